"""The preview of a bulk edit: the first offers that change, old and new, and why some cannot."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from emag_desk.domain.offer_fields import field_of
from emag_desk.domain.offer_rules import change_percent
from emag_desk.ui.bulk_plan import PreviewRow
from emag_desk.ui.columns import Shown
from emag_desk.ui.language import say, show_decimal
from emag_desk.ui.offer_model import show_value
from emag_desk.ui.style import colour, theme_of

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """The first offers that change, old and new."""

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self._key = shown, ""
        self._rows: Sequence[PreviewRow] = ()
        self._theme = theme_of(parent.palette())
        self._headers = (
            self.tr("Offer"),
            self.tr("Account"),
            self.tr("Old"),
            self.tr("New"),
            self.tr("Change"),
            self.tr("Remark"),
        )

    def show_rows(self, key: str, rows: Sequence[PreviewRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._key, self._rows = key, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    @staticmethod
    def _side(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in (2, 3, 4) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (3, 5) and row.kind:
            return colour(self._theme.warn if row.kind == "warning" else self._theme.bad)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (1, 2):
            return colour(self._theme.muted)
        return None

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == 0:
            return f"{row.offer.id}  {row.offer.name}"
        if column == 1:
            return self._shown.account_names.get(row.offer.account, row.offer.account)
        if column == 2:
            return show_value(self._key, row.before, row.offer, self._shown)
        if column == 3:
            return "" if row.kind == "impossible" else show_value(self._key, row.new, row.offer, self._shown)
        if column == 4:
            return self._change(row)
        return say(row.remark) if row.remark is not None else ""

    def _change(self, row: PreviewRow) -> str:
        if row.before is None or row.new is None or field_of(self._key).kind not in ("price", "whole"):
            return ""
        old, new = Decimal(row.before), Decimal(row.new)
        if not old:
            return ""
        percent = change_percent(old, new)
        return f"{'+' if percent > 0 else ''}{show_decimal(percent, 1, 1)} %"
