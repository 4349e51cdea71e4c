"""Product forms from the main window: keys, the menu of a cell, the categories tab, closing."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from emag_desk.desk import Desk
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.category_picker import CategoryPicker
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.product_actions import AccountChoice
from emag_desk.ui.tasks import Tasks
from tests.ui.products.conftest import BG, ENVIRONMENT, SHOES, until

Run = Callable[[Coroutine[Any, Any, None]], None]
Job = Callable[[MainWindow], Coroutine[Any, Any, None]]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def in_the_window(directory: DataDirectory, job: Job) -> None:
    """Open the whole window on a data directory, do a job in it, and close everything in order."""
    reader, tasks = CacheReader(directory.cache), Tasks()
    queries, pages = ReaderThread(directory.cache), ReaderThread(directory.cache)
    desk = await Desk.open(directory, environment=ENVIRONMENT, secrets=Secrets())
    window = MainWindow(directory, reader, queries, pages, tasks)
    window.show()
    window.connect_desk(desk)
    await until(lambda: window.products is not None and window.alerts is not None)
    window.activateWindow()
    await until(window.isActiveWindow)
    try:
        await job(window)
        window.close()
        await tasks.saved()
        assert window.products is not None and window.products.windows == []
    finally:
        assert window.categories is not None
        for tab in (window.categories, window.offers):
            tab.disconnect_changes()
        window.put_away()
        await tasks.close()
        await desk.aclose()
        for thread in (queries, pages):
            thread.close()
        reader.close()
        window.deleteLater()


def test_keys_open_the_product_at_the_cursor_and_never_twice(run: Run, filled: DataDirectory, qtbot: Any) -> None:
    async def job(window: MainWindow) -> None:
        products, table = window.products, window.offers.table
        assert products is not None
        await until(lambda: window.offers.model.at_hand(0) is not None)
        table.setFocus()
        table.setCurrentIndex(window.offers.model.index(0, 1))
        offer = window.offers.current_offer()
        assert offer is not None
        QTest.keyClick(table, Qt.Key.Key_F4)
        await until(lambda: len(products.windows) == 1)
        assert products.windows[0].offer_id() == offer.id
        window.actions_.by_name["editProduct"].trigger()
        await until(lambda: not window.tasks.is_running("edit product"))
        assert len(products.windows) == 1
        window.activateWindow()
        await until(window.isActiveWindow)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_D, BOTH)
        await until(lambda: len(products.windows) == 2)
        assert products.windows[1].opening.new
        menu = window.offers.menus.cell_menu(QPoint(0, 0))
        assert {"editProduct", "duplicateProduct"} <= {action.objectName() for action in menu.actions()}
        menu.close()

    run(in_the_window(filled, job))


def test_a_new_product_asks_for_the_account_then_for_the_category(run: Run, filled: DataDirectory, qtbot: Any) -> None:
    async def job(window: MainWindow) -> None:
        products = window.products
        assert products is not None
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: window.findChild(AccountChoice) is not None)
        choice = window.findChild(AccountChoice)
        names = [choice.list.item(row).text() for row in range(choice.list.count())]
        choice.list.setCurrentRow(names.index("SHOP_BG"))
        QTest.keyClick(choice.list, Qt.Key.Key_Return)
        await until(lambda: products.windows)
        form = products.windows[0]
        assert form.opening.account.key == BG
        await until(lambda: form.findChild(CategoryPicker) is not None)
        picker = form.findChild(CategoryPicker)
        await until(lambda: len(picker.finder.forest) > 1)
        QTest.keyClicks(picker.finder.search, "pantofi")
        await until(lambda: picker.category_id == SHOES)
        QTest.keyClick(picker.finder.search, Qt.Key.Key_Return)
        await until(lambda: form.category.is_known)
        assert form.state.value("category_id") == [str(SHOES)] and "Pantofi" in form.category.path

    run(in_the_window(filled, job))


def test_the_categories_tab_leads_to_a_new_product_there(run: Run, filled: DataDirectory, qtbot: Any) -> None:
    async def job(window: MainWindow) -> None:
        products, categories = window.products, window.categories
        assert products is not None and categories is not None
        categories.product_wanted.emit(BG, SHOES, "")
        await until(lambda: products.windows and products.windows[0].category.is_known)
        assert products.windows[0].state.value("category_id") == [str(SHOES)]
        assert QApplication.activeModalWidget() is None

    run(in_the_window(filled, job))
