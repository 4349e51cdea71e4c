"""Acknowledge, receive, finalize, refuse, cancel, send a courier: what is shown is what eMAG is asked for, once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from emag_desk.errors import MarketplaceError
from emag_desk.ui.returns.move import MoveDialog
from emag_desk.ui.returns.pickup import PickupDialog

from .return_bench import PLATFORM, OpenedReturns, click

pytestmark = pytest.mark.usefixtures("hurried")

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
Left = Qt.MouseButton.LeftButton


def test_many_are_acknowledged_at_once_and_those_that_cannot_say_why(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            new, other, received = await bench.arrive(2, 2, 6)
            bench.table.selectAll()
            await bench.settled()
            bench.press(Key.Key_Return, Modifier.ControlModifier)
            dialog = await bench.opened(MoveDialog)
            assert dialog.summary.text() == "2 returns become: Acknowledged. 1 cannot, see below."
            first = [dialog.list.item(0, column) for column in range(4)]
            assert first[0] is not None and first[0].text() == str(received)
            assert first[3] is not None and first[3].text() == "A return that is Received cannot become Acknowledged."
            QTest.keyClick(dialog, Key.Key_Return)
            await bench.until(lambda: not bench.dialogs())
            assert [bench.document(number)["request_status"] for number in (new, other, received)] == [3, 3, 6]
            assert ("2 done.", "good") in bench.said

    run(job())


def test_only_legal_steps_are_offered(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            steps = {2: {"acknowledge", "cancel"}, 3: {"receive", "cancel"}, 6: {"finalize", "refuse"}, 7: set()}
            for status, wanted in steps.items():
                await bench.arrive(status)
                await bench.go(0)
                names = ("acknowledge", "receive", "finalize", "refuse", "cancel")
                enabled = {name for name in names if bench.tab.actions_[f"{name}Returns"].isEnabled()}
                assert enabled == wanted, status
            assert "cannot become" in bench.tab.actions_["refuseReturns"].toolTip()

    run(job())


def test_the_money_is_shown_before_and_after_and_goes_back_once(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(6)
            await bench.go(0)
            dialog = await bench.opened(MoveDialog, "finalizeReturns")
            (form,) = dialog.lines
            most = form._most
            assert most is not None and form.refund.amount == most
            assert not dialog.act_button.isEnabled() and "the diagnostic is missing" in dialog.why.text()
            QTest.keyClicks(form.diagnostic.edit, "Works as new")
            form.refund.setText(f"{most + 1}")
            assert "is more than the" in dialog.why.text()
            form.refund.setText(f"{most - 1}")
            assert dialog.act_button.text() == f"Finalize, give {most - 1:,.2f} RON back"
            for _ in range(2):
                QTest.mouseClick(dialog.act_button, Left)
                dialog.act()  # whatever else might press it once more
            await bench.until(lambda: not bench.dialogs())
            assert ("The return has its new status.", "good") in bench.said
            told = bench.document(number)
            assert (told["request_status"], told["products"][0]["diagnostic"]) == (7, "Works as new")
            (event,) = bench.events(number, "return_refund")
            assert float(event["amount"]) == float(most - 1)
            outbox = bench.desk.outbox
            assert len(await bench.desk.thread.run(outbox.actions, "shop-ro", number, {"return_status"})) == 1

    run(job())


def test_another_product_in_its_place_asks_which_and_how_many(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(6, return_type=2)
            await bench.go(0)
            dialog = await bench.opened(MoveDialog, "finalizeReturns")
            dialog.lines[0].diagnostic.show_text("Wrong size")
            assert not dialog.act_button.isEnabled()
            assert dialog.why.text() == "Say which product the customer gets in its place, and how many."
            assert dialog.whole is not None
            QTest.keyClicks(dialog.whole.emag_id, "2230171")
            QTest.keyClick(dialog.whole.emag_id, Key.Key_Return)
            await bench.until(lambda: not bench.dialogs())
            told = bench.document(number)
            assert (told["request_status"], told["replacement_product_emag_id"]) == (7, 2230171)
            assert not bench.events(number, "return_refund")

    run(job())


def test_a_refusal_starts_from_a_text_that_was_kept(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(6)
            await bench.go(0)
            dialog = await bench.opened(MoveDialog, "refuseReturns")
            edit = dialog.lines[0].reject_reason
            assert not dialog.act_button.isEnabled()
            edit.fill_menu()
            _entry(edit.menu, "Signs of use").trigger()
            product = bench.document(number)["products"][0]["product_name"]
            assert product in edit.text
            edit.show_text("Sigiliul a fost rupt.")
            edit.fill_menu()
            _entry(edit.menu, "&Keep this text").trigger()
            await bench.until(lambda: not bench.tasks.is_running("keep snippet"))
            edit.fill_menu()
            assert _entry(edit.menu, "Sigiliul a fost rupt.")
            assert dialog.whole is not None
            dialog.whole.tax.setText("19,99")
            click(dialog, "actButton")
            await bench.until(lambda: not bench.dialogs())
            told = bench.document(number)
            assert (told["request_status"], told["products"][0]["reject_reason"]) == (4, "Sigiliul a fost rupt.")
            assert float(told["return_tax_value"]) == 19.99

    run(job())


def _entry(menu: QMenu, text: str) -> Any:
    return next(action for action in menu.actions() if action.text() == text)


def test_many_are_finalized_with_one_text_and_each_gets_back_what_it_paid(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            numbers = await bench.arrive(6, 6)
            bench.table.selectAll()
            await bench.settled()
            dialog = await bench.opened(MoveDialog, "finalizeReturns")
            form = dialog.told_form
            assert form is not None and not dialog.act_button.isEnabled()
            next(iter(form._texts.values())).show_text("{product} checked")
            assert dialog.act_button.text() == "Finalize: 2 returns"
            assert "RON go back" in dialog.summary.text()
            click(dialog, "actButton")
            await bench.until(lambda: not bench.dialogs())
            for number in numbers:
                (line,) = bench.document(number)["products"]
                assert line["diagnostic"] == f"{line['product_name']} checked"
                assert len(bench.events(number, "return_refund")) == 1

    run(job())


def test_without_emag_nothing_that_changed_is_overwritten(
    run: Run, returns_tab: OpenedReturns, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: Any) -> None:
        raise MarketplaceError("eMAG does not answer.", cause="NO_ANSWER")

    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(2)
            await bench.go(0)
            bench.market.ask(f"return/{PLATFORM}/{number}", {"request_status": 5})
            monkeypatch.setattr(bench.desk.returns, "read", away)
            dialog = await bench.opened(MoveDialog, "acknowledgeReturns")
            assert dialog.age.text().startswith("As read ")
            click(dialog, "actButton")
            assert "was New when you decided and is Cancelled now" in await bench.ended(dialog)
            assert bench.document(number)["request_status"] == 5

    run(job())


def test_a_courier_is_sent_once_from_the_customer_to_us_from_tomorrow_on(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            (number,) = await bench.arrive(3)
            await bench.go(0)
            bench.press(Key.Key_B, Modifier.ControlModifier)
            dialog = await bench.opened(PickupDialog)
            assert dialog.sender_form.name.text() == bench.rows()[0].customer
            assert dialog.receiver_form.address.isVisible() and not dialog.sender_form.address.isVisible()
            assert dialog.terms.day.minimumDate() > QDate.currentDate()
            assert not dialog.act_button.isEnabled()
            dialog.receiver_form.phone1.setText("0721 000 111")
            dialog.receiver_form.phone1.textEdited.emit("")
            assert dialog.act_button.isEnabled(), dialog.why.text()
            for _ in range(2):
                QTest.mouseClick(dialog.act_button, Left)
                dialog.act()
            assert await bench.ended(dialog) == "A courier is on the way to the customer."
            (reservation,) = bench.document(number)["awbs"]
            await bench.until(lambda: dialog.number.isVisible())
            dialog.reject()
            await bench.until(
                lambda: any(str(reservation["reservation_id"]) in text for text in bench.tab.detail.awbs.texts())
            )
            again = await bench.opened(PickupDialog, "pickUpReturn")
            assert not again.act_button.isEnabled()
            assert "this sends one more courier" in again.banner.text()

    run(job())


def test_a_deed_under_way_lies_over_the_row_until_emag_has_answered(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as bench:
            await bench.arrive(2)
            await bench.go(0)
            bench.market.ask("fates", [{"route": "rma/save", "fate": "lost_answer"}])
            dialog = await bench.opened(MoveDialog, "acknowledgeReturns")
            click(dialog, "actButton")
            await bench.until(lambda: bench.text(0, "status") == "new status…")
            key = (bench.rows()[0].account, bench.rows()[0].id)
            assert [command.kind for command in bench.tab.waiting_for(key)] == ["return_status"]

    run(job())
