"""What changed in a template is told in words, the demanding first; only offers that no longer fit are named."""

from __future__ import annotations

from typing import Any

import pytest

from emag_desk.sync.category_changes import Code, FieldChange, broken_offers, differences


def one(number: int = 1, **said: Any) -> dict[str, Any]:
    plain = {"type_id": 11, "is_mandatory": 0, "is_filter": 0, "allow_new_value": 0, "values": ["Alb", "Negru"]}
    return {"id": number, "name": f"C{number}", "tags": [], **plain, **said}


def lamp(*characteristics: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"id": 7, "name": "Lămpi", "is_allowed": 1, "characteristics": list(characteristics), **said}


def family(number: int, name: str, *members: int) -> dict[str, Any]:
    listed = [{"characteristic_id": member, "characteristic_family_type_id": 1} for member in members]
    return {"id": number, "name": name, "characteristics": listed}


TEN = [f"V{number}" for number in range(10)]

CHANGES = [
    (lamp(one()), lamp(one()), []),
    (lamp(one(1), one(2)), lamp(one(2), one(1)), []),
    (lamp(one(values=["Alb", "Negru"])), lamp(one(values=["Negru", "Alb"])), []),
    (lamp(), lamp(one()), ["- C1 is new."]),
    (lamp(), lamp(one(is_mandatory=1)), ["! C1 is new and must be filled in."]),
    (lamp(one()), lamp(), ["! C1 is no longer part of the category."]),
    (lamp(one()), lamp(one(is_mandatory="1")), ["! C1 must be filled in now."]),
    (lamp(one(is_mandatory=1)), lamp(one()), ["- C1 need not be filled in any more."]),
    (lamp(one()), lamp(one(is_filter=1)), ["- Buyers can filter by C1 now."]),
    (lamp(one(name="Culoare")), lamp(one(name="Nuanță")), ["- Culoare is called Nuanță now."]),
    (lamp(one()), lamp(one(type_id=1)), ["! The type of C1 was “Text” and is “Number” now."]),
    (lamp(one()), lamp(one(tags=["original", "converted"])), ["! C1 has new tags: original, converted."]),
    (lamp(one(tags=["a", "b"])), lamp(one(tags=["a"])), ["! C1 no longer has the tags b."]),
    (lamp(one(allow_new_value=1)), lamp(one()), ["! C1 accepts only values of its list now."]),
    (lamp(one()), lamp(one(allow_new_value=1)), ["- C1 accepts values that are not in its list now."]),
    (lamp(one()), lamp(one(values=["Alb"])), ["! C1 no longer offers Negru."]),
    (
        lamp(one(allow_new_value=1)),
        lamp(one(allow_new_value=1, values=["Alb"])),
        ["- C1 no longer offers Negru."],
    ),
    (lamp(one(values=TEN)), lamp(one(values=TEN[9:])), ["! C1 no longer offers V0, V1, V2, V3, V4 and 4 more."]),
    (lamp(one()), lamp(one(values=["Alb", "Negru", "Gri"])), ["- C1 also offers Gri."]),
    (lamp(), lamp(is_ean_mandatory=1), ["! EAN is mandatory now."]),
    (lamp(is_warranty_mandatory=1), lamp(), ["- The warranty is optional now."]),
    (lamp(), lamp(is_allowed=0), ["! You may no longer sell in this category."]),
    (lamp(is_allowed=0), lamp(), ["- You may sell in this category now."]),
    (lamp(), {**lamp(), "name": "Veioze"}, ["- The category Lămpi is called Veioze now."]),
    (lamp(), lamp(family_types=[family(1, "Culoare", 5)]), ["- The family type Culoare is new."]),
    (lamp(family_types=[family(1, "Culoare", 5)]), lamp(), ["! There is no family type Culoare any more."]),
    (
        lamp(family_types=[family(1, "Culoare", 5)]),
        lamp(family_types=[family(1, "Culoare", 5, 6)]),
        ["- The characteristics of the family type Culoare changed."],
    ),
    (lamp(one(10_770)), lamp(), []),
    (lamp(), lamp(one(1), one(2, is_mandatory=1)), ["! C2 is new and must be filled in.", "- C1 is new."]),
]


@pytest.mark.parametrize(("before", "after", "told"), CHANGES)
def test_a_change_is_told_in_words(before: dict[str, Any], after: dict[str, Any], told: list[str]) -> None:
    found = differences(before, after)
    assert [f"{'!' if change.demanding else '-'} {change.sentence}" for change in found] == told


