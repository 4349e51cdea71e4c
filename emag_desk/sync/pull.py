"""Pulls every offer of an account into the cache: resumable, and sound while offers come and go (protocol §4.2)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter, Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.errors import MarketplaceError, Sentence
from emag_desk.store.cache import Cache, PutReport, Sweep
from emag_desk.store.threads import StoreThread
from emag_desk.sync.page_writer import POSITION, PageWriter
from emag_desk.sync.pages import Walk, Window, requests_for
from emag_desk.sync.pull_progress import PullProgress, PullReport
from emag_desk.sync.pull_telling import Telling
from emag_desk.sync.reference import pull_reference

__all__ = ["OfferPull", "PullProgress", "PullReport"]

READ = "product_offer/read"
#: Requests on their way at once. The limiter keeps a slot until the answer, so more would only queue.
_AHEAD = 3
#: How often a list that changed while it was read is read again, and the most requests that such a look may cost.
_MOST_LOOKS = 5
_LOOK_AGAIN_REQUESTS = 100
#: Offers that a sweep did not see are asked for by id before they are believed gone: at most so many.
_MOST_ASKED_AGAIN = 25


class OfferPull:
    """One full sweep over the offers of one account. `running` pauses it while cleared; cancelling the task stops it.

    What was read is kept page by page, and the next pull of the account goes on from there within a day, unless it is
    to `restart`. `allowed_per_second` is how many requests the budget lets through in the long run.
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
        changes: Changes | None = None,
        running: asyncio.Event | None = None,
        allowed_per_second: float = 2.0,
        restart: bool = False,
    ) -> None:
        self._account = account
        self._client = client
        self._cache = cache
        self._thread = thread
        self._clock = clock
        self._changes = changes or Changes()
        self._restart = restart
        self._telling = Telling(
            PullProgress(account.key),
            family=Family.OTHER,
            clock=clock,
            limiter=limiter,
            running=running,
            allowed_per_second=allowed_per_second,
        )
        self._running = self._telling.running
        self.report = PullReport(account.key, clock.now())

    def pause(self) -> None:
        """Send no further request until `resume`; those on their way are still kept."""
        self._running.clear()

    def resume(self) -> None:
        """Go on."""
        self._running.set()

    async def run(self, *, progress: Callable[[PullProgress], None] = lambda _: None) -> PullReport:
        """Read everything. Raises MarketplaceError; what was read until then is kept, and `report` says how much."""
        try:
            async with self._telling.telling(progress):
                self.report.reference = await pull_reference(
                    self._account,
                    client=self._client,
                    cache=self._cache,
                    thread=self._thread,
                    clock=self._clock,
                    remark=self.report.remarks.append,
                )
                await self._look_until_calm()
        finally:
            self.report.finished_at = self._clock.now()
            self._changes.announce(Kind.OFFERS, Kind.BUDGET)
        return self.report

    async def _look_until_calm(self) -> None:
        """Sweep, and again while offers came or went behind the reading position, as far as that is cheap."""
        for look in range(1, _MOST_LOOKS + 1):
            self.report.looks = look
            walk = await self._sweep()
            if walk.calm or requests_for(walk.reached) > _LOOK_AGAIN_REQUESTS:
                break
        if not walk.calm:
            text = "Offers were added or removed on eMAG while they were read; the next sweep brings the rest."
            self.report.remarks.append(Sentence(text))

    async def _sweep(self) -> Walk:
        sweep = await self._thread.run(self._begin)
        kept = await self._thread.run(self._cache.remembered, self._account.key, POSITION)
        walk = Walk.from_text(kept if sweep.resumed else None)
        self.report.resumed |= sweep.resumed and walk.reached > 0
        before = await self._count()
        await self._walk(walk, sweep.id, before)
        after = await self._count()
        walk.calm = walk.calm and before == after == walk.reached == walk.distinct
        self.report.offers = after
        await self._settle_unseen(sweep.id)
        self.report.complete = True
        await self._thread.run(self._cache.remember, self._account.key, POSITION, "")
        return walk

    def _begin(self) -> Sweep:
        sweep = self._cache.begin_sweep(self._account.key)
        if sweep.resumed and self._restart:
            self._cache.finish_sweep(sweep.id, complete=False)
            sweep = self._cache.begin_sweep(self._account.key)
        self._restart = False
        return sweep

    async def _count(self) -> int:
        await self._running.wait()
        counted = await self._client.count("product_offer", priority=Priority.BACKGROUND)
        self._telling.expect(counted.items)
        return counted.items

    async def _walk(self, walk: Walk, sweep: int, total: int) -> None:
        """Take page after page; up to three are on their way while those before them are written."""
        asked: deque[tuple[Window, asyncio.Task[list[Any]]]] = deque()
        planned = walk.next_window()
        ended = False
        async with PageWriter(self._account.key, sweep, self._cache, self._thread, self._add) as writer:
            try:
                while not ended:
                    while len(asked) < _AHEAD and (not asked or planned.start < total):
                        await self._telling.wait_while_paused()
                        asked.append((planned, asyncio.create_task(self._page(planned))))
                        planned = walk.window_after(planned)
                    window, request = asked.popleft()
                    rows = await request
                    step = walk.take(window, [_id_of(row) for row in rows])
                    if not step.joined:
                        await _drop(asked)
                        planned = walk.next_window()
                        continue
                    await writer.put(window, [rows[place] for place in step.fresh], walk)
                    self._show_page(walk, max(total, walk.reached))
                    ended = step.ended
            finally:
                await _drop(asked)

    async def _page(self, window: Window) -> list[Any]:
        filters = {"currentPage": window.page, "itemsPerPage": window.size}
        rows = await self._client.read(READ, filters, priority=Priority.BACKGROUND)
        if len(rows) > window.size:
            raise MarketplaceError(
                "eMAG answered {got} offers where {asked} were asked for, so its pages cannot be told apart.",
                cause="UNEXPECTED_ANSWER",
                remedy="Try again later; if it stays, report it with the request log.",
                got=len(rows),
                asked=window.size,
            )
        return rows

    def _add(self, put: PutReport, pages: int = 0) -> None:
        self.report.pages += pages
        self.report.new += put.new
        self.report.changed += put.changed
        self.report.unchanged += put.unchanged
        for row in put.bad:
            self.report.add_bad(row.id, row.reason)
        if put.new or put.changed:
            self._changes.announce(Kind.OFFERS)

    async def _settle_unseen(self, sweep: int) -> None:
        """Mark as vanished what this sweep did not see, unless asking for some of them by id finds them there."""
        unseen = await self._thread.run(self._cache.unseen, sweep)
        every = max(1, -(-len(unseen) // _MOST_ASKED_AGAIN))
        there = 0
        for offer in unseen[::every]:
            await self._running.wait()
            rows = await self._client.read(READ, {"id": offer}, priority=Priority.BACKGROUND)
            found = [row for row in rows if _id_of(row) == offer]
            if found:
                there += 1
                self._add(await self._thread.run(self._put_seen, found, sweep))
        self.report.sound = there == 0 or every == 1
        self.report.vanished += await self._thread.run(self._finish, sweep)
        if self.report.sound:
            return
        text = "{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked."
        values = {"count": len(unseen), "there": there, "asked": len(unseen[::every])}
        self.report.remarks.append(Sentence(text, values))

    def _finish(self, sweep: int) -> int:
        return self._cache.finish_sweep(sweep, complete=self.report.sound)

    def _put_seen(self, rows: list[Any], sweep: int) -> PutReport:
        return self._cache.put_offers(self._account.key, rows, sweep=sweep)

    def _show_page(self, walk: Walk, total: int) -> None:
        left = requests_for(total) * (total - walk.reached) / total if total else 0.0
        self._telling.show_page(walk.reached, total, left, self.report.bad_rows)


def _id_of(row: Any) -> int | None:
    """The offer id of a row, which has been seen as a number and as text; None for anything else."""
    value = row.get("id") if isinstance(row, dict) else None
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


async def _drop(asked: deque[tuple[Window, asyncio.Task[list[Any]]]]) -> None:
    """Give up the requests on their way: their answers no longer fit."""
    tasks = [task for _, task in asked]
    asked.clear()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
