"""What a test of the returns tab needs: hands for the tab and its dialogs, and the marketplace's view."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from emag_desk.desk import Desk
from emag_desk.domain.return_facets import RETURN_FOLDER_LABELS, ReturnFolder
from emag_desk.domain.return_row import ReturnRow
from emag_desk.practice.process import PracticeProcess
from emag_desk.ui.orders.deed_dialog import DeedDialog
from emag_desk.ui.tabs.returns import ReturnsTab
from emag_desk.ui.tasks import Tasks

D = TypeVar("D", bound=DeedDialog)
ACCOUNTS = {"shop-ro": "emag-ro", "shop-bg": "emag-bg"}
ACCOUNT, PLATFORM = "shop-ro", "emag-ro"


async def until(is_so: Callable[[], object], seconds: float = 15.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


class ReturnsBench:
    """The returns tab on a real desk, shown, with its first search done."""

    def __init__(self, tab: ReturnsTab, desk: Desk, tasks: Tasks, market: PracticeProcess) -> None:
        self.tab, self.desk, self.tasks, self.market = tab, desk, tasks, market
        self.table, self.model, self.bar, self.folders = tab.table, tab.model, tab.filter_bar, tab.folders
        self.said: list[tuple[str, str]] = []
        tab.said.connect(lambda text, tone: self.said.append((text, tone)))
        tasks.show = lambda error: self.said.append((str(error), "error"))

    until = staticmethod(until)

    # The tab

    async def searched(self) -> None:
        """The search under way is over, with its counts, and its rows are at hand."""
        await until(lambda: not self.bar._debounce.isActive() and not self.tasks.is_running("search returns"))
        await until(lambda: len(self.rows()) == len(self.model.numbers))

    async def settled(self) -> None:
        """The selection rests, and the detail pane has read what it shows."""
        await until(lambda: not self.tab._settling.isActive() and not self.tasks.is_running("return detail"))

    def rows(self) -> list[ReturnRow]:
        """The returns on screen from top to bottom, as far as they are at hand."""
        found = (self.model.at(position) for position in range(len(self.model.numbers)))
        return [row for row in found if row is not None]

    def text(self, row: int, key: str) -> str:
        keys = [column.key for column in self.model.columns]
        return self.model.cells(row)[keys.index(key)].text

    async def open(self, folder: ReturnFolder) -> None:
        """Open a folder with the mouse."""
        item = self.folders.item(list(RETURN_FOLDER_LABELS).index(folder))
        where = self.folders.visualItemRect(item).center()
        QTest.mouseClick(self.folders.viewport(), Qt.MouseButton.LeftButton, pos=where)
        await self.searched()

    async def go(self, row: int) -> None:
        """Choose a row with the mouse."""
        where = self.table.visualRect(self.model.index(row, 1)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        await self.settled()

    async def look_for(self, text: str) -> None:
        """Put a text into the search field, as if typed."""
        self.bar.search.setText(text)
        self.bar.search.returnPressed.emit()
        await self.searched()

    def child(self, name: str) -> Any:
        found = self.tab.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the table."""
        self.tab.activateWindow()
        self.table.setFocus()
        QTest.keyClick(self.table, key, modifier)

    # Returns and what becomes of them

    async def arrive(self, *statuses: int, **said: Any) -> list[int]:
        """New returns of fresh finalized orders, one for each status; the tab shows them."""
        numbers = []
        for status in statuses:
            given = {"type": 3, "payment_mode_id": 1, "shipping_tax": 0, "vouchers": []}
            asked = {"platform": PLATFORM, "count": 1, "with": given}
            (order,) = self.market.ask("orders/arrive", asked)["ids"]
            self.market.ask(f"orders/{PLATFORM}/{order}", {"status": 4})
            wish = {"return_type": 3, "pickup_method": 2, "request_status": status, **said}
            asked = {"platform": PLATFORM, "order_id": int(order), "with": wish}
            numbers += [int(number) for number in self.market.ask("returns/arrive", asked)["ids"]]
        for number in numbers:
            await self.desk.returns.read(self.desk.account(ACCOUNT), number)
        await self.look_for(" ".join(map(str, numbers)))
        await until(lambda: {row.id for row in self.rows()} == set(numbers))
        return numbers

    def document(self, number: int) -> dict[str, Any]:
        """A return as eMAG tells it now."""
        return dict(self.market.ask(f"return/{PLATFORM}/{number}")["return"])

    def events(self, number: int, kind: str) -> list[dict[str, Any]]:
        """What was done to a return."""
        events = self.market.ask(f"return/{PLATFORM}/{number}")["events"]
        return [event for event in events if event["kind"] == kind]

    # Dialogs

    def dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.tab.findChildren(QDialog) if dialog.isVisible()]

    async def opened(self, kind: type[D], action: str = "") -> D:
        """The dialog that an action or a key opened, once it shows what it is about."""
        if action:
            assert self.tab.actions_[action].isEnabled(), self.tab.actions_[action].toolTip()
            self.tab.actions_[action].trigger()
        await until(lambda: any(isinstance(one, kind) for one in self.dialogs()))
        dialog = next(one for one in self.dialogs() if isinstance(one, kind))
        assert isinstance(dialog, kind)
        await until(lambda: not self.tasks.is_running(f"{dialog.objectName()} {id(dialog)}"))
        return dialog

    async def ended(self, dialog: DeedDialog) -> str:
        """What the dialog says in the end."""
        await until(lambda: dialog.following is not None and dialog.following.outcome is not None)
        following = dialog.following
        assert following is not None
        await until(lambda: following.outcome is not None and following.outcome.ended)
        return dialog.told.text()


def click(inside: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    button = inside.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


OpenedReturns = Callable[[], AbstractAsyncContextManager[ReturnsBench]]
