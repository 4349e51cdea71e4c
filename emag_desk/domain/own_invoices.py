"""Invoices and credit notes that the seller writes to customers: what they say, and how they are written down.

How one is made from an order: `invoice_making`. Numbers: `invoice_series`. Whether it was paid: `payments`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, NamedTuple

from emag_desk.domain.company import Company, company_from
from emag_desk.domain.invoice_series import Number
from emag_desk.errors import InputError

_ZERO = Decimal(0)


class InvoiceKind(StrEnum):
    """What a document is; the values are those of the ERP routes (protocol §5)."""

    SALES = "sales_invoice"
    CREDIT_NOTE = "credit_note"


INVOICE_KIND_LABELS = {InvoiceKind.SALES: "Invoice", InvoiceKind.CREDIT_NOTE: "Credit note"}


@dataclass(frozen=True)
class Buyer:
    """Whom an invoice is for. `tax_code` and `registration_number` are a company's; `country` as eMAG tells it."""

    name: str = ""
    tax_code: str = ""
    registration_number: str = ""
    address: str = ""
    city: str = ""
    county: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""
    iban: str = ""
    bank: str = ""
    legal_entity: bool = False


@dataclass(frozen=True)
class InvoiceLine:
    """One line. `net` and `vat` are of the whole line, in whole coins; `rate` is a fraction, `unit_net` of one piece.

    `key` says what of the order it stands for (`goods:187503654`, `deposit:187503654:0`, `shipping:0.21`,
    `voucher:0.21:emag`): a credit note takes back a line by its key. Quantity and sums are below 0 in a credit note.
    """

    key: str
    name: str
    quantity: int
    unit_net: Decimal
    rate: Decimal
    net: Decimal
    vat: Decimal
    sku: str = ""

    @property
    def gross(self) -> Decimal:
        """With VAT."""
        return self.net + self.vat


class RateTotal(NamedTuple):
    """The sums of one VAT rate (a fraction)."""

    rate: Decimal
    net: Decimal
    vat: Decimal


@dataclass(frozen=True)
class OwnInvoice:
    """One invoice or credit note of the seller. `number` is empty, `sequence` and `year` 0, until it is written down.

    `series` is the prefix that names the counter. `issued` and `due` are days of Bucharest's calendar. `reversal_for`
    is the number of the invoice that a credit note takes back. `supplier` is the company as it was on that day.
    """

    account: str
    order_id: int
    kind: InvoiceKind
    series: str
    supplier: Company
    customer: Buyer
    lines: tuple[InvoiceLine, ...]
    issued: date
    due: date
    currency: str
    number: str = ""
    sequence: int = 0
    year: int = 0
    reversal_for: str = ""
    notes: tuple[str, ...] = field(default=())

    @property
    def net(self) -> Decimal:
        """Without VAT."""
        return sum((line.net for line in self.lines), _ZERO)

    @property
    def vat(self) -> Decimal:
        """All VAT."""
        return sum((line.vat for line in self.lines), _ZERO)

    @property
    def gross(self) -> Decimal:
        """What the customer pays, or gets back (below 0)."""
        return self.net + self.vat

    @property
    def by_rate(self) -> list[RateTotal]:
        """The sums of each VAT rate, the lowest first."""
        return rate_totals(self.lines)


def rate_totals(lines: Iterable[InvoiceLine]) -> list[RateTotal]:
    """The sums of lines per VAT rate, the lowest first."""
    found: dict[Decimal, RateTotal] = {}
    for line in lines:
        so_far = found.get(line.rate) or RateTotal(line.rate, _ZERO, _ZERO)
        found[line.rate] = RateTotal(so_far.rate, so_far.net + line.net, so_far.vat + line.vat)
    return [found[rate] for rate in sorted(found)]


def numbered(invoice: OwnInvoice, number: Number) -> OwnInvoice:
    """The invoice with the number that was given out for it."""
    return replace(invoice, number=number.text, sequence=number.number, year=number.year)


def create_body(invoice: OwnInvoice) -> dict[str, Any]:
    """What `/invoice/create` takes: `unit_price` net, `line_total` gross, `tax_rate` in percent (protocol §5)."""
    return {
        "invoice_number": invoice.number,
        "order_id": str(invoice.order_id),
        "customer_name": invoice.customer.name,
        "invoice_type": invoice.kind.value,
        "items": [
            {
                "sku": line.sku or line.key,
                "name": line.name,
                "quantity": line.quantity,
                "unit_price": line.unit_net,
                "tax_rate": line.rate * 100,
                "line_total": line.gross,
            }
            for line in invoice.lines
        ],
        "total_amount": invoice.gross,
        "currency": invoice.currency,
        "tax_amount": invoice.vat,
        "issue_date": f"{invoice.issued.isoformat()}T00:00:00",
        "due_date": f"{invoice.due.isoformat()}T00:00:00",
    }


def to_document(invoice: OwnInvoice) -> dict[str, Any]:
    """All of it as JSON knows it, for the store; amounts as exact texts."""
    return {
        **{item.name: getattr(invoice, item.name) for item in fields(invoice)},
        "kind": invoice.kind.value,
        "supplier": vars(invoice.supplier),
        "customer": vars(invoice.customer),
        "lines": [
            {name: f"{value:f}" if isinstance(value, Decimal) else value for name, value in vars(line).items()}
            for line in invoice.lines
        ],
        "issued": invoice.issued.isoformat(),
        "due": invoice.due.isoformat(),
        "notes": list(invoice.notes),
    }


def from_document(document: Mapping[str, Any]) -> OwnInvoice:
    """The invoice that `to_document` wrote down. Raises InputError for what is none."""
    try:
        lines = [
            InvoiceLine(**{**line, **{name: Decimal(line[name]) for name in ("unit_net", "rate", "net", "vat")}})
            for line in document["lines"]
        ]
        return OwnInvoice(
            **{
                **document,
                "kind": InvoiceKind(document["kind"]),
                "supplier": company_from(document["supplier"]),
                "customer": Buyer(**document["customer"]),
                "lines": tuple(lines),
                "issued": date.fromisoformat(document["issued"]),
                "due": date.fromisoformat(document["due"]),
                "notes": tuple(document.get("notes") or ()),
            }
        )
    except (KeyError, TypeError, ValueError, InvalidOperation) as problem:
        raise InputError("What is written down of an invoice cannot be read: {problem}.", problem=repr(problem)) from (
            problem
        )
