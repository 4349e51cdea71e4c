"""What leaves is what eMAG understands, and never more than it takes."""

from __future__ import annotations

from decimal import Decimal

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.payload import build, count_values
from emag_desk.errors import InputError

BASE = "https://marketplace-api.emag.ro/api-3"


def test_at_most_fifty_items_of_a_save_leave_together() -> None:
    items = [{"id": number} for number in range(50)]
    assert build(ENDPOINTS["offer/save"], BASE, items).sent == tuple(range(50))
    with pytest.raises(InputError, match="at most 50 items at a time, not 51"):
        build(ENDPOINTS["offer/save"], BASE, [*items, {"id": 50}])


def test_every_leaf_is_an_input_value() -> None:
    assert count_values([{"id": 1, "stock": [{"warehouse_id": 1, "value": 5}], "ean": ["1", "2"]}]) == 5


@given(st.decimals(0, 10_000_000, places=4))
def test_a_price_leaves_exactly_as_it_was_entered(price: Decimal) -> None:
    content = build(ENDPOINTS["offer/save"], BASE, [{"id": 1, "sale_price": price}]).content
    sent = orjson.loads(content)["data"][0]["sale_price"]
    assert Decimal(repr(sent)) == price


def test_a_number_in_the_address_cannot_lead_elsewhere() -> None:
    assert build(ENDPOINTS["rma/{id}"], BASE, object_id="../order/cancel").url == f"{BASE}/rma/..%2Forder%2Fcancel"


def test_routes_beside_the_api_are_addressed_beside_it() -> None:
    url = build(ENDPOINTS["commission/estimate"], BASE + "/", object_id=7).url
    assert url == "https://marketplace-api.emag.ro/api/v1/commission/estimate/7"
