"""The questions of a form: which, in which order, and with what behind them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.categories import Category
from emag_desk.domain.field import CHOICE_LABELS
from emag_desk.domain.fields import (
    GROUP_LABELS,
    FieldKind,
    Group,
    category_fields,
    choice_label,
    form_fields,
    product_fields,
)
from emag_desk.domain.offer_rules import Reference


def characteristic(number: int, **more: Any) -> dict[str, Any]:
    return {"id": number, "name": f"C{number}", "type_id": 11, "display_order": 1, **more}


def category(*characteristics: dict[str, Any], **more: Any) -> Category:
    return Category.model_validate({"id": 1315, "is_allowed": 1, "characteristics": list(characteristics), **more})


def test_mandatory_characteristics_come_first_then_filters_then_the_rest_each_in_display_order() -> None:
    fields = category_fields(
        category(
            characteristic(1, display_order=1),
            characteristic(2, display_order=9, is_mandatory=1),
            characteristic(3, display_order=2, is_filter=1),
            characteristic(4, display_order=3, is_mandatory=1, is_filter=1),
            characteristic(5, display_order=0, is_filter=1),
        )
    )
    assert [one.characteristic_id for one in fields] == [4, 2, 5, 3, 1]
    assert [one.group for one in fields] == [Group.MANDATORY] * 2 + [Group.FILTER] * 2 + [Group.OTHER]


def test_each_tag_of_a_size_is_asked_for_and_the_retired_size_is_not() -> None:
    size = characteristic(6506, type_id=60, is_mandatory=1, tags=["original", "converted"])
    fields = category_fields(category(size, characteristic(10_770, type_id=60, is_mandatory=1)))
    assert [(one.key, one.tag) for one in fields] == [
        ("characteristic:6506:original", "original"),
        ("characteristic:6506:converted", "converted"),
    ]
    assert all(one.mandatory and one.kind is FieldKind.SIZE and not one.multiple for one in fields)


@pytest.mark.parametrize(
    ("type_id", "kind", "multiple"),
    [
        (1, FieldKind.NUMERIC, False),
        (2, FieldKind.NUMERIC_UNIT, True),
        (11, FieldKind.FIXED, True),
        (20, FieldKind.BOOLEAN, False),
        (30, FieldKind.RESOLUTION, True),
        (40, FieldKind.VOLUME, True),
        (60, FieldKind.SIZE, False),
        (99, FieldKind.FIXED, False),
    ],
)
def test_the_type_decides_on_the_editor_and_on_several_values(type_id: int, kind: FieldKind, multiple: bool) -> None:
    (field,) = category_fields(category(characteristic(7, type_id=type_id)))
    assert (field.kind, field.multiple) == (kind, multiple)


@pytest.mark.parametrize(
    ("language", "words"), [("RO", "Da"), ("HU", "Igen"), ("BG", "Да"), ("EN", "Yes"), ("XX", "Yes")]
)
def test_yes_and_no_are_said_in_the_language_of_the_platform(language: str, words: str) -> None:
    (field,) = category_fields(category(characteristic(7, type_id=20, allow_new_value=1)), language)
    assert field.choices[0] == words
    assert field.restrictive


def test_the_values_that_emag_lists_for_yes_and_no_go_first() -> None:
    (field,) = category_fields(category(characteristic(7, type_id=20, values=["Sí", "No"])), "RO")
    assert field.choices == ("Sí", "No")


def test_a_list_is_restrictive_unless_new_values_are_allowed() -> None:
    closed, open_, free = category_fields(
        category(
            characteristic(1, values=["a"]),
            characteristic(2, values=["a"], allow_new_value=1),
            characteristic(3),
        )
    )
    assert (closed.restrictive, open_.restrictive, free.restrictive) == (True, False, False)


def test_only_a_full_first_page_of_values_may_have_more() -> None:
    few, full, all_of_them = category_fields(
        category(
            *(characteristic(n, values=[str(v) for v in range(size)]) for n, size in ((1, 255), (2, 256), (3, 999)))
        )
    )
    assert [few.more_choices, full.more_choices, all_of_them.more_choices] == [False, True, False]


def test_the_unit_that_all_values_share_is_known() -> None:
    shared, mixed = category_fields(
        category(
            characteristic(1, type_id=2, values=["1 kg", "2.5 kg"]),
            characteristic(2, type_id=2, values=["1 g", "1 kg"]),
        )
    )
    assert (shared.unit, mixed.unit) == ("kg", "")


def test_a_family_is_asked_for_where_the_category_has_types_of_it() -> None:
    with_family = category(
        characteristic(5),
        family_types=[{"id": 95, "name": "Colour", "characteristics": [{"characteristic_id": 5}]}],
    )
    family = category_fields(with_family)[-1]
    assert family.key == "family"
    assert dict(family.defining) == {"95": (5,)}
    assert choice_label(family, "95") == "Colour"
    assert "family" not in {one.key for one in category_fields(category(characteristic(5)))}


def keys(**how: Any) -> set[str]:
    return {one.key for one in product_fields("emag-ro", **how)}


def mandatory(**how: Any) -> set[str]:
    return {one.key for one in product_fields("emag-ro", **how) if one.mandatory}


def test_what_is_mandatory_depends_on_what_is_made() -> None:
    offer = {"sale_price", "vat_id", "status", "emag_club", "stock:1"}
    first = offer | {"min_sale_price", "max_sale_price"}
    assert mandatory(new=True) == first | {"category_id", "name", "brand", "part_number"}
    assert mandatory(new=True, attach=True) == first | {"name"}
    assert mandatory(new=False) == offer | {"handling_time:1", "name", "brand", "part_number"}
    assert mandatory(new=False, owned=False) == offer | {"handling_time:1"}


def test_the_category_decides_on_ean_and_warranty() -> None:
    strict = category(is_ean_mandatory=1, is_warranty_mandatory=1)
    assert mandatory(new=True, category=strict) - mandatory(new=True) == {"ean", "warranty"}


def test_an_attached_offer_is_asked_nothing_about_the_product() -> None:
    assert not keys(new=True, attach=True) & {"brand", "description", "images", "category_id", "manufacturer", "family"}


def test_the_documentation_of_somebody_else_is_shown_but_not_changed() -> None:
    fields = {one.key: one for one in form_fields("emag-ro", category(characteristic(5)), new=False, owned=False)}
    assert fields["name"].read_only and fields["images"].read_only and fields["characteristic:5"].read_only
    assert not fields["sale_price"].read_only and not fields["stock:1"].read_only
    assert not any(one.mandatory and one.read_only for one in fields.values())


@pytest.mark.parametrize("platform", [code for code in PLATFORMS if code != "emag-ro"])
def test_the_green_tax_is_asked_for_on_emag_romania_only(platform: str) -> None:
    assert "green_tax" in keys(new=True)
    assert "green_tax" not in {one.key for one in product_fields(platform, new=True)}


def test_prices_are_in_the_money_of_the_platform() -> None:
    units = {
        code: {one.unit for one in product_fields(code, new=True) if one.kind is FieldKind.PRICE} for code in PLATFORMS
    }
    assert units["emag-hu"] == {"HUF"} and units["emag-bg"] == {"EUR"} and units["emag-ro"] == {"RON"}


def test_what_the_platform_allows_becomes_choices() -> None:
    reference = Reference({10: Decimal("0.21"), 11: Decimal("0.095")}, (0, 30, 2))
    fields = {one.key: one for one in product_fields("emag-ro", new=True, reference=reference, warehouses=(1, 4))}
    assert [choice_label(fields["vat_id"], choice) for choice in fields["vat_id"].choices] == ["21 %", "9.5 %"]
    assert fields["handling_time:4"].choices == ("0", "2", "30")
    assert fields["handling_time:4"].restrictive
    unknown = {one.key: one for one in product_fields("emag-ro", new=True)}
    assert not unknown["vat_id"].restrictive and unknown["handling_time:1"].kind is FieldKind.WHOLE


def test_a_start_date_lies_between_tomorrow_and_sixty_days_ahead() -> None:
    (field,) = (one for one in product_fields("emag-ro", new=True, today=date(2026, 12, 31)) if one.key == "start_date")
    assert (field.earliest, field.latest) == ("2027-01-01", "2027-03-01")


def test_an_offer_ends_its_life_only_once_it_is_there() -> None:
    choices = {
        new: next(one.choices for one in product_fields("emag-ro", new=new) if one.key == "status")
        for new in (True, False)
    }
    assert choices == {True: ("0", "1"), False: ("0", "1", "2")}


def test_the_groups_of_a_form_follow_each_other_and_have_names() -> None:
    fields = form_fields("emag-ro", category(characteristic(1), characteristic(2, is_mandatory=1)), new=True)
    order = [one.group for one in fields]
    assert order == sorted(order, key=list(Group).index)
    assert set(GROUP_LABELS) == set(Group)
    assert len({one.key for one in fields}) == len(fields)


def test_every_choice_of_ours_has_words() -> None:
    for one in product_fields("emag-ro", new=False):
        if one.key in CHOICE_LABELS:
            assert all(choice_label(one, choice) != choice for choice in one.choices), one.key
