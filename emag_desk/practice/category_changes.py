"""Templates that change with time, as eMAG's do: fields become mandatory, values go, tags come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.kind_templates import TAGS
from emag_desk.practice.numbers import whole
from emag_desk.practice.product_types import SIZE
from emag_desk.practice.templates import CONVERTED_SIZE, SINGLE, TEXT, Characteristic, Template

_FLAGS = {"is_mandatory": "mandatory", "is_filter": "filter", "allow_new_value": "allow_new_value"}
_CATEGORY_FLAGS = {
    "is_allowed": "allowed",
    "is_ean_mandatory": "ean_mandatory",
    "is_warranty_mandatory": "warranty_mandatory",
}


@dataclass(frozen=True)
class CategoryChange:
    """One change of a category, in words that hold in every language: values go by their place."""

    flags: dict[str, Any]
    characteristic_id: int | None = None
    characteristic_flags: dict[str, Any] | None = None
    removed_places: frozenset[int] = frozenset()
    added_values: tuple[str, ...] = ()
    added_tags: tuple[str, ...] = ()
    gone: bool = False

    def apply(self, template: Template) -> Template:
        """The template after the change."""
        template = replace(template, **self.flags)
        if self.characteristic_id is None:
            return template
        changed = (
            self._characteristic(one) if one.id == self.characteristic_id else one for one in template.characteristics
        )
        kept = tuple(one for one in changed if not (self.gone and one.id == self.characteristic_id))
        return replace(template, characteristics=kept)

    def _characteristic(self, one: Characteristic) -> Characteristic:
        values = (value for place, value in enumerate(one.values) if place not in self.removed_places)
        return replace(
            one,
            **(self.characteristic_flags or {}),
            values=(*values, *self.added_values),
            tags=(*one.tags, *(tag for tag in self.added_tags if tag not in one.tags)),
        )


def change_of(template: Template, given: dict[str, Any]) -> CategoryChange:
    """Read a control call: flags of the category, and of one `characteristic` with its values and tags.

    `template` is in the platform's own language, in which values to remove are named. Raises InputError.
    """
    flags = {name: bool(given[key]) for key, name in _CATEGORY_FLAGS.items() if key in given}
    if "characteristic" not in given:
        return CategoryChange(flags)
    number = whole(given["characteristic"])
    one = template.by_id.get(number or 0)
    if one is None:
        raise InputError("Category {id} has no characteristic {number}.", id=template.id, number=number)
    for value in given.get("remove_values", []):
        if value not in one.known:
            raise InputError("Characteristic {number} has no value {value}.", number=number, value=value)
    gone = frozenset(given.get("remove_values", []))
    return CategoryChange(
        flags,
        one.id,
        {name: bool(given[key]) for key, name in _FLAGS.items() if key in given},
        frozenset(place for place, value in enumerate(one.values) if value in gone),
        tuple(map(str, given.get("add_values", []))),
        tuple(map(str, given.get("add_tags", []))),
        bool(given.get("remove", False)),
    )


def drifted(template: Template) -> Template:
    """The template after the switch `templates_changed`, in every language alike.

    The first optional characteristic that is no filter becomes mandatory, the first restrictive list of texts loses
    its first value, and a size that had no tags gets them.
    """
    optional = (one for one in template.characteristics if not one.mandatory and one.id != CONVERTED_SIZE)
    newly = next((one.id for one in optional if not one.filter), None)
    shorter = next((one.id for one in template.characteristics if one.type_id == TEXT and one.restrictive), None)
    tagged = next((one.id for one in template.characteristics if one.type_id in SINGLE and one.id == SIZE), None)

    def change(one: Characteristic) -> Characteristic:
        if one.id == newly:
            one = replace(one, mandatory=True)
        if one.id == shorter and len(one.values) > 1:
            one = replace(one, values=tuple(one.values[1:]))
        if tagged is None and one.mandatory and one.display_order == 2:
            one = replace(one, tags=TAGS)
        return one

    return replace(template, characteristics=tuple(change(one) for one in template.characteristics))
