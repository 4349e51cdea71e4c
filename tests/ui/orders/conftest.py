"""A cache with the practice marketplace's orders, a desk on it, and the orders tab over both."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import urllib.request
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_row import OrderRow
from emag_desk.practice.process import PracticeProcess
from emag_desk.secrets import Secrets
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.order_reader import PULLED_AT
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.tabs.orders import OrdersTab
from emag_desk.ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
ACCOUNTS = {"shop-ro": "emag-ro", "shop-bg": "emag-bg"}


@pytest.fixture(scope="session")
def order_market(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    """A practice marketplace with a few dozen orders on each platform."""
    return practice_of(offers=40, orders=60)


def _read_all(market: PracticeProcess, platform: str) -> list[dict[str, Any]]:
    """Every order of a platform, as `order/read` tells it."""
    login = base64.b64encode(f"{market.username}:{market.password}".encode()).decode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    found: list[dict[str, Any]] = []
    for kind in (3, 2):
        body = json.dumps({"type": kind, "itemsPerPage": 100, "currentPage": 1}).encode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{market.url(platform)}/order/read", body, headers)
        with opener.open(request, timeout=30) as answer:
            found += json.load(answer)["results"]
    return found


@pytest.fixture(scope="session")
def _filled_once(order_market: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = DataDirectory(tmp_path_factory.mktemp("orders") / "data")
    directory.create()
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    for account, platform in ACCOUNTS.items():
        remember = {PULLED_AT: datetime.now(UTC).isoformat()}
        cache.orders.put(account, _read_all(order_market, platform), remember=remember)
    cache.close()
    return directory.path


@pytest.fixture
def filled_orders(_filled_once: Path, data_path: Path) -> DataDirectory:
    """A data directory whose cache holds the orders of two accounts."""
    shutil.copytree(_filled_once, data_path)
    return DataDirectory(data_path)


@pytest.fixture
def order_environment(order_market: PracticeProcess) -> dict[str, str]:
    """Two accounts on the practice marketplace."""
    found = {"EMAG_DESK_WHO": "Ana"}
    for account, platform in ACCOUNTS.items():
        name = account.upper().replace("-", "_")
        found[f"EMAG_{name}_USERNAME"] = order_market.username
        found[f"EMAG_{name}_PASSWORD"] = order_market.password
        found[f"EMAG_{name}_BASE_URL"] = order_market.url(platform)
    return found


@pytest.fixture(name="until")
def _until() -> Callable[..., Coroutine[Any, Any, None]]:
    return until


async def until(is_so: Callable[[], object], seconds: float = 15.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


class OrdersBench:
    """The orders tab on a real desk, shown, with its first search done."""

    def __init__(self, tab: OrdersTab, desk: Desk, tasks: Tasks) -> None:
        self.tab, self.desk, self.tasks = tab, desk, tasks
        self.table, self.model, self.bar, self.folders = tab.table, tab.model, tab.filter_bar, tab.folders
        self.said: list[tuple[str, str]] = []
        tab.said.connect(lambda text, tone: self.said.append((text, tone)))
        tasks.show = lambda error: self.said.append((str(error), "error"))

    until = staticmethod(until)

    async def searched(self) -> None:
        """The search under way is over, with its counts, and its first rows are at hand."""
        bar = self.tab.filter_bar
        await until(lambda: not bar._debounce.isActive() and not self.tasks.is_running("search orders"))
        await until(lambda: len(self.orders()) == min(len(self.model.numbers), 100))

    async def settled(self) -> None:
        """The selection rests, and the detail pane has read what it shows."""
        await until(lambda: not self.tab._settling.isActive() and not self.tasks.is_running("order detail"))

    def orders(self) -> list[OrderRow]:
        """The first hundred orders on screen from top to bottom, as far as they are at hand."""
        found = (self.model.at(position) for position in range(min(len(self.model.numbers), 100)))
        return [order for order in found if order is not None]

    def column(self, key: str) -> int:
        return [column.key for column in self.model.columns].index(key)

    def text(self, row: int, key: str) -> str:
        return self.model.cells(row)[self.column(key)].text

    async def open(self, folder: Folder) -> None:
        """Open a folder with the mouse."""
        item = self.folders.item(list(Folder).index(folder))
        where = self.folders.visualItemRect(item).center()
        QTest.mouseClick(self.folders.viewport(), Qt.MouseButton.LeftButton, pos=where)
        await self.searched()

    async def go(self, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Choose a row with the mouse."""
        where = self.table.visualRect(self.model.index(row, self.column("id"))).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifiers, where)
        await self.settled()

    async def look_for(self, text: str) -> None:
        """Put a text into the search field, as if typed."""
        self.bar.search.setText(text)
        self.bar.search.returnPressed.emit()
        await self.searched()

    def child(self, name: str) -> Any:
        """A widget of the tab by its name."""
        found = self.tab.findChild(QWidget, name)
        assert found is not None, name
        return found


OpenedOrders = Callable[[], AbstractAsyncContextManager[OrdersBench]]


@pytest.fixture
def orders_tab(filled_orders: DataDirectory, order_environment: dict[str, str], qtbot: Any) -> Iterator[OpenedOrders]:
    """Open the tab inside a coroutine: `async with orders_tab() as bench`."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[OrdersBench]:
        tasks = Tasks()
        queries, pages = ReaderThread(filled_orders.cache), ReaderThread(filled_orders.cache)
        desk = await Desk.open(filled_orders, environment=order_environment, secrets=Secrets())
        settings = QSettings(str(filled_orders.window), QSettings.Format.IniFormat)
        tab = OrdersTab(queries, pages, tasks, settings)
        strip = ProgressStrip()
        bench = OrdersBench(tab, desk, tasks)
        tab.resize(1500, 800)
        tab.show()
        tab.connect_desk(desk, strip)
        await until(lambda: tab.source.is_complete and tab._pulled_at is not None)
        await bench.searched()
        try:
            yield bench
        finally:
            tab.disconnect_changes()
            await tasks.close()
            await desk.aclose()
            for thread in (queries, pages):
                thread.close()
            for widget in (tab, strip):
                widget.close()
                widget.deleteLater()

    yield opened
