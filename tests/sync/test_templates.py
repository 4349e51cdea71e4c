"""Templates as files: one column per characteristic and tag, the allowed values beside, nothing that runs."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from emag_desk.errors import InputError
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.sync.table_file import TableFormat
from emag_desk.sync.templates import export_categories, export_template

from .cached import cached

SIZE = {"id": 6506, "name": "Mărime", "type_id": 60, "is_mandatory": 1, "tags": ["original", "converted"]}
COLOUR = {"id": 2, "name": "Culoare", "type_id": 11, "is_filter": 1, "values": ["Alb", "=1+1", "Negru"]}
MATERIAL = {"id": 3, "name": "Material", "type_id": 11, "allow_new_value": 1, "values": ["Lemn"]}
WEIGHT = {"id": 4, "name": "Greutate", "type_id": 1, "is_mandatory": 1, "display_order": 9}
OLD_SIZE = {"id": 10_770, "name": "Converted Size", "type_id": 60, "values": ["S"]}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Cache, CacheReader]]:
    with cached(tmp_path) as (cache, reader):
        characteristics = [MATERIAL, COLOUR, OLD_SIZE, {**SIZE, "values": ["S", "M"]}, WEIGHT]
        cache.categories.put_template("shop", "", {"id": 7, "name": "Rochii", "characteristics": characteristics})
        yield cache, reader


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


KEYS = [
    *("part_number", "name", "brand", "ean"),
    *("characteristic:6506:original", "characteristic:6506:converted", "characteristic:4"),
    *("characteristic:2", "characteristic:3"),
]


def test_a_csv_template_has_a_second_file_of_values(store: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    path = tmp_path / "rochii.csv"
    report = export_template(store[1], "shop", 7, "", path, TableFormat.CSV)
    keys, names, kinds = rows_of(path)
    assert keys == KEYS
    assert names[4:] == [
        *("Mărime [original] (mandatory)", "Mărime [converted] (mandatory)", "Greutate (mandatory)"),
        *("Culoare", "Material"),
    ]
    assert kinds[4:] == ["Size", "Size", "Number", "Text, several values", "Text, several values"]
    beside = tmp_path / "rochii-values.csv"
    assert report.files == [path, beside]
    heads, *values = rows_of(beside)
    columns = {head: [row[place] for row in values if row[place]] for place, head in enumerate(heads)}
    assert columns == {
        "characteristic:6506": ["S", "M"],
        "characteristic:2": ["Alb", "'=1+1", "Negru"],
        "characteristic:3": ["Lemn"],
    }
    assert (report.columns, report.values, report.incomplete) == (9, 6, [])


def test_a_workbook_offers_the_values_to_choose_from(store: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    path = tmp_path / "rochii.xlsx"
    export_template(store[1], "shop", 7, "", path, TableFormat.XLSX)
    book = load_workbook(path)
    assert book.sheetnames == ["Template", "Values"]
    template, values = book.worksheets
    assert [cell.value for cell in template[1]] == KEYS
    assert template.max_row == 3
    lists = {values.cell(1, place).value: place for place in range(1, values.max_column + 1)}
    formula = next(cell for cell in values["C"] + values["B"] + values["A"] if cell.value == "=1+1")
    assert formula.data_type == "s"
    rules = {str(rule.sqref): rule for rule in template.data_validations.dataValidation}
    assert set(rules) == {"E4:E2003", "F4:F2003", "H4:H2003", "I4:I2003"}
    letter = "ABC"[lists["characteristic:6506"] - 1]
    assert rules["E4:E2003"].formula1 == rules["F4:F2003"].formula1 == f"'Values'!${letter}$2:${letter}$3"
    assert rules["E4:E2003"].showErrorMessage is True, "a size has one value, of the list"
    assert rules["H4:H2003"].showErrorMessage is False, "several values do not fit into a list of single ones"


def test_a_list_that_was_not_read_to_its_end_is_told_and_does_not_refuse(
    store: tuple[Cache, CacheReader], tmp_path: Path
) -> None:
    cache, reader = store
    size = {**SIZE, "tags": [], "values": [f"M{number}" for number in range(256)]}
    cache.categories.put_template("shop", "EN", {"id": 8, "name": "Pantofi", "characteristics": [size]})
    path = tmp_path / "t.xlsx"
    report = export_template(reader, "shop", 8, "en", path, TableFormat.XLSX)
    assert report.incomplete == ["Mărime"]
    (rule,) = load_workbook(path).worksheets[0].data_validations.dataValidation
    assert rule.showErrorMessage is False


def test_values_beyond_the_first_page_are_in_the_file(store: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    cache, reader = store
    models = [f"M{number}" for number in range(1000)]
    long = {"id": 1, "name": "Model", "type_id": 11, "values": models[:256]}
    cache.categories.put_template("shop", "", {"id": 8, "name": "Huse", "characteristics": [long]})
    cache.categories.put_values("shop", "", 8, {1: models})
    report = export_template(reader, "shop", 8, "", tmp_path / "t.csv", TableFormat.CSV)
    assert [row[0] for row in rows_of(report.files[1])[1:]] == models


def test_a_category_without_characteristics_is_a_template_all_the_same(
    store: tuple[Cache, CacheReader], tmp_path: Path
) -> None:
    cache, reader = store
    cache.categories.put_template("shop", "", {"id": 9, "name": "Altele"})
    for table_format in (TableFormat.CSV, TableFormat.XLSX):
        path = tmp_path / f"t.{table_format}"
        assert export_template(reader, "shop", 9, "", path, table_format).columns == 4


def test_a_category_that_was_not_read_and_json_are_refused(store: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="sync categories --category 99"):
        export_template(store[1], "shop", 99, "", tmp_path / "t.csv", TableFormat.CSV)
    with pytest.raises(InputError, match="XLSX or CSV"):
        export_template(store[1], "shop", 7, "", tmp_path / "t.json", TableFormat.JSON)
    assert not list(tmp_path.glob("t.*"))


def test_categories_are_written_with_the_way_to_each(store: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    cache, reader = store
    listing = cache.categories.begin_listing("shop", "EN")
    rows: list[dict[str, Any]] = [
        {"id": 1, "name": "Home", "parent_id": None},
        {"id": 2, "name": "=Lamps", "parent_id": 1, "is_allowed": 1, "is_ean_mandatory": "1"},
        {"id": 3, "name": "Lost", "parent_id": 77},
    ]
    cache.categories.put_page("shop", "EN", listing.number, rows, "")
    path = tmp_path / "c.csv"
    assert export_categories(reader, "shop", "EN", path, TableFormat.CSV) == 3
    told = {row[0]: row[1:] for row in rows_of(path)[1:]}
    assert told["2"] == ["1", "'=Lamps", "Home › =Lamps", "1", "1", "0"]
    assert told["3"] == ["77", "Lost", "Lost", "0", "0", "0"]
    export_categories(reader, "shop", "EN", tmp_path / "c.json", TableFormat.JSON)
    assert {row["id"] for row in json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))} == {1, 2, 3}
