"""Offers to talk about."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.offer_row import OfferRow

LAMP = OfferRow(
    row=1,
    account="ro",
    id=500123,
    name="Lampă de birou LED 12W",
    part_number="LX-12W",
    part_number_key="DXK4T9MBM",
    ean="5949999000017",
    brand="Luxora",
    category_id=1315,
    currency="RON",
    sale_price=Decimal("83.1933"),
    min_sale_price=Decimal(60),
    max_sale_price=Decimal(150),
    recommended_price=Decimal(0),
    best_offer_sale_price=Decimal("81.5"),
    general_stock=14,
    estimated_stock=13,
    stock={1: 14},
    handling_time={1: 1},
    status=1,
    vat_id=10,
    validation=9,
    offer_validation=1,
    doc_errors=0,
    buy_button_rank=2,
    number_of_offers=3,
    ownership=True,
    emag_club=0,
    vanished="",
    fetched_at=1_790_000_000,
)


@pytest.fixture
def lamp() -> Callable[..., OfferRow]:
    """The lamp, with some of its columns changed."""

    def build(**changes: Any) -> OfferRow:
        return LAMP._replace(**changes)

    return build
