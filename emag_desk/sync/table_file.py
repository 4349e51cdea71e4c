"""Writes tables row by row as CSV, XLSX or JSON, however long they are, and replaces the file only at the end."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from emag_desk.errors import InputError
from emag_desk.sync.atomic_file import replacing
from emag_desk.sync.cells import Cell, clean, cut, guarded

#: Rows of a sheet that Excel can hold, without the one for the names.
ROWS_PER_SHEET = 1_048_575


class TableFormat(StrEnum):
    """The formats of exported tables."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def format_of(path: Path) -> TableFormat:
    """The format that a file's ending says. Raises InputError for any other ending."""
    try:
        return TableFormat(path.suffix.lower().removeprefix("."))
    except ValueError:
        raise InputError(
            "The ending of {name} says nothing about its format.",
            name=path.name,
            remedy="Use .csv, .xlsx or .json, or say --format.",
        ) from None


@dataclass(frozen=True)
class Choice:
    """A column whose cells offer a list to choose from: the cells of a column of another sheet, both counted from 1.

    The list applies from `first_row` on, down to `last_row`. `strict` refuses what is not in it.
    """

    column: int
    sheet: str
    list_column: int
    list_length: int
    first_row: int
    last_row: int
    strict: bool


@dataclass(frozen=True)
class CutCell:
    """A text that was too long for a cell: the row, counted from 1 without the names, and the column."""

    row: int
    column: str


class _Sink(Protocol):
    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def add(self, cells: Sequence[Cell]) -> None: ...


class _Book(_Sink, Protocol):
    def offer(self, choices: Sequence[Choice]) -> None: ...

    def begin(self, title: str, columns: Sequence[str]) -> None: ...


class TableWriter:
    """Gets the rows. `rows` counts them, `cut` names the first hundred texts that did not fit into a cell."""

    def __init__(self, sink: _Sink, columns: Sequence[str], *, limited: bool) -> None:
        self._sink = sink
        self._columns = columns
        self._limited = limited
        self.rows = 0
        self.cut: list[CutCell] = []

    def add(self, cells: Sequence[Cell]) -> None:
        """Write one row, in the order of the columns."""
        self.rows += 1
        self._sink.add([self._fit(cell, column) for column, cell in enumerate(cells)])

    def _fit(self, cell: Cell, column: int) -> Cell:
        if not isinstance(cell, str):
            return cell
        text = clean(cell)
        if self._limited:
            text, shorter = cut(text)
            if shorter and len(self.cut) < 100:
                self.cut.append(CutCell(self.rows, self._columns[column]))
        return text


class BookWriter(TableWriter):
    """Gets the rows of several tables, one after another."""

    def __init__(self, book: _Book, columns: Sequence[str]) -> None:
        super().__init__(book, columns, limited=True)
        self._book = book

    def offer(self, choices: Sequence[Choice]) -> None:
        """Let cells of the present sheet be chosen from lists."""
        self._book.offer(choices)

    def begin(self, title: str, columns: Sequence[str]) -> None:
        """Begin another sheet; rows are counted from 1 again."""
        self._book.begin(title, columns)
        self._columns, self.rows = columns, 0


@contextmanager
def book_file(path: Path, title: str, columns: Sequence[str]) -> Iterator[BookWriter]:
    """Open an XLSX workbook with its first sheet; `path` is replaced when the block ends without an exception.

    Raises InputError.
    """
    with ExitStack() as opened:
        temporary = opened.enter_context(replacing(path))
        yield BookWriter(opened.enter_context(_Xlsx(temporary, columns, title)), columns)


