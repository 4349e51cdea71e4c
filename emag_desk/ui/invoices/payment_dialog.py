"""Money that came in for invoices of ours: how much, and on which day; the ERP is told where the account has one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import new_intent_id
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.payments import PAYMENT_STATUS_LABELS, Payment, check_payment
from emag_desk.domain.problems import Problem, refusal
from emag_desk.errors import DeskError
from emag_desk.ui.invoices.columns import show_day, show_money
from emag_desk.ui.language import say_error, say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.offer_sections import Facts
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from emag_desk.desk import Desk


class PaymentDialog(QDialog):
    """One invoice: any amount. Several: what each still owes, all on one day."""

    said = Signal(str, str)

    def __init__(
        self, desk: Desk, records: Sequence[InvoiceRecord], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._records = list(records)
        self._intents = [new_intent_id() for _ in records]
        self._is_done = False
        self.setObjectName("paymentDialog")
        self.setWindowTitle(self.tr("Payment"))
        self.resize(520, 420)
        self.where = PlainLabel("", self, bold=True, scale=1.05, wrap=True)
        self.facts = Facts(self)
        self.banner = Banner(self)
        self.banner.setObjectName("paymentBanner")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.where)
        column.addWidget(self.facts)
        column.addLayout(self._build_form())
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addLayout(self._build_foot())
        self._show()
        self._check()

    def _build_form(self) -> QFormLayout:
        self._labels = ProblemLabels()
        self.amount = AmountEdit("paymentAmount", self.tr("Amount"), self)
        self.amount.textChanged.connect(lambda _: self._check())
        self.day = QDateEdit(self)
        self.day.setObjectName("paymentDay")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setCalendarPopup(True)
        today = self._desk.own_invoices.today
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.dateChanged.connect(lambda _: self._check())
        self.note = QLineEdit(self)
        self.note.setObjectName("paymentNote")
        self.note.setMaxLength(200)
        self.note.setPlaceholderText(self.tr("Bank statement, cash, …"))
        form = QFormLayout()
        form.setVerticalSpacing(UNIT)
        for caption, field, cell in (
            (self.tr("&Amount"), self.amount, self._labels.below(self.amount, "amount")),
            (self.tr("&Day"), self.day, self._labels.below(self.day, "on")),
            (self.tr("&Note"), self.note, self.note),
        ):
            label = QLabel(caption, self)
            label.setBuddy(field)
            form.addRow(label, cell)
        if len(self._records) > 1:
            form.setRowVisible(0, False)
        return form

    def _build_foot(self) -> QHBoxLayout:
        self.tell_button = QPushButton(self.tr("Only &tell the ERP how it stands"), self)
        self.tell_button.setObjectName("paymentTell")
        self.tell_button.setAutoDefault(False)
        self.tell_button.clicked.connect(lambda: self._act(tell_only=True))
        self.tell_button.setVisible(len(self._records) == 1 and self._in_erp(self._records[0]))
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.close_button.setObjectName("closeButton")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("&Write down"), self)
        self.save_button.setObjectName("paymentSave")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(lambda: self._act(tell_only=False))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.tell_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        return row

    def _in_erp(self, record: InvoiceRecord) -> bool:
        account = self._desk.account(record.invoice.account)
        return account.dialect is Dialect.ERP and bool(record.invoice_id)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if len(self._records) > 1:
            text = self.tr("{count} invoices are paid in full")
            self.where.setText(text.format(count=show_whole(len(self._records))))
            owed: dict[str, Decimal] = {}
            for record in self._records:
                owed[record.invoice.currency] = owed.get(record.invoice.currency, Decimal(0)) + record.left
            self.facts.show_facts([(self.tr("Together"), show_money(sum_, unit)) for unit, sum_ in owed.items()])
            return
        record = self._records[0]
        invoice = record.invoice
        status = record.payment(self._desk.own_invoices.today)
        self.where.setText(clean(f"{record.number} · {invoice.customer.name}", lines=False))
        facts = [
            (self.tr("Total"), show_money(invoice.gross, invoice.currency)),
            (self.tr("Paid so far"), show_money(record.paid, invoice.currency)),
            (self.tr("Credit notes"), show_money(record.credited, invoice.currency) if record.credited else ""),
            (self.tr("Still owed"), show_money(record.left, invoice.currency)),
            (self.tr("Due"), show_day(invoice.due)),
            (self.tr("Status"), say_label(PAYMENT_STATUS_LABELS[status])),
        ]
        self.facts.show_facts([(caption, value) for caption, value in facts if value])
        self.amount.show_amount(max(record.left, Decimal(0)) or None)
        self.amount.selectAll()

    @property
    def _day(self) -> dt.date:
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day())

    def _payment(self, record: InvoiceRecord) -> Payment:
        amount = record.left if len(self._records) > 1 else self.amount.amount or Decimal(0)
        return Payment(amount, self._day, self.note.text().strip())

    def _check(self) -> None:
        problems: list[Problem] = []
        today = self._desk.own_invoices.today
        for record in self._records:
            gross, issued = record.invoice.gross + record.credited, record.invoice.issued
            problems += check_payment(self._payment(record), gross, record.paid, issued, today)
        if self.amount.is_wrong:
            problems = [refusal("amount", "number", "This is not an amount.")]
        unique = list({(problem.key, problem.code): problem for problem in problems}.values())
        self._labels.show(unique)
        self.save_button.setEnabled(not self._is_done and not any(problem.stops for problem in unique))

    # -- writing down -------------------------------------------------------------------------------------------------

    def _act(self, *, tell_only: bool) -> None:
        if self._is_done:
            return
        self._is_done = True
        self.save_button.setEnabled(False)
        self.tell_button.setEnabled(False)
        self._tasks.save(f"write payments {id(self)}", self._write(tell_only=tell_only))

    async def _write(self, *, tell_only: bool) -> None:
        done = 0
        try:
            for record, intent in zip(self._records, self._intents, strict=True):
                payment = None if tell_only else self._payment(record)
                await self._desk.own_invoices.payment(record, payment, intent_id=intent)
                done += 1
        except DeskError as problem:
            text = say_error(problem)
            if done:
                text = f"{self.tr('{count} are written down.').format(count=show_whole(done))} {text}"
                self._records, self._intents = self._records[done:], self._intents[done:]
            if self.isVisible():
                self.banner.say(text, Tone.BAD)
                self._is_done = False
                self.tell_button.setEnabled(True)
                self._check()
            else:
                self.said.emit(text, "error")
            return
        if tell_only:
            told = self.tr("The ERP is told.")
        else:
            told = (
                self.tr("The payment is written down.") if done == 1 else self.tr("{count} payments are written down.")
            )
        self.said.emit(told.format(count=show_whole(done)), "good")
        self.accept()
