"""Writes categories to files: the list of all of them, and the template of one as a table to fill in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from emag_desk.domain import product_keys
from emag_desk.domain.categories import Category, Characteristic, Tree, type_label
from emag_desk.domain.category_fields import category_fields
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.sync.cells import Cell
from emag_desk.sync.table_file import Choice, CutCell, TableFormat, TableWriter, book_file, table_file

CATEGORY_COLUMNS = ("id", "parent_id", "name", "path", "is_allowed", "is_ean_mandatory", "is_warranty_mandatory")
#: What tells the products of a template apart, before what the category asks.
_IDENTITY = (("part_number", "Part number"), ("name", "Name"), ("brand", "Brand"), ("ean", "EAN"))
_TEMPLATE, _VALUES = "Template", "Values"
#: Rows above those to be filled in: keys, names, types.
_HEADER_ROWS = 3
#: So many rows of a workbook offer the values to choose from.
_ROWS_WITH_CHOICES = 2000


@dataclass
class TemplateReport:
    """What was written. `incomplete` names characteristics that have more values on eMAG than were read yet."""

    files: list[Path]
    columns: int = 0
    values: int = 0
    incomplete: list[str] = field(default_factory=list)
    cut: list[CutCell] = field(default_factory=list)


@dataclass(frozen=True)
class _Column:
    """A column of a template. `values_of` is the characteristic whose values it takes, None without a list."""

    key: str
    label: str
    kind: str
    values_of: int | None = None
    strict: bool = False


def export_categories(
    reader: CacheReader,
    account: str,
    language: str,
    path: Path,
    table_format: TableFormat,
    *,
    delimiter: str = ",",
) -> int:
    """Write the list of categories with the way to each; returns how many. Blocking: on a worker. Raises InputError."""
    rows = reader.categories.tree(account, language)
    tree = Tree((row.id, row.parent_id, row.name) for row in rows)
    with table_file(path, CATEGORY_COLUMNS, table_format, delimiter=delimiter, title="Categories") as table:
        for row in rows:
            flags = (row.is_allowed, row.is_ean_mandatory, row.is_warranty_mandatory)
            table.add([row.id, row.parent_id, row.name, tree.path_text(row.id), *map(int, flags)])
    return table.rows


def export_template(
    reader: CacheReader,
    account: str,
    category_id: int,
    language: str,
    path: Path,
    table_format: TableFormat,
    *,
    delimiter: str = ",",
) -> TemplateReport:
    """Write a table with one column per characteristic and tag, and the allowed values.

    Its first row holds the keys of the product form, the next two what eMAG calls them and what they take. XLSX gets
    the values as a second sheet to choose from; CSV gets them as a second file, `...-values.csv`. Blocking: on a
    worker. Raises InputError for a category that was not read yet, and for JSON.
    """
    document = reader.categories.whole(account, category_id, language)
    if not document:
        raise InputError(
            "The category {category} has not been read yet.",
            category=category_id,
            remedy="Open it in the category browser, or run emag-desk sync categories --category {category}.",
        )
    if table_format is TableFormat.JSON:
        raise InputError("A template is written as XLSX or CSV.")
    category = Category.model_validate(document)
    columns = _columns(category, language)
    shown = {column.values_of for column in columns}
    lists = {one.id: one.values for one in category.characteristics if one.id in shown}
    report = TemplateReport([path], len(columns), sum(map(len, lists.values())), _incomplete(category))
    keys = [product_keys.characteristic(number) for number in lists]
    if table_format is TableFormat.XLSX:
        with book_file(path, _TEMPLATE, [column.key for column in columns]) as book:
            _add_template(book, columns)
            book.offer(_choices(columns, lists))
            book.begin(_VALUES, keys)
            _add_values(book, lists.values())
        report.cut = book.cut
        return report
    with table_file(path, [column.key for column in columns], table_format, delimiter=delimiter) as table:
        _add_template(table, columns)
    beside = path.with_name(f"{path.stem}-values{path.suffix}")
    with table_file(beside, keys, table_format, delimiter=delimiter) as values:
        _add_values(values, lists.values())
    report.files.append(beside)
    report.cut = values.cut
    return report


def _columns(category: Category, language: str) -> list[_Column]:
    columns = [_Column(key, label, "Text") for key, label in _IDENTITY]
    for one in category_fields(category, language or "RO"):
        number = one.characteristic_id
        characteristic = category.characteristic(number) if number else None
        if characteristic is None:
            continue
        label = f"{one.label} [{one.tag}]" if one.tag else one.label
        kind = type_label(characteristic.type_id) + (", several values" if one.multiple else "")
        columns.append(
            _Column(
                one.key,
                f"{label} (mandatory)" if one.mandatory else label,
                kind,
                values_of=characteristic.id if characteristic.values else None,
                strict=not one.allow_new and not one.multiple and _is_complete(characteristic),
            )
        )
    return columns


def _incomplete(category: Category) -> list[str]:
    return [one.name or str(one.id) for one in category.characteristics if not _is_complete(one)]


def _is_complete(one: Characteristic) -> bool:
    return bool((one.model_extra or {}).get("values_complete", True))


def _choices(columns: Sequence[_Column], lists: dict[int, list[str]]) -> list[Choice]:
    places = {number: place for place, number in enumerate(lists, 1)}
    return [
        Choice(
            column=place,
            sheet=_VALUES,
            list_column=places[column.values_of],
            list_length=len(lists[column.values_of]),
            first_row=_HEADER_ROWS + 1,
            last_row=_HEADER_ROWS + _ROWS_WITH_CHOICES,
            strict=column.strict,
        )
        for place, column in enumerate(columns, 1)
        if column.values_of in places
    ]


def _add_template(table: TableWriter, columns: Sequence[_Column]) -> None:
    table.add([column.label for column in columns])
    table.add([column.kind for column in columns])


def _add_values(table: TableWriter, lists: Iterable[Sequence[str]]) -> None:
    for values in zip_longest(*lists):
        cells: list[Cell] = list(values)
        table.add(cells)
