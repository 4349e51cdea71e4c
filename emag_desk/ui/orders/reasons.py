"""Choosing why an order is cancelled, in words: what sellers use first, then the rest of eMAG's list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from emag_desk.domain.cancellation_reasons import REASONS, SELLER_REASONS
from emag_desk.store.folding import folded
from emag_desk.ui.language import say_label
from emag_desk.ui.widgets import UNIT

_NUMBER = Qt.ItemDataRole.UserRole
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ReasonList(QWidget):
    """A search field over the list; arrow keys in the field move in the list. `chosen` when another one is marked."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setObjectName("reasonSearch")
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(self.tr("Search the reasons"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("reasonList")
        self.list.setAccessibleName(self.tr("Reasons"))
        self.list.setProperty("framed", True)
        self.list.setProperty("roomy", True)
        for number in (*SELLER_REASONS, *(one for one in REASONS if one not in SELLER_REASONS)):
            self.list.addItem(self._item(number))
        self.list.currentItemChanged.connect(lambda *_: self.chosen.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def _item(self, number: int) -> QListWidgetItem:
        item = QListWidgetItem(say_label(REASONS[number]))
        item.setData(_NUMBER, number)
        if number in SELLER_REASONS:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
        return item

    @property
    def reason(self) -> int | None:
        """eMAG's number of the marked reason."""
        item = self.list.currentItem()
        return None if item is None or item.isHidden() else int(item.data(_NUMBER))

    def choose(self, reason: int) -> None:
        """Mark a reason."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NUMBER) == reason:
                self.list.setCurrentRow(row)

    def _narrow(self, text: str) -> None:
        words = folded(text).split()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(not all(word in folded(item.text()) for word in words))
        shown = [item for item in items if not item.isHidden()]
        current = self.list.currentItem()
        if words and shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
