"""Hands and eyes of the tour: clicking, typing, waiting, and pictures of what stands on the screen."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from emag_desk.domain.commands import END_STATES
from emag_desk.errors import DeskError
from emag_desk.ui.bug_report import BugReport
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.review import ReviewDialog

if TYPE_CHECKING:
    from emag_desk.desk import Desk

T = TypeVar("T", bound=QWidget)

#: Seconds after which a step counts as failed.
_PATIENCE = 120.0


class Guide:
    """What every step of the tour uses."""

    def __init__(self, window: MainWindow, desk: Desk, output: Path) -> None:
        self.window = window
        self.desk = desk
        self.pictures = 0
        self._output = output

    @property
    def application(self) -> QApplication:
        """The running program."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    # How a person does it

    def click(self, parent: QWidget, name: str) -> None:
        """Press a button. Raises DeskError when it is not there or cannot be pressed."""
        button = parent.findChild(QAbstractButton, name)
        if button is None or not button.isEnabled():
            raise DeskError("There is no button {name} that could be pressed.", name=name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, inside: QWidget, text: str) -> None:
        """Type where the cursor of a window is. Raises DeskError when it is nowhere."""
        QTest.keyClicks(self._cursor(inside), text)

    def press(self, inside: QWidget, key: Qt.Key, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor of a window is."""
        QTest.keyClick(self._cursor(inside), key, hold)

    def _cursor(self, inside: QWidget) -> QWidget:
        inside.window().activateWindow()  # without a screen nobody else brings it back after a list or a dialog
        widget = inside.window().focusWidget()
        if widget is None:
            raise DeskError("Nothing has the cursor.")
        return widget

    async def dialog(self, kind: type[T]) -> T:
        """The window of this kind, once it is there."""

        def find() -> T | None:
            tops = QApplication.topLevelWidgets()
            return next((top for top in tops if isinstance(top, kind) and top.isVisible()), None)

        await self.until(lambda: find() is not None, f"the dialog {kind.__name__}")
        await self.settle()
        dialog = find()
        assert dialog is not None
        return dialog

    async def close(self, dialog: QDialog) -> None:
        """Close a dialog."""
        dialog.close()
        await self.settle(0.1)

    async def send(self, review: ReviewDialog) -> None:
        """Press Send in Review and wait for every result."""
        review.send_button.click()
        await self.until(lambda: review.model.shows_outcomes, "the sending")
        await self.until(self._all_sent, "the results")
        await self.settle(1.0)

    async def _all_sent(self) -> bool:
        counts = await self.desk.thread.run(self.desk.outbox.counts)
        return all(state in END_STATES or state == "draft" for state, count in counts.items() if count)

    # Waiting and pictures

    async def settle(self, seconds: float = 0.4) -> None:
        """Let what was begun show itself."""
        await asyncio.sleep(seconds)

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something is so. Raises DeskError when it does not come."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _PATIENCE
        while True:
            met = condition()
            if asyncio.iscoroutine(met):
                met = await met
            if met:
                return
            if loop.time() > deadline:
                self.picture("stuck", f"Waited in vain for {what}.")
                raise DeskError("{what} did not come within {seconds} seconds.", what=what, seconds=int(_PATIENCE))
            await asyncio.sleep(0.05)

    def picture(self, name: str, sentence: str) -> None:
        """Save the window with whatever dialog stands in front of it, and say what happened.

        Raises DeskError when the program reported a fault of its own, or the picture cannot be written.
        """
        self.pictures += 1
        picture = self.window.grab()
        shown = [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]
        for dialog in sorted(shown, key=lambda dialog: (_depth(dialog), dialog.isModal())):
            _paint_in_front(picture, dialog)
        path = self._output / f"{self.pictures:02d}-{name}.png"
        if not picture.save(str(path)):
            raise DeskError("The picture {path} cannot be written.", path=path)
        sys.stdout.write(f"{path.name:24} {sentence}\n")
        sys.stdout.flush()
        fault = next((dialog for dialog in shown if isinstance(dialog, BugReport)), None)
        if fault is not None:
            raise DeskError("The program reported a fault: {report}", report=fault.text.toPlainText())


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
