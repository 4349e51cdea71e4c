"""Returns seen from their orders: the way to them, creating one where the dialect can, and moving it on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.storno import StornoDialog
from emag_desk.ui.returns.create import CreateReturnDialog
from emag_desk.ui.returns.erp import ErpReturnsDialog
from emag_desk.ui.returns.from_orders import ByCustomersOnly

from .deed_bench import ACCOUNT, OpenedDeeds, click

pytestmark = pytest.mark.usefixtures("hurried")
Run = Callable[[Coroutine[Any, Any, None]], None]
Key = Qt.Key


def test_at_the_marketplace_customers_create_returns_and_what_is_possible_is_offered(
    run: Run, deeds: OpenedDeeds
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4)
            await shop.bench.go(0)
            wanted: list[tuple[str, int]] = []
            shop.tab.returns_wanted.connect(lambda account, order: wanted.append((account, order)))
            shop.press(Key.Key_J, Qt.KeyboardModifier.ControlModifier)
            assert wanted == [(ACCOUNT, number)]
            shop.tab.actions_["createReturn"].trigger()
            await shop.until(lambda: any(isinstance(one, ByCustomersOnly) for one in shop.dialogs()))
            explained = shop.tab.findChild(ByCustomersOnly)
            assert explained is not None and "the customer creates a return" in explained.sentence.text()
            click(explained, "explained-money")
            dialog = await shop.opened(StornoDialog)
            dialog.reject()

    run(job())


def test_an_order_names_its_returns(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4)
            (back,) = shop.market.ask("returns/arrive", {"platform": "emag-ro", "count": 1, "order_id": number})["ids"]
            await shop.desk.returns.read(shop.desk.account(ACCOUNT), back)
            await shop.bench.go(0)
            (text,) = shop.tab.detail.returns.texts()
            assert text.startswith(f"Return {back} · New · 13 d 23 h")

    run(job())


@pytest.mark.parametrize("dialect", ["erp"])
def test_in_the_erp_dialect_a_return_is_created_once_moved_on_and_tracked(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4)
            await shop.bench.go(0)
            dialog = await shop.opened(CreateReturnDialog, "createReturn")
            assert dialog.at_hand is not None
            line = dialog.at_hand.order.products[0].id
            assert line is not None and not dialog.act_button.isEnabled()
            spin = dialog.lines.spin(line)
            spin.selectAll()
            QTest.keyClicks(spin, "1")
            assert dialog.why.text() == "Choose why it comes back."
            dialog.reason.setCurrentIndex(dialog.reason.findText("Damaged on the way"))
            for _ in range(2):
                QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
                dialog.act()
            assert await shop.ended(dialog) == "The return is created."
            dialog.reject()
            (made,) = await shop.desk.erp_returns.known(ACCOUNT, number)
            assert (made["status"], made["reason"], made["items"][0]["quantity"]) == ("new", "damaged_in_transit", 1)
            await _move_on(shop, made["rma_id"])

    run(job())


async def _move_on(shop: Any, rma_id: str) -> None:
    listed = ErpReturnsDialog(Place.of(shop.tab))
    shop.tab.open_dialog(listed)
    await shop.until(lambda: listed.list.rowCount() == 1 and listed.act_button.isEnabled())
    listed.status.setCurrentIndex(listed.status.findText("Approved"))
    assert listed.act_button.text() == "New → Approved"
    click(listed, "actButton")
    assert await shop.ended(listed) == "The return is updated."
    await shop.until(lambda: _text(listed, 2) == "Approved")
    account = shop.desk.account(ACCOUNT)
    await shop.desk.thread.run(shop.desk.outbox.returns.keep_status, ACCOUNT, rma_id, "new")
    click(listed, "trackReturn")
    await shop.until(lambda: any("Approved, as the ERP says now" in text for text, _ in shop.bench.said))
    assert await shop.desk.erp_returns.track(account, rma_id) == "approved"


def _text(dialog: QWidget, column: int) -> str:
    assert isinstance(dialog, ErpReturnsDialog)
    item = dialog.list.item(0, column)
    return item.text() if item is not None else ""
