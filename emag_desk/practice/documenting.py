"""The documentation of the seeded offers: it agrees with its category's template, or is rejected where it does not."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Any

from emag_desk.practice.category_tree import platform_language
from emag_desk.practice.characteristic_rules import against_template
from emag_desk.practice.family_rules import PREFIX
from emag_desk.practice.image_rules import NONE_VALID
from emag_desk.practice.kind_templates import TAGS, SeedValues, kind_template
from emag_desk.practice.mixing import mix
from emag_desk.practice.offer import Documentation, Image, Value
from emag_desk.practice.platforms import Platform
from emag_desk.practice.product_types import BRANDS, MODELS, SIZE, ProductType
from emag_desk.practice.scenarios import Scenario
from emag_desk.practice.speech import speech
from emag_desk.practice.templates import Template

FAMILY_SIZE = 4
FIRST_FAMILY = 50_000
#: States in which eMAG's people have found something wrong with the documentation.
REJECTED = frozenset({8, 12})
_DETACHED, _LOST_TYPE = 19_999, 900


@dataclass(frozen=True)
class Sheet:
    """What the catalogue has rolled for one offer. `design` is shared by the members of a family."""

    place: int
    offer_id: int
    kind: ProductType
    dice: int
    design: int
    family: bool
    scenario: Scenario
    part_number: str
    key: str | None
    ean: str


class Documenter:
    """Writes the documentation of one platform's offers."""

    def __init__(self, platform: Platform) -> None:
        self._words = platform.words
        self._taxed = platform.code == "emag-ro"
        self._said = speech(platform_language(platform))
        self._values = SeedValues(self._said)
        self._templates: dict[int, Template] = {}
        self._descriptions = tuple(html.escape(text) for text in platform.words.description)

    def document(self, sheet: Sheet) -> Documentation:
        """The documentation of one offer."""
        kind, dice, design = sheet.kind, sheet.dice, sheet.design
        said = self._words.types[kind.key]
        brand = BRANDS[(design >> 8) % len(BRANDS)]
        model = f"{MODELS[(design >> 12) % len(MODELS)]} {100 + (design >> 20) % 900}"
        spec = kind.specs[(design >> 32) % len(kind.specs)]
        feature = said.features[(design >> 36) % len(said.features)]
        turn = sheet.place % FAMILY_SIZE + (design >> 40 if sheet.family else dice >> 16)
        colour = self._words.colours[turn % len(self._words.colours)] if kind.coloured else ""
        size = kind.specs[turn % len(kind.specs)] if sheet.family and not kind.coloured else spec
        name = ", ".join(part for part in (f"{said.noun} {brand} {model}", size, feature, colour) if part)
        values = self._characteristics(kind, dice, design, size, colour)
        images = tuple(
            Image(f"https://img.example.test/{sheet.offer_id}/{number}.jpg", 1 if number == 1 else 2)
            for number in range(1, 2 + dice % 4)
        )
        family: dict[str, Any] | None = None
        if sheet.family:
            number = FIRST_FAMILY + sheet.place // FAMILY_SIZE
            family = {"id": number, "name": f"{brand} {model}", "family_type_id": 95 + (not colour)}
        errors: tuple[str, ...] = ()
        if sheet.scenario.validation in REJECTED and family is not None:
            family = {**family, "family_type_id": _LOST_TYPE}
            errors = (f"{PREFIX}family type not found",)
        elif sheet.scenario.validation in REJECTED:
            values, images, errors = self._spoiled(kind, dice, values, images)
        elif sheet.scenario.validation == 6:
            errors = (f"{sheet.ean} is not a valid EAN.",)
        return Documentation(
            name=name,
            part_number=sheet.part_number,
            part_number_key=sheet.key,
            eans=(sheet.ean,) if sheet.scenario.validation != 0 else (),
            brand=brand,
            category_id=kind.category,
            description=self._description(design, name, feature, size, brand, kind.warranty),
            images=images,
            characteristics=tuple(values),
            family=family,
            warranty=kind.warranty,
            # What eMAG still looks at is the seller's own to change.
            owned=(dice >> 6) % 8 != 0 or sheet.scenario.validation != 9,
            errors=errors,
            more=self._more(brand, design, kind),
        )

    def _characteristics(self, kind: ProductType, dice: int, design: int, size: str, colour: str) -> list[Value]:
        materials = self._said.materials_of(kind)
        values = [Value(kind.colour_id, colour.capitalize())] if colour else []
        if kind.size_id == SIZE:
            values += [Value(SIZE, size, TAGS[0]), Value(SIZE, f"{size} intl", TAGS[1])]
        else:
            values.append(Value(kind.size_id, size))
        values.append(Value(kind.material_id, materials[design % len(materials)]))
        return values + self._values.of(kind, dice)

    def _spoiled(
        self, kind: ProductType, dice: int, values: list[Value], images: tuple[Image, ...]
    ) -> tuple[list[Value], tuple[Image, ...], tuple[str, ...]]:
        """One fault, mostly the usual one of the category, and what eMAG's people say about it."""
        turn = mix(dice)
        fault = kind.category % 4 if turn % 5 else (turn >> 8) % 5
        first, *others = values
        match fault:
            case 0:
                values = others
            case 1:
                values = [first._replace(value="Multicolor"), *others]
            case 2:
                values = [*values, Value(_DETACHED, "2 m")]
            case 3:
                values = [*others, first._replace(value="")]
            case _:
                images = tuple(image._replace(url=image.url.replace(".jpg", ".webp")) for image in images)
                return values, images, (NONE_VALID,)
        found = against_template([(one.id, one.tag, one.value) for one in values], self._template(kind))
        return values, images, tuple(dict.fromkeys(finding.text for finding in found))

    def _template(self, kind: ProductType) -> Template:
        if kind.category not in self._templates:
            self._templates[kind.category] = kind_template(kind, self._said, kind.parent)
        return self._templates[kind.category]

    def _more(self, brand: str, design: int, kind: ProductType) -> dict[str, Any]:
        """GPSR data for two designs in three, a green tax on electric things in Romania."""
        more: dict[str, Any] = {}
        if (design >> 44) % 3:
            ascii_brand = "".join(letter for letter in brand if letter.isascii() and letter.isalpha())
            party = {
                "name": f"{brand} Industries",
                "address": f"{1 + design % 90} Example Street, 10115 Berlin, Germany",
                "email": f"contact@{ascii_brand.lower()}.example",
            }
            more = {"manufacturer": [party], "eu_representative": [party]}
        if self._taxed and kind.warranty >= 24 and not kind.reduced_vat:
            more["green_tax"] = round(0.5 + design % 40 / 10, 1)
        return more

    def _description(self, design: int, name: str, feature: str, spec: str, brand: str, warranty: int) -> str:
        """HTML with its angle brackets and ampersands encoded once more, as eMAG sends it (protocol §2.3)."""
        return self._descriptions[(design >> 60) % len(self._descriptions)].format(
            name=_twice(name), feature=_twice(feature), spec=_twice(spec), brand=_twice(brand), warranty=warranty
        )


def _twice(text: str) -> str:
    return html.escape(html.escape(text)) if "&" in text or '"' in text else text
