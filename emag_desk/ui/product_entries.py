"""What a value of a characteristic is typed into: a line with suggestions, a number with its unit, width x height."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import FieldKind, canonical, unit_of
from emag_desk.ui.field_editors import Editor, FormContext, Line, hold, mark_wrong
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.product_suggestions import matching
from emag_desk.ui.widgets import UNIT, PlainLabel

#: Milliseconds of silence before the cache is asked for values that are not at hand.
_TYPING = 60


class SuggestingLine(Line):
    """A line that offers what eMAG lists. Down opens the list, Enter and Tab take what is highlighted in it."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._context = field, context
        self.choices: Sequence[str] = field.choices
        self._asking: asyncio.Task[None] | None = None
        self._timer: QTimer | None = None
        self.textEdited.connect(self.suggest)

    def suggest(self) -> None:
        """Offer what fits what is typed so far."""
        if not (self._field.more_choices and self._context.suggest is not None):
            if self.choices:
                self._offer(matching(self.choices, self.text()))
            return
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setSingleShot(True)
            self._timer.setInterval(_TYPING)
            self._timer.timeout.connect(self._ask)
        self._timer.start()

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = asyncio.get_running_loop().create_task(self._search(self.text()), name="suggest values")

    async def _search(self, text: str) -> None:
        if self._context.suggest is not None:
            found = await self._context.suggest(self._field, text)
            self._offer(found)

    def _offer(self, values: Sequence[str]) -> None:
        if list(values) == [self.text()]:
            values = ()
        self._context.suggestions.offer(self, values, self._take)

    def _take(self, value: str) -> None:
        self.setText(value)
        self.textEdited.emit(value)
        self._context.suggestions.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        suggestions = self._context.suggestions
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            suggestions.take_current(self)
        elif event.key() == Qt.Key.Key_Escape and suggestions.is_open(self):
            suggestions.hide()
            event.accept()
            return
        elif event.key() == Qt.Key.Key_Down and not suggestions.is_open(self):
            self.suggest()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        self._context.suggestions.take_current(self)
        return super().focusNextPrevChild(forwards)

    def close_asking(self) -> None:
        """Nobody waits for an answer any more."""
        if self._asking is not None:
            self._asking.cancel()


class Entry(QWidget):
    """What one value is typed into. `text` is the canonical value of what stands there, empty for nothing."""

    edited = Signal()
    submitted = Signal()
    left = Signal()

    def __init__(self, field: Field, context: FormContext, owner: Editor) -> None:
        super().__init__(owner)
        self.field, self.context = field, context
        self.lines: list[Line] = []
        self._row: QHBoxLayout = hold(self)

    def _line(self, owner: Editor, part: str, line: Line, width: int = 0) -> Line:
        owner.name(line, part)
        line.textEdited.connect(lambda _: self.edited.emit())
        line.submitted.connect(self.submitted)
        line.left.connect(self._left)
        if width:
            line.setFixedWidth(width)
        self._row.addWidget(line)
        self.lines.append(line)
        return line

    def _left(self) -> None:
        if not any(line.hasFocus() for line in self.lines):
            self.left.emit()

    def add_room(self) -> None:
        """Leave the rest of the line free."""
        self._row.addStretch(1)

    def raw(self) -> str:
        """What stands there, as typed."""
        return self.lines[0].text().strip()

    def text(self) -> str:
        """The canonical value."""
        raw = self.raw()
        return canonical(self.field, raw) if raw else ""

    def set_text(self, text: str) -> None:
        """Show another value."""
        self.lines[0].setText(text)

    def show_wrong(self, is_wrong: bool) -> None:
        """Mark it as wrong."""
        for line in self.lines:
            mark_wrong(line, is_wrong)

    def set_read_only(self, read_only: bool) -> None:
        """Whether it can only be looked at."""
        for line in self.lines:
            line.lock(read_only)


class TextEntry(Entry):
    """One line, with suggestions where eMAG lists values."""

    def __init__(self, field: Field, context: FormContext, owner: Editor) -> None:
        super().__init__(field, context, owner)
        line = self._line(owner, "", SuggestingLine(field, context, self))
        if field.choices:
            line.setPlaceholderText(self._offered(field))
        elif field.kind is FieldKind.SIZE:
            line.setPlaceholderText(self.tr("such as 36 EU"))

    def _offered(self, field: Field) -> str:
        count = show_whole(len(field.choices))
        if field.more_choices:
            text = (
                self.tr("one of more than {count} values") if field.restrictive else self.tr("{count} values and more")
            )
        else:
            text = self.tr("one of {count} values") if field.restrictive else self.tr("{count} values, or a new one")
        return text.format(count=count)


