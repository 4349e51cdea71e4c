"""The detail pane of the invoices tab: lines, VAT, both sides, what takes back what, and where the money is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.ui.icons import icon
from emag_desk.ui.invoices.actions import PaperActions
from emag_desk.ui.invoices.facts import PaperFacts, paper_facts, pills
from emag_desk.ui.invoices.papers import Paper, PaperKind
from emag_desk.ui.links import open_link
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offer_sections import Facts, Links, Pills, Section, Sentences
from emag_desk.ui.orders.amounts import Amounts
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.step_buttons import StepButtons
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Column, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.threads import ReaderThread

_TASK = "invoice detail"


class InvoiceDetail(QStackedWidget):
    """Shows one row. What it holds shows at once; what must be read comes after it, and the newest wins."""

    said = Signal(str, str)

    def __init__(
        self,
        readers: ReaderThread,
        actions: PaperActions,
        own: Callable[[], Sequence[InvoiceRecord]],
        today: Callable[[], dt.date],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readers, self._tasks, self._own, self._today = readers, tasks, own, today
        self._desk: Desk | None = None
        self._paper: Paper | None = None
        self.setObjectName("invoiceDetail")
        self.setAccessibleName(self.tr("Details of the invoice"))
        self.setMinimumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(
            EmptyState(self.tr("No invoice chosen"), self.tr("Choose an invoice in the table to see all of it."), self)
        )
        self.addWidget(self._build(actions))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(200)
        self._again.timeout.connect(self._read_again)

    # What it is made of

    def _build(self, actions: PaperActions) -> Column:
        pane = self.pane = Column(self)
        pane.rows.setSpacing(UNIT // 2)
        pane.rows.addLayout(self._head(pane))
        self.where = PlainLabel("", pane, tone=Tone.MUTED, wrap=True, selectable=True)
        self.pills = Pills(pane)
        self.buttons = StepButtons(actions, pane)
        for widget in (self.where, self.pills, self.buttons):
            pane.rows.addWidget(widget)
        pane.rows.addSpacing(UNIT)
        self.lines, self.sums = Amounts(pane), Amounts(pane)
        self.facts, self.supplier, self.customer, self.money = (Facts(pane) for _ in range(4))
        self.pairs, self.links = Sentences(pane), Links(pane)
        self.links.wanted.connect(lambda address: self._tasks.start("open link", open_link(address, self.window())))
        self._sections: dict[str, Section] = {}
        for name, title, content in (
            ("lines", self.tr("Lines"), self.lines),
            ("sums", self.tr("Money"), self.sums),
            ("pairs", self.tr("Storno"), self.pairs),
            ("money", self.tr("Payment"), self.money),
            ("facts", self.tr("The invoice"), self.facts),
            ("customer", self.tr("Customer"), self.customer),
            ("supplier", self.tr("Supplier"), self.supplier),
            ("links", self.tr("Where the PDF is published"), self.links),
        ):
            section = self._sections[name] = Section(title, content, pane)
            pane.rows.addWidget(section)
        return pane

    def _head(self, pane: QWidget) -> QHBoxLayout:
        self.title = PlainLabel("", pane, bold=True, scale=1.25, selectable=True)
        self.title.setObjectName("invoiceNumber")
        self.copy_button = QPushButton(self.tr("Copy"), pane)
        self.copy_button.setObjectName("copyInvoiceNumber")
        self.copy_button.setProperty("flat", True)
        self.copy_button.setAccessibleName(self.tr("Copy the number"))
        self.copy_button.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.copy_button)
        head.addStretch(1)
        return head

    # What is shown

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open."""
        self._desk = desk
        kinds = (Kind.COMMANDS, Kind.INVOICES)
        unsubscribes = [desk.changes.subscribe(kind, self._something_changed) for kind in kinds]
        self.destroyed.connect(lambda: [unsubscribe() for unsubscribe in unsubscribes])

    @property
    def paper(self) -> Paper | None:
        """The row on show."""
        return self._paper

    def tick(self, now: dt.datetime) -> None:
        """Nothing here counts minutes."""

    def show_row(self, paper: Paper | None) -> None:
        """Show a row, or that none is chosen. Quick: what must be read is read afterwards."""
        if paper is None:
            self._paper = None
            self._tasks.cancel(_TASK)
            self.setCurrentIndex(0)
            return
        if paper == self._paper:
            return
        if self._paper is None or paper.row != self._paper.row:
            self.pane.verticalScrollBar().setValue(0)
        self._paper = paper
        is_order = paper.kind is PaperKind.ORDER
        self.title.setText(self.tr("Order {number}").format(number=paper.order_id) if is_order else paper.number)
        self.copy_button.setIcon(icon("copy", self.palette(), size=16))
        self.where.setText(self._where(paper))
        self.pills.show_pills(pills(paper))
        self.setCurrentIndex(1)
        self._tasks.start(_TASK, self._read(paper))

    def _where(self, paper: Paper) -> str:
        names = {account.key: account.name for account in self._desk.accounts} if self._desk else {}
        parts = [names.get(paper.account, paper.account), paper.party]
        if paper.read_at is not None and self._desk is not None:
            parts.append(self.tr("read {time}").format(time=moment(paper.read_at, self._desk.clock.now())))
        return " · ".join(clean(part, lines=False) for part in parts if part)

    def _something_changed(self) -> None:
        if self._paper is not None and not self._again.isActive():
            self._again.start()

    def _read_again(self) -> None:
        if self._paper is not None and self.isVisible():
            self._tasks.start(_TASK, self._read(self._paper))

    async def _read(self, paper: Paper) -> None:
        own, today = self._own(), self._today()
        facts = await self._readers.run(lambda reader: paper_facts(paper, reader, own, today))
        self._show_facts(facts)

    def _show_facts(self, facts: PaperFacts) -> None:
        self.lines.show_amounts(facts.lines)
        self.sums.show_amounts(facts.sums)
        self.pairs.show_sentences(facts.pairs)
        self.links.show_links(facts.links)
        for name, widget in (
            ("facts", self.facts),
            ("supplier", self.supplier),
            ("customer", self.customer),
            ("money", self.money),
        ):
            widget.show_facts(getattr(facts, name))
        for name, section in self._sections.items():
            section.setVisible(bool(getattr(facts, name)))

    def _copy(self) -> None:
        if self._paper is not None:
            number = self._paper.number or str(self._paper.order_id)
            QGuiApplication.clipboard().setText(number)
            self.said.emit(self.tr("Copied {number}.").format(number=clean(number, lines=False)), "info")
