"""Writes cached documents to a file, row by row: which columns, in portions, and stopped when somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from emag_desk.domain.clock import to_bucharest
from emag_desk.errors import InputError
from emag_desk.sync.cells import Cell
from emag_desk.sync.export import ExportReport
from emag_desk.sync.offer_sheet import without_zeros
from emag_desk.sync.table_file import TableFormat, table_file

_ROWS_AT_ONCE = 500
_Exported = TypeVar("_Exported")


@dataclass(frozen=True)
class Sheet(Generic[_Exported]):
    """What is written of one kind of document: its title, all columns by key, and the keys of the usual ones."""

    title: str
    columns: Mapping[str, Callable[[_Exported], Cell]]
    usual: Sequence[str]


@dataclass(frozen=True)
class Target:
    """Where to, how, and who follows it.

    `columns` are keys, None for the usual ones. `progress` hears of (documents done, documents in all).
    """

    path: Path
    table_format: TableFormat
    columns: Sequence[str] | None = None
    delimiter: str = ","
    progress: Callable[[int, int], None] = lambda done, total: None
    stopped: Callable[[], bool] = lambda: False


def write_sheet(
    sheet: Sheet[_Exported], numbers: Sequence[int], read: Callable[[Sequence[int]], Iterable[_Exported]], to: Target
) -> ExportReport:
    """Write the documents with these row numbers, which `read` reads in portions. Blocking: on a worker.

    Raises InputError for an unknown column, for a place that cannot be written, and when `stopped` says so: the file is
    then as it was before.
    """
    keys = list(to.columns or sheet.usual)
    if unknown := [key for key in keys if key not in sheet.columns]:
        said = {"key": ", ".join(unknown), "keys": ", ".join(sheet.columns)}
        raise InputError("There is no column {key}.", remedy="The columns are: {keys}.", **said)
    values = [sheet.columns[key] for key in keys]
    with table_file(to.path, keys, to.table_format, delimiter=to.delimiter, title=sheet.title) as table:
        for start in range(0, len(numbers), _ROWS_AT_ONCE):
            if to.stopped():
                raise InputError("The export was stopped; {path} was not written.", path=to.path)
            for one in read(numbers[start : start + _ROWS_AT_ONCE]):
                table.add([without_zeros(value(one)) for value in values])
            to.progress(min(start + _ROWS_AT_ONCE, len(numbers)), len(numbers))
    return ExportReport(to.path, table.rows, table.cut)


def cell_of(found: Any) -> Cell:
    """A field of a row as a cell: times are eMAG's (Bucharest), several texts stand in one."""
    if hasattr(found, "astimezone"):
        return to_bucharest(found)
    if hasattr(found, "isoformat"):
        return str(found.isoformat())
    if isinstance(found, tuple):
        return ", ".join(map(str, found))
    cell: Cell = int(found) if isinstance(found, bool) else found
    return cell
