"""Finding offers: search, chips, order, columns, saved views, and what is said when there is nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from emag_desk.domain.changes import Kind
from emag_desk.domain.offer_facets import Chip
from emag_desk.ui.column_chooser import ColumnChooser
from emag_desk.ui.empty import EmptyPage
from emag_desk.ui.saved_views import Filter

Run = Callable[[Coroutine[Any, Any, None]], None]


async def search(bench: Any, text: str) -> None:
    """Type into the search field and wait until the table shows what it finds."""
    bench.bar.search.setFocus()
    bench.bar.search.selectAll()
    QTest.keyClicks(bench.bar.search, text)
    await asyncio.sleep(0.15)
    await bench.searched()
    await shown(bench)


async def shown(bench: Any) -> None:
    async with asyncio.timeout(5):
        while len(bench.ids()) < min(len(bench.model.numbers), 100):
            bench.model.cells(0)
            await asyncio.sleep(0.005)


def test_typing_finds_words_and_codes_and_the_status_says_how_many(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            told: list[tuple[int, bool]] = []
            bench.tab.shown_rows.connect(lambda rows, is_all: told.append((rows, is_all)))
            await search(bench, "surubelnita")
            assert len(bench.model.numbers) == 40  # with and without diacritics, in both accounts
            assert told[-1] == (40, True)
            await search(bench, "PN-003 D00007BM")
            assert sorted(bench.ids()) == [3, 7, 1003]

    run(job())


def test_only_the_newest_of_several_searches_is_shown(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            for text in ("1", "12", "1017"):
                bench.bar.show_filter(Filter(text=text))
            await bench.searched()
            await shown(bench)
            assert bench.ids() == [1017]

    run(job())


def test_chips_show_how_many_they_stand_for_and_narrow_the_rows(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            chips = bench.bar._chips
            assert (chips[Chip.ACTIVE].count, chips[Chip.INACTIVE].count) == (64, 16)
            QTest.mouseClick(chips[Chip.INACTIVE], Qt.MouseButton.LeftButton)
            await bench.searched()
            assert len(bench.model.numbers) == 16
            QTest.mouseClick(bench.bar._accounts["shop-bg"], Qt.MouseButton.LeftButton)
            await bench.searched()
            await shown(bench)
            assert bench.ids() == [1005, 1010, 1015, 1020, 1025, 1030, 1035, 1040]
            assert bench.bar.clear_button.isVisible()
            QTest.mouseClick(bench.bar.clear_button, Qt.MouseButton.LeftButton)
            await bench.searched()
            assert len(bench.model.numbers) == 80

    run(job())


def test_the_staged_chip_shows_what_was_edited(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            for row in (3, 5):
                bench.model.setData(bench.model.index(row, bench.column("stock:1")), "77")
            assert bench.bar.staged_chip.count == 2
            bench.bar.staged_chip.click()
            await bench.searched()
            await shown(bench)
            assert bench.ids() == [4, 6]

    run(job())


def test_a_click_on_a_header_sorts_and_the_selected_offer_stays_selected(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(2, "sale_price")
            header = bench.table.horizontalHeader()
            place = QPoint(header.sectionViewportPosition(bench.column("sale_price")) + 20, 10)
            for _ in range(2):
                QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
                await bench.searched()
            await shown(bench)
            assert bench.ids()[:2] == [1040, 40]
            assert bench.tab.current_offer().id == 3
            assert bench.model.columns[bench.table.currentIndex().column()].key == "sale_price"

    run(job())


def test_every_column_sorts(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            for column in bench.model.columns:
                assert column.sort, column.key
                bench.tab.sort_by(column.sort, True)
                await bench.searched()
            assert len(bench.model.numbers) == 80
            assert bench.said == []

    run(job())


def test_offers_that_arrive_while_a_cell_is_edited_do_not_close_the_editor(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "sale_price")
            QTest.keyClick(bench.table, Qt.Key.Key_F2)
            new = {"id": 99, "name": "New", "status": 1, "sale_price": 5, "currency": "RON"}
            await bench.desk.thread.run(bench.desk.cache.put_offers, "shop-ro", [new])
            bench.desk.changes.announce(Kind.OFFERS)
            await asyncio.sleep(0.3)
            assert bench.table.is_editing
            QTest.keyClick(bench.table.focusWidget() or bench.table, Qt.Key.Key_Escape)
            async with asyncio.timeout(5):
                while len(bench.model.numbers) != 81:
                    await asyncio.sleep(0.02)

    run(job())


def test_a_changed_offer_is_painted_anew_and_only_its_row(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            await shown(bench)
            changed: list[tuple[int, int]] = []
            bench.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
            new = {"id": 2, "name": "Other name", "status": 1, "sale_price": 7, "currency": "RON"}
            await bench.desk.thread.run(bench.desk.cache.put_offers, "shop-ro", [new])
            bench.desk.changes.announce(Kind.OFFERS)
            async with asyncio.timeout(5):
                while bench.text(1, "name") != "Other name":
                    await asyncio.sleep(0.02)
            assert (1, 1) in changed
            assert {rows for rows in changed if rows[0] == rows[1]} == {(1, 1)}

    run(job())


def test_a_saved_view_brings_back_filter_columns_and_order(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.bar.show_filter(Filter(chips=frozenset({Chip.INACTIVE})))
            bench.tab.sort_by("sale_price", True)
            bench.table.show_column("name", False)
            dialog = bench.tab.menus.save_view()
            dialog.setTextValue("Inactive")
            dialog.accept()
            assert "Inactive" in bench.said[-1][0]
            bench.bar.clear()
            bench.tab.sort_by("", False)
            bench.table.show_column("name", True)
            bench.tab.menus.fill_views()
            menu: QMenu = bench.bar.views_menu
            next(action for action in menu.actions() if action.text() == "Inactive").trigger()
            await bench.searched()
            await shown(bench)
            assert bench.ids()[:2] == [1040, 40] and len(bench.model.numbers) == 16
            assert bench.table.isColumnHidden(bench.column("name"))

    run(job())


def test_columns_are_chosen_from_a_list_that_can_be_searched_and_are_remembered(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            chooser: ColumnChooser = bench.tab.menus.choose_columns()
            chooser.search.setText("bran")
            shown_items = [chooser.list.item(row) for row in range(chooser.list.count())]
            [brand] = [item for item in shown_items if not item.isHidden()]
            brand.setCheckState(Qt.CheckState.Checked)
            assert not bench.table.isColumnHidden(bench.column("brand"))
            chooser.close()
            header = bench.table.horizontalHeader()
            header.moveSection(header.visualIndex(bench.column("brand")), 0)
            bench.tab.keep_layout()
            state = bench.tab.saved_columns()
            assert (state[0]["key"], state[0]["shown"]) == ("brand", True)

    run(job())


def test_the_menu_of_a_cell_filters_on_its_value(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(4, "status")
            menu: QMenu = bench.tab.menus.cell_menu(QPoint(0, 0))
            action = next(action for action in menu.actions() if action.objectName() == "filterOnValue")
            assert action.text() == "&Filter on “Inactive”"
            action.trigger()
            menu.close()
            await bench.searched()
            assert bench.bar.filter.chips == {Chip.INACTIVE}
            assert len(bench.model.numbers) == 16

    run(job())


def test_a_search_without_result_says_so_and_leads_back(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            await search(bench, "nothingofthekind")
            page = bench.tab.stack.currentWidget()
            assert isinstance(page, EmptyPage) and page.accessibleName() == "Nothing matches"
            bench.bar.clear()
            await bench.searched()
            assert bench.tab.stack.currentWidget() is bench.tab.splitter

    run(job())


def test_the_selected_cells_are_added_up(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            told: list[Any] = []
            bench.tab.selected.connect(told.append)
            bench.go(0, "sale_price")
            column = bench.column("sale_price")
            bench.table.setCurrentIndex(bench.model.index(0, column))
            QTest.keyClick(bench.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
            async with asyncio.timeout(5):
                while not told or told[-1].total is None:
                    await asyncio.sleep(0.02)
            assert (told[-1].rows, told[-1].total, told[-1].average) == (2, 203.0, 101.5)

    run(job())


def test_another_start_shows_the_columns_as_they_were_left(run: Run, workbench: Any, filled: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.table.show_column("ean", False)
            bench.tab.sort_by("name", False)
            bench.tab.keep_layout()
            QSettings(str(filled.window), QSettings.Format.IniFormat).sync()
        async with workbench() as bench:
            assert bench.table.isColumnHidden(bench.column("ean"))
            assert bench.tab.query.sort == "name"

    run(job())
