"""The form says before the first call what eMAG would refuse, and what an operator would regret.

That the form and the marketplace refuse the same for the same cause is tested with the marketplace's own validator.
"""

from datetime import date
from typing import Any

import pytest

from emag_desk.domain import product_keys
from emag_desk.domain.categories import Category
from emag_desk.domain.field_problems import Code, FieldProblem
from emag_desk.domain.fields import Field, check, form_fields, missing

CATEGORY = Category.model_validate(
    {
        "id": 1315,
        "is_allowed": 1,
        "is_ean_mandatory": 1,
        "characteristics": [
            {"id": 5, "name": "Culoare", "type_id": 11, "is_mandatory": 1, "values": ["Alb", "Roșu închis"]},
            {"id": 6, "name": "Model", "type_id": 11, "values": [f"M {n}" for n in range(256)]},
            {"id": 7, "name": "Volum", "type_id": 40},
            {"id": 8, "name": "Material", "type_id": 11, "values": ["Lemn"], "allow_new_value": 1},
            {"id": 9, "name": "Stil", "type_id": 60},
            {"id": 6506, "name": "Size", "type_id": 60, "tags": ["original", "converted"]},
        ],
        "family_types": [{"id": 95, "name": "Culoare", "characteristics": [{"characteristic_id": 5}]}],
    }
)
FILLED = {
    "category_id": ["1315"],
    "name": ["Lamp"],
    "brand": ["Luxora"],
    "part_number": ["LX-12W"],
    "ean": ["4006381333931"],
    "images": [product_keys.write({"url": "https://img.example.test/1.jpg", "display_type": 1})],
    "sale_price": ["83.1933"],
    "min_sale_price": ["60.00"],
    "max_sale_price": ["150.00"],
    "vat_id": ["10"],
    "status": ["1"],
    "emag_club": ["0"],
    "stock:1": ["14"],
    "handling_time:1": ["1"],
    "characteristic:5": ["Alb"],
}


def fields(**how: Any) -> list[Field]:
    return form_fields("emag-ro", CATEGORY, **{"new": True, "today": date(2026, 3, 10), **how})


def problems(fields_: list[Field] | None = None, before: Any = None, **changes: list[str]) -> list[FieldProblem]:
    values = {**FILLED, **{key.replace("__", ":"): texts for key, texts in changes.items()}}
    return check(fields_ or fields(), values, before=before)


def codes(**changes: list[str]) -> set[Code]:
    return {Code(one.code) for one in problems(**changes) if one.stops}


def advice(**changes: list[str]) -> set[Code]:
    return {Code(one.code) for one in problems(**changes) if not one.stops}


def test_a_right_form_shows_nothing() -> None:
    assert problems() == []


def test_what_is_missing_is_told_in_the_order_of_the_form() -> None:
    assert missing(fields(), {}) == [one.key for one in fields() if one.mandatory]
    assert missing(fields(), {**FILLED, "characteristic:5": [" "], "brand": []}) == ["brand", "characteristic:5"]


def test_problems_come_in_the_order_of_the_form() -> None:
    found = problems(sale_price=["x"], brand=[], characteristic__5=["Verde"])
    assert [one.key for one in found] == ["brand", "characteristic:5", "sale_price"]


def test_stock_in_any_warehouse_will_do() -> None:
    two = fields(warehouses=(1, 2))
    assert missing(two, {**FILLED, "stock:1": [], "stock:2": ["3"]}) == []
    assert missing(two, {**FILLED, "stock:1": []}) == ["stock:1"]


def test_a_slip_in_a_listed_value_is_told_with_what_is_meant() -> None:
    (found,) = problems(characteristic__5=["Rosu inchs"])
    assert (
        str(found) == "Rosu inchs is not a value that eMAG takes here. Is Roșu închis meant?"
        or found.code == "not_listed"
    )
    (found,) = problems(characteristic__5=["Roșu închi"])
    assert str(found) == "Roșu închi is not a value that eMAG takes here. Is Roșu închis meant?"


def test_a_value_beyond_the_first_page_is_looked_up() -> None:
    values = {**FILLED, "characteristic:6": ["M 4711"]}
    assert check(fields(), values) == []  # nobody knows
    assert check(fields(), values, lambda key, value: (key, value) == ("characteristic:6", "M 4711")) == []
    (found,) = check(fields(), values, lambda key, value: False)
    assert (found.key, found.code, found.stops) == ("characteristic:6", Code.NOT_LISTED, True)
    assert check(fields(), values, lambda key, value: None) == []


def test_a_new_value_is_let_through_with_a_word() -> None:
    assert advice(characteristic__8=["Bambus"]) == {Code.NEW_VALUE}
    assert codes(characteristic__8=["Bambus"]) == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"characteristic__7": ["30 x 40 x 50"]}, Code.NOT_PARSED),  # eMAG describes a second depth
        ({"characteristic__9": ["36"]}, Code.NOT_PARSED),
        ({"part_number": ["LX 12,W"]}, Code.PART_NUMBER),
        ({"images": []}, Code.NO_IMAGE),
        ({"images": [product_keys.write({"url": "https://a.example/1.jpg", "display_type": 0})]}, Code.MAIN_IMAGE),
        ({"description": ["<p>a</p><script>b</script>"]}, Code.HTML),
        ({"ean": ["5949990"]}, Code.EAN_LENGTH),
        ({"ean": ["4006381333931", "4006381333931"]}, Code.TWICE),
    ],
)
def test_what_is_legal_but_worth_a_look_is_advice(changes: dict[str, list[str]], code: Code) -> None:
    assert advice(**changes) == {code}
    assert codes(**changes) == set()


