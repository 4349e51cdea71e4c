"""Editors of lists: EAN codes, contacts, links. A row that stays empty does not count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from emag_desk.domain import ean
from emag_desk.domain.field import Field
from emag_desk.domain.product_keys import read, write
from emag_desk.errors import InputError
from emag_desk.ui.field_editors import LINE, Editor, FormContext, Line, hold, mark_wrong, stack, tool
from emag_desk.ui.product_values import ValuesEditor
from emag_desk.ui.widgets import UNIT


class EanEditor(ValuesEditor):
    """EAN codes as chips. Several can be pasted at once; a code that lost a zero offers its repaired self."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.entry.lines[0].setFixedWidth(240)
        self.entry.add_room()
        self.entry.lines[0].setPlaceholderText(self.tr("8 to 14 digits"))
        self._repair = QPushButton(self)
        self._repair.setProperty("flat", True)
        self._repair.setAutoDefault(False)
        self._repair.setObjectName("repairButton")
        self._repair.setStyleSheet("text-align: left; padding: 2px 0;")
        self._repair.clicked.connect(self._mend)
        self._repair.hide()
        self._repaired: dict[str, str] = {}
        self._column.addWidget(self._repair, 0, Qt.AlignmentFlag.AlignLeft)

    def _read(self, text: str) -> list[str]:
        words = text.replace(",", " ").replace(";", " ").split()
        if len(words) > 1 and all(ean.SHORTEST <= len(ean.clean(word)) <= ean.LONGEST for word in words):
            return [ean.clean(word) for word in words]
        return [ean.clean(text)] if text.strip() else []

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self._repair]

    def _show_note(self) -> None:
        self._repaired = {code: found[0] for code in self.values() if (found := ean.repairs(code))}
        for code, mended in self._repaired.items():
            self._repair.setText(self.tr("Use {mended} instead of {code}").format(mended=mended, code=code))
            break
        self._repair.setVisible(bool(self._repaired))

    def _mend(self) -> None:
        self.show_values([self._repaired.get(code, code) for code in self.values()])
        self.entry.lines[0].setFocus()
        self.edited.emit()


class ManyLine(Line):
    """A line into which several lines can be pasted at once."""

    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
            if len(lines) > 1:
                self.pasted.emit(lines)
                event.accept()
                return
        super().keyPressEvent(event)


