"""Two shops with categories and offers, a desk on them, product forms over it, and hands on the keyboard."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from emag_desk.desk import Desk
from emag_desk.domain.changes import Kind
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.commands import Command, State
from emag_desk.domain.product_drafts import ProductDraft
from emag_desk.secrets import Secrets
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.outbox import Claim, Result
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.product_actions import ProductForms
from emag_desk.ui.product_row import FieldRow
from emag_desk.ui.product_window import ProductWindow
from emag_desk.ui.tasks import Tasks

W = TypeVar("W", bound=QWidget)
Built = Callable[[Callable[[DataDirectory], None], Path], DataDirectory]

RO, BG = "shop-ro", "shop-bg"
SHOES, BAGS, HUGE = 100, 101, 900
COLOUR, SIZE, WEIGHT, LENGTH, WATERPROOF, SCREEN, BOX, MODELS, MATERIAL = (
    5401,
    6506,
    7000,
    7001,
    8000,
    30,
    40,
    9000,
    9500,
)
MANY = [f"Model {number:05d}" for number in range(20_000)]
EAN, OTHER_EAN = "5949999000019", "5941234567899"


def characteristic(number: int, name: str, type_id: int = 11, **more: Any) -> dict[str, Any]:
    """One question of a category."""
    given = {"id": number, "name": name, "type_id": type_id, "display_order": 1, "is_mandatory": 0, "is_filter": 0}
    return {**given, "allow_new_value": 0, "values": [], "tags": [], **more}


def category(number: int, name: str, **more: Any) -> dict[str, Any]:
    """A category as eMAG tells it."""
    flags = {"is_allowed": 1, "is_ean_mandatory": 1, "is_warranty_mandatory": 1}
    return {"id": number, "parent_id": 10, "name": name, **flags, "characteristics": [], "family_types": [], **more}


def shoes() -> dict[str, Any]:
    """A category with a question of every kind, and sizes with tags."""
    return category(
        SHOES,
        "Pantofi",
        characteristics=[
            characteristic(COLOUR, "Culoare", is_mandatory=1, is_filter=1, values=["Alb", "Negru", "Roșu"]),
            characteristic(SIZE, "Mărime", 60, is_mandatory=1, display_order=2, tags=["original", "converted"]),
            characteristic(10770, "Converted Size", 60, is_mandatory=1),
            characteristic(WATERPROOF, "Impermeabil", 20, is_filter=1),
            characteristic(LENGTH, "Lungime", 2, values=["24 cm", "25 cm"], allow_new_value=1),
            characteristic(WEIGHT, "Greutate", 1),
            characteristic(SCREEN, "Rezoluție", 30, allow_new_value=1),
            characteristic(BOX, "Volum", 40, allow_new_value=1),
            characteristic(MODELS, "Modele", display_order=9, values=MANY[:256]),
            characteristic(MATERIAL, "Material", display_order=9, values=["Piele", "Textil"], allow_new_value=1),
        ],
        family_types=[{"id": 95, "name": "Mărime", "characteristics": [{"characteristic_id": SIZE}]}],
    )


def huge() -> dict[str, Any]:
    """300 questions with 256 values each."""
    types = (11, 60, 11, 2, 11, 30, 11, 1)
    asked = [
        characteristic(
            20_000 + number,
            f"Caracteristica {number}",
            types[number % 8],
            is_mandatory=int(number < 20),
            is_filter=int(number < 80),
            display_order=number,
            values=[f"{value} {'cm' if types[number % 8] == 2 else 'EU'}" for value in range(256)],
            allow_new_value=number % 2,
        )
        for number in range(300)
    ]
    return category(HUGE, "Uriașă", characteristics=asked)


def offer(number: int, **changes: Any) -> dict[str, Any]:
    """A pair of shoes on offer."""
    return {
        "id": number,
        "part_number": f"PN-{number}",
        "part_number_key": f"D{number}BM",
        "name": f"Pantof {number}",
        "brand": "Luxora",
        "category_id": SHOES,
        "currency": "RON",
        "ean": [EAN],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 60,
        "max_sale_price": 150,
        "recommended_price": 0,
        "general_stock": 10,
        "stock": [{"warehouse_id": 1, "value": 10}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "vat_id": 1,
        "warranty": 24,
        "emag_club": 1,
        "ownership": True,
        "images": [{"url": "https://img.example.test/1.jpg", "display_type": 1}],
        "description": "&lt;p&gt;Pantof de &lt;b&gt;piele&lt;/b&gt;&lt;/p&gt;",
        "validation_status": [{"value": 9, "errors": []}],
        "manufacturer": [{"name": "Luxora SRL", "address": "Brașov", "email": "x@luxora.ro"}],
        "characteristics": [
            {"id": COLOUR, "value": "Alb"},
            {"id": SIZE, "value": "36 EU", "tag": "original"},
            {"id": SIZE, "value": "39 INTL", "tag": "converted"},
        ],
        **changes,
    }


def fill(directory: DataDirectory) -> None:
    """Two shops with categories, templates, long lists of values, and three offers each."""
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    for account in (RO, BG):
        listing = cache.categories.begin_listing(account, "")
        rows = [
            {**category(10, "Modă"), "parent_id": None, "is_allowed": 0},
            category(SHOES, "Pantofi"),
            category(BAGS, "Genți"),
            category(HUGE, "Uriașă"),
        ]
        cache.categories.put_page(account, "", listing.number, rows, "")
        cache.categories.finish_listing(account, "", listing.number)
        cache.categories.put_template(account, "", shoes())
        cache.categories.put_values(account, "", SHOES, {MODELS: MANY})
        cache.categories.put_template(account, "", huge())
        cache.categories.put_values(account, "", HUGE, {20_002: [f"{value} EU" for value in range(256)]})
        bags = category(BAGS, "Genți", characteristics=[characteristic(COLOUR, "Culoare", values=["Alb"])])
        cache.categories.put_template(account, "", bags)
        cache.put_reference(account, "vat", [{"vat_id": 1, "vat_rate": 0.21}, {"vat_id": 2, "vat_rate": 0.11}])
        cache.put_reference(account, "handling_time", [{"id": days} for days in (0, 1, 2, 5)])
        cache.put_offers(account, [offer(1), offer(2, ownership=False), offer(3, name="Pantof 3")])
    cache.close()


@pytest.fixture
def filled(built: Built, data_path: Path) -> DataDirectory:
    """A data directory with two shops, copied from one that is filled once."""
    return built(fill, data_path)


ENVIRONMENT = {
    "EMAG_SHOP_RO_USERNAME": "a",
    "EMAG_SHOP_RO_PASSWORD": "b",
    "EMAG_SHOP_RO_BASE_URL": "http://127.0.0.1:9/api-3",
    "EMAG_SHOP_RO_PLATFORM": "emag-ro",
    "EMAG_SHOP_BG_USERNAME": "a",
    "EMAG_SHOP_BG_PASSWORD": "b",
    "EMAG_SHOP_BG_BASE_URL": "http://127.0.0.1:9/api-3",
    "EMAG_SHOP_BG_PLATFORM": "emag-bg",
    "EMAG_DESK_WHO": "Ana",
}


async def until(is_so: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


class Bench:
    """Product forms on a real desk, and what a test needs to type, press and read."""

    def __init__(self, desk: Desk, tasks: Tasks, products: ProductForms) -> None:
        self.desk, self.tasks, self.products = desk, tasks, products
        self.errors: list[str] = []
        tasks.show = lambda error: self.errors.append(str(error))

    # Opening

    async def opened(self) -> ProductWindow:
        """The newest window, with its category shown."""
        await until(lambda: self.products.windows or self.errors)
        await self.settled()
        assert not self.errors, self.errors
        return self.products.windows[-1]

    async def new(self, account: str = RO, category: int | None = SHOES) -> ProductWindow:
        """A new product."""
        self.products.new(account, category)
        return await self.opened()

    async def edit(self, number: int = 1, account: str = RO) -> ProductWindow:
        """An offer of mine."""
        self.products.edit(account, number)
        return await self.opened()

    async def settled(self) -> None:
        """Nothing is being read, checked or laid out any more."""
        await asyncio.sleep(0.01)

        def quiet() -> bool:
            windows = self.products.windows
            # All values of a field are asked of eMAG when somebody comes to it; there is no eMAG here.
            tasks = [name for name in self.tasks._running if not name.startswith("product values")]
            return not tasks and not any(
                window.lookups.is_busy() or window.state._checking.isActive() or not window.form.column.is_settled()
                for window in windows
            )

        await until(quiet)

    # Typing

    @property
    def focus(self) -> QWidget:
        """What has the cursor."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the cursor"
        return widget

    def keys(self, *keys: Qt.Key, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, one after another, where the cursor is."""
        for key in keys:
            QTest.keyClick(self.focus, key, hold)

    def type(self, text: str) -> None:
        """Type a text where the cursor is; letters beyond ASCII come as an input method would send them."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.focus, letter)
            else:
                from PySide6.QtGui import QInputMethodEvent

                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(self.focus, event)

    def retype(self, text: str) -> None:
        """Type over what stands there."""
        self.keys(Qt.Key.Key_A, hold=Qt.KeyboardModifier.ControlModifier)
        self.keys(Qt.Key.Key_Delete)
        self.type(text)

    # Looking

    def find(self, inside: QWidget, kind: type[W], name: str) -> W:
        """The widget of this object name."""
        found = inside.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} {name}"
        return found

    def row(self, window: ProductWindow, key: str) -> FieldRow:
        """The row of a field, brought into sight with the cursor in it."""
        window.activateWindow()  # without a screen a list that closes does not give the focus back
        assert window.form.go(key), key
        row = window.form.column.row(key)
        assert row is not None
        return row

    async def press(self, inside: QWidget, name: str) -> None:
        """Click a button."""
        button = self.find(inside, QAbstractButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0)

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        await until(is_so)

    async def until_async(self, ask: Callable[[], Awaitable[object]], *wanted: object) -> None:
        """Wait until a question is answered like one of these."""
        async with asyncio.timeout(10):
            while (answer := await ask()) not in wanted:
                assert answer is not State.REJECTED, "eMAG refused it"
                await asyncio.sleep(0.02)

    async def press_question(self, name: str) -> None:
        """Press a button of the question that is open."""

        def asked() -> list[MessageDialog]:
            return [
                item for item in QApplication.topLevelWidgets() if isinstance(item, MessageDialog) and item.isVisible()
            ]

        await until(asked)
        await self.press(asked()[0], name)
        await self.settled()
        await self.tasks.saved()

    async def answer(self, number: int, state: State, messages: list[str], account: str = RO) -> None:
        """As the sender would: claim what waits for a product and write down what eMAG said."""
        outbox = self.desk.outbox

        def act() -> None:
            outbox.approve_all()
            outbox.take_over("test", 120)
            claimed = [
                one for one in outbox.sending.ready(account) if one.object_id == number and one.kind == "product"
            ]
            claims = [Claim(command, {}) for command in claimed]
            assert outbox.sending.claim(claims, route="product_offer/save", correlation_id="c", request_hash="h")
            outbox.sending.record(
                [Result(command.id, state, tuple(messages), outcome=str(state)) for command in claimed]
            )

        await self.desk.thread.run(act)
        self.desk.changes.announce(Kind.COMMANDS)

    async def drafts(self) -> list[ProductDraft]:
        """The forms on the disk."""
        await self.tasks.saved()
        return await self.desk.thread.run(self.desk.outbox.product_forms.all)

    async def kept(self, window: ProductWindow) -> None:
        """What was typed is on the disk."""
        await until(lambda: not window.draft.is_waiting)

    async def staged(self) -> list[Command]:
        """What waits for Review, oldest first."""
        await self.tasks.saved()
        drafts = await self.desk.thread.run(self.desk.outbox.drafts)
        return sorted(drafts, key=lambda command: command.id)

    async def state_of(self, number: int, account: str = RO) -> State:
        """Where the newest product command of an offer stands."""
        commands = await self.desk.thread.run(self.desk.outbox.product_commands, account, number)
        return commands[0].state


Opened = Callable[..., AbstractAsyncContextManager[Bench]]


@pytest.fixture
def bench(filled: DataDirectory, qtbot: Any) -> Iterator[Opened]:
    """Open a desk inside a coroutine: `async with bench() as here`."""

    @asynccontextmanager
    async def opened(connected: dict[str, str] | None = None) -> AsyncIterator[Bench]:
        tasks, owner = Tasks(), QWidget()
        desk = await Desk.open(filled, environment={**ENVIRONMENT, **(connected or {})}, secrets=Secrets())
        products = ProductForms(desk, tasks, owner)
        here = Bench(desk, tasks, products)
        try:
            yield here
        finally:
            for dialog in owner.findChildren(QDialog):
                dialog.done(0)
            await tasks.close()
            await desk.aclose()
            owner.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield opened