@contextmanager
def table_file(
    path: Path, columns: Sequence[str], table_format: TableFormat, *, delimiter: str = ",", title: str = "Sheet"
) -> Iterator[TableWriter]:
    """Open a table for writing; `path` is replaced when the block ends without an exception. Raises InputError."""
    makers: dict[TableFormat, Callable[[Path], _Sink]] = {
        TableFormat.CSV: lambda temporary: _Csv(temporary, columns, delimiter),
        TableFormat.XLSX: lambda temporary: _Xlsx(temporary, columns, title),
        TableFormat.JSON: lambda temporary: _Json(temporary, columns),
    }
    with ExitStack() as opened:
        temporary = opened.enter_context(replacing(path))
        sink = opened.enter_context(makers[table_format](temporary))
        yield TableWriter(sink, columns, limited=table_format is not TableFormat.JSON)


class _Csv:
    """UTF-8 with the mark by which Excel knows it, so that ș and ő survive a double click."""

    def __init__(self, path: Path, columns: Sequence[str], delimiter: str) -> None:
        self._path, self._columns, self._delimiter = path, columns, delimiter

    def __enter__(self) -> Self:
        self._file = self._path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file, delimiter=self._delimiter)
        self._writer.writerow(self._columns)
        return self

    def add(self, cells: Sequence[Cell]) -> None:
        self._writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in cells])

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Json:
    """A list of objects, one per line."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path, self._columns = path, columns

    def __enter__(self) -> Self:
        self._file = self._path.open("w", encoding="utf-8", newline="\n")
        self._before = "[\n"
        return self

    def add(self, cells: Sequence[Cell]) -> None:
        row = dict(zip(self._columns, cells, strict=True))
        self._file.write(self._before + json.dumps(row, ensure_ascii=False, default=_number))
        self._before = ",\n"

    def __exit__(self, *_: object) -> None:
        self._file.write("[]\n" if self._before == "[\n" else "\n]\n")
        self._file.close()


def _number(value: object) -> float:
    """A price: four decimals are exact in a double for every price below a hundred thousand million."""
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(type(value))


class _Xlsx:
    """Rows go straight to the file. Text is stored as text, so a cell that begins with `=` stays a text."""

    def __init__(self, path: Path, columns: Sequence[str], title: str) -> None:
        self._path, self._columns, self._title = path, columns, title

    def __enter__(self) -> Self:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell

        self._cell = WriteOnlyCell
        self._book = Workbook(write_only=True)
        self.begin(self._title, self._columns)
        return self

    def begin(self, title: str, columns: Sequence[str]) -> None:
        self._title, self._columns, self._sheets = title, columns, 0
        self._begin_sheet()

    def _begin_sheet(self) -> None:
        self._sheets += 1
        title = self._title if self._sheets == 1 else f"{self._title} {self._sheets}"
        self._sheet: Any = self._book.create_sheet(title)
        self._sheet.freeze_panes = "A2"
        self._sheet.append([self._text(column) for column in self._columns])
        self._left = ROWS_PER_SHEET

    def offer(self, choices: Sequence[Choice]) -> None:
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        for choice in choices:
            column, listed = get_column_letter(choice.column), get_column_letter(choice.list_column)
            sheet = choice.sheet.replace("'", "''")
            rule = DataValidation(
                type="list",
                formula1=f"'{sheet}'!${listed}$2:${listed}${choice.list_length + 1}",
                allow_blank=True,
                showErrorMessage=choice.strict,
            )
            rule.add(f"{column}{choice.first_row}:{column}{choice.last_row}")
            self._sheet.data_validations.append(rule)

    def add(self, cells: Sequence[Cell]) -> None:
        if not self._left:
            self._begin_sheet()
        self._left -= 1
        self._sheet.append([self._text(cell) if isinstance(cell, str) else cell for cell in cells])

    def _text(self, text: str) -> Any:
        if not text:
            return None
        cell = self._cell(self._sheet, value=text)
        cell.data_type = "s"
        # Otherwise Excel shows a long EAN in scientific notation once somebody has touched the cell.
        cell.number_format = "@"
        return cell

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._book.save(self._path)
        else:
            self._sheet.close()
        self._book.close()
