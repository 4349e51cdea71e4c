"""What is left of a sale is right to the ban, and the break-even price loses nothing."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.margin import Margin, break_even, margin, price_for
from emag_desk.domain.offer_prices import Commission, commission_of, smart_deals_price

D = Decimal


def test_a_lamp() -> None:
    assert margin(D("83.1933"), D(22), D(40), D("12.5")) == Margin(
        D("18.30"), D("12.39"), D("14.9"), D("23.6"), D("67.3077")
    )


@pytest.mark.parametrize(("price", "left", "loses"), [(D(67), D("-0.24"), True), (D("67.3077"), D("0.00"), False)])
def test_below_break_even_it_loses(price: Decimal, left: Decimal, loses: bool) -> None:
    found = margin(price, D(22), D(40), D("12.5"))
    assert found is not None
    assert (found.left, found.loses) == (left, loses)


def test_where_there_is_no_answer() -> None:
    assert margin(D(0), D(22), D(1)) is None
    assert break_even(D(100), D(1)) is None
    assert price_for(D(80), D(20), D(1)) is None
    free = margin(D(10), D(20), D(0))
    assert free is not None
    assert (free.on_cost, free.break_even) == (None, 0)


@settings(max_examples=40, deadline=None)
@given(st.decimals(0, 40, places=1), st.decimals("0.01", 5000, places=4), st.decimals(0, 50, places=1))
def test_the_price_for_a_margin_is_the_lowest_that_leaves_it(percent: Decimal, cost: Decimal, fee: Decimal) -> None:
    price = price_for(percent, fee, cost)
    assert price is not None

    def left(at: Decimal) -> Decimal:
        return at * (100 - fee - percent) / 100 - cost

    assert left(price) >= 0 > left(price - D("0.0001"))


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (
            {"code": 200, "data": {"value": 22.0, "id": 1, "created": "2026-01-07 17:27:22", "end_date": None}},
            Commission(D("22.0"), datetime(2026, 1, 7, 15, 27, 22, tzinfo=UTC)),
        ),
        ({"value": "19.5"}, Commission(D("19.5"))),
        ({"data": {"value": 216}}, None),
        ({"data": {"value": "x"}}, None),
        ({"data": []}, None),
        ({"code": 404, "message": "?"}, None),
        (None, None),
    ],
)
def test_the_commission_that_emag_tells(payload: Any, expected: Commission | None) -> None:
    assert commission_of(payload) == expected


@pytest.mark.parametrize(
    ("results", "price"),
    [
        ({"smart_deals_price": 79.5}, D("79.5")),
        ([{"smart_deals_price": "79.5000"}], D("79.5")),
        ({"smart_deals_price": None}, None),
        ([], None),
        (None, None),
    ],
)
def test_the_smart_deals_price(results: Any, price: Decimal | None) -> None:
    assert smart_deals_price(results) == price
