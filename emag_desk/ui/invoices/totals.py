"""What the invoices on show come to, by month and category: a drawing, and beside it the same as a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.invoice_totals import Total
from emag_desk.ui.invoices.chart import Bar, BarChart, series_colour
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.invoices.headers import align_headers
from emag_desk.ui.invoices.papers import category_label
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, ElidedLabel, PlainLabel, let_header_ignore_selection

_MONTH = Qt.ItemDataRole.UserRole
_COLUMNS = 5
_ROW = 26


class _Swatch(QWidget):
    """A small square in the colour of a category."""

    def __init__(self, series: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._series = series
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), series_colour(self.palette(), self._series))
        painter.end()


class TotalsPanel(QWidget):
    """One currency at a time: they are never added up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals: list[Total] = []
        self._names: Mapping[str, str] = {}
        self.setObjectName("invoiceTotals")
        self.setMinimumHeight(150)
        self.sum = PlainLabel("", self, bold=True)
        self.sum.setObjectName("invoiceSum")
        self.currency = QComboBox(self)
        self.currency.setObjectName("totalsCurrency")
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.currentIndexChanged.connect(lambda _: self._show())
        self._legend = QHBoxLayout()
        self._legend.setSpacing(UNIT // 2)
        head = QHBoxLayout()
        head.setSpacing(2 * UNIT)
        head.addWidget(self.sum)
        head.addLayout(self._legend)
        head.addStretch(1)
        head.addWidget(self.currency)
        self.chart = BarChart(self)
        self.chart.pointed.connect(self._go_to)
        self.table = self._build_table()
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        middle.setHandleWidth(1)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.chart)
        middle.addWidget(self.table)
        middle.setSizes([560, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT // 2)
        column.addLayout(head)
        column.addWidget(middle, 1)

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, _COLUMNS, self)
        table.setObjectName("totalsTable")
        table.setAccessibleName(self.tr("Totals by month and category"))
        table.setHorizontalHeaderLabels(
            [self.tr("Month"), self.tr("Category"), self.tr("Invoices"), self.tr("Without VAT"), self.tr("Total")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("padded", True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        align_headers(table, range(2, _COLUMNS))
        let_header_ignore_selection(table)
        table.currentCellChanged.connect(lambda row, *_: self._row_chosen(row))
        return table

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_totals(self, totals: Sequence[Total], names: Mapping[str, str]) -> None:
        """Show others; `names` are eMAG's words for categories that we have none for."""
        self._totals, self._names = list(totals), names
        currencies = sorted({total.currency for total in totals})
        chosen = self.currency.currentText()
        self.currency.blockSignals(True)
        self.currency.clear()
        self.currency.addItems([clean(one, lines=False) for one in currencies])
        self.currency.setCurrentText(chosen if chosen in currencies else (currencies or [""])[0])
        self.currency.setVisible(len(currencies) > 1)
        self.currency.blockSignals(False)
        self._show()

    def _show(self) -> None:
        currency = self.currency.currentText()
        shown = [total for total in self._totals if clean(total.currency, lines=False) == currency]
        categories = list(dict.fromkeys(sorted(total.category for total in shown)))
        gross = sum((total.gross for total in shown), Decimal(0))
        net = sum((total.net for total in shown), Decimal(0))
        text = self.tr("{total} with VAT, {net} without")
        said = text.format(total=show_money(gross, currency), net=show_money(net, currency))
        self.sum.setText(said if shown else self.tr("Nothing to add up here"))
        bars = [
            Bar(total.month, categories.index(total.category), total.gross, self._words(total))
            for total in shown
            if total.month is not None
        ]
        self.chart.show_bars(bars, self.tr("Invoices by month in {currency}").format(currency=currency))
        self._show_legend(categories)
        self._fill(shown)

    def _label(self, category: str) -> str:
        return clean(say_label(category_label(category, self._names.get(category, ""))), lines=False)

    def _words(self, total: Total) -> str:
        text = self.tr("{count} invoices: {total} with VAT, {net} without")
        said = text.format(
            count=show_whole(total.invoices),
            total=show_money(total.gross, total.currency),
            net=show_money(total.net, total.currency),
        )
        return f"{show_month(total.month)} · {self._label(total.category)}\n{said}"

    def _show_legend(self, categories: Sequence[str]) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for series, category in enumerate(categories):
            self._legend.addWidget(_Swatch(series, self))
            self._legend.addWidget(ElidedLabel(self._label(category), self, tone=Tone.MUTED))

    def _fill(self, shown: Sequence[Total]) -> None:
        self.table.setRowCount(len(shown))
        for row, total in enumerate(reversed(shown)):
            texts = (
                show_month(total.month),
                self._label(total.category),
                show_whole(total.invoices),
                show_money(total.net, total.currency),
                show_money(total.gross, total.currency),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(clean(text, lines=False))
                item.setData(_MONTH, total.month)
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    # -- chart and table together -------------------------------------------------------------------------------------

    def _row_chosen(self, row: int) -> None:
        item = self.table.item(row, 0)
        self.chart.choose(item.data(_MONTH) if item is not None else None)

    def _go_to(self, month: dt.date) -> None:
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_MONTH) == month:
                self.table.setCurrentCell(row, 0)
                return


def show_month(month: dt.date | None) -> str:
    """A month in words."""
    if month is None:
        return "?"
    return f"{QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)} {month.year}"
