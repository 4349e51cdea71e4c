"""A layout that puts its widgets in lines, as many to a line as there is room for."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget in between."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QRect, *, move: bool) -> int:
        x, y, line = area.x(), area.y(), 0
        shown = [item for item in self._items if not item.isEmpty()]
        for item, following in zip_longest(shown, shown[1:]):
            hint = item.sizeHint()
            need = hint.width()
            is_separator = isinstance(item.widget(), QFrame)
            if is_separator and following is not None:
                need += self._gap + following.sizeHint().width()  # a separator stays with what it precedes
            if x > area.x() and x + need > area.right() + 1:
                x, y, line = area.x(), y + line + self._gap, 0
            if is_separator and x == area.x():  # nothing to separate at the start of a line
                hint = QSize(0, 0)
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            if hint.isEmpty():
                continue
            x, line = x + hint.width() + self._gap, max(line, hint.height())
        return y + line - area.y()