class UnitEntry(Entry):
    """A number and its unit, the units that eMAG lists offered."""

    def __init__(self, field: Field, context: FormContext, owner: Editor) -> None:
        super().__init__(field, context, owner)
        self.number = self._line(owner, "", Line(self, right=True), 120)
        unit = SuggestingLine(field, context, self)
        unit.choices = sorted({found for choice in field.choices if (found := unit_of(choice))})
        unit.suggest = self._suggest_units  # type: ignore[method-assign]
        unit.textEdited.disconnect()
        unit.textEdited.connect(lambda _: self._suggest_units())
        unit.setPlaceholderText(self.tr("unit"))
        self.unit = self._line(owner, self.tr("unit"), unit, 96)
        self.unit.setText(field.unit)
        self.number.textEdited.connect(self._split)
        self._row.addStretch(1)

    def _suggest_units(self) -> None:
        line = self.unit
        assert isinstance(line, SuggestingLine)
        line._offer(matching(line.choices, line.text()))

    def _split(self, text: str) -> None:
        """A number typed or pasted with its unit fills both; what is typed after it goes on in the unit."""
        unit, stripped = unit_of(text), text.strip()
        if unit:
            self.number.setText(stripped[: stripped.rfind(unit)].strip())
            self.unit.setText(unit)
            self.unit.setFocus()
            self.unit.end(False)
        elif stripped and text.endswith(" "):
            self.number.setText(stripped)
            self.unit.setFocus()
            self.unit.selectAll()

    def raw(self) -> str:
        number, unit = self.number.text().strip(), self.unit.text().strip()
        return f"{number} {unit}".strip() if number else ""

    def set_text(self, text: str) -> None:
        unit = unit_of(text)
        self.number.setText(text[: len(text) - len(unit)].strip() if unit else text)
        self.unit.setText(unit or self.field.unit)


class PartsEntry(Entry):
    """Several numbers with signs in between: `W x H`, `W x H x D - D2`."""

    def __init__(self, field: Field, context: FormContext, owner: Editor) -> None:
        super().__init__(field, context, owner)
        if field.kind is FieldKind.RESOLUTION:
            self._signs: Sequence[str] = (" x ",)
            names: Sequence[str] = (self.tr("width"), self.tr("height"))
        else:
            self._signs = (" x ", " x ", " - ")
            names = (self.tr("width"), self.tr("height"), self.tr("depth"), self.tr("second depth"))
        for number, name in enumerate(names):
            if number:
                sign = self._signs[number - 1].strip()
                self._row.addWidget(PlainLabel("×" if sign == "x" else "–", self, tone=Tone.MUTED))
            line = self._line(owner, name, Line(self, right=True), 104)
            line.setPlaceholderText(name)
        self._row.addStretch(1)
        self._row.setSpacing(UNIT - 2)
        for number, line in enumerate(self.lines):
            line.textEdited.connect(partial(self._typed, number))

    def _typed(self, number: int, text: str) -> None:
        """`640x480` typed or pasted into one part goes on in the next: the sign in between leads there."""
        stripped = text.strip()
        if number + 1 < len(self.lines) and stripped and stripped[-1] in self._marks(number):
            self.lines[number].setText(stripped[:-1].strip())
            self.lines[number + 1].setFocus()
            self.lines[number + 1].selectAll()
            return
        parts = self._parts(canonical(self.field, stripped)) if number == 0 else []
        if len(parts) == len(self.lines):
            self.set_text(canonical(self.field, stripped))
            self.lines[-1].setFocus()
            self.lines[-1].end(False)

    def _marks(self, number: int) -> str:
        return "xX×*" if self._signs[number].strip() == "x" else "-–"

    def _parts(self, text: str) -> list[str]:
        parts: list[str] = []
        for sign in self._signs:
            head, found, text = text.partition(sign)
            if not found:
                return [head]
            parts.append(head.strip())
        return [*parts, text.strip()]

    def raw(self) -> str:
        texts = [line.text().strip() for line in self.lines]
        if not any(texts):
            return ""
        if not any(texts[1:]):
            return texts[0]
        return texts[0] + "".join(sign + text for sign, text in zip(self._signs, texts[1:], strict=True))

    def set_text(self, text: str) -> None:
        parts = self._parts(text)
        if len(parts) != len(self.lines):
            parts = [text]
        for number, line in enumerate(self.lines):
            line.setText(parts[number] if number < len(parts) else "")


def make_entry(field: Field, context: FormContext, owner: Editor) -> Entry:
    """The entry that suits a field; where only listed values are taken, a line with suggestions."""
    if not field.restrictive:
        if field.kind is FieldKind.NUMERIC_UNIT:
            return UnitEntry(field, context, owner)
        if field.kind in (FieldKind.RESOLUTION, FieldKind.VOLUME):
            return PartsEntry(field, context, owner)
    return TextEntry(field, context, owner)
