"""The same error of many products is one group, whatever number, EAN or value eMAG puts into its words."""

from __future__ import annotations

import pytest

from emag_desk.domain.rejections import KnownProduct, Rejected, groups, key_of, pattern_of, plan_fix
from emag_desk.errors import Sentence

COLOUR = "characteristic:5401"
PARSED = "value of characteristic with id 5401 cannot be parsed - Product id: {}"


def refused(number: int, *errors: str, **more: object) -> Rejected:
    one = {"account": "a", "title": f"Lamp {number}", "category_id": 1315, "validation": 8, **more}
    return Rejected(offer_id=number, errors=errors, **one)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PARSED.format(1), PARSED.format(22)),
        ("5949999000017 is not a valid EAN. - Product id: 3", "5949999000024 is not a valid EAN."),
        ("image https://a.b/1.jpg  cannot be read", "image https://c.d/e.png cannot be read"),
        ('brand "Luxora" is unknown', 'brand "Casa" is unknown'),
        (
            "value of characteristic with id 5401 must be one of: Alb, Negru",
            "value of characteristic with id 5401 must be one of: Roșu",
        ),
    ],
)
def test_what_differs_from_product_to_product_does_not_part_a_group(one: str, other: str) -> None:
    found = groups([refused(1, one), refused(2, other)])
    assert [group.count for group in found] == [2]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (PARSED.format(1), COLOUR),
        ("characteristic with id: 6506 is not attached to template", "characteristic:6506"),
        ("Mktp Family: family name is empty", "family"),
        ("Photo Gallery Validation - No valid images have been found.", "images"),
        ("5949999000017 is not a valid EAN.", "ean"),
        ("template does not exist in doc application", "category_id"),
        ("Something quite different", None),
    ],
)
def test_an_error_tells_the_field_it_speaks_of(text: str, key: str | None) -> None:
    assert key_of(text) == key


def test_groups_are_parted_by_field_and_account_and_the_largest_comes_first() -> None:
    size = "value of characteristic with id 6506 cannot be parsed"
    found = groups(
        [
            refused(1, size),
            refused(2, PARSED.format(2), PARSED.format(2)),
            refused(3, PARSED.format(3), rounds=2),
            refused(4, PARSED.format(4), account="b"),
        ],
        {COLOUR: "Culoare"},
    )
    assert [(one.account, one.key, one.count) for one in found] == [
        ("a", COLOUR, 2),
        ("a", "characteristic:6506", 1),
        ("b", COLOUR, 1),
    ]
    assert (found[0].label, found[0].given, found[0].rounds) == ("Culoare", True, 2)
    assert found[1].label == "6506"
    assert found[0].categories == {1315}
    assert found[0].example == PARSED.format(2)
    assert pattern_of(found[0].example) == "value of characteristic with id … cannot be parsed"


def test_a_refusal_without_a_word_is_grouped_by_its_status() -> None:
    (brand,) = groups([refused(1, validation=5), refused(2, validation=5)])
    assert (brand.pattern, brand.key, brand.label, brand.count) == ("Rejected brand", "brand", "Brand", 2)


BASE = {"name": ["Lamp"], COLOUR: ["alb"]}


class TestOneValueForAll:
    def test_it_is_set_in_every_product_and_what_is_staged_already_stays(self) -> None:
        (group,) = groups([refused(1, PARSED.format(1)), refused(2, PARSED.format(2))])
        known = {1: KnownProduct(BASE), 2: KnownProduct(BASE, {"name": ["Lampă"]})}
        plan = plan_fix(group, COLOUR, ["Alb"], known)
        assert [one.offer_id for one in plan.changes] == [1, 2]
        assert plan.changes[1].values == {"name": ["Lampă"], COLOUR: ["Alb"]}
        assert plan.changes[1].base == BASE

    def test_products_that_cannot_take_it_are_left_out_each_with_the_reason(self) -> None:
        products = [
            refused(1, PARSED.format(1)),
            refused(2, PARSED.format(2), owned=False),
            refused(3, PARSED.format(3)),
            refused(4, PARSED.format(4)),
            refused(5, PARSED.format(5)),
        ]
        (group,) = groups(products)
        known = {number: KnownProduct(BASE) for number in (1, 2, 4, 5)}
        known[4] = KnownProduct({COLOUR: ["Alb"]})
        plan = plan_fix(
            group,
            COLOUR,
            ["Alb"],
            known,
            check=lambda one, values: [Sentence("Not here.")] if one.offer_id == 5 else [],
        )
        assert [one.offer_id for one in plan.changes] == [1]
        assert {one.offer_id: str(why) for one, why in plan.left_out} == {
            2: "eMAG does not let you edit the documentation of this product.",
            3: "This offer is not in the cache any more.",
            4: "It has this value already.",
            5: "Not here.",
        }

    def test_only_some_of_a_group(self) -> None:
        (group,) = groups([refused(1, PARSED.format(1)), refused(2, PARSED.format(2))])
        known = {1: KnownProduct(BASE), 2: KnownProduct(BASE)}
        assert [one.offer_id for one in plan_fix(group, COLOUR, ["Alb"], known, only=[2]).changes] == [2]
