"""What eMAG would refuse is found before it is sent; what one would regret is pointed out."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Guardrails, Reference, problems, warnings

Lamp = Callable[..., OfferRow]
REFERENCE = Reference({10: Decimal("0.21"), 11: Decimal("0.11")}, (0, 1, 2, 3, 6))


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        ({"sale_price": "59.99"}, "below_min"),
        ({"sale_price": "150.01"}, "above_max"),
        ({"min_sale_price": "90.00"}, "below_min"),
        ({"max_sale_price": "70.00"}, "above_max"),
        ({"min_sale_price": "200.00"}, "min_above_max"),
        ({"sale_price": "0.00"}, "not_positive"),
        ({"recommended_price": "83.1933"}, "recommended"),
        ({"stock:1": "65536"}, "stock_range"),
        ({"handling_time:1": "4"}, "handling_time"),
        ({"vat_id": "99"}, "vat_unknown"),
        ({"status": "3"}, "status"),
    ],
)
def test_what_emag_refuses_is_found_before_it_is_sent(lamp: Lamp, edits: dict[str, str], code: str) -> None:
    found = problems(lamp(), edits, REFERENCE)
    assert [problem.code for problem in found] == [code]
    assert found[0].key in edits
    assert found[0].stops


@pytest.mark.parametrize(
    "edits",
    [
        {"sale_price": "60.00"},
        {"sale_price": "150.00"},
        {"sale_price": "200.00", "max_sale_price": "250.00"},
        {"recommended_price": "99.00"},
        {"recommended_price": "0.00"},
        {"stock:1": "65535"},
        {"handling_time:1": "6"},
        {"vat_id": "11"},
        {"status": "2"},
    ],
)
def test_what_emag_accepts_has_no_problem(lamp: Lamp, edits: dict[str, str]) -> None:
    assert problems(lamp(), edits, REFERENCE) == []


def test_without_reference_data_nothing_is_claimed_about_it(lamp: Lamp) -> None:
    assert problems(lamp(), {"vat_id": "99", "handling_time:1": "4"}) == []


def test_an_offer_at_its_end_of_life_takes_no_price_or_stock_until_it_is_active_again(lamp: Lamp) -> None:
    ended = lamp(status=2)
    assert {problem.code for problem in problems(ended, {"sale_price": "90.00", "stock:1": "3"})} == {"end_of_life"}
    assert problems(ended, {"sale_price": "90.00", "status": "1"}) == []


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        ({"sale_price": "120.00"}, "large_change"),
        ({"sale_price": "8.31"}, "slip"),
        ({"max_sale_price": "1500.00"}, "slip"),
        ({"stock:1": "0"}, "zero_stock"),
        ({"status": "0"}, "switched_off"),
    ],
)
def test_what_one_would_regret_is_pointed_out_but_can_be_sent(lamp: Lamp, edits: dict[str, str], code: str) -> None:
    found = warnings(lamp(), edits)
    assert [warning.code for warning in found] == [code]
    assert not found[0].stops


def test_the_limits_are_the_operators(lamp: Lamp) -> None:
    strict = Guardrails(large_change_percent=Decimal(1))
    assert [warning.code for warning in warnings(lamp(), {"sale_price": "85.00"}, strict)] == ["large_change"]
    assert warnings(lamp(), {"sale_price": "85.00"}) == []


def test_stock_of_one_warehouse_may_go_to_zero_while_another_has_some(lamp: Lamp) -> None:
    assert warnings(lamp(stock={1: 3, 2: 4}, general_stock=7), {"stock:1": "0"}) == []
