"""Changing one field of many offers, with a preview."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtTest import QTest

from emag_desk.domain.offer_operations import Operation
from emag_desk.ui.bulk_edit import BulkEdit

Run = Callable[[Coroutine[Any, Any, None]], None]


def open_dialog(bench: Any, top: int, bottom: int) -> BulkEdit:
    bench.go(top, "name")
    model = bench.model
    span = QItemSelection(model.index(top, 0), model.index(bottom, 0))
    bench.table.selectionModel().select(span, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    bench.tab.actions_by_name["bulkEdit"].trigger()
    dialog = bench.tab.findChild(BulkEdit)
    assert dialog is not None
    return dialog


def choose(dialog: BulkEdit, key: str, operation: Operation, value: str) -> None:
    dialog.field.setCurrentIndex(dialog.field.findData(key))
    dialog.operation.setCurrentIndex(dialog.operation.findData(operation.value))
    dialog.value.clear()
    QTest.keyClicks(dialog.value, value)


async def worked_out(dialog: BulkEdit) -> None:
    async with asyncio.timeout(5):
        while dialog.result_ is None:
            await asyncio.sleep(0.01)


def test_a_percentage_of_the_selected_prices_is_previewed_staged_and_undone(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            dialog = open_dialog(bench, 0, 2)
            assert dialog.chosen_scope.isChecked()
            choose(dialog, "sale_price", Operation.PERCENT, "+10")
            await worked_out(dialog)
            texts = [dialog.preview.index(row, column).data() for row in range(3) for column in (2, 3, 4)]
            assert texts[:3] == ["101.00", "111.10", "+10.0 %"]
            assert await bench.staged() == {}  # a preview stages nothing
            dialog.apply_button.click()
            async with asyncio.timeout(5):
                while bench.tasks.is_running("bulk apply"):
                    await asyncio.sleep(0.01)
            assert await bench.staged() == {
                1: {"sale_price": "111.10"},
                2: {"sale_price": "112.20"},
                3: {"sale_price": "113.30"},
            }
            bench.tab.actions_by_name["undo"].trigger()
            assert await bench.staged() == {}

    run(job())


def test_all_offers_shown_and_the_totals_name_what_emag_would_refuse(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            dialog = open_dialog(bench, 0, 1)
            dialog.every_scope.click()
            choose(dialog, "sale_price", Operation.SET, "120")
            await worked_out(dialog)
            assert dialog.result_ is not None
            assert (dialog.result_.offers, dialog.result_.changed, dialog.result_.unchanged) == (80, 78, 2)
            assert "78 will change" in dialog.totals.text()
            dialog.value.clear()
            QTest.keyClicks(dialog.value, "10")
            await worked_out(dialog)
            assert "80 with problems" in dialog.totals.text()
            dialog.reject()

    run(job())


def test_a_value_that_makes_no_sense_cannot_be_staged(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            dialog = open_dialog(bench, 0, 1)
            choose(dialog, "sale_price", Operation.PERCENT, "ten")
            assert "is not a number" in dialog.hint.text()
            assert not dialog.apply_button.isEnabled()
            dialog.reject()

    run(job())
