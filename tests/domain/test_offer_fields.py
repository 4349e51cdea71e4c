"""An edit means the same in a cell, in a spreadsheet, in the outbox and on the wire."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from emag_desk.domain.offer_fields import current, entity, field_of, merged, parse, same, split_key
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import InputError

Lamp = Callable[..., OfferRow]


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("sale_price", " 1.234,5 ", "1234.50"),
        ("recommended_price", "", "0.00"),
        ("stock:1", "007", "7"),
        ("handling_time:2", "3", "3"),
        ("status", "inactive", "0"),
        ("status", "End of Life", "2"),
        ("status", "1", "1"),
        ("vat_id", "10", "10"),
    ],
)
def test_what_is_typed_becomes_one_canonical_text(key: str, typed: str, value: str) -> None:
    assert parse(key, typed) == value


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("sale_price", ""),
        ("sale_price", "twelve"),
        ("stock:1", "-1"),
        ("stock:1", "2.5"),
        ("stock:1", "٣"),
        ("vat_id", ""),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_that_quotes_it(key: str, typed: str) -> None:
    with pytest.raises(InputError) as problem:
        parse(key, typed)
    assert (typed or "''") in str(problem.value)


@pytest.mark.parametrize("key", ["name", "stock", "stock:", "stock:x", "sale_price:1", ""])
def test_only_the_fields_of_an_offer_can_be_edited(key: str) -> None:
    with pytest.raises(InputError):
        split_key(key)


def test_a_field_knows_what_emag_last_said(lamp: Lamp) -> None:
    offer = lamp(stock={1: 14, 2: 3})
    keys = ("sale_price", "stock:2", "stock:9", "vat_id")
    assert [current(offer, key) for key in keys] == ["83.1933", "3", None, "10"]
    assert current(lamp(max_sale_price=None), "max_sale_price") is None


def test_prices_are_the_same_when_their_numbers_are() -> None:
    assert same("sale_price", "12.3", "12.3000")
    assert not same("sale_price", "12.3", None)
    assert not same("stock:1", "12", "13")


def test_an_edited_offer_has_its_new_values_and_its_new_total_stock(lamp: Lamp) -> None:
    after = merged(lamp(stock={1: 14, 2: 3}), {"stock:2": "10", "sale_price": "90.00", "status": "0"})
    assert after.stock == {1: 14, 2: 10}
    assert after.general_stock == 24
    assert (after.sale_price, after.status) == (Decimal(90), 0)


def test_only_what_changed_goes_on_the_wire() -> None:
    edits = {"stock:1": "5", "stock:2": "6", "sale_price": "83.1933", "handling_time:1": "2"}
    assert entity(7, edits) == {
        "id": 7,
        "stock": [{"warehouse_id": 1, "value": 5}, {"warehouse_id": 2, "value": 6}],
        "sale_price": 83.1933,
        "handling_time": [{"warehouse_id": 1, "value": 2}],
    }


def test_every_field_has_a_label() -> None:
    assert field_of("stock:3").label == "Stock"
