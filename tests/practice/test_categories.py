"""The categories of the practice shop: the tree with its oddities, what a template asks for, and how it changes."""

from __future__ import annotations

import pytest

from emag_desk.errors import DeskError, InputError
from emag_desk.practice.category_shelf import CategoryShelf
from emag_desk.practice.category_tree import CLEARANCE, ORPHAN, PROMOTIONS, SAMPLES, SHOWCASE, UNIVERSAL
from emag_desk.practice.category_words import LANGUAGES
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.switches import Switches
from emag_desk.practice.templates import CONVERTED_SIZE, SIZE, TYPES


@pytest.fixture
def shelf() -> CategoryShelf:
    return CategoryShelf(PLATFORMS["emag-ro"], Switches())


@pytest.mark.parametrize("code", list(PLATFORMS))
def test_every_platform_has_a_deep_tree_with_every_oddity(code):
    shelf = CategoryShelf(PLATFORMS[code], Switches())
    parents = {number: shelf.find(number).parent_id for number in shelf.ids()}
    assert len(parents) > 100
    assert list(parents) == sorted(parents) and max(parents) <= 65_535
    assert {number for number, parent in parents.items() if parent not in parents and parent is not None} == {ORPHAN}
    assert parents[PROMOTIONS] == CLEARANCE and parents[CLEARANCE] == PROMOTIONS and parents[SAMPLES] == SAMPLES
    depths = set()
    for number in set(parents) - {ORPHAN, PROMOTIONS, CLEARANCE, SAMPLES}:
        depth, above = 0, parents[number]
        while above is not None:
            depth, above = depth + 1, parents[above]
        depths.add(depth)
    assert depths == {0, 1, 2}


@pytest.mark.parametrize("code", list(PLATFORMS))
def test_every_template_holds_together_in_every_language(code):
    shelf = CategoryShelf(PLATFORMS[code], Switches())
    for number in shelf.ids():
        own = shelf.find(number)
        for language in LANGUAGES:
            said = shelf.find(number, language)
            assert said.name and [one.id for one in said.characteristics] == [one.id for one in own.characteristics]
            assert [len(one.values) for one in said.characteristics] == [len(one.values) for one in own.characteristics]
        assert len(own.by_id) == len(own.characteristics)
        for one in own.characteristics:
            assert one.type_id in TYPES and 1 <= one.id <= 65_535
            assert len(one.known) == len(one.values)
        for kind in own.family_types:
            assert all(member.characteristic_id in own.by_id for member in kind.members)


def test_the_largest_template_has_300_characteristics_of_256_values(seller):
    (category,) = seller.results("category/read", {"id": UNIVERSAL})
    assert [len(one["values"]) for one in category["characteristics"]] == [256] * 300
    (rest,) = seller.results("category/read", {"id": UNIVERSAL, "valuesCurrentPage": 2})
    assert all(one["values"] == [] for one in rest["characteristics"])


def test_one_category_shows_every_type_and_a_size_with_tags(seller):
    (category,) = seller.results("category/read", {"id": SHOWCASE}, platform="emag-hu")
    known = {one["id"]: one for one in category["characteristics"]}
    assert {one["type_id"] for one in known.values()} == TYPES
    assert known[SIZE]["tags"] == ["original", "converted"] and known[CONVERTED_SIZE]["is_mandatory"] == 0
    assert known[21_008]["values"] == ["Igen", "Nem", "N/A"]
    assert {
        one["characteristic_family_type_id"] for kind in category["family_types"] for one in kind["characteristics"]
    }


def test_values_come_in_the_language_asked_for_and_in_the_same_order(shelf):
    colours = {language: shelf.find(1315, language).by_id[5260].values for language in LANGUAGES}
    assert {language: values[1] for language, values in colours.items()} == {
        "en": "White",
        "ro": "Alb",
        "hu": "Fehér",
        "bg": "Бял",
        "pl": "Biały",
        "gr": "Λευκό",
        "de": "Weiß",
    }
    assert shelf.find(1315, "xx") is shelf.find(1315) is shelf.find(1315, "RO")


def test_a_control_call_changes_a_template_in_every_language(seller):
    url = f"{seller.practice.url()}/category/read"

    def colour(language: str = "") -> dict:
        answer = seller.http.post(url, params={"language": language}, json={"id": 1315}).json()
        return next(one for one in answer["results"][0]["characteristics"] if one["id"] == 5260)

    seller.practice.ask(
        "category/emag-ro/1315",
        {"characteristic": 5260, "remove_values": ["Alb"], "add_values": ["Turcoaz"], "add_tags": ["original"]},
    )
    assert "Alb" not in colour()["values"] and colour()["values"][-1] == "Turcoaz"
    assert "White" not in colour("en")["values"] and colour("en")["tags"] == ["original"]
    seller.practice.ask("category/emag-ro/1315", {"characteristic": 5263, "is_mandatory": 1})
    seller.practice.ask("category/emag-ro/1315", {"characteristic": 5262, "remove": True, "is_ean_mandatory": 0})
    (category,) = seller.results("category/read", {"id": 1315})
    known = {one["id"]: one for one in category["characteristics"]}
    assert known[5263]["is_mandatory"] == 1 and 5262 not in known and category["is_ean_mandatory"] == 0
    for body in ({"characteristic": 1, "remove": True}, {"characteristic": 5260, "remove_values": ["Alb"]}):
        with pytest.raises(DeskError):
            seller.practice.ask("category/emag-ro/1315", body)
    seller.practice.ask("reset", {})
    assert "Alb" in colour()["values"]


def test_a_category_of_ones_own_takes_its_place_in_the_list(seller):
    given = {
        "id": 4,
        "name": "Proba",
        "is_ean_mandatory": 1,
        "characteristics": [
            {"id": 9, "name": "Latime", "type_id": 2, "is_mandatory": 1, "values": ["1 m"], "tags": []}
        ],
        "family_types": [{"id": 7, "name": "x", "characteristics": [{"characteristic_id": 9}]}],
    }
    shown = seller.practice.ask("category/emag-ro", given)
    assert seller.practice.ask("category/emag-ro/4") == shown
    assert seller.results("category/read", {"itemsPerPage": 1})[0]["name"] == "Proba"
    assert seller.results("category/read", {"id": 4}) == [shown]
    for broken in ({"id": 0}, {"id": 4, "characteristics": [{"id": 1, "type_id": 12}]}):
        with pytest.raises(DeskError):
            seller.practice.ask("category/emag-ro", broken)


def test_the_switch_lets_templates_drift(shelf):
    switches = Switches()
    shelf = CategoryShelf(PLATFORMS["emag-ro"], switches)
    before = shelf.find(1315)
    switches.change({"templates_changed": True})
    after = shelf.find(1315)
    newly = {one.id for one in after.characteristics if one.mandatory} - {
        one.id for one in before.characteristics if one.mandatory
    }
    assert newly == {5263}
    assert before.by_id[5260].values[1:] == after.by_id[5260].values
    assert after.by_id[5261].tags == ("original", "converted")
    switches.change({"templates_changed": False})
    assert shelf.find(1315) is before


def test_nobody_can_change_what_is_not_there(shelf):
    assert shelf.find(None) is None and shelf.find(3) is None
    with pytest.raises(InputError):
        shelf.change(3, {"is_allowed": 0})
