"""Which deeds are offered for a selection, and what is said of those that are not."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.changes import Kind
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_transitions import can_acknowledge
from emag_desk.domain.order_words import OrderStatus
from emag_desk.ui.orders.actions import Section, of_any, of_one

Run = Callable[[Coroutine[Any, Any, None]], None]
OpenedOrders = Callable[[], Any]
Modifier = Qt.KeyboardModifier


def test_an_action_is_enabled_by_the_selection_and_says_why_not(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            done: list[int] = []
            action = bench.tab.actions_.add(
                "testAcknowledge",
                "Acknowledge it",
                lambda: done.append(bench.tab.current_order().id),
                section=Section.STATUS,
                why_not=of_any(can_acknowledge),
                keys="Ctrl+Alt+9",
            )
            assert not action.isEnabled() and "Choose an order" in action.toolTip()
            await bench.open(Folder.FINALIZED)
            await bench.go(0)
            assert not action.isEnabled() and "this one is Finalized" in action.toolTip()
            await bench.open(Folder.NEW)
            await bench.go(0)
            assert action.isEnabled() and action.toolTip() == "Acknowledge it (Ctrl+Alt+9)"
            bench.tab.activateWindow()
            bench.table.setFocus()
            QTest.keyClick(bench.table, Qt.Key.Key_9, Modifier.ControlModifier | Modifier.AltModifier)
            assert done == [bench.orders()[0].id]

    run(job())


def test_one_order_that_allows_it_is_enough_for_many_but_one_deed_takes_one_order(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            many = bench.tab.actions_.add(
                "testMany", "Many", lambda: None, section=Section.STATUS, why_not=of_any(can_acknowledge)
            )
            one = bench.tab.actions_.add("testOne", "One", lambda: None, section=Section.CONTENT, why_not=of_one())
            statuses = [order.status for order in bench.orders()]
            new = statuses.index(OrderStatus.NEW)
            other = next(row for row, status in enumerate(statuses[:20]) if status != OrderStatus.NEW)
            await bench.go(new)
            await bench.go(other, Modifier.ControlModifier)
            assert many.isEnabled()
            assert not one.isEnabled() and "one order only" in one.toolTip()

    run(job())


def test_what_can_be_done_with_the_order_stands_as_buttons_in_the_detail_pane(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            bench.tab.actions_.add(
                "testStep", "Take it on", lambda: None, section=Section.STATUS, why_not=of_any(can_acknowledge)
            )
            await bench.open(Folder.NEW)
            await bench.go(0)
            assert bench.child("step-testStep").isVisible()
            names = [button.objectName() for button in bench.tab.detail.buttons.findChildren(QToolButton)]
            assert "step-issueAwb" in names and "step-awbRun" not in names, "here is one order only"
            await bench.open(Folder.CANCELLED)
            await bench.go(0)
            assert not bench.child("step-testStep").isVisible()

    run(job())


def test_the_menu_lists_the_sections_in_their_order(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            bench.tab.actions_.add("testPapers", "Attach", lambda: None, section=Section.PAPERS)
            bench.tab.actions_.add("testStatus", "Status", lambda: None, section=Section.STATUS)
            menu = QMenu()
            bench.tab.actions_.fill(menu)
            names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
            assert names.index("testStatus") < names.index("testPapers") < names.index("pullOrders")
            menu.deleteLater()

    run(job())


def test_an_ordered_action_shows_on_its_row_until_it_has_ended(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.NEW)
            order = bench.orders()[0]
            intent = Intent(order.account, ActionKind.ACKNOWLEDGE, order.id, str(order.id), {"status": "2"})
            (command,) = await bench.desk.thread.run(bench.desk.outbox.order, [intent], who="Ana", source="window")
            bench.desk.changes.announce(Kind.COMMANDS)
            await bench.until(lambda: bench.text(0, "status") == "acknowledging…")
            assert bench.model.cells(0)[bench.column("status")].mark == "leaving"
            assert [one.id for one in bench.tab.order_waiting((order.account, order.id))] == [command]
            tip = bench.model.tool_tip(0, bench.model.columns[bench.column("status")], bench.model.cells(0)[2])
            assert "new -> in progress" in tip and "Waiting" in tip
            await bench.desk.thread.run(bench.desk.outbox.withdraw, [command])
            bench.desk.changes.announce(Kind.COMMANDS)
            await bench.until(lambda: bench.text(0, "status") == "New")

    run(job())
