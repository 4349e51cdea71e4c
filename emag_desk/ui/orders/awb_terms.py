"""How a parcel travels: courier account, locker, what is collected and insured, and the extra services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QLineEdit, QWidget

from emag_desk.domain.awb import CURRENCIES, AwbWanted
from emag_desk.domain.order_money import PART_LABELS, Part, Totals
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import CourierAccount
from emag_desk.domain.problems import Problem, refusal
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.courier_box import CourierBox, WhyNotCourier
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel

_SERVICES = ("saturday", "sameday", "open_on_receipt", "dropoff_locker", "pickup_and_return")


class TermsForm(QWidget):
    """Every field of an AWB but its two sides and its load."""

    changed = Signal()

    def __init__(self, labels: ProblemLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(UNIT + 4)
        form.setVerticalSpacing(UNIT // 2 + 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.courier = CourierBox("awbCourier", self.tr("Courier account"), self)
        self.courier.currentIndexChanged.connect(lambda _: self._edited())
        form.addRow(self.tr("Courier account"), labels.below(self.courier, "courier_account_id"))
        self.locker = self._line("awbLocker", self.tr("Locker"), 255)
        self.locker.setPlaceholderText(self.tr("none: to the door"))
        self.locker_name = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        form.addRow(self.tr("Locker"), labels.below(self.locker, "locker_id", note=self.locker_name))
        self.cod = self._amount("awbCod", self.tr("To collect (COD)"))
        self.sums = PlainLabel("", self, tone=Tone.MUTED, wrap=True, selectable=True)
        self.sums.setObjectName("awbCodWords")
        form.addRow(self.tr("To collect (COD)"), labels.below(self.cod, "cod", note=self.sums))
        self.insured = self._amount("awbInsured", self.tr("Insured value"))
        form.addRow(self.tr("Insured value"), labels.below(self.insured, "insured_value"))
        self.currency = self._combo("awbCurrency", self.tr("Currency"))
        self._currency_cell = labels.below(self.currency, "currency")
        form.addRow(self.tr("Currency"), self._currency_cell)
        form.addRow(self.tr("Services"), self._build_services())
        self.remark = self._line("awbRemark", self.tr("Remark for the courier"), 500)
        form.addRow(self.tr("Remark"), labels.below(self.remark, "observation"))

    def _build_services(self) -> QWidget:
        names = {
            "saturday": self.tr("Sa&turday"),
            "sameday": self.tr("Sa&me day"),
            "open_on_receipt": self.tr("Open on receipt"),
            "dropoff_locker": self.tr("Drop off at a locker"),
            "pickup_and_return": self.tr("Pick up and return"),
        }
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(UNIT // 2)
        self.services: dict[str, QCheckBox] = {}
        for number, name in enumerate(_SERVICES):
            tick = self.services[name] = QCheckBox(names[name], box)
            tick.setObjectName(f"awb-{name}")
            tick.toggled.connect(lambda _: self._edited())
            grid.addWidget(tick, number // 2, number % 2)
        return box

    def _combo(self, name: str, label: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.currentIndexChanged.connect(lambda _: self._edited())
        return box

    def _line(self, name: str, label: str, most: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setMaxLength(most)
        line.textEdited.connect(lambda _: self._edited())
        return line

    def _amount(self, name: str, label: str) -> AmountEdit:
        field = AmountEdit(name, label, self)
        field.textEdited.connect(lambda _: self._edited())
        return field

    def _edited(self) -> None:
        if not self._filling:
            self.changed.emit()

    # In

    def show_terms(self, wanted: AwbWanted, order: Order, sums: Totals, *, with_currency: bool) -> None:
        """Fill the fields, and say how what is collected was computed."""
        self._filling = True
        self.locker.setText(clean(wanted.locker_id, lines=False))
        self.locker_name.setText(order.details.locker_name)
        self.locker_name.setVisible(bool(order.details.locker_name))
        self.cod.show_amount(wanted.cod)
        self.insured.show_amount(wanted.insured_value)
        self.remark.setText(clean(wanted.observation, lines=False))
        for name, tick in self.services.items():
            tick.setChecked(getattr(wanted, name))
        self.currency.clear()
        self.currency.addItems(["", *CURRENCIES])
        self.currency.setCurrentText(wanted.currency)
        self._form.setRowVisible(self._currency_cell, with_currency)
        self.sums.setText(self._cod_words(order, sums))
        self._filling = False

    def _cod_words(self, order: Order, sums: Totals) -> str:
        parts = [(Part.GOODS, sums.goods), (Part.DEPOSIT, sums.deposits), (Part.SHIPPING, sums.shipping)]
        parts.append((Part.VOUCHER, sums.vouchers))
        told = [(part, amount) for part, amount in parts if amount]
        added = " ".join(
            f"{'+' if amount > 0 else '−'} {say_label(PART_LABELS[part])} {money(abs(amount), '')}"
            for part, amount in told
        ).removeprefix("+ ")
        total = money(sums.gross, sums.currency)
        if len(told) > 1:
            total = f"{added} = {total}"
        text = self.tr("{sum}, to be paid at the door.")
        if not order.is_cash:
            text = self.tr("{sum}, not paid at the door: nothing is collected.")
        return text.format(sum=total)

    def show_couriers(self, accounts: Sequence[CourierAccount], chosen: int | None, why_not: WhyNotCourier) -> None:
        """Offer these; those that cannot be used say why and cannot be chosen."""
        self._filling = True
        self.courier.show_couriers(accounts, chosen, why_not)
        self._filling = False

    # Out

    def put_into(self, wanted: AwbWanted) -> AwbWanted:
        """What stands in the fields."""
        services: dict[str, Any] = {name: tick.isChecked() for name, tick in self.services.items()}
        return replace(
            wanted,
            courier_account_id=self.courier.chosen,
            locker_id=self.locker.text().strip(),
            cod=self.cod.amount or Decimal(0),
            insured_value=self.insured.amount or Decimal(0),
            observation=self.remark.text().strip(),
            currency=self.currency.currentText(),
            **services,
        )

    def problems(self) -> list[Problem]:
        """What stands in a field and is no amount."""
        fields = (("cod", self.cod), ("insured_value", self.insured))
        return [refusal(key, "number", "This is no amount.") for key, field in fields if field.is_wrong]
