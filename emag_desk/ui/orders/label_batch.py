"""Which labels are wanted: the AWBs of orders, or one that somebody scans or types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import InputError
from emag_desk.store.order_reader import PickLine
from emag_desk.store.reader import CacheReader
from emag_desk.ui.orders.pick_order import PickOrder, read_lines, read_warehouses, sorted_for_picking
from emag_desk.ui.rows.model import Key

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: More orders than this that fit a scanned text are not what somebody scanned.
_MOST_FOUND = 20


@dataclass
class LabelBatch:
    """The AWBs whose labels are wanted, and what is cached of their orders. `bare` are orders without any AWB."""

    awbs: list[Awb] = field(default_factory=list)
    orders: dict[Key, OrderRow] = field(default_factory=dict)
    bare: list[OrderRow] = field(default_factory=list)
    _lines: dict[int, list[PickLine]] = field(default_factory=dict)
    _warehouses: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def keys(self) -> list[Key]:
        """The orders of the AWBs, each once."""
        return list(dict.fromkeys((awb.account, awb.order_id) for awb in self.awbs))

    async def add_orders(self, desk: Desk, orders: Sequence[OrderRow]) -> int:
        """Take in the AWBs of these orders; returns how many were not there yet."""
        self.orders |= {(order.account, order.id): order for order in orders}
        return await self._take(desk, [(order.account, order.id) for order in orders])

    async def renew(self, desk: Desk) -> bool:
        """Read the AWBs again: late numbers may have come. Whether anything is different."""
        before, self.awbs = self.awbs, []
        wanted = {awb.key[:2] for awb in before}
        await self._take(desk, list(dict.fromkeys((awb.account, awb.order_id) for awb in before)))
        self.awbs = [awb for awb in self.awbs if awb.key[:2] in wanted]
        return [awb.key for awb in before] != [awb.key for awb in self.awbs]

    async def _take(self, desk: Desk, keys: Sequence[Key]) -> int:
        found: dict[Key, list[Awb]] = {}
        for account in dict.fromkeys(account for account, _ in keys):
            numbers = [order_id for owner, order_id in keys if owner == account]
            for order_id, awbs in (await desk.awbs.of_orders(account, numbers)).items():
                found[account, order_id] = awbs
        there = {awb.key for awb in self.awbs}
        new = [awb for key in keys for awb in found.get(key, ()) if awb.key not in there]
        self.awbs += new
        self.bare = [order for key, order in self.orders.items() if key not in {*self.keys}]
        await self._look_up(desk)
        return len(new)

    async def _look_up(self, desk: Desk) -> None:
        """Read what the picking order goes by."""
        keys = self.keys

        def look(reader: CacheReader) -> None:
            self.orders |= reader.orders.orders([key for key in keys if key not in self.orders])
            listed = list(self.orders.values())
            self._lines = read_lines(reader, listed)
            self._warehouses = read_warehouses(reader, listed, self._lines)

        await desk.readers.run(look)

    async def add_scanned(self, desk: Desk, text: str) -> list[Awb]:
        """Take in what a scanner read or somebody typed: an AWB, its barcode or an order. Raises InputError."""
        wanted = text.strip()
        if not wanted:
            return []
        orders = await desk.readers.run(lambda reader: _orders_of(reader, wanted))
        awbs = await self._issued(desk, orders, wanted)
        if not awbs and orders:
            raise InputError("Order {number} has no AWB that was issued from here.", number=wanted)
        if not awbs:
            raise InputError("No AWB and no order {number} is known here.", number=wanted)
        self.orders |= {(order.account, order.id): order for order in orders}
        there = {awb.key for awb in self.awbs}
        self.awbs += [awb for awb in awbs if awb.key not in there]
        await self._look_up(desk)
        return awbs

    async def _issued(self, desk: Desk, orders: Iterable[OrderRow], wanted: str) -> list[Awb]:
        found: list[Awb] = []
        for order in orders:
            awbs = await desk.awbs.of_order(order.account, order.id)
            exact = [awb for awb in awbs if wanted in (awb.number, awb.barcode)]
            found += exact or (awbs if str(order.id) == wanted else [])
        if found:
            return found
        # A barcode of a parcel that the cache does not search by, or an order that it does not have.
        for account in desk.accounts:
            issued = await desk.thread.run(desk.outbox.awbs.everything, account.key)
            found += [awb for awb in issued if wanted in (awb.number, awb.barcode, str(awb.order_id))]
        return found

    def remove(self, awbs: Iterable[Awb]) -> None:
        """Leave these out."""
        gone = {awb.key for awb in awbs}
        self.awbs = [awb for awb in self.awbs if awb.key not in gone]

    def sorted(self, wanted: PickOrder) -> list[Awb]:
        """The AWBs as their orders are picked."""
        known = [self.orders[key] for key in self.keys if key in self.orders]
        picked = sorted_for_picking(known, self._lines, wanted, self._warehouses)
        places = {(order.account, order.id): place for place, order in enumerate(picked)}
        return sorted(self.awbs, key=lambda awb: places.get((awb.account, awb.order_id), len(places)))


def _orders_of(reader: CacheReader, text: str) -> list[OrderRow]:
    numbers = reader.orders.first(OrderQuery(text=text), limit=_MOST_FOUND)
    return [order for order in reader.orders.rows(numbers) if text in (str(order.id), *order.awbs)]
