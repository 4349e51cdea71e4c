"""One return as a table shows it: the thin, searchable part of what eMAG last said."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple


class ReturnRow(NamedTuple):
    """The cached columns of one return. `row` is the cache's own number of it; all times are aware, in UTC.

    `id` is eMAG's number (`emag_id`), `type` who ships (an `OrderType`), `status` a `ReturnStatus`. `date` is when the
    customer asked, `status_at` when the status last changed, as far as eMAG tells. `products` names them in one text,
    `product_ids` are the seller's, `units` counts pieces. `reason` is the id of the first line's reason (see
    `return_reasons`), `return_type` a `ReturnType`, `pickup_method` a `PickupMethod`. `refund` is what all lines give
    back, gross in `currency`; None: nothing is told. `deadline` is the end of the 14 days (see
    `return_transitions.deadline_of`). `awbs` are reservation ids. `read_at` is when eMAG said so.
    """

    row: int
    account: str
    id: int
    order_id: int
    type: int
    status: int
    date: datetime | None
    status_at: datetime | None
    customer: str
    phone: str
    city: str
    products: str
    product_ids: tuple[str, ...]
    units: int
    reason: int | None
    return_type: int | None
    pickup_method: int | None
    refund: Decimal | None
    currency: str
    deadline: datetime | None
    awbs: tuple[int, ...]
    read_at: datetime
