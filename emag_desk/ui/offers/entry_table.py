"""The view of a table that is filled in: typing, pasting from a spreadsheet, filling down, filling many at once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from emag_desk.domain.money import PLACES, parse_price, plain
from emag_desk.ui.clipboard import from_block, harmless, to_block
from emag_desk.ui.offers.entries import Cell, Entry, EntryModel
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import UNIT

_Keys = QKeySequence.StandardKey
#: Takes the whole text on the clipboard; whether it was of use.
Taken = Callable[[str], bool]


class EntryTable(QTableView):
    """Typing replaces a cell, Enter goes on below. `take` sees what is pasted before the cells do."""

    said = Signal(str)

    def __init__(self, name: str, caption: str, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = model
        self.take: Taken = lambda text: False
        self.setModel(model)
        self.setObjectName(name)
        self.setAccessibleName(caption)
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        nothing_selected = QItemSelectionModel(model, self)
        header.setSelectionModel(nothing_selected)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, column.width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)

    # -- the selection ------------------------------------------------------------------------------------------------

    def chosen_rows(self) -> list[int]:
        """The selected rows from top to bottom."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def chosen_entries(self) -> list[Entry]:
        """What stands in the selected rows; all rows when none or only one cell is selected."""
        rows = self.chosen_rows()
        several = len(self.selectionModel().selectedIndexes()) > 1
        return [self.entries.rows[row] for row in rows] if several else list(self.entries.rows)

    def _chosen_columns(self) -> list[int]:
        return sorted({index.column() for index in self.selectionModel().selectedIndexes()})

    # -- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Keys.Copy):
            self.copy()
        elif event.matches(_Keys.Paste):
            self.paste()
        elif event.matches(_Keys.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.clear_chosen()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._below()
        else:
            super().keyPressEvent(event)

    def _below(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < len(self.entries.rows):
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def copy(self, *, everything: bool = False) -> None:
        """Put the selected cells on the clipboard as a spreadsheet reads them; or all of them, with their titles."""
        model = self.entries
        rows = range(len(model.rows)) if everything else self.chosen_rows()
        numbers = range(len(model.columns)) if everything else self._chosen_columns()
        lines = [[model.columns[number].title for number in numbers]] if everything else []
        for row in rows:
            entry = model.rows[row]
            lines.append([self._copied(entry, number) for number in numbers])
        if lines:
            QGuiApplication.clipboard().setText(to_block(lines))

    def _copied(self, entry: Entry, number: int) -> str:
        column = self.entries.columns[number]
        if column.cell is Cell.FLAG:
            return entry.texts.get(column.key, "")
        text = self.entries.text(entry, column)
        return text if column.editable or column.right else harmless(text)

    def paste(self) -> None:
        """What a spreadsheet copied, from the current cell on; one copied cell fills all selected ones."""
        text = QGuiApplication.clipboard().text()
        if self.entries.locked or not text.strip() or self.take(text):
            return
        grid, start = from_block(text), self.currentIndex()
        if not start.isValid():
            return
        if len(grid) == 1 and len(grid[0]) == 1:
            chosen = self.selectionModel().selectedIndexes() or [start]
            self.entries.write({(one.row(), one.column()): grid[0][0] for one in chosen})
            return
        changes = {
            (start.row() + down, start.column() + right): cell
            for down, line in enumerate(grid)
            for right, cell in enumerate(line)
            if start.column() + right < len(self.entries.columns)
        }
        self.entries.write(changes)
        if (missing := start.row() + len(grid) - len(self.entries.rows)) > 0:
            self.said.emit(self.tr("{count} pasted rows have no place in the table.").format(count=missing))

    def clear_chosen(self) -> None:
        """Empty the selected cells."""
        self.entries.write({(one.row(), one.column()): "" for one in self.selectionModel().selectedIndexes()})

    def fill_down(self) -> None:
        """The first selected row's cells, in all selected rows below."""
        rows, numbers = self.chosen_rows(), self._chosen_columns()
        if len(rows) < 2:
            return
        top = self.entries.rows[rows[0]]
        texts = {number: top.texts.get(self.entries.columns[number].key, "") for number in numbers}
        self.entries.write({(row, number): texts[number] for row in rows[1:] for number in numbers})


class FillBar(QWidget):
    """One value for many rows: a column, what to put in, and how many rows get it.

    `base` gives the number to which a percentage such as `-10%` is applied, by entry and column.
    """

    def __init__(self, table: EntryTable, base: Callable[[Entry, str], Decimal | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._base = table, base
        self.column = QComboBox(self)
        self.column.setObjectName("fillColumn")
        self.column.setAccessibleName(self.tr("Column to fill"))
        for column in table.entries.columns:
            if column.editable:
                self.column.addItem(column.tip or column.title, column.key)
        self.value = QLineEdit(self)
        self.value.setObjectName("fillValue")
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setPlaceholderText(self.tr("a value, or -10% of the present one"))
        self.value.setMinimumWidth(220)
        self.value.returnPressed.connect(self.fill)
        self.button = QPushButton(self.tr("&Fill"), self)
        self.button.setObjectName("fillButton")
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Puts the value into the selected rows, or into all"))
        self.button.clicked.connect(self.fill)
        caption = QLabel(self.tr("Fill &many:"), self)
        caption.setBuddy(self.column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        for widget in (caption, self.column, self.value, self.button):
            row.addWidget(widget)
        row.addStretch(1)

    def fill(self) -> None:
        """Put the value in."""
        key, text = str(self.column.currentData()), self.value.text().strip()
        model = self._table.entries
        number, chosen = model.place(key), {id(entry) for entry in self._table.chosen_entries()}
        changes: dict[tuple[int, int], str] = {}
        for row, entry in enumerate(model.rows):
            if id(entry) not in chosen:
                continue
            if (wanted := self._worked_out(entry, key, text)) is not None:
                changes[row, number] = wanted
        model.write(changes)

    def _worked_out(self, entry: Entry, key: str, text: str) -> str | None:
        """The text itself, or a percentage of what is there; None when there is nothing to take it of."""
        if not text.endswith("%"):
            return text
        base = self._base(entry, key)
        try:
            percent = parse_price(text[:-1].lstrip("+").strip())
        except ValueError:
            return text
        if base is None:
            return None
        return plain((base * (100 + percent) / 100).quantize(PLACES, ROUND_HALF_UP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter fills; it does not press the dialog's button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
