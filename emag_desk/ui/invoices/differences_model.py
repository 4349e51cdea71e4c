"""Differences in money as a table, the largest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from emag_desk.domain.reconciliation_facts import DIFFERENCE_LABELS, Difference, DifferenceKind
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Tone, tone_colour
from emag_desk.ui.plain import clean, plain_tip

Index = QModelIndex | QPersistentModelIndex
KIND, ACCOUNT, ORDER, AMOUNT, WORDS = range(5)


class DifferencesModel(QAbstractTableModel):
    """`show_differences` gives all of them, `narrow` shows those of one kind only."""

    def __init__(self, palette: QPalette, parent: Any = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._all: Sequence[Difference] = ()
        self._names: Mapping[str, str] = {}
        self._key: tuple[DifferenceKind, str, str] | None = None
        self.shown: list[Difference] = []

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._palette = palette

    def show_differences(self, found: Sequence[Difference], names: Mapping[str, str]) -> None:
        """Show others."""
        self._all, self._names = found, names
        self.narrow(self._key)

    def narrow(self, key: tuple[DifferenceKind, str, str] | None) -> None:
        """Show only those of a kind, account and currency; None for all."""
        self.beginResetModel()
        self._key = key
        wanted = [one for one in self._all if key is None or (one.kind, one.account, one.currency) == key]
        self.shown = sorted(wanted, key=lambda one: (one.currency, -abs(one.amount), one.order_id))
        self.endResetModel()

    def headers(self) -> list[str]:
        """The titles of the columns."""
        return [self.tr("Difference"), self.tr("Account"), self.tr("Order"), self.tr("Amount"), self.tr("What is seen")]

    # -- Qt -----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WORDS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == AMOUNT:
            return self.tr("Above zero it is missing to you, below zero to the others")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aside(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(one, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(one, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aside(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == AMOUNT:
            return tone_colour(self._palette, Tone.BAD if one.amount > 0 else Tone.NOTICE)
        return None

    def text(self, one: Difference, column: int) -> str:
        """What a cell says."""
        if column == KIND:
            return say_label(DIFFERENCE_LABELS[one.kind])
        if column == ACCOUNT:
            return clean(self._names.get(one.account, one.account), lines=False)
        if column == ORDER:
            return str(one.order_id) if one.order_id else ""
        if column == AMOUNT:
            return show_money(Decimal(one.amount), one.currency)
        return clean(say(one.sentence), lines=False)

    @staticmethod
    def _aside(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == AMOUNT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
