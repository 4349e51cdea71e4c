"""One invoice that eMAG told as a table shows it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Source(StrEnum):
    """Whose invoice it is: eMAG's to the seller, or one that eMAG wrote to a customer in the seller's name."""

    EMAG = "emag"
    CUSTOMER = "customer"


SOURCE_LABELS = {Source.EMAG: "eMAG's invoices", Source.CUSTOMER: "Customers' invoices"}

#: eMAG's categories as they are known without asking (protocol §4.16); `invoice/categories` tells more.
CATEGORY_LABELS = {
    "FC": "Commission",
    "FCA": "Cancelled commission",
    "FCSA": "Storno of a cancelled commission",
    "FCD": "Commission discount",
    "FTA": "Cancelled transport",
    "normal": "Invoice",
    "storno": "Storno",
}


class InvoiceRow(NamedTuple):
    """The cached columns of one invoice. `row` is the cache's own number of it.

    `net`, `vat` and `gross` are in `currency`, as they count: below 0 for a storno, however eMAG tells it. `party` is
    the other side: eMAG, or the customer. `due` is the last day to pay. `order_id` is known for customers' invoices.
    `reversal_for` is the number of the invoice that a storno takes back. `read_at` is when eMAG said so (aware, UTC).
    """

    row: int
    account: str
    source: Source
    category: str
    name: str
    number: str
    date: dt.date | None
    due: dt.date | None
    storno: bool
    reversal_for: str
    order_id: int | None
    party: str
    lines: int
    net: Decimal
    vat: Decimal
    gross: Decimal
    currency: str
    read_at: dt.datetime
