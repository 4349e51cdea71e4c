"""The orders tab in the main window: without a desk, its keys and tool bar, pulling with F5."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QToolBar

from emag_desk.desk import Desk
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.tab_places import OFFERS, ORDERS
from emag_desk.ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
Until = Callable[..., Coroutine[Any, Any, None]]
Opened = Callable[..., AbstractAsyncContextManager[MainWindow]]


pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture
def window(until: Until, order_environment: dict[str, str], qtbot: Any) -> Iterator[Opened]:
    """Open the window over a data directory, with a desk or without."""

    @asynccontextmanager
    async def opened(directory: DataDirectory, *, with_desk: bool = True) -> AsyncIterator[MainWindow]:
        reader, tasks = CacheReader(directory.cache), Tasks()
        queries, pages = ReaderThread(directory.cache), ReaderThread(directory.cache)
        main = MainWindow(directory, reader, queries, pages, tasks)
        main.show()
        desk = await Desk.open(directory, environment=order_environment, secrets=Secrets()) if with_desk else None
        try:
            if desk is not None:
                main.connect_desk(desk)
                await until(lambda: main.alerts is not None)
            await until(lambda: main.orders is not None)
            main.activateWindow()
            await until(main.isActiveWindow)
            QTest.keyClick(main, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
            assert main.tabs.currentIndex() == ORDERS
            yield main
        finally:
            if main.alerts is not None:
                main.alerts.stop()
            main.put_away()
            await tasks.close()
            if desk is not None:
                await desk.aclose()
            for thread in (queries, pages):
                thread.close()
            reader.close()
            main.deleteLater()

    yield opened


def test_cached_orders_show_without_a_desk(
    run: Run, window: Opened, until: Until, filled_orders: DataDirectory
) -> None:
    async def job() -> None:
        async with window(filled_orders, with_desk=False) as main:
            orders = main.orders
            assert orders is not None
            await until(lambda: len(orders.model.numbers) > 100 and orders.model.at_hand(0) is not None)
            await until(lambda: orders.folders.counts()[orders.folders.folder] == len(orders.model.numbers))
            assert orders.filter_bar.standing.text().startswith("Read ")
            assert not orders.actions_["pullOrders"].isEnabled()

    run(job())


def test_f5_belongs_to_the_tab_in_front(run: Run, window: Opened, until: Until, filled_orders: DataDirectory) -> None:
    async def job() -> None:
        async with window(filled_orders) as main:
            orders, pull = main.orders, main.actions_.by_name["pull"]
            assert orders is not None and orders.jobs is not None and main.jobs is not None
            assert pull.shortcut().isEmpty()
            said: list[str] = []
            orders.said.connect(lambda text, _: said.append(text))
            QTest.keyClick(orders.table, Qt.Key.Key_F5)
            assert orders.jobs.running and not main.jobs.running
            assert orders.actions_["stopOrders"].isEnabled()
            await until(lambda: len(said) == 2)
            assert all("orders read" in text for text in said), said
            main.show_tab(OFFERS)
            assert pull.shortcut().toString() == "F5"

    run(job())


def test_the_tab_brings_its_own_menu_and_tool_bar(run: Run, window: Opened, filled_orders: DataDirectory) -> None:
    async def job() -> None:
        async with window(filled_orders) as main:
            bars = {bar.objectName(): bar.isVisible() for bar in main.findChildren(QToolBar)}
            assert [name for name, shown in bars.items() if shown] == ["ordersToolBar"]
            assert "O&rders" in [menu.title() for menu in main.menuBar().findChildren(QMenu)]
            assert main.orders is not None
            names = [action.objectName() for action in main.actions_.all()]
            assert set(action.objectName() for action in main.orders.actions_.all()) <= set(names)
            main.show_tab(OFFERS)
            assert not main.orders.chosen().rows  # nobody acts on what nobody sees

    run(job())


def test_the_first_pull_is_offered_and_fills_the_tab(run: Run, window: Opened, until: Until, data_path: Any) -> None:
    async def job() -> None:
        directory = DataDirectory(data_path)
        directory.create()
        async with window(directory) as main:
            orders = main.orders
            assert orders is not None
            await until(lambda: orders.findChild(QPushButton, "emptyPullOrders") is not None)
            button = orders.findChild(QPushButton, "emptyPullOrders")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert main.strip is not None and orders.jobs is not None
            await until(lambda: len(orders.model.numbers) > 100 and not orders.jobs.running)
            assert orders.table.isVisible()

    run(job())
