"""Choosing the courier account: those that cannot be used say why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from emag_desk.domain.parties import CourierAccount
from emag_desk.ui.plain import clean, plain_tip

#: Says in words why a courier account cannot be used; empty when it can.
WhyNotCourier = Callable[[int], str]

_LIST_WIDTH = 460


class CourierBox(QComboBox):
    """eMAG's default, then the seller's accounts, the usable ones first."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)

    @property
    def chosen(self) -> int | None:
        """The number of the account; None for eMAG's default."""
        number: int | None = self.currentData(Qt.ItemDataRole.UserRole)
        return number

    def show_couriers(self, accounts: Sequence[CourierAccount], chosen: int | None, why_not: WhyNotCourier) -> None:
        """Offer these; those that cannot be used say why and cannot be chosen."""
        self._items.clear()
        rows = [(account.account_id, _name(account), why_not(account.account_id)) for account in accounts]
        rows.sort(key=lambda row: bool(row[2]))
        default = QStandardItem(self.tr("eMAG's default"))
        default.setData(None, Qt.ItemDataRole.UserRole)
        items = [default]
        for number, name, why in rows:
            item = QStandardItem(clean(f"{name}: {why}" if why else name, lines=False))
            item.setData(number, Qt.ItemDataRole.UserRole)
            item.setToolTip(plain_tip(why or name))
            # One that was chosen before its reason arose stays chosen: its problem stands below the field.
            item.setEnabled(not why or number == chosen)
            items.append(item)
        for item in items:
            self._items.appendRow(item)
        ids = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        self.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        self.view().setMinimumWidth(_LIST_WIDTH)


def _name(account: CourierAccount) -> str:
    courier = account.courier_name
    return account.label if not courier or courier in account.label else f"{account.label} ({courier})"
