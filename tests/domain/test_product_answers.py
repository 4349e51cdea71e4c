"""What eMAG says of a product ends at the field it speaks of, and a remark is told from a refusal (protocol §2.2)."""

import pytest

from emag_desk.domain.categories import Category
from emag_desk.domain.fields import form_fields
from emag_desk.domain.product_answers import Saved, place, saved_by

CATEGORY = Category.model_validate(
    {
        "id": 1,
        "characteristics": [{"id": 5}, {"id": 55}, {"id": 6506, "type_id": 60, "tags": ["original", "converted"]}],
        "family_types": [{"id": 95}],
    }
)
FIELDS = form_fields("emag-ro", CATEGORY, new=False, warehouses=(2, 1))


@pytest.mark.parametrize(
    ("text", "key", "saved"),
    [
        ("You already hold a Product associated with this PN: LX-12 - Product id: 7", "part_number", False),
        (
            "You already hold an offer associated with this PNK: DX. If this …, please contact us.",
            "part_number_key",
            False,
        ),
        ("594 is a duplicated product. Please associate the offer to product with PNK DXK4T9MBM", "ean", False),
        ("5949999000018 is not a valid EAN. - Product id: 7", "ean", False),
        ("vat_id value should not be null", "vat_id", False),
        ("You are trying to change both part_number and name at the same time for id 7.", "part_number", False),
        ("Maximum input vars of 4000 exceeded", None, False),
        ("The manufacturer email field is mandatory", "manufacturer", False),
        ("The sale price 5.00 must be between the minimum price 6.00 and the maximum price 7.00", "sale_price", False),
        ("Stock should be 0 or more", "stock:2", False),
        ("characteristic with id 55 is not attached to template", "characteristic:55", True),
        ("value of characteristic with id 5 must be one of: Alb, Negru", "characteristic:5", True),
        ("value of characteristic with id 6506 was not set for tag converted", "characteristic:6506:converted", True),
        ("value of characteristic with id 777 is empty", None, True),
        ("Locale ro_BG doesn't exist for characteristic with id: 5", "characteristic:5", True),
        ("Mktp Family: family name is empty", "family", True),
        ("Please provide product characteristic values for the given family type", "family", True),
        ("Photo Gallery Validation - No valid images have been found.", "images", True),
        ("photo_gallery array is empty", "images", True),
        ("template does not exist in doc application", "category_id", True),
        ("name key does not exists", "name", True),
        ("part number is invalid", "part_number", True),
        ("WARNING: You are not eligible to edit the product documentation. - Product id: 7", None, True),
        ("WARNING: Your product has been automatically associated via EAN to an existing product.", "ean", True),
        (
            "WARNING: The product was saved as a draft, and you need the following product fields to continue "
            "documenting and have the product ready for sale: EAN. - Product id: 7",
            "ean",
            True,
        ),
        ("Something that nobody has seen yet", None, False),
    ],
)
def test_a_text_finds_its_field(text: str, key: str | None, saved: bool) -> None:
    assert place([text], FIELDS) == [(key, text, saved)]


def test_one_refusal_tells_that_nothing_was_saved() -> None:
    remark, refusal = "characteristic with id 5 is not attached to template", "594 is not a valid EAN."
    assert [one.saved for one in place([remark, refusal], FIELDS)] == [False, False]
    assert saved_by((remark,)) is Saved.YES
    assert saved_by((remark, "Never seen")) is Saved.UNCLEAR
    assert saved_by(()) is Saved.UNCLEAR


def test_a_field_that_the_form_does_not_have_is_not_named() -> None:
    assert place(["characteristic with id 5 is not attached to template"], [])[0].key is None
