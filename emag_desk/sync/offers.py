"""What the desk does with offers as a whole: pull them, sum up how that went, and tell how fresh they are."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError
from emag_desk.preferences import Preferences
from emag_desk.store.cache import Cache
from emag_desk.store.request_log import RequestLog
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.connections import budgets, calls_per_second
from emag_desk.sync.pull import OfferPull, PullProgress, PullReport
from emag_desk.sync.pull_guard import PullGuard
from emag_desk.sync.reference import KINDS
from emag_desk.sync.report import SyncResult, response_times
from emag_desk.sync.schedule import AccountFacts

#: Calls of one sync that its report looks at.
_MOST_CALLS = 1_000_000


class Offers:
    """Pulls the offers of any account. `client` and `limiter` give those of an account by its key."""

    def __init__(
        self,
        *,
        client: Callable[[str], Awaitable[EmagClient]],
        limiter: Callable[[str], Limiter],
        cache: Cache,
        thread: StoreThread,
        readers: ReaderThread,
        request_log: RequestLog,
        clock: Clock,
        changes: Changes,
        preferences: Callable[[], Preferences],
    ) -> None:
        self._client = client
        self._limiter = limiter
        self._cache = cache
        self._thread = thread
        self._readers = readers
        self._request_log = request_log
        self._clock = clock
        self._changes = changes
        self._preferences = preferences
        self._guard = PullGuard(clock)

    async def pull(
        self,
        account: Account,
        *,
        progress: Callable[[PullProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
        restart: bool = False,
    ) -> PullReport:
        """Read all offers of an account into the cache; clearing `running` pauses, cancelling the task stops.

        Progress is kept, and the next call goes on where this one stopped, unless it is told to `restart`. Raises
        MarketplaceError, SecretsError and SettingsError.
        """
        with self._guard.pulling(account):
            pull = await self._offer_pull(account, running, restart)
            return await pull.run(progress=progress)

    async def sync(
        self,
        account: Account,
        *,
        progress: Callable[[Account, PullProgress], None] = lambda _, __: None,
        running: asyncio.Event | None = None,
        restart: bool = False,
    ) -> SyncResult:
        """Pull an account and sum up how that went, also when it failed. Raises nothing but bugs."""
        pull: OfferPull | None = None
        error = ""
        started = self._clock.now()
        try:
            with self._guard.pulling(account):
                pull = await self._offer_pull(account, running, restart)
                await pull.run(progress=partial(progress, account))
        except DeskError as problem:
            error = str(problem)
        finished = self._clock.now()
        report = pull.report if pull else PullReport(account.key, started, finished)
        calls = await self._thread.run(
            partial(self._request_log.calls, since=started, until=finished, account=account.key, limit=_MOST_CALLS)
        )
        minutes = (finished - started).total_seconds() / 60
        preferences = self._preferences()
        allowed = {
            Family.ORDERS.value: preferences.orders_per_minute,
            Family.OTHER.value: preferences.other_per_minute,
        }
        return SyncResult(account, report, response_times(calls, minutes, allowed), error)

    async def facts(self, account: Account) -> AccountFacts:
        """How fresh the cache is for an account, for the decision what is due."""
        read = [await self._thread.run(self._cache.reference_age, account.key, kind) for kind in KINDS]
        failures, failed_at = self._guard.failures(account.key)
        return AccountFacts(
            account.key,
            swept_at=await self._readers.run(lambda reader: reader.pulled_at(account.key)),
            reference_at=min((moment for moment in read if moment), default=None) if all(read) else None,
            failed_at=failed_at,
            failures=failures,
        )

    async def _offer_pull(self, account: Account, running: asyncio.Event | None, restart: bool) -> OfferPull:
        return OfferPull(
            account,
            client=await self._client(account.key),
            limiter=self._limiter(account.key),
            cache=self._cache,
            thread=self._thread,
            clock=self._clock,
            changes=self._changes,
            running=running,
            allowed_per_second=calls_per_second(budgets(self._preferences())[Family.OTHER]),
            restart=restart,
        )
