"""What the operator wants to see of the invoices: text, kind, category and period."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from emag_desk.domain.invoice_row import Source


@dataclass(frozen=True)
class InvoiceQuery:
    """A search over the cached invoices.

    `text` may hold several pasted codes: with several, an invoice matches when any of them is its number, the number
    that it takes back or its order; a single text also searches the other party and the lines. `accounts` empty means
    all. `since` and `until` bound the day of the invoice, both included. `storno` None: either. `sort` is a column of
    `InvoiceRow`; empty means the newest first.
    """

    text: str = ""
    accounts: frozenset[str] = frozenset()
    source: Source | None = None
    category: str = ""
    since: date | None = None
    until: date | None = None
    order_id: int | None = None
    storno: bool | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class InvoiceCounts:
    """How many invoices match all but the category; how many of them are in each category, and how many per account."""

    total: int = 0
    categories: dict[str, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)
