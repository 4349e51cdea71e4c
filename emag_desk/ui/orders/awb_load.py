"""What is sent: parcels, envelopes, weight and, where the courier wants them, the measures of each parcel."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.awb import AwbWanted, Parcel
from emag_desk.domain.awb_checks import MOST_ENVELOPES, MOST_PARCELS
from emag_desk.domain.problems import Problem, refusal
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.widgets import UNIT

_SIDES = ("weight", "length", "width", "height")
_ROW = 40
_MOST_ROWS_SEEN = 4


class LoadForm(QWidget):
    """Weights in kg, measures in cm."""

    changed = Signal()

    def __init__(self, labels: ProblemLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parcels = self._spin("parcelCount", self.tr("Parcels"), MOST_PARCELS)
        self.envelopes = self._spin("envelopeCount", self.tr("Envelopes"), MOST_ENVELOPES)
        counts = QWidget(self)
        row = QHBoxLayout(counts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.parcels)
        row.addWidget(QLabel(self.tr("Envelopes"), counts))
        row.addWidget(self.envelopes)
        row.addStretch(1)
        self.weight = AmountEdit("awbWeight", self.tr("Weight in kg"), self)
        self.weight.setPlaceholderText(self.tr("kg, all parcels together"))
        self.weight.textEdited.connect(lambda _: self.changed.emit())
        self.packages = QCheckBox(self.tr("Tell the &measures of each parcel"), self)
        self.packages.setObjectName("awbPackages")
        self.packages.toggled.connect(lambda _: self._show_table())
        self.oversize = QCheckBox(self.tr("O&versized"), self)
        self.oversize.setObjectName("awbOversize")
        self.oversize.toggled.connect(lambda _: self.changed.emit())
        self.table = self._make_table()
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT + 4)
        form.setVerticalSpacing(UNIT // 2 + 2)
        form.addRow(self.tr("Parcels"), labels.below(counts, "parcels"))
        form.addRow(self.tr("Weight"), labels.below(self.weight, "weight"))
        ticks = QHBoxLayout()
        ticks.addWidget(self.packages)
        ticks.addWidget(self.oversize)
        ticks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2 + 2)
        column.addLayout(form)
        column.addLayout(ticks)
        column.addWidget(self.table)
        column.addWidget(labels.label(self.table, "parcel"))

    def _spin(self, name: str, label: str, most: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setAccessibleName(label)
        spin.setRange(0, most)
        spin.valueChanged.connect(lambda _: self._show_table())
        return spin

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_SIDES), self)
        table.setObjectName("awbParcels")
        table.setAccessibleName(self.tr("Measures of the parcels"))
        table.setHorizontalHeaderLabels(
            [self.tr("Weight, kg"), self.tr("Length, cm"), self.tr("Width, cm"), self.tr("Height, cm")]
        )
        table.setProperty("framed", True)
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(table.focusPolicy().NoFocus)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.hide()
        return table

    def _show_table(self) -> None:
        wanted = self.parcels.value() if self.packages.isChecked() else 0
        while self.table.rowCount() < wanted:
            row = self.table.rowCount()
            self.table.insertRow(row)
            for column, side in enumerate(_SIDES):
                self.table.setCellWidget(row, column, self._measure(row, column, side))
        self.table.setRowCount(max(wanted, 0))
        self.table.setVisible(bool(wanted))
        seen = min(wanted, _MOST_ROWS_SEEN)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + seen * _ROW + 4)
        self.changed.emit()

    def _measure(self, row: int, column: int, side: str) -> AmountEdit:
        header = self.table.horizontalHeaderItem(column)
        label = f"{header.text() if header is not None else side}, {row + 1}"
        field = AmountEdit(f"parcel-{row + 1}-{side}", label, self.table)
        field.textEdited.connect(lambda _: self.changed.emit())
        return field

    def _field(self, row: int, column: int) -> AmountEdit:
        field = self.table.cellWidget(row, column)
        assert isinstance(field, AmountEdit)
        return field

    def show_load(self, wanted: AwbWanted) -> None:
        """Fill the fields."""
        self.parcels.setValue(len(wanted.parcels))
        self.envelopes.setValue(wanted.envelopes)
        self.weight.show_amount(wanted.weight)
        self.packages.setChecked(wanted.packages)
        self.oversize.setChecked(wanted.is_oversize)

    def put_into(self, wanted: AwbWanted) -> AwbWanted:
        """What stands in the fields."""
        count, told = self.parcels.value(), self.packages.isChecked()
        parcels = [self._parcel(row) if told and row < self.table.rowCount() else Parcel() for row in range(count)]
        return replace(
            wanted,
            parcels=tuple(parcels),
            envelopes=self.envelopes.value(),
            weight=self.weight.amount,
            packages=told and count > 0,
            is_oversize=self.oversize.isChecked(),
        )

    def _parcel(self, row: int) -> Parcel:
        sides: list[Decimal | None] = [self._field(row, column).amount for column in range(len(_SIDES))]
        return Parcel(*sides)

    def problems(self) -> list[Problem]:
        """What stands in a field and is no number."""
        found = [refusal("weight", "number", "This is no number.")] if self.weight.is_wrong else []
        rows = range(self.table.rowCount())
        if any(self._field(row, column).is_wrong for row in rows for column in range(len(_SIDES))):
            found.append(refusal("parcel:1", "number", "This is no number."))
        return found
