"""The table of a bulk run: one row per order, with a tick box while it is a check list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emag_desk.domain.awb import AwbWanted
from emag_desk.ui.language import show_decimal, show_whole
from emag_desk.ui.marks import SIGN_TONES, Sign, sign_icon, tone_colour
from emag_desk.ui.orders.awb_run_rows import VERDICT_SIGNS, RunRow
from emag_desk.ui.orders.facts import money
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.rows.model import Key
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection, selected_rows

Index = QModelIndex | QPersistentModelIndex


class RunColumn(IntEnum):
    """The columns, from left to right."""

    ORDER = 0
    STATE = 1
    CUSTOMER = 2
    PLACE = 3
    CASH = 4
    COURIER = 5
    PARCELS = 6
    WEIGHT = 7
    SHOP = 8


_WIDTHS = {
    RunColumn.ORDER: 118,
    RunColumn.STATE: 280,
    RunColumn.CUSTOMER: 140,
    RunColumn.PLACE: 150,
    RunColumn.CASH: 116,
    RunColumn.COURIER: 130,
    RunColumn.PARCELS: 62,
    RunColumn.WEIGHT: 58,
    RunColumn.SHOP: 110,
}
_NUMBERS = frozenset({RunColumn.CASH, RunColumn.PARCELS, RunColumn.WEIGHT})


class RunModel(QAbstractTableModel):
    """Knows rows and ticks; reads nothing by itself.

    `couriers` are the labels of courier accounts, by shop and id, `shops` the names of the shops.
    """

    ticked_changed = Signal()

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RunRow] = []
        self.couriers: Mapping[tuple[str, int], str] = {}
        self.shops: Mapping[str, str] = {}
        self.choosing = True
        self._palette = palette
        self._icons: dict[Sign, QIcon] = {}

    # -- content ------------------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show other orders."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        self.ticked_changed.emit()

    def put(self, changed: Mapping[Key, RunRow]) -> None:
        """Show these orders as they stand now."""
        for number, row in enumerate(self.rows):
            new = changed.get(row.key)
            if new is not None and new != row:
                self.rows[number] = new
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(RunColumn) - 1))
        self.ticked_changed.emit()

    def tick(self, keys: Iterable[Key], ticked: bool) -> None:
        """Tick orders or not; those that cannot be issued stay as they are."""
        wanted = set(keys)
        rows = [row for row in self.rows if row.key in wanted and row.can_tick]
        self.put({row.key: replace(row, ticked=ticked) for row in rows})

    def ticked(self) -> list[RunRow]:
        """The orders to be issued."""
        return [row for row in self.rows if row.ticked and row.can_tick]

    def set_choosing(self, choosing: bool) -> None:
        """Whether it is a check list still."""
        self.choosing = choosing
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def set_palette(self, palette: QPalette) -> None:
        """Draw the marks in other colours."""
        self._palette = palette
        self._icons.clear()

    # -- Qt -----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(RunColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Order"),
            self.tr("How it stands"),
            self.tr("Customer"),
            self.tr("Goes to"),
            self.tr("To collect"),
            self.tr("Courier"),
            self.tr("Parcels"),
            self.tr("kg"),
            self.tr("Account"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        if self.choosing and index.column() == RunColumn.ORDER and row.can_tick:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return clean(self._text(row, column), lines=False)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = row.words if column == RunColumn.STATE else self._text(row, column)
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        sign = VERDICT_SIGNS[row.verdict]
        if column == RunColumn.STATE and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(sign)
        if column == RunColumn.STATE and role == Qt.ItemDataRole.ForegroundRole and sign is not Sign.PASSED:
            return tone_colour(self._palette, SIGN_TONES[sign])
        if column == RunColumn.ORDER and role == Qt.ItemDataRole.CheckStateRole and self.choosing and row.can_tick:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != RunColumn.ORDER:
            return False
        self.tick([self.rows[index.row()].key], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _icon(self, sign: Sign) -> QIcon:
        if sign not in self._icons:
            self._icons[sign] = sign_icon(sign, self._palette)
        return self._icons[sign]

    def _text(self, row: RunRow, column: int) -> str:
        if column == RunColumn.ORDER:
            return str(row.order_id)
        if column == RunColumn.CUSTOMER:
            return row.title
        if column == RunColumn.STATE:
            return row.short
        if column == RunColumn.SHOP:
            return self.shops.get(row.account, row.account)
        return "" if row.wanted is None else self._of_awb(row, row.wanted, column)

    def _of_awb(self, row: RunRow, wanted: AwbWanted, column: int) -> str:
        order = row.plan.order if row.plan is not None else None
        if column == RunColumn.PLACE:
            if order is None and row.place:
                return row.place
            town = order.customer.shipping_city if order is not None else ""
            locker = order.details.locker_name if order is not None else wanted.locker_id
            return (locker or wanted.locker_id) if wanted.locker_id else town
        if column == RunColumn.CASH:
            return money(wanted.cod, wanted.currency) if wanted.cod else ""
        if column == RunColumn.COURIER:
            number = wanted.courier_account_id
            return self.couriers.get((row.account, number), str(number)) if number is not None else ""
        if column == RunColumn.PARCELS:
            return show_whole(len(wanted.parcels) + wanted.envelopes)
        return "" if wanted.whole_weight is None else show_decimal(wanted.whole_weight, 0)


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class RunTable(QTableView):
    """The space bar ticks what is selected, Enter and a double click open an order."""

    opened = Signal(object)  # Key

    def __init__(self, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setObjectName("awbRunTable")
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
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        let_header_ignore_selection(self)
        for section, width in _WIDTHS.items():
            self.setColumnWidth(section, width)
        header.setMinimumSectionSize(48)
        header.moveSection(RunColumn.SHOP, 2)
        model.modelReset.connect(self._show_shops)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.rows[index.row()].key))

    def _show_shops(self) -> None:
        """Orders of several shops may have the same number."""
        self.setColumnHidden(RunColumn.SHOP, len({row.account for row in self._rows.rows}) < 2)

    def chosen(self) -> list[RunRow]:
        """The selected orders."""
        return [self._rows.rows[number] for number in selected_rows(self)]

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Space and self._rows.choosing:
            rows = [row for row in self.chosen() if row.can_tick]
            self._rows.tick([row.key for row in rows], not all(row.ticked for row in rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self._rows.rows[self.currentIndex().row()].key)
        else:
            super().keyPressEvent(event)
