"""Prices are exact, and are read as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain.money import from_units, gross, net, parse_price, plain, to_units

prices = st.decimals(min_value=0, max_value=10_000_000, places=4)


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("12", "12"),
        ("12,30", "12.30"),
        ("12.3000", "12.3"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("83.1933", "83.1933"),
        ("0", "0"),
    ],
)
def test_a_price_is_read_as_people_and_spreadsheets_write_it(text: str, price: str) -> None:
    assert parse_price(text) == Decimal(price)


@pytest.mark.parametrize("text", ["", "abc", "12,34567", "NaN", "Infinity", "1e400", "--1", "12.3.4,5.6"])
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_price(text)


@given(prices)
def test_a_price_survives_the_cache(price: Decimal) -> None:
    assert from_units(to_units(price)) == price


@given(prices)
def test_a_price_survives_being_shown_and_typed_again(price: Decimal) -> None:
    assert parse_price(plain(price)) == price


@given(st.decimals(min_value=1, max_value=1_000_000, places=2), st.sampled_from(["0.21", "0.11", "0.05", "0"]))
def test_a_shelf_price_comes_back_after_going_through_net(shelf: Decimal, rate: str) -> None:
    assert gross(net(shelf, Decimal(rate)), Decimal(rate)) == shelf


def test_a_price_is_shown_with_two_to_four_decimals() -> None:
    assert [plain(Decimal(text)) for text in ("12.3", "83.1933", "5", "0.125", "1E+3")] == [
        "12.30",
        "83.1933",
        "5.00",
        "0.125",
        "1000.00",
    ]
