"""The money of an order is exact to the ban, and the courier collects what the customer owes."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.order_money import Part, apportion, totals
from emag_desk.domain.orders import Order
from tests.domain.order_documents import document, line


def money(**changes: Any) -> Any:
    return totals(Order.model_validate(document(**changes)))


def split(value: str, vat_value: str, **more: Any) -> dict[str, Any]:
    return {"voucher_id": 9100, "value": value, "vat_value": vat_value, "offered_by": "seller"} | more


def voucher(**more: Any) -> dict[str, Any]:
    return {"voucher_id": 9001, "status": 1, "sale_price": "-8.2645", "sale_price_vat": "-1.7355", "vat": "0.21"} | more


SGR = {"quantity": 6, "sale_price": "0.4132", "vat_rate": "0.2100", "product_name": "Taxa SGR metal"}


def test_what_was_seen_to_be_taken_from_a_card_is_what_we_add_up() -> None:
    found = money(products=[line(quantity=1, sale_price="345.3329")], shipping_tax=25, payment_mode_id=3)
    assert (found.goods, found.shipping, found.gross) == (Decimal("417.85"), Decimal("25.00"), Decimal("442.85"))
    assert found.cod == 0


def test_one_piece_is_rounded_before_it_is_multiplied_as_the_shop_shows_it() -> None:
    found = money(products=[line(quantity=10)], shipping_tax=0)
    assert found.gross == Decimal("1006.60")  # 10 x 100.66, not 1006.64


def test_transport_has_its_vat_in_it_and_prices_do_not() -> None:
    found = money()
    assert (found.goods, found.shipping, found.gross) == (Decimal("201.32"), Decimal("14.99"), Decimal("216.31"))
    assert (found.net, found.vat) == (Decimal("178.78"), Decimal("37.53"))
    assert found.cod == found.gross


@pytest.mark.parametrize(("payment", "cod"), [(1, "216.31"), (2, "0"), (3, "0"), (None, "0")])
def test_the_courier_collects_only_what_is_paid_at_the_door(payment: int | None, cod: str) -> None:
    assert money(payment_mode_id=payment).cod == Decimal(cod)


def test_vouchers_of_every_level_and_sponsor_make_it_cheaper() -> None:
    found = money(
        products=[
            line(
                product_voucher_split=[
                    split("-10.0000", "-2.1000", vat="0.2100"),
                    split("-5.0000", "-0.5500", vat="0.1100", offered_by="eMAG", voucher_id=9200),
                ],
                recycle_warranties=[SGR | {"recycle_warranty_voucher_split": [split("-0.5000", "0", voucher_id=9600)]}],
            )
        ],
        shipping_tax_voucher_split=[split("-12.3884", "-2.6016", offered_by="eMAG", voucher_id=9400)],
        vouchers=[voucher()],
    )
    assert found.vouchers == Decimal("-43.14")  # 12.10 + 5.55 + 0.50 + 14.99 + 10.00
    assert found.by_sponsor == {"": Decimal("-10.00"), "emag": Decimal("-20.54"), "seller": Decimal("-12.60")}
    assert found.gross == Decimal("201.32") + Decimal("3.00") + Decimal("14.99") - Decimal("43.14")
    assert found.by_rate[Decimal("0.11")] == (Decimal("-5.00"), Decimal("-0.55"))


@pytest.mark.parametrize("status", [0, "0"])
def test_a_voucher_that_is_not_valid_takes_nothing_off(status: Any) -> None:
    assert money(vouchers=[voucher(status=status)]).vouchers == 0


def test_a_voucher_told_for_the_order_and_split_over_its_lines_counts_once() -> None:
    halves = [split("-4.1322", "-0.8678", voucher_id=9001), split("-4.1323", "-0.8677", voucher_id=9001)]
    found = money(
        products=[line(product_voucher_split=halves[:1]), line(id=7, product_voucher_split=halves[1:])],
        vouchers=[voucher()],
    )
    assert found.vouchers == Decimal("-10.00")


def test_a_voucher_split_in_thirds_is_still_worth_ten_lei() -> None:
    thirds = [split("-2.7548", "-0.5785"), split("-2.7548", "-0.5785"), split("-2.7549", "-0.5785")]
    found = money(products=[line(id=number, product_voucher_split=[one]) for number, one in enumerate(thirds, 1)])
    assert found.vouchers == Decimal("-10.00")


def test_a_deposit_comes_on_top_and_has_a_rate_of_its_own() -> None:
    found = money(products=[line(recycle_warranties=[SGR, SGR | {"quantity": 2, "sale_price": "0.5", "vat_rate": 0}])])
    assert found.deposits == Decimal("4.00")
    assert found.by_rate[Decimal(0)] == (Decimal("1.00"), Decimal("0.00"))


def test_mixed_rates_are_kept_apart() -> None:
    book = line(id=7, quantity=3, sale_price="27.0270", vat="0.1100")
    found = money(products=[line(), book], shipping_tax=0)
    assert found.by_rate == {
        Decimal("0.11"): (Decimal("81.08"), Decimal("8.92")),
        Decimal("0.21"): (Decimal("166.39"), Decimal("34.93")),
    }
    assert found.gross == Decimal("291.32")


def test_with_reversed_vat_the_customer_pays_the_net_price() -> None:
    found = money(products=[line(reversible_vat_charging=1)], shipping_tax=0)
    assert (found.gross, found.vat) == (Decimal("166.38"), Decimal(0))


def test_lines_that_were_dropped_cost_nothing() -> None:
    assert money(products=[line(), line(id=7, status=0), line(id=8, quantity=0)]).goods == Decimal("201.32")


def test_bulgaria_counts_in_cents_of_the_euro() -> None:
    found = money(products=[line(currency="EUR", vat="0.2000", sale_price="9.9917")], shipping_tax="3.99")
    assert (found.currency, found.gross) == ("EUR", Decimal("27.97"))


def test_hungary_has_no_decimals() -> None:
    piece = line(currency="HUF", vat="0.2700", sale_price="7865.3543", quantity=3)
    found = money(
        products=[piece], shipping_tax=1290.0, vouchers=[voucher(sale_price="-629.9213", sale_price_vat="-170.0787")]
    )
    assert (found.goods, found.shipping, found.vouchers) == (Decimal(29967), Decimal(1290), Decimal(-800))
    assert found.gross == found.cod == Decimal(30457)


def test_the_currency_of_the_account_stands_in_where_the_lines_say_none() -> None:
    order = Order.model_validate(
        document(products=[line(currency="", sale_price="100.4", vat="0.27", quantity=1)], shipping_tax=0)
    )
    assert totals(order, "HUF").gross == Decimal(128)


def test_after_a_storno_the_pieces_that_stay_count() -> None:
    assert money(products=[line(quantity=1, storno_qty=1)], shipping_tax=0).gross == Decimal("100.66")


def test_more_vouchers_than_goods_never_make_the_courier_pay() -> None:
    found = money(products=[line(quantity=1, sale_price="1")], shipping_tax=0, vouchers=[voucher()])
    assert found.gross < 0
    assert found.cod == 0


amounts = st.lists(st.decimals(min_value=-1000, max_value=1000, places=4), max_size=8)


@settings(max_examples=60)
@given(amounts, st.sampled_from(["0.01", "1"]))
def test_rounded_parts_add_up_to_the_rounded_whole_and_none_is_far_off(parts: list[Decimal], coin: str) -> None:
    rounded = apportion(parts, Decimal(coin))
    assert abs(sum(rounded) - sum(parts)) <= Decimal(coin) / 2
    assert all(abs(one - part) < Decimal(coin) for one, part in zip(rounded, parts, strict=True))


rates = st.sampled_from(["0.2100", "0.1100", "0.0000"])
splits = st.builds(
    lambda net, rate, sponsor, number: split(
        str(-net),
        str(-(net * Decimal(rate)).quantize(Decimal("0.0001"))),
        vat=rate,
        offered_by=sponsor,
        voucher_id=number,
    ),
    st.decimals(min_value="0.01", max_value=5, places=4),
    rates,
    st.sampled_from(["eMAG", "seller", ""]),
    st.integers(9100, 9103),
)
lines = st.builds(
    lambda number, quantity, price, rate, vouchers, reverse, deposits: line(
        id=number,
        quantity=quantity,
        sale_price=str(price),
        vat=rate,
        product_voucher_split=vouchers,
        reversible_vat_charging=int(reverse),
        recycle_warranties=[SGR | {"quantity": quantity * deposits}] if deposits else [],
    ),
    st.integers(1, 10**6),
    st.integers(1, 12),
    st.decimals(min_value="0.01", max_value=5000, places=4),
    rates,
    st.lists(splits, max_size=2),
    st.booleans(),
    st.integers(0, 3),
)
documents = st.builds(
    lambda products, shipping, vouchers, on_shipping: document(
        products=products,
        shipping_tax=str(shipping),
        vouchers=[voucher(status=status, voucher_id=9001 + number) for number, status in enumerate(vouchers)],
        shipping_tax_voucher_split=on_shipping,
    ),
    st.lists(lines, min_size=1, max_size=4, unique_by=lambda one: one["id"]),
    st.decimals(min_value=0, max_value=60, places=2),
    st.lists(st.integers(0, 1), max_size=2),
    st.lists(splits, max_size=1),
)


@settings(max_examples=60, deadline=None)
@given(documents)
def test_everything_that_is_shown_adds_up(told: dict[str, Any]) -> None:
    found = totals(Order.model_validate(told))
    assert found.goods + found.shipping + found.deposits + found.vouchers == found.gross
    assert found.net + found.vat == found.gross
    assert sum(one.net + one.vat for one in found.by_rate.values()) == found.gross
    assert sum(found.by_sponsor.values()) == found.vouchers
    assert sum(entry.gross for entry in found.entries if entry.part is Part.GOODS) == found.goods
    assert all(amount == amount.quantize(Decimal("0.01")) for amount in (found.net, found.vat, found.gross))


def test_half_a_coin_of_a_voucher_is_rounded_as_if_the_whole_order_were_rounded_once() -> None:
    halves = [split("-314.1732", "-84.8268"), split("-157.0866", "-42.4134", voucher_id=9200)]
    piece = line(currency="HUF", vat="0.2700", sale_price="7865.3543", quantity=1, product_voucher_split=halves)
    found = money(products=[piece], shipping_tax=0)
    assert (found.vouchers, found.gross) == (Decimal(-598), Decimal(9391))
