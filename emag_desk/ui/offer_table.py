"""The offers table: a spreadsheet's keys over a table of rows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from emag_desk.ui.offer_delegate import OfferDelegate
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.rows.table import RowTable

_Flag = QItemSelectionModel.SelectionFlag


class OfferTable(RowTable[OfferModel]):
    """The view. Staging is asked for; nothing is done here."""

    delegate: OfferDelegate

    def __init__(self, model: OfferModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.delegate.stepped.connect(self.step)
        self.setObjectName("offersTable")
        self.setAccessibleName(self.tr("Offers"))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)

    def make_delegate(self) -> OfferDelegate:
        return OfferDelegate(self.rows_, self)

    # -- keys ---------------------------------------------------------------------------------------------------------

    def step(self, rows: int, columns: int) -> None:
        """Make the cell that is so far away the current one."""
        current = self.currentIndex()
        row = min(max(current.row() + rows, 0), len(self.rows_.numbers) - 1)
        header = self.horizontalHeader()
        visual, column = header.visualIndex(current.column()), current.column()
        while columns and 0 <= (visual := visual + columns) < header.count():
            if not self.isColumnHidden(header.logicalIndex(visual)):
                column = header.logicalIndex(visual)
                break
        index = self.rows_.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
            self.scrollTo(index)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1, 0)
                return
            if event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
                self.edit(self.currentIndex())
                return
        super().keyPressEvent(event)
