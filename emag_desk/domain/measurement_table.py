"""Sizes and weights from a pasted table: columns by their titles or in the usual order, units as people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from emag_desk.domain.measurements import NAMES, SIDES, Measurement, check
from emag_desk.domain.money import CENT, parse_price
from emag_desk.domain.problems import Problem, refusal

#: Column -> how its title may begin, in English, Romanian, Bulgarian and Hungarian.
_TITLES = {
    "code": ("id", "cod", "code", "sku", "part", "ean", "offer", "ofert", "pnk", "код", "cikk"),
    "length": ("length", "lung", "дълж", "hossz"),
    "width": ("width", "lat", "lăț", "lăţ", "latime", "шир", "széless"),
    "height": ("height", "inal", "înăl", "височ", "magass"),
    "weight": ("weight", "greut", "mas", "тегло", "súly", "tömeg"),
}
#: Unit -> how many millimetres or grams it has.
_LENGTHS = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "мм": Decimal(1), "см": Decimal(10)}
_WEIGHTS = {"g": Decimal(1), "gr": Decimal(1), "kg": Decimal(1000), "г": Decimal(1), "кг": Decimal(1000)}
_VALUE = re.compile(r"(?P<number>[\d.,\s]+?)\s*(?P<unit>[^\W\d_]*)\.?")
_TITLE_UNIT = re.compile(r"[\(\[,]\s*([^\W\d_]+)\s*[\)\]]?\s*$")
_USUAL = ("code", *NAMES)


@dataclass(frozen=True)
class TableRow:
    """One line of the table: its number there, the code in it, and its measures unless something stops them."""

    line: int
    code: str
    measurement: Measurement | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class _MeasureColumn:
    name: str
    factor: Decimal = Decimal(1)


def from_table(text: str, offer_of: Callable[[str], int | None]) -> list[TableRow]:
    """Every line of a pasted table that has anything in it.

    `offer_of` finds the offer of a code (its number, part number, EAN). Without titles the columns are: code, length,
    width, height in mm, weight in g. A unit in a title or in a cell counts (`Length (cm)`, `1.2 kg`).
    """
    lines = [(number, cells) for number, cells in enumerate(_cells(text), 1) if any(cells)]
    if not lines:
        return []
    columns = _columns(lines[0][1])
    if columns is None:
        columns = tuple(map(_MeasureColumn, _USUAL))
    else:
        lines = lines[1:]
    rows: list[TableRow] = []
    offers: dict[int, int] = {}
    for number, cells in lines:
        row = _row(number, cells, columns, offer_of)
        if row.measurement is not None and (first := offers.setdefault(row.measurement.offer_id, number)) != number:
            again = refusal("code", "twice", "This product is in line {line} already.", line=first)
            row = TableRow(number, row.code, None, (again,))
        rows.append(row)
    return rows


def _cells(text: str) -> Iterable[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    joined = "\n".join(lines)
    mark = next((mark for mark in ("\t", ";") if mark in joined), None)
    if mark is None:  # commas are decimals, unless there are enough of them to part columns
        mark = "," if any(line.count(",") >= len(_USUAL) - 1 for line in lines) else " "
    for line in lines:
        cells = next(csv.reader([line], delimiter=mark), []) if mark != " " else line.split()
        yield [cell.strip() for cell in cells]


def _columns(titles: Sequence[str]) -> tuple[_MeasureColumn | None, ...] | None:
    """The columns by their titles; None when the line has none."""
    found = tuple(_column(title) for title in titles)
    named = {column.name for column in found if column}
    return found if len(named & set(NAMES)) >= 2 or named >= {"code", "weight"} else None


def _column(title: str) -> _MeasureColumn | None:
    folded = title.casefold().strip()
    for name, beginnings in _TITLES.items():
        if any(folded.startswith(beginning) for beginning in beginnings):
            unit = _TITLE_UNIT.search(folded)
            units = _LENGTHS if name in SIDES else _WEIGHTS
            return _MeasureColumn(name, units.get(unit[1], Decimal(1)) if unit else Decimal(1))
    return None


def _row(
    number: int, cells: Sequence[str], columns: Sequence[_MeasureColumn | None], offer_of: Callable[[str], int | None]
) -> TableRow:
    told = {column.name: (cell, column) for cell, column in zip(cells, columns, strict=False) if column}
    code = told.get("code", ("", None))[0]
    problems: list[Problem] = []
    offer_id = offer_of(code) if code else None
    if offer_id is None:
        problems.append(refusal("code", "unknown", "There is no product {name} here.", name=code or "?"))
    values: dict[str, Decimal] = {}
    for name in NAMES:
        cell, column = told.get(name, ("", _MeasureColumn(name)))
        value = _measure(cell, column)
        if value is None:
            problems.append(refusal(name, "number", "{value} is no size or weight.", value=cell or "?"))
        else:
            values[name] = value
    if problems or offer_id is None:
        return TableRow(number, code, None, tuple(problems))
    measured = Measurement(offer_id, **values)
    problems = check(measured)
    stopped = any(problem.stops for problem in problems)
    return TableRow(number, code, None if stopped else measured, tuple(problems))


def _measure(cell: str, column: _MeasureColumn) -> Decimal | None:
    """A cell in millimetres or grams; a unit of its own counts more than the title's."""
    match = _VALUE.fullmatch(cell.strip())
    if match is None:
        return None
    units = _WEIGHTS if column.name == "weight" else _LENGTHS
    unit = match["unit"].casefold()
    if unit and unit not in units:
        return None
    try:
        number = parse_price(match["number"])
    except ValueError:
        return None
    value = number * (units[unit] if unit else column.factor)
    return value.quantize(CENT) if value == value.quantize(CENT) else value
