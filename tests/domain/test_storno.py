"""Before a storno the operator sees what comes back, and everything that was paid can come back."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.order_lines import quantity_key
from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.storno import MoneyBack, StornoPlan, plan, remaining, storno_body, whole_plan
from tests.domain.order_documents import document, line
from tests.domain.test_order_money import SGR, documents, split, voucher

LAMP, BULB = 187503654, 7
CENT = Decimal("0.01")


def order(**changes: Any) -> Order:
    return Order.model_validate(document(status=4, finalization_date="2026-01-14 10:00:00") | changes)


def test_one_of_two_lamps_gives_back_the_price_of_one() -> None:
    found = plan(order(), {LAMP: 1})
    assert found.money_back == MoneyBack(Decimal("83.20"), Decimal("17.46"), Decimal("100.66"))
    (lamp,) = found.lines
    assert (lamp.before, lamp.after, lamp.price, lamp.goods) == (2, 1, Decimal("100.66"), Decimal("100.66"))
    assert (found.whole, found.problems) == (False, ())
    assert found.texts() == {quantity_key(LAMP): "1", "money_back": "100.66", "currency": "RON"}


def test_vouchers_and_deposits_of_the_pieces_go_with_them() -> None:
    lamp = line(
        product_voucher_split=[split("-16.5289", "-3.4711", vat="0.21")], recycle_warranties=[SGR | {"quantity": 2}]
    )
    (found,) = plan(order(products=[lamp]), {LAMP: 1}).lines
    assert (found.goods, found.deposits, found.vouchers) == (Decimal("100.66"), Decimal("0.50"), Decimal("-10.00"))
    assert found.back.gross == Decimal("91.16")


def test_two_equal_vouchers_on_a_line_both_count() -> None:
    twice = [split("-4.1322", "-0.8678"), split("-4.1322", "-0.8678")]
    (found,) = plan(order(products=[line(product_voucher_split=twice)]), {LAMP: 0}).lines
    assert found.vouchers == Decimal("-10.00")


def test_a_voucher_of_the_order_is_shared_by_its_lines() -> None:
    both = order(products=[line(quantity=1), line(id=BULB, quantity=1)], vouchers=[voucher()])
    assert plan(both, {BULB: 0}).money_back.gross == Decimal("95.66")


def test_what_rounding_moves_between_lines_is_given_back_by_a_line_that_changes() -> None:
    thirds = [split("-2.7549", "-0.5785"), split("-2.7548", "-0.5785"), split("-2.7548", "-0.5785")]
    three = order(products=[line(id=number, product_voucher_split=[one]) for number, one in enumerate(thirds, 1)])
    found = plan(three, {3: 0})
    assert [one.back.gross for one in found.lines[:2]] == [0, 0]
    assert found.money_back.gross == totals(three).gross - totals(remaining(three, {3: 0})).gross


def test_the_transport_comes_back_only_when_nothing_stays() -> None:
    both = order(products=[line(), line(id=BULB, quantity=1)])
    part, everything = plan(both, {LAMP: 0}), plan(both, {LAMP: 0, BULB: 0})
    assert (part.whole, part.shipping.gross) == (False, 0)
    assert (everything.whole, everything.shipping.gross) == (True, Decimal("14.99"))
    assert everything.money_back.gross == totals(both).gross


@pytest.mark.parametrize(
    ("quantities", "changes", "code"),
    [
        ({LAMP: 2}, {}, "no_change"),
        ({}, {}, "no_change"),
        ({LAMP: 3}, {}, "quantity"),
        ({LAMP: -1}, {}, "quantity"),
        ({99: 0}, {}, "no_line"),
        ({LAMP: 1}, {"status": 3}, "status"),
        ({LAMP: 1}, {"status": 5}, "status"),
        ({LAMP: 1}, {"type": 2}, "fbe"),
    ],
)
def test_what_emag_refuses_is_found_before_it_is_sent(
    quantities: dict[int, int], changes: dict[str, Any], code: str
) -> None:
    found = plan(order(**changes), quantities)
    assert [problem.code for problem in found.problems] == [code]
    assert found.problems[0].stops


def test_the_body_lowers_the_pieces_and_says_that_it_is_a_storno() -> None:
    before = document(status=4, products=[line(id=str(LAMP)), line(id=BULB, quantity=3)])
    body = storno_body(before, plan(Order.model_validate(before), {LAMP: 0, BULB: 3}))
    assert body == before | {"is_storno": True, "products": [line(id=str(LAMP), quantity=0), line(id=BULB, quantity=3)]}


@settings(max_examples=60, deadline=None)
@given(documents)
def test_a_storno_of_everything_gives_back_everything_that_was_paid(told: dict[str, Any]) -> None:
    paid = Order.model_validate(told | {"status": 4})
    money, back = totals(paid), whole_plan(paid)
    assert back.whole
    assert back.money_back == MoneyBack(money.net, money.vat, money.gross)


@settings(max_examples=60, deadline=None)
@given(documents, st.data())
def test_whatever_comes_back_adds_up_and_is_never_more_than_was_paid_for_it(
    told: dict[str, Any], data: st.DataObject
) -> None:
    paid = Order.model_validate(told | {"status": 4})
    stays = {one.id: data.draw(st.integers(0, one.quantity)) for one in paid.lines}
    found: StornoPlan = plan(paid, stays)
    whole = {one.line_id: one for one in whole_plan(paid).lines}
    assert sum((one.back.gross for one in found.lines), found.shipping.gross) == found.money_back.gross
    for one in found.lines:
        assert one.goods + one.deposits + one.vouchers == one.back.gross == one.back.net + one.back.vat
        assert 0 <= one.goods <= whole[one.line_id].goods
        assert whole[one.line_id].vouchers - CENT <= one.vouchers <= CENT
        assert one.goods == one.price * (one.before - one.after)


@settings(max_examples=40, deadline=None)
@given(documents, st.data())
def test_piece_by_piece_everything_that_was_paid_comes_back(told: dict[str, Any], data: st.DataObject) -> None:
    paid = Order.model_validate(told | {"status": 4})
    stays = {one.id: data.draw(st.integers(0, one.quantity)) for one in paid.lines}
    first, rest = plan(paid, stays), whole_plan(remaining(paid, stays))
    assert first.money_back.gross + rest.money_back.gross == totals(paid).gross
