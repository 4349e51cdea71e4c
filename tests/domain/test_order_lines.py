"""Lines are edited under eMAG's rules, and what is sent changes nothing else."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.order_lines import LinesWanted, NewLine, check_lines, from_texts, lines_body, shown, to_texts
from emag_desk.domain.orders import Order
from emag_desk.errors import InputError
from tests.domain.order_documents import document, line

LAMP, BULB = 187503654, 7
SHADE = NewLine(500124, "Abajur", 1, Decimal("20.5"))
TWO_LINES = {"products": [line(), line(id=str(BULB), name="Bec", quantity="3")]}


def codes(wanted: LinesWanted, **changes: Any) -> list[str]:
    return [problem.code for problem in check_lines(Order.model_validate(document(**TWO_LINES | changes)), wanted)]


@pytest.mark.parametrize(
    ("wanted", "changes", "expected"),
    [
        (LinesWanted({LAMP: 1}), {}, []),
        (LinesWanted({LAMP: 5}), {}, []),
        (LinesWanted({LAMP: 0}), {}, []),
        (LinesWanted({}, (SHADE,)), {}, []),
        (LinesWanted({LAMP: 0, BULB: 0}, (SHADE,)), {}, []),
        (LinesWanted({LAMP: 0, BULB: 0}), {}, ["nothing_left"]),
        (LinesWanted({LAMP: 2}), {}, ["no_change"]),
        (LinesWanted(), {}, ["no_change"]),
        (LinesWanted({LAMP: -1}), {}, ["quantity"]),
        (LinesWanted({LAMP: 65_536}), {}, ["quantity"]),
        (LinesWanted({99: 1}), {}, ["no_line"]),
        (LinesWanted({LAMP: 1}), {"payment_mode_id": 3}, ["card"]),
        (LinesWanted({LAMP: 0}), {"payment_mode_id": 3}, ["card"]),
        (LinesWanted({LAMP: 3}), {"payment_mode_id": 3}, ["card_more"]),
        (LinesWanted({}, (SHADE,)), {"payment_mode_id": "3"}, ["card_more"]),
        (LinesWanted({LAMP: 1}), {"payment_mode_id": 2}, []),
        (LinesWanted({LAMP: 1}), {"status": 3}, []),
        (LinesWanted({LAMP: 1}), {"status": 1}, ["status"]),
        (LinesWanted({LAMP: 1}), {"status": 4}, ["status"]),
        (LinesWanted({LAMP: 1}), {"type": 2}, ["status"]),
        (LinesWanted({}, (NewLine(0, " ", 0, Decimal(0)),)), {}, ["product_id", "name", "quantity", "sale_price"]),
    ],
)
def test_what_emag_refuses_is_found_before_it_is_sent(
    wanted: LinesWanted, changes: dict[str, Any], expected: list[str]
) -> None:
    assert codes(wanted, **changes) == expected


def test_more_pieces_of_a_card_order_are_pointed_out_but_not_refused() -> None:
    order = Order.model_validate(document(payment_mode_id=3))
    assert [problem.stops for problem in check_lines(order, LinesWanted({LAMP: 3}))] == [False]


def test_only_the_wanted_lines_change() -> None:
    before = document(**TWO_LINES, flags=[{"flag": "x", "value": 1}])
    body = lines_body(before, LinesWanted({LAMP: 1, BULB: 0}, (SHADE,)))
    lamp, bulb, shade = body["products"]
    assert lamp == line(quantity=1)
    assert bulb == line(id=str(BULB), name="Bec", quantity="3", status=0)
    assert shade == {"product_id": 500124, "name": "Abajur", "status": 1, "quantity": 1, "sale_price": Decimal("20.5")}
    assert {key: body[key] for key in body if key != "products"} == {
        key: before[key] for key in before if key != "products"
    }
    assert before["products"][0]["quantity"] == 2, "what was read is left alone"


def test_what_the_operator_saw_names_the_lines() -> None:
    order = Order.model_validate(document(products=[line(), line(id=8, status=0)]))
    assert shown(order) == {f"quantity:{LAMP}": "2", f"name:{LAMP}": "Lampă de birou LED 12W"}


numbers = st.integers(1, 10**9)
new_lines = st.builds(
    NewLine, numbers, st.text(max_size=20), numbers, st.decimals(min_value=0, max_value=10**6, places=4)
)


@settings(max_examples=40)
@given(st.builds(LinesWanted, st.dictionaries(numbers, st.integers(0, 99), max_size=5), st.lists(new_lines).map(tuple)))
def test_what_is_wanted_survives_the_outbox(wanted: LinesWanted) -> None:
    assert from_texts(to_texts(wanted) | {"money_back": "1.00"}) == wanted


@pytest.mark.parametrize(
    "texts", [{"quantity:x": "1"}, {"quantity:1": ""}, {"new:1": "{"}, {"new:1": "{}"}, {"new:1": "[]"}]
)
def test_a_damaged_text_is_refused_in_words(texts: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(texts)
