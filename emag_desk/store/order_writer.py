"""Writing orders into the cache: their AWBs and the EANs of their products are added from what else is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from emag_desk.domain.clock import BUCHAREST, comes_twice
from emag_desk.domain.order_facets import facet
from emag_desk.domain.order_words import OrderStatus, OrderType
from emag_desk.store.document_columns import whole_key
from emag_desk.store.document_writer import DocumentWriter, Known, Statements, Write
from emag_desk.store.documents import ORDERS
from emag_desk.store.offer_codes import offer_codes
from emag_desk.store.order_columns import LineColumns, OrderColumns, columns_of
from emag_desk.store.order_migration import ORDER_SHELF
from emag_desk.store.shelf import as_json

_AWBS = (
    "SELECT a.order_id, a.number FROM json_each(?) AS wanted "
    "CROSS JOIN order_awb AS a ON a.account = ? AND a.order_id = wanted.value ORDER BY a.order_id, a.number"
)
ORDER_STATEMENTS = Statements(ORDER_SHELF, OrderColumns._fields, (*LineColumns._fields, "ean"), own=("awbs",))


class OrderWriter(DocumentWriter[int]):
    """Writes orders of one account; see `DocumentWriter`."""

    statements = ORDER_STATEMENTS
    packing = ORDERS

    def columns_of(self, document: Any) -> tuple[OrderColumns, Sequence[LineColumns]]:
        """See `order_columns`."""
        return columns_of(document)

    def key_of(self, document: Any) -> int | None:
        """The number of the order."""
        return whole_key(document, "id")

    def is_older(self, columns: OrderColumns, known: Known) -> bool:
        """By when it was changed, except in the hour that comes twice."""
        modified, before = columns.modified, known.past[-1]
        if modified is None or before is None or modified >= before:
            return False
        return not comes_twice(datetime.fromtimestamp(before, BUCHAREST).replace(tzinfo=None))

    def is_unhandled(self, columns: OrderColumns) -> bool:
        """Whether it waits to be acknowledged."""
        return columns.status == OrderStatus.NEW and columns.type == OrderType.BY_SELLER

    def heads(self, writes: Sequence[Write]) -> list[tuple[tuple[Any, ...], Any]]:
        """With the AWB numbers that are known of each."""
        awbs = self._awbs(write.columns.id for write in writes)
        found: list[tuple[tuple[Any, ...], Any]] = []
        for write in writes:
            columns = write.columns
            numbers = " ".join(filter(None, awbs.get(columns.id, ())))
            found.append(((numbers,), columns._replace(facet=with_awb(columns, columns.id in awbs))))
        return found

    def lines(self, writes: Sequence[Write]) -> list[tuple[Any, ...]]:
        """With the EANs of the offers."""
        products = {line.product_id for write in writes for line in write.lines}
        codes = offer_codes(self._connection, self._account, products)
        return [
            (write.row, *line, codes[line.product_id].ean if line.product_id in codes else "")
            for write in writes
            for line in write.lines
        ]

    def _awbs(self, ids: Iterable[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for order_id, number in self._connection.exec_driver_sql(_AWBS, (as_json(ids), self._account)):
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
