"""A real desk with two accounts and some offers, and what a test needs to press and read in its dialogs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, StagedEdit, State
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import DeskError
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.outbox import Claim, Result
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.tasks import Tasks

W = TypeVar("W", bound=QWidget)

RO = Account("shop-ro", "Luxora RO", "emag-ro", username="api@luxora.ro", ip_allow_list_name="birou")
BG = Account("shop-bg", "Luxora BG", "emag-bg", username="api@luxora.bg", warehouse_id=2)


class Drawer:
    """A keyring in memory, or one that refuses."""

    def __init__(self) -> None:
        self.passwords: dict[str, str] = {}
        self.refuses = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise OSError("locked")
        self.passwords[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.passwords.pop(username, None)


class Panels:
    """The desk and its tasks, and hands and eyes for its dialogs."""

    def __init__(self, desk: Desk, drawer: Drawer, qtbot: Any) -> None:
        self.desk, self.drawer, self.qtbot = desk, drawer, qtbot
        self.shown: list[DeskError] = []
        self.tasks = Tasks(self.shown.append)

    # Looking

    async def until(self, is_so: Callable[[], object], seconds: float = 10.0) -> None:
        """Wait until something is so; a test that waits too long fails."""
        async with asyncio.timeout(seconds):
            while not is_so():
                await asyncio.sleep(0.005)

    async def settled(self) -> None:
        """Everything that was started has ended."""
        await asyncio.sleep(0.01)
        await self.tasks.saved()
        await self.until(lambda: not self.tasks._running)

    def find(self, inside: QWidget, kind: type[W], name: str = "") -> W:
        """The widget of this kind and object name."""
        found = inside.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} {name}"
        return found

    def texts(self, inside: QWidget) -> list[str]:
        """Every visible label's text."""
        return [label.text() for label in inside.findChildren(QLabel) if not label.isHidden() and label.text()]

    def says(self, inside: QWidget, part: str) -> bool:
        """Whether a label says something."""
        return any(part in text for text in self.texts(inside))

    # Pressing

    def press(self, inside: QWidget, name: str) -> None:
        """Click a button that can be clicked."""
        button = self.find(inside, QAbstractButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, into: QWidget, text: str) -> None:
        """Type an ASCII text key by key, replacing what is there; Qt's test keys know no other letters."""
        assert text.isascii()
        into.setFocus()
        self.qtbot.keyClick(into, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(into, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(into, text)

    async def question(self) -> MessageDialog:
        """The question that is open now."""

        def asked() -> list[MessageDialog]:
            return [
                item for item in QApplication.topLevelWidgets() if isinstance(item, MessageDialog) and item.isVisible()
            ]

        await self.until(asked)
        return asked()[0]

    async def answer(self, name: str) -> None:
        """Press a button of the question that is open now."""
        dialog = await self.question()
        self.press(dialog, name)
        await self.until(lambda: not dialog.isVisible())

    # The outbox

    async def offers(self) -> dict[int, OfferRow]:
        """The cached offers by id."""
        keys = [("shop-ro", number) for number in range(1, 60)]
        rows = await self.desk.readers.run(lambda reader: reader.offers(keys))
        return {offer_id: row for (_, offer_id), row in rows.items()}

    async def stage(self, edits: Iterable[tuple[int, str, str | None, str]], title: str = "Lampă") -> None:
        """Stage (offer id, field, old, new) of the Romanian shop."""
        staged = [StagedEdit("shop-ro", number, f"{title} {number}", key, old, new) for number, key, old, new in edits]
        await self.desk.thread.run(self.desk.outbox.stage, staged, who="Ana", source="table")
        self.desk.changes.announce(Kind.COMMANDS)

    async def commands(self) -> dict[int, Command]:
        """What is open or in the ledger, by offer id; the newest of each."""

        def look() -> list[Command]:
            return [*reversed(self.desk.outbox.ledger(states=list(State))), *self.desk.outbox.open_commands()]

        return {command.object_id: command for command in await self.desk.thread.run(look)}

    async def answer_from_emag(self, outcomes: dict[int, tuple[State, Sequence[str]]]) -> None:
        """As the sender would: claim what waits and write down what eMAG said of each offer."""
        outbox, now = self.desk.outbox, self.desk.clock.now()

        def act() -> None:
            outbox.take_over("test", 120)
            claimed = [command for command in outbox.sending.ready("shop-ro") if command.object_id in outcomes]
            claims = [Claim(command, {}) for command in claimed]
            assert outbox.sending.claim(
                claims, route="offer/save", correlation_id=f"c{claimed[0].id}", request_hash="h"
            )
            results = []
            for command in claimed:
                state, messages = outcomes[command.object_id]
                first = State.UNKNOWN if state is State.NEEDS_HUMAN else state
                settle = now + timedelta(seconds=120) if first is State.UNKNOWN else None
                results.append(Result(command.id, first, tuple(messages), settle_at=settle, outcome=str(first)))
            outbox.sending.record(results)
            for command in claimed:
                state, messages = outcomes[command.object_id]
                if state is State.NEEDS_HUMAN:
                    outbox.sending.settle(Result(command.id, state, tuple(messages)))

        await self.desk.thread.run(act)
        self.desk.changes.announce(Kind.COMMANDS)


def offer(number: int, **changes: Any) -> dict[str, Any]:
    """One offer as eMAG tells it: 100.00 RON net, ten pieces, 21 % VAT."""
    return {
        "id": number,
        "part_number": f"LX-{number}",
        "part_number_key": f"DXK4T{number}BM",
        "name": f"Lampă {number}",
        "brand": "Luxora",
        "category_id": 7,
        "currency": "RON",
        "ean": ["5949999000017"],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 60,
        "max_sale_price": 150,
        "recommended_price": 0,
        "best_offer_sale_price": 98,
        "buy_button_rank": 2,
        "number_of_offers": 3,
        "general_stock": 10,
        "stock": [{"warehouse_id": 1, "value": 10}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "vat_id": 1,
        "validation_status": [{"value": 9, "description": "Approved", "errors": []}],
        "offer_validation_status": {"value": 1, "description": "Saleable"},
        "ownership": True,
        "emag_club": 1,
        **changes,
    }


Opened = Callable[..., AbstractAsyncContextManager[Panels]]


@pytest.fixture
def panels(data_path: Path, qtbot: Any) -> Opened:
    """Open a desk inside a coroutine: `async with panels(offers=[...]) as scene`."""

    @asynccontextmanager
    async def opened(
        *,
        accounts: Sequence[Account] = (RO, BG),
        offers: Iterable[dict[str, Any]] | None = None,
        environment: dict[str, str] | None = None,
    ) -> AsyncIterator[Panels]:
        drawer = Drawer()
        variables = {"EMAG_DESK_WHO": "Ana", **(environment or {})}
        desk = await Desk.open(DataDirectory(data_path), environment=variables, secrets=Secrets(drawer))
        scene = Panels(desk, drawer, qtbot)
        try:
            for account in accounts:
                await desk.save_account(account, f"secret of {account.key}", remember=True)

            def fill() -> None:
                rates = [{"vat_id": 1, "vat_rate": 0.21}, {"vat_id": 2, "vat_rate": 0.11}]
                desk.cache.put_reference("shop-ro", "vat", rates)
                desk.cache.put_reference("shop-ro", "handling_time", [{"id": days} for days in (0, 1, 2, 5)])
                rows = [offer(number) for number in range(1, 13)] if offers is None else list(offers)
                desk.cache.put_offers("shop-ro", rows)

            await desk.thread.run(fill)
            yield scene
        finally:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog):
                    widget.done(0)
                widget.deleteLater()
            await scene.tasks.close()
            await desk.aclose()

    return opened


@pytest.fixture
def offer_json() -> Callable[..., dict[str, Any]]:
    """How eMAG tells an offer; keyword arguments change it."""
    return offer
