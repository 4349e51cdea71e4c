"""How a return is fetched: by which courier account, on which day, and what the courier is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLineEdit, QWidget

from emag_desk.domain.awb import CURRENCIES, AwbWanted
from emag_desk.ui.orders.courier_box import CourierBox
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT

_DAY_WIDTH = 150


class PickupTerms(QWidget):
    """Every field of a pick-up but its two sides and its load. Nothing is collected for a return."""

    changed = Signal()

    def __init__(self, labels: ProblemLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(UNIT + 4)
        form.setVerticalSpacing(UNIT // 2 + 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.day = QDateEdit(self)
        self.day.setObjectName("pickupDay")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setCalendarPopup(True)
        self.day.setFixedWidth(_DAY_WIDTH)
        self.day.dateChanged.connect(lambda _: self.changed.emit())
        form.addRow(self.tr("Day"), labels.below(self.day, "date"))
        self.courier = CourierBox("pickupCourier", self.tr("Courier account"), self)
        self.courier.currentIndexChanged.connect(lambda _: self.changed.emit())
        form.addRow(self.tr("Courier account"), labels.below(self.courier, "courier_account_id"))
        self.currency = QComboBox(self)
        self.currency.setObjectName("pickupCurrency")
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.addItems(["", *CURRENCIES])
        self.currency.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._currency_cell = labels.below(self.currency, "currency")
        form.addRow(self.tr("Currency"), self._currency_cell)
        self.remark = QLineEdit(self)
        self.remark.setObjectName("pickupRemark")
        self.remark.setAccessibleName(self.tr("Remark for the courier"))
        self.remark.setMaxLength(500)
        self.remark.textEdited.connect(lambda _: self.changed.emit())
        form.addRow(self.tr("Remark"), labels.below(self.remark, "observation"))

    def show_terms(self, wanted: AwbWanted, first: date, *, with_currency: bool) -> None:
        """Fill the fields; `first` is the earliest day."""
        day = wanted.date if wanted.date is not None and wanted.date >= first else first
        self.day.setMinimumDate(QDate(first.year, first.month, first.day))
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.remark.setText(clean(wanted.observation, lines=False))
        self.currency.setCurrentText(wanted.currency)
        self._form.setRowVisible(self._currency_cell, with_currency)

    @property
    def day_words(self) -> str:
        """The day as this country writes it."""
        return QLocale().toString(self.day.date(), QLocale.FormatType.ShortFormat)

    def put_into(self, wanted: AwbWanted) -> AwbWanted:
        """What stands in the fields."""
        day = self.day.date()
        return replace(
            wanted,
            date=date(day.year(), day.month(), day.day()),
            courier_account_id=self.courier.chosen,
            currency=self.currency.currentText(),
            observation=self.remark.text().strip(),
        )
