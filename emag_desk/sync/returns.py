"""What the desk does with returns as a whole: pull them, read one with all that belongs to it, forget customers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.returns import Return
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnAwb
from emag_desk.sync.one_document import read_one, understood
from emag_desk.sync.pull_guard import PullGuard
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.return_companions import AskedBefore, ReturnCompanions
from emag_desk.sync.return_pull import READ, ReturnPull, ReturnPullReport
from emag_desk.sync.schedule import AccountFacts, Job
from emag_desk.sync.workplace import Workplace

__all__ = ["ReturnPullReport", "Returns"]


class Returns:
    """Pulls and reads the returns of any account. Reading acknowledges nothing."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._guard = PullGuard(place.clock)
        self._missed = AskedBefore(place.clock)

    async def pull(
        self,
        account: Account,
        *,
        full: bool = False,
        progress: Callable[[PullProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
    ) -> ReturnPullReport:
        """Read what is open and what came since the last pull, and the past as far as it is wanted; `full`: all of it.

        Clearing `running` pauses, cancelling the task stops; the next call goes on from there. Raises
        MarketplaceError, SecretsError, SettingsError, and InputError while the account's returns are read already.
        """
        with self._guard.pulling(account):
            preferences = self._place.preferences()
            pull = ReturnPull(
                await self._place.for_pull(account, Family.OTHER, running),
                self._missed,
                months=preferences.order_months,
                days_again=preferences.return_days,
                days_kept=preferences.order_days_kept,
                full=full,
            )
            return await pull.run(progress=progress)

    async def read(self, account: Account, emag_id: int) -> Return:
        """One return as eMAG has it at this moment, into the cache; with its parcels, and its order if that is missing.

        Raises InputError for one that eMAG does not list, MarketplaceError, SecretsError and SettingsError.
        """
        found = await read_one(await self._place.client(account.key), READ, "emag_id", emag_id)
        if found is None:
            raise InputError("eMAG does not list return {number} for {account}.", number=emag_id, account=account.name)
        await self._place.thread.run(self._place.cache.returns.put, account.key, [found])
        self._place.changes.announce(Kind.RETURNS, Kind.BUDGET)
        told = understood(Return, found, "eMAG's answer about return {number} cannot be understood.", emag_id)
        await self._read_beside(account, told)
        return told

    async def read_awbs(self, account: Account, reservation_ids: Iterable[int]) -> list[ReturnAwb]:
        """Where the parcels of these reservations are at this moment. Raises MarketplaceError and SecretsError."""
        numbers = list(reservation_ids)
        companions = await self._companions(account)
        await companions.read_awbs(numbers, Priority.OPERATOR)
        return await self._place.readers.run(lambda reader: reader.returns.awbs(account.key, numbers))

    async def facts(self, facts: AccountFacts) -> AccountFacts:
        """How fresh the cached returns of an account are, added to what is known of it already."""
        read_at = await self._place.readers.run(lambda reader: reader.returns.pulled_at(facts.account))
        every = timedelta(minutes=self._place.preferences().returns_every_minutes)
        return facts.with_list(Job.RETURNS, self._guard.freshness(facts.account, read_at, every))

    async def forget_customers(self) -> int:
        """Delete customers and documents of returns that could change last long enough ago; returns of how many."""
        return await self._place.forget_customers(self._place.cache.returns, Kind.RETURNS)

    async def _read_beside(self, account: Account, told: Return) -> None:
        companions = await self._companions(account)
        if told.awbs:
            await companions.read_awbs(told.awbs, Priority.OPERATOR)
        look = partial(_order_is_cached, account.key, told.order_id)
        if told.order_id and not await self._place.readers.run(look):
            await companions.read_order(told.order_id, told.type, Priority.OPERATOR)
            self._place.changes.announce(Kind.ORDERS)

    async def _companions(self, account: Account) -> ReturnCompanions:
        place = await self._place.for_pull(account, Family.OTHER)
        kept = timedelta(days=self._place.preferences().order_days_kept)
        return ReturnCompanions(place, self._missed, forget_before=place.clock.now() - kept)


def _order_is_cached(account: str, order_id: int, reader: CacheReader) -> bool:
    return reader.orders.order(account, order_id) is not None
