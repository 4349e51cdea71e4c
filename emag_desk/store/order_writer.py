"""Writing orders into the cache: what is new, what changed and how, and what is just as it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from emag_desk.domain.clock import BUCHAREST, comes_twice
from emag_desk.domain.order_facets import facet
from emag_desk.domain.order_words import OrderStatus, OrderType
from emag_desk.store.documents import packed_order
from emag_desk.store.json_text import hash_of, json_of
from emag_desk.store.offer_writer import BadRow
from emag_desk.store.order_columns import LineColumns, OrderColumns, UnreadableOrder, columns_of, id_of
from emag_desk.store.order_migration import ORDER_TEXT_COLUMNS

_NAMES = OrderColumns._fields
_INSERT_HEAD = (
    f'INSERT INTO order_head ("row", account, awbs, forgotten, {", ".join(_NAMES)}) '
    f"VALUES (?, ?, ?, ?, {', '.join('?' for _ in _NAMES)})"
)
_UPDATE_HEAD = (
    f'UPDATE order_head SET awbs = ?, forgotten = ?, {", ".join(f"{name} = ?" for name in _NAMES)} WHERE "row" = ?'
)
_PUT_SEEN = 'INSERT OR REPLACE INTO order_seen ("row", content_hash, read_at) VALUES (?, ?, ?)'
_SEEN_AGAIN = 'UPDATE order_seen SET read_at = ? WHERE "row" IN (SELECT value FROM json_each(?))'
_PUT_RAW = 'INSERT OR REPLACE INTO order_raw ("row", document) VALUES (?, ?)'
_DELETE_RAW = 'DELETE FROM order_raw WHERE "row" IN (SELECT value FROM json_each(?))'
_PUT_LINE = (
    'INSERT INTO order_line ("row", place, line_id, product_id, name, part_number, part_number_key, quantity, ean) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PUT_PAST = (
    'INSERT OR REPLACE INTO order_past ("row", noticed_at, modified, status, cancellation_wanted, units, total) '
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_KNOWN = (
    'SELECT o.id, o."row", s.content_hash, o.modified, o.status, o.cancellation_wanted, o.units, o.total '
    "FROM json_each(?) AS wanted CROSS JOIN order_head AS o ON o.account = ? AND o.id = wanted.value "
    'JOIN order_seen AS s ON s."row" = o."row"'
)
_AWBS = (
    "SELECT a.order_id, a.number FROM json_each(?) AS wanted "
    "CROSS JOIN order_awb AS a ON a.account = ? AND a.order_id = wanted.value ORDER BY a.order_id, a.number"
)
_EANS = "SELECT o.id, o.ean FROM json_each(?) AS wanted CROSS JOIN offer AS o ON o.account = ? AND o.id = wanted.value"
_TEXTS = f'SELECT t."row", {ORDER_TEXT_COLUMNS} FROM json_each(?) AS w CROSS JOIN order_text AS t ON t."row" = w.value'
_MARKS = ", ".join("?" for _ in ORDER_TEXT_COLUMNS.split(","))
_INDEX = f"INSERT INTO order_fts (rowid, {ORDER_TEXT_COLUMNS}) VALUES (?, {_MARKS})"
_UNINDEX = f"INSERT INTO order_fts (order_fts, rowid, {ORDER_TEXT_COLUMNS}) VALUES ('delete', ?, {_MARKS})"


@dataclass
class PutOrders:
    """What became of the orders handed in: `new` are the numbers of orders that are met for the first time.

    `unhandled` are those of them that the seller has to acknowledge.
    """

    new: list[int] = field(default_factory=list)
    unhandled: list[int] = field(default_factory=list)
    changed: int = 0
    unchanged: int = 0
    bad: list[BadRow] = field(default_factory=list)

    def add(self, other: PutOrders) -> None:
        """Count another report's orders in."""
        self.new += other.new
        self.unhandled += other.unhandled
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.bad += other.bad


