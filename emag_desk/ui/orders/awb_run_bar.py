"""What can be changed for the orders of a bulk run at once: courier account, parcels, weight, and who sends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.awb import AwbWanted, Parcel
from emag_desk.domain.awb_checks import MOST_PARCELS, MOST_WEIGHT
from emag_desk.domain.parties import CourierAccount, Party
from emag_desk.ui.widgets import UNIT

Change = Callable[[str, AwbWanted], AwbWanted]


class RunBar(QWidget):
    """Fields that say nothing change nothing. `applied` brings the change: from a shop and an AWB to another AWB."""

    applied = Signal(object)  # Change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.courier = QComboBox(self)
        self.courier.setMinimumWidth(180)
        self.parcels = QSpinBox(self)
        self.parcels.setRange(0, MOST_PARCELS)
        self.parcels.setSpecialValueText(self.tr("as it is"))
        self.weight = QDoubleSpinBox(self)
        self.weight.setRange(0, float(MOST_WEIGHT))
        self.weight.setDecimals(2)
        self.weight.setSuffix(" kg")
        self.weight.setSpecialValueText(self.tr("as it is"))
        self.contact, self.phone = QLineEdit(self), QLineEdit(self)
        self.phone.setMaximumWidth(140)
        self.contact.setMaximumWidth(190)
        for field in (self.contact, self.phone):
            field.returnPressed.connect(lambda: self.applied.emit(self.change()))
        self.apply = QPushButton(self.tr("&Apply"), self)
        self.apply.setAutoDefault(False)
        self.apply.setToolTip(self.tr("To the selected orders, or to all when none is selected"))
        self.apply.clicked.connect(lambda: self.applied.emit(self.change()))
        first = self._row(
            ("runCourier", self.tr("Cou&rier account"), self.courier),
            ("runParcels", self.tr("Parcel&s"), self.parcels),
            ("runWeight", self.tr("&Weight"), self.weight),
        )
        second = self._row(
            ("runContact", self.tr("&Sender's contact"), self.contact), ("runPhone", self.tr("P&hone"), self.phone)
        )
        second.insertWidget(second.count() - 1, self.apply)
        self.apply.setObjectName("runApply")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(first)
        column.addLayout(second)
        self.show_couriers({}, {})

    def _row(self, *fields: tuple[str, str, QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for name, text, field in fields:
            field.setObjectName(name)
            field.setAccessibleName(text.replace("&", ""))
            caption = QLabel(text, self)
            caption.setBuddy(field)
            row.addWidget(caption)
            row.addWidget(field)
            row.addSpacing(UNIT)
        row.addStretch(1)
        return row

    def show_couriers(self, couriers: Mapping[str, Sequence[CourierAccount]], names: Mapping[str, str]) -> None:
        """The courier accounts of each shop that may be used for orders; with several shops each says whose it is."""
        self.courier.clear()
        self.courier.addItem(self.tr("The one that fits each order"), None)
        for shop, accounts in couriers.items():
            for account in accounts:
                if account.active and account.serves_orders():
                    label = f"{names.get(shop, shop)}: {account.label}" if len(couriers) > 1 else account.label
                    self.courier.addItem(label, (shop, account.account_id))

    def show_sender(self, sender: Party) -> None:
        """Who sends, as far as it is known from the AWB before."""
        self.contact.setText(sender.contact)
        self.phone.setText(sender.phone1)

    def change(self) -> Change:
        """What the fields say now."""
        chosen: Any = self.courier.currentData()
        parcels, weight = self.parcels.value(), Decimal(str(round(self.weight.value(), 2)))
        contact, phone = self.contact.text().strip(), self.phone.text().strip()

        def changed(shop: str, wanted: AwbWanted) -> AwbWanted:
            sender = wanted.sender
            sender = replace(sender, contact=contact or sender.contact, phone1=phone or sender.phone1)
            found = replace(wanted, sender=sender)
            if chosen is not None and chosen[0] == shop:
                found = replace(found, courier_account_id=chosen[1])
            if parcels:
                kept = found.parcels[:parcels]
                found = replace(found, parcels=kept + (Parcel(),) * (parcels - len(kept)), envelopes=0)
            return replace(found, weight=weight) if weight else found

        return changed
