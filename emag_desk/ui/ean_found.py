"""What eMAG's catalogue has under the pasted EANs: one row each, with what speaks for and against an offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone, tone_colour
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection, selected_rows

if TYPE_CHECKING:
    from emag_desk.sync.find_by_eans import FoundProduct

Index = QModelIndex | QPersistentModelIndex

#: How well a product sells, in eMAG's words.
_HOTNESS = {"SUPER COLD": "Super cold", "COLD": "Cold", "WARM": "Warm", "HOT": "Hot", "SUPER HOT": "Super hot"}


class FoundColumn(IntEnum):
    """The columns, from left to right."""

    EAN = 0
    PRODUCT = 1
    BRAND = 2
    CATEGORY = 3
    PICTURE = 4
    MINE = 5
    ALLOWED = 6
    HOTNESS = 7


_WIDTHS = {
    FoundColumn.EAN: 140,
    FoundColumn.PRODUCT: 250,
    FoundColumn.BRAND: 76,
    FoundColumn.CATEGORY: 112,
    FoundColumn.PICTURE: 62,
    FoundColumn.MINE: 72,
    FoundColumn.ALLOWED: 68,
    FoundColumn.HOTNESS: 86,
}


@dataclass(frozen=True)
class FoundRow:
    """An EAN and a product with it, None where eMAG knows none. `twin` tells that the product stands above already."""

    ean: str
    product: FoundProduct | None = None
    twin: bool = False

    @property
    def possible(self) -> bool:
        """Whether an offer can be attached: eMAG allows it and there is none yet, as far as it says."""
        product = self.product
        return product is not None and not (product.has_offer or product.may_add_offer is False or self.twin)

    @property
    def picture(self) -> str:
        """The address of its picture when that is an https one; nothing else is opened."""
        address = self.product.image_url if self.product else ""
        return address if address.lower().startswith("https://") else ""


def found_rows(eans: Sequence[str], products: Sequence[FoundProduct]) -> list[FoundRow]:
    """A row for each product of each EAN, in the order in which the EANs were pasted."""
    rows: list[FoundRow] = []
    seen: set[str] = set()
    for ean in eans:
        mine = [product for product in products if product.ean == ean]
        for product in mine:
            rows.append(FoundRow(ean, product, product.part_number_key in seen))
            seen.add(product.part_number_key)
        if not mine:
            rows.append(FoundRow(ean))
    return rows


class FoundModel(QAbstractTableModel):
    """The rows and which of them are ticked. Reads nothing by itself."""

    ticked_changed = Signal()

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundRow] = []
        self._ticked: set[int] = set()
        self.use_palette(palette)
        self._headers = (
            self.tr("EAN"),
            self.tr("Product"),
            self.tr("Brand"),
            self.tr("Category"),
            self.tr("Picture"),
            self.tr("My offer"),
            self.tr("Allowed"),
            self.tr("Sells"),
        )
        self._tips = {
            FoundColumn.PICTURE: self.tr("Opens in your browser when you click it; nothing is fetched before"),
            FoundColumn.MINE: self.tr("Whether you already have an offer of this product"),
            FoundColumn.ALLOWED: self.tr("Whether eMAG lets you add an offer"),
            FoundColumn.HOTNESS: self.tr("How well the product sells, in eMAG's words"),
        }

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Show other rows, none of them ticked."""
        self.beginResetModel()
        self.rows, self._ticked = list(rows), set()
        self.endResetModel()
        self.ticked_changed.emit()

    def ticked(self) -> list[FoundProduct]:
        """The chosen products, from top to bottom."""
        chosen = (self.rows[row].product for row in sorted(self._ticked))
        return [product for product in chosen if product is not None]

    def tick(self, rows: Sequence[int], on: bool) -> None:
        """Choose these rows, or not; those that cannot be chosen are left out."""
        possible = {row for row in rows if self.rows[row].possible}
        self._ticked = self._ticked | possible if on else self._ticked - possible
        if self.rows:
            last = self.index(len(self.rows) - 1, FoundColumn.EAN)
            self.dataChanged.emit(self.index(0, FoundColumn.EAN), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def is_ticked(self, row: int) -> bool:
        """Whether a row is chosen."""
        return row in self._ticked

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(FoundColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return plain_tip(self._tips.get(FoundColumn(section), "")) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == FoundColumn.EAN and self.rows[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], FoundColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._why(row) or self._text(row, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[self._tone(row, column)]
        if role == Qt.ItemDataRole.CheckStateRole and column is FoundColumn.EAN and row.possible:
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    # Words and colours

    def _text(self, row: FoundRow, column: FoundColumn) -> str:
        product = row.product
        if column is FoundColumn.EAN:
            return row.ean
        if product is None:
            return self.tr("eMAG has no product with it") if column is FoundColumn.PRODUCT else ""
        texts = {
            FoundColumn.PRODUCT: product.name or product.part_number_key,
            FoundColumn.BRAND: product.brand,
            FoundColumn.CATEGORY: product.category_name,
            FoundColumn.PICTURE: self.tr("Open") if row.picture else "",
            FoundColumn.MINE: self._yes_no(product.has_offer),
            FoundColumn.ALLOWED: self._yes_no(product.may_add_offer),
            FoundColumn.HOTNESS: say_label(_HOTNESS.get(product.hotness.upper(), product.hotness)),
        }
        return clean(texts[column], lines=False)

    def _yes_no(self, flag: bool | None) -> str:
        return "?" if flag is None else self.tr("Yes") if flag else self.tr("No")

    def _why(self, row: FoundRow) -> str:
        """Why a product cannot be chosen."""
        if row.product is None or row.possible:
            return ""
        if row.product.has_offer:
            return self.tr("You already have an offer of this product.")
        if row.twin:
            return self.tr("The same product as the one above.")
        return self.tr("eMAG does not let you add an offer of this product.")

    def _tone(self, row: FoundRow, column: FoundColumn) -> Tone:
        product = row.product
        if product is None:
            return Tone.MUTED
        if column is FoundColumn.PICTURE:
            return Tone.ACCENT
        if column is FoundColumn.MINE and product.has_offer:
            return Tone.NOTICE
        if column is FoundColumn.ALLOWED and product.may_add_offer is not None:
            return Tone.GOOD if product.may_add_offer else Tone.BAD
        if not row.possible or column in (FoundColumn.CATEGORY, FoundColumn.HOTNESS):
            return Tone.MUTED
        return Tone.NEUTRAL


class FoundTable(QTableView):
    """The view: the space bar ticks what is selected, a click on a picture asks for it."""

    picture_wanted = Signal(int)

    def __init__(self, found: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.setModel(found)
        self.setObjectName("foundTable")
        self.setAccessibleName(self.tr("Products with these EANs"))
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
        header.setSectionResizeMode(FoundColumn.PRODUCT, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        let_header_ignore_selection(self)
        for section, width in _WIDTHS.items():
            self.setColumnWidth(section, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            rows = [row for row in selected_rows(self) if self._found.rows[row].possible]
            self._found.tick(rows, not all(self._found.is_ticked(row) for row in rows))
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() == FoundColumn.PICTURE:
            self.picture_wanted.emit(index.row())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_found"):
            self._found.use_palette(self.palette())
