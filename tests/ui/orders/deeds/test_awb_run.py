"""Many AWBs in one go: a check list first, one AWB per order whatever happens, paused and taken up again."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from emag_desk.domain.commands import State
from emag_desk.sync.push import Push
from emag_desk.ui.orders.awb_run import AwbRun
from emag_desk.ui.orders.awb_run_dialog import AwbRunDialog
from emag_desk.ui.orders.awb_run_model import RunColumn
from emag_desk.ui.orders.awb_run_rows import Verdict
from emag_desk.ui.orders.shipping import open_run

from .deed_bench import ACCOUNT, Deeds, OpenedDeeds, click

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("hurried")

#: One piece of 100 without a deposit, delivered to a home.
HOME = {
    "details": [],
    "products": [{"quantity": 1, "sale_price": "100.0000", "recycle_warranties": []}],
    "replace": True,
}


async def check_list(shop: Deeds) -> AwbRunDialog:
    """The check list of every order on show, opened with its key."""
    shop.bench.table.selectAll()
    await shop.bench.settled()
    shop.tab.activateWindow()
    await shop.until(shop.tab.isActiveWindow)
    shop.bench.table.setFocus()
    QTest.keyClick(shop.bench.table, Key.Key_B, Modifier.ControlModifier | Modifier.ShiftModifier)
    await shop.until(lambda: any(isinstance(one, AwbRunDialog) for one in shop.dialogs()))
    dialog = next(one for one in shop.dialogs() if isinstance(one, AwbRunDialog))
    await shop.until(lambda: dialog.model.rows)
    return dialog


def sender(dialog: AwbRunDialog) -> None:
    """Say who sends, for all orders: eMAG does not tell."""
    dialog.bar.phone.clear()
    QTest.keyClicks(dialog.bar.phone, "0212345678")
    QTest.keyClick(dialog.bar.phone, Key.Key_Return)


def verdicts(dialog: AwbRunDialog) -> dict[int, Verdict]:
    return {row.order_id: row.verdict for row in dialog.model.rows}


def restarted(shop: Deeds) -> Push:
    """The worker of a program that was started again."""
    desk = shop.desk
    return Push(
        outbox=desk.outbox,
        cache=desk.cache,
        thread=desk.thread,
        client=desk.client,
        clock=desk.clock,
        changes=desk.changes,
        settle_seconds=0.05,
    )


def test_a_check_list_is_issued_by_mouse_and_every_order_gets_one_awb(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            home = await shop.arrive(2, **HOME)
            (late,) = await shop.arrive(**HOME, maximum_date_for_shipment="2026-11-01 10:00:00")
            (new,) = await shop.arrive(status=1, **HOME)
            await shop.bench.look_for(" ".join(map(str, [*home, late, new])))
            dialog = await check_list(shop)
            assert "fill in contact and phone" in dialog.banner.text()
            assert verdicts(dialog) == dict.fromkeys([*home, late, new], Verdict.CANNOT)
            assert not dialog.issue_button.isEnabled()
            sender(dialog)
            assert verdicts(dialog) == {**dict.fromkeys(home, Verdict.READY), late: Verdict.LOOK, new: Verdict.CANNOT}
            assert dialog.headline.text() == "4 orders: 2 ready, 1 need a look, 1 cannot be issued"
            assert dialog.issue_button.text() == "&Issue 2 AWBs"
            assert "242.00 RON" in dialog.standing.text()
            # What needs a look is issued only when somebody looked.
            row = [row.order_id for row in dialog.model.rows].index(late)
            box = dialog.table.visualRect(dialog.model.index(row, RunColumn.ORDER))
            QTest.mouseClick(dialog.table.viewport(), Left, pos=box.topLeft() + QPoint(12, box.height() // 2))
            assert dialog.issue_button.text() == "&Issue 3 AWBs"
            QTest.mouseClick(dialog.issue_button, Left)
            dialog.issue()  # a second press
            await shop.until(lambda: dialog._run.counts.issued == 3)
            await shop.until(lambda: all(row.awbs and row.awbs[0].number in row.words for row in dialog.model.rows))
            assert new not in verdicts(dialog)
            for number in (*home, late):
                assert len(shop.events(number, "awb")) == 1
            assert not shop.events(new, "awb")
            await shop.until(lambda: dialog.labels_button.isEnabled())
            assert ("The run of AWBs is over: 3 of 3 issued.", "good") in shop.bench.said

    run(job())


def test_by_keyboard_orders_with_an_awb_or_a_doubt_are_left_out_and_said(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(3, **HOME)
            first = await check_list(shop)
            sender(first)
            first.table.setFocus()
            first.model.tick([row.key for row in first.model.rows], False)
            place = [row.order_id for row in first.model.rows].index(numbers[0])
            first.table.selectRow(place)
            QTest.keyClick(first.table, Key.Key_Space)
            QTest.keyClick(first.table, Key.Key_Return, Modifier.ControlModifier)
            await shop.until(lambda: first._run.counts.issued == 1)
            first.close()
            shop.market.ask("fates", [{"route": "awb/save", "fate": "lost_answer"}])
            second = await check_list(shop)
            assert verdicts(second)[numbers[0]] is Verdict.SKIPPED
            assert "has the AWB" in next(row for row in second.model.rows if row.order_id == numbers[0]).words
            assert second.bar.phone.text() == "0212345678"  # as in the last AWB
            assert second.issue_button.text() == "&Issue 2 AWBs"
            second.model.tick([(ACCOUNT, numbers[2])], False)
            QTest.keyClick(second.table, Key.Key_Return, Modifier.ControlModifier)
            await shop.until(lambda: second._run.counts.needs_you == 1)
            assert "1 need you" in second.headline.text() and "Outbox" in second.banner.text()
            wanted: list[bool] = []
            shop.tab.outbox_wanted.connect(lambda: wanted.append(True))
            second.banner.pressed.emit()
            assert wanted == [True] and not second.isVisible()
            third = await check_list(shop)
            assert verdicts(third) == {
                numbers[0]: Verdict.SKIPPED,
                numbers[1]: Verdict.SKIPPED,
                numbers[2]: Verdict.READY,
            }
            assert "not clear" in next(row for row in third.model.rows if row.order_id == numbers[1]).words
            assert len(shop.events(numbers[1], "awb")) == 1

    run(job())


def test_courier_parcels_and_weight_are_changed_for_the_selected_orders(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            await shop.arrive(2, **HOME)
            dialog = await check_list(shop)
            sender(dialog)
            dialog.bar.parcels.setValue(3)
            dialog.bar.weight.setValue(7.5)
            dialog.table.selectRow(1)
            click(dialog, "runApply")
            texts = [[dialog.model.index(row, column).data() for column in (6, 7)] for row in (0, 1)]
            assert texts == [["1", ""], ["3", "7.5"]]
            assert dialog.issue_button.text() == "&Issue 2 AWBs"
            shown = [dialog.bar.courier.itemText(number) for number in range(dialog.bar.courier.count())]
            assert len(shown) > 2 and shown[0] == "The one that fits each order"

    run(job())


def test_a_run_is_paused_survives_a_restart_and_goes_on_without_a_second_awb(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(4, **HOME)
            dialog = await check_list(shop)
            sender(dialog)
            awb_run = dialog._run
            await shop.desk.push.aclose()  # nothing is sent until somebody says so
            QTest.mouseClick(dialog.issue_button, Left)
            await shop.until(lambda: awb_run.counts.left == 4)
            assert "awb run" in shop.tab.strip.jobs
            strip = shop.tab.strip.row("awb run")
            click(strip, "pauseButton")
            await shop.until(lambda: awb_run.counts.taken_back == 4)
            assert awb_run.paused and awb_run.open
            assert dialog.headline.text() == "0 of 4 issued · 4 wait until the run goes on"
            assert not any(shop.events(number, "awb") for number in numbers)

            again = AwbRun(shop.desk, shop.bench.tasks, shop.tab.settings, shop.tab)  # as after a restart
            told: list[bool] = []
            again.taken_up.connect(lambda: told.append(again.paused))
            again.take_up()
            await shop.until(lambda: told == [True])
            dialog.close()
            shown = await open_run(shop.tab, again, [])
            column = (RunColumn.PLACE, RunColumn.COURIER)
            places = {order.id: order.city for order in shop.bench.orders()}
            await shop.until(lambda: shown.model.rows and shown.model.index(0, RunColumn.PLACE).data())
            town, courier = (shown.model.index(0, one).data() for one in column)
            assert town == places[shown.model.rows[0].order_id] and not courier.isdecimal()
            shown.close()
            again.resume()
            await shop.until(lambda: again.counts.left == 4)
            report = await restarted(shop).run_until_empty(ACCOUNT)
            assert report.progress.confirmed == 4
            await shop.until(lambda: again.counts.issued == 4 and not again.open)
            assert [len(shop.events(number, "awb")) for number in numbers] == [1, 1, 1, 1]

    run(job())


def test_cancelling_keeps_what_left_and_an_interrupted_run_says_how_it_stands(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(3, **HOME)
            dialog = await check_list(shop)
            sender(dialog)
            awb_run = dialog._run
            await shop.desk.push.aclose()  # nothing is sent until somebody says so
            QTest.mouseClick(dialog.issue_button, Left)
            await shop.until(lambda: awb_run.counts.left == 3)
            shop.tab.settings.remove("awb_run/source")  # even without what the window remembers
            again = AwbRun(shop.desk, shop.bench.tasks, shop.tab.settings, shop.tab)
            told: list[int] = []
            again.taken_up.connect(lambda: told.append(again.counts.total))
            again.take_up()
            await shop.until(lambda: told == [3])
            assert again.moving and again.seconds_left is not None
            again.cancel()
            await shop.until(lambda: again.counts.taken_back == 3 and not again.open)
            states = {command.state for command in again.commands.values()}
            assert states == {State.CANCELLED}
            await restarted(shop).run_until_empty(ACCOUNT)
            assert not any(shop.events(number, "awb") for number in numbers)

    run(job())
