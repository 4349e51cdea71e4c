"""The cache's orders, from the writing side: read ones, AWB numbers, confirmed deeds, and customers to forget."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from emag_desk.domain.clock import Clock
from emag_desk.domain.order_facets import facet
from emag_desk.store.account_numbers import account_number
from emag_desk.store.cache_file import CacheFile
from emag_desk.store.documents import unpacked_order
from emag_desk.store.order_writer import OrderWriter, PutOrders, index_texts, texts_of

__all__ = ["OrderStore", "PutOrders"]

#: Orders whose customers are forgotten, or that are deleted, per transaction, so that other work gets its turn.
_AT_ONCE = 1_000
_REMEMBER = (
    "INSERT INTO remembered (account, name, value) VALUES (?, ?, ?) "
    "ON CONFLICT (account, name) DO UPDATE SET value = excluded.value"
)
_DUE = 'SELECT "row" FROM order_head WHERE forgotten = 0 AND final_at < ? ORDER BY final_at LIMIT ?'
_FORGET = (
    "UPDATE order_head SET customer = '', customer_key = '', phone = '', city = '', forgotten = 1 "
    'WHERE "row" IN (SELECT value FROM json_each(?))'
)
_DELETE_RAW = 'DELETE FROM order_raw WHERE "row" IN (SELECT value FROM json_each(?))'
#: A part of the full-text index that is rewritten after customers left it: deleted words stand there until then.
_MERGE = "INSERT INTO order_fts (order_fts, rank) VALUES ('merge', -2000)"


class OrderStore:
    """The writing side of orders; use it on the store thread only. See `CacheReader.orders` for the other side."""

    def __init__(self, file: CacheFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def put(
        self,
        account: str,
        documents: Iterable[Any],
        *,
        forget_before: datetime | None = None,
        remember: Mapping[str, str] | None = None,
    ) -> PutOrders:
        """Write orders as eMAG sent them, and facts about the account, in one transaction. Bad orders are reported.

        Orders that cannot have changed since `forget_before` are kept without their customers.
        """
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            before = None if forget_before is None else int(forget_before.timestamp())
            report = OrderWriter(connection, number, now=self._now(), forget_before=before).put(documents)
            for name, value in (remember or {}).items():
                connection.exec_driver_sql(_REMEMBER, (number, name, value))
        return report

    def put_awbs(self, account: str, awbs: Iterable[tuple[int, str]]) -> int:
        """Add AWBs as (order, number), also of orders that are not cached; returns how many were new.

        An empty number is that of an AWB whose number eMAG has not told yet.
        """
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            added = [order_id for order_id, text in awbs if _add(connection, number, order_id, text.strip())]
            for order_id in dict.fromkeys(added):
                _show_awbs(connection, number, order_id)
        return len(added)

    def apply(self, account: str, order_id: int, changes: Mapping[str, Any]) -> bool:
        """What eMAG confirmed becomes what it last said, until the next read: keys of the order's document.

        False when the order is not cached, or no longer with its document.
        """
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            found = connection.exec_driver_sql(
                'SELECT r.document FROM order_head AS o JOIN order_raw AS r ON r."row" = o."row" '
                "WHERE o.account = ? AND o.id = ?",
                (number, order_id),
            ).scalar()
            if found is None:
                return False
            OrderWriter(connection, number, now=self._now()).put([{**unpacked_order(found), **changes}])
        return True

    def apply_status(self, account: str, order_id: int, status: int, **changes: Any) -> bool:
        """As `apply`, for the status that an order was given."""
        return self.apply(account, order_id, {"status": status, **changes})

    def forget_customers(self, before: datetime, limit: int = _AT_ONCE) -> int:
        """Delete customers and documents of orders that cannot have changed since `before`; returns of how many.

        At most `limit` at once: call it until it returns less. What was sold, and how it ended, stays. The deleted
        bytes are overwritten.
        """
        with self._overwriting() as connection:
            rows = list(connection.exec_driver_sql(_DUE, (int(before.timestamp()), limit)).scalars())
            if rows:
                listed = (_as_json(rows),)
                texts = texts_of(connection, rows)
                connection.exec_driver_sql(_FORGET, listed)
                connection.exec_driver_sql(_DELETE_RAW, listed)
                index_texts(connection, texts, texts_of(connection, rows))
        if rows:
            with self._overwriting() as connection:  # only what is committed is merged
                connection.exec_driver_sql(_MERGE)
        return len(rows)

    @contextlib.contextmanager
    def _overwriting(self) -> Iterator[Connection]:
        """A transaction that overwrites what it deletes."""
        with self._file.transaction() as connection:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("PRAGMA secure_delete = OFF")

    def forget_some(self, connection: Connection, account: int) -> bool:
        """Delete a part of what is kept for an account, by its number; False when nothing was left."""
        found = connection.exec_driver_sql(
            'SELECT "row" FROM order_head WHERE account = ? LIMIT ?', (account, _AT_ONCE)
        )
        rows = list(found.scalars())
        if not rows:
            return connection.exec_driver_sql("DELETE FROM order_awb WHERE account = ?", (account,)).rowcount > 0
        index_texts(connection, texts_of(connection, rows), {})
        for table in ("order_line", "order_past", "order_raw", "order_seen", "order_head"):
            connection.exec_driver_sql(
                f'DELETE FROM {table} WHERE "row" IN (SELECT value FROM json_each(?))', (_as_json(rows),)
            )
        return True

    def _now(self) -> int:
        return int(self._clock.now().timestamp())


def _add(connection: Connection, account: int, order_id: int, text: str) -> bool:
    """Write a number that is not there yet. One that nobody knew yet makes room for the first that is told."""
    execute = connection.exec_driver_sql
    if text:
        execute("DELETE FROM order_awb WHERE account = ? AND order_id = ? AND number = ''", (account, order_id))
    elif execute("SELECT 1 FROM order_awb WHERE account = ? AND order_id = ?", (account, order_id)).first():
        return False
    put = "INSERT OR IGNORE INTO order_awb (account, order_id, number) VALUES (?, ?, ?)"
    return execute(put, (account, order_id, text)).rowcount > 0


def _show_awbs(connection: Connection, account: int, order_id: int) -> None:
    """Bring the row of an order, if it is cached, and the full-text index up to date with its AWB numbers."""
    found = connection.exec_driver_sql(
        'SELECT "row", status, type, invoice, cancellation_wanted FROM order_head WHERE account = ? AND id = ?',
        (account, order_id),
    ).first()
    if found is None:
        return
    row, status, kind, invoice, wanted = found
    numbers = connection.exec_driver_sql(
        "SELECT number FROM order_awb WHERE account = ? AND order_id = ? AND number != '' ORDER BY number",
        (account, order_id),
    ).scalars()
    bits = facet(status=status, type=kind, awb=True, invoice=bool(invoice), cancellation_wanted=bool(wanted))
    before = texts_of(connection, [row])
    connection.exec_driver_sql(
        'UPDATE order_head SET awbs = ?, facet = ? WHERE "row" = ?', (" ".join(numbers), bits, row)
    )
    index_texts(connection, before, texts_of(connection, [row]))


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
