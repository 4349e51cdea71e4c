"""Reads every row by the time of its last change, so that none is lost while rows change (protocol §4.13).

Paging through such a list loses rows: a row that is edited leaves its place, the rows behind it move up, and the first
row of the next page is never read. So nothing here relies on pages. Time is cut into slices that fit into one answer,
which shows one moment; a fuller slice is cut in two. Slices in the past can only lose rows, to the present, which is
read last. What counts as past is never our own clock, which may be wrong, but the latest change that eMAG has shown.
"""

from __future__ import annotations

import asyncio
import json
import math
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from emag_desk.errors import MarketplaceError
from emag_desk.sync.wall_time import SECOND, Slice, settled, text_of_wall, wall_of_text

#: Rows of one answer, and how full slices are planned to make it.
PAGE = 100
_FULL = 0.6
PLANNED = int(PAGE * _FULL)
#: eMAG allows a month at most, and a February is one.
LONGEST = timedelta(days=27)
#: What is read again each time, in case a change became visible later than its time says.
OVERLAP = timedelta(minutes=5)
#: How wrong our clock may be without harm.
SLACK = timedelta(hours=25)
#: A backlog up to this long is tried in one request before it is counted.
_SHORT = timedelta(days=2)
#: Requests on their way at once, and how often rows of a single second are read until they stand still.
_AHEAD = 3
_MOST_TRIES = 5


@dataclass
class Reached:
    """Everything changed from `oldest` to `newest` (eMAG's time, both included) has been read."""

    newest: datetime | None = None
    oldest: datetime | None = None

    def as_text(self) -> str:
        """What is needed to go on after a restart."""
        return json.dumps([None if wall is None else text_of_wall(wall) for wall in (self.newest, self.oldest)])

    @classmethod
    def from_text(cls, text: str | None) -> Reached:
        """What `as_text` wrote; nothing reached when there is nothing."""
        newest, oldest = json.loads(text) if text else (None, None)
        return cls(wall_of_text(newest), wall_of_text(oldest))


Read = Callable[[Mapping[str, Any]], Awaitable[Sequence[Any]]]
Count = Callable[[Mapping[str, Any]], Awaitable[int]]
Keep = Callable[[Sequence[Any], Reached], Awaitable[None]]


