"""What a category asks of a product: its characteristics and family types as fields of a form (protocol §4.10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from emag_desk.domain import product_keys
from emag_desk.domain.category_tree import SEVERAL_VALUES
from emag_desk.domain.field import Field, Group
from emag_desk.domain.field_values import FieldKind, boolean_words, common_unit

if TYPE_CHECKING:  # pydantic stays away from whoever only shows a form
    from emag_desk.domain.categories import Category, Characteristic

#: How many values of a characteristic come with a category; the others are read in pages.
FIRST_VALUES = 256


def category_fields(category: Category, language: str = "RO") -> list[Field]:
    """What a category asks: mandatory characteristics, then filters, then the rest, then the family.

    Each tag of a characteristic is a field of its own. `language` (`RO`, `EN`, ...) is that of the values, for yes and
    no where eMAG does not list them.
    """
    asked = [
        one
        for characteristic in category.characteristics
        if characteristic.id != product_keys.RETIRED_CHARACTERISTIC
        for one in _characteristic(characteristic, language)
    ]
    ranks = {Group.MANDATORY: 0, Group.FILTER: 1, Group.OTHER: 2}
    fields = sorted(asked, key=lambda one: (ranks[one.group], one.order, one.label, one.characteristic_id))
    return [*fields, _family(category)] if category.family_types else fields


#: eMAG's number of a type -> how its values are written.
_KINDS = {
    1: FieldKind.NUMERIC,
    2: FieldKind.NUMERIC_UNIT,
    11: FieldKind.FIXED,
    20: FieldKind.BOOLEAN,
    30: FieldKind.RESOLUTION,
    40: FieldKind.VOLUME,
    60: FieldKind.SIZE,
}


def _characteristic(one: Characteristic, language: str) -> list[Field]:
    kind = _KINDS.get(one.type_id, FieldKind.FIXED)
    group = Group.MANDATORY if one.is_mandatory else Group.FILTER if one.is_filter else Group.OTHER
    choices = tuple(one.values)
    if kind is FieldKind.BOOLEAN and not choices:
        choices = boolean_words(language)
    asked = Field(
        product_keys.characteristic(one.id),
        # What eMAG calls it is no text of ours.
        str(one.name or one.id),
        kind,
        mandatory=one.is_mandatory,
        group=group,
        order=one.display_order,
        multiple=one.type_id in SEVERAL_VALUES,
        allow_new=one.allow_new_value and kind is not FieldKind.BOOLEAN,
        choices=choices,
        more_choices=len(one.values) == FIRST_VALUES,
        unit=str(common_unit(choices)) if kind is FieldKind.NUMERIC_UNIT else "",
        given=True,
    )
    if not one.tags:
        return [asked]
    return [replace(asked, key=product_keys.characteristic(one.id, tag), tag=tag) for tag in dict.fromkeys(one.tags)]


def _family(category: Category) -> Field:
    types = category.family_types
    return Field(
        "family",
        "Family",
        FieldKind.FAMILY,
        group=Group.FAMILY,
        allow_new=False,
        choices=tuple(str(one.id) for one in types),
        choice_labels=tuple(str(one.name or one.id) for one in types),
        defining={str(one.id): tuple(part.characteristic_id for part in one.characteristics) for one in types},
        hint="Products that differ only in the characteristics of the family share one page.",
    )
