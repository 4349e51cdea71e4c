"""A list of money: what it is for at the left, how much at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.facts import Amount
from emag_desk.ui.widgets import UNIT, PlainLabel


class _Row(NamedTuple):
    text: PlainLabel
    amount: PlainLabel
    below: PlainLabel


class Amounts(QWidget):
    """Shows amounts below each other; the labels are used again from order to order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(UNIT // 2, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT + 4)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)

    def show_amounts(self, amounts: Sequence[Amount]) -> None:
        """Show other amounts."""
        while len(self._rows) < len(amounts):
            self._add()
        for number, row in enumerate(self._rows):
            if number < len(amounts):
                self._fill(row, amounts[number])
            else:
                for label in row:
                    label.setVisible(False)

    def _add(self) -> None:
        row = _Row(
            PlainLabel("", self, wrap=True, selectable=True),
            PlainLabel("", self, selectable=True),
            PlainLabel("", self, wrap=True, selectable=True, tone=Tone.MUTED),
        )
        place = 2 * len(self._rows)
        aside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(row.text, place, 0)
        self._grid.addWidget(row.amount, place, 1, 2, 1, aside)
        self._grid.addWidget(row.below, place + 1, 0)
        self._rows.append(row)

    @staticmethod
    def _fill(row: _Row, one: Amount) -> None:
        for label, text in ((row.text, one.text), (row.amount, one.amount), (row.below, one.below)):
            label.setText(text)
            label.setVisible(bool(text))
        gap = UNIT // 2 if one.text and one.below else 0  # a product, with what belongs to it below
        for label in (row.text, row.amount):
            label.setContentsMargins(0, gap, 0, 0)
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold if one.strong else QFont.Weight.Normal)
            font.setStrikeOut(one.struck)
            label.setFont(font)

    def texts(self) -> list[tuple[str, str, str]]:
        """What is shown: text, amount, what stands below."""
        shown = (row for row in self._rows if not row.amount.isHidden())
        return [(row.text.text(), row.amount.text(), row.below.text()) for row in shown]
