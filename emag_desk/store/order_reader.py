"""Reading cached orders: what the orders tab shows. Only the standard library, as the rest of the reader."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from emag_desk.domain.clock import SystemClock
from emag_desk.domain.money import from_units
from emag_desk.domain.order_queries import OrderCounts, OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.store.document_reader import DocumentReader, Opened, moment, sure
from emag_desk.store.documents import ORDERS
from emag_desk.store.order_migration import ORDER_SHELF
from emag_desk.store.order_search import OrderSearch
from emag_desk.store.shelf import SEPARATOR

#: Under this name the cache remembers when a pull of orders last came to its end.
PULLED_AT = "orders pulled at"

_CLOCK = SystemClock()


class PickLine(NamedTuple):
    """One line of an order that is to be packed. `order_row` is the cache's number of the order."""

    order_row: int
    line_id: int
    product_id: str
    name: str
    part_number: str
    part_number_key: str
    ean: str
    quantity: int


class OrderPast(NamedTuple):
    """How an order stood from a moment on, as far as readings noticed. Times are UTC; `total` is ten-thousandths.

    `modified` is when eMAG says that it was changed, `noticed_at` when it was read.
    """

    noticed_at: datetime
    modified: datetime | None
    status: int
    cancellation_wanted: bool
    units: int
    total: int


class OrderReader(DocumentReader[OrderRow, OrderQuery, OrderCounts]):
    """The orders in the cache; `CacheReader.orders` is one. `now` decides which orders are late."""

    shelf = ORDER_SHELF
    packing = ORDERS
    columns = (
        "o.id, o.type, o.status, o.created, o.modified, o.customer, o.phone, o.city, o.payment, "
        "o.total, o.currency, o.lines, o.units, o.locker, o.ship_by, o.late, o.cancellation_wanted, o.awbs, o.invoice, "
        "o.reason, o.finalized_at, s.read_at, o.part_numbers"
    )
    pulled = PULLED_AT

    def __init__(self, opened: Opened, accounts: Mapping[int, str], now: Callable[[], datetime] = _CLOCK.now) -> None:
        super().__init__(opened, accounts)
        self.now = now

    def order(self, account: str, order_id: int) -> OrderRow | None:
        """One order by its account and number."""
        return self._one(account, order_id)

    def orders(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], OrderRow]:
        """The orders with these (account, number), as far as they are cached."""
        return {(account, row.id): row for account, row in self._by_numbers(keys, "id")}

    def document(self, account: str, order_id: int) -> dict[str, Any]:
        """The full JSON of an order as eMAG sent it; empty when it is not cached, or when its customer is forgotten."""
        return self._document(account, order_id)

    def lines_for(self, numbers: Sequence[int], *, gone: bool = False) -> list[PickLine]:
        """What is in the orders with these row numbers, order by order; `gone`: also what was dropped or given back."""
        columns = "l.line_id, l.product_id, l.name, l.part_number, l.part_number_key, l.ean, l.quantity"
        return [PickLine(*values) for values in self._lines(numbers, columns, "" if gone else "AND l.quantity > 0")]

    def history(self, account: str, order_id: int) -> list[OrderPast]:
        """How an order stood, each time a reading noticed a change of status, wish to cancel, pieces or total."""
        return [
            OrderPast(sure(noticed), moment(modified), status, bool(wanted), units, total)
            for noticed, status, wanted, units, total, modified in self._past(account, order_id)
        ]

    def newest(self, account: str) -> OrderRow | None:
        """The order of an account that was created last."""
        source = (
            f"account AS a CROSS JOIN order_head AS o INDEXED BY order_created {self._seen} "
            "WHERE a.key = ? AND o.account = a.number ORDER BY o.created DESC LIMIT 1"
        )
        return next((row for _, row in self._found(source, (account,))), None)

    def _row(self, account: str, values: tuple[Any, ...]) -> OrderRow:
        return _row(account, values)

    def _nothing(self) -> OrderCounts:
        return OrderCounts()

    def _searching(self, connection: sqlite3.Connection) -> OrderSearch:
        return OrderSearch(connection, self._accounts, lambda: self.now())


def _row(account: str, values: tuple[Any, ...]) -> OrderRow:
    number, _, order_id, kind, status, created, modified, customer, phone, city, payment, *more = values
    total, currency, lines, units, locker, ship_by, late, wanted, awbs, invoice, reason, final, read_at, codes = more
    return OrderRow(
        row=number,
        account=account,
        id=order_id,
        type=kind,
        status=status,
        created=moment(created),
        modified=moment(modified),
        customer=customer,
        phone=phone,
        city=city,
        payment=payment,
        total=from_units(total),
        currency=currency,
        lines=lines,
        units=units,
        locker=bool(locker),
        ship_by=moment(ship_by),
        late=bool(late),
        cancellation_wanted=bool(wanted),
        awbs=tuple(awbs.split()),
        invoice=bool(invoice),
        reason=reason,
        finalized_at=moment(final),
        read_at=sure(read_at),
        part_numbers=tuple(codes.split(SEPARATOR)) if codes else (),
    )
