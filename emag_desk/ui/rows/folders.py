"""The folders at the left of a table of rows: the statuses and what needs attention, each with how many it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

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

from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import UNIT, scaled

_FOLDER = Qt.ItemDataRole.UserRole
#: The role under which a list keeps how many rows a folder holds; None where nobody knows.
COUNT = Qt.ItemDataRole.UserRole + 1
_HEIGHT, _GAP = 30, 13

F = TypeVar("F", bound=StrEnum)
F_co = TypeVar("F_co", bound=StrEnum, covariant=True)


class Counted(Protocol[F_co]):
    """How many rows lie in each folder."""

    @property
    def folders(self) -> Mapping[Any, int]: ...


@dataclass(frozen=True)
class Folders(Generic[F]):
    """The folders of a tab, in their order: the first one holds everything.

    `name` is that of the widget. A thin line stands before those of `first_of_group`; something is wrong while one of
    `alarming` holds anything, and something is to be done soon while one of `urging` does.
    """

    name: str
    labels: Mapping[F, str]
    first_of_group: frozenset[F] = frozenset()
    alarming: frozenset[F] = frozenset()
    urging: frozenset[F] = frozenset()

    @property
    def all(self) -> F:
        """The folder that holds everything."""
        return next(iter(self.labels))


class _FolderDelegate(QStyledItemDelegate):
    """A name at the left, a count at the right."""

    def __init__(self, folders: Folders[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._folders = folders

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(150, _HEIGHT + (_GAP if index.data(_FOLDER) in self._folders.first_of_group else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        folder, count = index.data(_FOLDER), index.data(COUNT)
        theme = theme_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row: QRect = option.rect.adjusted(6, 0, -6, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if folder in self._folders.first_of_group:
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
        alarming = bool(count) and folder in self._folders.alarming
        urging = bool(count) and folder in self._folders.urging
        strong = selected or alarming or urging
        font = scaled(option.font, 1.0, QFont.Weight.Medium) if strong else option.font
        painter.setFont(font)
        metrics = QFontMetrics(font)
        words = "" if count is None else show_whole(count)
        ink = theme.bad if alarming else theme.warn if urging else theme.muted if count else theme.faint
        painter.setPen(colour(ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        area.setRight(area.right() - metrics.horizontalAdvance(words) - UNIT)
        painter.setPen(colour(theme.text if selected or count is None or count else theme.muted))
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class FolderList(QListWidget, Generic[F]):
    """One folder is chosen at any time."""

    chosen = Signal(object)  # the folder

    def __init__(self, folders: Folders[F], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folders = folders
        self._order = list(folders.labels)
        self.setObjectName(folders.name)
        self.setAccessibleName(self.tr("Folders"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(150)
        self.setMouseTracking(True)
        self.setItemDelegate(_FolderDelegate(folders, self))
        for folder, label in folders.labels.items():
            QListWidgetItem(say_label(label), self).setData(_FOLDER, folder)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda _: self.chosen.emit(self.folder))

    @property
    def folder(self) -> F:
        """The folder that is open."""
        return self._order[max(self.currentRow(), 0)]

    def open(self, folder: F) -> None:
        """Open a folder; says so with `chosen` when it was another one."""
        self.setCurrentRow(self._order.index(folder))

    def open_quietly(self, name: str) -> None:
        """Open the folder of this name, or the first where there is none such, without saying so."""
        self.blockSignals(True)
        self.setCurrentRow(next((row for row, folder in enumerate(self._order) if folder == name), 0))
        self.blockSignals(False)

    def step(self, by: int) -> None:
        """Open the folder so many further down, as Alt+Down does."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def show_counts(self, counts: Counted[F]) -> None:
        """Fill in how many rows each folder holds."""
        for row, folder in enumerate(self._order):
            item = self.item(row)
            count = counts.folders.get(folder, 0)
            item.setData(COUNT, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {show_whole(count)}")
            item.setToolTip(f"{item.text()}: {show_whole(count)}")

    def counts(self) -> dict[F, int]:
        """What is shown, by folder."""
        return {folder: self.item(row).data(COUNT) or 0 for row, folder in enumerate(self._order)}
