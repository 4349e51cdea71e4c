"""Reads the rows of a CSV or XLSX file that anybody may have made, within limits, and one at a time."""

from __future__ import annotations

import codecs
import csv
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from emag_desk.errors import InputError
from emag_desk.sync.cells import unguarded

#: Larger files are refused before they are looked into (bytes), as are larger contents of a packed one.
MOST_BYTES = 256 * 1024 * 1024
MOST_UNPACKED = 2 * 1024 * 1024 * 1024
#: A packed part that is so many times larger unpacked, and large, is a trap and no spreadsheet.
_MOST_RATIO = 200
_LARGE_PART = 32 * 1024 * 1024
MOST_ROWS = 1_100_000
MOST_COLUMNS = 1000
_DELIMITERS = ",;\t|"
_SNIFFED_LETTERS = 64 * 1024
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
#: Old Excel files, PDF, pictures and archives, by how they begin.
_OTHER_FILES = (b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf")
#: What a workbook is called: a file of that name with another content is half a download, not a table of text.
_PACKED_NAMES = (".xlsx", ".xlsm")
_CHUNK = 1024 * 1024
#: What Excel writes in older Central European files without the UTF-8 mark.
_OLD_ENCODING = "cp1250"


@dataclass(frozen=True)
class SheetRow:
    """One row: its number as the spreadsheet program shows it, the name of its sheet, and its cells as text."""

    number: int
    sheet: str
    cells: Sequence[str]


@contextmanager
def sheet_rows(path: Path) -> Iterator[Iterator[SheetRow]]:
    """Open a file and give its rows, of all sheets. Raises InputError for what is no spreadsheet or is too large."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(4)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise InputError("{path} cannot be read: {reason}.", path=path, reason=reason) from problem
    if size > MOST_BYTES:
        raise InputError(
            "{path} has {size} MB; at most {most} MB can be imported.",
            path=path,
            size=size // 1024**2,
            most=MOST_BYTES // 1024**2,
            remedy="Split it into several files.",
        )
    if beginning.startswith(b"PK\x03\x04"):
        with _workbook(path) as rows:
            yield rows
    elif beginning.startswith(_OTHER_FILES) or (b"\x00" in beginning and not beginning.startswith(_UTF_16)):
        raise InputError(
            "{name} is not a spreadsheet that can be read.", name=path.name, remedy="Save it as .xlsx or .csv."
        )
    elif path.suffix.lower() in _PACKED_NAMES:
        raise InputError(
            "{name} is damaged or not an .xlsx file: {reason}.",
            name=path.name,
            reason="its beginning is not that of one",
        )
    else:
        yield _csv_rows(path)


# ---- CSV


def _csv_rows(path: Path) -> Iterator[SheetRow]:
    number = 0
    with path.open(encoding=_encoding(path), errors="replace", newline="") as file:
        first = file.readline(_SNIFFED_LETTERS)
        delimiter = first.strip()[4:]
        if not (first.lower().startswith("sep=") and len(delimiter) == 1):  # Excel's own way to name the delimiter
            file.seek(0)
            delimiter = delimiter_of(file.read(_SNIFFED_LETTERS))
            file.seek(0)
        try:
            for number, cells in enumerate(csv.reader(file, delimiter=delimiter), 1):
                _check_size(path, number, len(cells))
                yield SheetRow(number, "", [unguarded(cell).strip() for cell in cells])
        except csv.Error as problem:
            raise InputError(
                "{name} cannot be read after row {row}: {reason}.", name=path.name, row=number, reason=problem
            ) from problem


def _encoding(path: Path) -> str:
    """UTF-16 by its mark, UTF-8 when all of it is, else what Excel used to write here."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        if file.read(2) in _UTF_16:
            return "utf-16"
        file.seek(0)
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _OLD_ENCODING
    return "utf-8-sig"


def delimiter_of(sample: str) -> str:
    """The delimiter that splits the first line that is not empty into the most columns; a comma when none does."""
    first = next((line for line in sample.splitlines() if line.strip()), "")
    return max(_DELIMITERS, key=lambda mark: len(next(csv.reader([first], delimiter=mark), [])))


# ---- XLSX


@contextmanager
def _workbook(path: Path) -> Iterator[Iterator[SheetRow]]:
    _check_parts(path)
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    unreadable = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError)
    with path.open("rb") as file:
        try:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except unreadable as problem:
            raise _no_workbook(path, problem) from problem
        try:
            yield _book_rows(path, book)
        except unreadable as problem:
            raise _no_workbook(path, problem) from problem
        finally:
            book.close()


def _check_parts(path: Path) -> None:
    """Look at the table of contents before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError) as problem:
        raise _no_workbook(path, problem) from problem
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise _no_workbook(path, "it is packed, but no workbook")
    unpacked = sum(part.file_size for part in parts)
    trap = any(part.file_size > _LARGE_PART and part.file_size > _MOST_RATIO * part.compress_size for part in parts)
    if unpacked > MOST_UNPACKED or len(parts) > 10_000 or trap:
        raise InputError(
            "{name} unpacks to {size} MB, which is no ordinary spreadsheet; it was not opened.",
            name=path.name,
            size=unpacked // 1024**2,
            remedy="Save it again with a spreadsheet program, or split it.",
        )


def _no_workbook(path: Path, problem: object) -> InputError:
    return InputError(
        "{name} is damaged or not an .xlsx file: {reason}.",
        name=path.name,
        reason=problem,
        remedy="Open it with a spreadsheet program and save it again.",
    )


def _book_rows(path: Path, book: Any) -> Iterator[SheetRow]:
    for sheet in book.worksheets:
        if not hasattr(sheet, "iter_rows"):  # a chart
            continue
        sheet.reset_dimensions()  # what the file says of its size may be wrong
        for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
            _check_size(path, number, len(values))
            yield SheetRow(number, sheet.title, [_as_text(value) for value in values])


def _as_text(value: Any) -> str:
    """A cell as a person reads it. Numbers without an exponent: 5949999000017, 83.1933."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        if value.is_integer():
            return str(int(value))
        return f"{Decimal(f'{value:.12g}'):f}"  # what a formula computes has noise in its last digits
    return str(value).strip()


def _check_size(path: Path, rows: int, columns: int) -> None:
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise InputError(
            "{name} has more than {rows} rows or {columns} columns.",
            name=path.name,
            rows=MOST_ROWS,
            columns=MOST_COLUMNS,
            remedy="Split it into several files.",
        )
