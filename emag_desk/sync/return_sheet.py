"""Writes cached returns to a file: what the operator searched for, one row per return or one per product.

Times are eMAG's (Bucharest), money is gross, in the return's currency.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from emag_desk.domain.order_words import TYPE_LABELS
from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_reasons import words
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import pickup_label, return_status_label, return_type_label
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnAwb, ReturnLineRow
from emag_desk.sync.cells import Cell
from emag_desk.sync.document_sheet import Sheet, Target, cell_of, write_sheet
from emag_desk.sync.export import ExportReport


@dataclass(frozen=True)
class ExportedReturn:
    """One return, or one product of it, on its way into a row, with what is known of its parcels."""

    row: ReturnRow
    parcels: tuple[ReturnAwb, ...] = ()
    line: ReturnLineRow | None = None


_Value = Callable[[ExportedReturn], Cell]


def _plain(name: str) -> _Value:
    return lambda one: cell_of(getattr(one.row, name))


def _of_line(name: str) -> _Value:
    return lambda one: cell_of(getattr(one.line, name, None))


def _reason(reason: int | None) -> str:
    return "" if reason is None else str(words(reason))


_COLUMNS: dict[str, _Value] = {
    **{name: _plain(name) for name in ReturnRow._fields if name != "row"},
    "type_text": lambda one: TYPE_LABELS.get(one.row.type, ""),
    "status_text": lambda one: return_status_label(one.row.status),
    "reason_text": lambda one: _reason(one.row.reason),
    "return_type_text": lambda one: return_type_label(one.row.return_type),
    "pickup_text": lambda one: pickup_label(one.row.pickup_method),
    "awb_numbers": lambda one: ", ".join(parcel.number for parcel in one.parcels if parcel.number),
    "awb_status": lambda one: ", ".join(dict.fromkeys(parcel.status for parcel in one.parcels if parcel.status)),
}
_LINE_COLUMNS: dict[str, _Value] = {
    **{name: _of_line(name) for name in ("line_id", "product_id", "product_emag_id", "name", "quantity")},
    **{name: _of_line(name) for name in ("part_number", "part_number_key", "ean")},
    "line_reason": _of_line("reason"),
    "line_reason_text": lambda one: _reason(one.line.reason if one.line else None),
    "line_refund": _of_line("refund"),
}
_FIRST = ("account", "id", "order_id", "type", "type_text", "status", "status_text", "date", "status_at", "deadline")
_THEN = ("customer", "phone", "city", "products", "product_ids", "units", "reason", "reason_text", "return_type")
_LAST = ("return_type_text", "pickup_method", "pickup_text", "refund", "currency", "awbs", "awb_numbers", "awb_status")

RETURNS = Sheet("Returns", _COLUMNS, (*_FIRST, *_THEN, *_LAST, "read_at"))
RETURN_LINES = Sheet(
    "Returns",
    {**_COLUMNS, **_LINE_COLUMNS},
    ("account", "id", "order_id", "status", "status_text", "date", "customer", "currency", *_LINE_COLUMNS),
)


def export_returns(
    reader: CacheReader, query: ReturnQuery, to: Target, *, lines: bool = False, only: Sequence[int] | None = None
) -> ExportReport:
    """Write what a search finds, in its order, or the returns numbered `only`; with `lines`, a row per product.

    Blocking: on a worker. Raises InputError as `write_sheet` does.
    """
    numbers = reader.returns.numbers(query) if only is None else only
    sheet = RETURN_LINES if lines else RETURNS
    return write_sheet(sheet, numbers, lambda part: _exported(reader, part, lines), to)


def _exported(reader: CacheReader, numbers: Sequence[int], lines: bool) -> Iterator[ExportedReturn]:
    found: dict[int, list[ReturnLineRow]] = {}
    for line in reader.returns.lines_for(numbers) if lines else ():
        found.setdefault(line.return_row, []).append(line)
    for row in reader.returns.rows(numbers):
        parcels = tuple(reader.returns.awbs(row.account, row.awbs)) if row.awbs else ()
        if not lines:
            yield ExportedReturn(row, parcels)
        for line in found.get(row.row, ()):
            yield ExportedReturn(row, parcels, line)
