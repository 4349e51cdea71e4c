"""Orders in files: a row each or one per line, exact money, eMAG's times, and never a formula."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.errors import InputError
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.sync.order_sheet import USUAL, USUAL_LINES, export_orders
from emag_desk.sync.table_file import TableFormat
from tests.store.order_documents import line, order

from .cached import cached

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[tuple[Cache, CacheReader]]:
    with cached(tmp_path) as (cache, reader):
        lines = [line(1, quantity=2), line(2, status=0), line(3, sale_price="33.3333", name="=cmd|' /C calc'!A0")]
        cache.orders.put(
            "shop",
            [
                order(1),
                order(2, products=lines, shipping_tax=14.99, status=0, reason_cancellation={"id": 3, "name": "x"}),
            ],
        )
        yield cache, reader


def written(reader: CacheReader, path: Path, **how: Any) -> list[dict[str, str]]:
    query = how.pop("query", OrderQuery(sort="id"))
    export_orders(reader, query, how.pop("columns", None), TableFormat.CSV, path, now=NOW, **how)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_per_order(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    first, second = written(shop[1], tmp_path / "orders.csv")
    assert tuple(first) == USUAL
    assert (first["customer"], first["created"], first["status_text"]) == (
        "Ștefan Ionescu",
        "2026-03-10 09:14:05",
        "New",
    )
    assert (first["total"], first["net"], first["vat"], first["cod"], first["late"]) == ("121", "100", "21", "121", "1")
    assert (second["goods"], second["shipping"], second["total"]) == ("282.33", "14.99", "297.32")
    assert (second["reason_text"], second["units"]) == ("The customer cannot be contacted", "3")


def test_a_row_per_line_is_safe_to_open(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    rows = written(shop[1], tmp_path / "lines.csv", lines=True)
    assert tuple(rows[0]) == USUAL_LINES
    assert [(row["id"], row["part_number"], row["quantity"], row["line_gross"]) for row in rows] == [
        ("1", "LX-1W", "1", "121"),
        ("2", "LX-1W", "2", "242"),
        ("2", "LX-3W", "1", "40.33"),
    ]
    assert rows[2]["name"].startswith("'=cmd"), "a name is no formula"


def test_the_view_and_the_columns_are_those_asked_for(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    query = OrderQuery(folder=Folder.NEW)
    assert written(shop[1], tmp_path / "new.csv", query=query, columns=["id", "total"]) == [{"id": "1", "total": "121"}]
    with pytest.raises(InputError, match="no column shoe"):
        written(shop[1], tmp_path / "new.csv", columns=["shoe"])
    with pytest.raises(InputError, match="was stopped"):
        written(shop[1], tmp_path / "stopped.csv", stopped=lambda: True)
    assert not (tmp_path / "stopped.csv").exists()


def test_a_forgotten_customer_leaves_a_row_without_him(shop: tuple[Cache, CacheReader], tmp_path: Path) -> None:
    cache, reader = shop
    cache.orders.forget_customers(datetime(2036, 1, 1, tzinfo=UTC))
    path = tmp_path / "orders.json"
    export_orders(reader, OrderQuery(sort="id"), None, TableFormat.JSON, path, now=NOW)
    second = json.loads(path.read_text(encoding="utf-8"))[1]
    assert (second["customer"], second["total"], second["net"]) == ("", 297.32, None)
    assert len(written(reader, tmp_path / "lines.csv", lines=True)) == 3
