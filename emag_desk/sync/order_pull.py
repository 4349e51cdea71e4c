"""Pulls the orders of an account into the cache: what changed since the last time, and as much of the past as wanted.

Orders that the seller ships and orders that eMAG ships are two lists (protocol §4.13). The newest come first; how far
each list is read, forwards and backwards, is kept with every answer, so that a pull goes on where the last one stopped.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.order_words import TYPE_LABELS, OrderType
from emag_desk.errors import Sentence
from emag_desk.store.order_reader import PULLED_AT
from emag_desk.sync.document_pull import DocumentPull, DocumentReport
from emag_desk.sync.modified_walk import PLANNED, ModifiedWalk, Reached
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.wall_time import wall_of
from emag_desk.sync.workplace import PullPlace

READ = "order/read"
#: Nobody sold on eMAG's marketplaces before.
BEGINNING = datetime.fromisoformat("2011-01-01")
#: eMAG reads only orders that the seller ships unless it is asked for the others by their type.
_TYPES = (OrderType.BY_SELLER, OrderType.BY_EMAG)


class OrderPullReport(DocumentReport[int]):
    """What one pull of orders did: see `DocumentReport`."""

    @property
    def orders(self) -> int:
        """How many orders were read."""
        return self.read


class OrderPull(DocumentPull[int]):
    """One pull of the orders of one account; cancelling the task stops it.

    The first pull reads what was changed in the last `months`; a `full` one everything there is. Customers of orders
    that could change last so many `days_kept` ago are not kept.
    """

    def __init__(self, place: PullPlace, *, months: int, days_kept: int, full: bool = False) -> None:
        self.report = OrderPullReport(place.account.key, place.clock.now())
        super().__init__(place, self.report, what="orders", family=Family.ORDERS, kind=Kind.ORDERS)
        self._until = BEGINNING if full else months_before(wall_of(place.clock.now()), months)
        self._forget_before = place.clock.now() - timedelta(days=days_kept)
        self._priority = Priority.BACKGROUND

    async def run(self, *, progress: Callable[[PullProgress], None] = lambda _: None) -> OrderPullReport:
        """Read what is wanted. Raises MarketplaceError; what was read until then is kept, and `report` tells of it."""
        try:
            async with self._telling.telling(progress):
                walks = [await self._walk(kind) for kind in _TYPES]
                # What the operator waits for goes before what fills the archive.
                self._priority = Priority.ORDERS
                for walk in walks:
                    await walk.catch_up()
                now = self._place.clock.now().isoformat()
                await self._place.thread.run(self._place.cache.remember, self._account, PULLED_AT, now)
                self._priority = Priority.BACKGROUND
                for walk in walks:
                    await walk.go_back(self._until)
            self.report.complete = not any(walk.restless for walk in walks)
            self._remark(walks)
        finally:
            self._finish()
        return self.report

    async def _walk(self, kind: OrderType) -> ModifiedWalk:
        name = f"orders {int(kind)} reached"
        kept = await self._place.thread.run(self._place.cache.remembered, self._account, name)
        reached = Reached.from_text(kept)
        first = reached.newest is None
        self.report.first |= first
        return ModifiedWalk(
            reached,
            read=partial(self._read, kind),
            count=partial(self._count, kind),
            keep=partial(self._keep, name, first),
            now=lambda: wall_of(self._place.clock.now()),
            planned=self._expect_more,
        )

    # ---- what the walks ask for

    async def _read(self, kind: OrderType, filters: Mapping[str, Any]) -> Sequence[Any]:
        await self._telling.wait_while_paused()
        return await self._client.read(READ, {"type": int(kind), **filters}, priority=self._priority)

    async def _count(self, kind: OrderType, filters: Mapping[str, Any]) -> int:
        await self._telling.wait_while_paused()
        counted = await self._client.count("order", {"type": int(kind), **filters}, priority=self._priority)
        return counted.items

    async def _keep(self, name: str, first: bool, rows: Sequence[Any], reached: Reached) -> None:
        put = await self._place.thread.run(
            partial(
                self._place.cache.orders.put,
                self._account,
                rows,
                forget_before=self._forget_before,
                remember={name: reached.as_text()},
            )
        )
        arriving = not first and self._priority is Priority.ORDERS
        self._count_in(put, len(rows), arriving=arriving, per_page=PLANNED)

    # ---- what is said at the end

    def _remark(self, walks: Sequence[ModifiedWalk]) -> None:
        for kind, walk in zip(_TYPES, walks, strict=True):
            for part in walk.restless:
                text = "Orders of {moment} ({kind}) changed while they were read; the next pull reads them again."
                self.report.remarks.append(Sentence(text, {"moment": part.first, "kind": TYPE_LABELS[kind]}))


def months_before(wall: datetime, months: int) -> datetime:
    """The same day and time so many months before; the last day of a shorter month."""
    years, month = divmod(wall.year * 12 + wall.month - 1 - months, 12)
    day = min(wall.day, calendar.monthrange(years, month + 1)[1])
    return wall.replace(year=years, month=month + 1, day=day)
