"""The intervals of MultiDeals proposals: a calendar to draw on, and below it the exact times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from emag_desk.domain.date_intervals import LEAST_DISCOUNT, MOST_DISCOUNT, MOST_INTERVALS, Interval, numbered
from emag_desk.ui.marks import Tone
from emag_desk.ui.offers.calendar_days import first_day
from emag_desk.ui.offers.calendar_strip import CalendarStrip
from emag_desk.ui.offers.interval_list import IntervalList
from emag_desk.ui.widgets import UNIT, PlainLabel


class IntervalEditor(QWidget):
    """Strip and table show the same; `changed` gives what was made of them by hand."""

    changed = Signal(object)  # tuple[Interval, ...]

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._intervals: tuple[Interval, ...] = ()
        self.strip = CalendarStrip(today, self)
        self.list = IntervalList(self)
        self.list.setMinimumHeight(110)
        self.remark = PlainLabel("", self, tone=Tone.BAD, wrap=True)
        self.remark.setObjectName("intervalRemark")
        self.count = PlainLabel("", self, tone=Tone.MUTED)
        self.count.setObjectName("intervalCount")
        self.percent = QSpinBox(self)
        self.percent.setObjectName("intervalPercent")
        self.percent.setRange(LEAST_DISCOUNT, MOST_DISCOUNT)
        self.percent.setSuffix(" %")
        self.percent.setAccessibleName(self.tr("Voucher of new intervals"))
        self.percent.valueChanged.connect(self._set_percent)
        caption = QLabel(self.tr("&Voucher of new intervals"), self)
        caption.setBuddy(self.percent)
        self.remove_button = QPushButton(self.tr("&Take away"), self)
        self.remove_button.setObjectName("removeInterval")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip(self.tr("Takes the selected intervals away"))
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for widget in (caption, self.percent, self.remove_button):
            row.addWidget(widget)
        row.addWidget(self.count)
        row.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.strip)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.strip.changed.connect(self._drawn)
        self.strip.said.connect(self.remark.setText)
        self.strip.chosen.connect(self._point)
        self.list.changed.connect(self._typed)
        self.list.said.connect(self.remark.setText)
        self.list.selectionModel().currentRowChanged.connect(lambda index, _: self._go(index.row()))
        self.show_intervals(())

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """What stands in it."""
        return self._intervals

    def show_intervals(self, intervals: Sequence[Interval]) -> None:
        """Show these; nobody is told."""
        self._intervals = tuple(intervals)
        self.strip.show_intervals(self._intervals)
        self.list.show_intervals(self._intervals)
        self._show_count()

    def set_locked(self, locked: bool) -> None:
        """Whether nothing can be changed any more."""
        self.setEnabled(not locked)

    def _set_percent(self, percent: int) -> None:
        self.strip.discount = percent

    def _show_count(self) -> None:
        text = self.tr("{count} of {most} intervals")
        self.count.setText(text.format(count=len(self._intervals), most=MOST_INTERVALS))
        self.remove_button.setEnabled(bool(self._intervals))

    def _drawn(self, intervals: tuple[Interval, ...]) -> None:
        self._intervals = intervals
        self.list.show_intervals(intervals)
        self._tell()

    def _typed(self, intervals: tuple[Interval, ...]) -> None:
        self._intervals = intervals
        self.strip.show_intervals(intervals)
        self.remark.setText("")
        self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.changed.emit(self._intervals)

    def _point(self, index: int) -> None:
        """The row of the interval at the strip's cursor."""
        if 0 < index <= len(self.list.entries.rows) and self.list.currentIndex().row() != index - 1:
            self.list.selectionModel().blockSignals(True)
            self.list.selectRow(index - 1)
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()

    def _go(self, row: int) -> None:
        if self.list.hasFocus() and 0 <= row < len(self._intervals):
            self.strip.go(first_day(self._intervals[row]))

    def _remove(self) -> None:
        rows = set(self.list.chosen_rows())
        if rows:
            self.show_intervals(numbered([one for row, one in enumerate(self._intervals) if row not in rows]))
            self._tell()
