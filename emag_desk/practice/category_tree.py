"""All categories of one platform: departments, what the shop sells, its neighbours, and a few oddities.

The oddities are there because clients must stand them: a category whose parent is not among the categories, two that
are each other's parents, and one that is its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from emag_desk.practice.kind_templates import TAGS, kind_template, phone_models, shared
from emag_desk.practice.platforms import Platform
from emag_desk.practice.product_types import ProductType
from emag_desk.practice.speech import Speech
from emag_desk.practice.templates import (
    CONVERTED_SIZE,
    NUMBER,
    RESOLUTION,
    SIZE,
    SIZES,
    TEXT,
    VOLUME,
    WITH_UNIT,
    YES_NO,
    Characteristic,
    FamilyMember,
    FamilyType,
    Template,
)

UNIVERSAL, SHOWCASE, ORPHAN, PROMOTIONS, CLEARANCE, SAMPLES = range(60_001, 60_007)
MANY_CHARACTERISTICS, VALUES_EACH = 300, 256
_AISLE = 40_000
#: A neighbour's name -> (distance of its id, may the seller use it, EAN wanted, warranty wanted).
_NEIGHBOURS = {
    "accessories": (5000, True, True, False),
    "refurbished": (10_000, False, True, True),
    "spare": (15_000, True, False, False),
    "professional": (20_000, True, True, True),
    "children": (25_000, True, True, False),
    "sets": (30_000, True, False, False),
    "handmade": (35_000, True, False, False),
    "care": (45_000, False, False, False),
}

Maker = Callable[[Speech], Template]


def category_makers(platform: Platform) -> dict[int, Maker]:
    """For each category of a platform by id, ascending, what makes its template in a language."""
    makers: dict[int, Maker] = {
        UNIVERSAL: _universal,
        SHOWCASE: _showcase,
        ORPHAN: partial(_odd, ORPHAN, "orphan", 59_999),
        PROMOTIONS: partial(_odd, PROMOTIONS, "promotions", CLEARANCE),
        CLEARANCE: partial(_odd, CLEARANCE, "clearance", PROMOTIONS),
        SAMPLES: partial(_odd, SAMPLES, "samples", SAMPLES),
    }
    for kind in platform.types:
        makers[kind.parent] = partial(_department, kind.parent)
        makers[kind.category + _AISLE] = partial(_aisle, kind)
        makers[kind.category] = partial(_sold, kind)
        for key, (distance, *_) in _NEIGHBOURS.items():
            makers[kind.category + distance] = partial(_neighbour, kind, key)
    return dict(sorted(makers.items()))


def platform_language(platform: Platform) -> str:
    """The language a platform speaks when none is asked for."""
    return platform.locale[:2]


def _department(number: int, said: Speech) -> Template:
    return Template(number, said.departments[str(number)], allowed=False, ean_mandatory=False)


def _aisle(kind: ProductType, said: Speech) -> Template:
    name = said.neighbours["all"].format(said.category_of(kind))
    return Template(kind.category + _AISLE, name, kind.parent, allowed=False, ean_mandatory=False)


def _sold(kind: ProductType, said: Speech) -> Template:
    return kind_template(kind, said, kind.category + _AISLE)


def _neighbour(kind: ProductType, key: str, said: Speech) -> Template:
    distance, allowed, ean, warranty = _NEIGHBOURS[key]
    name = said.neighbours[key].format(said.category_of(kind))
    colour = replace(shared("colour", said), mandatory=True, display_order=1)
    family = FamilyType(95, said.names["colour"], (FamilyMember(colour.id, 1),))
    others = [shared(name, said) for name in ("material", "country", "contents", "dimensions")]
    return Template(
        id=kind.category + distance,
        name=name[:1].upper() + name[1:],
        parent_id=kind.category + _AISLE,
        allowed=allowed,
        ean_mandatory=ean,
        warranty_mandatory=warranty,
        characteristics=(colour, *others),
        family_types=(family,),
    )


def _odd(number: int, key: str, parent_id: int, said: Speech) -> Template:
    allowed = number == ORPHAN
    return Template(
        id=number,
        name=said.names[key],
        parent_id=parent_id,
        allowed=allowed,
        ean_mandatory=False,
        characteristics=(shared("colour", said), shared("season", said)) if allowed else (),
    )


def _showcase(said: Speech) -> Template:
    """Every type of characteristic in every manner, and families by two characteristics."""
    word = said.names["property"]

    def one(
        place: int,
        type_id: int,
        values: tuple[str, ...] = (),
        *,
        new: bool = False,
        mandatory: bool = False,
        filter: bool = False,
    ) -> Characteristic:
        name = f"{word} {place}"
        return Characteristic(21_000 + place, name, type_id, 40 - place, mandatory, filter, new, values)

    characteristics = (
        one(1, NUMBER, mandatory=True),
        one(2, NUMBER, ("1", "2", "4", "8")),
        one(3, WITH_UNIT, ("5 W", "10 W", "15,5 W"), mandatory=True, filter=True),
        one(4, WITH_UNIT, new=True),
        one(5, TEXT, said.colours, mandatory=True, filter=True),
        one(6, TEXT, said.materials, new=True, filter=True),
        one(7, TEXT, new=True),
        one(8, YES_NO, said.yes_no, mandatory=True, filter=True),
        one(9, RESOLUTION, ("1920 x 1080", "3840 x 2160"), filter=True),
        one(10, RESOLUTION, new=True, mandatory=True),
        one(11, VOLUME, new=True, mandatory=True),
        one(12, SIZES, ("S", "M", "L"), filter=True),
        one(13, TEXT, phone_models(), filter=True),
        Characteristic(
            SIZE,
            said.names["size"],
            SIZES,
            1,
            mandatory=True,
            filter=True,
            values=("36 EU", "37 EU", "38 EU", "36 intl", "37 intl", "38 intl"),
            tags=TAGS,
        ),
        Characteristic(CONVERTED_SIZE, said.names["converted"], SIZES, 2, values=("36 intl", "37 intl", "38 intl")),
    )
    by_both = (FamilyMember(21_005, 3, True, 1), FamilyMember(SIZE, 2, False, 2))
    return Template(
        id=SHOWCASE,
        name=said.names["showcase"],
        parent_id=None,
        warranty_mandatory=True,
        characteristics=characteristics,
        family_types=(
            FamilyType(95, said.names["colour"], (FamilyMember(21_005, 1),)),
            FamilyType(97, f"{said.names['colour']} + {said.names['size']}", by_both),
        ),
    )


def _universal(said: Speech) -> Template:
    """As large as templates get: 300 characteristics with 256 values each."""
    types = (TEXT, TEXT, WITH_UNIT, NUMBER, RESOLUTION, VOLUME, SIZES)
    return Template(
        id=UNIVERSAL,
        name=said.names["universal"],
        parent_id=None,
        ean_mandatory=False,
        characteristics=tuple(_nth(place, types[place % len(types)], said) for place in range(MANY_CHARACTERISTICS)),
    )


def _nth(place: int, type_id: int, said: Speech) -> Characteristic:
    pattern = {
        TEXT: said.names["value"] + " {0}",
        WITH_UNIT: "{0} mm",
        NUMBER: "{0}",
        RESOLUTION: "{1} x {0}",
        VOLUME: "{0} x {1} x 10",
        SIZES: "{0} EU",
    }[type_id]
    return Characteristic(
        id=30_001 + place,
        name=f"{said.names['property']} {place + 1}",
        type_id=type_id,
        display_order=place + 1,
        mandatory=place % 10 == 0,
        filter=place % 3 == 0,
        allow_new_value=place % 4 == 0,
        values=tuple(pattern.format(number, 2 * number) for number in range(1, VALUES_EACH + 1)),
    )
