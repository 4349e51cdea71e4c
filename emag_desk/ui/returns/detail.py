"""The detail pane of the returns: what comes back and why, what is wanted, how long there is, what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from emag_desk.domain.actions import RETURN_ACTIONS
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.return_row import ReturnRow
from emag_desk.ui.icons import icon
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offer_sections import Facts, Pills, Section, Sentences
from emag_desk.ui.orders.amounts import Amounts
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.actions import ReturnActions
from emag_desk.ui.returns.bank import BankAccount
from emag_desk.ui.returns.columns import clock_tone, deadline, time_left
from emag_desk.ui.returns.facts import ReturnFacts, order_words, pills, return_facts, steps
from emag_desk.ui.returns.past import awb_sentences, history
from emag_desk.ui.rows.step_buttons import StepButtons
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, Column, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.store.return_reader import ReturnAwb, ReturnPast
    from emag_desk.store.threads import ReaderThread

_CLOCK_TONES = {"bad": Tone.BAD, "warn": Tone.NOTICE, "neutral": Tone.MUTED, "": Tone.MUTED}


@dataclass(frozen=True)
class _Read:
    """What the reader thread found about a return. `row` is its newest row."""

    row: ReturnRow | None
    order: OrderRow | None
    facts: ReturnFacts
    document: dict[str, object]
    past: list[ReturnPast]
    awbs: list[ReturnAwb]


class ReturnDetail(QStackedWidget):
    """Shows one return. The row itself shows at once; what must be read comes after it, and the newest wins."""

    said = Signal(str, str)
    order_wanted = Signal()

    def __init__(
        self,
        readers: ReaderThread,
        actions: ReturnActions,
        now: Callable[[], datetime],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readers, self._tasks, self._now = readers, tasks, now
        self._desk: Desk | None = None
        self._row: ReturnRow | None = None
        self.setObjectName("returnDetail")
        self.setAccessibleName(self.tr("Details of the return"))
        self.setMinimumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(
            EmptyState(self.tr("No return chosen"), self.tr("Choose a return in the table to see all of it."), self)
        )
        self.addWidget(self._build(actions))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(200)
        self._again.timeout.connect(self._read_again)

    # What it is made of

    def _build(self, actions: ReturnActions) -> Column:
        pane = self.pane = Column(self)
        pane.rows.setSpacing(UNIT // 2)
        pane.rows.addLayout(self._head(pane))
        self.where = PlainLabel("", pane, tone=Tone.MUTED, wrap=True, selectable=True)
        self.where.setObjectName("returnWhere")
        self.pills = Pills(pane)
        self.deadline = PlainLabel("", pane, bold=True, wrap=True)
        self.deadline.setObjectName("returnDeadline")
        self.steps = PlainLabel("", pane, wrap=True)
        self.steps.setObjectName("returnSteps")
        self.buttons = StepButtons(actions, pane)
        self.banner = Banner(pane)
        first = (self.where, self.order_button, self.pills)
        for widget in (*first, self.deadline, self.steps, self.buttons, self.banner):
            pane.rows.addWidget(widget)
        pane.rows.addSpacing(UNIT)
        self.lines, self.sums = Amounts(pane), Amounts(pane)
        self.about, self.customer, self.pickup, self.replacement = (Facts(pane) for _ in range(4))
        self.awbs, self.past, self.note = (Sentences(pane) for _ in range(3))
        self.bank = BankAccount(pane)
        self._sections: dict[str, Section] = {}
        self._fold(pane)
        return pane

    def _fold(self, pane: Column) -> None:
        for name, title, content in (
            ("lines", self.tr("What comes back"), self.lines),
            ("sums", self.tr("Money"), self.sums),
            ("replacement", self.tr("Replacement"), self.replacement),
            ("bank", self.tr("Account of the customer"), self.bank),
            ("pickup", self.tr("How it comes back"), self.pickup),
            ("awbs", self.tr("AWBs"), self.awbs),
            ("customer", self.tr("Customer"), self.customer),
            ("about", self.tr("The return"), self.about),
            ("note", self.tr("Remark"), self.note),
            ("past", self.tr("What happened"), self.past),
        ):
            section = self._sections[name] = Section(title, content, pane)
            pane.rows.addWidget(section)

    def _head(self, pane: QWidget) -> QHBoxLayout:
        self.title = PlainLabel("", pane, bold=True, scale=1.25, selectable=True)
        self.title.setObjectName("returnNumber")
        self.copy_button = QPushButton(self.tr("Copy"), pane)
        self.copy_button.setObjectName("copyReturnNumber")
        self.copy_button.setProperty("flat", True)
        self.copy_button.setToolTip(self.tr("Copy the number of the return"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self._copy)
        self.order_button = QPushButton(pane)
        self.order_button.setObjectName("openOrderOfReturn")
        self.order_button.setProperty("flat", True)
        self.order_button.setToolTip(self.tr("Show its order"))
        self.order_button.setStyleSheet("text-align: left; padding: 2px 0;")
        self.order_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.order_button.clicked.connect(self.order_wanted)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.copy_button)
        head.addStretch(1)
        return head

    # What is shown

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open: AWBs and what was done from here can be shown."""
        self._desk = desk
        kinds = (Kind.COMMANDS, Kind.RETURNS, Kind.ORDERS)
        unsubscribes = [desk.changes.subscribe(kind, self._something_changed) for kind in kinds]
        self.destroyed.connect(lambda: [unsubscribe() for unsubscribe in unsubscribes])
        self._read_again()

    @property
    def row(self) -> ReturnRow | None:
        """The return on show."""
        return self._row

    def show_row(self, row: ReturnRow | None) -> None:
        """Show a return, or that none is chosen. Quick: what must be read is read afterwards."""
        if row is None:
            self._row = None
            self._tasks.cancel("return detail")
            self.bank.hide_again()
            self.setCurrentIndex(0)
            return
        if row == self._row:
            return
        if self._row is None or (row.account, row.id) != (self._row.account, self._row.id):
            self.bank.hide_again()
            self.pane.verticalScrollBar().setValue(0)
            self.order_button.setText(order_words(row, None))
        self._show_head_of(row)
        self.setCurrentIndex(1)
        self._tasks.start("return detail", self._read(row))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bank.hide_again()

    def _show_head_of(self, row: ReturnRow) -> None:
        self._row = row
        now = self._now()
        self.title.setText(str(row.id))
        self.copy_button.setIcon(icon("copy", self.palette(), size=16))
        self.order_button.setIcon(icon("orders", self.palette(), size=16))
        names = {account.key: account.name for account in self._desk.accounts} if self._desk else {}
        parts = [names.get(row.account, row.account), row.customer]
        parts.append(self.tr("read {time}").format(time=moment(row.read_at, now)))
        self.where.setText(" · ".join(clean(part, lines=False) for part in parts if part))
        self.steps.setText(steps(row))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Time passed: say anew how much of it is left."""
        if self._row is None:
            return
        self.pills.show_pills(pills(self._row, now))
        until, words = deadline(self._row), time_left(self._row, now)
        if until is not None and until >= now:
            words = self.tr("Finish within {left}, by {time}").format(left=words, time=moment(until, now))
        elif until is not None:
            words = self.tr("Should have been finished by {time}: {late}").format(time=moment(until, now), late=words)
        self.deadline.setText(words)
        self.deadline.setVisible(bool(words))
        self.deadline.set_tone(_CLOCK_TONES[clock_tone(self._row, now)])

    def _something_changed(self) -> None:
        if self._row is not None and not self._again.isActive():
            self._again.start()

    def _read_again(self) -> None:
        if self._row is not None and self.isVisible():
            self._tasks.start("return detail", self._read(self._row))

    async def _read(self, row: ReturnRow) -> None:
        now = self._now()
        found = await self._readers.run(lambda reader: _look(reader, row, now))
        commands: list[Command] = []
        issued: list[Awb] = []
        if self._desk is not None:
            thread, outbox = self._desk.thread, self._desk.outbox
            commands = await thread.run(outbox.actions, row.account, row.id, RETURN_ACTIONS)
            issued = await thread.run(outbox.awbs.of_return, row.account, row.id)
        newest = found.row or row
        self._show_head_of(newest)
        self.order_button.setText(order_words(newest, found.order))
        self._show_facts(found.facts)
        self._show("awbs", self.awbs, awb_sentences(newest, found.awbs, issued, now))
        self._show("past", self.past, history(found.document, found.past, commands, row.currency, now))

    def _show_facts(self, facts: ReturnFacts) -> None:
        for name, amounts, listed in (("lines", self.lines, facts.lines), ("sums", self.sums, facts.sums)):
            amounts.show_amounts(listed)
            self._sections[name].setVisible(bool(listed))
        for name, widget, rows in (
            ("about", self.about, facts.about),
            ("customer", self.customer, facts.customer),
            ("pickup", self.pickup, facts.pickup),
            ("replacement", self.replacement, facts.replacement),
        ):
            widget.show_facts(rows)
            self._sections[name].setVisible(bool(rows))
        self.bank.show_account(facts.bank, facts.iban)
        self._sections["bank"].setVisible(bool(facts.bank or facts.iban.whole))
        self._show("note", self.note, [(facts.note, Tone.NEUTRAL)] if facts.note else [])
        self.banner.say("" if facts.lines else self.tr("The details of this return are not kept here any more."))

    def _show(self, name: str, widget: Sentences, sentences: list[tuple[str, Tone]]) -> None:
        widget.show_sentences(sentences)
        self._sections[name].setVisible(bool(sentences))

    # What the operator does

    def _copy(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(str(self._row.id))
            self.said.emit(self.tr("Copied {number}.").format(number=self._row.id), "info")


def _look(reader: CacheReader, row: ReturnRow, now: datetime) -> _Read:
    returns = reader.returns
    newest = returns.row(row.account, row.id)
    document = returns.document(row.account, row.id)
    return _Read(
        row=newest,
        order=reader.orders.order(row.account, row.order_id),
        facts=return_facts(newest or row, document, now),
        document=document,
        past=returns.history(row.account, row.id),
        awbs=returns.awbs(row.account, (newest or row).awbs),
    )
