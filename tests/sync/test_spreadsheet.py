"""Importing a spreadsheet: only what was edited, never over a newer value, and every bad row by its number."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from emag_desk.domain.accounts import Account
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.sync import sheet_file
from emag_desk.sync.export import export_offers
from emag_desk.sync.spreadsheet import ImportPlan, plan_import
from emag_desk.sync.table_file import TableFormat

from .cached import cached
from .marketplace import document

SHOP = Account(key="shop", name="My Shop")
OTHER = Account(key="other", name="Altă Țară")


class Fixture:
    """Five offers of one shop, two of another, and a file to be imported."""

    def __init__(self, folder: Path, cache: Cache, reader: CacheReader) -> None:
        self.folder, self.cache, self.reader = folder, cache, reader
        self.accounts: Sequence[Account] = (SHOP,)

    def plan(self, path: Path, **how: Any) -> ImportPlan:
        return plan_import(self.reader, path, accounts=self.accounts, **how)

    def text(self, text: str, encoding: str = "utf-8", **how: Any) -> ImportPlan:
        path = self.folder / "edits.csv"
        path.write_bytes(text.encode(encoding))
        return self.plan(path, **how)

    def edits(self, plan: ImportPlan) -> list[tuple[str, int, str, str | None, str | None]]:
        return [(edit.account, edit.object_id, edit.key, edit.old, edit.new) for edit in plan.edits]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Fixture]:
    offers = [document(number) for number in range(1, 6)]
    offers[3]["stock"] = [{"warehouse_id": 1, "value": 7}, {"warehouse_id": 2, "value": 8}]
    offers[4]["part_number"] = offers[0]["part_number"]
    with cached(tmp_path, shop=offers, other=[document(1), document(9)]) as (cache, reader):
        yield Fixture(tmp_path, cache, reader)


def test_an_export_that_nobody_touched_changes_nothing(desk: Fixture) -> None:
    for table_format in (TableFormat.CSV, TableFormat.XLSX):
        for old_values in (True, False):
            path = desk.folder / f"untouched.{table_format}"
            query = OfferQuery(accounts=frozenset({"shop"}))
            export_offers(desk.reader, query, None, table_format, path, old_values=old_values)
            plan = desk.plan(path)
            assert (plan.rows, plan.unchanged) == (5, 5)
            assert not (plan.edits or plan.bad or plan.conflicts or plan.ignored)


def test_an_edited_cell_becomes_an_edit_with_what_emag_last_said(desk: Fixture) -> None:
    plan = desk.text("id;Preț;Stock;Status\n1;12,50;7;\n2;;0;Inactive\n")
    assert desk.edits(plan) == [
        ("shop", 1, "sale_price", "10.50", "12.50"),
        ("shop", 2, "stock:1", "7", "0"),
        ("shop", 2, "status", "1", "0"),
    ]
    assert plan.edits[0].title == "Lampă 1"


def test_what_changed_on_emag_since_the_export_is_a_conflict_and_not_overwritten(desk: Fixture) -> None:
    path = desk.folder / "offers.xlsx"
    export_offers(desk.reader, OfferQuery(accounts=frozenset({"shop"})), None, TableFormat.XLSX, path, old_values=True)
    book = openpyxl.load_workbook(path)
    sheet = book["Offers"]
    column = [cell.value for cell in sheet[1]].index("sale_price") + 1
    sheet.cell(2, column).value = 14
    book.save(path)
    # Meanwhile the prices of offers 1 and 2 change on eMAG; only that of offer 1 was edited in the file.
    desk.cache.put_offers("shop", [document(1, 13), document(2, 13)])
    plan = desk.plan(path)
    assert not plan.edits, "neither the edited nor the untouched price may go back"
    assert [str(finding) for finding in plan.conflicts] == [
        "Offers, row 2: Price changed on eMAG since the export: 10.50 -> 13.00; 14.00 was not staged."
    ]
    assert desk.edits(desk.plan(path, overwrite_conflicts=True)) == [("shop", 1, "sale_price", "13.00", "14.00")]


def test_an_edit_that_emag_has_meanwhile_anyway_is_no_conflict(desk: Fixture) -> None:
    desk.cache.put_offers("shop", [document(1, 13)])
    plan = desk.text("id,price,old:price\n1,13,10.50\n2,,10.50\n3,10.5,\n")
    assert plan.unchanged == 3
    assert not (plan.edits or plan.conflicts or plan.bad)


def test_bad_rows_are_named_and_the_good_ones_taken(desk: Fixture) -> None:
    plan = desk.text(
        "account,id,sale_price,stock:1\n"
        "My Shop,1,11,\n"
        "shop,1,cheap,\n"
        "nobody,1,11,\n"
        "shop,77,11,\n"
        "shop,x,11,\n"
        "shop,,11,\n"
        "shop,2,11,lots\n"
        "\n"
        "other,9,11,\n"
        "shop,1,12,\n",
    )
    assert desk.edits(plan) == [("shop", 1, "sale_price", "10.50", "11.00")]
    said = [str(finding) for finding in plan.bad]
    assert [text.partition(":")[0] for text in said] == [f"row {number}" for number in (3, 4, 5, 6, 7, 8, 10, 11)]


def test_several_accounts_are_told_apart(desk: Fixture) -> None:
    desk.accounts = (SHOP, OTHER)
    plan = desk.text("cont,id,price\nAltă Țară,1,11\nshop,1,12\n,1,13\n")
    assert desk.edits(plan) == [
        ("other", 1, "sale_price", "10.50", "11.00"),
        ("shop", 1, "sale_price", "10.50", "12.00"),
    ]
    assert "several" in str(plan.bad[0])
    assert desk.edits(desk.text("id,price\n9,11\n", account=OTHER)) == [("other", 9, "sale_price", "10.50", "11.00")]


def test_offers_are_found_by_codes_that_only_one_has(desk: Fixture) -> None:
    plan = desk.text("SKU,EAN,PNK,price\npn-2,,,11\n,5940000000003,,12\n,,d4bm,13\nPN-1,,,14\nnone,,,15\n")
    assert [(edit.object_id, edit.new) for edit in plan.edits] == [(2, "11.00"), (3, "12.00"), (4, "13.00")]
    assert "several offers have the code PN-1: 1, 5" in str(plan.bad[0])
    assert "no cached offer of shop has the code none" in str(plan.bad[1])


def test_a_lone_code_is_not_searched_for_as_words(desk: Fixture) -> None:
    assert [edit.object_id for edit in desk.text("part number,price\nPN-2,11\n").edits] == [2]


def test_stock_without_a_warehouse_needs_an_offer_with_one(desk: Fixture) -> None:
    plan = desk.text("id,stock\n3,9\n4,9\n")
    assert desk.edits(plan) == [("shop", 3, "stock:1", "7", "9")]
    assert "name the column stock:1" in str(plan.bad[0])
    assert desk.edits(desk.text("id,Stock:2\n4,9\n")) == [("shop", 4, "stock:2", "8", "9")]


def test_the_same_field_twice_is_bad_unless_it_says_the_same(desk: Fixture) -> None:
    plan = desk.text("id,price\n1,11\n1,11.00\n1,12\n")
    assert {edit.new for edit in plan.edits} == {"11.00"}
    assert [finding.row for finding in plan.bad] == [4]
    assert "row 2 already gives" in str(plan.bad[0])


def test_what_emag_would_refuse_is_staged_and_said(desk: Fixture) -> None:
    plan = desk.text("id,price\n1,99\n")
    assert len(plan.edits) == 1
    assert "above the maximum" in str(plan.refusable[0])


def test_a_vanished_offer_is_not_edited(desk: Fixture) -> None:
    sweep = desk.cache.begin_sweep("shop")
    desk.cache._clock.seconds += 60  # type: ignore[attr-defined]
    desk.cache.finish_sweep(sweep.id)
    sweep = desk.cache.begin_sweep("shop")
    desk.cache.put_offers("shop", [document(2)], sweep=sweep.id)
    desk.cache.finish_sweep(sweep.id)
    assert "no longer on eMAG" in str(desk.text("id,price\n1,11\n").bad[0])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1250"])
def test_files_of_excel_in_its_old_and_new_encodings_are_read(desk: Fixture, encoding: str) -> None:
    plan = desk.text("id\tPreț minim\n1\t6\n".replace("ț", "ţ" if encoding == "cp1250" else "ț"), encoding)
    assert desk.edits(plan) == [("shop", 1, "min_sale_price", "5.00", "6.00")]


def test_excels_own_line_about_the_delimiter_is_understood(desk: Fixture) -> None:
    assert len(desk.text("sep=|\nid|price\n1|11\n").edits) == 1


def test_numbers_that_a_formula_computed_lose_their_noise(desk: Fixture) -> None:
    book = openpyxl.Workbook()
    book.active.append(["notes"])  # type: ignore[union-attr]
    sheet = book.create_sheet("Prices")
    sheet.append(["id", "price", "ean"])
    sheet.append([1.0, 10.0 * 1.1 + 0.1 + 0.2, 5940000000001.0])
    book.save(desk.folder / "computed.xlsx")
    assert desk.edits(desk.plan(desk.folder / "computed.xlsx")) == [("shop", 1, "sale_price", "10.50", "11.30")]


def test_a_text_that_was_guarded_against_formulas_is_matched_as_it_was(desk: Fixture) -> None:
    desk.cache.put_offers("shop", [{**document(6), "part_number": "-6A"}])
    assert [edit.object_id for edit in desk.text("part_number,price\n'-6A,11\n").edits] == [6]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"name,colour\na,b\n", "names no offer and field"),
        (b"id,price,Price\n1,2,3\n", "Two columns are called Price"),
        (b"PK\x03\x04nonsense", "damaged or not an .xlsx"),
        (b"%PDF-1.7 ...", "is not a spreadsheet"),
        (b"\xd0\xcf\x11\xe0old excel", "is not a spreadsheet"),
        (b"a\x00\x01\x02binary", "is not a spreadsheet"),
        (b'id,price\n1,"' + b"x" * 200_000 + b'"\n', "cannot be read after row 1"),
    ],
)
def test_what_is_no_spreadsheet_is_refused_with_a_sentence(desk: Fixture, content: bytes, said: str) -> None:
    path = desk.folder / "file.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=said):
        desk.plan(path)


def test_half_a_workbook_is_not_taken_for_a_table_of_text(desk: Fixture) -> None:
    path = desk.folder / "half.xlsx"
    path.write_bytes(b"id,price\n1,2\n")
    with pytest.raises(InputError, match=r"damaged or not an \.xlsx"):
        desk.plan(path)


def test_a_file_that_is_not_there_is_said(desk: Fixture) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        desk.plan(desk.folder / "missing.csv")


def test_a_packed_trap_is_not_unpacked(desk: Fixture) -> None:
    path = desk.folder / "trap.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<x/>")
        package.writestr("xl/worksheets/sheet1.xml", b"\0" * (48 * 1024 * 1024))
    with pytest.raises(InputError, match="no ordinary spreadsheet"):
        desk.plan(path)


def test_too_large_a_file_and_too_many_rows_are_refused(desk: Fixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_file, "MOST_ROWS", 2)
    with pytest.raises(InputError, match="more than 2 rows"):
        desk.text("id,price\n1,2\n2,3\n")
    monkeypatch.setattr(sheet_file, "MOST_BYTES", 4)
    with pytest.raises(InputError, match="MB can be imported"):
        desk.text("id,price\n1,2\n2,3\n")


def test_an_entity_bomb_in_a_workbook_is_refused(desk: Fixture) -> None:
    good = desk.folder / "good.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["id", "price"])  # type: ignore[union-attr]
    book.save(good)
    bad = desk.folder / "bomb.xlsx"
    bomb = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><sst>&c;</sst>'
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
        for part in source.infolist():
            content = source.read(part)
            target.writestr(part.filename, bomb if part.filename == "xl/workbook.xml" else content)
    with pytest.raises(InputError, match="damaged or not"):
        desk.plan(bad)


def test_a_stopped_import_comes_to_nothing(desk: Fixture) -> None:
    with pytest.raises(InputError, match="nothing was staged"):
        desk.text("id,price\n1,11\n", stopped=lambda: True)


def test_a_long_file_is_read_in_portions_with_progress(desk: Fixture) -> None:
    heard: list[int] = []
    lines = "".join("2,11\n" for _ in range(1200))
    plan = desk.text("id,price\n" + lines, progress=heard.append)
    assert heard == [500, 1000, 1200]
    assert plan.rows == 1200
