"""The category tree and the list of what a search found, as models that know only what somebody looks at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from emag_desk.ui.category_forest import CHIP_LABELS, Flag, Forest
from emag_desk.ui.icons import coloured
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT, colour, theme_of
from emag_desk.ui.widgets import DETAIL_ROLE, UNIT, TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex

#: The number of a category, whether it may be used, and whether it is only on the way to others.
ID_ROLE = Qt.ItemDataRole.UserRole + 41
ALLOWED_ROLE = Qt.ItemDataRole.UserRole + 42
ON_THE_WAY_ROLE = Qt.ItemDataRole.UserRole + 43

EMPTY = Forest(())


class CategoryTreeModel(QAbstractItemModel):
    """Shows a forest, or the part of it that was found. Rows are worked out for the branches that are open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.forest = EMPTY
        self._matching: frozenset[int] | None = None
        self._visible: frozenset[int] | None = None
        self._places: dict[int, int] = {}
        self._rows: dict[int | None, tuple[list[int], dict[int, int]]] = {}
        self._ids: list[int] = []

    def show_forest(self, forest: Forest, matching: frozenset[int] | None, visible: frozenset[int] | None) -> None:
        """Show a forest; `matching` and `visible` (with what is above them) narrow it, None does not."""
        self.beginResetModel()
        self.forest, self._matching, self._visible = forest, matching, visible
        self._rows.clear()
        self._places.clear()
        self._ids.clear()
        self.endResetModel()

    def _below(self, number: int | None) -> tuple[list[int], dict[int, int]]:
        known = self._rows.get(number)
        if known is None:
            children = self.forest.tree.children(number)
            if self._visible is not None:
                children = [child for child in children if child in self._visible]
            known = self._rows[number] = (children, {child: row for row, child in enumerate(children)})
        return known

    def _index(self, row: int, number: int) -> QModelIndex:
        place = self._places.get(number)
        if place is None:  # Qt keeps a small number with each index; eMAG's could be any
            place = self._places[number] = len(self._ids)
            self._ids.append(number)
        return self.createIndex(row, 0, place)

    def category(self, index: Index) -> int | None:
        """The category of an index."""
        return self._ids[index.internalId()] if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a category stands, an invalid index when it is not shown."""
        if number not in self.forest or (self._visible is not None and number not in self._visible):
            return QModelIndex()
        _, rows = self._below(self.forest.tree.parent(number))
        return self._index(rows[number], number)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children, _ = self._below(self.category(parent))
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self._index(row, children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        number = self.category(index)
        above = None if number is None else self.forest.tree.parent(number)
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below(self.category(parent))[0])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.category(index)
        if number is None:
            return None
        if role == ON_THE_WAY_ROLE:
            return self._matching is not None and number not in self._matching
        return category_data(self.forest, number, role)


class CategoryListModel(QAbstractListModel):
    """What a search found, each category with the breadcrumb of where it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.forest = EMPTY
        self.numbers: Sequence[int] = ()

    def show_found(self, forest: Forest, numbers: Sequence[int]) -> None:
        """Show other categories."""
        self.beginResetModel()
        self.forest, self.numbers = forest, numbers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def category(self, index: Index) -> int | None:
        """The category of an index."""
        return self.numbers[index.row()] if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a category stands, an invalid index when it was not found."""
        return self.index(self.numbers.index(number)) if number in self.numbers else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.category(index)
        if number is None:
            return None
        if role == DETAIL_ROLE:
            above = [self.forest.tree.name(step) for step in self.forest.tree.path(number)[:-1]]
            where = " › ".join(above) or str(number)
            return where if self.forest.has(number, Flag.ALLOWED) else f"{where} · {self.tr('not allowed')}"
        return category_data(self.forest, number, role)


def category_data(forest: Forest, number: int, role: int) -> Any:
    """What both models tell of a category."""
    if role == Qt.ItemDataRole.DisplayRole:
        return clean(forest.tree.name(number), lines=False)
    if role == ID_ROLE:
        return number
    if role == ALLOWED_ROLE:
        return forest.has(number, Flag.ALLOWED)
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        said = [say_label(label) for flag, label in CHIP_LABELS.items() if forest.has(number, flag)]
        text = f"{forest.tree.path_text(number)}\n{' · '.join([str(number), *said])}"
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
    return None


class CategoryDelegate(QStyledItemDelegate):
    """Draws a branch: quiet when it is only on the way, with a lock when the account may not sell there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(ROW_HEIGHT)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        text, option.text = option.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme = theme_of(option.palette)
        allowed, is_leaf = index.data(ALLOWED_ROLE), not index.model().hasChildren(index)
        quiet = bool(index.data(ON_THE_WAY_ROLE)) or (is_leaf and not allowed)
        area = option.rect.adjusted(UNIT // 2, 0, -UNIT, 0)
        painter.save()
        if is_leaf and not allowed:  # a department is never sold in: a lock on each would say nothing
            lock = coloured("lock", colour(theme.faint), size=14)
            lock.paint(painter, area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            area.adjust(0, 0, -2 * UNIT - 2, 0)
        painter.setFont(option.font)
        painter.setPen(colour(theme.muted if quiet else theme.text))
        shown = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


def make_tree(model: CategoryTreeModel, parent: QWidget) -> QTreeView:
    """The view of the tree."""
    view = QTreeView(parent)
    view.setObjectName("categoryTree")
    view.setModel(model)
    view.setItemDelegate(CategoryDelegate(view))
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)
    view.setIndentation(2 * UNIT)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setExpandsOnDoubleClick(True)
    return view


def make_results(model: CategoryListModel, parent: QWidget) -> QListView:
    """The view of what a search found."""
    view = QListView(parent)
    view.setObjectName("categoryResults")
    view.setModel(model)
    view.setItemDelegate(TwoLineDelegate(view))
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view
