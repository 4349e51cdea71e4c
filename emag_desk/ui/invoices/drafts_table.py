"""The documents of a dialog that writes invoices, and the lines of the one that is chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.ui.columns import show_rate
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.invoices.drafts import Draft
from emag_desk.ui.invoices.headers import align_headers
from emag_desk.ui.language import say, show_decimal, show_whole
from emag_desk.ui.marks import Sign, sign_icon
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection

ORDER, NUMBER, CUSTOMER, TOTAL, STATE = range(5)


class _PlainTable(QTableWidget):
    """Rows that are chosen as a whole and not edited."""

    def __init__(
        self, headers: Sequence[str], stretched: int, name: str, parent: QWidget, numbers: Collection[int]
    ) -> None:
        super().__init__(0, len(headers), parent)
        self.setObjectName(name)
        self.setHorizontalHeaderLabels(list(headers))
        self.setProperty("framed", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("padded", True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        align_headers(self, numbers)
        let_header_ignore_selection(self)

    def say(self, row: int, column: int, text: str, *, right: bool = False) -> QTableWidgetItem:
        """Say something in a cell."""
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        item.setText(clean(text, lines=False))
        item.setToolTip(plain_tip(text))
        return item


class DraftsTable(_PlainTable):
    """A tick for each document that can be written."""

    ticked = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        headers = [self.tr("Order"), self.tr("Number"), self.tr("Customer"), self.tr("Total"), self.tr("How it stands")]
        super().__init__(headers, STATE, "draftsTable", parent, (TOTAL,))
        for column, width in ((ORDER, 112), (NUMBER, 104), (CUSTOMER, 128), (TOTAL, 124)):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.horizontalHeader().resizeSection(column, width)
        self.setAccessibleName(self.tr("What is written"))
        self._filling = False
        self._drafts: Sequence[Draft] = ()
        self.itemChanged.connect(self._item_changed)
        self.currentCellChanged.connect(lambda row, *_: self.chosen.emit(row))

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show how they stand now."""
        self._filling = True
        self._drafts = drafts
        self.setRowCount(len(drafts))
        for row, draft in enumerate(drafts):
            self._show(row, draft)
        if self.currentRow() < 0 and drafts:
            self.setCurrentCell(0, ORDER)
        self._filling = False

    def _show(self, row: int, draft: Draft) -> None:
        shown = draft.shown
        order = self.say(row, ORDER, str(draft.order_id))
        can_tick = draft.record is None and draft.invoice is not None and draft.why_not is None
        checkable = Qt.ItemFlag.ItemIsUserCheckable if can_tick else Qt.ItemFlag.NoItemFlags
        order.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | checkable)
        if can_tick:
            order.setCheckState(Qt.CheckState.Checked if draft.wanted else Qt.CheckState.Unchecked)
        else:
            order.setData(Qt.ItemDataRole.CheckStateRole, None)
        self.say(row, NUMBER, shown.number if shown else "")
        self.say(row, CUSTOMER, draft.customer)
        self.say(row, TOTAL, show_money(shown.gross, shown.currency) if shown else "", right=True)
        text, sign = self._state(draft)
        self.say(row, STATE, text).setIcon(sign_icon(sign, self.palette()))

    def _state(self, draft: Draft) -> tuple[str, Sign]:
        why = draft.why_not
        if draft.record is not None:
            return (say(why), Sign.WARNING) if why is not None else (self.tr("Written"), Sign.PASSED)
        if why is not None:
            return say(why), Sign.FAILED
        if not draft.is_planned:
            return self.tr("Reading the order…"), Sign.WAITING
        if draft.problems:
            return " ".join(say(problem.sentence) for problem in draft.problems), Sign.WARNING
        return (self.tr("Can be written"), Sign.PASSED) if draft.wanted else (self.tr("Left out"), Sign.SKIPPED)

    def _item_changed(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != ORDER or item.row() >= len(self._drafts):
            return
        wanted = item.checkState() is Qt.CheckState.Checked
        if self._drafts[item.row()].wanted is not wanted:
            self._drafts[item.row()].wanted = wanted
            self.ticked.emit()


class LinesTable(_PlainTable):
    """The lines of one document with their VAT."""

    def __init__(self, parent: QWidget) -> None:
        headers = [
            self.tr("Line"),
            self.tr("Pieces"),
            self.tr("Each, without VAT"),
            self.tr("VAT"),
            self.tr("Without VAT"),
            self.tr("Total"),
        ]
        super().__init__(headers, 0, "draftLines", parent, range(1, 6))
        self.setAccessibleName(self.tr("Lines of the invoice"))

    def show_invoice(self, invoice: OwnInvoice | None) -> None:
        """Show the lines of another one."""
        lines = invoice.lines if invoice is not None else ()
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            texts = (
                line.name,
                show_whole(line.quantity),
                show_decimal(line.unit_net, 2, 4),
                show_rate(line.rate),
                show_decimal(line.net, 2, 2),
                show_decimal(line.gross, 2, 2),
            )
            for column, text in enumerate(texts):
                self.say(row, column, text, right=column > 0)
