"""The fast way from a document to the columns tells what the tolerant model tells, for every shape seen of eMAG."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.store.offer_columns import (
    OfferColumns,
    UnreadableOffer,
    columns_of,
    id_of,
    validated_columns,
)
from emag_desk.store.plain_offer import name_key

Make = Callable[..., dict[str, Any]]

#: Every shape of protocol §2.3 and §4.2, and some that nobody has seen yet.
QUIRKS: dict[str, list[Any]] = {
    "id": [1, "17", 17.0, True, None, "x", [], 2**63, -3],
    "part_number_key": [None, "", "D5DD9BBBM", 5, []],
    "part_number": ["LX 12", None, 12, [], {}, "Ș"],
    "name": ["Șurubelniță", "", None, 7, [], "ﬁ ½ \u0130stanbul", "\x00x"],
    "brand": [None, "Ö", 3.5],
    "currency": [None, "RON", []],
    "category_id": [None, 0, "1315", "", [], {}, 12.0, "x", True, 2**63],
    "sale_price": [
        12.3,
        "12.3000",
        12,
        0,
        None,
        "",
        [],
        {},
        83.1933,
        83.19335,
        0.00005,
        1e-7,
        1e15,
        1e300,
        True,
        "x",
        float("inf"),
        float("nan"),
        -4.5,
        99999999.9999,
        "1e3",
        " 5 ",
        "1,5",
        10**20,
    ],
    "min_sale_price": [None, 0, 60, 200.5, "x"],
    "max_sale_price": [None, 0, 60, 200.5, "200.5"],
    "recommended_price": [0, None, "", 104.99],
    "best_offer_sale_price": [None, 79.99, "79.9900"],
    "best_offer_recommended_price": [None, 0, 1.5, "x", [], "2.5"],
    "number_of_offers": [None, 0, 3, "3", "x"],
    "buy_button_rank": [None, 1, "2", 0, False],
    "ownership": [True, False, 1, 2, "1", "2", None, [], 1.0],
    "status": [0, 1, 2, "1", 1.0, None, "x", 3, True, {}],
    "general_stock": [None, 0, 5, "5", [], 5.5, "5.7", -1, 2**63],
    "estimated_stock": [None, 0, "4", {}],
    "stock": [
        None,
        [],
        {},
        "",
        [""],
        {"warehouse_id": 1, "value": 3},
        [{"warehouse_id": 1, "value": "3"}],
        False,
        [{"warehouse_id": 1, "value": 3}, {"warehouse_id": 2, "value": 4}],
        [{"warehouse_id": 1}],
        5,
        [5],
        [{"warehouse_id": 1, "value": 3}, {"warehouse_id": 1, "value": 4}],
        [{"warehouse_id": 1, "value": None}],
        [{"warehouse_id": 2, "value": 3.0, "more": 1}],
        [{"warehouse_id": True, "value": 1}],
    ],
    "handling_time": [None, [], [{"warehouse_id": 1, "value": 0}], [{"warehouse_id": "1", "value": 2}], "x"],
    "vat_id": [None, 10, "10", ""],
    "warranty": [None, 24, "24", "two years", [], 24.0],
    "ean": [None, [], [""], "", "5941234567890", ["5941234567890"], ["1", "2"], [None, "3"], [594], {}, False, 0, [[]]],
    "validation_status": [
        None,
        [],
        {},
        "",
        [{"value": 8, "description": "x", "errors": [{"message": "wrong"}]}],
        {"value": 3},
        [{"value": "9"}],
        [{"value": None, "errors": None}],
        [{}],
        [""],
        ["x"],
        9,
        False,
        [{"value": 9, "errors": "one"}, {"value": 8, "errors": ["one", "two"]}],
        [{"value": 9, "errors": {}}],
        [{"value": 9, "errors": [["a", {"text": "b"}], {"field": "f", "error": "c"}]}],
    ],
    "offer_validation_status": [None, [], {"value": 2}, [{"value": 2, "errors": ["hidden"]}], {"value": "x"}, ""],
    "translation_validation_status": [None, [], {"value": 9}, [{"value": "x"}], "x"],
    "doc_errors": [None, [], "", {}, ["one", "one", {"message": "two"}], "one", {"message": "one"}, 0, False, True],
    "images": [None, [], {}, "x"],
    "characteristics": [None, [], "x", {"id": 1}],
    "genius_eligibility": [None, 1, "1", "x"],
    "emag_club": [None, 0, 1, "1", True],
    "description": [None, 5, []],
    "url": [None, 5],
    "never_heard_of": [None, {"a": 1}],
}


def told(read: Callable[[Any], OfferColumns], document: Any) -> OfferColumns | str:
    try:
        return read(document)
    except UnreadableOffer:
        return "unreadable"


@pytest.mark.parametrize("key", QUIRKS)
def test_a_quirk_means_the_same_on_the_fast_way(key: str, offer: Make) -> None:
    for value in QUIRKS[key]:
        document = offer(**{key: value})
        assert told(columns_of, document) == told(validated_columns, document), f"{key} = {value!r}"


@pytest.mark.parametrize("key", QUIRKS)
def test_a_missing_key_means_the_same_on_the_fast_way(key: str, offer: Make) -> None:
    document = offer()
    document.pop(key, None)
    assert told(columns_of, document) == told(validated_columns, document)


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional={key: st.sampled_from(values) for key, values in QUIRKS.items()}))
def test_quirks_together_mean_the_same_on_the_fast_way(document: dict[str, Any]) -> None:
    assert told(columns_of, document) == told(validated_columns, document)


@given(st.floats(min_value=0, max_value=1e9, allow_nan=False) | st.decimals(0, 10**7, places=4).map(float))
def test_any_price_is_rounded_the_same_on_the_fast_way(price: float) -> None:
    document = {"id": 1, "status": 1, "sale_price": price, "stock": []}
    assert columns_of(document).sale_price == validated_columns(document).sale_price


def test_an_offer_in_plain_types_does_not_need_the_slow_way(offer: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("emag_desk.store.offer_columns.validated_columns", lambda _: pytest.fail("slow"))
    columns = columns_of(
        offer(ean=["1", "2"], stock=[{"warehouse_id": 3, "value": 4}, {"warehouse_id": 1, "value": 2}])
    )
    assert columns.sale_price == 831933
    assert columns.ean == "1 2"
    assert columns.stock == '{"3":4,"1":2}'


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({}, "id"),
        ({"id": 1, "status": None}, "status"),
        ({"id": 1, "status": 1, "sale_price": "free"}, "sale_price: Value error, not a number: 'free'"),
        ("no offer", "valid dictionary"),
        ({"id": 2**64, "status": 1}, "too large"),
        ({"id": 1, "status": 1, "stock": [{"warehouse_id": 1}]}, "stock.0.value"),
    ],
)
def test_what_cannot_be_read_says_why(document: Any, words: str) -> None:
    with pytest.raises(UnreadableOffer, match=words):
        columns_of(document)


def test_half_a_letter_becomes_a_question_mark(offer: Make) -> None:
    assert validated_columns(offer(name="Lamp\ud83d")).name == "Lamp?"


def test_names_sort_without_marks_and_case() -> None:
    assert name_key("Șurubelniță") == "surubelnita"
    assert sorted(["Țigla", "Zar", "stea", "Șurub", "Ac"], key=name_key) == ["Ac", "stea", "Șurub", "Țigla", "Zar"]


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ({"id": 5}, 5),
        ({"id": "5"}, 5),
        ({"id": True}, None),
        ({"id": "five"}, None),
        ({}, None),
        ([], None),
        ({"id": 2**63}, None),
    ],
)
def test_the_id_is_found_even_where_the_rest_cannot_be_read(document: Any, found: int | None) -> None:
    assert id_of(document) == found
