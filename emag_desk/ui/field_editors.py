"""Editors of a product form: one per kind of field. Values go in and come out as lists of canonical texts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.field import Field, choice_label
from emag_desk.domain.field_values import canonical
from emag_desk.domain.product_keys import PER_WAREHOUSE
from emag_desk.ui.icons import icon
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.product_suggestions import Suggestions
from emag_desk.ui.widgets import UNIT, PlainLabel

#: Height of an input of one line, in device-independent pixels.
LINE = 32


class FormContext(QObject):
    """What the editors of one form may ask: what eMAG lists for a field, the other fields' values, how to open a link.

    `rate_changed` tells that prices with VAT are others now.
    """

    rate_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.suggest: Callable[[Field, str], Awaitable[Sequence[str]]] | None = None
        self.vat_rate: Callable[[], Decimal | None] = lambda: None
        self.open_link: Callable[[str], object] = lambda _: None
        self.pick_category: Callable[[], object] | None = None
        self.category_name: Callable[[str], str] = str
        self.characteristic_names: Mapping[int, str] = {}
        self.answers_to: Callable[[int], Sequence[tuple[str, int]]] = lambda _: ()
        self.go: Callable[[str], object] = lambda _: None
        self._suggestions: Suggestions | None = None

    @property
    def suggestions(self) -> Suggestions:
        """The one list of suggestions of this form."""
        if self._suggestions is None:
            self._suggestions = Suggestions(self)
        return self._suggestions


class Editor(QWidget):
    """Shows the values of one field for editing. `edited` comes with every keystroke; `values` is what stands there."""

    edited = Signal()
    done = Signal()  # Enter: the next field, please

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.context = field, context
        self.setObjectName(f"editor {field.key}")

    def values(self) -> list[str]:
        """What stands there, without what is empty."""
        raise NotImplementedError

    def show_values(self, values: Sequence[str]) -> None:
        """Show other values. Says nothing."""
        raise NotImplementedError

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        """Mark what is wrong: the values with these numbers, all of them when there are none."""

    def set_read_only(self, read_only: bool) -> None:
        """Whether the values can only be looked at."""
        self.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [widget for widget in self.findChildren(QWidget) if not isinstance(widget.focusProxy(), QWidget)]

    def line_height(self) -> int:
        """Height of the first line, beside which the caption stands."""
        return LINE

    def name(self, widget: QWidget, part: str = "") -> None:
        """Give an input the field's name, with what part of it it is, for screen readers and tests."""
        label = caption(self.field)
        widget.setAccessibleName(f"{label}, {part}" if part else label)
        widget.setObjectName(f"input {self.field.key}" + (f" {part}" if part else ""))


def caption(field: Field) -> str:
    """What a field is called, with its tag or warehouse."""
    label = clean(field.label if field.given else say_label(field.label), lines=False)
    if not field.tag:
        return label
    if field.key.partition(":")[0] in PER_WAREHOUSE:
        text = QCoreApplication.translate("field_editors", "{label}, warehouse {number}")
        return text.format(label=label, number=field.tag)
    return f"{label}: {clean(field.tag, lines=False)}"


def choice_words(field: Field, choice: str) -> str:
    """What a choice is shown as, in the operator's language unless the words are eMAG's."""
    label = choice_label(field, choice)
    words = clean(label if field.given or field.choice_labels else say_label(label), lines=False)
    unit = "day" if field.unit == "days" and choice == "1" else field.unit
    return f"{words} {say_label(unit)}" if unit else words


def hold(parent: QWidget, *widgets: QWidget, gap: int = UNIT // 2) -> QHBoxLayout:
    """A line of widgets without margins."""
    line = QHBoxLayout(parent)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget)
    return line


def mark_wrong(widget: QWidget, is_wrong: bool) -> None:
    """Give an input the red border, or take it away."""
    if bool(widget.property("wrong")) != is_wrong:
        widget.setProperty("wrong", is_wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Line(QLineEdit):
    """One line to type in. Says `submitted` at Enter, which goes no further: it must not press a dialog's button."""

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, most: int = 32767, right: bool = False) -> None:
        super().__init__(parent)
        self.setMaxLength(min(most, 32767))
        self.setMinimumHeight(LINE)
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def lock(self, locked: bool) -> None:
        """Whether the text can only be looked at and copied; it then looks like a fact, not like an input."""
        self.setReadOnly(locked)
        self.setStyleSheet("background: transparent; border-color: transparent; padding-left: 0;" if locked else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class QuietCombo(QComboBox):
    """A choice that the wheel never changes: the form scrolls instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(LINE)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LineEditor(Editor):
    """A text, a number or a link of one line."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None, *, number: bool) -> None:
        super().__init__(field, context, parent)
        # One character more than eMAG takes, so that a text pasted too long is told rather than cut.
        self.line = Line(self, most=32767, right=number)
        self.name(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.submitted.connect(self.done)
        self.line.left.connect(self._settle)
        row = hold(self, self.line)
        if number:
            self.line.setFixedWidth(140)
            row.addWidget(PlainLabel(say_label(field.unit), self, tone=Tone.MUTED), 1)
        elif 0 < field.most_characters <= 1024 and not number:
            self._count = PlainLabel("", self, tone=Tone.MUTED)
            self._count.hide()
            row.addWidget(self._count)
            self.line.textChanged.connect(self._show_count)

    def _show_count(self, text: str) -> None:
        """How much room is left, once it gets scarce."""
        most = self.field.most_characters
        scarce = len(text) > most * 0.8
        if scarce:
            self._count.setText(f"{len(text)} / {most}")
            self._count.set_tone(Tone.BAD if len(text) > most else Tone.MUTED)
        if self._count.isHidden() == scarce:
            self._count.setVisible(scarce)

    def values(self) -> list[str]:
        text = self.line.text().strip()
        return [canonical(self.field, text)] if text else []

    def _settle(self) -> None:
        """Show the value as it counts."""
        for value in self.values():
            if value != self.line.text():
                self.line.setText(value)

    def show_values(self, values: Sequence[str]) -> None:
        text = values[0] if values else ""
        if self.values() != list(values[:1]):
            self.line.setText(text)

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        mark_wrong(self.line, is_wrong)

    def set_read_only(self, read_only: bool) -> None:
        self.line.lock(read_only)


class LongTextEditor(Editor):
    """A text of several lines."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(112)
        self.name(self.text)
        self.text.textChanged.connect(self._typed)
        self._filling = False
        hold(self, self.text)

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def values(self) -> list[str]:
        text = self.text.toPlainText().strip()
        return [text] if text else []

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() != list(values[:1]):
            self._filling = True
            self.text.setPlainText(values[0] if values else "")
            self._filling = False

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)


def tool(parent: QWidget, name: str, tip: str, *, size: int = 14) -> QToolButton:
    """A small button with an icon, out of the way of Tab."""
    button = QToolButton(parent)
    button.setIcon(icon(name, parent.palette(), size=size))
    button.setIconSize(QSize(size, size))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    button.setStyleSheet("padding: 4px;")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def stack(parent: QWidget, gap: int = UNIT // 2) -> QVBoxLayout:
    """A column without margins."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column