def test_a_list_that_was_not_read_to_its_end_says_nothing_of_what_is_missing() -> None:
    whole = one(values=[f"V{number}" for number in range(300)], values_complete=True)
    first = one(values=[f"V{number}" for number in range(1, 257)])
    assert differences(lamp(whole), lamp(first)) == ()
    assert differences(lamp(first), lamp(whole)) == (), "nor of what is new"
    complete = one(values=[f"V{number}" for number in range(1, 300)], values_complete=True)
    (gone,) = differences(lamp(whole), lamp(complete))
    assert (gone.code, gone.values) == (Code.VALUES_GONE, ("V0",))


# ---- what that breaks


def offer(*characteristics: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"id": 5, "name": "Lampă", "ownership": True, "status": 1, "ean": ["5949999000017"], "warranty": 24} | {
        "characteristics": list(characteristics),
        **said,
    }


def breaks(before: dict[str, Any], after: dict[str, Any], *offers: dict[str, Any], **more: Any) -> list[list[str]]:
    """The reasons of each broken offer."""
    found = broken_offers(differences(before, after), after, [(5, document) for document in offers], **more)
    return [[str(reason) for reason in broken.reasons] for broken in found]


WHITE, RED = {"id": 1, "value": "Alb"}, {"id": 1, "value": "Roșu"}


@pytest.mark.parametrize(
    ("before", "after", "broken", "fine"),
    [
        (lamp(), lamp(one(is_mandatory=1)), offer(), offer(WHITE)),
        (lamp(one()), lamp(one(is_mandatory=1)), offer({"id": 1, "value": ""}), offer({"id": "1", "value": ["Alb"]})),
        (lamp(one(values=["Alb", "Roșu"])), lamp(one(values=["Alb"])), offer(RED), offer(WHITE)),
        (
            lamp(one(values=["Alb", "Roșu"])),
            lamp(one(values=["Alb"])),
            offer({"id": 1, "value": ["Alb", "Roșu"]}),
            offer(),
        ),
        (lamp(one(allow_new_value=1)), lamp(one()), offer(RED), offer(WHITE)),
        (lamp(one()), lamp(one(tags=["original"])), offer(WHITE), offer({**WHITE, "tag": "original"})),
        (lamp(one(tags=["a", "b"])), lamp(one(tags=["a"])), offer({**WHITE, "tag": "b"}), offer({**WHITE, "tag": "a"})),
        (lamp(one()), lamp(), offer(WHITE), offer({"id": 2, "value": "x"})),
        (lamp(), lamp(is_ean_mandatory=1), offer(ean=[]), offer()),
        (lamp(), lamp(is_warranty_mandatory=1), offer(warranty=None), offer(warranty=0)),
    ],
)
def test_an_offer_that_no_longer_fits_is_named_with_the_reason(
    before: dict[str, Any], after: dict[str, Any], broken: dict[str, Any], fine: dict[str, Any]
) -> None:
    (reasons,) = breaks(before, after, broken, fine)
    assert reasons == [str(differences(before, after)[0].sentence)]


def test_several_reasons_are_all_told() -> None:
    before, after = lamp(one(), one(2)), lamp(one(values=["Negru"]), one(2, is_mandatory=1))
    assert breaks(before, after, offer(WHITE)) == [["C1 no longer offers Alb.", "C2 must be filled in now."]]


def test_only_the_sellers_own_documentation_can_be_broken() -> None:
    before, after = lamp(), lamp(one(is_mandatory=1))
    assert breaks(before, after, offer(ownership=False), offer(ownership=2)) == []
    assert len(breaks(before, after, offer(ownership=1))) == 1


def test_values_in_another_language_are_not_compared() -> None:
    before, after = lamp(one(values=["White", "Red"])), lamp(one(values=["White"], is_mandatory=1))
    assert breaks(before, after, offer(RED), offer(), same_language=False) == [["C1 must be filled in now."]]


def test_an_offer_that_cannot_be_understood_does_not_stop_the_others() -> None:
    after = lamp(one(is_mandatory=1))
    assert len(breaks(lamp(), after, {"id": "?"}, offer("text", {"id": "x"}))) == 1


def test_what_asks_nothing_of_offers_breaks_none() -> None:
    assert breaks(lamp(), lamp(one()), offer()) == []
    assert breaks(lamp(), lamp(is_allowed=0), offer()) == []


def test_a_change_names_its_values_whole() -> None:
    (change,) = differences(lamp(one(values=TEN)), lamp(one(values=TEN[9:])))
    assert isinstance(change, FieldChange) and change.values == tuple(TEN[:9])
    assert change.characteristic_id == 1
