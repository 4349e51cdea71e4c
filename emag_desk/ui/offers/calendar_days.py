"""The intervals of a calendar strip and what hands do to them: whole days are added, moved, stretched, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from emag_desk.domain.date_intervals import (
    LEAST_DISCOUNT,
    MOST_DISCOUNT,
    MOST_INTERVALS,
    Interval,
    from_wall,
    numbered,
    strip,
    to_wall,
    whole_days,
)
from emag_desk.errors import InputError


def first_day(one: Interval) -> date:
    """Its first day in Bucharest."""
    return to_wall(one.start).date()


def last_day(one: Interval) -> date:
    """Its last day in Bucharest."""
    return to_wall(one.end).date()


def at_day(intervals: Sequence[Interval], day: date) -> Interval | None:
    """The interval that covers a day, or a part of it."""
    return next((one for one in intervals if first_day(one) <= day <= last_day(one)), None)


def numbers_at(intervals: Sequence[Interval], day: date) -> set[int]:
    """The numbers of the intervals that touch a day."""
    return {stripe.number for stripe in strip(intervals, day, 1)[0]}


def added(intervals: Sequence[Interval], first: date, last: date, discount: int) -> tuple[Interval, ...]:
    """With a new interval of whole days. Raises InputError when it is one too many, or covers days of another."""
    if len(intervals) >= MOST_INTERVALS:
        raise InputError("A proposal takes up to {most} intervals.", most=MOST_INTERVALS)
    first, last = min(first, last), max(first, last)
    for one in intervals:
        if first_day(one) <= last and first <= last_day(one):
            raise InputError("Some of these days belong to interval {number} already.", number=one.index)
    return numbered([*intervals, whole_days(first, last, discount)])


def removed(intervals: Sequence[Interval], index: int) -> tuple[Interval, ...]:
    """Without one of them."""
    return numbered([one for one in intervals if one.index != index])


def moved(intervals: Sequence[Interval], index: int, begin: int, end: int) -> tuple[Interval, ...]:
    """With the ends of one of them so many days later (below 0: earlier); its times of day stay.

    Raises InputError where it would end before it starts, or at an hour that comes twice or never.
    """
    found = []
    for one in intervals:
        if one.index != index:
            found.append(one)
            continue
        start, stop = _later(one.start, begin), _later(one.end, end)
        if stop <= start:
            raise InputError("An interval must end after it starts.")
        found.append(replace(one, start=start, end=stop))
    return numbered(found)


def _later(moment: datetime, days: int) -> datetime:
    return from_wall(to_wall(moment) + timedelta(days=days))


def with_discount(intervals: Sequence[Interval], index: int, percent: int) -> tuple[Interval, ...]:
    """With another voucher in one of them, as near to `percent` as eMAG takes it."""
    percent = min(max(percent, LEAST_DISCOUNT), MOST_DISCOUNT)
    return tuple(replace(one, voucher_discount=percent) if one.index == index else one for one in intervals)
