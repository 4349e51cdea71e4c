"""A table of rows: columns that are chosen, moved and remembered, a selection that stays when the order changes."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emag_desk.ui.rows.delegate import RowDelegate
from emag_desk.ui.rows.model import RowModel
from emag_desk.ui.style import ROW_HEIGHT

M = TypeVar("M", bound=RowModel[Any, Any])

_Flag = QItemSelectionModel.SelectionFlag

#: A selection of more rows than this is not carried over to another order: finding it there would cost too much.
MOST_KEPT = 5_000


class Block(NamedTuple):
    """The selected cells as a spreadsheet sees them: spans of positions, and columns in the order on screen."""

    spans: tuple[tuple[int, int], ...]
    columns: tuple[int, ...]

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return sum(last - first + 1 for first, last in self.spans)

    def positions(self, most: int) -> list[int]:
        """The first `most` positions."""
        found: list[int] = []
        for first, last in self.spans:
            found.extend(range(first, min(last, first + most - len(found) - 1) + 1))
            if len(found) >= most:
                break
        return found


class RowTable(QTableView, Generic[M]):
    """The view. Sorting, searching and opening are asked for; nothing is done here."""

    sort_wanted = Signal(str, bool)  # column of the row, descending
    header_menu_wanted = Signal(QPoint, int)  # global position, logical column
    cell_menu_wanted = Signal(QPoint)
    layout_changed = Signal()
    selection_moved = Signal()
    opened = Signal()  # Enter or a double click: more of the current row is wanted

    def __init__(self, model: M, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_ = model
        self.setModel(model)
        self.delegate = self.make_delegate()
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.cell_menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self._sort, self._descending = "", False
        self._arranging = False
        self._set_up_headers()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self._settled)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._settling.start())
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_moved.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.selection_moved.emit())

    def make_delegate(self) -> RowDelegate:
        """What paints the cells."""
        return RowDelegate(self.rows_, self)

    def select_whole_rows(self) -> None:
        """Select rows instead of cells, as where nothing is edited in place; a double click opens one."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.hide()
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setResizeContentsPrecision(0)  # fitting a column looks at the rows on screen, not at a thousand
        header.setFixedHeight(34)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)  # a right-aligned title would lose its beginning
        # With the selection of the table, a header asks of every cell of its columns whether it is selected.
        nothing_selected = QItemSelectionModel(self.model(), self)
        for each in (rows, header):
            each.setSelectionModel(nothing_selected)
        # A click sorts; QTableView would also select the whole column and lose what is selected.
        header.sectionPressed.disconnect()
        header.sectionEntered.disconnect()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.header_menu_wanted.emit(header.mapToGlobal(at), header.logicalIndexAt(at))
        )
        header.sectionClicked.connect(self._header_clicked)
        header.sectionMoved.connect(lambda *_: self._arranged())
        header.sectionResized.connect(lambda *_: self._arranged())

    def _arranged(self) -> None:
        if not self._arranging:
            self.layout_changed.emit()

    # -- rows ---------------------------------------------------------------------------------------------------------

    def show_numbers(
        self, numbers: array[int], rows: Sequence[Any], places: Mapping[int, int], *, keep_scroll: bool
    ) -> None:
        """Show other rows; the selected ones stay selected where they are now (`places`: number -> position)."""
        columns = {span.left() for span in self._spans()} or {0}
        rights = {span.right() for span in self._spans()} or {0}
        current = self.currentIndex()
        current_number = self._number(current.row())
        bars = (self.verticalScrollBar().value(), self.horizontalScrollBar().value())
        self.selectionModel().blockSignals(True)
        self.rows_.set_numbers(numbers, rows)
        self.selectionModel().clear()
        if places:
            self._select(sorted(places.values()), min(columns), max(rights))
        if current_number in places:
            index = self.rows_.index(places[current_number], max(current.column(), 0))
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.selectionModel().blockSignals(False)
        self.horizontalScrollBar().setValue(bars[1])
        self.verticalScrollBar().setValue(bars[0] if keep_scroll else 0)
        self.selection_moved.emit()
        self._settling.start()

    def _number(self, position: int) -> int:
        return self.rows_.numbers[position] if 0 <= position < len(self.rows_.numbers) else -1

    def selected_numbers(self) -> frozenset[int]:
        """The cache's numbers of the selected rows, to find them again in another order; none when there are many."""
        block = self.block()
        if block.rows > MOST_KEPT:
            return frozenset()
        numbers = {self._number(position) for position in block.positions(MOST_KEPT)}
        numbers.add(self._number(self.currentIndex().row()))
        return frozenset(numbers - {-1})

    def _select(self, positions: Sequence[int], left: int, right: int) -> None:
        selection = QItemSelection()
        start = previous = positions[0]
        for position in [*positions[1:], -1]:
            if position != previous + 1:
                selection.select(self.rows_.index(start, left), self.rows_.index(previous, right))
                start = position
            previous = position
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _spans(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def block(self) -> Block:
        """The selected cells; hidden columns do not count."""
        spans: list[tuple[int, int]] = []
        columns: set[int] = set()
        for span in self._spans():
            spans.append((span.top(), span.bottom()))
            columns.update(range(span.left(), span.right() + 1))
        header = self.horizontalHeader()
        ordered = sorted((number for number in columns if not self.isColumnHidden(number)), key=header.visualIndex)
        return Block(_united(spans), tuple(ordered))

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last position on screen."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else max(len(self.rows_.numbers) - 1, 0)

    def _settled(self) -> None:
        self.rows_.prefetch(*self.visible_rows())

    # -- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    @property
    def is_editing(self) -> bool:
        """Whether a cell's editor is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def go_to(self, position: int, key: str = "") -> None:
        """Make a cell the current one: of the named column, or of the first."""
        column = next((at for at, item in enumerate(self.rows_.columns) if item.key == key), 0)
        self.setCurrentIndex(self.rows_.index(position, column))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self.delegate.set_palette(self.palette())

    # -- columns ------------------------------------------------------------------------------------------------------

    def _header_clicked(self, number: int) -> None:
        name = self.rows_.columns[number].sort
        if not name:
            self.show_sort(self._sort, self._descending)
            return
        if name != self._sort:
            self.sort_wanted.emit(name, False)
        elif not self._descending:
            self.sort_wanted.emit(name, True)
        else:
            self.sort_wanted.emit("", False)

    def show_sort(self, name: str, descending: bool) -> None:
        """Point the header's arrow at what the rows are sorted by."""
        self._sort, self._descending = name, descending
        column = next((at for at, item in enumerate(self.rows_.columns) if name and item.sort == name), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        header.setSortIndicator(column, order)

    def column_state(self) -> list[dict[str, Any]]:
        """Order, widths and visibility of the columns, by key, as a saved view keeps them."""
        header = self.horizontalHeader()
        state = []
        for visual in range(header.count()):
            number = header.logicalIndex(visual)
            column, hidden = self.rows_.columns[number], self.isColumnHidden(number)
            # A hidden section has no width of its own; the column's usual one serves when it comes back.
            state.append({"key": column.key, "width": self.columnWidth(number) or column.width, "shown": not hidden})
        return state

    def apply_columns(self, state: Sequence[Mapping[str, Any]] = ()) -> None:
        """Arrange the columns as saved; one that the state does not know stands behind its usual neighbour."""
        header = self.horizontalHeader()
        numbers = {column.key: number for number, column in enumerate(self.rows_.columns)}
        known = {str(item.get("key")): item for item in state}
        self._arranging = True
        for number, column in enumerate(self.rows_.columns):
            item = known.get(column.key)
            width = item.get("width") if item else None
            self.setColumnHidden(number, not (item.get("shown", column.shown) if item else column.shown))
            if not self.isColumnHidden(number):
                self.setColumnWidth(number, max(width, 40) if isinstance(width, int) else column.width)
        order = [str(item["key"]) for item in state if item.get("key") in numbers]
        for before, column in zip(("", *numbers), self.rows_.columns, strict=False):
            if column.key not in known:
                order.insert(order.index(before) + 1 if before in order else 0, column.key)
        for visual, key in enumerate(order):
            header.moveSection(header.visualIndex(numbers[key]), visual)
        self._arranging = False

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide one column."""
        for number, column in enumerate(self.rows_.columns):
            if column.key == key:
                self.setColumnHidden(number, not shown)
                if shown and self.columnWidth(number) < 40:
                    self.setColumnWidth(number, column.width)
        self.layout_changed.emit()

    def fit_column(self, number: int) -> None:
        """Make a column as wide as what is on screen needs."""
        self.resizeColumnToContents(number)

    def index_of(self, position: int, key: str) -> QModelIndex:
        """The cell of a column at a position; invalid when there is no such column."""
        for number, column in enumerate(self.rows_.columns):
            if column.key == key:
                return self.rows_.index(position, number)
        return QModelIndex()


def _united(spans: Collection[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Overlapping spans as separate ones, in order."""
    united: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if united and first <= united[-1][1] + 1:
            united[-1] = (united[-1][0], max(last, united[-1][1]))
        else:
            united.append((first, last))
    return tuple(united)
