"""A category is read whatever types eMAG chooses for it."""

import subprocess
import sys

import pytest

from emag_desk.domain.categories import Category


def test_a_category_as_emag_documents_it() -> None:
    category = Category.model_validate(
        {
            "id": 1315,
            "parent_id": 1200,
            "name": "Lampi birou",
            "is_allowed": 1,
            "is_ean_mandatory": 1,
            "is_warranty_mandatory": 0,
            "characteristics": [
                {
                    "id": 5401,
                    "name": "Culoare",
                    "type_id": 11,
                    "display_order": 2,
                    "is_mandatory": 1,
                    "is_filter": 0,
                    "allow_new_value": 0,
                    "values": ["Alb", "Negru"],
                    "tags": [],
                    "is_mandatory_for_mktp": 1,
                }
            ],
            "family_types": [
                {
                    "id": 95,
                    "name": "Culoare",
                    "characteristics": [
                        {"characteristic_id": 5401, "characteristic_family_type_id": 1, "is_foldable": 1}
                    ],
                }
            ],
        }
    )
    assert (category.is_allowed, category.is_ean_mandatory, category.is_warranty_mandatory) == (True, True, False)
    colour = category.characteristic(5401)
    assert colour is not None
    assert (colour.is_mandatory, colour.is_filter, colour.several, colour.values) == (
        True,
        False,
        True,
        ["Alb", "Negru"],
    )
    assert category.family_types[0].characteristics[0].is_foldable
    assert category.characteristic(1) is None


def test_other_types_mean_the_same() -> None:
    category = Category.model_validate(
        {
            "id": "1315",
            "parent_id": "",
            "name": None,
            "is_allowed": "1",
            "is_ean_mandatory": True,
            "characteristics": [
                {"id": "7", "type_id": "60", "is_mandatory": "0", "values": [{"id": 3, "value": "36 EU"}, "", None]},
                {"id": 8, "name": 12, "type_id": None, "values": None, "tags": [""], "display_order": ""},
            ],
            "family_types": {},
            "scm_id": 5,
        }
    )
    assert (category.id, category.parent_id, category.is_allowed, category.is_ean_mandatory) == (1315, None, True, True)
    assert category.characteristics[0].values == ["36 EU"]
    assert category.characteristics[1].tags == []
    assert category.family_types == []
    assert category.model_dump()["scm_id"] == 5


@pytest.mark.parametrize("nothing", [None, [], {}, ""])
def test_a_list_of_categories_comes_without_characteristics(nothing: object) -> None:
    category = Category.model_validate({"id": 5, "characteristics": nothing, "family_types": nothing})
    assert (category.characteristics, category.family_types) == ([], [])


def test_a_form_is_built_without_the_heavy_library() -> None:
    modules = "fields, product, product_answers, description, ean, category_tree, product_keys"
    program = f"import sys; from emag_desk.domain import {modules}; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
