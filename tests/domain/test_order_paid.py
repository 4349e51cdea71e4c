"""What a cancellation gives back: what was collected, wherever, less what went back already."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.order_money import totals
from emag_desk.domain.order_paid import paid
from emag_desk.domain.orders import Order

LINE = {"id": 1, "quantity": 2, "sale_price": "100.0000", "vat": "0.21", "currency": "RON", "status": 1}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"payment_mode_id": 1}, "0"),
        ({"payment_mode_id": 1, "payment_status": 1}, "0"),  # says nothing of money at the door
        ({"payment_mode_id": 1, "cashed_cod": "242.00"}, "242.00"),
        ({"payment_mode_id": 3, "payment_status": 1}, "242.00"),  # the amount is not told: all of it
        ({"payment_mode_id": 3, "payment_status": 1, "cashed_co": "200.00"}, "200.00"),
        ({"payment_mode_id": 2, "payment_status": 0}, "0"),
        ({"payment_mode_id": 3, "cashed_co": "242.00", "refunded_amount": "121.00"}, "121.00"),
        ({"payment_mode_id": 3, "cashed_co": "100.00", "refunded_amount": "121.00"}, "0"),
    ],
)
def test_what_was_collected_and_not_given_back(said: dict[str, Any], expected: str) -> None:
    order = Order.model_validate({"id": 1, "status": 2, "products": [LINE], **said})
    assert paid(order, totals(order)) == Decimal(expected)
