"""Writes the cached invoices that eMAG tells of to a file: one row per invoice or one per line.

Money is in the invoice's currency, as it counts: below 0 for a storno, however eMAG tells it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_row import SOURCE_LABELS, InvoiceRow
from emag_desk.store.invoice_reader import InvoiceLineRow
from emag_desk.store.reader import CacheReader
from emag_desk.sync.cells import Cell
from emag_desk.sync.document_sheet import Sheet, Target, cell_of, write_sheet
from emag_desk.sync.export import ExportReport


@dataclass(frozen=True)
class ExportedInvoice:
    """One invoice, or one line of it, on its way into a row."""

    row: InvoiceRow
    line: InvoiceLineRow | None = None


_Value = Callable[[ExportedInvoice], Cell]


def _plain(name: str) -> _Value:
    return lambda one: cell_of(getattr(one.row, name))


def _of_line(name: str) -> _Value:
    return lambda one: cell_of(getattr(one.line, name, None))


_COLUMNS: dict[str, _Value] = {
    **{name: _plain(name) for name in InvoiceRow._fields if name not in ("row", "source")},
    "source": lambda one: one.row.source.value,
    "source_text": lambda one: SOURCE_LABELS[one.row.source],
}
_LINE_COLUMNS: dict[str, _Value] = {
    "line_name": _of_line("name"),
    **{name: _of_line(name) for name in ("unit", "quantity", "unit_price", "rate")},
    "line_net": _of_line("net"),
    "line_vat": _of_line("vat"),
}
_FIRST = ("account", "source", "source_text", "category", "name", "number", "date", "due", "storno", "reversal_for")

INVOICES = Sheet(
    "Invoices", _COLUMNS, (*_FIRST, "order_id", "party", "lines", "net", "vat", "gross", "currency", "read_at")
)
INVOICE_LINES = Sheet(
    "Invoices",
    {**_COLUMNS, **_LINE_COLUMNS},
    ("account", "source", "category", "number", "date", "order_id", "currency", *_LINE_COLUMNS),
)


def export_invoices(
    reader: CacheReader, query: InvoiceQuery, to: Target, *, lines: bool = False, only: Sequence[int] | None = None
) -> ExportReport:
    """Write what a search finds, in its order, or the invoices with the row numbers `only`; with `lines`, their lines.

    Blocking: on a worker. Raises InputError as `write_sheet` does.
    """
    numbers = reader.invoices.numbers(query) if only is None else only
    sheet = INVOICE_LINES if lines else INVOICES
    return write_sheet(sheet, numbers, lambda part: _exported(reader, part, lines), to)


def _exported(reader: CacheReader, numbers: Sequence[int], lines: bool) -> Iterator[ExportedInvoice]:
    rows = reader.invoices.rows(numbers)
    if not lines:
        yield from map(ExportedInvoice, rows)
        return
    by_number = {row.row: row for row in rows}
    for line in reader.invoices.lines_for(numbers):
        if line.invoice_row in by_number:
            yield ExportedInvoice(by_number[line.invoice_row], line)
