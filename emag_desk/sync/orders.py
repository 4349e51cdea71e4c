"""What the desk does with orders as a whole: pull them, read one, look up addresses and places, forget customers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Address, CourierAccount, Locality
from emag_desk.errors import InputError, MarketplaceError, StoreError
from emag_desk.sync.one_document import read_one, understood
from emag_desk.sync.order_pull import READ, OrderPull, OrderPullReport
from emag_desk.sync.pull_guard import PullGuard
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.schedule import AccountFacts, Job, is_due
from emag_desk.sync.workplace import Workplace

__all__ = ["OrderPullReport", "Orders", "ShippingReference"]

#: Reference data of an account that shipping needs, by the name under which the cache keeps it.
_REFERENCE = {"addresses": "addresses/read", "courier_accounts": "courier_accounts/read"}
#: Places that one search shows, and letters that it takes (protocol §4.12).
_MOST_PLACES = 100
_LONGEST_NAME = 60
#: Searches for places that are remembered.
_MOST_SEARCHES = 500
#: AWBs that are made searchable at once.
_AWBS_AT_ONCE = 500

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True)
class ShippingReference:
    """Where an account ships from and with whom (protocol §4.12). `read_at` (UTC) is that of the older of the two."""

    addresses: tuple[Address, ...] = ()
    courier_accounts: tuple[CourierAccount, ...] = ()
    read_at: datetime | None = None


class Orders:
    """Pulls and reads the orders of any account."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._client = place.client
        self._cache = place.cache
        self._thread = place.thread
        self._readers = place.readers
        self._outbox = place.outbox
        self._clock = place.clock
        self._changes = place.changes
        self._accounts = place.accounts
        self._preferences = place.preferences
        self._guard = PullGuard(place.clock)
        self._mirrored = datetime.fromtimestamp(0, UTC)
        self._places: dict[tuple[str, str, str], tuple[datetime, list[Locality]]] = {}

    async def pull(
        self,
        account: Account,
        *,
        full: bool = False,
        progress: Callable[[PullProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
    ) -> OrderPullReport:
        """Read what changed since the last pull, and the past as far as it is wanted; a `full` one all there is.

        Clearing `running` pauses, cancelling the task stops; the next call goes on from there. Raises
        MarketplaceError, SecretsError, SettingsError, and InputError while the account's orders are read already.
        """
        with self._guard.pulling(account):
            preferences = self._preferences()
            pull = OrderPull(
                await self._place.for_pull(account, Family.ORDERS, running),
                months=preferences.order_months,
                days_kept=preferences.order_days_kept,
                full=full,
            )
            return await pull.run(progress=progress)

    async def read(self, account: Account, order_id: int) -> Order:
        """One order as eMAG has it at this moment; it goes into the cache as well. Reading acknowledges nothing.

        Raises InputError for one that eMAG does not list, MarketplaceError, SecretsError and SettingsError.
        """
        found = await read_one(await self._client(account.key), READ, "id", order_id)
        if found is None:
            raise InputError("eMAG does not list order {number} for {account}.", number=order_id, account=account.name)
        await self._thread.run(self._cache.orders.put, account.key, [found])
        self._changes.announce(Kind.ORDERS, Kind.BUDGET)
        return understood(Order, found, "eMAG's answer about order {number} cannot be understood.", order_id)

    async def reference(self, account: Account, *, again: bool = False) -> ShippingReference:
        """Addresses and courier accounts; read from eMAG when they are over a day old, or when asked to `again`.

        When eMAG does not answer, what was read before is used, however old. Raises MarketplaceError when there is
        nothing, SecretsError and SettingsError.
        """
        for kind, endpoint in _REFERENCE.items():
            read_at = await self._thread.run(self._cache.reference_age, account.key, kind)
            if again or is_due(read_at, self._clock.now()):
                try:
                    client = await self._client(account.key)
                    rows = await client.read(endpoint, priority=Priority.OPERATOR)
                    await self._thread.run(self._cache.put_reference, account.key, kind, rows)
                except MarketplaceError:
                    if read_at is None or again:
                        raise
        return await self.known_reference(account)

    async def known_reference(self, account: Account) -> ShippingReference:
        """What is known of `reference` without asking eMAG; empty before it was read."""
        moments = [await self._thread.run(self._cache.reference_age, account.key, kind) for kind in _REFERENCE]
        addresses, couriers = await self._readers.run(
            lambda reader: [reader.reference_rows(account.key, kind) for kind in _REFERENCE]
        )
        return ShippingReference(
            tuple(_readable(Address, addresses)),
            tuple(_readable(CourierAccount, couriers)),
            min((moment for moment in moments if moment), default=None),
        )

    async def find_localities(self, account: Account, text: str, country: str = "") -> list[Locality]:
        """eMAG's places whose name holds this text; what was found is remembered for a day.

        An empty `country` is the platform's own. Raises MarketplaceError, SecretsError and SettingsError.
        """
        name = " ".join(text.split())[:_LONGEST_NAME]
        code = (country or PLATFORMS[account.platform].country).upper()
        if not name:
            return []
        place = (account.key, code, name.casefold())
        now = self._clock.now()
        if place not in self._places or is_due(self._places[place][0], now):
            client = await self._client(account.key)
            filters = {"name": name, "country_code": code, "itemsPerPage": _MOST_PLACES, "currentPage": 1}
            rows = await client.read("locality/read", filters, priority=Priority.OPERATOR)
            while len(self._places) >= _MOST_SEARCHES:
                self._places.pop(next(iter(self._places)))
            self._places[place] = (now, _readable(Locality, rows))
        return self._places[place][1]

    async def facts(self, facts: AccountFacts) -> AccountFacts:
        """How fresh the cached orders of an account are, added to what is known of it already."""
        read_at = await self._readers.run(lambda reader: reader.orders.pulled_at(facts.account))
        every = timedelta(minutes=self._preferences().orders_every_minutes)
        return facts.with_list(Job.ORDERS, self._guard.freshness(facts.account, read_at, every))

    async def mirror_awbs(self) -> int:
        """Make the AWBs of the outbox that were told of since the last time searchable; returns how many were new."""
        now = self._clock.now()
        told: dict[str, list[tuple[int, str]]] = {account.key: [] for account in self._accounts()}
        for awb in await self._thread.run(self._outbox.awbs.told_since, self._mirrored):
            if awb.order_id and awb.account in told:  # those of an account that was removed stay where they are
                told[awb.account].append((awb.order_id, awb.number))
        added = 0
        for account, awbs in told.items():
            for start in range(0, len(awbs), _AWBS_AT_ONCE):
                part = awbs[start : start + _AWBS_AT_ONCE]
                added += await self._thread.run(self._cache.orders.put_awbs, account, part)
        self._mirrored = now - timedelta(minutes=1)  # one may have been on its way to the disk
        if added:
            self._changes.announce(Kind.ORDERS)
        return added

    async def keep_mirroring(self) -> None:
        """Do so whenever something was done, as long as the program runs."""
        done = asyncio.Event()
        stop = self._changes.subscribe(Kind.COMMANDS, done.set)
        try:
            while True:
                done.clear()
                with contextlib.suppress(
                    StoreError
                ):  # a full disk is said by whoever writes; the next time tries again
                    await self.mirror_awbs()
                await done.wait()
        finally:
            stop()

    async def forget_customers(self) -> int:
        """Delete customers and documents of orders that could change last long enough ago; returns of how many."""
        return await self._place.forget_customers(self._cache.orders, Kind.ORDERS)


def _readable(kind: type[_Model], rows: Sequence[Any]) -> list[_Model]:
    """The rows that can be understood: one strange row must not take the others with it."""
    found = []
    for row in rows:
        with contextlib.suppress(ValidationError):
            found.append(kind.model_validate(row))
    return found
