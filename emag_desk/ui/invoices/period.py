"""Which days the invoices tab looks at."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple


class Period(StrEnum):
    """The periods to choose from."""

    ALL = "all"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    LAST_THREE = "last_three"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    CUSTOM = "custom"


PERIOD_LABELS = {
    Period.ALL: "All the time",
    Period.THIS_MONTH: "This month",
    Period.LAST_MONTH: "Last month",
    Period.LAST_THREE: "Last three months",
    Period.THIS_YEAR: "This year",
    Period.LAST_YEAR: "Last year",
    Period.CUSTOM: "From … to …",
}


class Days(NamedTuple):
    """From one day to another, both included; None: without an end on that side."""

    since: dt.date | None = None
    until: dt.date | None = None


ALL_DAYS = Days()


def days_of(period: Period, today: dt.date) -> Days:
    """The days of a period; none for one whose days are chosen by hand."""
    first = today.replace(day=1)
    before = first - dt.timedelta(days=1)
    if period is Period.THIS_MONTH:
        return Days(first, today)
    if period is Period.LAST_MONTH:
        return Days(before.replace(day=1), before)
    if period is Period.LAST_THREE:
        return Days(_months_before(first, 2), today)
    if period is Period.THIS_YEAR:
        return Days(today.replace(month=1, day=1), today)
    if period is Period.LAST_YEAR:
        return Days(dt.date(today.year - 1, 1, 1), dt.date(today.year - 1, 12, 31))
    return Days()


def _months_before(first: dt.date, months: int) -> dt.date:
    month = first.year * 12 + first.month - 1 - months
    return dt.date(month // 12, month % 12 + 1, 1)