class ListRow(QWidget):
    """One item of a list. `value` is its canonical text, empty while nothing is typed."""

    edited = Signal()
    submitted = Signal()
    pasted = Signal(object, list)  # itself, the lines
    removed = Signal(object)
    moved = Signal(object, int)  # itself, by how many places
    dragged = Signal(object, int)  # itself, to this height within the list

    def __init__(self, owner: Editor) -> None:
        super().__init__(owner)
        self.lines: list[Line] = []
        self.row: QHBoxLayout = hold(self)

    def add_line(self, part: str, *, most: int = 32767, stretch: int = 1) -> Line:
        """One more input."""
        line = ManyLine(self, most=most)
        line.setPlaceholderText(part)
        line.setAccessibleName(part)
        line.textEdited.connect(lambda _: self.edited.emit())
        line.submitted.connect(self.submitted)
        line.pasted.connect(lambda lines: self.pasted.emit(self, lines))
        line.installEventFilter(self)
        self.row.addWidget(line, stretch)
        self.lines.append(line)
        return line

    def add_remove(self, tip: str) -> QToolButton:
        """The button that takes the row out."""
        button = tool(self, "close", tip)
        button.clicked.connect(lambda: self.removed.emit(self))
        self.row.addWidget(button)
        return button

    def value(self) -> str:
        """The canonical text of what stands there."""
        raise NotImplementedError

    def show_value(self, text: str) -> None:
        """Show another value; an empty text empties it."""
        raise NotImplementedError

    def show_wrong(self, is_wrong: bool) -> None:
        """Mark it as wrong."""
        for line in self.lines:
            mark_wrong(line, is_wrong)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(line.text().strip() for line in self.lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moved.emit(self, step)
                return True
            if event.key() == Qt.Key.Key_Backspace and self.is_empty():
                self.removed.emit(self)
                return True
        return super().eventFilter(watched, event)


class RowsEditor(Editor):
    """Rows below each other, each an item, and a button that adds one."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.rows: list[ListRow] = []
        self._read_only = False
        self._column = stack(self, UNIT // 2)
        self.add_button = QPushButton(self.add_text(), self)
        self.add_button.setObjectName(f"add {field.key}")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_text(self) -> str:
        """What the button says."""
        return self.tr("Add")

    def make_row(self) -> ListRow:
        """A new, empty row."""
        raise NotImplementedError

    def line_height(self) -> int:
        return LINE

    def stops(self) -> list[QWidget]:
        return [*(widget for row in self.rows for widget in self.row_stops(row)), self.add_button]

    def row_stops(self, row: ListRow) -> list[QWidget]:
        """What Tab visits in a row."""
        return list(row.lines)

    # Values

    def values(self) -> list[str]:
        return [value for row in self.rows if (value := row.value())]

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() == list(values):
            return
        while len(self.rows) > len(values):
            self._drop(self.rows[-1])
        while len(self.rows) < len(values):
            self._append()
        for row, value in zip(self.rows, values, strict=True):
            row.show_value(value)
        self._show_room()

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        number = 0
        for row in self.rows:
            filled = bool(row.value())
            row.show_wrong(is_wrong and filled and (not places or number in places))
            number += filled

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for row in self.rows:
            row.setEnabled(not read_only)
        self._show_room()

    # What the operator does

    def add(self) -> ListRow:
        """One more row, with the cursor in it."""
        row = self._append()
        self._show_room()
        row.lines[0].setFocus()
        return row

    def _append(self) -> ListRow:
        row = self.make_row()
        row.edited.connect(self.edited)
        row.submitted.connect(self._submitted)
        row.removed.connect(self.remove)
        row.moved.connect(self.move_row)
        row.dragged.connect(self._dragged)
        row.pasted.connect(self._pasted)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        self._number()
        return row

    def _drop(self, row: ListRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()

    def remove(self, row: ListRow) -> None:
        """Take a row out; the cursor goes to its neighbour."""
        place = self.rows.index(row)
        self._drop(row)
        self._show_room()
        if self.rows:
            self.rows[max(0, place - 1)].lines[0].setFocus()
        else:
            self.add_button.setFocus()
        self.edited.emit()

    def move_row(self, row: ListRow, step: int) -> None:
        """Another place for a row; the cursor stays in it."""
        place = self.rows.index(row)
        self._put(row, max(0, min(len(self.rows) - 1, place + step)))

    def _put(self, row: ListRow, place: int) -> None:
        if self.rows.index(row) == place:
            return
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._number()
        self.edited.emit()

    def _dragged(self, row: ListRow, height: int) -> None:
        above = [other for other in self.rows if other is not row and other.geometry().center().y() < height]
        self._put(row, len(above))

    def _submitted(self) -> None:
        """Enter in the last row begins another, in any other it goes on."""
        sender = self.sender()
        if sender is self.rows[-1] and not self.rows[-1].is_empty() and self.add_button.isEnabled():
            self.add()
        else:
            self.done.emit()

    def _pasted(self, row: ListRow, lines: list[str]) -> None:
        """Each line becomes a row."""
        for line in lines:
            target = row if row.is_empty() else self._append()
            self.fill_pasted(target, line)
            target.lines[0].setFocus()
        self._show_room()
        self.edited.emit()

    def fill_pasted(self, row: ListRow, text: str) -> None:
        """A pasted line in a row."""
        row.lines[0].setText(text)

    def _show_room(self) -> None:
        most = self.field.most_values
        self.add_button.setEnabled(not self._read_only and not (most and len(self.rows) >= most))

    def _number(self) -> None:
        """Names for tests and screen readers, by place."""
        for place, row in enumerate(self.rows):
            for line in row.lines:
                self.name(line, f"{line.placeholderText()} {place + 1}")


class ContactRow(ListRow):
    """Somebody who answers for a product."""

    def __init__(self, owner: Editor) -> None:
        super().__init__(owner)
        self.add_line(self.tr("Name"), stretch=3)
        self.add_line(self.tr("Address"), stretch=4)
        self.add_line(self.tr("E-mail"), stretch=3)
        self.add_remove(self.tr("Take this contact out"))

    def value(self) -> str:
        if self.is_empty():
            return ""
        name, address, email = (line.text().strip() for line in self.lines)
        return write({"name": name, "address": address, "email": email})

    def show_value(self, text: str) -> None:
        parts = parts_of(text)
        for line, name in zip(self.lines, ("name", "address", "email"), strict=True):
            line.setText(str(parts.get(name) or ""))


class ContactsEditor(RowsEditor):
    """Manufacturers, or representatives in the EU."""

    def add_text(self) -> str:
        return self.tr("Add a contact")

    def make_row(self) -> ListRow:
        return ContactRow(self)


class LinkRow(ListRow):
    """An address of a file. What else eMAG keeps of it stays as it is."""

    def __init__(self, owner: Editor) -> None:
        super().__init__(owner)
        self._parts: dict[str, object] = {}
        self.add_line(self.tr("Address"))
        self.add_remove(self.tr("Take this link out"))

    def value(self) -> str:
        url = self.lines[0].text().strip()
        known = self._parts if self._parts.get("url") == url else {}
        return write({**known, "url": url}) if url else ""

    def show_value(self, text: str) -> None:
        self._parts = parts_of(text)
        self.lines[0].setText(str(self._parts.get("url") or ""))


class LinksEditor(RowsEditor):
    """Addresses of files."""

    def add_text(self) -> str:
        return self.tr("Add a link")

    def make_row(self) -> ListRow:
        return LinkRow(self)


def parts_of(text: str) -> dict[str, object]:
    """What a canonical text with parts holds; nothing for a text that has none."""
    try:
        return dict(read(text)) if text else {}
    except InputError:
        return {}