class _Known(NamedTuple):
    """What the cache holds of an order, as far as it decides what to write. `stood` is what its past is made of."""

    row: int
    content_hash: int
    modified: int | None
    stood: tuple[int, ...]


class _Arrived(NamedTuple):
    """An order of an answer with its JSON text and the hash of that."""

    document: Any
    text: bytes
    content_hash: int


class _Write(NamedTuple):
    """One order that is to be written; `forgotten`: without what is known of its customer."""

    row: int
    columns: OrderColumns
    lines: list[LineColumns]
    order: _Arrived
    forgotten: bool


class OrderWriter:
    """Writes orders of one account within a transaction that the caller has begun. `now` is UTC Unix seconds.

    An order that can have changed last before `forget_before` (Unix seconds) is written without its customer.
    """

    def __init__(self, connection: Connection, account: int, *, now: int, forget_before: int | None = None) -> None:
        self._connection = connection
        self._account = account
        self._now = now
        self._forget_before = forget_before
        self._next_row = 1 + (connection.exec_driver_sql('SELECT max("row") FROM order_head').scalar() or 0)

    def put(self, orders: Iterable[Any]) -> PutOrders:
        """Write some orders. One that comes twice counts once, as it came last."""
        report = PutOrders()
        arrived = self._arrived(orders, report)
        known = self._known(arrived)
        writes: list[_Write] = []
        again: list[int] = []
        for order_id, order in arrived.items():
            before = known.get(order_id)
            if before is not None and before.content_hash == order.content_hash:
                again.append(before.row)
                report.unchanged += 1
                continue
            try:
                columns, lines = columns_of(order.document)
            except UnreadableOrder as problem:
                report.bad.append(BadRow(order_id, str(problem)))
                continue
            if before is not None and _is_older(columns.modified, before.modified):
                report.unchanged += 1  # an answer that was overtaken by another one on its way
                continue
            writes.append(self._write_of(before, columns, lines, order))
            if before is None:
                report.new.append(order_id)
                if columns.status == OrderStatus.NEW and columns.type == OrderType.BY_SELLER:
                    report.unhandled.append(order_id)
            else:
                report.changed += 1
        self._store(writes, {one.row: one.stood for one in known.values()})
        if again:
            self._connection.exec_driver_sql(_SEEN_AGAIN, (self._now, _as_json(again)))
        return report

    def _write_of(
        self, before: _Known | None, columns: OrderColumns, lines: list[LineColumns], order: _Arrived
    ) -> _Write:
        row = self._next_row if before is None else before.row
        self._next_row += before is None
        final = columns.final_at
        forgotten = self._forget_before is not None and final is not None and final < self._forget_before
        if forgotten:
            columns = columns._replace(customer="", customer_key="", phone="", city="")
        return _Write(row, columns, lines, order, forgotten)

    def _arrived(self, orders: Iterable[Any], report: PutOrders) -> dict[int, _Arrived]:
        arrived: dict[int, _Arrived] = {}
        for document in orders:
            order_id = id_of(document)
            try:
                if order_id is None:
                    order_id = columns_of(document)[0].id
                text, _ = json_of(document)
            except (UnreadableOrder, ValueError, RecursionError) as problem:
                report.bad.append(BadRow(order_id, str(problem)))
                continue
            arrived.pop(order_id, None)
            arrived[order_id] = _Arrived(document, text, hash_of(text))
        return arrived

    def _known(self, ids: Iterable[int]) -> dict[int, _Known]:
        found = self._connection.exec_driver_sql(_KNOWN, (_as_json(ids), self._account))
        return {row[0]: _Known(row[1], row[2], row[3], tuple(row[4:])) for row in found}

    def _store(self, writes: Sequence[_Write], stood: Mapping[int, tuple[int, ...]]) -> None:
        if not writes:
            return
        execute, now = self._connection.exec_driver_sql, self._now
        rows = [write.row for write in writes]
        texts = texts_of(self._connection, [row for row in rows if row in stood])
        awbs = self._awbs(write.columns.id for write in writes)
        inserts, updates = [], []
        for row, columns, _, _, forgotten in writes:
            numbers = " ".join(filter(None, awbs.get(columns.id, ())))
            values = columns._replace(facet=with_awb(columns, columns.id in awbs))
            if row in stood:
                updates.append((numbers, int(forgotten), *values, row))
            else:
                inserts.append((row, self._account, numbers, int(forgotten), *values))
        if inserts:
            execute(_INSERT_HEAD, inserts)
        if updates:
            execute(_UPDATE_HEAD, updates)
        execute(_PUT_SEEN, [(write.row, write.order.content_hash, now) for write in writes])
        kept = [(write.row, packed_order(write.order.text)) for write in writes if not write.forgotten]
        if kept:
            execute(_PUT_RAW, kept)
        if len(kept) < len(writes):
            execute(_DELETE_RAW, (_as_json(write.row for write in writes if write.forgotten),))
        self._store_lines(writes)
        past = [
            (write.row, now, write.columns.modified, *_stands(write.columns))
            for write in writes
            if stood.get(write.row) != _stands(write.columns)
        ]
        if past:
            execute(_PUT_PAST, past)
        index_texts(self._connection, texts, texts_of(self._connection, rows))

    def _store_lines(self, writes: Sequence[_Write]) -> None:
        execute = self._connection.exec_driver_sql
        execute(
            'DELETE FROM order_line WHERE "row" IN (SELECT value FROM json_each(?))',
            (_as_json(write.row for write in writes),),
        )
        products = {line.product_id for write in writes for line in write.lines}
        offers = [int(text) for text in products if text.isascii() and text.isdigit() and len(text) <= 18]
        eans = {str(row[0]): row[1] for row in execute(_EANS, (_as_json(offers), self._account))} if offers else {}
        lines = [(write.row, *line, eans.get(line.product_id, "")) for write in writes for line in write.lines]
        if lines:
            execute(_PUT_LINE, lines)

    def _awbs(self, ids: Iterable[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for order_id, number in self._connection.exec_driver_sql(_AWBS, (_as_json(ids), self._account)):
            found.setdefault(order_id, []).append(number)
        return found


def with_awb(columns: OrderColumns, awb: bool) -> int:
    """The packed answers of an order, knowing whether it has an AWB."""
    return facet(
        status=columns.status,
        type=columns.type,
        awb=awb,
        invoice=bool(columns.invoice),
        cancellation_wanted=bool(columns.cancellation_wanted),
    )


def texts_of(connection: Connection, rows: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """What the full-text index has to know of orders, by row."""
    found = connection.exec_driver_sql(_TEXTS, (_as_json(rows),))
    return {row[0]: tuple(row[1:]) for row in found}


def index_texts(
    connection: Connection, before: Mapping[int, tuple[str, ...]], after: Mapping[int, tuple[str, ...]]
) -> None:
    """Bring the full-text index from one state to the other, touching only what differs."""
    gone = [(row, *texts) for row, texts in before.items() if after.get(row) != texts]
    fresh = [(row, *texts) for row, texts in after.items() if before.get(row) != texts]
    if gone:
        connection.exec_driver_sql(_UNINDEX, gone)
    if fresh:
        connection.exec_driver_sql(_INDEX, fresh)


def _is_older(modified: int | None, known: int | None) -> bool:
    """Whether an order was told as it stood before what is known, as far as its times can be told apart."""
    if modified is None or known is None or modified >= known:
        return False
    return not comes_twice(datetime.fromtimestamp(known, BUCHAREST).replace(tzinfo=None))


def _stands(columns: OrderColumns) -> tuple[int, ...]:
    return (columns.status, columns.cancellation_wanted, columns.units, columns.total)


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
