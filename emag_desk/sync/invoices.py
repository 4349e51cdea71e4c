"""What the desk does with the invoices that eMAG tells of: pull them, know their categories, forget customers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.errors import MarketplaceError
from emag_desk.store.invoice_reader import CATEGORIES
from emag_desk.sync.invoice_pull import InvoicePull, InvoicePullReport
from emag_desk.sync.pull_guard import PullGuard
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.schedule import DAY, AccountFacts, Job, is_due
from emag_desk.sync.wall_time import wall_of
from emag_desk.sync.workplace import Workplace

__all__ = ["InvoicePullReport", "Invoices"]


class Invoices:
    """Pulls the invoices of any account: eMAG's to the seller, and those that it wrote to customers."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._guard = PullGuard(place.clock)

    async def pull(
        self,
        account: Account,
        *,
        full: bool = False,
        since: date | None = None,
        until: date | None = None,
        progress: Callable[[PullProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
    ) -> InvoicePullReport:
        """Read the last weeks, and the past as far as it is wanted; a `full` one all there is.

        With `since`, only the days from that on until `until` (both included; today by default), whatever was read
        before. Pauses, stops and raises as `Returns.pull` does.
        """
        with self._guard.pulling(account):
            preferences = self._place.preferences()
            pull = InvoicePull(
                await self._place.for_pull(account, Family.OTHER, running),
                months=preferences.invoice_months,
                days_kept=preferences.order_days_kept,
                full=full,
            )
            today = wall_of(self._place.clock.now()).date()
            period = None if since is None else (since, until or today)
            report = await pull.run(period=period, progress=progress)
            await self.categories(account)
            return report

    async def categories(self, account: Account, *, again: bool = False) -> Mapping[str, str]:
        """What eMAG calls its categories of invoices, by their codes; read when over a day old, or when asked `again`.

        When eMAG does not answer, what was read before is used, or nothing. Raises SecretsError and SettingsError, and
        MarketplaceError when asked `again`.
        """
        key = account.key
        read_at = await self._place.thread.run(self._place.cache.reference_age, key, CATEGORIES)
        if again or is_due(read_at, self._place.clock.now()):
            client = await self._place.client(key)
            try:
                rows = await client.read("invoice/categories", priority=Priority.OPERATOR)
                await self._place.thread.run(self._place.cache.put_reference, key, CATEGORIES, rows)
                self._place.changes.announce(Kind.INVOICES)
            except MarketplaceError:
                if again:
                    raise
        return await self._place.readers.run(lambda reader: reader.invoices.categories(key))

    async def facts(self, facts: AccountFacts) -> AccountFacts:
        """How fresh the cached invoices of an account are, added to what is known of it already."""
        read_at = await self._place.readers.run(lambda reader: reader.invoices.pulled_at(facts.account))
        every = DAY * self._place.preferences().invoices_nightly
        return facts.with_list(Job.INVOICES, self._guard.freshness(facts.account, read_at, every, nightly=True))

    async def forget_customers(self) -> int:
        """Delete customers and documents of old invoices; what was invoiced stays. Returns of how many."""
        return await self._place.forget_customers(self._place.cache.invoices, Kind.INVOICES)
