"""Invoices as eMAG tells them: its own to the seller, and those that it writes to customers (protocol §4.16).

Both routes are tolerated with the usual envelope and without one: see `page_of`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, Field

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.invoice_row import InvoiceRow, Source
from emag_desk.domain.tolerant import (
    Amount,
    Count,
    Flag,
    Price,
    Rate,
    Text,
    Tolerant,
    Whole,
    moment_of,
    object_of,
    rows_of,
    whole_of,
)

_ZERO = Decimal(0)
#: Where the invoices stand in an answer: clients have seen both names.
_LISTS = ("invoices", "results")


class Page(NamedTuple):
    """One page of invoices as documents, and how many there are in all (None where eMAG does not say)."""

    documents: list[dict[str, Any]]
    total: int | None


def page_of(answer: Any) -> Page:
    """The invoices in an answer: `{total_results, invoices}`, the same inside `results`, or a plain list.

    What is no invoice is left out; an answer without invoices is an empty page.
    """
    total: int | None = None
    for _ in range(3):  # an envelope, what is in it, and the list in that
        if not isinstance(answer, Mapping):
            break
        total = total if answer.get("total_results") is None else _total(answer["total_results"])
        inner = next((answer[name] for name in _LISTS if name in answer), None)
        if inner is None:
            answer = [answer] if "number" in answer else list(answer.values())
            break
        answer = inner
    return Page([dict(row) for row in rows_of(answer) if isinstance(row, Mapping) and "number" in row], total)


def _total(value: Any) -> int | None:
    try:
        number = whole_of(value)
    except ValueError:
        return None
    return number if isinstance(number, int) else None


def _day(value: Any) -> dt.date | None:
    """The day of an invoice, as Bucharest's calendar has it; nothing and nonsense alike are None."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    moment = moment_of(value)
    return moment.astimezone(BUCHAREST).date() if moment else None


def _party(value: Any) -> Any:
    """A party; one that is only named is known by that name."""
    value = object_of(value)
    return value if isinstance(value, (Mapping, Tolerant)) else {"name": value}


class InvoiceParty(Tolerant):
    """Who wrote an invoice, or whom it is for."""

    name: Text = ""
    register_number: Text = ""
    cif: Text = ""
    tax_code: Text = ""
    social_capital: Text = ""
    iban: Text = ""
    bank: Text = ""
    country: Text = ""
    address: Text = ""
    phone_number: Text = ""


class EmagInvoiceLine(Tolerant):
    """One line. `value` is net and `vat_value` the tax on it, both of the whole line; `vat_rate` a fraction."""

    product_name: Text = ""
    unit_of_measure: Text = ""
    quantity: Amount = _ZERO
    unit_price: Amount = _ZERO
    vat_rate: Rate = None
    value: Amount = _ZERO
    vat_value: Amount = _ZERO


class EmagInvoice(Tolerant):
    """One invoice; unknown keys are kept. `order_id` is told for customer invoices only.

    `net`, `vat` and `gross` are what it counts for: a storno's are below 0 also where eMAG tells positive totals.
    """

    number: Text = ""
    category: Text = ""
    name: Text = ""
    date: Annotated[dt.date | None, BeforeValidator(_day)] = None
    is_storno: Flag = False
    reversal_for: Text = ""
    order_id: Whole = None
    supplier: Annotated[InvoiceParty, BeforeValidator(_party)] = Field(default_factory=InvoiceParty)
    customer: Annotated[InvoiceParty, BeforeValidator(_party)] = Field(default_factory=InvoiceParty)
    lines: Annotated[list[EmagInvoiceLine], BeforeValidator(rows_of)] = Field(default_factory=list)
    payment_term: Count = 0
    total_without_vat: Price = None
    total_vat_value: Price = None
    total_with_vat: Price = None
    currency: Text = ""

    @property
    def turned(self) -> bool:
        """Whether its sums are told the wrong way round: a storno that looks like an invoice."""
        return self.is_storno and self._told_gross > 0

    @property
    def net(self) -> Decimal:
        """Without VAT, as it counts."""
        return self._signed(self._told_net)

    @property
    def vat(self) -> Decimal:
        """The VAT, as it counts."""
        return self.gross - self.net

    @property
    def gross(self) -> Decimal:
        """With VAT, as it counts."""
        return self._signed(self._told_gross)

    @property
    def due(self) -> dt.date | None:
        """The last day to pay it; `payment_term` is taken as days."""
        if self.date is None or not 0 <= self.payment_term < 10_000:
            return self.date
        return self.date + dt.timedelta(days=self.payment_term)

    @property
    def _told_net(self) -> Decimal:
        told = self.total_without_vat
        return told if told is not None else sum((line.value for line in self.lines), _ZERO)

    @property
    def _told_gross(self) -> Decimal:
        if self.total_with_vat is not None:
            return self.total_with_vat
        told = self.total_vat_value
        return self._told_net + (told if told is not None else sum((line.vat_value for line in self.lines), _ZERO))

    def _signed(self, amount: Decimal) -> Decimal:
        return -amount if self.turned else amount

    def row(self, account: str, source: Source, *, number: int = 0, read_at: dt.datetime) -> InvoiceRow:
        """It as a table shows it; `number` is the cache's own number of the row."""
        other = self.supplier if source is Source.EMAG else self.customer
        return InvoiceRow(
            row=number,
            account=account,
            source=source,
            category=self.category,
            name=self.name,
            number=self.number,
            date=self.date,
            due=self.due,
            storno=self.is_storno,
            reversal_for=self.reversal_for,
            order_id=self.order_id,
            party=other.name,
            lines=len(self.lines),
            net=self.net,
            vat=self.vat,
            gross=self.gross,
            currency=self.currency,
            read_at=read_at,
        )
