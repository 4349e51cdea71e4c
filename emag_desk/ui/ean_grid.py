"""The view of the attach grid: typed into like a spreadsheet, pasted into, filled down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from emag_desk.ui.cell_editor import ChoiceEditor, TextEditor, Verdict
from emag_desk.ui.clipboard import from_block
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.ean_offers import PRODUCT, AttachModel
from emag_desk.ui.ean_sheet import NUMBER
from emag_desk.ui.style import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex

_WIDTHS = {NUMBER: 92, PRODUCT: 224, "vat_id": 64, "emag_club": 68}
_USUAL = 86
_HANDLING = 108


class CellDelegate(QStyledItemDelegate):
    """Opens the editor that suits a cell."""

    def __init__(self, model: AttachModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wash = index.data(Qt.ItemDataRole.BackgroundRole)
        if wash is not None:  # the style sheet of the cells does not look at it
            painter.fillRect(option.rect, wash)
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row, key = index.row(), self._model.columns[index.column()]
        choices = self._model.sheet.choices(key)
        if choices:
            editor = ChoiceEditor(parent, [(words, value) for value, words in choices])
            editor.activated.connect(lambda _: self._chosen(editor))
            return editor
        return TextEditor(parent, self._judge(row, key))

    def _judge(self, row: int, key: str) -> Callable[[str], Verdict]:
        return lambda text: self._model.verdict(row, key, text)

    def _chosen(self, editor: ChoiceEditor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ChoiceEditor):
            editor.choose(self._model.written(index.row(), self._model.columns[index.column()]))
        elif isinstance(editor, TextEditor):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceEditor) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())
        elif isinstance(editor, TextEditor) and editor.is_readable:
            model.setData(index, editor.text())


class AttachGrid(QTableView):
    """Tab and Enter go on as in a spreadsheet; Ctrl+V pastes a block, Ctrl+D fills down, Delete empties."""

    refused = Signal(str)

    def __init__(self, cells: AttachModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = cells
        self.setModel(cells)
        self.setItemDelegate(CellDelegate(cells, self))
        self.setObjectName("attachGrid")
        self.setAccessibleName(self.tr("Prices and stock of the offers"))
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        cells.modelReset.connect(self._size)
        for keys, run in (("Ctrl+V", self.paste), ("Ctrl+D", self.fill_down), ("Del", self.clear)):
            shortcut(self, keys, run)

    def _size(self) -> None:
        for column, key in enumerate(self.cells.columns):
            usual = _HANDLING if key.startswith("handling_time:") else _USUAL
            self.setColumnWidth(column, _WIDTHS.get(key, usual))

    def go(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        index = self.cells.index(row, column)
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self.setFocus()

    def _selected(self) -> list[tuple[int, int]]:
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def _write(self, cells: dict[tuple[int, str], str]) -> None:
        for words in self.cells.write(cells)[:1]:
            self.refused.emit(words)

    def paste(self) -> None:
        """A block from a spreadsheet, from the current cell on; a single value goes into everything selected."""
        block = from_block(QGuiApplication.clipboard().text())
        if len(block) == 1 and len(block[0]) == 1:
            cells = {(row, self.cells.columns[column]): block[0][0] for row, column in self._selected()}
            self._write(cells)
            return
        start = self.currentIndex()
        self._write(
            {
                (start.row() + down, self.cells.columns[start.column() + right]): text
                for down, texts in enumerate(block)
                for right, text in enumerate(texts)
                if start.row() + down < self.cells.rowCount() and start.column() + right < len(self.cells.columns)
            }
        )

    def fill_down(self) -> None:
        """The topmost selected value of each column goes into the selected cells below it."""
        tops: dict[int, str] = {}
        cells: dict[tuple[int, str], str] = {}
        for row, column in self._selected():
            key = self.cells.columns[column]
            if column not in tops:
                tops[column] = self.cells.written(row, key) if self.cells.is_writable(row, key) else ""
            elif key != NUMBER:
                cells[row, key] = tops[column]
        self._write(cells)

    def clear(self) -> None:
        """Empty what is selected."""
        self._write({(row, self.cells.columns[column]): "" for row, column in self._selected()})

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "cells"):
            self.cells.use_palette(self.palette())
