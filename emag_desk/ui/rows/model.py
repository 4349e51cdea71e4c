"""Any number of rows as a table: a vector of row numbers and a few pages of rows, read while somebody looks."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from emag_desk.ui.clipboard import harmless
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.rows.column import PLACEHOLDER, Cell, Column, R, S

PAGE = 128
_PAGES_KEPT = 64

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]

#: Enumerations cost microseconds each time they are looked up or combined, and a header asks a thousand times.
_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_TOOL_TIP, _ACCESSIBLE = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_VERTICAL = Qt.Orientation.Vertical
FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowModel(QAbstractTableModel, Generic[R, S]):
    """A pure view: it asks for rows with `wanted` and is given them with `put`."""

    wanted = Signal()

    def __init__(self, columns: Sequence[Column[R, S]], shown: S, parent: Any = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column[R, S]] = columns
        self.numbers: array[int] = array("q")
        self.shown = shown
        self._pages: OrderedDict[int, list[R | None]] = OrderedDict()
        self._stale: set[int] = set()
        self._cells: dict[int, list[Cell]] = {}
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self.wanted)

    # -- what it shows ------------------------------------------------------------------------------------------------

    def set_numbers(self, numbers: array[int], rows: Sequence[R] = ()) -> None:
        """Show these rows of the cache from now on; `rows` are the first of them, if they are at hand."""
        if len(numbers) == len(self.numbers) and numbers:
            # Another order of as many rows: a reset would lay out a million of them anew.
            self.numbers = numbers
            self._forget()
            self._take(rows)
            self._repaint_all()
            return
        self.beginResetModel()
        self.numbers = numbers
        self._forget()
        self._take(rows)
        self.endResetModel()

    def _take(self, rows: Sequence[R]) -> None:
        for start in range(0, len(rows), PAGE):
            part: list[R | None] = list(rows[start : start + PAGE])
            if start + len(part) == min(start + PAGE, len(self.numbers)):
                self._pages[start // PAGE] = part

    def set_columns(self, columns: Sequence[Column[R, S]]) -> None:
        """Show other columns, as when a first warehouse is seen."""
        self.beginResetModel()
        self.columns = columns
        self._cells.clear()
        self.endResetModel()

    def set_shown(self, shown: S) -> None:
        """What the cells need to know besides their rows is known now, or changed."""
        self.shown = shown
        self._repaint_all()

    def overlay_changed(self, keys: Collection[Key]) -> None:
        """What lies over these rows changed: repaint those of them that are at hand."""
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row is not None and (row.account, row.id) in keys:
                    self._repaint(page * PAGE + offset, page * PAGE + offset)

    def repaint_column(self, key: str) -> None:
        """What one column says changed with the clock: repaint those of its cells that say something else now."""
        number = next((at for at, column in enumerate(self.columns) if column.key == key), -1)
        if number < 0:
            return
        column = self.columns[number]
        for position, cells in self._cells.items():
            if (row := self.at_hand(position)) is not None:
                tone = column.tone(row, self.shown) if column.tone else ""
                cell = cells[number]._replace(text=column.text(row, self.shown), tone=tone)
                if cell != cells[number]:
                    cells[number] = cell
                    self.dataChanged.emit(self.index(position, number), self.index(position, number))

    def refetch(self) -> None:
        """The cache changed under the same numbers: read the pages again, showing the old rows until they come."""
        self._stale.update(self._pages)
        self._repaint_all()

    def _forget(self) -> None:
        self._pages.clear()
        self._stale.clear()
        self._cells.clear()
        self._wanted.clear()

    def _repaint(self, first: int, last: int) -> None:
        for position in range(first, last + 1):
            self._cells.pop(position, None)
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _repaint_all(self) -> None:
        self._cells.clear()
        if self.numbers:
            last = self.index(len(self.numbers) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # -- pages --------------------------------------------------------------------------------------------------------

    def at(self, position: int) -> R | None:
        """The row at a position as eMAG last told it; None while it is not at hand, in which case it is asked for."""
        page, offset = divmod(position, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    def at_hand(self, position: int) -> R | None:
        """The row at a position if it is here; never asks for it."""
        rows = self._pages.get(position // PAGE)
        return rows[position % PAGE] if rows is not None and position % PAGE < len(rows) else None

    def find(self, account: str, number: int) -> R | None:
        """A row that is at hand, by its account and eMAG's number."""
        for rows in reversed(self._pages.values()):
            for row in rows:
                if row is not None and row.id == number and row.account == account:
                    return row
        return None

    def _want(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted[page] = None
            if not self._asking.isActive():
                self._asking.start()

    def prefetch(self, first: int, last: int) -> None:
        """Ask for the pages around the visible rows, so that scrolling on finds them there."""
        for page in (last // PAGE + 1, first // PAGE - 1):
            if 0 <= page * PAGE < len(self.numbers) and page not in self._pages:
                self._want(page)

    def take_wanted(self) -> tuple[int, array[int]] | None:
        """The page that was asked for last and the numbers of its rows; None when nothing is wanted."""
        while len(self._wanted) > 8:  # scrolled past long ago
            self._wanted.popitem(last=False)
        if not self._wanted:
            return None
        page, _ = self._wanted.popitem()
        return page, self.numbers[page * PAGE : (page + 1) * PAGE]

    def put(self, page: int, numbers: array[int], rows: Iterable[R]) -> None:
        """Take the rows of a page, unless other numbers are shown there meanwhile. Repaints only what differs."""
        if numbers != self.numbers[page * PAGE : (page + 1) * PAGE]:
            return
        found = {row.row: row for row in rows}
        new = [found.get(number) for number in numbers]
        old = self._pages.get(page)
        self._pages[page] = new
        self._pages.move_to_end(page)
        self._stale.discard(page)
        start = page * PAGE
        if old is None:
            self._repaint(start, start + len(new) - 1)
        else:
            for offset, (one, other) in enumerate(zip(old, new, strict=False)):
                if one != other:
                    self._repaint(start + offset, start + offset)
        while len(self._pages) > _PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
            for position in range(gone * PAGE, (gone + 1) * PAGE):
                self._cells.pop(position, None)

    # -- cells --------------------------------------------------------------------------------------------------------

    def cells(self, position: int) -> list[Cell]:
        """The painted texts of a row, made once."""
        if (cells := self._cells.get(position)) is not None:
            if self._stale and position // PAGE in self._stale:
                self._want(position // PAGE)
            return cells
        row = self.at(position)
        if row is None:
            return [PLACEHOLDER] * len(self.columns)
        cells = self._cells[position] = self.make_cells(row)
        return cells

    def make_cells(self, row: R) -> list[Cell]:
        """The texts of a row that nothing lies over."""
        shown = self.shown
        return [
            Cell(
                clean(column.text(row, shown), lines=False),
                column.number,
                column.tone(row, shown) if column.tone else "",
                "",
            )
            for column in self.columns
        ]

    def copied(self, row: R, column: Column[R, S]) -> str:
        """What the clipboard gets of a cell. Runs on any thread."""
        text = (column.copied or column.text)(row, self.shown)
        return text if column.number or column.tone else harmless(text)

    def tool_tip(self, position: int, column: Column[R, S], cell: Cell) -> str:
        """What a cell says when it is pointed at, as plain text: what may not fit into it."""
        return cell.text if len(cell.text) > 24 else ""

    # -- Qt -----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == _VERTICAL or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.header()
        if role == _ALIGNMENT:
            return _RIGHT if column.number else _LEFT
        if role == _TOOL_TIP:
            return say_label(column.tip) or column.header()
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, number = index.row(), index.column()
        if not (0 <= row < len(self.numbers) and 0 <= number < len(self.columns)):
            return None
        if role == _DISPLAY:
            return self.cells(row)[number].text
        if role == _TOOL_TIP:
            return plain_tip(self.tool_tip(row, self.columns[number], self.cells(row)[number]))
        if role == _ACCESSIBLE:
            return f"{self.columns[number].header()}: {self.cells(row)[number].text}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return FLAGS
