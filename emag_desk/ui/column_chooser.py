"""Which columns the table shows: a list to search and tick, opened from the header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.ui.rows.column import Column

_KEY = Qt.ItemDataRole.UserRole


class ColumnChooser(QFrame):
    """A popup; every tick takes effect at once."""

    toggled = Signal(str, bool)  # column key, shown
    reset = Signal()

    def __init__(
        self, columns: Sequence[Column[Any, Any]], state: Sequence[Mapping[str, Any]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self.setObjectName("columnChooser")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("roomy", True)
        labels = {column.key: column.header() for column in columns}
        for item in state:
            entry = QListWidgetItem(labels.get(str(item["key"]), str(item["key"])), self.list)
            entry.setData(_KEY, item["key"])
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            entry.setCheckState(Qt.CheckState.Checked if item["shown"] else Qt.CheckState.Unchecked)
        everything = QPushButton(self.tr("All"), self)
        usual = QPushButton(self.tr("Usual columns"), self)
        for button in (everything, usual):
            button.setProperty("flat", True)
        everything.clicked.connect(self._all)
        usual.clicked.connect(self._usual)
        buttons = QHBoxLayout()
        buttons.addWidget(everything)
        buttons.addStretch()
        buttons.addWidget(usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(280, min(120 + 30 * len(state), 560))
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._changed)

    def open_at(self, place: QPoint) -> None:
        """Show it below a point, within the screen."""
        if (screen := self.screen()) is not None:
            area = screen.availableGeometry()
            place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
            place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(item.data(_KEY), item.checkState() == Qt.CheckState.Checked)

    def _all(self) -> None:
        for row in range(self.list.count()):
            if not self.list.item(row).isHidden():
                self.list.item(row).setCheckState(Qt.CheckState.Checked)

    def _usual(self) -> None:
        self.reset.emit()
        self.close()
