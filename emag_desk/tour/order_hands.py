"""Hands for tabs with folders: opening folders, choosing rows, pressing what a dialog is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from emag_desk.errors import DeskError
from emag_desk.tour.guide import Guide
from emag_desk.ui.orders.deed_dialog import DeedDialog
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.rows.folder_tab import FolderTab, R
from emag_desk.ui.rows.folders import F

D = TypeVar("D", bound=DeedDialog)
P = TypeVar("P", bound=PrintDialog)


class RowHands(Generic[R, F]):
    """What the steps of orders and returns use."""

    def __init__(self, guide: Guide, tab: FolderTab[R, Any, F]) -> None:
        self._guide, self._tab = guide, tab

    async def open(self, folder: F) -> None:
        """Open a folder and wait for its rows."""
        tab = self._tab
        tab.folders.open(folder)
        await self._guide.settle(0.15)
        await self._guide.until(lambda: tab.source.is_complete, "the rows of the folder")
        await self._guide.until(lambda: not len(tab.model.numbers) or tab.model.at_hand(0) is not None, "the first one")
        await self._guide.settle(0.2)

    async def choose(self, row: int, *, last: int = -1) -> None:
        """Choose a row with the mouse, and with Shift and the arrow those up to the last one."""
        table = self._tab.table
        index = self._tab.model.index(row, 1)
        table.scrollTo(index)
        table.setFocus()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        for _ in range(row, last):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        await self._guide.settle(0.3)

    def at_hand(self, row: int) -> R:
        """What stands in a row. Raises DeskError where there is none."""
        found: R | None = self._tab.model.at_hand(row)
        if found is None:
            raise DeskError("There is nothing in row {row}.", row=row)
        return found

    def first(self, wanted: Callable[[R], bool]) -> int:
        """The first row of the first page that is wanted. Raises DeskError where there is none."""
        for row in range(min(len(self._tab.model.numbers), 100)):
            found = self._tab.model.at_hand(row)
            if found is not None and wanted(found):
                return row
        raise DeskError("Nothing in this folder will do.")

    async def deed(self, action: str, kind: type[D]) -> D:
        """The dialog that an action opens, once it has read what it is about."""
        self.trigger(action)
        dialog = await self._guide.dialog(kind)
        await self._guide.until(lambda: not isinstance(dialog, OrderDeed) or dialog.at_hand is not None, "the order")
        await self._guide.until(lambda: not dialog.is_reading(), "what it is about")
        await self._guide.settle(0.2)
        return dialog

    def trigger(self, action: str) -> None:
        """Choose from the menu. Raises DeskError with the reason where it cannot be chosen."""
        entry = self._tab.actions_[action]
        if not entry.isEnabled():
            raise DeskError("This cannot be done now: {why}", why=entry.toolTip())
        entry.trigger()

    async def act(self, dialog: DeedDialog) -> None:
        """Press its button, and wait until it says what became of it. Raises DeskError where it cannot be pressed."""
        if not dialog.act_button.isEnabled():
            raise DeskError("{button} cannot be pressed: {why}", button=dialog.act_button.text(), why=dialog.why.text())
        QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        if dialog.closes_itself:
            await self._guide.until(lambda: not _is_there(dialog), "the end of it")
        else:
            await self._guide.until(lambda: _has_ended(dialog), "what became of it")
            await self._guide.close(dialog)

    async def printed(self, action: str, kind: type[P]) -> P:
        """The dialog that shows pages, once they are there."""
        if action:
            self.trigger(action)
        dialog = await self._guide.dialog(kind)
        await self._guide.until(lambda: dialog.document and dialog.preview.page_count, "the pages")
        await self._guide.settle(0.5)
        return dialog


def _is_there(dialog: DeedDialog) -> bool:
    return shiboken6.isValid(dialog) and dialog.isVisible()


def _has_ended(dialog: DeedDialog) -> bool:
    if not _is_there(dialog):
        return True
    outcome = dialog.following.outcome if dialog.following is not None else None
    return outcome is not None and outcome.ended
