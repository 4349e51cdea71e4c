"""Reading cached orders: what the orders tab shows. Only the standard library, as the rest of the reader."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, Protocol

from emag_desk.domain.clock import SystemClock
from emag_desk.domain.money import from_units
from emag_desk.domain.order_queries import OrderCounts, OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.store.documents import unpacked_order
from emag_desk.store.order_search import OrderSearch

_COLUMNS = (
    'o."row", o.account, o.id, o.type, o.status, o.created, o.modified, o.customer, o.phone, o.city, o.payment, '
    "o.total, o.currency, o.lines, o.units, o.locker, o.ship_by, o.late, o.cancellation_wanted, o.awbs, o.invoice, "
    "o.reason, o.finalized_at, s.read_at, o.part_numbers"
)
_SEEN = 'JOIN order_seen AS s ON s."row" = o."row"'
#: Between part numbers in their column; they may hold spaces.
SEPARATOR = "\x1f"
#: Under these names the cache remembers when a pull of orders last came to its end, and how far they go back.
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


class Opened(Protocol):
    """The connection that a `CacheReader` has open."""

    def __call__(self) -> sqlite3.Connection | None: ...


class OrderReader:
    """The orders in the cache; `CacheReader.orders` is one. `now` decides which orders are late.

    `opened` gives the connection or None, `accounts` the accounts of the file that is open.
    """

    def __init__(self, opened: Opened, accounts: Mapping[int, str], now: Callable[[], datetime] = _CLOCK.now) -> None:
        self._opened = opened
        self._accounts = accounts
        self.now = now
        self._search_open: tuple[sqlite3.Connection, OrderSearch] | None = None

    def close(self) -> None:
        """Give back what searches used."""
        if self._search_open is not None:
            self._search_open[1].close()
            self._search_open = None

    # ---- rows

    def rows(self, numbers: Sequence[int]) -> list[OrderRow]:
        """The orders with these row numbers, in this order; a number that is not there any more is skipped."""
        source = f'json_each(?) AS w CROSS JOIN order_head AS o ON o."row" = w.value {_SEEN}'
        return self._orders(source, (_as_json(numbers),))

    def order(self, account: str, order_id: int) -> OrderRow | None:
        """One order by its account and number."""
        source = f"account AS a CROSS JOIN order_head AS o ON o.account = a.number AND o.id = ? {_SEEN} WHERE a.key = ?"
        found = self._orders(source, (order_id, account))
        return found[0] if found else None

    def orders(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], OrderRow]:
        """The orders with these (account, number), as far as they are cached."""
        by_account: dict[str, list[int]] = {}
        for account, order_id in keys:
            by_account.setdefault(account, []).append(order_id)
        found: dict[tuple[str, int], OrderRow] = {}
        source = (
            "account AS a CROSS JOIN json_each(?) AS w "
            f"CROSS JOIN order_head AS o ON o.account = a.number AND o.id = w.value {_SEEN} WHERE a.key = ?"
        )
        for account, ids in by_account.items():
            for row in self._orders(source, (_as_json(ids), account)):
                found[row.account, row.id] = row
        return found

    def document(self, account: str, order_id: int) -> dict[str, Any]:
        """The full JSON of an order as eMAG sent it; empty when it is not cached, or when its customer is forgotten."""
        found = self._all(
            "SELECT r.document FROM account AS a CROSS JOIN order_head AS o ON o.account = a.number AND o.id = ? "
            'JOIN order_raw AS r ON r."row" = o."row" WHERE a.key = ?',
            (order_id, account),
        )
        return unpacked_order(found[0][0]) if found else {}

    def documents(self, numbers: Sequence[int]) -> dict[int, dict[str, Any]]:
        """The full JSON of the orders with these row numbers, as far as it is there."""
        found = self._all(
            'SELECT r."row", r.document FROM json_each(?) AS w CROSS JOIN order_raw AS r ON r."row" = w.value',
            (_as_json(numbers),),
        )
        return {row: unpacked_order(document) for row, document in found}

    def lines_for(self, numbers: Sequence[int]) -> list[PickLine]:
        """What is in the orders with these row numbers, order by order, without what was dropped or given back."""
        found = self._all(
            'SELECT l."row", l.line_id, l.product_id, l.name, l.part_number, l.part_number_key, l.ean, l.quantity '
            'FROM json_each(?) AS w CROSS JOIN order_line AS l ON l."row" = w.value AND l.quantity > 0 '
            "ORDER BY w.key, l.place",
            (_as_json(numbers),),
        )
        return [PickLine(*values) for values in found]

    def history(self, account: str, order_id: int) -> list[OrderPast]:
        """How an order stood, each time a reading noticed a change of status, wish to cancel, pieces or total."""
        found = self._all(
            "SELECT p.noticed_at, p.modified, p.status, p.cancellation_wanted, p.units, p.total FROM account AS a "
            "CROSS JOIN order_head AS o ON o.account = a.number AND o.id = ? "
            'JOIN order_past AS p ON p."row" = o."row" WHERE a.key = ? ORDER BY p.noticed_at',
            (order_id, account),
        )
        return [
            OrderPast(_sure(noticed), _moment(modified), status, bool(wanted), units, total)
            for noticed, modified, status, wanted, units, total in found
        ]

    # ---- searches

    def first(self, query: OrderQuery, limit: int = 200) -> array[int]:
        """The row numbers of the first orders of a search, fast."""
        search = self._search()
        return array("q") if search is None else search.numbers(query, limit)

    def numbers(self, query: OrderQuery) -> array[int]:
        """The row numbers of all orders of a search, in order."""
        search = self._search()
        return array("q") if search is None else search.numbers(query)

    def counts(self, query: OrderQuery) -> OrderCounts:
        """How many orders match text, accounts, dates and type, by folder and by account.

        Folders and the total count within the chosen accounts, accounts without that; the folder is not applied.
        """
        search = self._search()
        return OrderCounts() if search is None else search.counts(query)

    # ---- what else is known

    def newest(self, account: str) -> OrderRow | None:
        """The order of an account that was created last."""
        source = (
            f"account AS a CROSS JOIN order_head AS o INDEXED BY order_created {_SEEN} "
            "WHERE a.key = ? AND o.account = a.number ORDER BY o.created DESC LIMIT 1"
        )
        found = self._orders(source, (account,))
        return found[0] if found else None

    def pulled_at(self, account: str) -> datetime | None:
        """When a pull of the account's orders last came to its end (UTC)."""
        found = self._all(
            "SELECT r.value FROM remembered AS r JOIN account AS a ON a.number = r.account "
            "WHERE a.key = ? AND r.name = ?",
            (account, PULLED_AT),
        )
        return datetime.fromisoformat(found[0][0]) if found and found[0][0] else None

    # ---- how

    def _orders(self, source: str, values: tuple[Any, ...]) -> list[OrderRow]:
        found = self._all(f"SELECT {_COLUMNS} FROM {source}", values)
        return [_row(self._accounts[one[1]], one) for one in found if one[1] in self._accounts]

    def _all(self, sql: str, values: tuple[Any, ...]) -> list[Any]:
        connection = self._opened()
        return [] if connection is None else connection.execute(sql, values).fetchall()

    def _search(self) -> OrderSearch | None:
        connection = self._opened()
        if connection is None:
            return None
        if self._search_open is None or self._search_open[0] is not connection:
            self.close()
            self._search_open = (connection, OrderSearch(connection, self._accounts, lambda: self.now()))
        return self._search_open[1]


def _row(account: str, values: tuple[Any, ...]) -> OrderRow:
    number, _, order_id, kind, status, created, modified, customer, phone, city, payment, *more = values
    total, currency, lines, units, locker, ship_by, late, wanted, awbs, invoice, reason, final, read_at, codes = more
    return OrderRow(
        row=number,
        account=account,
        id=order_id,
        type=kind,
        status=status,
        created=_moment(created),
        modified=_moment(modified),
        customer=customer,
        phone=phone,
        city=city,
        payment=payment,
        total=from_units(total),
        currency=currency,
        lines=lines,
        units=units,
        locker=bool(locker),
        ship_by=_moment(ship_by),
        late=bool(late),
        cancellation_wanted=bool(wanted),
        awbs=tuple(awbs.split()),
        invoice=bool(invoice),
        reason=reason,
        finalized_at=_moment(final),
        read_at=_sure(read_at),
        part_numbers=tuple(codes.split(SEPARATOR)) if codes else (),
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else _sure(seconds)


def _sure(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join([str(number) for number in numbers])}]"
