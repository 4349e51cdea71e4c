"""The money of practice orders: every kind of it is there, and the sums are right to the last hundredth."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest

from .ordering import OrderShop

CURRENCIES = {"emag-ro": "RON", "emag-bg": "EUR", "emag-hu": "HUF", "fd-ro": "RON", "fd-bg": "EUR"}


@pytest.fixture(scope="module")
def books() -> dict[str, list[dict]]:
    found = {}
    for platform in CURRENCIES:
        shop = OrderShop(platform, orders=600)
        found[platform] = shop.market.order_book.at(range(600))
    return found


def exact(value) -> Fraction:
    return Fraction(repr(value) if isinstance(value, float) else str(value))


def coins(sum_: Fraction, currency: str) -> Fraction:
    """In whole coins, halves up."""
    unit = 1 if currency == "HUF" else 100
    return Fraction(floor(sum_ * unit + Fraction(1, 2)), unit)


def pay(order: dict) -> Decimal:
    """What the customer pays, added up again from the protocol with fractions."""
    total = exact(order["shipping_tax"])
    splits = list(order["shipping_tax_voucher_split"])
    for line in order["products"]:
        total += coins(exact(line["sale_price"]) * (1 + exact(line["vat"])), line["currency"]) * line["quantity"]
        splits += line["product_voucher_split"]
        for deposit in line["recycle_warranties"]:
            total += exact(deposit["sale_price"]) * deposit["quantity"] * (1 + exact(deposit["vat_rate"]))
            splits += deposit["recycle_warranty_voucher_split"]
    total += sum(exact(one["value"]) + exact(one["vat_value"]) for one in splits)
    for voucher in order["vouchers"]:
        if voucher["status"] == 1:
            total += exact(voucher["sale_price"]) + exact(voucher["sale_price_vat"])
    whole = coins(total, order["products"][0]["currency"])
    return Decimal(whole.numerator) / Decimal(whole.denominator)


@pytest.mark.parametrize("platform", CURRENCIES)
def test_what_was_taken_from_a_card_is_the_sum_of_the_order(books, platform):
    for order in books[platform]:
        assert {line["currency"] for line in order["products"]} == {CURRENCIES[platform]}
        assert pay(order) > 0
        if order["payment_mode_id"] == 3:
            assert Decimal(repr(order["cashed_co"])) == pay(order), order["id"]
            assert order["payment_status"] == 1
        else:
            assert order["cashed_co"] is None
        if order["cashed_cod"]:
            assert Decimal(repr(order["cashed_cod"])) == pay(order)
            assert (order["payment_mode_id"], order["payment_status"]) == (1, 1)
        if order["refunded_amount"] != "0":
            assert Decimal(order["refunded_amount"]) == pay(order)
            assert order["status"] in (0, 5)


def test_every_kind_of_voucher_is_somewhere(books):
    orders = [order for some in books.values() for order in some]
    lines = [line for order in orders for line in order["products"]]
    splits = [line["product_voucher_split"] for line in lines]
    assert {one["offered_by"] for some in splits for one in some} == {"eMAG", "seller"}
    two = [some for some in splits if len(some) == 2]
    assert any(some[0]["vat"] != some[1]["vat"] for some in two)
    assert any(some[0]["offered_by"] != some[1]["offered_by"] for some in two)
    assert all(one["value"] < 0 and one["vat_value"] <= 0 for some in splits for one in some)
    assert any(order["shipping_tax_voucher_split"] for order in orders)
    assert {voucher["status"] for order in orders for voucher in order["vouchers"]} == {0, 1}
    deposits = [one for line in lines for one in line["recycle_warranties"]]
    assert len({one["product_name"] for one in deposits}) == 6
    assert any(one["recycle_warranty_voucher_split"] for one in deposits)
    assert not any(line["recycle_warranties"] for order in books["emag-bg"] for line in order["products"])
    assert any(len({line["vat"] for line in order["products"]}) == 2 for order in orders)


def test_every_kind_of_order_is_somewhere(books):
    orders = books["emag-ro"]
    kinds = Counter(
        (
            "nobody's" if order["enforced_vendor_courier_accounts"] == [] else
            "free" if order["enforced_vendor_courier_accounts"] is None else "forced"
        )
        for order in orders
    )  # fmt: skip
    assert set(kinds) == {"nobody's", "free", "forced"} and kinds["free"] > 300
    assert {order["status"] for order in orders} == set(range(6))
    assert {order["type"] for order in orders} == {2, 3}
    assert {order["payment_mode_id"] for order in orders} == {1, 2, 3}
    assert {order["customer"]["legal_entity"] for order in orders} == {0, 1}
    assert any(order["cancellation_request"] for order in orders if order["status"] in (2, 3))
    assert {order["late_shipment"] for order in orders} == {0, 1}
    assert {order["is_complete"] for order in orders} == {0, 1}
    names = [order["details"]["locker_name"] for order in orders if order["details"]]
    assert any("easybox" in name for name in names) and any("FANbox" in name for name in names)
    assert any(order["products"][0]["serial_numbers"] for order in orders)
    assert {order["shipping_tax"] for order in books["emag-hu"]} == {0, 990, 1490}
