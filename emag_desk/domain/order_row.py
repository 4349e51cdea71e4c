"""One order as a table shows it: the thin, searchable part of what eMAG last said."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple


class OrderRow(NamedTuple):
    """The cached columns of one order. `row` is the cache's own number of it; all times are aware, in UTC.

    `total` is what the customer pays in all, with VAT, vouchers, transport and deposits, in `currency` (see
    `order_money`). `payment` is a `PaymentMode`. `lines` and `units` count what has not been dropped or given back.
    `ship_by` is eMAG's `maximum_date_for_shipment`, `late` whether eMAG says that it passed. `awbs` are the AWB numbers
    that this program knows, `invoice` whether an invoice is attached, `reason` the id of the cancellation reason.
    `phone` and `city` are those of the delivery, `part_numbers` the seller's, by line. `read_at` is when eMAG said so.
    """

    row: int
    account: str
    id: int
    type: int
    status: int
    created: datetime | None
    modified: datetime | None
    customer: str
    phone: str
    city: str
    payment: int
    total: Decimal
    currency: str
    lines: int
    units: int
    locker: bool
    ship_by: datetime | None
    late: bool
    cancellation_wanted: bool
    awbs: tuple[str, ...]
    invoice: bool
    reason: int | None
    finalized_at: datetime | None
    read_at: datetime
    part_numbers: tuple[str, ...]