@dataclass
class ModifiedWalk:
    """One list of rows with an `id` and a time `modified`, read up to the present and back into the past.

    `read` asks for one page by filters, `count` for how many there are; `keep` is given the rows of each answer with
    what is reached once they are kept. `now` is eMAG's time by our own clock, `page_size` the most that eMAG gives at
    once. `planned` hears how many more rows were counted than before. A failed request leaves `reached` where it was:
    the next walk goes on from there.
    """

    reached: Reached
    read: Read
    count: Count
    keep: Keep
    now: Callable[[], datetime]
    planned: Callable[[int], None] = lambda _: None
    page_size: int = PAGE
    latest: datetime | None = None
    restless: list[Slice] = field(default_factory=list)

    async def catch_up(self) -> None:
        """Read what changed since the last time; the first time, what changed in the last day."""
        newest = self.reached.newest
        if newest is None or newest > self.now() + SLACK:  # never, or by a clock that has been set right since
            newest = self._past()
            self.reached = Reached(newest, newest + SECOND)
        start = newest + SECOND - OVERLAP
        behind = self._past()
        past: datetime | None = behind if behind - start > _SHORT else await self._read_present(start)
        while past is not None and await self._read_past(Slice(start, past)):
            start = past + SECOND
            past = await self._read_present(start)

    async def go_back(self, until: datetime) -> None:
        """Read what was last changed before all that was read, the newest first, as far back as `until`."""
        assert self.reached.oldest is not None, "catch up first"
        if until < self.reached.oldest:
            await self._read_past(Slice(until, self.reached.oldest - SECOND), backwards=True)

    # ---- the present: it has no end, and rows that change stay in it

    async def _read_present(self, start: datetime) -> datetime | None:
        """Read all from `start` on in one answer. When it does not fit: the end of what is past, to be read first."""
        present = Slice(start)
        rows = await self._ask(present)
        if len(rows) < self.page_size:
            newest = max(self._past(), self.reached.newest or start)
            await self._kept(rows, Reached(newest, self.reached.oldest))
            return None
        await self._kept(rows, self.reached)
        if self._past() < start:
            # As many rows as an answer holds, all of this second. Reading on shows whether there is a later one;
            # until then nothing is past, and the next walk begins at the same place.
            await self._read_pages(present)
        return past if (past := self._past()) >= start else None

    def _past(self) -> datetime:
        """The last second that can get no more rows, as far as eMAG has shown what time it is."""
        by_our_clock = self.now() - SLACK
        return settled(by_our_clock if self.latest is None else max(self.latest, by_our_clock))

    # ---- the past: rows only leave it

    async def _read_past(self, whole: Slice, *, backwards: bool = False) -> bool:
        """Read a time that is over, `reached` growing with it. False when a part of it would not stand still."""
        windows = self._windows(whole)
        counts = [await self.count(window.filters()) for window in windows]
        self.planned(sum(counts))
        todo = list(zip(windows, counts, strict=True))
        for window, expected in reversed(todo) if backwards else todo:
            if expected and not await self._read_window(window, expected, backwards):
                return False
            await self._kept((), self._after(window, backwards))
        return True

    @staticmethod
    def _windows(whole: Slice) -> list[Slice]:
        assert whole.last is not None
        return whole.parts(math.ceil((whole.last - whole.first + SECOND) / LONGEST))

    def _after(self, part: Slice, backwards: bool) -> Reached:
        assert part.last is not None
        if backwards:
            return Reached(self.reached.newest, part.first)
        return Reached(max(part.last, self.reached.newest or part.last), self.reached.oldest)

    async def _read_window(self, window: Slice, expected: int, backwards: bool) -> bool:
        """Read at most a month, a few slices at a time, kept in order."""
        parts = window.parts(math.ceil(expected / (self.page_size * _FULL)))
        waiting = deque(reversed(parts) if backwards else parts)
        asked: deque[tuple[Slice, asyncio.Task[list[Any]]]] = deque()
        met: set[Any] = set()
        before = self.reached
        try:
            while waiting or asked:
                while waiting and len(asked) < _AHEAD:
                    asked.append(self._asking(waiting.popleft()))
                part, request = asked.popleft()
                rows = await request
                met.update(map(_id_of, rows))
                if len(rows) < self.page_size:
                    await self._kept(rows, self._after(part, backwards))
                elif part.first != part.last:
                    await self._kept(rows, self.reached)
                    halves = part.parts(2)
                    asked.extendleft(self._asking(half) for half in (halves if backwards else reversed(halves)))
                elif await self._read_pages(part, met):
                    await self._kept((), self._after(part, backwards))
                else:
                    self.restless.append(part)
                    return False
        finally:
            await _drop(task for _, task in asked)
        # Fewer than were counted: they changed meanwhile, or answers hold fewer rows than were asked for.
        if len(met) < expected and len(met) < await self.count(window.filters()):
            await self._kept((), before)
            raise unexpected_answer()
        return True

    async def _read_pages(self, crowd: Slice, met: set[Any] | None = None) -> bool:
        """Read rows that no slice can tell apart, page by page, until none came, went or was missed meanwhile."""
        # eMAG counts only between two dates.
        counted = crowd if crowd.last is not None else Slice(crowd.first, self.now() + SLACK)
        for _ in range(_MOST_TRIES):
            before = await self.count(counted.filters())
            seen: set[Any] = set()
            for page in range(1, before // self.page_size + 2):
                rows = await self._ask(crowd, page)
                seen.update(map(_id_of, rows))
                await self._kept(rows, self.reached)
            if met is not None:
                met |= seen
            if before == len(seen) == await self.count(counted.filters()):
                return True
        return False

    # ---- asking and keeping

    def _asking(self, part: Slice) -> tuple[Slice, asyncio.Task[list[Any]]]:
        return part, asyncio.create_task(self._ask(part))

    async def _ask(self, part: Slice, page: int = 1) -> list[Any]:
        rows = list(await self.read({**part.filters(), "itemsPerPage": self.page_size, "currentPage": page}))
        walls = [wall for row in rows if (wall := _modified(row)) is not None]
        if len(rows) > self.page_size or (len(rows) == self.page_size and walls and max(walls) < part.first - OVERLAP):
            raise unexpected_answer()
        limit = self.now() + SLACK
        believable = [wall for wall in walls if wall <= limit]
        if believable and (self.latest is None or max(believable) > self.latest):
            self.latest = max(believable)
        return rows

    async def _kept(self, rows: Sequence[Any], reached: Reached) -> None:
        await self.keep(rows, reached)
        self.reached = reached


def _id_of(row: Any) -> Any:
    found = row.get("id") if isinstance(row, Mapping) else None
    return str(found) if isinstance(found, (int, str)) else id(row)


def _modified(row: Any) -> datetime | None:
    return wall_of_text(row.get("modified")) if isinstance(row, Mapping) else None


def unexpected_answer() -> MarketplaceError:
    """What to raise when answers do not keep to what was asked for."""
    """What is raised when answers do not keep to what was asked for."""
    return MarketplaceError(
        "eMAG does not keep to the dates or the number of rows asked for, so the list cannot be told to be complete.",
        cause="UNEXPECTED_ANSWER",
        remedy="Try again later; if it stays, report it with the request log.",
    )


async def _drop(tasks: Any) -> None:
    """Give up requests on their way."""
    given_up = list(tasks)
    for task in given_up:
        task.cancel()
    await asyncio.gather(*given_up, return_exceptions=True)
