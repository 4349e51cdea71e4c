"""The orders tab from the cache: folders, search, table, detail pane, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from emag_desk.domain.changes import Kind
from emag_desk.domain.order_facets import STATUS_FOLDERS, Folder
from emag_desk.domain.order_words import OrderStatus
from emag_desk.ui.rows.folder_bar import FolderFilter
from emag_desk.ui.rows.views import View

Run = Callable[[Coroutine[Any, Any, None]], None]
OpenedOrders = Callable[[], Any]
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_each_folder_shows_its_orders_and_says_how_many_they_are(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            counts = bench.folders.counts()
            assert counts[Folder.ALL] == len(bench.model.numbers) > 100
            for folder in (Folder.NEW, Folder.FINALIZED, Folder.CANCELLED):
                await bench.open(folder)
                assert {order.status for order in bench.orders()} == {STATUS_FOLDERS[folder]}
                assert len(bench.model.numbers) == counts[folder]
            await bench.open(Folder.FBE)
            assert {order.type for order in bench.orders()} == {2}

    run(job())


def test_alt_and_arrows_walk_the_folders_from_the_table(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            bench.tab.activateWindow()
            bench.table.setFocus()
            QTest.keyClick(bench.table, Key.Key_Down, Modifier.AltModifier)
            await bench.searched()
            assert bench.folders.folder is Folder.NEW
            assert {order.status for order in bench.orders()} == {OrderStatus.NEW}
            QTest.keyClick(bench.table, Key.Key_Up, Modifier.AltModifier)
            assert bench.folders.folder is Folder.ALL
            await bench.searched()

    run(job())


def test_an_order_is_found_by_number_customer_phone_and_several_pasted_codes(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            first, second = bench.orders()[3], bench.orders()[40]
            await bench.look_for(str(first.id))
            assert first.id in {order.id for order in bench.orders()}
            assert len({order.id for order in bench.orders()}) == 1
            await bench.look_for(first.phone)
            assert first.phone in {order.phone for order in bench.orders()} and len(bench.model.numbers) < 60
            await bench.look_for(f"{first.id}\n{second.id};nobody")
            assert {order.id for order in bench.orders()} == {first.id, second.id}
            await bench.look_for(first.customer)
            assert {order.customer for order in bench.orders()} == {first.customer}

    run(job())


def test_a_search_that_finds_nothing_says_so_beside_the_folders_and_can_be_cleared(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.look_for("nobody-has-this")
            assert bench.folders.isVisible()
            bench.child("emptyClearOrders").click()
            await bench.searched()
            assert len(bench.model.numbers) > 100 and bench.table.isVisible()

    run(job())


def test_an_empty_folder_says_so_and_leads_back_to_all_orders(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            for order in [order for order in bench.orders() if order.status == OrderStatus.NEW]:
                put = bench.desk.cache.orders.apply_status
                await bench.desk.thread.run(put, order.account, order.id, int(OrderStatus.CANCELLED))
            bench.desk.changes.announce(Kind.ORDERS)
            await bench.until(lambda: bench.folders.counts()[Folder.NEW] == 0)
            await bench.open(Folder.NEW)
            button = bench.child("emptyAllOrders")
            assert bench.folders.isVisible() and button.isVisible()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            await bench.searched()
            assert bench.folders.folder is Folder.ALL and len(bench.model.numbers) > 100

    run(job())


def test_one_account_is_shown_and_counted(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            everything = len(bench.model.numbers)
            chip: Any = bench.child("account-shop-bg")
            chip.click()
            await bench.searched()
            assert {order.account for order in bench.orders()} == {"shop-bg"}
            assert bench.folders.counts()[Folder.ALL] == len(bench.model.numbers) < everything

    run(job())


def test_the_detail_pane_shows_lines_money_addresses_and_how_old_all_of_it_is(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.FINALIZED)
            await bench.go(2)
            order = bench.tab.current_order()
            assert order is not None
            detail = bench.tab.detail
            assert detail.title.text() == str(order.id)
            assert f"read {order.read_at.astimezone():%H:%M}" in detail.where.text()
            totals = {text: amount for text, amount, _ in detail.sums.texts()}
            assert totals["Total"] == bench.text(2, "total")  # the table and the pane agree to the ban
            assert len([text for text, *_ in detail.lines.texts() if "×" in text]) >= order.lines
            assert dict(detail.customer.texts())["Name"] == order.customer
            assert detail.past.texts() and "Finalized" in detail.past.texts()[0]

    run(job())


def test_the_order_number_is_copied_with_a_click(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.go(0)
            QTest.mouseClick(bench.child("copyOrderNumber"), Qt.MouseButton.LeftButton)
            assert QGuiApplication.clipboard().text() == str(bench.orders()[0].id)

    run(job())


def test_enter_opens_a_hidden_detail_pane(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.go(1)
            bench.tab.actions_["showOrderDetail"].trigger()
            assert not bench.tab.detail.isVisible()
            QTest.keyClick(bench.table, Key.Key_Return)
            assert bench.tab.detail.isVisible()
            await bench.settled()
            assert bench.tab.detail.title.text() == str(bench.orders()[1].id)

    run(job())


def test_what_is_selected_stays_selected_when_the_cache_changes_and_when_it_is_sorted(
    run: Run, orders_tab: OpenedOrders
) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.go(1)
            await bench.go(3, Modifier.ShiftModifier)
            wanted = [bench.orders()[row].id for row in (1, 2, 3)]
            bench.desk.changes.announce(Kind.ORDERS)
            await bench.searched()
            bench.tab.sort_by("total", True)
            await bench.searched()
            totals = [order.total for order in bench.orders()]
            assert totals == sorted(totals, reverse=True)
            assert {order.id for order in await bench.tab.selected_orders()} == set(wanted)

    run(job())


def test_rows_are_copied_as_a_spreadsheet_reads_them(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            bench.tab.activateWindow()
            bench.table.setFocus()
            await bench.go(0)
            await bench.go(1, Modifier.ShiftModifier)
            QGuiApplication.clipboard().clear()
            QTest.keyClick(bench.table, Key.Key_C, Modifier.ControlModifier)
            await bench.until(lambda: QGuiApplication.clipboard().text())
            lines = QGuiApplication.clipboard().text().split("\r\n")
            assert [line.split("\t")[1] for line in lines] == [str(order.id) for order in bench.orders()[:2]]
            assert "RON" not in lines[0].split("\t")[6]  # a bare number

    run(job())


def test_a_minute_repaints_only_the_countdowns_that_say_something_else(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.NEW)
            bench.table.viewport().repaint()
            painted: list[tuple[int, int]] = []
            bench.model.dataChanged.connect(lambda top, bottom: painted.append((top.column(), bottom.column())))
            before = [bench.text(row, "ship_by") for row in range(len(bench.model.numbers))]
            bench.model.tick(bench.tab.now() + timedelta(minutes=61))
            after = [bench.text(row, "ship_by") for row in range(len(bench.model.numbers))]
            assert any(before) and len([1 for one, other in zip(before, after, strict=True) if one != other]) == len(
                painted
            )
            assert set(painted) == {(bench.column("ship_by"),) * 2}

    run(job())


def test_a_saved_view_brings_back_folder_search_and_order(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            bench.tab.show_view(
                View("Finalized, dear first", FolderFilter(Folder.FINALIZED, "", frozenset({"shop-ro"})), "total", True)
            )
            await bench.searched()
            assert {(order.account, order.status) for order in bench.orders()} == {("shop-ro", OrderStatus.FINALIZED)}
            bench.tab.menus._save_as("mine")
            bench.tab.show_all()
            await bench.searched()
            bench.tab.menus.fill_views()
            next(action for action in bench.bar.views_menu.actions() if action.text() == "mine").trigger()
            await bench.searched()
            assert bench.folders.folder is Folder.FINALIZED
            totals = [order.total for order in bench.orders()]
            assert totals == sorted(totals, reverse=True)

    run(job())


def test_folder_and_columns_are_there_again_after_a_restart(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.CANCELLED)
            bench.table.show_column("phone", True)
            bench.tab.keep_layout()
            bench.tab.settings.sync()
        async with orders_tab() as again:
            assert again.folders.folder is Folder.CANCELLED
            assert {order.status for order in again.orders()} == {OrderStatus.CANCELLED}
            assert not again.table.isColumnHidden(again.column("phone"))

    run(job())


def test_the_menu_of_an_order_searches_for_its_customer_in_all_folders(run: Run, orders_tab: OpenedOrders) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.FINALIZED)
            await bench.go(0)
            customer = bench.orders()[0].customer
            index = bench.model.index(0, bench.column("customer"))
            bench.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            menu = bench.tab.menus.cell_menu(bench.tab.mapToGlobal(bench.tab.rect().center()))
            next(action for action in menu.actions() if action.objectName() == "searchForValue").trigger()
            menu.close()
            await bench.searched()
            assert bench.folders.folder is Folder.ALL
            assert {order.customer for order in bench.orders()} == {customer}

    run(job())


@pytest.mark.parametrize("name", ["ordersTable", "orderFolders", "orderSearch", "orderDetail"])
def test_every_part_has_a_name_for_those_who_hear_the_screen(run: Run, orders_tab: OpenedOrders, name: str) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            assert bench.child(name).accessibleName()

    run(job())
