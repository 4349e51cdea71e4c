"""The cache's orders, from the writing side: read ones, AWB numbers, confirmed deeds, and customers to forget."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from emag_desk.domain.order_facets import facet
from emag_desk.store.account_numbers import account_number
from emag_desk.store.document_store import DocumentStore
from emag_desk.store.document_writer import index_texts, texts_of
from emag_desk.store.order_writer import ORDER_STATEMENTS, OrderWriter


class OrderStore(DocumentStore[int]):
    """The writing side of orders; use it on the store thread only. See `CacheReader.orders` for the other side."""

    writer = OrderWriter
    beside = ("order_awb",)

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

    def apply_status(self, account: str, order_id: int, status: int, **changes: Any) -> bool:
        """As `apply`, for the status that an order was given."""
        return self.apply(account, order_id, {"status": status, **changes})


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
    before = texts_of(connection, ORDER_STATEMENTS, [row])
    connection.exec_driver_sql(
        'UPDATE order_head SET awbs = ?, facet = ? WHERE "row" = ?', (" ".join(numbers), bits, row)
    )
    index_texts(connection, ORDER_STATEMENTS, before, texts_of(connection, ORDER_STATEMENTS, [row]))
