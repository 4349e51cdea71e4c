"""Any number of offers as a table: a vector of row numbers, a few pages of rows, and the staged edits over them."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from emag_desk.domain.commands import OverlayEntry, Refusal, State
from emag_desk.domain.offer_fields import current, field_of, merged, same
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, problems, warnings
from emag_desk.errors import InputError
from emag_desk.ui.columns import NOTHING_KNOWN, Column, Shown, local_number, show_rate
from emag_desk.ui.language import say, say_label, show_decimal
from emag_desk.ui.values import read_value

PAGE = 128
_PAGES_KEPT = 64

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]

#: A command in one of these states can still be changed freely; the others are on their way.
_LEAVING = frozenset({State.QUEUED, State.IN_FLIGHT, State.UNKNOWN, State.NEEDS_HUMAN})


class Cell(NamedTuple):
    """What the delegate paints. `tone` colours a pill.

    `mark` is "", "staged", "leaving", "problem", "warning" or "refused".
    """

    text: str
    number: bool
    tone: str
    mark: str


#: Enumerations cost microseconds each time they are looked up or combined, and a header asks a thousand times.
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TOOL_TIP, _ALIGNMENT = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_VERTICAL = Qt.Orientation.Vertical
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsEditable

_PLACEHOLDER = Cell("", False, "placeholder", "")
_NOTHING_WANTED = OverlayEntry({}, State.DRAFT)


class OfferModel(QAbstractTableModel):
    """A pure view: it asks for rows with `wanted`, is given them with `put`, and says what was typed with `edited`."""

    edited = Signal(str, int, str, str)  # account, offer id, field key, canonical text
    wanted = Signal()

    def __init__(self, columns: Sequence[Column], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = columns
        self.numbers: array[int] = array("q")
        self.shown: Shown = NOTHING_KNOWN
        self.overlay: Mapping[Key, OverlayEntry] = {}
        self.refused: Mapping[Key, Mapping[str, Refusal]] = {}
        self.editable = False
        self._pages: OrderedDict[int, list[OfferRow | None]] = OrderedDict()
        self._stale: set[int] = set()
        self._cells: dict[int, list[Cell]] = {}
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self.wanted)

    # -- what it shows ------------------------------------------------------------------------------------------------

    def set_numbers(self, numbers: array[int], rows: Sequence[OfferRow] = ()) -> None:
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

    def _take(self, rows: Sequence[OfferRow]) -> None:
        for start in range(0, len(rows), PAGE):
            part: list[OfferRow | None] = list(rows[start : start + PAGE])
            if start + len(part) == min(start + PAGE, len(self.numbers)):
                self._pages[start // PAGE] = part

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, as when a first warehouse is seen."""
        self.beginResetModel()
        self.columns = columns
        self._cells.clear()
        self.endResetModel()

    def set_shown(self, shown: Shown) -> None:
        """Account names or VAT rates are known now."""
        self.shown = shown
        self._repaint_all()

    def set_editable(self, editable: bool) -> None:
        """Whether edits can be staged yet."""
        self.editable = editable

    def overlay_changed(self, keys: Collection[Key]) -> None:
        """Staged edits of these offers changed: repaint those of them that are at hand."""
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row is not None and (row.account, row.id) in keys:
                    self._repaint(page * PAGE + offset, page * PAGE + offset)

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

    def offer(self, position: int) -> OfferRow | None:
        """The offer at a position as eMAG last told it; None while it is not at hand, in which case it is asked for."""
        page, offset = divmod(position, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    def at_hand(self, position: int) -> OfferRow | None:
        """The offer at a position if it is here; never asks for it."""
        rows = self._pages.get(position // PAGE)
        return rows[position % PAGE] if rows is not None and position % PAGE < len(rows) else None

    def effective(self, position: int) -> OfferRow | None:
        """The offer at a position as it will be once the staged edits are accepted."""
        offer = self.offer(position)
        return None if offer is None else self.with_edits(offer)

    def with_edits(self, offer: OfferRow) -> OfferRow:
        """An offer as it will be once its staged edits are accepted."""
        entry = self.overlay.get((offer.account, offer.id))
        return offer if entry is None else merged(offer, entry.edits)

    def find(self, account: str, offer_id: int) -> OfferRow | None:
        """An offer that is at hand, by its account and id."""
        for rows in reversed(self._pages.values()):
            for row in rows:
                if row is not None and row.id == offer_id and row.account == account:
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

    def put(self, page: int, numbers: array[int], rows: Iterable[OfferRow]) -> None:
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
        offer = self.offer(position)
        if offer is None:
            return [_PLACEHOLDER] * len(self.columns)
        cells = self._cells[position] = self._make_cells(offer)
        return cells

    def _make_cells(self, offer: OfferRow) -> list[Cell]:
        entry = self.overlay.get((offer.account, offer.id), _NOTHING_WANTED)
        if entry is _NOTHING_WANTED and (offer.account, offer.id) not in self.refused:
            shown = self.shown
            return [
                Cell(column.text(offer, shown), column.number, column.tone(offer) if column.tone else "", "")
                for column in self.columns
            ]
        after, marks = merged(offer, entry.edits), self._marks(offer, entry)
        return [
            Cell(
                column.text(after, self.shown),
                column.number,
                column.tone(after) if column.tone else "",
                marks.get(column.field or ("sale_price" if column.key == "gross_price" else ""), ""),
            )
            for column in self.columns
        ]

    def _marks(self, offer: OfferRow, entry: OverlayEntry) -> dict[str, str]:
        marks = dict.fromkeys(self.refusals(offer), "refused")
        marks |= dict.fromkeys(entry.edits, "leaving" if entry.state in _LEAVING else "staged")
        for warning in warnings(offer, entry.edits):
            marks[warning.key] = "warning"
        for problem in problems(offer, entry.edits, self.shown.references.get(offer.account, NO_REFERENCE)):
            marks[problem.key] = "problem"
        return marks

    def refusals(self, offer: OfferRow) -> dict[str, Refusal]:
        """By field: what eMAG refused and does not show by now, where nothing else is staged."""
        key = (offer.account, offer.id)
        staged = self.overlay.get(key, _NOTHING_WANTED).edits
        refused = self.refused.get(key, {})
        return {
            field: refusal
            for field, refusal in refused.items()
            if field not in staged and not same(field, refusal.wanted, current(offer, field))
        }

    def canonical(self, position: int, column: Column) -> str:
        """What an editor starts with: the staged value or what eMAG last said, as canonical text."""
        offer = self.effective(position)
        return (current(offer, column.field) or "") if offer is not None and column.field else ""

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
        if role == _EDIT:
            return self.canonical(row, self.columns[number])
        if role == _TOOL_TIP:
            return self._tool_tip(row, self.columns[number], self.cells(row)[number])
        if role == _ACCESSIBLE:
            return f"{self.columns[number].header()}: {self.cells(row)[number].text}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _EDITABLE_FLAGS if self.can_edit(index.row(), index.column()) else _FLAGS

    def can_edit(self, position: int, number: int) -> bool:
        """Whether a cell takes an edit: its column does, its row is at hand, and staging is ready."""
        return self.editable and bool(self.columns[number].field) and self.offer(position) is not None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        offer = self.offer(index.row())
        if role != _EDIT or offer is None or not self.can_edit(index.row(), index.column()):
            return False
        key = self.columns[index.column()].field
        try:
            text = read_value(key, str(value), self.shown.references.get(offer.account, NO_REFERENCE))
        except InputError:
            return False  # the editor said so while it was typed
        self.edited.emit(offer.account, offer.id, key, text)
        return True

    def _tool_tip(self, position: int, column: Column, cell: Cell) -> str:
        offer = self.offer(position)
        if offer is None:
            return ""
        entry = self.overlay.get((offer.account, offer.id))
        field = column.field or ("sale_price" if column.key == "gross_price" else "")
        if refusal := self.refusals(offer).get(field):
            wanted = show_value(field, refusal.wanted, offer, self.shown)
            return "\n".join([self.tr("eMAG refused {value}").format(value=wanted), *refusal.messages])
        if entry is None or field not in entry.edits:
            return cell.text if len(cell.text) > 24 else ""
        old = show_value(field, current(offer, field), offer, self.shown)
        lines = [f"{old} → {show_value(field, entry.edits[field], offer, self.shown)}"]
        reference = self.shown.references.get(offer.account, NO_REFERENCE)
        found = [*problems(offer, entry.edits, reference), *warnings(offer, entry.edits)]
        lines += [say(problem.sentence) for problem in found if problem.key == field]
        if entry.state in _LEAVING:
            lines.append(self.tr("On its way to eMAG"))
        return "\n".join(lines)


def show_value(key: str, text: str | None, offer: OfferRow, shown: Shown) -> str:
    """A canonical value as the operator reads it: a price with this country's marks, a status in words."""
    from emag_desk.domain.offer_fields import STATUS_LABELS

    if text is None:
        return "—"
    kind = field_of(key).kind
    if kind == "price":
        return show_decimal(Decimal(text))
    if kind == "status":
        return say_label(STATUS_LABELS.get(int(text), text))
    if kind == "vat":
        reference = shown.references.get(offer.account)
        rate = reference.vat_rates.get(int(text)) if reference else None
        return show_rate(rate) if rate is not None else f"# {text}"
    return local_number(text)
