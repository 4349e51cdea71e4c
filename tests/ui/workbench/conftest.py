"""A cache with offers, a desk on it, and the offers tab or the whole window over both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.secrets import Secrets
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.tabs.offers import OffersTab
from emag_desk.ui.tasks import Tasks

Built = Callable[[Callable[[DataDirectory], None], Path], DataDirectory]
ACCOUNTS = ("shop-ro", "shop-bg")


def offer(number: int, account: int = 0, **changes: Any) -> dict[str, Any]:
    """One offer as eMAG tells it; prices rise with the number."""
    price = 100 + number
    return {
        "id": account * 1000 + number,
        "part_number": f"PN-{number:03d}",
        "part_number_key": f"D{account}{number:04d}BM",
        "name": f"{'Șurubelniță' if number % 2 else 'Lampă de birou'} {number}",
        "brand": "Țesătoria",
        "category_id": 7,
        "currency": "RON",
        "ean": [f"594{account}{number:09d}"],
        "status": 1 if number % 5 else 0,
        "sale_price": price,
        "min_sale_price": price - 50,
        "max_sale_price": price + 50,
        "recommended_price": price + 30,
        "best_offer_sale_price": price - 1,
        "buy_button_rank": 1 + number % 2,
        "number_of_offers": 3,
        "general_stock": number,
        "stock": [{"warehouse_id": 1, "value": number}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "vat_id": 1,
        "validation_status": [{"value": 9}],
        "offer_validation_status": [{"value": 1}],
        "emag_club": 0,
        "ownership": True,
        "url": f"https://www.emag.ro/x/pd/D{number}/",
        **changes,
    }


@pytest.fixture
def directory(data_path: Path) -> DataDirectory:
    """A data directory with nothing in it."""
    directory = DataDirectory(data_path)
    directory.create()
    return directory


def fill(directory: DataDirectory) -> None:
    """A cache that holds forty offers in each of two accounts."""
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    for place, account in enumerate(ACCOUNTS):
        cache.put_reference(account, "vat", [{"vat_id": 1, "vat_rate": 0.21}, {"vat_id": 2, "vat_rate": 0.11}])
        cache.put_reference(account, "handling_time", [{"id": days} for days in (0, 1, 2, 5)])
        cache.put_offers(account, [offer(number, place) for number in range(1, 41)])
    cache.close()


@pytest.fixture
def filled(built: Built, data_path: Path) -> DataDirectory:
    """A data directory with these offers, copied from one that is filled once."""
    return built(fill, data_path)


ENVIRONMENT = {
    "EMAG_SHOP_RO_USERNAME": "a",
    "EMAG_SHOP_RO_PASSWORD": "b",
    "EMAG_SHOP_RO_BASE_URL": "http://127.0.0.1:9/api-3",
    "EMAG_SHOP_BG_USERNAME": "a",
    "EMAG_SHOP_BG_PASSWORD": "b",
    "EMAG_SHOP_BG_BASE_URL": "http://127.0.0.1:9/api-3",
    "EMAG_DESK_WHO": "Ana",
}


async def until(is_so: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


class Workbench:
    """The offers tab on a real desk, shown, with its first search done."""

    def __init__(self, tab: OffersTab, desk: Desk, tasks: Tasks) -> None:
        self.tab, self.desk, self.tasks = tab, desk, tasks
        self.table, self.model, self.bar = tab.table, tab.model, tab.filter_bar
        self.said: list[tuple[str, str]] = []
        tab.said.connect(lambda text, tone: self.said.append((text, tone)))
        tasks.show = lambda error: self.said.append((str(error), "error"))

    async def searched(self) -> None:
        """The search under way is over and its rows are painted."""
        await until(lambda: not self.tasks.is_running("search offers") and self.tab.source.is_complete)

    async def settled(self) -> None:
        """All edits are written down, and read back."""
        await asyncio.sleep(0)
        await self.tasks.saved()
        await until(lambda: not self.tasks.is_running("read staged edits"))

    def column(self, key: str) -> int:
        return [column.key for column in self.model.columns].index(key)

    def go(self, row: int, key: str) -> None:
        self.table.setCurrentIndex(self.model.index(row, self.column(key)))

    def text(self, row: int, key: str) -> str:
        return self.model.cells(row)[self.column(key)].text

    def mark(self, row: int, key: str) -> str:
        return self.model.cells(row)[self.column(key)].mark

    def ids(self) -> list[int]:
        """The ids on screen from top to bottom, as far as they are at hand."""
        offers = (self.model.at_hand(position) for position in range(len(self.model.numbers)))
        return [offer.id for offer in offers if offer is not None]

    async def staged(self) -> dict[int, dict[str, str]]:
        """What the outbox holds, by offer id."""
        await self.settled()
        overlay = await self.desk.thread.run(self.desk.outbox.overlay)
        return {key[1]: entry.edits for key, entry in overlay.items()}


Opened = Callable[[], AbstractAsyncContextManager[Workbench]]


@pytest.fixture
def workbench(filled: DataDirectory, qtbot: Any) -> Iterator[Opened]:
    """Open the tab inside a coroutine: `async with workbench() as bench`."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Workbench]:
        reader, tasks = CacheReader(filled.cache), Tasks()
        queries, pages = ReaderThread(filled.cache), ReaderThread(filled.cache)
        desk = await Desk.open(filled, environment=ENVIRONMENT, secrets=Secrets())
        tab = OffersTab(reader, queries, pages, tasks, QSettings(str(filled.window), QSettings.Format.IniFormat))
        bench = Workbench(tab, desk, tasks)
        tab.resize(1600, 800)
        tab.show()
        tab.connect_desk(desk)
        tab.start()
        await bench.searched()
        await until(lambda: tab.model.shown.references and bench.ids())
        try:
            yield bench
            await bench.settled()
        finally:
            tab.disconnect_changes()
            await tasks.close()
            await desk.aclose()
            for thread in (queries, pages):
                thread.close()
            reader.close()
            tab.close()
            tab.deleteLater()

    yield opened
