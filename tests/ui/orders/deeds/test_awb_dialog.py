"""Issuing an AWB: filled in, checked while one types, sent once, and honest about what is not known."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from emag_desk.domain.commands import State
from emag_desk.ui.needs_you import DecisionCard
from emag_desk.ui.orders.awb_dialog import AwbDialog
from emag_desk.ui.outbox_view import OutboxTab

from .deed_bench import ACCOUNT, Deeds, OpenedDeeds, click

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier

pytestmark = pytest.mark.usefixtures("hurried")

THREE = [{"quantity": 3, "sale_price": "100.0000", "recycle_warranties": [], "product_voucher_split": []}]
AT_HOME = {"products": THREE, "replace": True, "details": {}, "delivery_mode": "courier"}


async def ready(shop: Deeds, **said: Any) -> tuple[int, AwbDialog]:
    """The dialog of a new order in progress, with the sender's phone typed."""
    (number,) = await shop.arrive(**{**AT_HOME, **said})
    await shop.bench.go(0)
    dialog = await shop.opened(AwbDialog, "issueAwb")
    QTest.keyClicks(dialog.sender_form.phone1, "0712 345 678")
    return number, dialog


def test_by_mouse_what_is_missing_is_said_beside_its_field_and_the_number_shows_at_once(
    run: Run, deeds: OpenedDeeds
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            (number,) = await shop.arrive(**AT_HOME)
            await shop.bench.go(0)
            dialog = await shop.opened(AwbDialog, "issueAwb")
            problem = dialog.findChild(type(dialog.why), "sender.phone1Problem")
            assert problem.text() and dialog.focusWidget() is dialog.sender_form.phone1
            due = f"{dialog.at_hand.totals.gross:.2f} RON"
            assert dialog.act_button.text() == f"&Issue AWB, collect {due}"
            assert dialog.terms.sums.text() == f"{due}, to be paid at the door."
            assert not dialog.act_button.isEnabled()
            QTest.keyClicks(dialog.sender_form.phone1, "0712 345 678")
            assert not problem.text() and dialog.act_button.isEnabled()
            dialog.terms.cod.clear()
            QTest.keyClicks(dialog.terms.cod, "1")
            assert "but the customer owes" in dialog.findChild(type(dialog.why), "codProblem").text()
            assert not dialog.act_button.isEnabled()
            dialog.terms.cod.selectAll()
            QTest.keyClicks(dialog.terms.cod, due.split()[0].replace(".", ","))
            for _ in range(2):
                click(dialog, "actButton")
                dialog.act()
            assert await shop.ended(dialog) == "The AWB is issued."
            await shop.until(lambda: dialog.number.isVisible())
            (event,) = shop.events(number, "awb")
            (awb,) = await shop.desk.awbs.of_order(ACCOUNT, number)
            assert awb.number in dialog.number.number.text()
            assert f"{float(event['cod']):.2f} RON" == due
            click(dialog, "copyAwb")
            assert QGuiApplication.clipboard().text() == awb.number
            dialog.reject()
            again = await shop.opened(AwbDialog, "issueAwb")
            assert awb.number in again.banner.text() and not again.act_button.isEnabled()
            again.terms.cod.setText("0")
            again.terms.cod.textEdited.emit("0")
            click(again, "anotherAwb")
            assert again.act_button.isEnabled() and again.act_button.text() == "&Issue AWB, collect nothing"

    run(job())


def test_by_keyboard_the_sender_of_the_last_awb_is_remembered(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            _, dialog = await ready(shop, payment_mode_id=3)
            QTest.keyClick(dialog.sender_form.phone1, Key.Key_Return)
            await shop.ended(dialog)
            QTest.keyClick(dialog, Key.Key_Return)  # Close is the button now
            await shop.until(lambda: not shop.dialogs())
            (number,) = await shop.arrive(**{**AT_HOME, "payment_mode_id": 3})
            await shop.bench.go(0)
            shop.tab.activateWindow()  # from the dialog that was in front
            await shop.until(shop.tab.isActiveWindow)
            shop.press(Key.Key_B, Modifier.ControlModifier)
            dialog = await shop.opened(AwbDialog)
            assert dialog.sender_form.phone1.text() == "0712345678"
            assert dialog.focusWidget() is dialog.act_button
            assert dialog.act_button.text() == "&Issue AWB, collect nothing"
            QTest.keyClick(dialog.act_button, Key.Key_Return)
            await shop.ended(dialog)
            assert len(shop.events(number, "awb")) == 1

    run(job())


def test_a_locality_is_searched_while_one_types(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            _, dialog = await ready(shop)
            field = dialog.receiver_form.locality
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, "cluj-n")
            assert "receiver" in dialog.why.text()  # what is typed only is no locality
            popup = field.suggestions.popup()
            assert popup is not None
            await shop.until(popup.isVisible)
            QTest.keyClick(popup, Key.Key_Down)
            QTest.keyClick(popup, Key.Key_Return)
            assert field.text() == "Cluj-Napoca, Cluj"
            assert dialog.wanted.receiver.locality_id is not None
            assert dialog.act_button.isEnabled()

    run(job())


def test_measures_of_every_parcel_are_asked_for_and_sent(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            _, dialog = await ready(shop)
            dialog.load.parcels.setValue(2)
            click(dialog, "awbPackages")
            assert "every parcel needs" in dialog.findChild(type(dialog.why), "parcelProblem").text()
            for row in (1, 2):
                for side, text in (("weight", "1,5"), ("length", "30"), ("width", "20"), ("height", "10")):
                    QTest.keyClicks(dialog.load.table.findChild(QLineEdit, f"parcel-{row}-{side}"), text)
            assert dialog.act_button.isEnabled(), dialog.why.text()
            assert str(dialog.wanted.whole_weight) == "3.0"

    run(job())


def test_couriers_that_cannot_be_used_say_why_and_cannot_be_chosen(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            _, dialog = await ready(shop)
            items = [dialog.terms.courier._items.item(row) for row in range(dialog.terms.courier.count())]
            switched_off = [item for item in items if "is switched off" in item.text()]
            assert switched_off and not any(item.isEnabled() for item in switched_off)
            account = dialog.wanted.courier_account_id
            assert any(item.data(Qt.ItemDataRole.UserRole) == account and item.isEnabled() for item in items)

    run(job())


def test_when_emags_answer_is_lost_nothing_is_repeated_and_a_person_gives_the_number(
    run: Run, deeds: OpenedDeeds
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            number, dialog = await ready(shop)
            shop.market.ask("fates", [{"route": "awb/save", "fate": "lost_answer"}])
            said: list[str] = []
            click(dialog, "actButton")
            await shop.until(lambda: dialog.following is not None)
            dialog.following.changed.connect(lambda _, outcome: said.append(outcome.text))
            text = await shop.ended(dialog)
            assert any("nothing is repeated" in one for one in said)
            assert "nobody knows whether eMAG did it" in text and "Nothing is repeated" in text
            outbox = OutboxTab(shop.desk, shop.bench.tasks)
            outbox.show()
            outbox.show_section(1)
            await shop.until(lambda: outbox.findChild(DecisionCard) is not None)
            card = outbox.findChild(DecisionCard)
            found = card.findChild(QPushButton, "foundButton")
            assert not found.isEnabled()
            QTest.keyClicks(card.number, "4EMGLN999")
            QTest.keyClick(card.number, Key.Key_Return)
            await shop.until(lambda: outbox.attention == 0)
            (command,) = await shop.desk.thread.run(shop.desk.outbox.actions, ACCOUNT, number)
            assert command.state is State.CONFIRMED
            assert [awb.number for awb in await shop.desk.awbs.of_order(ACCOUNT, number)] == ["4EMGLN999"]
            assert len(shop.events(number, "awb")) == 1
            outbox.disconnect_changes()
            outbox.close()
            outbox.deleteLater()

    run(job())
