"""Invoices and credit notes that are about to be written: planned from what eMAG tells now, numbered in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import new_intent_id
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_series import Number, next_number
from emag_desk.domain.own_invoices import InvoiceKind, OwnInvoice, numbered
from emag_desk.domain.problems import Problem, refusal
from emag_desk.errors import DeskError, Sentence
from emag_desk.ui.invoices.pdf import pdf_of_record

if TYPE_CHECKING:
    from emag_desk.desk import Desk


@dataclass
class Draft:
    """One document: of an order, or the credit note of `taken_back`. `intent_id` makes sure that it is written once.

    `number` is the one that it would get now. `trouble` is why it could not be planned or written.
    """

    account: Account
    order_id: int
    customer: str
    taken_back: InvoiceRecord | None = None
    intent_id: str = field(default_factory=new_intent_id)
    invoice: OwnInvoice | None = None
    problems: list[Problem] = field(default_factory=list)
    trouble: Sentence | None = None
    is_planned: bool = False
    wanted: bool = True
    number: Number | None = None
    record: InvoiceRecord | None = None

    @property
    def kind(self) -> InvoiceKind:
        """What it becomes."""
        return InvoiceKind.SALES if self.taken_back is None else InvoiceKind.CREDIT_NOTE

    @property
    def why_not(self) -> Sentence | None:
        """Why it cannot be written."""
        stopping = next((problem.sentence for problem in self.problems if problem.stops), None)
        return self.trouble or stopping

    @property
    def can_write(self) -> bool:
        """Whether it is wanted and can be written, and has not been."""
        return self.wanted and self.invoice is not None and self.why_not is None and self.record is None

    @property
    def shown(self) -> OwnInvoice | None:
        """What its page would say."""
        if self.record is not None:
            return self.record.invoice
        if self.invoice is None:
            return None
        return numbered(self.invoice, self.number) if self.number is not None else self.invoice

    def set_due(self, day: dt.date) -> None:
        """The customer is to pay by another day."""
        if self.invoice is not None and self.kind is InvoiceKind.SALES:
            self.invoice = replace(self.invoice, due=max(day, self.invoice.issued))


class Drafts:
    """All that one dialog is about. May raise nothing but bugs: what goes wrong stays with its draft."""

    def __init__(self, desk: Desk, drafts: Sequence[Draft]) -> None:
        self._desk = desk
        self.all = list(drafts)
        self._last: dict[str, int] = {}

    async def plan(self, draft: Draft) -> None:
        """Read the order and make the document of it."""
        own = self._desk.own_invoices
        try:
            if draft.taken_back is not None:
                draft.invoice = await own.plan_credit_note(draft.taken_back)
            else:
                draft.invoice, draft.problems = await own.plan(draft.account, draft.order_id)
                draft.problems += await self._by_emag(draft)
            rule = self._desk.settings.invoicing.rule(draft.account.key)
            if rule is not None:
                prefix = rule.series_for(draft.kind).prefix
                self._last[prefix] = await own.last_number(draft.account, draft.kind)
        except DeskError as problem:
            draft.trouble = Sentence("{problem}", {"problem": problem.sentence})
        if draft.invoice is not None and draft.invoice.customer.name:
            draft.customer = draft.invoice.customer.name
        draft.is_planned = True

    async def _by_emag(self, draft: Draft) -> list[Problem]:
        """A second invoice must not be written where eMAG wrote one in the seller's name."""
        key = (draft.account.key, draft.order_id)
        found = (await self._desk.readers.run(lambda reader: reader.invoices.of_orders([key]))).get(key, [])
        if sum((one.gross for one in found), Decimal(0)) <= 0:
            return []
        text = "eMAG has already written the invoice {number} for this order."
        return [refusal("order", "by_emag", text, number=", ".join(one.number for one in found if not one.storno))]

    def renumber(self) -> None:
        """Give those that would be written the numbers that come next, in their order."""
        given: dict[tuple[str, int], int] = {}
        for draft in self.all:
            draft.number = None
            rule = self._desk.settings.invoicing.rule(draft.account.key)
            if not draft.can_write or draft.invoice is None or rule is None:
                continue
            series = rule.series_for(draft.kind)
            year = draft.invoice.issued.year if series.yearly else 0
            last = given.get((series.prefix, year), self._last.get(series.prefix, 0))
            try:
                draft.number = next_number(series, {year: last} if last else {}, draft.invoice.issued)
            except DeskError as problem:
                draft.trouble = problem.sentence
                continue
            given[series.prefix, year] = draft.number.number

    async def write(self, draft: Draft) -> None:
        """Write it down with its number, and keep its PDF."""
        assert draft.invoice is not None
        try:
            draft.record = await self._desk.own_invoices.write(draft.account, draft.invoice, intent_id=draft.intent_id)
        except DeskError as problem:
            draft.trouble = problem.sentence
            return
        try:
            await pdf_of_record(self._desk, draft.record)
            draft.record = await self._desk.own_invoices.find(draft.record.id)
        except DeskError as problem:  # the invoice is written all the same: its PDF can be drawn again at any time
            draft.trouble = Sentence("Written, but its PDF could not be kept: {why}", {"why": problem.sentence})

    @property
    def writable(self) -> list[Draft]:
        """Those that the button writes."""
        return [draft for draft in self.all if draft.can_write]

    @property
    def records(self) -> list[InvoiceRecord]:
        """Those that are written."""
        return [draft.record for draft in self.all if draft.record is not None]
