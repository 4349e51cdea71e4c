"""What eMAG knows of a category: its characteristics, their values and tags, and its family types (protocol §4.10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.numbers import whole
from emag_desk.practice.pages import Page

NUMBER, WITH_UNIT, TEXT, YES_NO, RESOLUTION, VOLUME, SIZES = 1, 2, 11, 20, 30, 40, 60
#: Types that take one value; the others take several.
SINGLE = frozenset({NUMBER, YES_NO, SIZES})
TYPES = frozenset({NUMBER, WITH_UNIT, TEXT, YES_NO, RESOLUTION, VOLUME, SIZES})
#: eMAG's "Size", and the "Converted Size" that its tag `converted` has replaced.
SIZE, CONVERTED_SIZE = 6506, 10_770


@dataclass(frozen=True)
class Characteristic:
    """One characteristic. Without `values` anything of its type is taken, as with `allow_new_value` (assumed)."""

    id: int
    name: str
    type_id: int
    display_order: int = 1
    mandatory: bool = False
    filter: bool = False
    allow_new_value: bool = False
    values: Sequence[str] = ()
    tags: tuple[str, ...] = ()

    @property
    def restrictive(self) -> bool:
        """Whether only its own values are taken."""
        return bool(self.values) and not self.allow_new_value

    @property
    def single(self) -> bool:
        """Whether it takes one value (for each tag)."""
        return self.type_id in SINGLE

    @cached_property
    def known(self) -> frozenset[str]:
        """Its values, to look one up."""
        return frozenset(self.values)

    def json(self, page: Page) -> dict[str, Any]:
        """As `category/read` tells it, with one page of its values."""
        return {
            "id": self.id,
            "name": self.name,
            "type_id": self.type_id,
            "display_order": self.display_order,
            "is_mandatory": int(self.mandatory),
            "is_mandatory_for_mktp": int(self.mandatory),
            "is_filter": int(self.filter),
            "allow_new_value": int(self.allow_new_value),
            "values": list(page.cut(self.values)),
            "tags": list(self.tags),
        }


@dataclass(frozen=True)
class FamilyMember:
    """A characteristic that tells a family's products apart. `shown_as`: 1 thumbnails, 2 combobox, 3 graphic."""

    characteristic_id: int
    shown_as: int = 2
    foldable: bool = True
    display_order: int = 1


@dataclass(frozen=True)
class FamilyType:
    """One way for the products of a category to form families."""

    id: int
    name: str
    members: tuple[FamilyMember, ...]

    def json(self) -> dict[str, Any]:
        """As `category/read` tells it."""
        return {
            "id": self.id,
            "name": self.name,
            "characteristics": [
                {
                    "characteristic_id": member.characteristic_id,
                    "characteristic_family_type_id": member.shown_as,
                    "is_foldable": int(member.foldable),
                    "display_order": member.display_order,
                }
                for member in self.members
            ],
        }


@dataclass(frozen=True)
class Template:
    """One category with everything a product in it is checked against."""

    id: int
    name: str
    parent_id: int | None = None
    allowed: bool = True
    ean_mandatory: bool = True
    warranty_mandatory: bool = False
    characteristics: tuple[Characteristic, ...] = ()
    family_types: tuple[FamilyType, ...] = ()

    @cached_property
    def by_id(self) -> dict[int, Characteristic]:
        """The characteristics by number."""
        return {one.id: one for one in self.characteristics}

    def family_type(self, number: int | None) -> FamilyType | None:
        """A family type by number."""
        return next((one for one in self.family_types if one.id == number), None)

    def bare(self) -> dict[str, Any]:
        """As a page of `category/read` tells it: without characteristics."""
        return {
            "id": self.id,
            "parent_id": self.parent_id,
            "name": self.name,
            "is_allowed": int(self.allowed),
            "is_ean_mandatory": int(self.ean_mandatory),
            "is_warranty_mandatory": int(self.warranty_mandatory),
            "characteristics": [],
            "family_types": [],
        }

    def json(self, page: Page) -> dict[str, Any]:
        """As `category/read` with an id tells it."""
        return {
            **self.bare(),
            "characteristics": [one.json(page) for one in self.characteristics],
            "family_types": [one.json() for one in self.family_types],
        }


def template_of(given: dict[str, Any]) -> Template:
    """Read a template in eMAG's own form, with all its values. Raises InputError for what makes no template."""
    number = whole(given.get("id"))
    if number is None or not 1 <= number <= 65_535:
        raise InputError("A category needs an id between 1 and 65535.")
    return Template(
        id=number,
        name=str(given.get("name", number)),
        parent_id=whole(given.get("parent_id")),
        allowed=bool(given.get("is_allowed", 1)),
        ean_mandatory=bool(given.get("is_ean_mandatory", 0)),
        warranty_mandatory=bool(given.get("is_warranty_mandatory", 0)),
        characteristics=tuple(_characteristic_of(one) for one in given.get("characteristics", [])),
        family_types=tuple(_family_type_of(one) for one in given.get("family_types", [])),
    )


def _characteristic_of(given: dict[str, Any]) -> Characteristic:
    number, type_id = whole(given.get("id")), whole(given.get("type_id"))
    if number is None or type_id not in TYPES:
        raise InputError(
            "A characteristic needs an id and a type_id of: {types}.", types=", ".join(map(str, sorted(TYPES)))
        )
    return Characteristic(
        id=number,
        name=str(given.get("name", number)),
        type_id=type_id,
        display_order=whole(given.get("display_order")) or 0,
        mandatory=bool(given.get("is_mandatory", 0)),
        filter=bool(given.get("is_filter", 0)),
        allow_new_value=bool(given.get("allow_new_value", 0)),
        values=tuple(map(str, given.get("values", []))),
        tags=tuple(map(str, given.get("tags", []))),
    )


def _family_type_of(given: dict[str, Any]) -> FamilyType:
    members = tuple(
        FamilyMember(
            characteristic_id=int(one["characteristic_id"]),
            shown_as=int(one.get("characteristic_family_type_id", 2)),
            foldable=bool(one.get("is_foldable", 1)),
            display_order=int(one.get("display_order", 1)),
        )
        for one in given.get("characteristics", [])
    )
    return FamilyType(int(given["id"]), str(given.get("name", given["id"])), members)
