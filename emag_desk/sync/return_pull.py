"""Pulls the returns of an account into the cache, with their orders and where their parcels are (protocol §4.15).

eMAG tells neither when a return was changed nor lists what changed: it can be asked for one status, and for the days on
which customers asked. So each pull reads all that are open, status by status in the order in which returns go through
them, and those of the last days, whatever their status. What was open before and is in none of these has left: it is
read by its number, so no end of an open return is missed. Once a day the returns of the last weeks are read again. What
happens to a closed return that is older than these is not noticed, unless somebody opens it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import MarketplaceError, Sentence
from emag_desk.store.return_reader import PULLED_AT
from emag_desk.store.shelf import number_of
from emag_desk.sync.day_walk import Answer, Dated, DaysRead, DayWalk
from emag_desk.sync.document_pull import DocumentPull, DocumentReport
from emag_desk.sync.order_pull import BEGINNING, months_before
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.return_companions import AskedBefore, ReturnCompanions
from emag_desk.sync.schedule import is_due
from emag_desk.sync.wall_time import wall_of, wall_of_text
from emag_desk.sync.workplace import PullPlace

READ = "rma/read"
PAGE = 100
_TYPES = (OrderType.BY_SELLER, OrderType.BY_EMAG)
#: In the order in which a return goes through them: one that moves on meanwhile is met again, not missed.
_OPEN = (ReturnStatus.INCOMPLETE, ReturnStatus.NEW, ReturnStatus.ACKNOWLEDGED, ReturnStatus.RECEIVED)
#: eMAG is asked for a month at most.
_LONGEST = timedelta(days=28)
_LATELY = timedelta(days=2)
#: Returns that left the open ones and are read one by one in one pull.
_MOST_LEFT = 100
_LOOKED_THROUGH = "returns looked through at"


@dataclass
class ReturnPullReport(DocumentReport[int]):
    """What one pull of returns did: see `DocumentReport`. Orders and parcels are what was read beside them."""

    orders_read: int = 0
    awbs_read: int = 0


class ReturnPull(DocumentPull[int]):
    """One pull of the returns of one account; cancelling the task stops it.

    The first pull reads those of the last `months`, a `full` one all there are; once a day those of the last
    `days_again` are read again. Customers of returns that could change last so many `days_kept` ago are not kept.
    """

    def __init__(
        self, place: PullPlace, missed: AskedBefore, *, months: int, days_again: int, days_kept: int, full: bool = False
    ) -> None:
        now = place.clock.now()
        self.report = ReturnPullReport(place.account.key, now)
        super().__init__(place, self.report, what="returns", family=Family.OTHER, kind=Kind.RETURNS)
        self._missed = missed
        self._until = (BEGINNING if full else months_before(wall_of(now), months)).date()
        self._again = timedelta(days=days_again)
        self._forget_before = now - timedelta(days=days_kept)
        self._companions = ReturnCompanions(place, missed, forget_before=self._forget_before)
        self._priority = Priority.ORDERS
        self._met: set[int] = set()

    async def run(self, *, progress: Callable[[PullProgress], None] = lambda _: None) -> ReturnPullReport:
        """Read what is wanted. Raises MarketplaceError; what was read until then is kept, and `report` tells of it."""
        try:
            async with self._telling.telling(progress):
                walks = [await self._walk(kind) for kind in _TYPES]
                lately = await self._lately()
                left = 0
                for kind, walk in zip(_TYPES, walks, strict=True):
                    left += await self._read_present(kind, walk, lately)
                await self._remember_end(deep=lately > _LATELY)
                self._priority = Priority.BACKGROUND
                for walk in walks:
                    await walk.go_back(self._until)
                await self._read_companions()
            self.report.complete = not left and not any(walk.short for walk in walks)
        finally:
            self._finish()
        return self.report

    async def _walk(self, kind: OrderType) -> DayWalk:
        name = f"returns {int(kind)} reached"
        kept = await self._place.thread.run(self._place.cache.remembered, self._account, name)
        reached = DaysRead.from_text(kept)
        self.report.first |= reached.newest is None
        return DayWalk(
            reached,
            read=partial(self._read_days, kind),
            keep=partial(self._keep_days, name),
            dated=lambda row: Dated(_number(row), _day(row)),
            page_size=PAGE,
            longest=_LONGEST,
        )

    async def _lately(self) -> timedelta:
        """How far back is read again this time."""
        kept = await self._place.thread.run(self._place.cache.remembered, self._account, _LOOKED_THROUGH)
        due = is_due(datetime.fromisoformat(kept) if kept else None, self._place.clock.now())
        return max(self._again, _LATELY) if due else _LATELY

    async def _remember_end(self, *, deep: bool) -> None:
        now = self._place.clock.now().isoformat()
        for name in (PULLED_AT, *((_LOOKED_THROUGH,) if deep else ())):
            await self._place.thread.run(self._place.cache.remember, self._account, name, now)

    # ---- what is open, and what came lately

    async def _read_present(self, kind: OrderType, walk: DayWalk, lately: timedelta) -> int:
        """Everything open of one type, the last days, and what has left; returns how many of these remain unread."""
        for status in _OPEN:
            await self._read_status(kind, status)
        await walk.catch_up(wall_of(self._place.clock.now()).date(), lately)
        before = await self._place.readers.run(lambda reader: reader.returns.open_ids(self._account, kind))
        left = [
            number
            for number in before
            if number not in self._met and ("return", self._account, number) not in self._missed
        ]
        for number in left[:_MOST_LEFT]:
            await self._read_one(kind, number)
        if len(left) > _MOST_LEFT:
            text = "{count} returns that are no longer open are read with the next pull."
            self.report.remarks.append(Sentence(text, {"count": len(left) - _MOST_LEFT}))
        return max(0, len(left) - _MOST_LEFT)

    async def _read_status(self, kind: OrderType, status: ReturnStatus) -> None:
        page, met = 1, 0
        while True:
            rows = await self._ask({"type": int(kind), "request_status": int(status), **_page(page)})
            await self._keep(rows)
            before, met = met, len(self._met)
            # A return that leaves moves the others up; what is missed so was open before, and is read by its number.
            if len(rows) < PAGE or (page > 1 and met == before):
                return
            page += 1

    async def _read_one(self, kind: OrderType, number: int) -> None:
        rows = [row for row in await self._ask({"type": int(kind), "emag_id": number}) if _number(row) == number]
        if rows:
            await self._keep(rows)
        else:
            self._missed.add("return", self._account, number)

    # ---- asking and keeping

    async def _read_days(self, kind: OrderType, first: date, last: date, page: int) -> Answer:
        days = {"date_start": first.isoformat(), "date_end": last.isoformat()}
        return Answer(await self._ask({"type": int(kind), **days, **_page(page)}))

    async def _ask(self, filters: Mapping[str, Any]) -> Sequence[Any]:
        await self._telling.wait_while_paused()
        return await self._client.read(READ, filters, priority=self._priority)

    async def _keep_days(self, name: str, rows: Sequence[Any], reached: DaysRead) -> None:
        await self._keep(rows, {name: reached.as_text()})

    async def _keep(self, rows: Sequence[Any], remember: Mapping[str, str] | None = None) -> None:
        self._met.update(number for row in rows if (number := _number(row)) is not None)
        store = self._place.cache.returns
        put = await self._place.thread.run(
            partial(store.put, self._account, rows, forget_before=self._forget_before, remember=remember)
        )
        arriving = not self.report.first and self._priority is Priority.ORDERS
        self._count_in(put, len(rows), arriving=arriving, per_page=PAGE)

    # ---- what belongs to them

    async def _read_companions(self) -> None:
        """Returns are there already: trouble with what belongs to them is only told."""
        await self._place.thread.run(self._place.cache.returns.add_codes, self._account)
        try:
            self.report.orders_read = await self._companions.read_missing_orders()
            self.report.awbs_read = await self._companions.read_parcels()
        except MarketplaceError as problem:
            text = "The orders and parcels of the returns could not all be read: {problem}"
            self.report.remarks.append(Sentence(text, {"problem": problem}))


def _page(number: int) -> dict[str, int]:
    return {"itemsPerPage": PAGE, "currentPage": number}


def _number(row: Any) -> int | None:
    found = row.get("emag_id") if isinstance(row, Mapping) else None
    return number_of(str(found)) if isinstance(found, (int, str)) else None


def _day(row: Any) -> date | None:
    wall = wall_of_text(row.get("date")) if isinstance(row, Mapping) else None
    return None if wall is None else wall.date()
