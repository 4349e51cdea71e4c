"""Writes cached orders to a file: what the operator searched for, one row per order or one per line.

Times are eMAG's (Bucharest), money is in the order's currency. What only the full order tells is left empty once its
customer has been forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from emag_desk.domain.cancellation_reasons import REASONS
from emag_desk.domain.order_facets import is_late
from emag_desk.domain.order_money import Totals, piece_price, totals, vat_rate
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import PAYMENT_LABELS, TYPE_LABELS, status_label
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.store.order_reader import PickLine
from emag_desk.store.reader import CacheReader
from emag_desk.sync.cells import Cell
from emag_desk.sync.document_sheet import Sheet, Target, cell_of, write_sheet
from emag_desk.sync.export import ExportReport
from emag_desk.sync.table_file import TableFormat


@dataclass(frozen=True)
class Exported:
    """One order, or one line of it, on its way into a row. `order`, `totals` and `line` only where they are known."""

    row: OrderRow
    now: datetime
    order: Order | None = None
    totals: Totals | None = None
    pick: PickLine | None = None
    line: OrderLine | None = None


_Value = Callable[[Exported], Cell]


def _plain(name: str) -> _Value:
    return lambda one: cell_of(getattr(one.row, name))


def _money(name: str) -> _Value:
    def value(one: Exported) -> Cell:
        found: Decimal | None = getattr(one.totals, name, None)
        return found

    return value


def _picked(name: str) -> _Value:
    def value(one: Exported) -> Cell:
        found: Cell = getattr(one.pick, name, None)
        return found

    return value


def _of_line(read: Callable[[OrderLine, str], Cell]) -> _Value:
    return lambda one: None if one.line is None else read(one.line, one.row.currency)


_NAMES = ("account", "id", "type", "status", "created", "modified", "customer", "phone", "city", "payment")
_MORE = ("currency", "lines", "units", "locker", "ship_by", "cancellation_wanted", "awbs", "invoice", "reason")
_COLUMNS: dict[str, _Value] = {
    **{name: _plain(name) for name in (*_NAMES, *_MORE, "total", "finalized_at", "read_at", "part_numbers")},
    "type_text": lambda one: TYPE_LABELS.get(one.row.type, ""),
    "status_text": lambda one: status_label(one.row.status),
    "payment_text": lambda one: PAYMENT_LABELS.get(one.row.payment, ""),
    "reason_text": lambda one: "" if one.row.reason is None else REASONS.get(one.row.reason, ""),
    "late": lambda one: int(is_late(one.row.status, one.row.ship_by, one.row.late, one.now)),
    **{name: _money(name) for name in ("net", "vat", "goods", "shipping", "vouchers", "deposits", "cod")},
}
_LINE_COLUMNS: dict[str, _Value] = {
    **{name: _picked(name) for name in ("line_id", "product_id", "name", "part_number", "part_number_key", "ean")},
    "quantity": _picked("quantity"),
    "storno_qty": _of_line(lambda line, _: line.storno_qty),
    "price_net": _of_line(lambda line, _: line.sale_price),
    "price_gross": _of_line(lambda line, currency: piece_price(line, currency)),
    "vat_rate": _of_line(lambda line, _: vat_rate(line)),
    "line_gross": _of_line(lambda line, currency: piece_price(line, currency) * line.quantity),
    "serial_numbers": _of_line(lambda line, _: line.serial_numbers),
}

#: The keys of the columns of orders, in the usual order.
USUAL = (
    *(
        "account",
        "id",
        "type",
        "type_text",
        "status",
        "status_text",
        "created",
        "modified",
        "customer",
        "phone",
        "city",
    ),
    *("payment", "payment_text", "total", "net", "vat", "goods", "shipping", "vouchers", "deposits", "cod", "currency"),
    *("lines", "units", "part_numbers", "locker", "ship_by", "late", "cancellation_wanted", "awbs", "invoice"),
    *("reason", "reason_text", "finalized_at", "read_at"),
)
#: And those of lines.
USUAL_LINES = ("account", "id", "status", "status_text", "created", "customer", "currency", *_LINE_COLUMNS)

_ORDERS = Sheet("Orders", _COLUMNS, USUAL)
_LINES = Sheet("Orders", {**_COLUMNS, **_LINE_COLUMNS}, USUAL_LINES)


def export_orders(
    reader: CacheReader,
    query: OrderQuery,
    columns: Sequence[str] | None,
    table_format: TableFormat,
    path: Path,
    *,
    now: datetime,
    lines: bool = False,
    only: Sequence[int] | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
    delimiter: str = ",",
) -> ExportReport:
    """Write what a search finds, in its order; `columns` are keys, None for the usual ones. Blocking: on a worker.

    With `lines`, each line that is still wanted gets a row. `only` are the cache's numbers of the orders to be written,
    in their order, in place of those that the search finds. `progress` hears of (orders done, orders in all). Raises
    InputError for an unknown column, for a place that cannot be written, and when `stopped` says so: the file is then
    as it was before.
    """
    numbers = reader.orders.numbers(query) if only is None else only
    to = Target(path, table_format, columns, delimiter, progress, stopped)
    return write_sheet(_LINES if lines else _ORDERS, numbers, lambda part: _exported(reader, part, now, lines), to)


def _exported(reader: CacheReader, numbers: Sequence[int], now: datetime, lines: bool) -> Iterator[Exported]:
    documents = reader.orders.documents(numbers)
    picks: dict[int, list[PickLine]] = {}
    for pick in reader.orders.lines_for(numbers) if lines else ():
        picks.setdefault(pick.order_row, []).append(pick)
    for row in reader.orders.rows(numbers):
        order = _order(documents.get(row.row))
        sums = None if order is None else totals(order, row.currency)
        if not lines:
            yield Exported(row, now, order, sums)
            continue
        by_id = _lines_by_id(order.products if order else ())
        for pick in picks.get(row.row, ()):
            yield Exported(row, now, order, sums, pick, by_id.get(pick.line_id))


def _lines_by_id(lines: Iterable[OrderLine]) -> Mapping[int, OrderLine]:
    return {line.id: line for line in lines if line.id is not None}


def _order(document: Mapping[str, Any] | None) -> Order | None:
    if not document:
        return None
    try:
        return Order.model_validate(document)
    except ValidationError:  # kept by an older version that understood it
        return None
