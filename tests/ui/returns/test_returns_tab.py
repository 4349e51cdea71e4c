"""The returns tab by mouse and keyboard: folders with the clock, search, what the detail says, and what it hides."""

from __future__ import annotations

import csv
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from emag_desk.domain.return_facets import RETURN_STATUS_FOLDERS, ReturnFolder
from emag_desk.domain.return_words import OPEN_RETURNS
from emag_desk.store.files import DataDirectory
from emag_desk.ui.returns.export import _writing
from emag_desk.ui.rows.export import Wanted

from .return_bench import PLATFORM, OpenedReturns, click

pytestmark = pytest.mark.usefixtures("hurried")

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_folders_hold_what_they_say_and_the_search_looks_for_orders_too(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            counts = bench.folders.counts()
            everything = bench.rows()
            assert len(everything) == counts[ReturnFolder.ALL] > 10
            folder, status = next(
                (folder, status) for folder, status in RETURN_STATUS_FOLDERS.items() if counts[folder]
            )
            await bench.open(folder)
            assert {row.status for row in bench.rows()} == {status}
            assert len(bench.rows()) == counts[folder]
            bench.press(Key.Key_Up, Modifier.AltModifier)
            await bench.searched()
            assert bench.folders.folder is not folder
            wanted = everything[0]
            bench.tab.show_of_order(wanted.account, wanted.order_id)
            await bench.searched()
            await bench.settled()
            assert {(row.account, row.order_id) for row in bench.rows()} == {(wanted.account, wanted.order_id)}
            assert bench.tab.detail.row is not None and bench.tab.detail.row.order_id == wanted.order_id
            assert bench.bar.standing.text().startswith("Read ")

    run(job())


def test_the_clock_counts_to_the_end_of_the_fourteen_days_and_tells_what_is_overdue(
    run: Run, returns_tab: OpenedReturns
) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            for position, row in enumerate(bench.rows()):
                text = bench.text(position, "deadline")
                assert bool(text) == (row.status in OPEN_RETURNS and row.type == 3), (row, text)
            await bench.arrive(2)
            (row,) = bench.rows()
            assert bench.text(0, "deadline") == "13 d 23 h"
            assert row.deadline is not None
            bench.model.tick(row.deadline - timedelta(hours=30))
            assert (bench.text(0, "deadline"), bench.model.cells(0)[3].tone) == ("1 d 6 h", "warn")
            bench.model.tick(row.deadline + timedelta(hours=2))
            assert (bench.text(0, "deadline"), bench.model.cells(0)[3].tone) == ("late 2 h 0 min", "bad")
            await bench.go(0)
            bench.tab.detail.tick(row.deadline + timedelta(hours=2))
            assert bench.tab.detail.deadline.text().startswith("Should have been finished by ")

    run(job())


def test_the_detail_says_why_in_words_and_looking_acknowledges_nothing(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(2, products=[{"return_reason": 42, "observations": "<b>Broken</b>"}])
            await bench.go(0)
            detail = bench.tab.detail
            (line,) = detail.lines.texts()
            words = line[2].splitlines()
            assert any(text.startswith("Sends a ") and "›" in text for text in words), "all levels of the reason"
            assert "Customer: <b>Broken</b>" in words, "shown literally"
            assert "Next: Acknowledge, Cancel the return." in detail.steps.text()
            assert detail.order_button.text().startswith(f"Order {bench.rows()[0].order_id} · Finalized")
            wanted: list[tuple[str, int]] = []
            bench.tab.order_wanted.connect(lambda account, order: wanted.append((account, order)))
            QTest.mouseClick(detail.order_button, Qt.MouseButton.LeftButton)
            assert wanted == [("shop-ro", bench.rows()[0].order_id)]
            assert bench.document(number)["request_status"] == 2

    run(job())


def test_the_account_number_is_hidden_until_asked_for_and_again_after_looking_elsewhere(
    run: Run, returns_tab: OpenedReturns
) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            iban = "RO49AAAA1B31007593840000"
            await bench.arrive(2, 2, customer_account_iban=iban, customer_account_beneficiary="Ana Pop")
            await bench.go(0)
            bank = bench.tab.detail.bank

            def number() -> str:
                return str(dict(bank.facts.texts())["Account number"]).replace(" ", "")

            assert number().startswith("RO49•") and "7593" not in number()
            click(bank, "showIban")
            assert number() == iban
            click(bank, "copyIban")
            assert QGuiApplication.clipboard().text().replace(" ", "") == iban
            await bench.go(1)
            assert "7593" not in number()
            click(bank, "showIban")
            bench.tab.hide()
            bench.tab.show()
            assert "7593" not in number()

    run(job())


def test_f5_reads_what_changed_and_says_so(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(2)
            bench.market.ask(f"return/{PLATFORM}/{number}", {"request_status": 5})
            bench.press(Key.Key_F5)
            jobs = bench.tab.jobs
            assert jobs is not None and jobs.running
            await bench.until(lambda: not jobs.running)
            await bench.until(lambda: bench.rows() and bench.rows()[0].status == 5)
            assert any("returns read" in text for text, _ in bench.said), bench.said

    run(job())


def test_what_the_view_shows_is_written_to_a_file(run: Run, returns_tab: OpenedReturns, tmp_path: Path) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            wanted = Wanted(tmp_path / "returns.csv", None, False, lambda done, total: None, lambda: False)
            write = _writing(bench.tab.query, bench.tab.now())
            await bench.desk.readers.run(lambda reader: write(reader, wanted))
            text = (tmp_path / "returns.csv").read_text(encoding="utf-8-sig")
            rows = list(csv.DictReader(text.splitlines()))
            assert [int(row["id"]) for row in rows] == [row.id for row in bench.rows()]
            assert "exportReturns" in bench.tab.actions_

    run(job())


def test_an_empty_folder_and_a_search_without_result_offer_a_way_on(
    run: Run, returns_tab: OpenedReturns, filled_returns: DataDirectory
) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            await bench.look_for("nothing is called like that")
            click(bench.tab, "emptyClearReturns")
            await bench.searched()
            assert len(bench.rows()) == bench.folders.counts()[ReturnFolder.ALL]

    run(job())
