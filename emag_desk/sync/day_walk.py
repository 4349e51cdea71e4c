"""Reads every row by the day that it bears, for lists that cannot be asked for what changed (protocol §4.15, §4.16).

A row keeps its day, so nothing leaves a span of days while its pages are read, and rows that come meanwhile only move
others to the next page. What changes about a row later is noticed only as long as its day is read again.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from emag_desk.sync.modified_walk import unexpected_answer

DAY = timedelta(days=1)
#: Nobody knows whether eMAG counts the last day in, or our clock may be slow: so much more is asked for at each end.
_MARGIN = DAY
#: A row may bear a day beside the one asked for by so much before the filter counts as ignored.
_ASTRAY = timedelta(days=3)


@dataclass(frozen=True)
class DaysRead:
    """Everything dated from `oldest` to `newest` (Bucharest's days, both included) has been read."""

    newest: date | None = None
    oldest: date | None = None

    def as_text(self) -> str:
        """What is needed to go on after a restart."""
        return json.dumps([None if day is None else day.isoformat() for day in (self.newest, self.oldest)])

    @classmethod
    def from_text(cls, text: str | None) -> DaysRead:
        """What `as_text` wrote; nothing read when there is nothing."""
        newest, oldest = json.loads(text) if text else (None, None)
        return cls(*(None if day is None else date.fromisoformat(day) for day in (newest, oldest)))


class Dated(NamedTuple):
    """A row of an answer: what tells it from the others, and its day where it can be read."""

    key: object
    day: date | None


class Answer(NamedTuple):
    """One page, and how many rows there are in all where eMAG says so."""

    rows: Sequence[Any]
    total: int | None = None


Read = Callable[[date, date, int], Awaitable[Answer]]
Keep = Callable[[Sequence[Any], DaysRead], Awaitable[None]]


@dataclass
class DayWalk:
    """One list of dated rows. `read` asks for the rows from one day to another, page by page; `dated` reads a row.

    `keep` is given the rows of each answer with what is reached once they are kept. A span asked for at once is at most
    `longest`. `planned` hears of rows that eMAG counted. `short` are spans of which eMAG counted more than it gave.
    """

    reached: DaysRead
    read: Read
    keep: Keep
    dated: Callable[[Any], Dated]
    page_size: int
    longest: timedelta
    planned: Callable[[int], None] = lambda _: None

    def __post_init__(self) -> None:
        self.short: list[tuple[date, date]] = []

    async def catch_up(self, today: date, again: timedelta) -> None:
        """Read what came since the last time, and what bears a day of the last `again` once more."""
        newest, oldest = self.reached.newest, self.reached.oldest
        first = today - again if newest is None else min(newest, today) - again
        for start, end in self._spans(first, today):
            reached = DaysRead(max(end, newest) if newest and newest <= today else end, oldest or first)
            await self._read_span(start, end, reached)
        self.reached = DaysRead(today, min(oldest or first, first))
        await self.keep((), self.reached)

    async def go_back(self, until: date) -> None:
        """Read what bears an earlier day than all that was read, the newest first, as far back as `until`."""
        assert self.reached.oldest is not None, "catch up first"
        if until < self.reached.oldest:
            for start, end in reversed(self._spans(until, self.reached.oldest - DAY)):
                await self._read_span(start, end, DaysRead(self.reached.newest, start))

    async def read_days(self, first: date, last: date) -> None:
        """Read these days whatever was read before; `reached` stays as it is."""
        for start, end in self._spans(first, last):
            await self._read_span(start, end, self.reached)

    def _spans(self, first: date, last: date) -> list[tuple[date, date]]:
        """The days from one to another in spans that may be asked for at once, oldest first."""
        step = self.longest - 2 * _MARGIN
        spans = []
        while first <= last:
            end = min(first + step - DAY, last)
            spans.append((first, end))
            first = end + DAY
        return spans

    async def _read_span(self, start: date, end: date, reached: DaysRead) -> None:
        """All pages of a span; it counts as reached with its last one."""
        met: set[object] = set()
        page = 1
        while True:
            answer = await self.read(start - _MARGIN, end + _MARGIN, page)
            found = [self.dated(row) for row in answer.rows]
            self._check(start, end, found)
            if page == 1 and answer.total:
                self.planned(answer.total)
            before = len(met)
            met.update(row.key for row in found)
            # A full page without anything new: eMAG gives the same page whatever is asked for.
            if len(answer.rows) < self.page_size or len(met) == before:
                break
            await self.keep(answer.rows, self.reached)
            page += 1
        if page > 1 and answer.rows and len(met) == before and len(answer.rows) == self.page_size:
            raise unexpected_answer()
        if answer.total is not None and len(met) < answer.total:
            self.short.append((start, end))
        await self.keep(answer.rows, reached)
        self.reached = reached

    @staticmethod
    def _check(start: date, end: date, found: Sequence[Dated]) -> None:
        """Raises MarketplaceError when eMAG did not keep to the days asked for."""
        days = [row.day for row in found if row.day is not None]
        if days and not any(start - _ASTRAY <= day <= end + _ASTRAY for day in days):
            raise unexpected_answer()
