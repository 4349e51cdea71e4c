"""The characteristics of a category as a table, mandatory ones first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPalette

from emag_desk.domain.category_tree import type_label
from emag_desk.store.folding import folded
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.plain import clean, plain_tip

if TYPE_CHECKING:
    from emag_desk.domain.categories import Characteristic
    from emag_desk.store.categories_reader import ValueCount

Index = QModelIndex | QPersistentModelIndex


class CharacteristicColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    TYPE = 1
    MANDATORY = 2
    FILTER = 3
    NEW_VALUES = 4
    TAGS = 5
    VALUES = 6
    ID = 7


_NUMBERS = frozenset({CharacteristicColumn.VALUES, CharacteristicColumn.ID})
#: Right of an id that stands alone, so that it does not touch the frame.
WIDTHS = {
    CharacteristicColumn.NAME: 210,
    CharacteristicColumn.TYPE: 170,
    CharacteristicColumn.MANDATORY: 92,
    CharacteristicColumn.FILTER: 64,
    CharacteristicColumn.NEW_VALUES: 104,
    CharacteristicColumn.TAGS: 140,
    CharacteristicColumn.VALUES: 80,
    CharacteristicColumn.ID: 80,
}


def in_order(characteristics: Sequence[Characteristic]) -> list[Characteristic]:
    """Mandatory first, then filters, then the rest, each in eMAG's display order."""
    return sorted(characteristics, key=lambda one: (not one.is_mandatory, not one.is_filter, one.display_order, one.id))


class CharacteristicModel(QAbstractTableModel):
    """Shows characteristics; `narrow` leaves those whose name, tag or number holds every word of a text."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Characteristic] = []
        self._shown: list[Characteristic] = []
        self._counts: Mapping[int, ValueCount] = {}
        self._changed: frozenset[int] = frozenset()
        self._text = ""
        self.use_palette(palette)
        self._headers = (
            self.tr("Characteristic"),
            self.tr("Type"),
            self.tr("Mandatory"),
            self.tr("Filter"),
            self.tr("New values"),
            self.tr("Tags"),
            self.tr("Values"),
            self.tr("Number"),
        )

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._icon: QIcon = sign_icon(Sign.PASSED, palette, 14)
        self._new: QIcon = sign_icon(Sign.WARNING, palette, 14)
        self._muted, self._strong = tone_colour(palette, Tone.MUTED), tone_colour(palette, Tone.NEUTRAL)

    def show_characteristics(self, characteristics: Sequence[Characteristic], counts: Mapping[int, ValueCount]) -> None:
        """Show the characteristics of another category."""
        self._all, self._counts, self._changed = in_order(characteristics), counts, frozenset()
        self.narrow(self._text)

    def mark(self, changed: frozenset[int]) -> None:
        """Mark the characteristics that changed when the category was last read."""
        self._changed = changed
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def narrow(self, text: str) -> None:
        """Show only what the operator looks for."""
        self.beginResetModel()
        self._text = text
        words = folded(text).split()
        self._shown = [one for one in self._all if _matches(one, words)]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many the category has, shown or not."""
        return len(self._all)

    def at(self, row: int) -> Characteristic:
        """The characteristic of a row."""
        return self._shown[row]

    def row_of(self, number: int) -> int:
        """Where a characteristic stands, -1 when it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.id == number), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, column = self._shown[index.row()], CharacteristicColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return clean(self._text_of(one, column), lines=False)
        if role == Qt.ItemDataRole.DecorationRole and column is CharacteristicColumn.NAME:
            return self._new if one.id in self._changed else None
        if role == Qt.ItemDataRole.ForegroundRole and column not in (
            CharacteristicColumn.NAME,
            CharacteristicColumn.MANDATORY,
        ):
            return self._muted
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(one, column))
        return None

    def _text_of(self, one: Characteristic, column: CharacteristicColumn) -> str:
        if column is CharacteristicColumn.NAME:
            return one.name or str(one.id)
        if column is CharacteristicColumn.TYPE:
            return say_label(type_label(one.type_id))
        if column is CharacteristicColumn.TAGS:
            return ", ".join(one.tags)
        if column is CharacteristicColumn.VALUES:
            count = self._counts.get(one.id)
            if count is None or (not count.known and count.complete):
                return ""
            return show_whole(count.known) if count.complete else f"{show_whole(count.known)}+"
        if column is CharacteristicColumn.ID:
            return str(one.id)
        flags = {
            CharacteristicColumn.MANDATORY: one.is_mandatory,
            CharacteristicColumn.FILTER: one.is_filter,
            CharacteristicColumn.NEW_VALUES: one.allow_new_value,
        }
        return self.tr("Yes") if flags[column] else ""

    def _tip(self, one: Characteristic, column: CharacteristicColumn) -> str:
        if column is CharacteristicColumn.NAME and one.id in self._changed:
            return self.tr("{name}\nChanged since the category was read before.").format(name=one.name)
        if column is CharacteristicColumn.NEW_VALUES:
            if one.allow_new_value:
                return self.tr("Values that eMAG does not list may be proposed.")
            return self.tr("Only values that eMAG lists are taken.")
        if column is CharacteristicColumn.VALUES:
            count = self._counts.get(one.id)
            if count is not None and not count.complete:
                return self.tr("eMAG has more values than were read so far.")
        return self._text_of(one, column)


def _matches(one: Characteristic, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = f"{folded(one.name)} {folded(' '.join(one.tags))} {one.id}"
    return all(word in text for word in words)
