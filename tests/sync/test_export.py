"""Exports: complete, safe to open in Excel, and replaced as a whole or not at all."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.sync import table_file
from emag_desk.sync.export import export_offers
from emag_desk.sync.table_file import TableFormat, format_of

from .cached import cached
from .marketplace import document

NAUGHTY = '=HYPERLINK("http://evil.example","ș")'


def _offers(count: int = 1200) -> list[dict[str, Any]]:
    offers = [document(number) for number in range(1, count + 1)]
    offers[0]["name"] = NAUGHTY
    offers[1]["name"] = "a\x0bb"
    offers[2]["stock"] = [{"warehouse_id": 1, "value": 3}, {"warehouse_id": 2, "value": 4}]
    return offers


def _csv(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_a_csv_has_every_row_and_opens_in_excel_as_text(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    with cached(tmp_path, shop=_offers()) as (_, reader):
        report = export_offers(
            reader,
            OfferQuery(),
            None,
            TableFormat.CSV,
            tmp_path / "offers.csv",
            progress=lambda done, total: heard.append((done, total)),
        )
    assert report.rows == 1200
    assert heard[-1] == (1200, 1200) and len(heard) == 3
    raw = (tmp_path / "offers.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "Excel needs the mark to read ș"
    rows = _csv(tmp_path / "offers.csv")
    assert rows[0]["name"] == "'" + NAUGHTY
    assert rows[1]["name"] == "ab"
    assert rows[2]["stock:2"] == "4" and rows[3]["stock:2"] == ""
    assert rows[3]["sale_price"] == "10.5"
    assert rows[3]["ean"] == "5940000000004"


def test_a_workbook_keeps_formulas_as_text_and_numbers_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "offers.xlsx"
    with cached(tmp_path, shop=_offers()) as (_, reader):
        export_offers(reader, OfferQuery(), ["id", "name", "sale_price", "ean"], TableFormat.XLSX, path)
    book = openpyxl.load_workbook(path)
    rows = list(book["Offers"].iter_rows())
    assert [cell.value for cell in rows[0]] == ["id", "name", "sale_price", "ean"]
    assert rows[1][1].value == NAUGHTY and rows[1][1].data_type == "s"
    assert rows[2][1].value == "ab"
    assert (rows[1][2].value, rows[1][2].data_type) == (10.5, "n")
    assert rows[1][3].value == "5940000000001" and rows[1][3].number_format == "@"
    assert len(rows) == 1201


def test_more_rows_than_a_sheet_holds_go_on_in_the_next_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_file, "ROWS_PER_SHEET", 500)
    path = tmp_path / "offers.xlsx"
    with cached(tmp_path, shop=_offers()) as (_, reader):
        export_offers(reader, OfferQuery(), ["id"], TableFormat.XLSX, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Offers", "Offers 2", "Offers 3"]
    ids = [row[0] for sheet in book for row in list(sheet.values)[1:]]
    assert ids == list(range(1, 1201))


def test_json_is_a_list_of_objects_with_numbers(tmp_path: Path) -> None:
    path = tmp_path / "offers.json"
    with cached(tmp_path, shop=_offers()) as (_, reader):
        export_offers(reader, OfferQuery(), None, TableFormat.JSON, path)
        export_offers(reader, OfferQuery(text="nothing has this"), None, TableFormat.JSON, tmp_path / "none.json")
    rows = json.loads(path.read_text("utf-8"))
    assert len(rows) == 1200
    assert rows[0]["name"] == NAUGHTY and rows[0]["sale_price"] == 10.5
    assert json.loads((tmp_path / "none.json").read_text()) == []


def test_only_what_was_searched_for_is_written(tmp_path: Path) -> None:
    path = tmp_path / "offers.csv"
    with cached(tmp_path, shop=_offers(10), other=_offers(10)) as (_, reader):
        query = OfferQuery(accounts=frozenset({"other"}), text="PN-4")
        export_offers(reader, query, ["account", "id"], TableFormat.CSV, path, delimiter=";")
    assert _csv(path, ";") == [{"account": "other", "id": "4"}]


def test_old_values_stand_beside_the_fields_that_can_be_edited(tmp_path: Path) -> None:
    path = tmp_path / "offers.csv"
    with cached(tmp_path, shop=_offers(4)) as (_, reader):
        export_offers(reader, OfferQuery(), ["id", "sale_price", "stock:1"], TableFormat.CSV, path, old_values=True)
    assert _csv(path)[0] == {
        "id": "1",
        "sale_price": "10.5",
        "stock:1": "7",
        "old:sale_price": "10.5",
        "old:stock:1": "7",
    }


def test_a_text_too_long_for_a_cell_is_cut_and_named(tmp_path: Path) -> None:
    offers = _offers(3)
    offers[1]["brand"] = "x" * 40_000
    with cached(tmp_path, shop=offers) as (_, reader):
        report = export_offers(reader, OfferQuery(), ["id", "brand"], TableFormat.XLSX, tmp_path / "offers.xlsx")
        whole = export_offers(reader, OfferQuery(), ["id", "brand"], TableFormat.JSON, tmp_path / "offers.json")
    assert [(cell.row, cell.column) for cell in report.cut] == [(2, "brand")]
    assert not whole.cut


def test_a_stopped_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "offers.xlsx"
    path.write_text("the old one")
    with cached(tmp_path, shop=_offers()) as (_, reader), pytest.raises(InputError, match="stopped"):
        export_offers(reader, OfferQuery(), None, TableFormat.XLSX, path, stopped=lambda: True)
    assert path.read_text() == "the old one"
    assert list(folder.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_said_with_its_reason(tmp_path: Path) -> None:
    with (
        cached(tmp_path, shop=_offers(3)) as (_, reader),
        pytest.raises(InputError, match="cannot be written: No such"),
    ):
        export_offers(reader, OfferQuery(), None, TableFormat.CSV, tmp_path / "missing" / "offers.csv")


def test_an_unknown_column_and_an_unknown_ending_are_refused(tmp_path: Path) -> None:
    with cached(tmp_path, shop=_offers(3)) as (_, reader), pytest.raises(InputError, match="no column colour"):
        export_offers(reader, OfferQuery(), ["colour"], TableFormat.CSV, tmp_path / "offers.csv")
    with pytest.raises(InputError, match="ending"):
        format_of(Path("offers.ods"))
