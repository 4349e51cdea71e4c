"""The products of one group of the rejection inbox: ticked ones are corrected together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emag_desk.errors import Sentence
from emag_desk.ui.language import say
from emag_desk.ui.marks import Tone, tone_colour
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.rejection_groups import rounds_words
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection, selected_rows

if TYPE_CHECKING:
    from emag_desk.domain.rejections import Rejected

Index = QModelIndex | QPersistentModelIndex


class RejectedColumn(IntEnum):
    """The columns, from left to right."""

    PRODUCT = 0
    NUMBER = 1
    CATEGORY = 2
    NOW = 3
    ROUNDS = 4
    STANDING = 5


_WIDTHS = {
    RejectedColumn.PRODUCT: 240,
    RejectedColumn.NUMBER: 84,
    RejectedColumn.CATEGORY: 130,
    RejectedColumn.NOW: 120,
    RejectedColumn.ROUNDS: 132,
    RejectedColumn.STANDING: 180,
}


class RejectedModel(QAbstractTableModel):
    """Which products, which of them are ticked, and how each stands. Reads nothing by itself."""

    ticked_changed = Signal()

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.products: Sequence[Rejected] = ()
        self.ticked: set[int] = set()
        self._now: Mapping[int, str] = {}
        self._categories: Mapping[int, str] = {}
        self._standing: Mapping[int, str] = {}
        self._reasons: Mapping[int, Sentence] = {}
        self.use_palette(palette)
        self._headers = (
            self.tr("Product"),
            self.tr("Number"),
            self.tr("Category"),
            self.tr("Has now"),
            self.tr("Rounds"),
            self.tr("Standing"),
        )

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}

    def show_products(
        self,
        products: Sequence[Rejected],
        now: Mapping[int, str],
        categories: Mapping[int, str],
        standing: Mapping[int, str],
        *,
        busy: Collection[int] = (),
        keep_ticks: bool = False,
    ) -> None:
        """Show other products: all ticked but the `busy` ones; with `keep_ticks` as they were.

        `standing` are words for what is under way.
        """
        free = {one.offer_id for one in products} - set(busy)
        self.beginResetModel()
        self.ticked = self.ticked & free if keep_ticks else free
        self.products, self._now, self._categories, self._standing = products, now, categories, standing
        self._reasons = {}
        self.endResetModel()
        self.ticked_changed.emit()

    def show_reasons(self, reasons: Mapping[int, Sentence]) -> None:
        """Say which products cannot take the new value, and why."""
        self._reasons = reasons
        if self.products:
            first = self.index(0, RejectedColumn.STANDING)
            self.dataChanged.emit(first, self.index(len(self.products) - 1, RejectedColumn.STANDING))

    def tick(self, ids: Collection[int], on: bool) -> None:
        """Tick products, or not."""
        self.ticked = self.ticked | set(ids) if on else self.ticked - set(ids)
        if self.products:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.products) - 1, 0))
        self.ticked_changed.emit()

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.products)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(RejectedColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == RejectedColumn.PRODUCT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self.products[index.row()], RejectedColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(one.texts) if column is RejectedColumn.PRODUCT else self._text(one, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[self._tone(one, column)]
        if role == Qt.ItemDataRole.CheckStateRole and column is RejectedColumn.PRODUCT:
            return Qt.CheckState.Checked if one.offer_id in self.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([self.products[index.row()].offer_id], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    # Words and colours

    def _text(self, one: Rejected, column: RejectedColumn) -> str:
        category = self._categories.get(one.category_id or 0, "" if one.category_id is None else str(one.category_id))
        texts = {
            RejectedColumn.PRODUCT: one.title or str(one.offer_id),
            RejectedColumn.NUMBER: str(one.offer_id),
            RejectedColumn.CATEGORY: category,
            RejectedColumn.NOW: self._now.get(one.offer_id, ""),
            RejectedColumn.ROUNDS: rounds_words(one.rounds) if one.rounds else "–",
            RejectedColumn.STANDING: self._standing_of(one),
        }
        return clean(texts[column], lines=False)

    def _standing_of(self, one: Rejected) -> str:
        reason = self._reasons.get(one.offer_id)
        if reason is not None and one.offer_id in self.ticked:
            return say(reason)
        return self._standing.get(one.offer_id, "")

    def _tone(self, one: Rejected, column: RejectedColumn) -> Tone:
        if column is RejectedColumn.STANDING:
            refused = one.offer_id in self._reasons and one.offer_id in self.ticked
            return Tone.BAD if refused else Tone.ACCENT
        if column is RejectedColumn.ROUNDS and one.rounds > 1:
            return Tone.NOTICE
        return Tone.NEUTRAL if column in (RejectedColumn.PRODUCT, RejectedColumn.NOW) else Tone.MUTED


class RejectedTable(QTableView):
    """The view: the space bar ticks what is selected, Enter and a double click open the product in its form."""

    form_wanted = Signal(object)

    def __init__(self, rejected: RejectedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rejected = rejected
        self.setModel(rejected)
        self.setObjectName("rejectedTable")
        self.setAccessibleName(self.tr("Products with this error"))
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        let_header_ignore_selection(self)
        for section, width in _WIDTHS.items():
            self.setColumnWidth(section, width)
        header.setSectionResizeMode(RejectedColumn.PRODUCT, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.form_wanted.emit(self._rejected.products[index.row()]))

    def current(self) -> Rejected | None:
        """The product with the cursor."""
        row = self.currentIndex().row()
        return self._rejected.products[row] if 0 <= row < len(self._rejected.products) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            ids = [self._rejected.products[row].offer_id for row in selected_rows(self)]
            self._rejected.tick(ids, not all(number in self._rejected.ticked for number in ids))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (one := self.current()) is not None:
            self.form_wanted.emit(one)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_rejected"):
            self._rejected.use_palette(self.palette())
