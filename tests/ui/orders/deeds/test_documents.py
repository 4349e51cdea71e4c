"""Attaching documents by their address, and writing orders to a file: what is checked, asked for and read back."""

from __future__ import annotations

import csv
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_words import AttachmentType
from emag_desk.ui.orders.attachments import AttachDialog
from emag_desk.ui.rows.export import ExportQuestion, RowExport

from .deed_bench import OpenedDeeds, click

Run = Callable[[Coroutine[Any, Any, None]], None]
Left = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("hurried")


def test_an_invoice_is_attached_by_its_public_address_and_read_back(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            [number] = await shop.arrive(status=4)
            await shop.bench.open(Folder.WITHOUT_INVOICE)
            await shop.bench.go(0)
            dialog = await shop.opened(AttachDialog, "attachDocument")
            assert dialog.kind.currentData() == AttachmentType.INVOICE
            assert not dialog.act_button.isEnabled()
            for wrong, said in (
                ("C:\\invoice.pdf", "https://"),
                ("https://10.0.0.7/invoice.pdf", "own network"),
                ("https://ana:secret@shop.ro/1.pdf", "password"),
            ):
                dialog.url.setText(wrong)
                assert said in dialog.why.text() and not dialog.act_button.isEnabled()
            dialog.url.setText("https://docs.example.com/1")
            assert "does not end in .pdf" in dialog.url.accessibleDescription()  # said, and not refused
            dialog.name.setText("x" * 61)
            assert "eMAG takes 60" in dialog.why.text()
            dialog.name.setText("Factura 17")
            dialog.url.setText("https://docs.example.com/17.pdf")
            QTest.mouseClick(dialog.act_button, Left)
            assert "attached" in (await shop.ended(dialog)).lower()
            await shop.until(lambda: "https://docs.example.com/17.pdf" in dialog.there.text())
            [document] = [one for one in shop.document(number)["attachments"] if one["url"].endswith("/17.pdf")]
            assert document["name"] == "Factura 17"
            dialog.close()
            again = await shop.opened(AttachDialog, "attachDocument")
            assert again.kind.currentData() != AttachmentType.INVOICE
            again.kind.setCurrentIndex(again.kind.findData(int(AttachmentType.INVOICE)))
            again.url.setText("https://docs.example.com/17.pdf")
            assert "already" in again.why.text() and again.again.isVisible()
            again.again.click()
            assert again.act_button.isEnabled()

    run(job())


def test_a_warranty_certificate_belongs_to_a_line(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            await shop.arrive(status=4)
            await shop.bench.go(0)
            dialog = await shop.opened(AttachDialog, "attachDocument")
            assert not dialog.line.isVisible()
            dialog.kind.setCurrentIndex(dialog.kind.findData(int(AttachmentType.WARRANTY)))
            dialog.url.setText("https://docs.example.com/w.pdf")
            assert dialog.line.isVisible() and "one line" in dialog.why.text()
            dialog.line.setCurrentIndex(1)
            assert dialog.act_button.isEnabled()

    run(job())


def test_what_is_selected_or_shown_is_written_by_order_or_by_line(run: Run, deeds: OpenedDeeds, tmp_path: Path) -> None:
    async def job() -> None:
        async with deeds() as shop:
            line = {"quantity": 1, "sale_price": "10.0000"}
            numbers = await shop.arrive(3, products=[{**line, "name": "A"}, {**line, "name": "B"}], replace=True)
            export = shop.tab.findChild(RowExport)
            assert export is not None
            await export.export(tmp_path / "shown.csv", None, lines=False)
            assert _numbers(tmp_path / "shown.csv") == [str(order.id) for order in shop.bench.orders()]
            chosen = [order.row for order in shop.bench.orders()][1:]
            await export.export(tmp_path / "lines.csv", chosen, lines=True)
            assert len(_numbers(tmp_path / "lines.csv")) == 4
            assert str(shop.bench.orders()[0].id) not in _numbers(tmp_path / "lines.csv")
            assert any(f"{tmp_path / 'shown.csv'}" in text for text, tone in shop.bench.said if tone == "good")
            assert not shop.tab.strip.jobs and len(numbers) == 3

            shop.bench.table.selectAll()
            await shop.bench.settled()
            shop.tab.actions_["exportOrders"].trigger()
            await shop.until(lambda: any(isinstance(one, ExportQuestion) for one in shop.dialogs()))
            question = next(one for one in shop.dialogs() if isinstance(one, ExportQuestion))
            assert question.selected.currentText() == "The 3 selected orders"
            click(question, "cancelButton")
            await shop.until(lambda: not shop.dialogs())

    run(job())


def _numbers(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["id"] for row in csv.DictReader(file)]
