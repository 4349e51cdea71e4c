"""What leaves for eMAG is what the operator meant: everything of a new product, and only what changed of an old one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain.product import (
    ALWAYS_SENT,
    attach_entity,
    changed,
    defaults,
    duplicate,
    entity,
    same,
    summary,
    title,
    values_of,
)
from emag_desk.domain.product_keys import pack, write
from emag_desk.errors import InputError

IMAGE = {"display_type": 1, "url": "https://img.example.test/1.jpg"}
FIRM = {"name": "Firm", "address": "Street 1", "email": "a@firm.example"}
#: As eMAG tells an offer that was asked for by its id (protocol §4.2).
DOCUMENT: dict[str, Any] = {
    "part_number_key": "DXK4T9MBM",
    "brand_name": "Luxora",
    "category_id": 1315,
    "id": 500123,
    "brand": "Luxora",
    "vendor_category_id": None,
    "name": "Lampa birou LED 12W",
    "part_number": "LX-12W",
    "sale_price": 83.1933,
    "currency": "RON",
    "currency_type": "",
    "description": "&lt;p&gt;Lampa &amp;amp; bec&lt;/p&gt;",
    "url": "",
    "warranty": 24,
    "status": 1,
    "recommended_price": 0,
    "images": [{"url": "https://img.example.test/1.jpg", "display_type": 1}],
    "characteristics": [
        {"id": 5401, "value": "Alb"},
        {"id": 5401, "value": "Negru"},
        {"id": 6506, "tag": "original", "value": "36 EU"},
        {"id": 10770, "value": "39 intl"},
    ],
    "attachments": [],
    "vat_id": "10",
    "family": None,
    "start_date": [],
    "min_sale_price": "60.0000",
    "max_sale_price": 150,
    "stock": [{"warehouse_id": 1, "value": 14}, {"warehouse_id": "2", "value": "3"}],
    "handling_time": [{"warehouse_id": 1, "value": 0}],
    "ean": ["5949999000017"],
    "emag_club": 0,
    "manufacturer": [FIRM],
    "eu_representative": True,
    "safety_information": "",
    "green_tax": 0,
}
VALUES = {
    "part_number_key": ["DXK4T9MBM"],
    "category_id": ["1315"],
    "brand": ["Luxora"],
    "name": ["Lampa birou LED 12W"],
    "part_number": ["LX-12W"],
    "sale_price": ["83.1933"],
    "min_sale_price": ["60.00"],
    "max_sale_price": ["150.00"],
    "description": ["<p>Lampa &amp; bec</p>"],
    "warranty": ["24"],
    "status": ["1"],
    "vat_id": ["10"],
    "emag_club": ["0"],
    "images": [write(IMAGE)],
    "characteristic:5401": ["Alb", "Negru"],
    "characteristic:6506:original": ["36 EU"],
    "characteristic:10770": ["39 intl"],
    "stock:1": ["14"],
    "stock:2": ["3"],
    "handling_time:1": ["0"],
    "ean": ["5949999000017"],
    "manufacturer": [write(FIRM)],
}


def test_an_existing_offer_fills_the_form() -> None:
    assert values_of(DOCUMENT) == VALUES


def test_what_emag_does_not_tell_is_not_taken_for_nothing() -> None:
    """Unfiltered reads tell of contacts as yes or no only: sending an empty list would delete them."""
    assert "eu_representative" not in values_of(DOCUMENT)
    assert "emag_club" not in values_of({**DOCUMENT, "emag_club": None})


@pytest.mark.parametrize("nothing", [None, "", [], {}, [""], [None], 0])
def test_any_kind_of_nothing_is_no_value(nothing: object) -> None:
    empty = ("images", "ean", "characteristics", "family", "description", "recommended_price", "start_date", "brand")
    found = values_of({**DOCUMENT, **dict.fromkeys(empty, nothing)})
    kept = {key.partition(":")[0] for key in found} & {*empty, "characteristic"}
    # A brand or EAN called "0" is one, since it is a text.
    assert kept <= ({"brand", "description", "start_date", "ean"} if nothing == 0 else set())


def test_a_new_product_is_sent_whole() -> None:
    values = {key: texts for key, texts in VALUES.items() if key != "part_number_key"}
    family = write({"id": 7, "name": "Lamps", "family_type_id": 95})
    assert entity(500123, {**values, "family": [family], "start_date": ["2026-03-11"], "url": [""]}) == {
        "id": 500123,
        "category_id": 1315,
        "brand": "Luxora",
        "name": "Lampa birou LED 12W",
        "part_number": "LX-12W",
        "sale_price": 83.1933,
        "min_sale_price": 60.0,
        "max_sale_price": 150.0,
        "description": "<p>Lampa &amp; bec</p>",
        "warranty": 24,
        "status": 1,
        "vat_id": 10,
        "emag_club": 0,
        "images": [IMAGE],
        "characteristics": [
            {"id": 5401, "value": "Alb"},
            {"id": 5401, "value": "Negru"},
            {"id": 6506, "tag": "original", "value": "36 EU"},
        ],
        "stock": [{"warehouse_id": 1, "value": 14}, {"warehouse_id": 2, "value": 3}],
        "handling_time": [{"warehouse_id": 1, "value": 0}],
        "ean": ["5949999000017"],
        "manufacturer": [FIRM],
        "family": {"id": 7, "name": "Lamps", "family_type_id": 95},
        "start_date": "2026-03-11",
    }


def test_genius_is_never_left_to_emag() -> None:
    assert entity(1, {"name": ["Lamp"]})["emag_club"] == 0
    assert entity(1, {"name": ["Lamp"], "emag_club": ["1"]})["emag_club"] == 1
    assert attach_entity(1, {"name": ["Lamp"]}, ean="5949999000017")["emag_club"] == 0
    assert entity(1, VALUES, changed=["name"])["emag_club"] == 0
    unknown = {key: texts for key, texts in VALUES.items() if key != "emag_club"}
    with pytest.raises(InputError, match="Genius"):
        entity(1, unknown, changed=["name"])


def test_an_update_sends_what_changed_and_what_it_must() -> None:
    body = entity(500123, {**VALUES, "name": ["Lamp"]}, changed=["name"])
    assert set(body) == {"id", "name", "emag_club", *ALWAYS_SENT}
    assert body["stock"] == [{"warehouse_id": 1, "value": 14}, {"warehouse_id": 2, "value": 3}]


def test_a_list_of_which_a_part_changed_is_sent_whole() -> None:
    body = entity(
        500123, {**VALUES, "characteristic:6506:original": ["37 EU"]}, changed=["characteristic:6506:original"]
    )
    assert body["characteristics"] == [
        {"id": 5401, "value": "Alb"},
        {"id": 5401, "value": "Negru"},
        {"id": 6506, "tag": "original", "value": "37 EU"},
    ]


@pytest.mark.parametrize(
    ("key", "field", "said"),
    [
        ("recommended_price", "recommended_price", 0),
        ("manufacturer", "manufacturer", []),
        ("family", "family", {"id": 0}),
        ("characteristic:5401", "characteristics", [{"id": 6506, "tag": "original", "value": "36 EU"}]),
    ],
)
def test_what_is_emptied_is_said_so(key: str, field: str, said: object) -> None:
    assert entity(1, {**VALUES, key: []}, changed=[key])[field] == said


def test_what_emag_cannot_forget_is_left_out() -> None:
    body = entity(
        1, {**VALUES, "start_date": [], "ean": [" "], "description": []}, changed=["start_date", "ean", "description"]
    )
    assert not {"start_date", "ean", "description"} & set(body)


def test_a_description_is_cleaned_before_it_leaves() -> None:
    body = entity(1, {"description": ["<p onclick='x'>a<script>b</script></p>"]})
    assert body["description"] == "<p>a</p>"


@pytest.mark.parametrize(
    ("key", "text"),
    [("sale_price", "cheap"), ("stock:1", "many"), ("category_id", "1.5"), ("images", "{"), ("colour", "x")],
)
def test_what_cannot_be_written_is_told_and_not_guessed(key: str, text: str) -> None:
    with pytest.raises(InputError):
        entity(1, {key: [text]})


def test_attaching_names_the_product_in_one_way_only() -> None:
    offer = {key: VALUES[key] for key in ("name", "sale_price", "vat_id", "status", "stock:1", "ean", "brand")}
    assert attach_entity(7, offer) == {
        "id": 7,
        "ean": ["5949999000017"],
        "name": "Lampa birou LED 12W",
        "sale_price": 83.1933,
        "vat_id": 10,
        "status": 1,
        "stock": [{"warehouse_id": 1, "value": 14}],
        "emag_club": 0,
    }
    assert "ean" not in attach_entity(7, offer, part_number_key="DXK4T9MBM")
    assert attach_entity(7, offer, ean="4006381333931")["ean"] == ["4006381333931"]
    for wrong in (
        {},
        {"part_number_key": ["D"], "ean": ["4006381333931"]},
        {"ean": ["4006381333931", "5901234123457"]},
    ):
        with pytest.raises(InputError):
            attach_entity(7, {**wrong, "name": ["Lamp"]})


def test_only_what_changed_is_found() -> None:
    after = {**VALUES, "name": ["Lamp"], "brand": [], "url": ["https://a.example/"]}
    del after["warranty"]
    assert changed(VALUES, after) == {"name": ["Lamp"], "brand": [], "url": ["https://a.example/"], "warranty": []}
    assert changed(VALUES, VALUES) == {}


def test_the_same_value_written_otherwise_is_no_change() -> None:
    written = {
        "sale_price": ["83.19330"],
        "recommended_price": ["0.00"],
        "ean": ["b", "a"],
        "characteristic:5": ["x", "y"],
    }
    before = {"sale_price": ["83.1933"], "ean": ["a", "b"], "characteristic:5": ["y", "x"], "url": [""]}
    assert changed(before, written) == {}
    assert changed({"images": ["1", "2"]}, {"images": ["2", "1"]}) == {"images": ["2", "1"]}
    assert same("sale_price", pack(["1.50"]), pack(["1.5"])) and not same("name", pack(["a"]), None)


def test_half_a_number_is_a_change() -> None:
    assert changed({"sale_price": ["83.00"]}, {"sale_price": ["83,"]}) == {"sale_price": ["83,"]}


texts = st.text(min_size=1, max_size=8).map(str.strip).filter(bool)


@given(
    st.fixed_dictionaries(
        {
            "name": texts.map(lambda text: [text]),
            "characteristic:5": st.lists(texts, min_size=1, max_size=3),
            "characteristic:6:a": st.lists(texts, min_size=1, max_size=1),
            "stock:1": st.integers(0, 65_535).map(lambda number: [str(number)]),
            "emag_club": st.sampled_from([["0"], ["1"]]),
            "status": st.sampled_from([["0"], ["1"]]),
        }
    )
)
def test_what_is_sent_reads_back_as_what_was_meant(values: dict[str, list[str]]) -> None:
    assert changed(values_of(entity(1, values)), values) == {}


def test_a_duplicate_keeps_nothing_that_belongs_to_the_other() -> None:
    copied = duplicate({**VALUES, "family": [write({"id": 1})], "start_date": ["2026-01-01"]})
    assert not {"ean", "part_number", "part_number_key", "family", "start_date"} & set(copied)
    assert copied["characteristic:5401"] == ["Alb", "Negru"]
    copied["characteristic:5401"].append("x")
    assert VALUES["characteristic:5401"] == ["Alb", "Negru"]


def test_a_new_form_starts_active_and_outside_genius() -> None:
    assert defaults(4) == {"status": ["1"], "emag_club": ["0"], "handling_time:4": ["0"]}


def test_what_a_list_shows() -> None:
    assert title(VALUES) == "Lampa birou LED 12W"
    assert title({"name": [""], "part_number": ["X"]}) == "X"
    assert title({}) == ""
    assert summary("characteristic:5", ["a", "b"]) == "a, b"
    assert summary("images", [write(IMAGE)]) == IMAGE["url"]
    assert summary("manufacturer", [write(FIRM)]) == "Firm"
