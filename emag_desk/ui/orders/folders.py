"""The folders at the left of the orders: the statuses and what needs attention, each with how many it holds."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from emag_desk.domain.order_facets import FOLDER_LABELS, Folder
from emag_desk.domain.order_queries import OrderCounts
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import UNIT, scaled

_FOLDER = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
#: A thin line stands before these.
_FIRST_OF_GROUP = frozenset({Folder.NEW, Folder.LATE, Folder.FBE})
#: Something is wrong while one of these holds anything.
_ALARMING = frozenset({Folder.LATE, Folder.CANCELLATION_WANTED})
_HEIGHT, _GAP = 30, 13


class _FolderDelegate(QStyledItemDelegate):
    """A name at the left, a count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(150, _HEIGHT + (_GAP if index.data(_FOLDER) in _FIRST_OF_GROUP else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        folder, count = index.data(_FOLDER), index.data(_COUNT)
        theme = theme_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row: QRect = option.rect.adjusted(6, 0, -6, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if folder in _FIRST_OF_GROUP:
            painter.fillRect(row.x() + 4, row.y() + _GAP // 2, row.width() - 8, 1, colour(theme.line))
            row.setTop(row.top() + _GAP)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.selection if selected else theme.hover))
            painter.drawRoundedRect(row, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(colour(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), 6, 6)
        area = row.adjusted(UNIT + 2, 0, -UNIT - 2, 0)
        alarming = bool(count) and folder in _ALARMING
        font = scaled(option.font, 1.0, QFont.Weight.Medium) if selected or alarming else option.font
        painter.setFont(font)
        metrics = QFontMetrics(font)
        words = "" if count is None else show_whole(count)
        painter.setPen(colour(theme.bad if alarming else theme.muted if count else theme.faint))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        area.setRight(area.right() - metrics.horizontalAdvance(words) - UNIT)
        painter.setPen(colour(theme.text if selected or count is None or count else theme.muted))
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class OrderFolders(QListWidget):
    """One folder is chosen at any time."""

    chosen = Signal(object)  # Folder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderFolders")
        self.setAccessibleName(self.tr("Folders"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(150)
        self.setMouseTracking(True)
        self.setItemDelegate(_FolderDelegate(self))
        for folder in Folder:
            item = QListWidgetItem(say_label(FOLDER_LABELS[folder]), self)
            item.setData(_FOLDER, folder)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda _: self.chosen.emit(self.folder))

    @property
    def folder(self) -> Folder:
        """The folder that is open."""
        item = self.currentItem()
        return Folder(item.data(_FOLDER)) if item is not None else Folder.ALL

    def open(self, folder: Folder) -> None:
        """Open a folder; says so with `chosen` when it was another one."""
        self.setCurrentRow(list(Folder).index(folder))

    def step(self, by: int) -> None:
        """Open the folder so many further down, as Alt+Down does."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def show_counts(self, counts: OrderCounts) -> None:
        """Fill in how many orders each folder holds."""
        for row in range(self.count()):
            item = self.item(row)
            folder = Folder(item.data(_FOLDER))
            count = counts.folders.get(folder, 0)
            item.setData(_COUNT, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {show_whole(count)}")
            item.setToolTip(f"{item.text()}: {show_whole(count)}")

    def counts(self) -> dict[Folder, int]:
        """What is shown, by folder."""
        items = (self.item(row) for row in range(self.count()))
        return {Folder(item.data(_FOLDER)): item.data(_COUNT) or 0 for item in items}
