"""The templates of what the practice shop sells, and values that agree with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from emag_desk.practice import product_types as kinds
from emag_desk.practice.mixing import mix
from emag_desk.practice.offer import Value
from emag_desk.practice.product_types import BRANDS, CLOTHES, MODELS, SHOES, ProductType
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

BY_COLOUR, BY_SIZE, BY_BOTH = 95, 96, 97
TAGS = ("original", "converted")
MANY_VALUES = 20_000
_UNIT = re.compile(r"\d+(?:,\d+)? ?[^\d\s.,/x-]\S*")
_RESOLUTIONS = ("1280 x 720", "1920 x 1080", "2560 x 1440", "3840 x 2160")
_ENERGY = ("A", "B", "C", "D", "E", "F", "G")
_CONNECTIVITY = ("Bluetooth", "Wi-Fi", "USB-C", "NFC", "HDMI", "Jack 3.5 mm")
_CAPACITIES = ("0,5 l", "1 l", "1,5 l", "2 l", "5 l")

#: Department -> characteristics that its categories share; those with * are mandatory.
_OF_DEPARTMENT: dict[int, tuple[str, ...]] = {
    kinds.HOME: ("dimensions*", "country", "contents"),
    kinds.ELECTRONICS: ("connectivity*", "waterproof", "resolution", "energy"),
    kinds.TOOLS: ("net_weight*", "country", "contents"),
    kinds.KITCHEN: ("energy*", "capacity", "dimensions"),
    kinds.PETS: ("country*", "net_weight", "season"),
    kinds.BEAUTY: ("country*", "net_weight", "audience"),
    kinds.FOOD: ("net_weight*", "country*", "contents"),
    kinds.SPORT: ("waterproof*", "dimensions", "audience"),
    kinds.OFFICE: ("dimensions", "waterproof", "country"),
    kinds.TOYS: ("pieces*", "audience", "contents"),
    kinds.CLOTHES: ("audience*", "season", "country"),
    kinds.SHOES: ("audience*", "waterproof", "season"),
    kinds.ACCESSORIES: ("audience*", "country", "waterproof"),
}
#: Numbers of the characteristics that many categories share.
_SHARED = (
    "colour",
    "material",
    "net_weight",
    "dimensions",
    "resolution",
    "waterproof",
    "pieces",
    "country",
    "energy",
    "connectivity",
    "contents",
    "audience",
    "capacity",
    "season",
)
_NUMBERS = {key: 20_001 + place for place, key in enumerate(_SHARED)}


def shared(key: str, said: Speech) -> Characteristic:
    """A characteristic that many categories have, optional and at the end."""
    type_id, values, new = {
        "colour": (TEXT, said.colours, False),
        "material": (TEXT, said.materials, True),
        "net_weight": (WITH_UNIT, (), True),
        "dimensions": (VOLUME, (), True),
        "resolution": (RESOLUTION, _RESOLUTIONS, False),
        "waterproof": (YES_NO, said.yes_no, False),
        "pieces": (NUMBER, (), True),
        "country": (TEXT, said.countries, False),
        "energy": (TEXT, _ENERGY, False),
        "connectivity": (TEXT, _CONNECTIVITY, False),
        "contents": (TEXT, (), True),
        "audience": (TEXT, said.audiences, False),
        "capacity": (WITH_UNIT, _CAPACITIES, True),
        "season": (TEXT, said.seasons, False),
    }[key]
    return Characteristic(
        id=_NUMBERS[key],
        name=said.names[key],
        type_id=type_id,
        display_order=50 + _NUMBERS[key] % 50,
        filter=bool(values),
        allow_new_value=new,
        values=values,
    )


def kind_template(kind: ProductType, said: Speech, parent_id: int) -> Template:
    """The category in which a kind of product is sold."""
    own = [_size(kind, said), _material(kind, said), _extra(kind, said)]
    types = [FamilyType(BY_SIZE, said.names["size"], (FamilyMember(kind.size_id, 2),))]
    if kind.coloured:
        own.insert(0, _colour(kind, said))
        types.insert(0, FamilyType(BY_COLOUR, said.names["colour"], (FamilyMember(kind.colour_id, 1),)))
        both = (FamilyMember(kind.colour_id, 3, True, 1), FamilyMember(kind.size_id, 2, False, 2))
        types.append(FamilyType(BY_BOTH, f"{said.names['colour']} + {said.names['size']}", both))
    if kind.parent in (CLOTHES, SHOES):
        # eMAG still carries it; the tag `converted` of Size has taken its place (protocol §4.10).
        own.append(Characteristic(CONVERTED_SIZE, said.names["converted"], SIZES, 3, values=_converted(kind)))
    for key in _OF_DEPARTMENT[kind.parent]:
        own.append(replace(shared(key.rstrip("*"), said), mandatory=key.endswith("*")))
    return Template(
        id=kind.category,
        name=said.category_of(kind),
        parent_id=parent_id,
        warranty_mandatory=bool(kind.warranty),
        characteristics=tuple(own),
        family_types=tuple(types),
    )


def _colour(kind: ProductType, said: Speech) -> Characteristic:
    return Characteristic(
        kind.colour_id, said.names["colour"], TEXT, 1, mandatory=True, filter=True, values=said.colours
    )


def _size(kind: ProductType, said: Speech) -> Characteristic:
    name = said.names["size"]
    if kind.size_id == SIZE:
        values = (*kind.specs, *_converted(kind))
        return Characteristic(SIZE, name, SIZES, 2, mandatory=True, filter=True, values=values, tags=TAGS)
    type_id = WITH_UNIT if all(_UNIT.fullmatch(spec) for spec in kind.specs) else TEXT
    return Characteristic(kind.size_id, name, type_id, 2, mandatory=True, filter=True, values=kind.specs)


def _converted(kind: ProductType) -> tuple[str, ...]:
    return tuple(f"{spec} intl" for spec in kind.specs)


def _material(kind: ProductType, said: Speech) -> Characteristic:
    return Characteristic(
        kind.material_id,
        said.names["material"],
        TEXT,
        4,
        filter=True,
        allow_new_value=True,
        values=said.materials_of(kind),
    )


def _extra(kind: ProductType, said: Speech) -> Characteristic:
    """A very long list of compatible models for phone cases; weight or a yes/no question elsewhere."""
    if kind.key == "phone_case":
        return Characteristic(kind.extra_id, said.names["compatible"], TEXT, 5, filter=True, values=phone_models())
    if kind.category % 2:
        return Characteristic(kind.extra_id, said.names["weight"], NUMBER, 5)
    return Characteristic(kind.extra_id, said.names["gift_box"], YES_NO, 5, filter=True, values=said.yes_no)


def phone_models() -> tuple[str, ...]:
    """Twenty thousand invented telephones."""
    per_series = -(-MANY_VALUES // (len(BRANDS) * len(MODELS)))
    names = (f"{brand} {model} {number}" for brand in BRANDS for model in MODELS for number in range(1, per_series + 1))
    return tuple(name for name, _ in zip(names, range(MANY_VALUES), strict=False))


class SeedValues:
    """Values for the mandatory characteristics that a kind of product shares with others, from dice."""

    def __init__(self, said: Speech) -> None:
        self._said = said
        self._makers: dict[int, list[tuple[int, Callable[[int], str]]]] = {}

    def of(self, kind: ProductType, dice: int) -> list[Value]:
        """One value for each; the same dice give the same values."""
        makers = self._makers.get(kind.category)
        if makers is None:
            keys = [key.rstrip("*") for key in _OF_DEPARTMENT[kind.parent] if key.endswith("*")]
            makers = self._makers[kind.category] = [(_NUMBERS[key], self._maker(key)) for key in keys]
        return [Value(number, make(mix(dice ^ number))) for number, make in makers]

    def _maker(self, key: str) -> Callable[[int], str]:
        values = shared(key, self._said).values
        if values:
            return lambda dice: values[dice % len(values)]
        match key:
            case "dimensions":
                return lambda dice: f"{10 + dice % 90} x {10 + (dice >> 8) % 60} x {5 + (dice >> 16) % 40}"
            case "net_weight":
                return lambda dice: f"{1 + dice % 9},{(dice >> 8) % 9 + 1} kg"
            case _:
                return lambda dice: str(1 + dice % 500)
