"""Writes cached offers to a file: what the operator searched for, any number of rows, without holding them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.sync.cells import Cell
from emag_desk.sync.offer_sheet import sheet_columns, without_zeros
from emag_desk.sync.table_file import CutCell, TableFormat, table_file

_ROWS_AT_ONCE = 500
#: Rows looked at for warehouses that need a column.
_SAMPLE = 5000


@dataclass
class ExportReport:
    """What was written. `cut` names texts that did not fit into a cell, `left_out` counts values without a column."""

    path: Path
    rows: int = 0
    cut: list[CutCell] = field(default_factory=list)
    left_out: int = 0


def export_offers(
    reader: CacheReader,
    query: OfferQuery,
    columns: Sequence[str] | None,
    table_format: TableFormat,
    path: Path,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
    delimiter: str = ",",
    old_values: bool = False,
) -> ExportReport:
    """Write what a search finds, in its order; `columns` are keys, None for the usual ones. Blocking: on a worker.

    `progress` hears of (rows done, rows in all). Raises InputError for an unknown column, for a place that cannot be
    written, and when `stopped` says so: the file is then as it was before.
    """
    numbers = reader.numbers(query)
    warehouses = _warehouses(reader, numbers[:_SAMPLE])
    sheet = sheet_columns(columns, warehouses=warehouses, old_values=old_values)
    report = ExportReport(path)
    keys = [column.key for column in sheet]
    shown = {int(key.rpartition(":")[2]) for key in keys if key.startswith(("stock:", "handling_time:"))}
    with table_file(path, keys, table_format, delimiter=delimiter, title="Offers") as table:
        for start in range(0, len(numbers), _ROWS_AT_ONCE):
            if stopped():
                raise InputError("The export was stopped; {path} was not written.", path=path)
            for offer in reader.rows(numbers[start : start + _ROWS_AT_ONCE]):
                cells: list[Cell] = [without_zeros(column.value(offer)) for column in sheet]
                table.add(cells)
                if shown and not shown.issuperset(offer.stock):
                    report.left_out += len(offer.stock.keys() - shown)
            progress(min(start + _ROWS_AT_ONCE, len(numbers)), len(numbers))
    report.rows, report.cut = table.rows, table.cut
    return report


def _warehouses(reader: CacheReader, numbers: Iterable[int]) -> list[int]:
    """The warehouses that get a column: those of the offers with several, and those of the first rows."""
    found = set(reader.warehouses())
    listed = list(numbers)
    for start in range(0, len(listed), _ROWS_AT_ONCE):
        for offer in reader.rows(listed[start : start + _ROWS_AT_ONCE]):
            found.update(_of(offer))
    return sorted(found) or [1]


def _of(offer: OfferRow) -> set[int]:
    return offer.stock.keys() | offer.handling_time.keys()
