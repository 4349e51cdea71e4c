"""Pulls the orders of an account into the cache: what changed since the last time, and as much of the past as wanted.

Orders that the seller ships and orders that eMAG ships are two lists (protocol §4.13). The newest come first; how far
each list is read, forwards and backwards, is kept with every answer, so that a pull goes on where the last one stopped.
"""

from __future__ import annotations

import asyncio
import calendar
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter, Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.domain.order_words import TYPE_LABELS, OrderType
from emag_desk.errors import Sentence
from emag_desk.store.cache import Cache
from emag_desk.store.order_reader import PULLED_AT
from emag_desk.store.orders import PutOrders
from emag_desk.store.threads import StoreThread
from emag_desk.sync.modified_walk import PLANNED, ModifiedWalk, Reached
from emag_desk.sync.pull_progress import PullProgress, UnreadableRow
from emag_desk.sync.pull_telling import Telling
from emag_desk.sync.wall_time import wall_of

READ = "order/read"
#: Nobody sold on eMAG's marketplaces before.
BEGINNING = datetime.fromisoformat("2011-01-01")
#: eMAG reads only orders that the seller ships unless it is asked for the others by their type.
_TYPES = (OrderType.BY_SELLER, OrderType.BY_EMAG)
_MOST_BAD_KEPT = 1000


@dataclass
class OrderPullReport:
    """What one pull of orders did. Times are UTC.

    `new` are orders that the cache did not know, `arrived` those of them that came since the last pull and that nobody
    has acknowledged yet: what the operator is told of. `complete` when everything wanted was read.
    """

    account: str
    started_at: datetime
    finished_at: datetime | None = None
    requests: int = 0
    orders: int = 0
    new: list[int] = field(default_factory=list)
    arrived: list[int] = field(default_factory=list)
    changed: int = 0
    unchanged: int = 0
    first: bool = False
    complete: bool = False
    bad_rows: int = 0
    bad: list[UnreadableRow] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)

    def add(self, put: PutOrders, *, arriving: bool) -> None:
        """Count in what became of the orders of one answer."""
        self.orders += len(put.new) + put.changed + put.unchanged
        self.new += put.new
        self.changed += put.changed
        self.unchanged += put.unchanged
        if arriving:
            self.arrived += put.unhandled
        self.bad_rows += len(put.bad)
        room = max(0, _MOST_BAD_KEPT - len(self.bad))
        self.bad += [UnreadableRow(row.id, row.reason) for row in put.bad[:room]]


class OrderPull:
    """One pull of the orders of one account. `running` pauses it while cleared; cancelling the task stops it.

    The first pull reads what was changed in the last `months`; a `full` one everything there is. Customers of orders
    that could change last so many `days_kept` ago are not kept.
    """

    def __init__(
        self,
        account: Account,
        *,
        client: EmagClient,
        limiter: Limiter,
        cache: Cache,
        thread: StoreThread,
        clock: Clock,
        changes: Changes,
        months: int,
        days_kept: int,
        running: asyncio.Event | None = None,
        allowed_per_second: float = 9.0,
        full: bool = False,
    ) -> None:
        self._account = account
        self._client = client
        self._cache = cache
        self._thread = thread
        self._clock = clock
        self._changes = changes
        self._until = BEGINNING if full else months_before(wall_of(clock.now()), months)
        self._forget_before = clock.now() - timedelta(days=days_kept)
        self._priority = Priority.BACKGROUND
        self._total = 0
        self._telling = Telling(
            PullProgress(account.key, what="orders"),
            family=Family.ORDERS,
            clock=clock,
            limiter=limiter,
            running=running,
            allowed_per_second=allowed_per_second,
        )
        self.report = OrderPullReport(account.key, clock.now())

    async def run(self, *, progress: Callable[[PullProgress], None] = lambda _: None) -> OrderPullReport:
        """Read what is wanted. Raises MarketplaceError; what was read until then is kept, and `report` tells of it."""
        try:
            async with self._telling.telling(progress):
                walks = [await self._walk(kind) for kind in _TYPES]
                # What the operator waits for goes before what fills the archive.
                self._priority = Priority.ORDERS
                for walk in walks:
                    await walk.catch_up()
                await self._thread.run(
                    self._cache.remember, self._account.key, PULLED_AT, self._clock.now().isoformat()
                )
                self._priority = Priority.BACKGROUND
                for walk in walks:
                    await walk.go_back(self._until)
            self.report.complete = not any(walk.restless for walk in walks)
            self._remark(walks)
        finally:
            self.report.finished_at = self._clock.now()
            self._changes.announce(Kind.ORDERS, Kind.BUDGET)
        return self.report

    async def _walk(self, kind: OrderType) -> ModifiedWalk:
        name = f"orders {int(kind)} reached"
        kept = await self._thread.run(self._cache.remembered, self._account.key, name)
        reached = Reached.from_text(kept)
        first = reached.newest is None
        self.report.first |= first
        return ModifiedWalk(
            reached,
            read=partial(self._read, kind),
            count=partial(self._count, kind),
            keep=partial(self._keep, name, first),
            now=lambda: wall_of(self._clock.now()),
            planned=self._plan,
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
        put = await self._thread.run(
            partial(
                self._cache.orders.put,
                self._account.key,
                rows,
                forget_before=self._forget_before,
                remember={name: reached.as_text()},
            )
        )
        arriving = not first and self._priority is Priority.ORDERS
        self.report.add(put, arriving=arriving)
        if put.new or put.changed:
            self._changes.announce(Kind.ORDERS)
        if rows:
            self.report.requests += 1
            left = None if not self._total else max(0, self._total - self.report.orders) / PLANNED
            total = max(self._total, self.report.orders) if self._total else None
            self._telling.show_page(self.report.orders, total, left, self.report.bad_rows)

    def _plan(self, rows: int) -> None:
        # What was read before anything was counted is done; what is counted now is still to come.
        self._total = max(self._total, self.report.orders) + rows
        self._telling.expect(self._total)

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
