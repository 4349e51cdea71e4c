"""Drives the real window through an operator's day on the practice marketplace, and saves a picture of each step.

Every step clicks and types as a person would, waits for what a person would wait for, and says in one line what
happened. A step that does not get there ends the tour with a sentence and exit status 1.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from emag_desk.errors import DeskError

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QTableView, QWidget

from emag_desk import demo
from emag_desk.domain.commands import END_STATES
from emag_desk.domain.offer_operations import Operation
from emag_desk.ui.accounts import AccountsDialog
from emag_desk.ui.bulk_edit import BulkEdit
from emag_desk.ui.connection_test import ConnectionTestDialog
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.style import apply_style

if TYPE_CHECKING:
    from emag_desk.desk import Desk

T = TypeVar("T", bound=QWidget)

#: Offers per platform: enough to be a shop, few enough to be read in ten seconds at eMAG's pace.
_OFFERS = 1_000
#: Seconds after which a step counts as failed.
_PATIENCE = 120.0


def run(output: Path) -> int:
    """Take the tour; returns the exit status. The pictures are numbered PNG files in `output`."""
    from emag_desk.app import run as run_window

    output.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_pass_on)
    failures: list[DeskError] = []

    async def guide(window: MainWindow, desk: Desk) -> None:
        try:
            await Tour(window, desk, output).take()
        except DeskError as problem:
            failures.append(problem)
        finally:
            window.close()

    directory = demo.new_directory()
    try:
        run_window(directory, companion=guide, keep_fresh=False)
    finally:
        demo.forget(directory)
        qInstallMessageHandler(None)
    for problem in failures:
        sys.stderr.write(f"The tour stopped: {problem}\n")
    return 1 if failures else 0


class Tour:
    """The steps, in the order of a first day."""

    def __init__(self, window: MainWindow, desk: Desk, output: Path) -> None:
        self._window = window
        self._desk = desk
        self._output = output
        self._pictures = 0

    async def take(self) -> None:
        """Walk through every step. Raises DeskError with what did not happen."""
        self._window.resize(1440, 900)
        async with demo.marketplace(offers=_OFFERS) as process:
            await self._settle()
            self._picture("start", "The window opens at once; it has nothing to show yet, and says what to do.")
            await demo.add_accounts(self._desk, process)
            await self._check()
            await self._pull()
            await self._search()
            await self._edit()
            await self._bulk()
            await self._review_and_send()
            await self._look_back()
        sys.stdout.write(f"{self._pictures} pictures are in {self._output.resolve()}\n")

    async def _check(self) -> None:
        self._window.open_accounts()
        accounts = await self._dialog(AccountsDialog)
        self._picture("accounts", "Accounts: three practice shops; passwords are never shown.")
        self._click(accounts, "testConnectionButton")
        test = await self._dialog(ConnectionTestDialog)
        again = test.findChild(QAbstractButton, "runAgainButton")
        await self._until(lambda: again is not None and again.isVisible() and again.isEnabled(), "the connection test")
        self._picture("check", "Test connection: every step with what was seen; it only reads.")
        await self._close(test)
        await self._close(accounts)

    async def _pull(self) -> None:
        total = _OFFERS * len(self._desk.accounts)
        self._window.pull()
        model = self._window.offers.model
        await self._until(lambda: len(model.numbers) > total // 3, "the first offers")
        self._picture("pulling", "Pull: offers appear while they are read, with an honest end time.")
        await self._until(lambda: len(model.numbers) >= total, "all offers")
        await self._until(
            lambda: self._window.jobs is not None and not self._window.jobs.running, "the end of the pull"
        )
        await self._settle()
        self._picture("offers", f"Offers: {len(model.numbers):,} offers of three countries in one table.")

    async def _search(self) -> None:
        offers, search = self._window.offers, self._window.offers.filter_bar.search
        everything = len(offers.model.numbers)
        offers.focus_search()
        QTest.keyClicks(search, "lampa")
        await self._until(lambda: 0 < len(offers.model.numbers) < everything, "the search")
        await self._settle()
        found = len(offers.model.numbers)
        self._picture("search", f"Search: {found} offers for 'lampa', accents or not, counted by every chip.")
        search.clear()
        await self._until(lambda: len(offers.model.numbers) == everything, "all offers again")

    async def _edit(self) -> None:
        self._click(self._window, "account-practice-ro")
        await self._until(lambda: len(self._window.offers.model.numbers) == _OFFERS, "the Romanian offers")
        await self._settle()
        await self._type_in_cell(0, "sale_price", factor=1.03)
        await self._type_in_cell(1, "sale_price", factor=12.0)
        await self._type_in_cell(2, "stock:1", text="25")
        await self._type_in_cell(3, "sale_price", factor=1.4)
        await self._until(lambda: self._window.offers.staging.drafts() == 4, "four staged changes")
        await self._settle()
        self._picture("edit", "Edit in the cells: changes are staged and marked, and eMAG hears nothing of them yet.")

    async def _bulk(self) -> None:
        offers = self._window.offers
        table, first, last = offers.table, 6, 45
        column = self._column("sale_price")
        self._pick(first, column)
        for _ in range(first, last):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        offers.bulk_edit()
        dialog = await self._dialog(BulkEdit)
        dialog.field.setCurrentIndex(dialog.field.findData("sale_price"))
        dialog.operation.setCurrentIndex(dialog.operation.findData(Operation.PERCENT.value))
        QTest.keyClicks(dialog.value, "-2")
        await self._until(dialog.apply_button.isEnabled, "the preview")
        self._picture("bulk", "Bulk edit: forty prices 2 % lower, each shown before it is staged.")
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        await self._until(lambda: self._window.offers.staging.drafts() >= 40, "the bulk edit")
        await self._settle()

    async def _review_and_send(self) -> None:
        self._window.open_review()
        review = await self._dialog(ReviewDialog)
        await self._until(lambda: len(review.model.changes) > 4, "the review")
        await self._settle()
        changes = len(review.model.changes)
        self._picture("review", f"Review: {changes} offers, old -> new, net and gross; a slip of the comma stands out.")
        review.send_button.click()
        await self._until(lambda: review.model.shows_outcomes, "the sending")
        await self._until(self._all_sent, "the results")
        await self._settle(1.0)
        self._picture("sent", "Send: every change with its own result.")
        await self._close(review)

    async def _look_back(self) -> None:
        self._window.show_tab(0)
        await self._settle()
        self._picture("after", "The table shows what eMAG now says; what was held back is still staged.")
        self._window.show_tab(2)
        self._click(self._window, "historyChip")
        await self._settle(1.0)
        self._picture("outbox", "Outbox: what waits, and the history of every change: who, when, what came of it.")
        self._window.show_tab(3)
        await self._settle(1.0)
        calls = self._window.tabs.currentWidget().findChild(QTableView)
        if calls is not None:
            calls.selectRow(0)
        await self._settle(1.0)
        self._picture("request-log", "Request log: every call of the last thirty days, without any password.")
        self._window.show_tab(0)
        apply_style(_application()).prefer("dark")
        await self._settle()
        self._picture("dark", "The same in the dark.")

    # How a person does it

    async def _type_in_cell(self, row: int, key: str, *, text: str = "", factor: float = 0.0) -> None:
        offers = self._window.offers
        column = self._column(key)
        await self._until(lambda: offers.model.at_hand(row) is not None, f"row {row}")
        offer = offers.model.at_hand(row)
        if factor and offer is not None and offer.sale_price is not None:
            text = f"{float(offer.sale_price) * factor:.2f}"
        self._pick(row, column)
        QTest.keyClick(offers.table, Qt.Key.Key_F2)
        await asyncio.sleep(0.05)
        editor = next((line for line in offers.table.viewport().findChildren(QLineEdit) if line.isVisible()), None)
        if editor is None:
            raise DeskError("No editor opened in the cell of {key}.", key=key)
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(0.05)

    def _pick(self, row: int, column: int) -> None:
        table = self._window.offers.table
        index = table.model().index(row, column)
        table.scrollTo(index)
        table.setFocus()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())

    def _column(self, key: str) -> int:
        columns = [column.key for column in self._window.offers.model.columns]
        if key not in columns:
            raise DeskError("There is no column {key}; there are {columns}.", key=key, columns=", ".join(columns))
        return columns.index(key)

    async def _all_sent(self) -> bool:
        counts = await self._desk.thread.run(self._desk.outbox.counts)
        return all(state in END_STATES or state == "draft" for state, count in counts.items() if count)

    def _click(self, parent: QWidget, name: str) -> None:
        button = parent.findChild(QAbstractButton, name)
        if button is None:
            raise DeskError("There is no button {name}.", name=name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def _dialog(self, kind: type[T]) -> T:
        def find() -> T | None:
            tops = QApplication.topLevelWidgets()
            return next((top for top in tops if isinstance(top, kind) and top.isVisible()), None)

        await self._until(lambda: find() is not None, f"the dialog {kind.__name__}")
        await self._settle()
        dialog = find()
        assert dialog is not None
        return dialog

    async def _close(self, dialog: QDialog) -> None:
        dialog.close()
        await self._settle(0.1)

    # Waiting and pictures

    async def _settle(self, seconds: float = 0.4) -> None:
        await asyncio.sleep(seconds)

    async def _until(self, condition: Callable[[], object], what: str) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _PATIENCE
        while True:
            met = condition()
            if asyncio.iscoroutine(met):
                met = await met
            if met:
                return
            if loop.time() > deadline:
                self._picture("stuck", f"Waited in vain for {what}.")
                raise DeskError("{what} did not come within {seconds} seconds.", what=what, seconds=int(_PATIENCE))
            await asyncio.sleep(0.05)

    def _picture(self, name: str, sentence: str) -> None:
        """Save the window with whatever dialog stands in front of it, and say what happened."""
        self._pictures += 1
        picture = self._window.grab()
        shown = [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]
        for dialog in sorted(shown, key=_depth):
            _paint_in_front(picture, dialog)
        path = self._output / f"{self._pictures:02d}-{name}.png"
        if not picture.save(str(path)):
            raise DeskError("The picture {path} cannot be written.", path=path)
        sys.stdout.write(f"{path.name:24} {sentence}\n")
        sys.stdout.flush()


def _pass_on(_: QtMsgType, __: QMessageLogContext, message: str | None) -> None:
    """Qt's own words to the terminal, save what the offscreen platform says at every resize."""
    if message and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _depth(widget: QWidget) -> int:
    """How many widgets stand behind this one."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


def _paint_in_front(picture: QPixmap, dialog: QDialog) -> None:
    """Draw a dialog where a person sees it: in the middle, over a dimmed window."""
    front = dialog.grab()
    ratio = picture.devicePixelRatio()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
    left = (picture.width() / ratio - front.width() / ratio) / 2
    top = max(24.0, (picture.height() / ratio - front.height() / ratio) / 2)
    painter.drawPixmap(QPointF(left, top), front)
    painter.end()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
