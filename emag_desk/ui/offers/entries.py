"""A small table that is filled in by hand: its columns, its rows, and what stands in them, also when it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from emag_desk.domain.money import parse_price
from emag_desk.domain.problems import Problem
from emag_desk.ui.language import say
from emag_desk.ui.marks import Tone, tone_colour, tone_wash
from emag_desk.ui.plain import clean, plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Cell(StrEnum):
    """What a column takes: nothing (it is only shown), a number, a whole number, yes or no, anything."""

    SHOWN = "shown"
    NUMBER = "number"
    WHOLE = "whole"
    FLAG = "flag"
    TEXT = "text"


@dataclass(frozen=True)
class EntryColumn:
    """One column. `right`: its cells stand at the right side; those that are numbers do anyway."""

    key: str
    title: str
    cell: Cell = Cell.SHOWN
    width: int = 90
    right: bool = False
    tip: str = ""

    @property
    def editable(self) -> bool:
        """Whether somebody may type into it."""
        return self.cell is not Cell.SHOWN


@dataclass
class Entry:
    """One row. `texts` are what was typed, as it was typed; `shown` what the other columns say.

    `problems` belong to columns by their keys. `tones` colours columns that are only shown.
    """

    key: Any
    texts: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    tones: dict[str, Tone] = field(default_factory=dict)

    def number(self, name: str) -> Decimal | None:
        """The number in a column; None for nothing and for what is none."""
        text = self.texts.get(name, "").strip()
        try:
            return parse_price(text) if text else None
        except ValueError:
            return None

    def whole(self, name: str) -> int | None:
        """The whole number in a column; None for nothing and for what is none."""
        number = self.number(name)
        return int(number) if number is not None and number == number.to_integral_value() else None

    def flag(self, name: str) -> bool:
        """Whether a column of yes and no is ticked."""
        return self.texts.get(name) == "1"

    def is_wrong(self, column: EntryColumn) -> bool:
        """Whether something stands in a column that it does not take."""
        if not self.texts.get(column.key, "").strip():
            return False
        if column.cell is Cell.NUMBER:
            return self.number(column.key) is None
        return column.cell is Cell.WHOLE and self.whole(column.key) is None

    @property
    def stops(self) -> bool:
        """Whether something is wrong with it that must not be sent."""
        return any(problem.stops for problem in self.problems)


_YES = {"1", "x", "da", "yes", "true", "igen", "да"}


class EntryModel(QAbstractTableModel):
    """The rows. `edited` gives the places that somebody changed; whoever checks them calls `tell` afterwards."""

    edited = Signal(object)  # list[int], the rows

    def __init__(self, columns: Sequence[EntryColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Entry] = []
        self._widget = parent
        self.locked = False

    def show_rows(self, rows: Iterable[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place(self, key: str) -> int:
        """Where the column of this key stands."""
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    def write(self, changes: Mapping[tuple[int, int], str]) -> None:
        """Put texts into cells, by (row, column); columns that are only shown stay as they are."""
        touched: set[int] = set()
        for (row, number), text in changes.items():
            column = self.columns[number]
            if not column.editable or self.locked or not 0 <= row < len(self.rows):
                continue
            text = " ".join(text.split())
            if column.cell is Cell.FLAG:
                text = "1" if text.casefold() in _YES else ""
            if self.rows[row].texts.get(column.key, "") != text:
                self.rows[row].texts[column.key] = text
                touched.add(row)
        if touched:
            self.edited.emit(sorted(touched))
            self.told()

    def told(self) -> None:
        """Something about the rows was found out: paint them anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    # -- what Qt asks -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role == _Role.ToolTipRole:
            return plain_tip(column.tip or column.title)
        return self._side(column) if role == _Role.TextAlignmentRole else None

    @staticmethod
    def _side(column: EntryColumn) -> Qt.AlignmentFlag:
        right = column.right or column.cell in (Cell.NUMBER, Cell.WHOLE)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: Index) -> Qt.ItemFlag:
        column, found = self.columns[index.column()], Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.locked or not column.editable:
            return found
        if column.cell is Cell.FLAG:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        entry, column = self.rows[index.row()], self.columns[index.column()]
        reader: Callable[[Entry, EntryColumn], Any] | None = {
            int(_Role.DisplayRole): self.text,
            int(_Role.EditRole): self.text,
            int(_Role.ToolTipRole): self._tip,
            int(_Role.CheckStateRole): self._tick,
            int(_Role.ForegroundRole): self._ink,
            int(_Role.BackgroundRole): self._wash,
        }.get(role)
        if role == _Role.TextAlignmentRole:
            return self._side(column)
        return reader(entry, column) if reader is not None else None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role == _Role.CheckStateRole:
            value = "1" if Qt.CheckState(value) == Qt.CheckState.Checked else ""
        elif role != _Role.EditRole:
            return False
        self.write({(index.row(), index.column()): str(value)})
        return True

    def text(self, entry: Entry, column: EntryColumn) -> str:
        """What a cell says."""
        if column.cell is Cell.FLAG:
            return ""
        return clean(entry.texts.get(column.key, entry.shown.get(column.key, "")), lines=False)

    def _tip(self, entry: Entry, column: EntryColumn) -> str:
        said = [say(problem.sentence) for problem in entry.problems if problem.key == column.key]
        return plain_tip("\n".join(said) or self.text(entry, column))

    @staticmethod
    def _tick(entry: Entry, column: EntryColumn) -> Any:
        if column.cell is not Cell.FLAG:
            return None
        return Qt.CheckState.Checked if entry.flag(column.key) else Qt.CheckState.Unchecked

    def _tone(self, entry: Entry, column: EntryColumn) -> Tone | None:
        found = [problem for problem in entry.problems if problem.key == column.key]
        if entry.is_wrong(column) or any(problem.stops for problem in found):
            return Tone.BAD
        return Tone.NOTICE if found else entry.tones.get(column.key)

    def _ink(self, entry: Entry, column: EntryColumn) -> Any:
        tone = self._tone(entry, column)
        return None if tone is None else tone_colour(self._palette(), tone)

    def _wash(self, entry: Entry, column: EntryColumn) -> Any:
        tone = self._tone(entry, column) if column.editable else None
        return None if tone is None or tone is Tone.MUTED else tone_wash(self._palette(), tone)

    def _palette(self) -> QPalette:
        return self._widget.palette()
