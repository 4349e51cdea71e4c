"""The intervals of a MultiDeals campaign: up to thirty, none touching another, in Bucharest's time (protocol §4.8).

eMAG takes the time on the wall and names the zone. So a time that comes twice when summer ends, or never when it
begins, cannot be told and is refused here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from emag_desk.domain.clock import BUCHAREST, comes_twice
from emag_desk.domain.problems import Problem, refusal
from emag_desk.errors import InputError

MOST_INTERVALS = 30
LEAST_DISCOUNT, MOST_DISCOUNT = 10, 100
_ZONE = {"timezone_type": 3, "timezone": "Europe/Bucharest"}
_FORM = "%Y-%m-%d %H:%M:%S"


@dataclass(frozen=True)
class Interval:
    """From `start` to `end` (both aware, both still in it) with a voucher of `voucher_discount` percent.

    `index` is its number, from 1 up, unique within a proposal.
    """

    start: datetime
    end: datetime
    voucher_discount: int
    index: int = 1


class Stripe(NamedTuple):
    """A part of one day that interval `number` covers, from 0 (midnight) to 1 (the next one), for a calendar strip."""

    number: int
    since: float
    until: float


def from_wall(wall: datetime) -> datetime:
    """A naive time in Bucharest -> aware, in UTC. Raises InputError for one that comes twice or never."""
    if comes_twice(wall):
        raise InputError(
            "At {time} the clocks change in Bucharest: choose a time before or after that hour.",
            time=wall.strftime("%d.%m.%Y %H:%M"),
        )
    return wall.replace(tzinfo=BUCHAREST).astimezone(UTC)


def to_wall(moment: datetime) -> datetime:
    """An aware time -> the naive one in Bucharest, in whole seconds, as eMAG wants it."""
    return moment.astimezone(BUCHAREST).replace(tzinfo=None, microsecond=0)


def whole_days(first: date, last: date, voucher_discount: int, index: int = 1) -> Interval:
    """From midnight of the first day to the last second of the last one. Raises InputError like `from_wall`."""
    start = from_wall(datetime.combine(first, time()))
    return Interval(start, from_wall(datetime.combine(last, time(23, 59, 59))), voucher_discount, index)


def numbered(intervals: Sequence[Interval]) -> tuple[Interval, ...]:
    """The intervals in the order of time, numbered from 1."""
    ordered = sorted(intervals, key=lambda one: one.start)
    return tuple(replace(one, index=number) for number, one in enumerate(ordered, 1))


def check(intervals: Sequence[Interval]) -> list[Problem]:
    """What is wrong with the intervals of one proposal; keys are `interval:<index>`, or `intervals`."""
    found = []
    if len(intervals) > MOST_INTERVALS:
        found.append(refusal("intervals", "many", "A proposal takes up to {most} intervals.", most=MOST_INTERVALS))
    numbers = [one.index for one in intervals]
    if len(set(numbers)) < len(numbers) or any(number < 1 for number in numbers):
        found.append(refusal("intervals", "index", "Each interval needs a number of its own, from 1 up."))
    for one in intervals:
        found += _alone(one)
    return [*found, *_overlaps([one for one in intervals if one.start < one.end])]


def _alone(one: Interval) -> Iterator[Problem]:
    key = f"interval:{one.index}"
    if to_wall(one.end) <= to_wall(one.start):
        yield refusal(key, "order", "Interval {index} must end after it starts.", index=one.index)
    if not LEAST_DISCOUNT <= one.voucher_discount <= MOST_DISCOUNT:
        text = "Interval {index}: the voucher takes from {least} to {most} % off."
        yield refusal(key, "discount", text, index=one.index, least=LEAST_DISCOUNT, most=MOST_DISCOUNT)
    if any(comes_twice(to_wall(moment)) for moment in (one.start, one.end)):
        text = "Interval {index} starts or ends in the hour in which the clocks change."
        yield refusal(key, "clocks", text, index=one.index)


def _overlaps(intervals: Sequence[Interval]) -> Iterator[Problem]:
    """Both ends belong to an interval, so the next one starts a second later at the earliest."""
    ordered = sorted(intervals, key=lambda one: (one.start, one.end))
    latest: Interval | None = None
    for one in ordered:
        if latest is not None and to_wall(one.start) <= to_wall(latest.end):
            text = "Interval {index} overlaps with interval {other}."
            yield refusal(f"interval:{one.index}", "overlap", text, index=one.index, other=latest.index)
        latest = one if latest is None or one.end > latest.end else latest


def entity(one: Interval) -> dict[str, Any]:
    """The interval as `campaign_proposals/save` takes it."""
    return {
        "start_date": _told(one.start),
        "end_date": _told(one.end),
        "voucher_discount": one.voucher_discount,
        "index": one.index,
    }


def _told(moment: datetime) -> dict[str, Any]:
    return {"date": f"{to_wall(moment):{_FORM}}.000000", **_ZONE}


def to_text(one: Interval) -> str:
    """Canonical text for the outbox: both times in Bucharest, and the percent."""
    return f"{to_wall(one.start):{_FORM}}/{to_wall(one.end):{_FORM}}/{one.voucher_discount}"


def from_text(text: str, index: int) -> Interval:
    """The interval that `to_text` wrote down. Raises InputError for a text that is none."""
    try:
        start, end, discount = text.split("/")
        # Both are times on the wall: the zone comes with `from_wall`.
        first, last = (datetime.strptime(one, _FORM) for one in (start, end))  # noqa: DTZ007
        return Interval(from_wall(first), from_wall(last), int(discount), index)
    except ValueError as problem:
        raise InputError("What is written down of an interval cannot be read: {text}.", text=text[:80]) from problem


def strip(intervals: Sequence[Interval], first: date, days: int) -> list[tuple[Stripe, ...]]:
    """For each day from `first` on: which parts of it are covered, by which interval.

    A day on which the clocks change is as wide as any other one, and what lies in it keeps its share of it.
    """
    found = []
    for number in range(days):
        day = first + timedelta(days=number)
        start, end = _midnight(day), _midnight(day + timedelta(days=1))
        length = (end - start).total_seconds()
        stripes = []
        for one in sorted(intervals, key=lambda one: one.start):
            since, until = max(one.start, start), min(one.end + timedelta(seconds=1), end)
            if since < until:
                begins, ends = ((moment - start).total_seconds() / length for moment in (since, until))
                stripes.append(Stripe(one.index, begins, ends))
        found.append(tuple(stripes))
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), BUCHAREST).astimezone(UTC)
