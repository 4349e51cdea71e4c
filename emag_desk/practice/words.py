"""The shape of a language's words for the practice shop's products."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.practice.product_types import ProductType

#: Places of cotton, leather and polyester among a language's eight materials.
SOFT = (4, 5, 7)


@dataclass(frozen=True)
class TypeWords:
    """A kind of product in one language: what one is called, its category, and phrases that may describe it."""

    noun: str
    category: str
    features: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """Everything the catalogue says in one language.

    `accessories_for` and `refurbished` make a neighbouring category of a category's name. `description` is
    HTML with the places {name}, {feature}, {spec}, {brand}, {warranty}.
    """

    types: dict[str, TypeWords]
    colours: tuple[str, ...]
    departments: dict[int, str]
    colour: str
    size: str
    material: str
    materials: tuple[str, ...]
    compatible: str
    weight: str
    gift_box: str
    accessories_for: str
    refurbished: str
    description: tuple[str, ...]
    people: tuple[str, ...]
    streets: tuple[str, ...]
    return_remarks: tuple[str, ...]
    cash_on_delivery: str
    card: str

    def materials_of(self, kind: ProductType) -> tuple[str, ...]:
        """What that kind of product is made of; nobody sells a dress of steel."""
        return tuple(self.materials[place] for place in SOFT) if kind.soft else self.materials


def read_types(table: str) -> dict[str, TypeWords]:
    """Read a table of lines `key | noun | category | feature; feature; ...`."""
    types = {}
    for line in table.strip().splitlines():
        key, noun, category, features = (part.strip() for part in line.split("|"))
        types[key] = TypeWords(noun, category, tuple(phrase.strip() for phrase in features.split(";")))
    return types
