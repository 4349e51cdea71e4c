"""`category/read` and `category/count` (protocol §4.10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from emag_desk.practice.answers import Answer, done
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.pages import Page, count_answer, page_of
from emag_desk.practice.platforms import Platform
from emag_desk.practice.product_types import BRANDS, MODELS, SIZE, ProductType
from emag_desk.practice.words import Words
from emag_desk.practice.words_bg import WORDS as BULGARIAN
from emag_desk.practice.words_hu import WORDS as HUNGARIAN
from emag_desk.practice.words_ro import WORDS as ROMANIAN

MOST_VALUES = 256
NUMBER, WITH_UNIT, TEXT, YES_NO, SIZES = 1, 2, 11, 20, 60
BY_COLOUR, BY_SIZE = 95, 96
_LANGUAGES = {"ro": ROMANIAN, "bg": BULGARIAN, "hu": HUNGARIAN}
_ACCESSORIES, _REFURBISHED = 5000, 10_000


@dataclass(frozen=True)
class Category:
    """One category. `kind` is what is sold in it; departments and closed categories have none."""

    id: int
    parent_id: int
    allowed: bool
    kind: ProductType | None
    name: str


def read_categories(market: Market, call: Call) -> Answer:
    """The active categories page by page, bare; with `id` one of them with its characteristics."""
    filters = filters_of(market, call)
    language = (call.query.get("language") or [""])[0].lower()
    known = categories(market.platform, language)
    if "id" in filters:
        wanted = numbers(filters, "id")
        words = _LANGUAGES.get(language, market.platform.words)
        values = Page(
            whole(filters.get("valuesCurrentPage", 1)) or 1,
            min(whole(filters.get("valuesPerPage", MOST_VALUES)) or MOST_VALUES, MOST_VALUES),
        )
        return done([_full(category, words, values) for category in known if category.id in wanted])
    return done([_bare(category) for category in page_of(filters).cut(known)])


def count_categories(market: Market, call: Call) -> Answer:
    """How many there are."""
    filters = filters_of(market, call)
    known = categories(market.platform, "")
    wanted = numbers(filters, "id") if "id" in filters else [category.id for category in known]
    return count_answer(sum(category.id in wanted for category in known), Page(1, 100), market.switches)


def categories(platform: Platform, language: str) -> list[Category]:
    """All categories of a platform by id: departments, what the shop sells, and neighbours of it."""
    words = _LANGUAGES.get(language, platform.words)
    known = [
        Category(parent, 1, False, None, _department(words, parent, language))
        for parent in sorted({kind.parent for kind in platform.types})
    ]
    for kind in platform.types:
        name = _type_name(words, kind, language)
        known.append(Category(kind.category, kind.parent, True, kind, name))
        accessories = "Accessories for {}" if language == "en" else words.accessories_for
        refurbished = "Refurbished {}" if language == "en" else words.refurbished
        known.append(Category(kind.category + _ACCESSORIES, kind.parent, True, None, accessories.format(name.lower())))
        known.append(Category(kind.category + _REFURBISHED, kind.parent, False, None, refurbished.format(name.lower())))
    return sorted(known, key=lambda category: category.id)


def _department(words: Words, parent: int, language: str) -> str:
    return f"Department {parent}" if language == "en" else words.departments.get(parent, str(parent))


def _type_name(words: Words, kind: ProductType, language: str) -> str:
    if language == "en" or kind.key not in words.types:
        return kind.key.replace("_", " ").capitalize()
    return words.types[kind.key].category


def _bare(category: Category) -> dict[str, Any]:
    kind = category.kind
    return {
        "id": category.id,
        "parent_id": category.parent_id,
        "name": category.name,
        "is_allowed": int(category.allowed),
        "is_ean_mandatory": int(category.allowed),
        "is_warranty_mandatory": int(bool(kind and kind.warranty)),
        "characteristics": [],
        "family_types": [],
    }


def _full(category: Category, words: Words, values: Page) -> dict[str, Any]:
    kind = category.kind
    if kind is None:
        return _bare(category)
    characteristics = [_size(kind, words, values), _material(kind, words, values), _extra(kind, words, values)]
    family_types = [_family_type(BY_SIZE, words.size, kind.size_id, 2)]
    if kind.coloured:
        characteristics.insert(0, _colour(kind, words, values))
        family_types.insert(0, _family_type(BY_COLOUR, words.colour, kind.colour_id, 1))
    return {**_bare(category), "characteristics": characteristics, "family_types": family_types}


def _colour(kind: ProductType, words: Words, page: Page) -> dict[str, Any]:
    values = [colour.capitalize() for colour in words.colours]
    return _characteristic(kind.colour_id, words.colour, TEXT, page, values, mandatory=True)


def _size(kind: ProductType, words: Words, page: Page) -> dict[str, Any]:
    clothes = kind.size_id == SIZE
    type_id = SIZES if clothes else WITH_UNIT
    found = _characteristic(kind.size_id, words.size, type_id, page, list(kind.specs), mandatory=True)
    return {**found, "tags": ["original", "converted"] if clothes else []}


def _material(kind: ProductType, words: Words, page: Page) -> dict[str, Any]:
    return {
        **_characteristic(
            kind.material_id, words.material, TEXT, page, list(words.materials_of(kind)), mandatory=False
        ),
        "allow_new_value": 1,
    }


def _extra(kind: ProductType, words: Words, page: Page) -> dict[str, Any]:
    """Long lists of compatible models for phone cases; weight or a yes/no question elsewhere."""
    if kind.key == "phone_case":
        models = [f"{brand} {model} {number}" for brand in BRANDS for model in MODELS for number in (5, 7, 9)]
        return _characteristic(kind.extra_id, words.compatible, TEXT, page, models, mandatory=False)
    if kind.category % 2:
        return _characteristic(kind.extra_id, words.weight, NUMBER, page, [], mandatory=False)
    return _characteristic(kind.extra_id, words.gift_box, YES_NO, page, ["Yes", "No", "N/A"], mandatory=False)


def _characteristic(
    number: int, name: str, type_id: int, page: Page, values: list[str], *, mandatory: bool
) -> dict[str, Any]:
    return {
        "id": number,
        "name": name,
        "type_id": type_id,
        "display_order": number % 4 + 1,
        "is_mandatory": int(mandatory),
        "is_mandatory_for_mktp": int(mandatory),
        "is_filter": int(type_id != NUMBER),
        "allow_new_value": 0,
        "values": list(page.cut(values)),
        "tags": [],
    }


def _family_type(number: int, name: str, characteristic: int, shown_as: int) -> dict[str, Any]:
    member = {
        "characteristic_id": characteristic,
        "characteristic_family_type_id": shown_as,
        "is_foldable": 1,
        "display_order": 1,
    }
    return {"id": number, "name": name, "characteristics": [member]}
