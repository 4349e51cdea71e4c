"""The invoices tab from the cache: folders, categories, days, search, detail, storno pairs, totals by month."""

from __future__ import annotations

import csv
from collections.abc import Callable, Coroutine
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from emag_desk.domain.changes import Kind
from emag_desk.ui.invoices import export
from emag_desk.ui.invoices.bar import PaperFilter
from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.invoices.papers import PaperKind
from emag_desk.ui.invoices.period import Days, Period

from .invoice_bench import ACCOUNT, OpenedInvoices

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier

pytestmark = pytest.mark.usefixtures("hurried")


def test_each_folder_holds_its_kind_and_a_category_narrows_it(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            counts = bench.folders.counts()
            assert counts[PaperFolder.ALL] == len(bench.model.numbers) > 20
            await bench.open(PaperFolder.EMAG)
            assert {paper.kind for paper in bench.rows()} == {PaperKind.EMAG}
            assert len(bench.rows()) == counts[PaperFolder.EMAG]
            click = bench.child("category-FC").click
            click()
            await bench.searched()
            assert {paper.category for paper in bench.rows()} == {"FC"}
            await bench.open(PaperFolder.CUSTOMER)  # whose categories are others
            assert {paper.kind for paper in bench.rows()} == {PaperKind.CUSTOMER} and bench.bar.category == ""
            assert len(bench.rows()) == counts[PaperFolder.CUSTOMER]
            assert bench.folders.item(len(bench.folders.folders.labels) - 1).text() == "Differences in money"

    run(job())


def test_invoices_are_found_by_number_order_customer_and_several_pasted_numbers(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            one = next(paper for paper in bench.rows() if paper.order_id and paper.account == ACCOUNT)
            other = next(paper for paper in bench.rows() if paper.kind is PaperKind.EMAG)
            await bench.look_for(one.number)
            assert one.number in {paper.number for paper in bench.rows()} and len(bench.rows()) <= 4
            await bench.look_for(str(one.order_id))
            assert {paper.order_id for paper in bench.rows()} == {one.order_id}
            await bench.look_for(f"{one.order_id}; {other.number}")
            assert {other.number, one.number} <= {paper.number for paper in bench.rows()}
            await bench.look_for("nobody has this")
            bench.child("emptyClearInvoices").click()
            await bench.searched()
            assert len(bench.rows()) > 20

    run(job())


def test_days_and_accounts_narrow_what_is_shown_and_a_view_keeps_them(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            everything = bench.rows()
            day = max(paper.date for paper in everything if paper.date)
            wanted = PaperFilter(PaperFolder.ALL, period=Period.CUSTOM, days=Days(day, day))
            bench.tab.show_only(PaperFilter.from_dict(wanted.to_dict()))
            await bench.searched()
            shown = bench.rows()
            assert {paper.date for paper in shown} == {day} and len(shown) < len(everything)
            assert bench.bar.since.isVisible() and bench.tab.asked == wanted
            bench.bar.period.setCurrentIndex(list(Period).index(Period.LAST_YEAR))
            await bench.searched()
            assert not bench.rows() and not bench.bar.since.isVisible()
            bench.bar.clear()
            bench.child(f"account-{ACCOUNT}").click()
            await bench.searched()
            assert {paper.account for paper in bench.rows()} == {ACCOUNT}

    run(job())


def test_the_detail_pane_shows_lines_vat_both_sides_and_leads_to_the_storno(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            await bench.open(PaperFolder.CUSTOMER)
            storno = next(paper for paper in bench.rows() if paper.reversal_for)
            await bench.go(bench.rows().index(storno))
            detail = bench.tab.detail
            texts, amounts = zip(*[(text, amount) for text, amount, _ in detail.sums.texts()], strict=True)
            assert texts[0] == "Without VAT" and texts[-1] == "Total"
            assert amounts[-1] == f"{storno.gross:,.2f} {storno.currency}" and storno.gross < 0
            assert any("VAT" in below for _, _, below in detail.lines.texts())
            assert dict(detail.supplier.texts())["Name"] == "Demo Shop SRL"
            assert dict(detail.customer.texts())["Name"] == storno.party
            assert any(storno.reversal_for in text for text in detail.pairs.texts())
            bench.tab.actions_["showStorno"].trigger()
            await bench.searched()
            pair = {paper.number: paper.gross for paper in bench.rows()}
            assert pair == {storno.number: storno.gross, storno.reversal_for: -storno.gross}
            await bench.go(bench.row_of(storno.reversal_for))
            assert any(storno.number in text for text in detail.pairs.texts())
            assert detail.pairs.texts()[-1] == f"Left of it: 0.00 {storno.currency}."

    run(job())


def test_ctrl_j_asks_for_the_order_and_copying_takes_whole_rows(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            wanted: list[tuple[str, int]] = []
            bench.tab.order_wanted.connect(lambda account, number: wanted.append((account, number)))
            await bench.open(PaperFolder.CUSTOMER)
            await bench.go(0)
            first = bench.rows()[0]
            bench.press(Key.Key_J, Modifier.ControlModifier)
            assert wanted == [(first.account, first.order_id)]
            bench.press(Key.Key_C, Modifier.ControlModifier)
            await bench.until(lambda: first.number in QGuiApplication.clipboard().text())
            await bench.open(PaperFolder.EMAG)
            await bench.go(0)
            assert not bench.tab.actions_["showInvoiceOrder"].isEnabled()
            assert "does not say which order" in bench.tab.actions_["showInvoiceOrder"].toolTip()

    run(job())


def test_totals_by_month_and_category_are_the_sums_of_what_is_shown(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            await bench.open(PaperFolder.EMAG)
            bench.child(f"account-{ACCOUNT}").click()
            await bench.searched()
            totals = bench.tab.totals
            gross = sum((paper.gross for paper in bench.rows()), Decimal(0))
            assert totals.isVisible() and f"{gross:,.2f} RON with VAT" in totals.sum.text()
            table = totals.table
            cells = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
            months = {(paper.date.month, paper.category) for paper in bench.rows() if paper.date}
            assert len(cells) == len(months) and sum(int(cell[2]) for cell in cells) == len(bench.rows())
            bar = totals.chart._bars[0]
            place = totals.chart.bar_rect(bar).center()
            assert totals.chart.bar_at(place) == bar and "with VAT" in bar.words
            assert totals.chart.bar_at(QPointF(1, 1)) is None
            QTest.mouseClick(totals.chart, Qt.MouseButton.LeftButton, pos=place.toPoint())
            assert table.currentItem().data(Qt.ItemDataRole.UserRole) == bar.month  # keys go on from there
            bench.press(Key.Key_T, Modifier.ControlModifier)
            assert not totals.isVisible()

    run(job())


def test_an_order_that_was_shipped_without_an_invoice_is_on_the_radar_until_it_has_one(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            before = bench.folders.counts()[PaperFolder.MISSING]
            first, second = await bench.arrive(2)
            await bench.until(lambda: bench.folders.counts()[PaperFolder.MISSING] == before + 2)
            await bench.open(PaperFolder.MISSING)
            assert {first, second} <= {paper.order_id for paper in bench.rows()}
            await bench.desk.own_invoices.create(bench.desk.account(ACCOUNT), first)
            await bench.until(lambda: bench.folders.counts()[PaperFolder.MISSING] == before + 1)
            shown = {row.id: row for row in await _orders(bench)}
            await bench.until(lambda: first not in {paper.order_id for paper in bench.rows()})
            assert all(row.status == 4 for row in shown.values())  # what is not finalized may still change
            keys = [(row.account, row.id) for row in shown.values()]
            assert not await bench.tab.read(lambda reader: reader.invoices.of_orders(keys))

    run(job())


async def _orders(bench: Any) -> list[Any]:
    await bench.searched()
    return [paper.order for paper in bench.rows()]


def test_what_a_server_writes_into_a_name_is_shown_literally(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            evil = "<b>SRL</b>\x07<img src=x>"
            document = {
                "category": "ZZ", "name": evil, "number": "ZZ-1", "date": "2026-11-01", "is_storno": 0,
                "supplier": {"name": evil}, "customer": {"name": evil}, "currency": "RON",
                "lines": [{"product_name": evil, "quantity": 1, "unit_price": 1, "vat_rate": 21,
                           "value": 1, "vat_value": 0.21}],
                "total_without_vat": 1, "total_vat_value": 0.21, "total_with_vat": 1.21,
            }  # fmt: skip
            await bench.desk.thread.run(bench.desk.cache.invoices.put, ACCOUNT, [document])
            bench.desk.changes.announce(Kind.INVOICES)
            await bench.look_for("ZZ-1")
            await bench.until(lambda: len(bench.rows()) == 1)
            await bench.go(0)
            assert "<b>SRL</b>␇" in bench.text(0, "category") or "<b>SRL</b>" in bench.text(0, "category")
            assert dict(bench.tab.detail.supplier.texts())["Name"] == "<b>SRL</b>␇<img src=x>"
            assert bench.tab.detail.lines.texts()[0][0].endswith("<b>SRL</b>␇<img src=x>")

    run(job())


def test_what_is_shown_is_written_to_csv_with_a_row_per_line(
    run: Run, invoices_tab: OpenedInvoices, tmp_path: Path
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            record = (await bench.written())[0]
            await bench.searched()
            await bench.open(PaperFolder.MINE)
            await export.write(bench.tab, tmp_path / "mine.csv", await bench.tab.selection.shown(), lines=True)
            with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as file:
                lines = list(csv.DictReader(file))
            assert {cells["number"] for cells in lines} == {record.number}
            assert {cells["order_id"] for cells in lines} == {str(record.invoice.order_id)}
            sums = [Decimal(cells["line_net"]) + Decimal(cells["line_vat"]) for cells in lines]
            assert sum(sums) == Decimal(lines[0]["gross"]) == record.invoice.gross
            assert bench.said[-1][0].startswith(f"{len(record.invoice.lines)} rows written")

    run(job())
