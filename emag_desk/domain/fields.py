"""A product form: its fields, in the order in which they are shown, and what is wrong with their values.

A form is `product_fields` (what every product is asked) and `category_fields` (what its category asks). The keys and
canonical texts of values are in `product_keys`, the rules in `field_checks`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.category_fields import category_fields
from emag_desk.domain.field import GROUP_LABELS, Field, Group, choice_label
from emag_desk.domain.field_checks import FieldProblem, check, missing
from emag_desk.domain.field_values import FieldKind, canonical
from emag_desk.domain.offer_rules import NO_REFERENCE, Reference
from emag_desk.domain.product_fields import product_fields

if TYPE_CHECKING:  # pydantic stays away from whoever only shows a form
    from emag_desk.domain.categories import Category

__all__ = [
    "GROUP_LABELS",
    "Field",
    "FieldKind",
    "FieldProblem",
    "Group",
    "canonical",
    "category_fields",
    "check",
    "choice_label",
    "form_fields",
    "missing",
    "product_fields",
]


def form_fields(
    platform: str,
    category: Category | None,
    *,
    new: bool,
    attach: bool = False,
    owned: bool = True,
    reference: Reference = NO_REFERENCE,
    warehouses: Sequence[int] = (1,),
    today: date | None = None,
) -> list[Field]:
    """Every field of a form in the order in which it is shown; see `product_fields` and `category_fields`."""
    fields = product_fields(
        platform,
        new=new,
        attach=attach,
        owned=owned,
        category=category,
        reference=reference,
        warehouses=warehouses,
        today=today,
    )
    if category is not None and not attach:
        asked = category_fields(category, PLATFORMS[platform].country)
        fields += [one if owned else replace(one, read_only=True) for one in asked]
    ranks = {group: rank for rank, group in enumerate(Group)}
    return sorted(fields, key=lambda one: ranks[one.group])  # stable: the order within a group stays
