"""Reading cached returns: what the returns tab and the bench show. Only the standard library, as the other readers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from emag_desk.domain.clock import SystemClock
from emag_desk.domain.money import from_units
from emag_desk.domain.return_queries import ReturnCounts, ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.store.document_reader import DocumentReader, Opened, moment, sure
from emag_desk.store.documents import RETURNS
from emag_desk.store.return_migration import RETURN_SHELF
from emag_desk.store.return_search import ReturnSearch
from emag_desk.store.shelf import SEPARATOR, as_json

#: Under this name the cache remembers when a pull of returns last came to its end.
PULLED_AT = "returns pulled at"
_CLOCK = SystemClock()


class ReturnLineRow(NamedTuple):
    """One product of a return. `return_row` is the cache's number of the return.

    The codes are those of the seller's offer, empty where it is not cached. `refund` is gross, of all pieces.
    """

    return_row: int
    line_id: int
    product_id: str
    product_emag_id: int | None
    name: str
    quantity: int
    reason: int | None
    refund: Decimal | None
    part_number: str
    part_number_key: str
    ean: str


class ReturnAwb(NamedTuple):
    """One parcel with which a return comes back, as eMAG told of it at `read_at` (UTC).

    Without a number where eMAG told none, or nothing at all.
    """

    reservation_id: int
    number: str
    courier: str
    status: str
    status_code: str
    read_at: datetime


class ReturnPast(NamedTuple):
    """How a return stood from a moment on, as far as readings noticed. Times are UTC; `refund` is gross.

    `status_at` is when eMAG says that it got the status, `noticed_at` when it was read; `awbs` are reservation ids.
    """

    noticed_at: datetime
    status_at: datetime | None
    status: int
    units: int
    refund: Decimal | None
    awbs: tuple[int, ...]


class ReturnReader(DocumentReader[ReturnRow, ReturnQuery, ReturnCounts]):
    """The returns in the cache; `CacheReader.returns` is one. `now` decides which are due.

    The order of a return is `CacheReader.orders.orders([(row.account, row.order_id)])`.
    """

    shelf = RETURN_SHELF
    packing = RETURNS
    columns = (
        "o.id, o.order_id, o.type, o.status, o.date, o.status_at, o.customer, o.phone, o.city, o.products, "
        "o.product_ids, o.units, o.reason, o.return_type, o.pickup_method, o.refund, o.currency, o.deadline, o.awbs, "
        "s.read_at"
    )
    pulled = PULLED_AT

    def __init__(self, opened: Opened, accounts: Mapping[int, str], now: Callable[[], datetime] = _CLOCK.now) -> None:
        super().__init__(opened, accounts)
        self.now = now

    def row(self, account: str, emag_id: int) -> ReturnRow | None:
        """One return by its account and eMAG's number."""
        return self._one(account, emag_id)

    def of_orders(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], list[ReturnRow]]:
        """The returns of these (account, order), the oldest first; an order without any is not in the answer."""
        found: dict[tuple[str, int], list[ReturnRow]] = {}
        for account, row in self._by_numbers(keys, "order_id", "ORDER BY o.date, o.id"):
            found.setdefault((account, row.order_id), []).append(row)
        return found

    def document(self, account: str, emag_id: int) -> dict[str, Any]:
        """The full JSON of a return as eMAG sent it; empty when it is not cached, or when its customer is forgotten."""
        return self._document(account, emag_id)

    def lines_for(self, numbers: Sequence[int]) -> list[ReturnLineRow]:
        """What comes back with the returns of these row numbers, return by return."""
        columns = (
            "l.line_id, l.product_id, l.product_emag_id, l.name, l.quantity, l.reason, l.refund, l.part_number, "
            "l.part_number_key, l.ean"
        )
        return [
            ReturnLineRow._make((*values[:7], _money(values[7]), *values[8:]))
            for values in self._lines(numbers, columns)
        ]

    def awbs(self, account: str, reservation_ids: Iterable[int]) -> list[ReturnAwb]:
        """What is known of the parcels of these reservations; nothing of one that was never asked for."""
        found = self._all(
            "SELECT w.reservation_id, w.number, w.courier, w.status, w.status_code, w.read_at FROM account AS a "
            "CROSS JOIN json_each(?) AS r "
            "CROSS JOIN return_awb AS w ON w.account = a.number AND w.reservation_id = r.value "
            "WHERE a.key = ? ORDER BY r.key, w.place",
            (as_json(reservation_ids), account),
        )
        return [ReturnAwb._make((*values, sure(read_at))) for *values, read_at in found]

    def awbs_to_ask(self, account: str, before: datetime, final: Iterable[str], limit: int) -> list[int]:
        """Reservations of open returns whose parcels are worth asking for: never told of first, then the oldest.

        Not those read since `before` (UTC), nor those whose status code is among `final`.
        """
        codes = ", ".join(f"'{code}'" for code in final)
        found = self._all(
            "SELECT DISTINCT w.value, coalesce(p.read_at, 0) AS asked FROM account AS a "
            f"CROSS JOIN return_head AS o ON o.account = a.number AND o.{_OPEN_BY_SELLER} "
            "CROSS JOIN json_each('[' || replace(o.awbs, ' ', ',') || ']') AS w "
            "LEFT JOIN return_awb AS p ON p.account = o.account AND p.reservation_id = w.value AND p.place = 0 "
            f"WHERE a.key = ? AND asked < ? AND coalesce(p.status_code, '') NOT IN ({codes}) "
            "ORDER BY asked, w.value DESC LIMIT ?",
            (account, int(before.timestamp()), limit),
        )
        return [number for number, _ in found]

    def open_ids(self, account: str, kind: int) -> list[int]:
        """eMAG's numbers of the cached returns of this type in which somebody still has to do something."""
        found = self._all(
            "SELECT o.id FROM account AS a CROSS JOIN return_head AS o ON o.account = a.number AND o.type = ? "
            "AND o.status IN (1, 2, 3, 6) WHERE a.key = ? ORDER BY o.id",
            (kind, account),
        )
        return [number for (number,) in found]

    def without_order(self, account: str, limit: int) -> list[tuple[int, int]]:
        """The orders of returns that are not cached, as (number, type), the newest returns' first."""
        missing = "NOT EXISTS (SELECT 1 FROM order_head AS h WHERE h.account = o.account AND h.id = o.order_id)"
        found = self._all(
            "SELECT o.order_id, o.type FROM account AS a CROSS JOIN return_head AS o ON o.account = a.number "
            f"AND o.order_id > 0 AND {missing} WHERE a.key = ? ORDER BY o.date DESC LIMIT ?",
            (account, limit),
        )
        return list(dict.fromkeys((order_id, kind) for order_id, kind in found))

    def history(self, account: str, emag_id: int) -> list[ReturnPast]:
        """How a return stood, each time a reading noticed a change of status, pieces, money back or parcels."""
        return [
            ReturnPast(sure(noticed), moment(status_at), status, units, _money(refund), _numbers(awbs))
            for noticed, status, units, refund, awbs, status_at in self._past(account, emag_id)
        ]

    def _row(self, account: str, values: tuple[Any, ...]) -> ReturnRow:
        number, _, emag_id, order_id, kind, status, date, status_at, customer, phone, city, products, ids, *more = (
            values
        )
        units, reason, return_type, pickup, refund, currency, deadline, awbs, read_at = more
        return ReturnRow(
            row=number,
            account=account,
            id=emag_id,
            order_id=order_id,
            type=kind,
            status=status,
            date=moment(date),
            status_at=moment(status_at),
            customer=customer,
            phone=phone,
            city=city,
            products=products,
            product_ids=tuple(ids.split(SEPARATOR)) if ids else (),
            units=units,
            reason=reason,
            return_type=return_type,
            pickup_method=pickup,
            refund=_money(refund),
            currency=currency,
            deadline=moment(deadline),
            awbs=_numbers(awbs),
            read_at=sure(read_at),
        )

    def _nothing(self) -> ReturnCounts:
        return ReturnCounts()

    def _searching(self, connection: sqlite3.Connection) -> ReturnSearch:
        return ReturnSearch(connection, self._accounts, lambda: self.now())


_OPEN_BY_SELLER = "status IN (2, 3, 6) AND o.type = 3"


def _money(units: int | None) -> Decimal | None:
    return None if units is None else from_units(units)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split())
