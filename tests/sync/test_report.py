"""The report of a sync: what was pulled, what went wrong, how fast eMAG was, and what it cost."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from emag_desk.domain.accounts import Account
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.pull_progress import PullReport
from emag_desk.sync.report import SyncResult, export_sync_data, response_times
from emag_desk.sync.table_file import TableFormat

from .cached import cached
from .marketplace import document

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass
class Timed:
    family: str = "other"
    seconds: float | None = None
    error: str = ""


def test_response_times_are_percentiles_of_the_answers() -> None:
    calls = [Timed(seconds=number / 100) for number in range(1, 101)] + [Timed(error="no answer"), Timed("orders")]
    times = response_times(calls, 2.0, {"orders": 720, "other": 180})
    assert (times.calls, times.failed) == (102, 1)
    assert (times.median, times.slow, times.slowest) == (0.5, 0.95, 1.0)
    assert times.budget["other"] == pytest.approx(101 / 360)
    assert times.budget["orders"] == pytest.approx(1 / 1440)


def test_no_answer_at_all_has_no_times() -> None:
    times = response_times([], 0.0, {"other": 180})
    assert (times.calls, times.median, times.slowest) == (0, None, None)


def _result() -> SyncResult:
    report = PullReport("shop", NOON, NOON + timedelta(seconds=61), pages=1, offers=3, new=3, complete=True)
    report.add_bad(7, "sale_price: not a number")
    report.remarks.append(Sentence("eMAG lists no {what}.", {"what": "VAT rates"}))
    times = response_times([Timed(seconds=0.25)], 1, {"other": 180})
    return SyncResult(Account(key="shop", name="My Shop"), report, times)


@pytest.mark.parametrize("table_format", list(TableFormat))
def test_the_archive_has_the_offers_and_the_report(tmp_path: Path, table_format: TableFormat) -> None:
    folder = tmp_path / "archive" / "2026"
    with cached(tmp_path, shop=[document(1), document(2), document(3)], other=[document(4)]) as (_, reader):
        files = export_sync_data(reader, [_result()], folder, table_format, moment=NOON)
    assert [path.name for path in files] == [
        f"offers-shop-20260302-120000.{table_format}",
        f"sync-report-20260302-120000.{table_format}",
    ]
    assert sorted(folder.iterdir()) == sorted(files)
    facts = _facts(files[1], table_format)
    assert facts["offers"] == "3" and facts["seconds"] == "61.0" and facts["complete"] in ("yes", "True")
    assert facts["remark"] == "eMAG lists no VAT rates."
    assert facts["bad row"] == "7"


def _facts(path: Path, table_format: TableFormat) -> dict[str, str]:
    if table_format is TableFormat.JSON:
        (data,) = json.loads(path.read_text("utf-8"))
        data["remark"], data["bad row"] = data["remarks"][0], data["bad"][0]["id"]
        return {name: str(value) for name, value in data.items()}
    if table_format is TableFormat.CSV:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    else:
        sheet = openpyxl.load_workbook(path)["Report"]
        rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
    assert rows[0] == ["account", "what", "value", "detail"]
    facts = {what: value for _, what, value, _ in rows[1:]}
    return facts | {"seconds": str(float(facts["seconds"]))}


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with cached(tmp_path, shop=[document(1)]) as (_, reader), pytest.raises(InputError, match="cannot be used"):
        export_sync_data(reader, [_result()], tmp_path / "file" / "archive", TableFormat.JSON, moment=NOON)
