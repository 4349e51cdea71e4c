"""A cache with the categories of two shops, a desk on it, and the categories tab or the picker over both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.secrets import Secrets
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.category_tree import CategoryTreeModel
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.saved_views import Filter
from emag_desk.ui.tabs.categories import CategoriesTab
from emag_desk.ui.tasks import Tasks

Built = Callable[[Callable[[DataDirectory], None], Path], DataDirectory]
RO, BG = "shop-ro", "shop-bg"
DESK_LAMPS, SOLAR, ORPHAN = 100, 102, 200
COLOUR, SIZE, MODELS, WEIGHT, SWITCH = 5401, 6506, 9000, 7000, 8000
#: (id, parent, name, allowed, EAN mandatory, warranty mandatory)
LIST = (
    (1, None, "Casă", 0, 0, 0),
    (10, 1, "Lămpi", 0, 0, 0),
    (DESK_LAMPS, 10, "Lămpi de birou", 1, 1, 1),
    (101, 10, "Lămpi de perete", 1, 1, 0),
    (SOLAR, 10, "Lămpi solare", 0, 1, 0),
    (2, None, "Școală & birou", 0, 0, 0),
    (120, 2, "Rucsacuri", 1, 0, 1),
    (ORPHAN, 999, "Piese", 1, 0, 0),  # its parent is not in the list
    (300, 301, "Inel", 0, 0, 0),  # 300 and 301 are each other's parents
    (301, 300, "Cerc", 0, 0, 0),
)
HUNGARIAN = {1: "Otthon", 10: "Lámpák", DESK_LAMPS: "Asztali lámpák"}
MANY = [f"Model {number:05d}" for number in range(20_000)]


def category(row: tuple[Any, ...], **more: Any) -> dict[str, Any]:
    """A category as eMAG lists it."""
    number, parent, name, allowed, ean, warranty = row
    return {
        "id": number,
        "parent_id": parent,
        "name": name,
        "is_allowed": allowed,
        "is_ean_mandatory": ean,
        "is_warranty_mandatory": warranty,
        "characteristics": [],
        "family_types": [],
        **more,
    }


def characteristic(number: int, name: str, type_id: int = 11, **more: Any) -> dict[str, Any]:
    """One question of a category."""
    given = {"id": number, "name": name, "type_id": type_id, "display_order": 1, "is_mandatory": 0, "is_filter": 0}
    return {**given, "allow_new_value": 0, "values": [], "tags": [], **more}


def template(*, changed: bool = False) -> dict[str, Any]:
    """The desk lamps with their characteristics, before or after eMAG changed them."""
    colours = ["Alb", "Negru"] if changed else ["Alb", "Negru", "Roșu"]
    asked = [
        characteristic(WEIGHT, "Greutate", 1),
        characteristic(MODELS, "Modele compatibile", is_filter=1, display_order=2, values=MANY[:256]),
        characteristic(SIZE, "Mărime", 60, is_mandatory=1, display_order=2, tags=["original", "converted"]),
        characteristic(COLOUR, "Culoare", is_mandatory=1, is_filter=1, values=colours),
    ]
    if changed:
        asked.append(characteristic(SWITCH, "Întrerupător", 20, is_mandatory=1, allow_new_value=1, display_order=9))
    family = {
        "id": 95,
        "name": "Culoare și mărime",
        "characteristics": [
            {
                "characteristic_id": SIZE,
                "characteristic_family_type_id": 2,
                "is_foldable": 0,
                "display_order": 2,
            },
            {
                "characteristic_id": COLOUR,
                "characteristic_family_type_id": 1,
                "is_foldable": 1,
                "display_order": 1,
            },
        ],
    }
    return category(LIST[2], characteristics=asked, family_types=[family])


def offer(number: int, colour: str) -> dict[str, Any]:
    """A lamp on offer."""
    return {
        "id": number,
        "part_number": f"PN-{number}",
        "name": f"Lampă {number}",
        "category_id": DESK_LAMPS,
        "currency": "RON",
        "ean": ["5941234567899"],
        "status": 1,
        "sale_price": 10,
        "general_stock": 1,
        "stock": [{"warehouse_id": 1, "value": 1}],
        "vat_id": 1,
        "warranty": 24,
        "ownership": True,
        "validation_status": [{"value": 9}],
        "characteristics": [
            {"id": COLOUR, "value": colour},
            {"id": SIZE, "value": "M", "tag": "original"},
            {"id": SIZE, "value": "38", "tag": "converted"},
            {"id": SWITCH, "value": "Yes" if number != 3 else ""},
        ],
    }


def put_list(cache: Cache, account: str, language: str, rows: list[dict[str, Any]]) -> None:
    """Keep a whole list of categories, as a pull does."""
    listing = cache.categories.begin_listing(account, language)
    cache.categories.put_page(account, language, listing.number, rows, "")
    cache.categories.finish_listing(account, language, listing.number)


@pytest.fixture
def directory(data_path: Any) -> DataDirectory:
    """A data directory with nothing in it."""
    directory = DataDirectory(data_path)
    directory.create()
    return directory


def fill(directory: DataDirectory) -> None:
    """Two shops with categories, one template that changed, and offers of which the change breaks some."""
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    put_list(cache, RO, "", [category(row) for row in LIST])
    put_list(
        cache, RO, "HU", [category((*row[:2], HUNGARIAN[row[0]], *row[3:])) for row in LIST if row[0] in HUNGARIAN]
    )
    put_list(cache, BG, "", [category((1, None, "Дом", 1, 0, 0))])
    cache.categories.put_template(RO, "", template())
    cache.categories.put_values(RO, "", DESK_LAMPS, {MODELS: MANY})
    cache.categories.put_template(RO, "", template(changed=True))
    cache.put_offers(RO, [offer(1, "Alb"), offer(2, "Roșu"), offer(3, "Negru")])
    cache.put_offers(BG, [{**offer(7, "Alb"), "category_id": 1}])
    cache.close()


@pytest.fixture
def filled(built: Built, data_path: Path) -> DataDirectory:
    """A data directory with two shops, copied from one that is filled once."""
    return built(fill, data_path)


ENVIRONMENT = {
    "EMAG_SHOP_RO_USERNAME": "a",
    "EMAG_SHOP_RO_PASSWORD": "b",
    "EMAG_SHOP_RO_BASE_URL": "http://127.0.0.1:9/api-3",
    "EMAG_SHOP_BG_USERNAME": "a",
    "EMAG_SHOP_BG_PASSWORD": "b",
    "EMAG_SHOP_BG_BASE_URL": "http://127.0.0.1:9/api-3",
}


async def until(is_so: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


class Browser:
    """The categories tab on a real desk, shown, with its categories read."""

    def __init__(self, tab: CategoriesTab, desk: Desk, tasks: Tasks, strip: ProgressStrip) -> None:
        self.tab, self.desk, self.tasks, self.strip = tab, desk, tasks, strip
        self.finder, self.detail, self.values = tab.finder, tab.detail, tab.detail.values
        self.said: list[tuple[str, str]] = []
        self.offers: list[Filter] = []
        tab.said.connect(lambda text, tone: self.said.append((text, tone)))
        tab.offers_wanted.connect(self.offers.append)
        tasks.show = lambda error: self.said.append((str(error), "error"))

    async def settled(self) -> None:
        """Nothing is being read or searched any more."""
        await asyncio.sleep(0.01)
        timers = (self.tab._settling, self.finder._debounce, self.finder._still, self.values._debounce)
        await until(lambda: not self.tasks._running and not any(timer.isActive() for timer in timers))

    async def type(self, text: str) -> None:
        """Search for something, letter by letter."""
        self.finder.focus_search()
        QTest.keyClicks(self.finder.search, text)
        await self.settled()

    async def choose(self, number: int) -> None:
        """Go to a category and wait until it is shown."""
        self.finder.choose(number)
        await self.settled()
        assert self.tab.chosen == number

    async def press(self, name: str, inside: QWidget | None = None) -> None:
        """Click a button by its object name."""
        button = (inside or self.tab).findChild(QAbstractButton, name)
        assert button is not None and button.isVisible() and button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await self.settled()

    def found(self) -> list[str]:
        """The names that the search found, from top to bottom."""
        model = self.finder.list_model
        return [model.index(row).data() for row in range(model.rowCount())]

    def table(self) -> list[list[str]]:
        """The characteristics on screen."""
        model = self.detail.model
        return [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]


def outline(model: CategoryTreeModel, parent: QModelIndex | None = None) -> list[Any]:
    """A tree as nested lists of names: what can be reached by opening branches."""
    parent = parent or QModelIndex()
    lines: list[Any] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        assert model.parent(index) == parent
        lines.append(index.data())
        if model.rowCount(index):
            lines.append(outline(model, index))
    return lines


Opened = Callable[..., AbstractAsyncContextManager[Browser]]


@pytest.fixture
def browser(qtbot: Any) -> Iterator[Opened]:
    """Open the tab inside a coroutine: `async with browser(directory) as bench`."""

    @asynccontextmanager
    async def opened(directory: DataDirectory, environment: dict[str, str] | None = None) -> AsyncIterator[Browser]:
        tasks, readers = Tasks(), ReaderThread(directory.cache)
        desk = await Desk.open(
            directory, environment=ENVIRONMENT if environment is None else environment, secrets=Secrets()
        )
        strip = ProgressStrip()
        settings = QSettings(str(directory.window), QSettings.Format.IniFormat)
        if not settings.contains("categories/account"):
            settings.setValue("categories/account", RO)
        tab = CategoriesTab(desk, readers, strip, tasks, settings)
        bench = Browser(tab, desk, tasks, strip)
        tab.resize(1440, 820)
        tab.show()
        tab.tint()
        await bench.settled()
        try:
            yield bench
            await bench.settled()
        finally:
            tab.keep_layout()
            settings.sync()
            tab.disconnect_changes()
            tab.close()
            await tasks.close()
            await desk.aclose()
            readers.close()
            for widget in (tab, strip):
                widget.deleteLater()

    yield opened
