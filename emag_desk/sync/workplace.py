"""What reading from eMAG into the cache needs, for all accounts and for the pull of one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.preferences import Preferences
from emag_desk.store.cache import Cache
from emag_desk.store.document_store import DocumentStore
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.connections import budgets, calls_per_second


@dataclass(frozen=True)
class PullPlace:
    """What one pull of one account works with. `running` pauses it while cleared.

    `allowed_per_second` is how many calls of its family the budget lets through in the long run.
    """

    account: Account
    client: EmagClient
    limiter: Limiter
    cache: Cache
    thread: StoreThread
    readers: ReaderThread
    clock: Clock
    changes: Changes
    running: asyncio.Event | None = None
    allowed_per_second: float = 9.0


@dataclass(frozen=True)
class Workplace:
    """The stores, the wire and what the operator tuned. `client` and `limiter` give those of an account by its key."""

    client: Callable[[str], Awaitable[EmagClient]]
    limiter: Callable[[str], Limiter]
    cache: Cache
    thread: StoreThread
    readers: ReaderThread
    outbox: Outbox
    clock: Clock
    changes: Changes
    accounts: Callable[[], Sequence[Account]]
    preferences: Callable[[], Preferences]

    async def forget_customers(self, store: DocumentStore[Any], kind: Kind) -> int:
        """Delete customers and documents that could change last long enough ago; returns of how many."""
        before = self.clock.now() - timedelta(days=self.preferences().order_days_kept)
        forgotten = 0
        while done := await self.thread.run(store.forget_customers, before):
            forgotten += done
        if forgotten:
            self.changes.announce(kind)
        return forgotten

    async def for_pull(self, account: Account, family: Family, running: asyncio.Event | None = None) -> PullPlace:
        """What a pull of an account needs. Raises SecretsError and SettingsError."""
        return PullPlace(
            account,
            await self.client(account.key),
            self.limiter(account.key),
            self.cache,
            self.thread,
            self.readers,
            self.clock,
            self.changes,
            running,
            calls_per_second(budgets(self.preferences())[family]),
        )
