"""Our invoices: each gets its number in the very transaction that writes it down, and never changes afterwards.

Every method runs on the store thread and returns only when the change is on the disk.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.attachments import AttachmentWanted, to_texts
from emag_desk.domain.clock import Clock
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoice_texts import create_texts, payment_texts
from emag_desk.domain.own_invoices import OwnInvoice, numbered
from emag_desk.domain.payments import Payment, PaymentStatus
from emag_desk.errors import InputError, Sentence, StoreError
from emag_desk.store import invoice_numbers, invoice_rows, outbox_actions
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.invoice_register import InvoiceRegister
from emag_desk.store.outbox_actions import ALREADY_ORDERED
from emag_desk.store.outbox_rows import stamp
from emag_desk.store.record_tables import INVOICE, OWN_INVOICE, PAYMENT


@dataclass(frozen=True)
class Asking:
    """Who asks for something in which dialog. `tells_erp`: the account talks in the ERP dialect."""

    intent_id: str
    who: str
    source: str = "window"
    tells_erp: bool = False


class NotOrderedError(InputError):
    """What was asked for is not done, and nothing was written down."""


class InvoiceBook:
    """The tables of our invoices in the outbox's file. `transaction` opens one on its only connection."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        clock: Clock,
        register: InvoiceRegister,
    ) -> None:
        self._transaction = transaction
        self._clock = clock
        self._register = register

    # Writing

    def write(self, invoice: OwnInvoice, series: Series, asking: Asking) -> InvoiceRecord:
        """Give an invoice its number and write it down; where the ERP is told, queue that: all in one transaction.

        Raises NotOrderedError when the same dialog asked before, when the order has an invoice already (or the credit
        note's invoice is not here), InputError when the series makes no sense or its next number was given out by an
        outbox that is no longer here, and StoreError. No number is used then.
        """
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            self._refuse_second(connection, invoice, asking)
            # What the list beside the outbox could not take the last time it takes now, or nothing is written.
            self._register.add(invoice_numbers.last_given(connection, series.prefix))
            number, skipped = invoice_numbers.next_of(connection, series, invoice.issued)
            invoice_numbers.refuse_known(number, series, self._register.last(series.prefix, number.year))
            invoice = numbered(replace(invoice, series=series.prefix), number)
            invoice_numbers.count(connection, series.prefix, number, now)
            row = invoice_rows.columns(invoice, asking.intent_id, asking.who, skipped, now)
            made = connection.execute(insert(OWN_INVOICE).values(**row)).inserted_primary_key
            assert made is not None  # a single INSERT always has one
            command = self._order(connection, _creation(invoice, asking), asking, now) if asking.tells_erp else None
            values = {"own_invoice_id": made[0], "account": invoice.account, "order_id": invoice.order_id}
            values |= {"number": invoice.number, "command_id": command, "created_at": now, "updated_at": now}
            connection.execute(insert(INVOICE).values(**values))
            written = invoice_rows.one(connection, int(made[0]))
            crashpoint("invoice.before_commit")
        crashpoint("invoice.after_commit")
        with contextlib.suppress(StoreError):  # it is written and has its number; the next one adds it to the list
            self._register.add([invoice_numbers.given_to(invoice)])
        return written

    def tell(self, number: int, asking: Asking) -> int:
        """Queue telling the ERP of an invoice again, after it was refused or dropped; the number of the command.

        Raises NotOrderedError when the ERP has it already or may have it.
        """
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            record = invoice_rows.one(connection, number)
            if record.invoice_id or (record.told is not None and record.told not in invoice_rows.NOT_DONE):
                raise NotOrderedError("The ERP has {number} already, or may have it.", number=record.number)
            command = self._order(connection, _creation(record.invoice, asking), asking, now)
            self._note(connection, number, now, command_id=command)
        return command

    def attach(self, number: int, url: str, asking: Asking, name: str = "") -> int:
        """Queue putting the PDF at a public address on the order; returns the number of the command.

        Raises NotOrderedError when that is asked for already.
        """
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            record = invoice_rows.one(connection, number)
            invoice = record.invoice
            texts = to_texts(AttachmentWanted(url, name=name or invoice.number))
            title = f"Order {invoice.order_id}"
            kind = ActionKind.ATTACHMENT
            intent = Intent(invoice.account, kind, invoice.order_id, title, texts, intent_id=asking.intent_id)
            command = self._order(connection, intent, asking, now)
            self._note(connection, number, now, attach_command_id=command, url=url)
        return command

    def keep_pdf(self, number: int, path: str, url: str = "") -> None:
        """Remember where the PDF of an invoice is: on this computer, and its public address if it has one."""
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            self._note(connection, number, now, pdf_path=path, **({"url": url} if url else {}))

    def pay(
        self, number: int, payment: Payment | None, status: Callable[[InvoiceRecord], PaymentStatus], asking: Asking
    ) -> InvoiceRecord:
        """Write down money that came in (None: none did), and where the ERP is told, queue that.

        `status` says where the money is then. Raises NotOrderedError when the same dialog asked before, or when telling
        the ERP of an earlier payment has not ended.
        """
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            if connection.scalar(select(PAYMENT.c.id).where(PAYMENT.c.intent_id == asking.intent_id)) is not None:
                raise NotOrderedError.saying(ALREADY_ORDERED)
            if payment is not None:
                values = {"own_invoice_id": number, "intent_id": asking.intent_id, "amount": f"{payment.amount:f}"}
                values |= {"day": payment.on.isoformat(), "note": payment.note, "who": asking.who, "created_at": now}
                connection.execute(insert(PAYMENT).values(**values))
            record = invoice_rows.one(connection, number)
            if asking.tells_erp and record.invoice_id:
                invoice = record.invoice
                texts = payment_texts(record, status(record))
                title = f"Order {invoice.order_id}"
                kind = ActionKind.INVOICE_PAYMENT
                intent = Intent(invoice.account, kind, invoice.order_id, title, texts, intent_id=asking.intent_id)
                self._note(connection, number, now, payment_command_id=self._order(connection, intent, asking, now))
            elif asking.tells_erp and payment is None:
                raise NotOrderedError("The ERP does not know {number} yet.", number=record.number)
            return invoice_rows.one(connection, number)

    # Looking

    def find(self, number: int) -> InvoiceRecord:
        """One invoice by the number of its row. Raises InputError when there is none."""
        with self._transaction() as connection:
            return invoice_rows.one(connection, number)

    def erp_number(self, account: str, number: str) -> str:
        """The number that the ERP gave an invoice of ours; empty when it has not."""
        query = select(INVOICE.c.invoice_id).where(INVOICE.c.account == account, INVOICE.c.number == number)
        with self._transaction() as connection:
            return connection.scalar(query) or ""

    def of_order(self, account: str, order_id: int) -> list[InvoiceRecord]:
        """The invoices and credit notes of an order, in the order in which they were written."""
        mine = (OWN_INVOICE.c.account == account, OWN_INVOICE.c.order_id == order_id)
        with self._transaction() as connection:
            return invoice_rows.found(connection, *mine)

    def everything(
        self, accounts: Sequence[str] | None = None, since: date | None = None, until: date | None = None
    ) -> list[InvoiceRecord]:
        """All invoices of these accounts (None: of all) written from `since` on and before `until`, oldest first."""
        where: list[Any] = [] if accounts is None else [OWN_INVOICE.c.account.in_(list(accounts))]
        where += [OWN_INVOICE.c.issued >= since.isoformat()] if since else []
        where += [OWN_INVOICE.c.issued < until.isoformat()] if until else []
        with self._transaction() as connection:
            return invoice_rows.found(connection, *where)

    def last_number(self, series: Series, on: date) -> int:
        """The last number given out of a series for invoices of that day; 0 when there is none."""
        with self._transaction() as connection:
            return invoice_numbers.last_of(connection, series).get(on.year if series.yearly else 0, 0)

    # Parts

    def _refuse_second(self, connection: Connection, invoice: OwnInvoice, asking: Asking) -> None:
        mine = (OWN_INVOICE.c.account == invoice.account, OWN_INVOICE.c.intent_id == asking.intent_id)
        if connection.scalar(select(OWN_INVOICE.c.id).where(*mine)) is not None:
            raise NotOrderedError.saying(ALREADY_ORDERED)
        if why := invoice_rows.stands_against(connection, invoice):
            raise NotOrderedError.saying(why)

    def _order(self, connection: Connection, intent: Intent, asking: Asking, now: int) -> int:
        [queued] = outbox_actions.order(connection, [intent], who=asking.who, source=asking.source, now=now)
        if isinstance(queued, Sentence):
            raise NotOrderedError.saying(queued)
        return queued

    def _note(self, connection: Connection, number: int, now: int, **values: object) -> None:
        statement = update(INVOICE).where(INVOICE.c.own_invoice_id == number).values(updated_at=now, **values)
        if connection.execute(statement).rowcount != 1:
            raise InputError("There is no such invoice any more.")


def _creation(invoice: OwnInvoice, asking: Asking) -> Intent:
    title = f"Order {invoice.order_id}"
    texts = create_texts(invoice)
    kind = ActionKind.INVOICE_CREATE
    return Intent(invoice.account, kind, invoice.order_id, title, texts, intent_id=asking.intent_id)
