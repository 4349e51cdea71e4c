"""Where the money does not agree: order, AWB, invoice, commission, storno and refund, with sums and a way out."""

from __future__ import annotations

import asyncio
import datetime as dt
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.reconciliation_facts import DIFFERENCE_LABELS, DifferenceKind
from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.invoices.differences_model import AMOUNT, KIND, WORDS, DifferencesModel
from emag_desk.ui.invoices.headers import align_headers
from emag_desk.ui.invoices.search import PaperQuery
from emag_desk.ui.language import say, say_error, say_label, show_whole
from emag_desk.ui.plain import clean
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.tasks import Tasks, ask_path
from emag_desk.ui.widgets import UNIT, EmptyState, PlainLabel, let_header_ignore_selection

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.reconciliation import Reconciliation

_KEY = Qt.ItemDataRole.UserRole
_TASK = "look at differences"
#: Of all the time: eMAG's marketplace is younger.
_BEGINNING = dt.date(2010, 1, 1)


class DifferencesPane(QWidget):
    """Sums at the top, of which one narrows the list below; Enter or a double click leads to the order."""

    order_wanted = Signal(str, object)  # account, order
    said = Signal(str, str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: Desk | None = None
        self._query = PaperQuery()
        self._waiting = False
        self.found: Reconciliation | None = None
        self.setObjectName("differencesPane")
        self.headline = PlainLabel("", self, bold=True, scale=1.1, wrap=True)
        self.headline.setObjectName("differencesHeadline")
        self.again_button = self._button("differencesAgain", self.tr("&Look again"), self.look)
        self.export_button = self._button("differencesExport", self.tr("E&xport…"), self.export)
        self.sums = self._build_sums()
        self.model = DifferencesModel(self.palette(), self)
        self.table = self._build_table()
        self.empty = EmptyState("", "", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        head.addWidget(self.headline, 1)
        head.addWidget(self.again_button)
        head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addLayout(head)
        column.addWidget(self.sums)
        column.addWidget(self.stack, 1)
        self._show_empty(self.tr("Not looked yet"), self.tr("The program is still starting."))

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    def _build_sums(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setObjectName("differenceSums")
        table.setAccessibleName(self.tr("Sums by kind and account"))
        table.setHorizontalHeaderLabels(
            [self.tr("Difference"), self.tr("Account"), self.tr("How many"), self.tr("Together")]
        )
        table.setProperty("framed", True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("padded", True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        align_headers(table, (2, 3))
        header.setHighlightSections(False)
        let_header_ignore_selection(table)
        table.currentCellChanged.connect(lambda row, *_: self._narrow(row))
        return table

    def _build_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("differencesTable")
        table.setAccessibleName(self.tr("Differences"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("padded", True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        for column, width in ((KIND, 210), (1, 100), (2, 100), (AMOUNT, 120)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        let_header_ignore_selection(table)
        table.doubleClicked.connect(lambda index: self._open(index.row()))
        for key in ("Return", "Enter"):
            shortcut(table, key, lambda: self._open(table.currentIndex().row()))
        return table

    # -- looking ------------------------------------------------------------------------------------------------------

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open."""
        self._desk = desk

    def ask(self, query: PaperQuery) -> None:
        """Look at the accounts and days that are asked for."""
        self._query = query
        self.look()

    def look(self) -> None:
        """Compare again; a comparison that runs is finished first."""
        if self._desk is None:
            return
        if self._tasks.is_running(_TASK):
            self._waiting = True
            return
        self._tasks.start(_TASK, self._look(self._desk))

    async def _look(self, desk: Desk) -> None:
        self._waiting = False
        self.headline.setText(self.tr("Comparing…"))
        query = self._query
        since, until = query.since or _BEGINNING, query.until or desk.own_invoices.today
        try:
            self.found = await desk.reconciliation.see(since, until, accounts=query.accounts)
        except DeskError as problem:
            self.headline.setText(self.tr("Could not compare"))
            self._show_empty(self.tr("Could not compare"), say_error(problem))
            return
        self._show(desk, self.found)
        if self._waiting:
            self._tasks.start(f"{_TASK} again", self._look(desk))

    def _show(self, desk: Desk, found: Reconciliation) -> None:
        names = {account.key: account.name for account in desk.accounts}
        text = self.tr("{differences} differences in {orders} orders")
        counts = {"differences": show_whole(len(found.differences)), "orders": show_whole(found.orders)}
        self.headline.setText(text.format(**counts))
        self.sums.blockSignals(True)
        self.sums.setRowCount(len(found.sums) + 1 if found.sums else 0)
        for row, one in enumerate(found.sums, 1):
            told = (say_label(DIFFERENCE_LABELS[one.kind]), names.get(one.account, one.account))
            texts = (*told, show_whole(one.differences), show_money(one.amount, one.currency))
            self._fill(row, texts, (one.kind, one.account, one.currency))
        if found.sums:
            together: dict[str, Decimal] = {}
            for one in found.sums:
                together[one.currency] = together.get(one.currency, Decimal(0)) + one.amount
            amounts = "  ·  ".join(show_money(amount, currency) for currency, amount in together.items())
            self._fill(0, (self.tr("All differences"), "", show_whole(len(found.differences)), amounts), None)
            self.sums.setCurrentCell(0, 0)
        self.sums.blockSignals(False)
        rows = min(self.sums.rowCount(), 7)
        self.sums.setFixedHeight(self.sums.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4)
        self.sums.setVisible(bool(found.sums))
        self.model.narrow(None)
        self.model.show_differences(found.differences, names)
        self.export_button.setEnabled(bool(found.differences))
        if found.differences:
            self.stack.setCurrentWidget(self.table)
        elif found.orders:
            self._show_empty(self.tr("Everything agrees"), self.tr("No difference in these accounts and days."))
        else:
            text = self.tr("There are no orders of these accounts and days to compare: pull orders and invoices first.")
            self._show_empty(self.tr("Nothing to compare"), text)

    def _fill(self, row: int, texts: tuple[str, ...], key: tuple[DifferenceKind, str, str] | None) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(clean(text, lines=False))
            item.setData(_KEY, key)
            if column > 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.sums.setItem(row, column, item)

    def _show_empty(self, title: str, text: str) -> None:
        self.empty.say(title, text)
        self.sums.hide()
        self.export_button.setEnabled(False)
        self.stack.setCurrentWidget(self.empty)

    def _narrow(self, row: int) -> None:
        item = self.sums.item(row, 0)
        if item is not None:
            self.model.narrow(item.data(_KEY))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.shown):
            one = self.model.shown[row]
            if one.order_id:
                self.order_wanted.emit(one.account, one.order_id)
            else:
                self.said.emit(self.tr("This one is about the account as a whole."), "info")

    # -- writing ------------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to, then write all of it."""
        self._tasks.start("export differences", self._export())

    async def _export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export differences"), "reconciliation.xlsx")
        dialog.setObjectName("exportDifferencesDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
        path = await ask_path(dialog)
        if path is not None:
            await self.write(path)

    async def write(self, path: Path) -> None:
        """Write what was found. Raises InputError."""
        if self.found is None:
            return
        sheet = await asyncio.to_thread(import_module, "emag_desk.sync.reconciliation")
        table = await asyncio.to_thread(import_module, "emag_desk.sync.table_file")
        count = await asyncio.to_thread(sheet.export_reconciliation, self.found, path, table.format_of(path), words=say)
        text = self.tr("{count} differences written to {path}.")
        self.said.emit(text.format(count=show_whole(count), path=path), "good")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.set_palette(self.palette())
