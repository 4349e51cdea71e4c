"""A category with its characteristics and family types as eMAG tells it (`category/read`, protocol §4.10)."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from emag_desk.domain.category_tree import (
    CATEGORY_LANGUAGES,
    CHARACTERISTIC_TYPES,
    DISPLAY_METHODS,
    SEVERAL_VALUES,
    Tree,
    display_label,
    type_label,
)
from emag_desk.domain.tolerant import Flag, Text, Tolerant, Whole, list_of

__all__ = [
    "CATEGORY_LANGUAGES",
    "CHARACTERISTIC_TYPES",
    "DISPLAY_METHODS",
    "SEVERAL_VALUES",
    "Category",
    "Characteristic",
    "FamilyCharacteristic",
    "FamilyType",
    "Tree",
    "display_label",
    "type_label",
]


def _number(value: Any) -> Any:
    return 0 if value in (None, "", [], {}) or isinstance(value, bool) else value


def _texts(value: Any) -> Any:
    """Plain texts; `{"id": 3, "value": "Alb"}` has been seen in a test of somebody else's, too."""
    found = []
    for one in list_of(value):
        text = one.get("value", one.get("name")) if isinstance(one, dict) else one
        if text not in (None, ""):
            found.append(str(text))
    return found


Number = Annotated[int, BeforeValidator(_number)]
Texts = Annotated[list[str], BeforeValidator(_texts)]


class Characteristic(Tolerant):
    """One question that a category asks of a product. `values` are at most the first 256 unless more were read."""

    id: int
    name: Text = ""
    type_id: Number = 11
    display_order: Number = 0
    is_mandatory: Flag = False
    is_filter: Flag = False
    allow_new_value: Flag = False
    values: Texts = Field(default_factory=list)
    tags: Texts = Field(default_factory=list)

    @property
    def several(self) -> bool:
        """Whether it takes several values."""
        return self.type_id in SEVERAL_VALUES


class FamilyCharacteristic(Tolerant):
    """A characteristic by which the members of a family differ, and how the shop page lets people choose."""

    characteristic_id: int
    characteristic_family_type_id: Number = 0
    is_foldable: Flag = False
    display_order: Number = 0


class FamilyType(Tolerant):
    """A way to group products of a category: by colour, by size, ..."""

    id: int
    name: Text = ""
    characteristics: Annotated[list[FamilyCharacteristic], BeforeValidator(list_of)] = Field(default_factory=list)


class Category(Tolerant):
    """One category. A list of categories comes without characteristics and family types; unknown keys are kept."""

    id: int
    name: Text = ""
    parent_id: Whole = None
    is_allowed: Flag = False
    is_ean_mandatory: Flag = False
    is_warranty_mandatory: Flag = False
    characteristics: Annotated[list[Characteristic], BeforeValidator(list_of)] = Field(default_factory=list)
    family_types: Annotated[list[FamilyType], BeforeValidator(list_of)] = Field(default_factory=list)

    def characteristic(self, number: int) -> Characteristic | None:
        """The characteristic with this number."""
        return next((one for one in self.characteristics if one.id == number), None)
