"""Returns and invoices in files: a row each or one per line, in words, and as they count."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.issued_awb import Given
from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.errors import InputError
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.sync.document_sheet import Target
from emag_desk.sync.invoice_sheet import INVOICE_LINES, INVOICES, export_invoices
from emag_desk.sync.return_sheet import RETURN_LINES, RETURNS, export_returns
from emag_desk.sync.table_file import TableFormat
from tests.store.return_documents import told_invoice, told_return

from .cached import cached


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[tuple[Cache, CacheReader]]:
    with cached(tmp_path) as (cache, reader):
        product = told_return()["products"][0]
        two = [product | {"refund_value": "83.1933"}, product | {"id": 2, "product_name": "=1+1", "quantity": 3}]
        cache.returns.put("shop", [told_return(1), told_return(2, products=two, awbs=[{"reservation_id": 7}])])
        cache.returns.put_awbs("shop", {7: [Given(7, 1, "4EMG7", status="Delivered")]})
        storno = told_invoice("S-1", 121, is_storno=1, category="FCA")
        cache.invoices.put("shop", [told_invoice("C-1"), storno])
        yield cache, reader


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def target(path: Path, **how: Any) -> Target:
    return Target(path, TableFormat.CSV, **how)


def test_a_row_per_return_and_one_per_product(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    path = tmp_path / "returns.csv"
    query = ReturnQuery(sort="id")
    assert export_returns(shop[1], query, target(path)).rows == 2
    first, second = read(path)
    assert tuple(first) == tuple(RETURNS.usual)
    assert (first["status_text"], first["date"], first["deadline"]) == (
        "New",
        "2026-03-05 17:03:44",
        "2026-03-19 17:03:44",
    )
    assert first["reason_text"] and not first["reason_text"].isdigit()
    assert (second["refund"], second["awb_numbers"], second["awb_status"]) == ("83.1933", "4EMG7", "Delivered")
    assert export_returns(shop[1], query, target(path), lines=True).rows == 3
    rows = read(path)
    assert tuple(rows[0]) == tuple(RETURN_LINES.usual)
    assert [(row["id"], row["name"], row["quantity"]) for row in rows[1:]] == [
        ("2", "Lampă birou LED 12W", "1"),
        ("2", "'=1+1", "3"),
    ]


def test_a_row_per_invoice_and_one_per_line(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    path = tmp_path / "invoices.csv"
    query = InvoiceQuery(sort="number")
    export_invoices(shop[1], query, target(path))
    first, second = read(path)
    assert tuple(first) == tuple(INVOICES.usual)
    assert (first["source_text"], first["date"], first["gross"]) == ("eMAG's invoices", "2026-01-31", "121")
    assert (second["storno"], second["gross"]) == ("1", "-121"), "a storno counts below nothing"
    export_invoices(shop[1], query, target(path), lines=True)
    rows = read(path)
    assert tuple(rows[0]) == tuple(INVOICE_LINES.usual)
    assert [(row["quantity"], row["line_net"]) for row in rows] == [("1", "100"), ("-1", "-100")]
    numbers = shop[1].invoices.numbers(query)
    assert export_invoices(shop[1], query, target(path), only=numbers[1:]).rows == 1


def test_a_stopped_or_senseless_export_leaves_the_file_alone(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    path = tmp_path / "returns.csv"
    with pytest.raises(InputError, match="no column shoe"):
        export_returns(shop[1], ReturnQuery(), target(path, columns=["id", "shoe"]))
    with pytest.raises(InputError, match="stopped"):
        export_returns(shop[1], ReturnQuery(), target(path, stopped=lambda: True))
    assert not path.exists()
