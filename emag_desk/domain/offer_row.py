"""One offer as a table shows it: the thin, searchable part of what eMAG last said."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class OfferRow(NamedTuple):
    """The cached columns of one offer. Prices are net, in `currency`. `row` is the cache's own number of it.

    `stock` and `handling_time` map a warehouse id to its value (pieces; days). `vanished` is the UTC day
    (`YYYY-MM-DD`) on which a full sweep no longer found it, or empty. `fetched_at` is UTC Unix seconds.
    `overpriced` and the like are not here: see `offer_facets`.
    """

    row: int
    account: str
    id: int
    name: str
    part_number: str
    part_number_key: str
    ean: str
    brand: str
    category_id: int | None
    currency: str
    sale_price: Decimal | None
    min_sale_price: Decimal | None
    max_sale_price: Decimal | None
    recommended_price: Decimal | None
    best_offer_sale_price: Decimal | None
    general_stock: int
    estimated_stock: int
    stock: dict[int, int]
    handling_time: dict[int, int]
    status: int
    vat_id: int | None
    validation: int | None
    offer_validation: int | None
    doc_errors: int
    buy_button_rank: int | None
    number_of_offers: int | None
    ownership: bool
    emag_club: int | None
    vanished: str
    fetched_at: int
