"""Acknowledge, change the status, edit lines, cancel and give money back: what is shown is what eMAG is asked for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from emag_desk.errors import MarketplaceError
from emag_desk.ui.orders.acknowledge import AcknowledgeDialog
from emag_desk.ui.orders.cancel import CancelDialog
from emag_desk.ui.orders.lines import LinesDialog
from emag_desk.ui.orders.refund import RefundDialog
from emag_desk.ui.orders.status import StatusDialog
from emag_desk.ui.orders.storno import StornoDialog
from emag_desk.ui.orders.unlock import UnlockDialog

from .deed_bench import OpenedDeeds, click

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("hurried")

THREE = [{"quantity": 3, "sale_price": "100.0000", "recycle_warranties": [], "product_voucher_split": []}]


def test_new_orders_are_acknowledged_by_keyboard_and_the_others_are_named(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            new = await shop.arrive(2, status=1)
            shop.market.ask(f"orders/emag-ro/{new[1]}", {"status": 2})
            await shop.desk.orders.read(shop.desk.account("shop-ro"), new[1])
            await shop.until(lambda: {order.status for order in shop.bench.orders()} == {1, 2})
            shop.bench.table.selectAll()
            await shop.bench.settled()
            shop.press(Key.Key_Return, Modifier.ControlModifier)
            dialog = await shop.opened(AcknowledgeDialog)
            assert "no longer cancels" in dialog.warning.text()
            assert "1 cannot" in dialog._summary.text()
            assert not shop.events(new[0], "acknowledge")  # looking is not doing
            QTest.keyClick(dialog, Key.Key_Return)
            QTest.keyClick(dialog, Key.Key_Return)
            await shop.until(lambda: not shop.dialogs())
            assert shop.document(new[0])["status"] == 2
            assert len(shop.events(new[0], "acknowledge")) == 1
            assert not shop.events(new[1], "acknowledge")
            assert ("The order is acknowledged.", "good") in shop.bench.said

    run(job())


def test_escape_leaves_an_order_as_it_was(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=1)
            await shop.bench.go(0)
            dialog = await shop.opened(AcknowledgeDialog, "acknowledgeOrders")
            QTest.keyClick(dialog, Key.Key_Escape)
            await shop.until(lambda: not shop.dialogs())
            assert shop.document(number)["status"] == 1
            assert not await shop.desk.thread.run(shop.desk.outbox.open_actions)

    run(job())


def test_many_orders_get_a_status_that_is_legal_for_them(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(3)
            shop.market.ask(f"orders/emag-ro/{numbers[0]}", {"status": 3})
            shop.bench.table.selectAll()
            await shop.bench.settled()
            dialog = await shop.opened(StatusDialog, "changeOrderStatus")
            await shop.until(lambda: dialog.act_button.isEnabled())
            assert [one.text() for one in dialog._choices.buttons() if one.isEnabled()] == [
                "Prepared: 2 of 3",  # one is so already: it was read again before anybody decided
                "Finalized: 3 of 3",
            ]
            assert dialog.act_button.text() == "&Change 2 orders"
            click(dialog, "actButton")
            await shop.until(lambda: not shop.dialogs())
            assert {shop.document(number)["status"] for number in numbers} == {3}
            assert ("2 done.", "good") in shop.bench.said

    run(job())


def test_an_order_is_cancelled_with_a_reason_in_words_and_the_money_that_goes_back(
    run: Run, deeds: OpenedDeeds
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(payment_mode_id=3, products=THREE, replace=True)
            await shop.bench.go(0)
            dialog = await shop.opened(CancelDialog, "cancelOrder")
            assert not dialog.act_button.isEnabled()
            assert dialog.why.text() == "Choose a reason."
            QTest.keyClicks(dialog.reasons.search, "partner stock")
            paid = shop.document(number)["cashed_co"]
            assert dialog.act_button.text() == f"&Cancel the order, {paid:.2f} RON go back"
            for _ in range(2):
                QTest.mouseClick(dialog.act_button, Left)
                dialog.act()  # whatever else might press it once more
            assert await shop.ended(dialog) == "The order is cancelled."
            there = shop.document(number)
            assert (there["status"], there["reason_cancellation"]["id"]) == (0, 33)
            assert len(shop.events(number, "cancel")) == 1
            assert len(await shop.desk.thread.run(shop.desk.outbox.actions, "shop-ro", number)) == 1

    run(job())


def test_a_partial_storno_shows_before_after_and_the_money_that_emag_gives_back(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4, products=THREE, replace=True)
            await shop.bench.go(0)
            dialog = await shop.opened(StornoDialog, "giveMoneyBack")
            assert "not reported yet" in dialog.until.text(), "in cash, and the courier has not brought it"
            line = shop.document(number)["products"][0]
            spin = dialog.lines.spin(line["id"])
            assert not dialog.act_button.isEnabled()
            spin.selectAll()
            QTest.keyClicks(spin, "2")
            piece = 100 * (1 + float(line["vat"]))
            assert [dialog.lines.text(0, column) for column in (1, 3, 5)] == ["3", "1", f"{2 * piece:.2f} RON"]
            assert dialog.act_button.text() == f"&Give {2 * piece:.2f} RON back"
            QTest.keyClick(spin, Key.Key_Return)
            assert (await shop.ended(dialog)).startswith("eMAG has taken the storno")
            (event,) = shop.events(number, "storno")
            assert float(event["amount"]) == pytest.approx(2 * piece)
            assert shop.document(number)["products"][0]["quantity"] == 1
            assert shop.document(number)["status"] == 4

    run(job())


def test_a_whole_return_is_a_choice_of_its_own(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4, products=THREE, replace=True, shipping_tax=19.99)
            await shop.bench.go(0)
            dialog = await shop.opened(StornoDialog, "giveMoneyBack")
            click(dialog, "allBack")
            assert [text for text, _, _ in dialog.sums.texts()] == ["Products", "Transport", "The customer gets back"]
            click(dialog, "actButton")
            assert (await shop.ended(dialog)).startswith("The order is returned")
            assert shop.document(number)["status"] == 5

    run(job())


def test_lines_are_edited_under_emags_rules(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(payment_mode_id=3, products=THREE, replace=True)
            await shop.bench.go(0)
            dialog = await shop.opened(LinesDialog, "editOrderLines")
            line = shop.document(number)["products"][0]["id"]
            dialog.lines.spin(line).setValue(1)
            assert "paid by card" in dialog.problems.text()
            assert not dialog.act_button.isEnabled()
            dialog.lines.spin(line).setValue(5)
            assert dialog.lines.text(0, 4) == "+2"
            QTest.keyClick(dialog, Key.Key_Return)
            assert await shop.ended(dialog) == "The lines are changed."
            assert shop.document(number)["products"][0]["quantity"] == 5

    run(job())


def test_a_prescribed_courier_is_unlocked(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(enforced_vendor_courier_accounts=[])
            await shop.bench.go(0)
            dialog = await shop.opened(UnlockDialog, "unlockCourier")
            assert dialog.words.text().startswith("eMAG issues the AWB of this order itself.")
            click(dialog, "actButton")
            assert await shop.ended(dialog) == "The courier is unlocked."
            assert shop.document(number)["enforced_vendor_courier_accounts"] is None

    run(job())


def test_cancelling_a_finalized_order_that_is_paid_reminds_of_the_parcel(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            await shop.arrive(status=4, payment_mode_id=3, products=THREE, replace=True)
            await shop.bench.go(0)
            dialog = await shop.opened(CancelDialog, "cancelOrder")
            assert "go back, VAT included. The parcel may be on its way" in dialog.money.text()

    run(job())


@pytest.mark.parametrize("dialect", ["erp"])
def test_in_the_erp_dialect_a_cancellation_is_refunded_once_under_its_number(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(payment_mode_id=3, products=THREE, replace=True)
            await shop.bench.go(0)
            dialog = await shop.opened(CancelDialog, "cancelOrder")
            dialog.reasons.choose(33)
            QTest.keyClicks(dialog.description, "Broken in the warehouse")
            assert dialog.erp_words.text() == "Not in stock"
            click(dialog, "actButton")
            assert await shop.ended(dialog) == "The order is cancelled."
            dialog.reject()
            refund = await shop.opened(RefundDialog, "giveMoneyBack")
            assert refund.state.text().startswith("Cancelled as ")
            assert float(refund.amount.text()) == pytest.approx(shop.document(number)["cashed_co"])
            click(refund, "actButton")
            assert await shop.ended(refund) == "The refund is on its way."
            refund.reject()
            again = await shop.opened(RefundDialog, "giveMoneyBack")
            assert "Refunded already" in again.state.text()
            assert not again.act_button.isEnabled()

    run(job())


def test_without_emag_the_order_is_shown_as_it_was_read_and_nothing_changed_is_overwritten(
    run: Run, deeds: OpenedDeeds, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: Any) -> None:
        raise MarketplaceError("eMAG does not answer.", cause="NO_ANSWER")

    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(status=4, products=THREE, replace=True)
            await shop.bench.go(0)
            line = shop.document(number)["products"][0]["id"]
            shop.market.ask(f"orders/emag-ro/{number}", {"products": [{"id": line, "quantity": 2}]})
            monkeypatch.setattr(shop.desk.orders, "read", away)
            dialog = await shop.opened(StornoDialog, "giveMoneyBack")
            assert dialog.age.text().startswith("As read ")
            dialog.lines.spin(line).setValue(1)
            click(dialog, "actButton")
            assert "there were 3 pieces when you decided and are 2 now" in await shop.ended(dialog)
            assert not shop.events(number, "storno")

    run(job())
