"""What is read beside returns: their orders where these are not cached, and where the parcels are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.outcomes import Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.clock import Clock
from emag_desk.domain.issued_awb import Given, given_in
from emag_desk.sync.order_pull import READ as READ_ORDERS
from emag_desk.sync.workplace import PullPlace

#: Calls that one pull spends on orders and on parcels, so that returns never keep other work waiting for long.
MOST_ORDERS, MOST_AWBS = 60, 40
#: Parcels are asked for again after so long, until they arrived, came back or were cancelled (protocol §4.14).
_AWB_AGE = timedelta(hours=3)
_ARRIVED = ("DLV", "RET", "CAN")


class AskedBefore:
    """What eMAG did not list when it was asked for, so that it is not asked for again on the same day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: dict[tuple[str, str, int], datetime] = {}

    def add(self, what: str, account: str, number: int) -> None:
        """eMAG does not list it now."""
        self._asked[what, account, number] = self._clock.now()

    def __contains__(self, key: tuple[str, str, int]) -> bool:
        asked = self._asked.get(key)
        return asked is not None and timedelta(0) <= self._clock.now() - asked < timedelta(days=1)


class ReturnCompanions:
    """Reads what belongs to the returns of one account. Customers of orders older than `forget_before` are not kept."""

    def __init__(self, place: PullPlace, missed: AskedBefore, *, forget_before: datetime) -> None:
        self._place = place
        self._account = place.account.key
        self._missed = missed
        self._forget_before = forget_before

    async def read_missing_orders(self, priority: Priority = Priority.BACKGROUND) -> int:
        """Fetch orders that returns name and that are not cached; returns how many were found.

        Raises MarketplaceError.
        """
        wanted = await self._place.readers.run(
            lambda reader: reader.returns.without_order(self._account, 2 * MOST_ORDERS)
        )
        asked = [one for one in wanted if ("order", self._account, one[0]) not in self._missed]
        found = 0
        for order_id, kind in asked[:MOST_ORDERS]:
            found += await self.read_order(order_id, kind, priority)
        if found:
            self._place.changes.announce(Kind.ORDERS)
        return found

    async def read_order(self, order_id: int, kind: int, priority: Priority) -> bool:
        """Fetch one order, which has the type of its return. False when eMAG does not list it."""
        rows = await self._place.client.read(READ_ORDERS, {"id": order_id, "type": kind}, priority=priority)
        named = [row for row in rows if isinstance(row, Mapping) and str(row.get("id")) == str(order_id)]
        if not named:
            self._missed.add("order", self._account, order_id)
            return False
        put = partial(self._place.cache.orders.put, self._account, named, forget_before=self._forget_before)
        await self._place.thread.run(put)
        return True

    async def read_parcels(self) -> int:
        """Ask where the parcels of open returns are, those never asked for first; returns of how many.

        Raises MarketplaceError.
        """
        before = self._place.clock.now() - _AWB_AGE
        wanted = await self._place.readers.run(
            lambda reader: reader.returns.awbs_to_ask(self._account, before, _ARRIVED, MOST_AWBS)
        )
        return await self.read_awbs(wanted, Priority.BACKGROUND)

    async def read_awbs(self, reservation_ids: Iterable[int], priority: Priority) -> int:
        """Ask for these reservations; returns how many eMAG told of. Raises MarketplaceError."""
        told = 0
        for number in dict.fromkeys(reservation_ids):
            given = await self._awb(number, priority)
            await self._place.thread.run(self._place.cache.returns.put_awbs, self._account, {number: given})
            told += bool(given)
        if told:
            self._place.changes.announce(Kind.RETURNS)
        return told

    async def _awb(self, reservation_id: int, priority: Priority) -> Sequence[Given]:
        filters: dict[str, Any] = {"reservation_id": reservation_id}
        outcome = await self._place.client.call("awb/read", filters, priority=priority)
        if outcome.ok:
            return given_in(outcome.results, reservation_id)
        if outcome.verdict is Verdict.REJECTED:  # not ours, or not there any more: the others still are
            return ()
        raise outcome.error()
