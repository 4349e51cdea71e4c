"""Editors of characteristics: one value or several, the ones that eMAG does not list told from the ones it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import canonical
from emag_desk.ui.field_editors import Editor, FormContext, stack
from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.marks import Tone, tone_colour, tone_wash
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.product_entries import make_entry
from emag_desk.ui.widgets import UNIT


class ValueChip(QWidget):
    """One of several values: a click on the cross takes it out, one beside it takes it back for editing."""

    removed = Signal(int)
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self.place = "", Tone.ACCENT, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def text(self) -> str:
        """Its value."""
        return self._text

    def show_value(self, text: str, tone: Tone, place: int) -> None:
        """Show another value; `place` is its number among all."""
        self._text, self._tone, self.place = clean(text, lines=False), tone, place
        self.setAccessibleName(self._text)
        self.setToolTip(plain_tip(self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(min(metrics.horizontalAdvance(self._text), 320) + 5 * UNIT - 2, metrics.height() + UNIT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            signal = self.removed if event.position().x() > self.width() - 3 * UNIT else self.wanted
            signal.emit(self.place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = tone_colour(self.palette(), self._tone)
        painter.setPen(QPen(ink if self._tone is Tone.BAD else Qt.GlobalColor.transparent, 1))
        painter.setBrush(tone_wash(self.palette(), self._tone))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 6, 6)
        painter.setPen(tone_colour(self.palette(), self._tone if self._tone is Tone.BAD else Tone.NEUTRAL))
        room = self.width() - 4 * UNIT
        text = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, room + 1)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(UNIT, 0, -3 * UNIT, 0), flags, text)
        painter.setPen(QPen(tone_colour(self.palette(), Tone.MUTED), 1.4))
        x, y, half = self.width() - 14.0, self.height() / 2, 3.2
        painter.drawLine(
            QRectF(x - half, y - half, 2 * half, 2 * half).topLeft(), QRectF(x, y, half, half).bottomRight()
        )
        painter.drawLine(QRectF(x - half, y, half, half).bottomLeft(), QRectF(x, y - half, half, half).topRight())
        painter.end()


class Chips(QWidget):
    """Values in lines, as many to a line as fit."""

    removed = Signal(int)
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[ValueChip] = []
        self._flow = FlowLayout(self, gap=UNIT // 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_values(self, values: Sequence[str], tones: Sequence[Tone]) -> None:
        """Show these values, each in its tone."""
        while len(self._chips) < len(values):
            chip = ValueChip(self)
            chip.removed.connect(self.removed)
            chip.wanted.connect(self.wanted)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        for number, chip in enumerate(self._chips):
            if number < len(values):
                chip.show_value(values[number], tones[number], number)
            chip.setVisible(number < len(values))
        self.setVisible(bool(values))
        self._flow.invalidate()
        self.updateGeometry()

    def texts(self) -> list[str]:
        """What is shown."""
        return [chip.text() for chip in self._chips if not chip.isHidden()]


class ValuesEditor(Editor):
    """One value, or several as chips with an entry below. What is typed counts before Enter makes a chip of it."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.entry = make_entry(field, context, self)
        self._kept: list[str] = []
        self._wrong: frozenset[int] | None = frozenset()
        self._column = stack(self)
        self.chips: Chips | None = None
        if field.multiple:
            self.chips = Chips(self)
            self.chips.removed.connect(self._remove)
            self.chips.wanted.connect(self._take_out)
            self._column.addWidget(self.chips)
        self._column.addWidget(self.entry)
        self.entry.edited.connect(self._typed)
        self.entry.submitted.connect(self._submit)
        self.entry.left.connect(self._settle)
        if field.multiple:
            self.entry.lines[0].installEventFilter(self)

    def values(self) -> list[str]:
        typed = [text for text in self._read(self.entry.text()) if text not in self._kept]
        return [*self._kept, *dict.fromkeys(typed)]

    def _read(self, text: str) -> list[str]:
        """The values in what is typed: several with semicolons in between, though a listed value may hold one."""
        if not text:
            return []
        if not self.field.multiple or ";" not in text or text in self.field.choice_set:
            return [text]
        return [canonical(self.field, part.strip()) for part in text.split(";") if part.strip()]

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() == list(values):
            return
        if self.field.multiple:
            self._kept = list(values)
            self.entry.set_text("")
            self._show_chips()
        else:
            self.entry.set_text(values[0] if values else "")
        self._show_note()

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        self._wrong = None if is_wrong and not places else frozenset(places)
        typing = len(self._kept) in self._wrong if self._wrong is not None else is_wrong and not self._kept
        self.entry.show_wrong(typing)
        self._show_chips()

    def set_read_only(self, read_only: bool) -> None:
        self.entry.set_read_only(read_only)
        if self.chips is not None:
            self.chips.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        return list(self.entry.lines)

    # What the operator does

    def _typed(self) -> None:
        self._show_note()
        self.edited.emit()

    def _submit(self) -> None:
        if self.entry.raw() and self.field.multiple:
            self._settle()
        else:
            self._settle()
            self.done.emit()

    def _settle(self) -> None:
        """What was typed becomes a value: in its canonical form, and a chip where there are several."""
        typed = self._read(self.entry.text())
        if not typed:
            return
        if not self.field.multiple:
            if typed[0] != self.entry.raw():
                self.entry.set_text(typed[0])
            return
        self._kept += [text for text in dict.fromkeys(typed) if text not in self._kept]
        self.entry.set_text("")
        self._show_chips()
        self._show_note()
        self.edited.emit()

    def _remove(self, place: int) -> None:
        if place < len(self._kept):
            del self._kept[place]
            self._show_chips()
            self._show_note()
            self.edited.emit()

    def _take_out(self, place: int) -> None:
        """A value goes back into the entry, for editing; what is typed there becomes a value first."""
        self._settle()
        if place < len(self._kept):
            text = self._kept.pop(place)
            self._show_chips()
            self.entry.set_text(text)
            self.entry.lines[0].setFocus()
            self._typed()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and self._kept
            and not self.entry.raw()
        ):
            self._take_out(len(self._kept) - 1)
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    # What it shows

    def _show_chips(self) -> None:
        if self.chips is None:
            return
        wrong = range(len(self._kept)) if self._wrong is None else self._wrong
        tones = [Tone.BAD if number in wrong else Tone.ACCENT for number in range(len(self._kept))]
        if self.chips.texts() != self._kept or self._kept:
            self.chips.show_values(self._kept, tones)

    def _show_note(self) -> None:
        """More to say of the values below them; nothing here."""
