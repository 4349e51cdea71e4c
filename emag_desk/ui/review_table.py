"""The table view of Review."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emag_desk.ui.review_lines import ReviewedChange
from emag_desk.ui.review_model import ReviewColumn, ReviewModel
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection, selected_rows

_WIDTHS = {
    ReviewColumn.OFFER: 290,
    ReviewColumn.ACCOUNT: 110,
    ReviewColumn.FIELD: 130,
    ReviewColumn.OLD: 84,
    ReviewColumn.NEW: 84,
    ReviewColumn.CHANGE: 76,
    ReviewColumn.GROSS: 160,
}


class ReviewTable(QTableView):
    """Rows of changed fields; the space bar ticks every selected offer."""

    def __init__(self, changes: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self.setModel(changes)
        self.setProperty("framed", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        let_header_ignore_selection(self)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in _WIDTHS.items():
            self.setColumnWidth(section, width)

    def selected(self) -> list[ReviewedChange]:
        """The changes to which the selected rows belong, each once."""
        changes = map(self._changes.at, selected_rows(self))
        return list({change.command.id: change for change in changes}.values())

    def forget_selection(self) -> None:
        """Select nothing and stand nowhere."""
        self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self._changes.shows_outcomes:
            ticked = {change.command.id for change in self._changes.ticked()}
            selected = self.selected()
            self._changes.tick(selected, not all(change.command.id in ticked for change in selected))
            return
        super().keyPressEvent(event)
