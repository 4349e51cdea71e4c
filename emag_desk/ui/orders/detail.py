"""The detail pane of the orders: what is in an order, what it costs, who gets it, until when, and what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.return_row import ReturnRow
from emag_desk.ui.icons import icon
from emag_desk.ui.links import open_link
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offer_sections import Facts, Links, Pills, Section, Sentences
from emag_desk.ui.orders.actions import OrderActions
from emag_desk.ui.orders.amounts import Amounts
from emag_desk.ui.orders.columns import deadline
from emag_desk.ui.orders.countdown import countdown, urgency
from emag_desk.ui.orders.facts import OrderFacts, order_facts, pills, steps
from emag_desk.ui.orders.past import awb_sentences, cancelled_at, history
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.columns import return_words
from emag_desk.ui.rows.step_buttons import StepButtons
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, Column, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.order_reader import OrderPast
    from emag_desk.store.reader import CacheReader
    from emag_desk.store.threads import ReaderThread

_URGENCY_TONES = {"bad": Tone.BAD, "warn": Tone.NOTICE, "neutral": Tone.MUTED, "": Tone.MUTED}


@dataclass(frozen=True)
class _Read:
    """What the reader thread found about an order. `order` is its newest row."""

    order: OrderRow | None
    facts: OrderFacts
    past: list[OrderPast]
    returns: list[ReturnRow]


class OrderDetail(QStackedWidget):
    """Shows one order. The row itself shows at once; what must be read comes after it, and the newest wins."""

    said = Signal(str, str)

    def __init__(
        self,
        readers: ReaderThread,
        actions: OrderActions,
        now: Callable[[], datetime],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readers, self._tasks, self._now = readers, tasks, now
        self._desk: Desk | None = None
        self._order: OrderRow | None = None
        self._past: list[OrderPast] = []
        self.setObjectName("orderDetail")
        self.setAccessibleName(self.tr("Details of the order"))
        self.setMinimumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(
            EmptyState(self.tr("No order chosen"), self.tr("Choose an order in the table to see all of it."), self)
        )
        self.addWidget(self._build(actions))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(200)
        self._again.timeout.connect(self._read_again)

    # What it is made of

    def _build(self, actions: OrderActions) -> Column:
        pane = self.pane = Column(self)
        pane.rows.setSpacing(UNIT // 2)
        pane.rows.addLayout(self._head(pane))
        self.where = PlainLabel("", pane, tone=Tone.MUTED, wrap=True, selectable=True)
        self.where.setObjectName("orderWhere")
        self.pills = Pills(pane)
        self.deadline = PlainLabel("", pane, bold=True, wrap=True)
        self.deadline.setObjectName("orderDeadline")
        self.steps = PlainLabel("", pane, wrap=True)
        self.steps.setObjectName("orderSteps")
        self.buttons = StepButtons(actions, pane)
        self.banner = Banner(pane)
        for widget in (self.where, self.pills, self.deadline, self.steps, self.buttons, self.banner):
            pane.rows.addWidget(widget)
        pane.rows.addSpacing(UNIT)
        self.lines, self.sums = Amounts(pane), Amounts(pane)
        self.facts, self.customer, self.shipping, self.billing = (Facts(pane) for _ in range(4))
        self.awbs, self.documents, self.past, self.note, self.returns = (Sentences(pane) for _ in range(5))
        self.links = Links(pane)
        self.links.wanted.connect(self._open)
        self._sections: dict[str, Section] = {}
        self._fold(pane)
        return pane

    def _fold(self, pane: Column) -> None:
        for name, title, content in (
            ("lines", self.tr("Products"), self.lines),
            ("sums", self.tr("Money"), self.sums),
            ("shipping", self.tr("Delivery"), self.shipping),
            ("awbs", self.tr("AWBs"), self.awbs),
            ("returns", self.tr("Returns"), self.returns),
            ("customer", self.tr("Customer"), self.customer),
            ("billing", self.tr("Billing address"), self.billing),
            ("facts", self.tr("The order"), self.facts),
            ("note", self.tr("Remark of the customer"), self.note),
            ("documents", self.tr("Documents"), self.documents),
            ("links", self.tr("Addresses of the documents"), self.links),
            ("past", self.tr("What happened"), self.past),
        ):
            section = self._sections[name] = Section(title, content, pane, is_open=name != "links")
            pane.rows.addWidget(section)

    def _head(self, pane: QWidget) -> QHBoxLayout:
        self.title = PlainLabel("", pane, bold=True, scale=1.25, selectable=True)
        self.title.setObjectName("orderNumber")
        self.copy_button = QPushButton(self.tr("Copy"), pane)
        self.copy_button.setObjectName("copyOrderNumber")
        self.copy_button.setProperty("flat", True)
        self.copy_button.setToolTip(self.tr("Copy the order number"))
        self.copy_button.setAccessibleName(self.tr("Copy the order number"))
        self.copy_button.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.copy_button)
        head.addStretch(1)
        return head

    # What is shown

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open: AWBs and what was done from here can be shown."""
        self._desk = desk
        unsubscribes = [desk.changes.subscribe(kind, self._something_changed) for kind in (Kind.COMMANDS, Kind.ORDERS)]
        self.destroyed.connect(lambda: [unsubscribe() for unsubscribe in unsubscribes])
        self._read_again()

    @property
    def order(self) -> OrderRow | None:
        """The order on show."""
        return self._order

    def show_row(self, order: OrderRow | None) -> None:
        """Show an order, or that none is chosen. Quick: what must be read is read afterwards."""
        if order is None:
            self._order = None
            self._tasks.cancel("order detail")
            self.setCurrentIndex(0)
            return
        if order == self._order:
            return
        if self._order is None or (order.account, order.id) != (self._order.account, self._order.id):
            self._past = []
            self.pane.verticalScrollBar().setValue(0)
        self._show_head_of(order)
        self.setCurrentIndex(1)
        self._tasks.start("order detail", self._read(order))

    def _show_head_of(self, order: OrderRow) -> None:
        self._order = order
        now = self._now()
        self.title.setText(str(order.id))
        self.copy_button.setIcon(icon("copy", self.palette(), size=16))
        names = {account.key: account.name for account in self._desk.accounts} if self._desk else {}
        parts = [names.get(order.account, order.account), order.customer]
        parts.append(self.tr("read {time}").format(time=moment(order.read_at, now)))
        self.where.setText(" · ".join(clean(part, lines=False) for part in parts if part))
        self.pills.show_pills(pills(order))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Time passed: say anew how much of it is left."""
        if self._order is None:
            return
        until = deadline(self._order)
        words = countdown(until, now)
        if until is not None and until >= now:
            words = self.tr("Ship within {left}, by {time}").format(left=words, time=moment(until, now))
        elif until is not None:
            words = self.tr("Should have been shipped by {time}: {late}").format(time=moment(until, now), late=words)
        self.deadline.setText(words)
        self.deadline.setVisible(bool(words))
        self.deadline.set_tone(_URGENCY_TONES[urgency(until, now)])
        self.steps.setText(steps(self._order, cancelled_at(self._past), now))

    def _something_changed(self) -> None:
        if self._order is not None and not self._again.isActive():
            self._again.start()

    def _read_again(self) -> None:
        if self._order is not None and self.isVisible():
            self._tasks.start("order detail", self._read(self._order))

    async def _read(self, order: OrderRow) -> None:
        now = self._now()

        def look(reader: CacheReader) -> _Read:
            newest = reader.orders.order(order.account, order.id)
            row = newest or order
            facts = order_facts(row, reader.orders.document(order.account, order.id), now)
            key = (order.account, order.id)
            returns = reader.returns.of_orders([key]).get(key, [])
            return _Read(newest, facts, reader.orders.history(*key), returns)

        found = await self._readers.run(look)
        commands: list[Command] = []
        awbs: list[Awb] = []
        if self._desk is not None:
            thread, outbox = self._desk.thread, self._desk.outbox
            commands = await thread.run(outbox.actions, order.account, order.id)
            awbs = await thread.run(outbox.awbs.of_order, order.account, order.id)
        self._past = found.past
        self._show_head_of(found.order or order)
        self._show_facts(found.facts)
        self._show("awbs", self.awbs, awb_sentences(found.order or order, awbs, now))
        self._show("returns", self.returns, [(return_words(one, now), Tone.NEUTRAL) for one in found.returns])
        self._show("past", self.past, history(found.past, commands, order.currency, now))

    def _show_facts(self, facts: OrderFacts) -> None:
        for name, amounts, listed in (("lines", self.lines, facts.lines), ("sums", self.sums, facts.sums)):
            amounts.show_amounts(listed)
            self._sections[name].setVisible(bool(listed))
        for name, widget, rows in (
            ("facts", self.facts, facts.order),
            ("customer", self.customer, facts.customer),
            ("shipping", self.shipping, facts.shipping),
            ("billing", self.billing, facts.billing),
        ):
            widget.show_facts(rows)
            self._sections[name].setVisible(bool(rows))
        self._show("documents", self.documents, [(text, Tone.NEUTRAL) for text in facts.documents])
        self._show("note", self.note, [(facts.note, Tone.NEUTRAL)] if facts.note else [])
        self.links.show_links(facts.links)
        self._sections["links"].setVisible(bool(facts.links))
        self.banner.say("" if facts.lines else self.tr("The details of this order are not kept here any more."))

    def _show(self, name: str, widget: Sentences, sentences: list[tuple[str, Tone]]) -> None:
        widget.show_sentences(sentences)
        self._sections[name].setVisible(bool(sentences))

    # What the operator does

    def _copy(self) -> None:
        if self._order is not None:
            QGuiApplication.clipboard().setText(str(self._order.id))
            self.said.emit(self.tr("Copied {number}.").format(number=self._order.id), "info")

    def _open(self, address: str) -> None:
        self._tasks.start("open link", open_link(address, self.window()))
