"""Editors inside a cell: they say while you type what eMAG would refuse."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from emag_desk.domain.offer_fields import STATUS_LABELS
from emag_desk.ui.columns import show_rate
from emag_desk.ui.language import say_label


class Verdict(NamedTuple):
    """What is wrong with a text: nothing, a remark ("warning", "problem"), or it cannot be read at all ("wrong")."""

    kind: str = ""
    text: str = ""


Check = Callable[[str], Verdict]


class Bubble(QLabel):
    """A remark under an editor, above the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, verdict: Verdict, below: QWidget) -> None:
        """Show a remark under `below`, or above it where there is no room; hide when there is none."""
        if not verdict.text:
            self.hide()
            return
        self.setProperty("bubble", "warning" if verdict.kind == "warning" else "true")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(verdict.text)
        self.setWordWrap(False)
        self.adjustSize()
        parent = self.parentWidget()
        place = QPoint(below.x(), below.geometry().bottom() + 3)
        if parent is not None:
            if place.y() + self.height() > parent.height():
                place.setY(below.y() - self.height() - 3)
            place.setX(max(0, min(place.x(), parent.width() - self.width() - 2)))
        self.move(place)
        self.raise_()
        self.show()


class TextEditor(QLineEdit):
    """A line in a cell. `is_readable` tells whether the text can be committed at all."""

    def __init__(self, parent: QWidget, check: Check, *, number: bool = True) -> None:
        super().__init__(parent)
        self._check = check
        self.verdict = Verdict()
        self.bubble = Bubble(parent)
        self.setProperty("cell", True)
        self.setFrame(False)
        if number:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._judge)
        self.destroyed.connect(self.bubble.deleteLater)

    @property
    def is_readable(self) -> bool:
        """Whether the text can be committed; with remarks it can, Review stops what eMAG would refuse."""
        return self.verdict.kind != "wrong"

    def _judge(self, text: str) -> None:
        self.verdict = self._check(text)
        wrong = self.verdict.kind in ("wrong", "problem")
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(self.verdict.text)
        self.bubble.say(self.verdict, self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.bubble.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if isValid(self.bubble):  # the table may be gone before its editor
            self.bubble.hide()
        super().hideEvent(event)


class ChoiceEditor(QComboBox):
    """A choice in a cell, its values canonical texts."""

    def __init__(self, parent: QWidget, choices: list[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setProperty("cell", True)
        for text, value in choices:
            self.addItem(text, value)

    def choose(self, value: str) -> None:
        """Select a canonical value, if it is one of the choices."""
        self.setCurrentIndex(self.findData(value))


def status_choices() -> list[tuple[str, str]]:
    """The states an offer can be given, in words."""
    return [(say_label(STATUS_LABELS[number]), str(number)) for number in (1, 0, 2)]


def vat_choices(rates: Mapping[int, Decimal]) -> list[tuple[str, str]]:
    """The VAT rates of a platform, each with its id."""
    return [(f"{show_rate(rate)}  (# {number})", str(number)) for number, rate in rates.items()]
