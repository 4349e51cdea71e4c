"""The lines of an order with a number of pieces each that can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSpinBox, QTableWidget, QTableWidgetItem, QWidget

from emag_desk.ui.plain import clean, plain_tip

_ROW = 42
NAME, NOW, SPIN = range(3)


class PieceLine(NamedTuple):
    """One line: `key` names it, `now` are its pieces, `start` and `most` those of the field. `after` follow it."""

    key: int
    name: str
    now: int
    start: int
    most: int
    after: tuple[str, ...] = ()


class PiecesTable(QTableWidget):
    """Product, pieces now, a field for pieces, and what else the dialog has to say of each line."""

    changed = Signal()

    def __init__(self, headers: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, len(headers), parent)
        self.setObjectName(name)
        self._keys: list[int] = []
        self.setHorizontalHeaderLabels(list(headers))
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: Sequence[PieceLine]) -> None:
        """Show these, with their fields as they start."""
        self._keys = [line.key for line in lines]
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._say(row, NAME, line.name, Qt.AlignmentFlag.AlignLeft)
            self._say(row, NOW, str(line.now))
            self.setCellWidget(row, SPIN, self._spin(line))
            self.say_after(row, line.after)
        self.setMaximumHeight(self.horizontalHeader().sizeHint().height() + max(len(lines), 1) * _ROW + 6)

    def _spin(self, line: PieceLine) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(f"pieces-{line.key}")
        header = self.horizontalHeaderItem(SPIN)
        spin.setAccessibleName(f"{header.text() if header is not None else ''}: {clean(line.name, lines=False)}")
        spin.setRange(0, line.most)
        spin.setValue(line.start)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.valueChanged.connect(lambda _: self.changed.emit())
        return spin

    def spin(self, key: int) -> QSpinBox:
        """The field of a line. Raises ValueError when it is not shown."""
        widget = self.cellWidget(self._keys.index(key), SPIN)
        assert isinstance(widget, QSpinBox)
        return widget

    def pieces(self) -> dict[int, int]:
        """What stands in the fields, by line."""
        return {key: self.spin(key).value() for key in self._keys}

    def say_after(self, row: int, texts: Sequence[str]) -> None:
        """Say these in the cells behind the field of a row."""
        for column, text in enumerate(texts, SPIN + 1):
            self._say(row, column, text)

    def _say(self, row: int, column: int, text: str, aside: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(aside | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        item.setText(clean(text, lines=False))
        item.setToolTip(plain_tip(text))

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self._keys:
            spin = self.spin(self._keys[0])
            spin.setFocus()
            spin.selectAll()