@pytest.mark.parametrize(
    ("ean", "says"),
    [
        ("4006381333932", "The check digit of 4006381333932 is wrong"),
        ("400638133393", "Is 4006381333931 meant?"),
        ("4.00638E+12", "A spreadsheet has cut this EAN"),
        ("4.006381333931E+12", "Is 4006381333931 meant?"),
        ("lamp", "is not an EAN of 6 to 14 digits"),
    ],
)
def test_a_damaged_ean_is_told_apart(ean: str, says: str) -> None:
    found = [one for one in problems(ean=[ean]) if one.code == Code.EAN]
    assert says in str(found[0])


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://a.example/1.webp", Code.IMAGE_FORMAT),
        ("https://a.example/1.GIF?x=1.jpg", Code.IMAGE_FORMAT),
        ("http://localhost/1.jpg", Code.IMAGE),
        ("http://10.0.0.7/1.jpg", Code.IMAGE),
        ("http://nas.local/1.jpg", Code.IMAGE),
        ("http://[::1]/1.jpg", Code.IMAGE),
        ("C:\\images\\1.jpg", Code.IMAGE),
        ("javascript:alert(1)", Code.IMAGE),
        ("https://a.example/1 2.jpg", Code.IMAGE),
        ("https://[broken/1.jpg", Code.IMAGE),
    ],
)
def test_an_image_that_emag_cannot_take(url: str, code: Code) -> None:
    assert codes(images=[product_keys.write({"url": url, "display_type": 1})]) == {code}


@pytest.mark.parametrize(
    "url", ["https://a.example/1.jpg", "http://93.184.216.34/a.PNG", "https://a.example/image?id=4"]
)
def test_an_image_that_emag_can_take(url: str) -> None:
    assert problems(images=[product_keys.write({"url": url, "display_type": 1})]) == []


def test_each_value_of_a_list_is_named_by_its_place() -> None:
    good = product_keys.write({"name": "A", "address": "B", "email": "a@b.example"})
    bad = product_keys.write({"name": "A", "address": "", "email": "a@b.example"})
    (found,) = problems(manufacturer=[good, bad])
    assert (found.key, found.code, found.index) == ("manufacturer", Code.CONTACT, 1)


def test_damaged_parts_are_a_problem_and_no_crash() -> None:
    assert codes(images=["{"]) == {Code.IMAGE}
    assert codes(manufacturer=["[]"]) == {Code.CONTACT}
    assert codes(family=["lamp"]) == {Code.FAMILY}


def test_leaving_a_family_needs_no_name() -> None:
    assert problems(family=[product_keys.write({"id": 0})]) == []


def test_a_family_tells_which_value_it_lacks() -> None:
    family = product_keys.write({"id": 3, "name": "Lamps", "family_type_id": 95})
    found = {(one.key, one.code) for one in problems(family=[family], characteristic__5=["Alb", "Roșu închis"])}
    assert found == {("characteristic:5", Code.FAMILY_VALUES)}


def test_a_value_of_another_category_is_not_sent_unnoticed() -> None:
    assert codes(characteristic__777=["x"]) == {Code.NOT_ATTACHED}
    assert codes(characteristic__6506=["36 EU"]) == {Code.TAG}
    assert codes(characteristic__10770=["36 EU"]) == set()  # is left out


def test_a_pnk_stands_for_the_ean() -> None:
    attach = form_fields("emag-ro", None, new=True, attach=True)
    offer = {key: texts for key, texts in FILLED.items() if key in {one.key for one in attach} - {"ean"}}
    assert missing(attach, offer) == ["part_number_key"]
    assert missing(attach, {**offer, "part_number_key": ["DXK4T9MBM"]}) == []
    assert missing(attach, {**offer, "ean": ["4006381333931"]}) == []
    both = check(attach, {**offer, "part_number_key": ["DXK4T9MBM"], "ean": ["4006381333931"]})
    assert Code.EAN_AND_KEY in {one.code for one in both}
    assert Code.SINGLE in {
        one.code for one in check(attach, {**offer, "ean": ["4006381333931", "5901234123457"]}) if one.stops
    }
    wrong = check(attach, {**offer, "part_number_key": ["https://emag.ro/pd/DXK4T9MBM"]})
    assert {one.code for one in wrong} == {Code.PART_NUMBER_KEY}


# Changing an offer ----------------------------------------------------------------------------------------------------


def test_what_is_not_sent_does_not_stop_an_update() -> None:
    before = {**FILLED, "characteristic:5": [], "images": []}
    found = problems(fields(new=False), before, characteristic__5=[], images=[], sale_price=["84.00"])
    assert found and not any(one.stops for one in found)
    found = problems(fields(new=False), before, characteristic__5=[], characteristic__7=["1 x 1 x 1 - 1"])
    assert [one.key for one in found if one.stops] == ["characteristic:5"]


def test_a_price_conflict_stops_an_update_wherever_it_was_made() -> None:
    found = problems(fields(new=False), FILLED, max_sale_price=["70.00"])
    assert [(one.key, one.code) for one in found if one.stops] == [("sale_price", Code.ABOVE_MAX)]


def test_what_emag_keeps_cannot_be_emptied() -> None:
    before = {**FILLED, "description": ["<p>a</p>"], "recommended_price": ["99.00"]}
    found = problems(fields(new=False), before, description=[], ean=[], recommended_price=[])
    assert {(one.key, one.code) for one in found if one.stops} == {
        ("description", Code.CANNOT_CLEAR),
        ("ean", Code.MISSING),  # the category wants one
    }


def test_name_and_part_number_do_not_change_together() -> None:
    found = problems(fields(new=False), FILLED, name=["Other"], part_number=["OTHER"])
    assert [(one.key, one.code) for one in found if one.stops] == [("part_number", Code.NAME_AND_PART_NUMBER)]
    assert problems(fields(new=False), FILLED, name=["Other"]) == []
