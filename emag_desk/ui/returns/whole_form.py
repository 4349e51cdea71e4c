"""What is told of a return as a whole: what the customer gets, which replacement, and a fee for sending it back."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from emag_desk.domain.problems import Problem, refusal
from emag_desk.domain.return_transitions import DEMAND_LABELS, Demand
from emag_desk.domain.return_wanted import Replacement
from emag_desk.domain.return_words import RETURN_TYPE_LABELS, ReturnStatus, ReturnType
from emag_desk.domain.returns import Return
from emag_desk.ui.language import say_label
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT

_NUMBER_WIDTH = 130
_MOST_NUMBER = 2_147_483_647


class WholeForm(QWidget):
    """The fields below those of the products; what is not asked for is hidden."""

    changed = Signal()
    type_chosen = Signal()

    def __init__(self, return_: Return, labels: ProblemLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._return = return_
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(UNIT + 4)
        self._form.setVerticalSpacing(UNIT // 2 + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        self.type = QComboBox(self)
        self.type.setObjectName("returnType")
        self.type.setAccessibleName(self.tr("The customer gets"))
        for kind, label in RETURN_TYPE_LABELS.items():
            self.type.addItem(say_label(label), int(kind))
        self.type.setCurrentIndex(max(self.type.findData(return_.return_type), 0))
        self.type.currentIndexChanged.connect(lambda _: self.type_chosen.emit())
        self._type_cell = labels.below(self.type, "return_type")
        self._form.addRow(self.tr("The customer gets"), self._type_cell)
        self._replacement_cell = labels.below(self._build_replacement(), "replacement")
        self._form.addRow(say_label(DEMAND_LABELS[Demand.REPLACEMENT]), self._replacement_cell)
        self.tax = AmountEdit("returnTax", say_label(DEMAND_LABELS[Demand.RETURN_TAX]), self)
        self.tax.setFixedWidth(_NUMBER_WIDTH)
        self.tax.textChanged.connect(lambda _: self.changed.emit())
        self._tax_cell = labels.below(self.tax, "return_tax")
        self._form.addRow(say_label(DEMAND_LABELS[Demand.RETURN_TAX]), self._tax_cell)
        self._prefill()

    def _build_replacement(self) -> QWidget:
        box = QWidget(self)
        self.emag_id = self._line("replacementEmagId", self.tr("eMAG's number of the product"))
        self.emag_id.setValidator(QIntValidator(0, _MOST_NUMBER, self.emag_id))
        self.emag_id.setFixedWidth(_NUMBER_WIDTH)
        self.emag_id.setPlaceholderText(self.tr("eMAG's number"))
        self.name = self._line("replacementName", self.tr("Name of the product"))
        self.name.setPlaceholderText(self.tr("Name of the product"))
        self.quantity = QSpinBox(box)
        self.quantity.setObjectName("replacementQuantity")
        self.quantity.setAccessibleName(self.tr("Pieces"))
        self.quantity.setRange(1, max(self._return.units, 1))
        self.quantity.valueChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.quantity)
        row.addWidget(QLabel("×", box))
        row.addWidget(self.emag_id)
        row.addWidget(self.name, 1)
        return box

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setMaxLength(255)
        line.textChanged.connect(lambda _: self.changed.emit())
        return line

    def _prefill(self) -> None:
        """What eMAG knows of the replacement; who wants the same product gets the same one again."""
        told = self._return
        number, name = told.replacement_product_emag_id, told.replacement_product_name
        if not number and told.return_type == ReturnType.SAME_PRODUCT and told.lines:
            number, name = told.lines[0].product_emag_id, told.lines[0].product_name
        self.emag_id.setText(str(number or ""))
        self.name.setText(clean(name, lines=False))
        self.quantity.setValue(max(told.replacement_product_quantity, 1))

    def show_demands(self, status: int, demands: frozenset[Demand]) -> None:
        """Ask for these, and for nothing else."""
        self._form.setRowVisible(self._type_cell, status == ReturnStatus.FINALIZED)
        self._form.setRowVisible(self._replacement_cell, Demand.REPLACEMENT in demands)
        self._form.setRowVisible(self._tax_cell, Demand.RETURN_TAX in demands)

    @property
    def return_type(self) -> int | None:
        """What the customer gets; None where eMAG's own word for it stays."""
        if not self._form.isRowVisible(self._type_cell) or self.type.currentData() == self._return.return_type:
            return None
        return int(self.type.currentData())

    @property
    def replacement(self) -> Replacement | None:
        """The product that the customer gets, where it differs from what eMAG has."""
        if not self._form.isRowVisible(self._replacement_cell) or not self.emag_id.text():
            return None
        number, told = int(self.emag_id.text()), self._return
        line = next((one for one in told.lines if one.product_emag_id == number), None)
        known = told.replacement_product_emag_id == number
        own = told.replacement_product_id if known else line.product_id if line is not None else ""
        found = Replacement(number, own, self.name.text().strip(), self.quantity.value())
        same = Replacement(number, own, told.replacement_product_name, told.replacement_product_quantity)
        return None if known and found == same else found

    @property
    def return_tax(self) -> Decimal | None:
        """What the customer pays for having it sent back; None: as it is."""
        return self.tax.amount if self._form.isRowVisible(self._tax_cell) else None

    def problems(self) -> list[Problem]:
        """What stands in a field and is no amount."""
        if self._form.isRowVisible(self._tax_cell) and self.tax.is_wrong:
            return [refusal("return_tax", "number", "This is no amount.")]
        return []
