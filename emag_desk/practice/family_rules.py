"""Families of products, in the words of eMAG's own list of errors (protocol §4.1, §4.2).

A family that is wrong is not taken; the product is saved without it and carries a remark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from emag_desk.practice.findings import Finding, Submission
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer import Documentation, Offer
from emag_desk.practice.templates import FamilyType

PLEASE_PROVIDE = "Please provide product characteristic values for the given family type"
PREFIX = "Mktp Family: "


def family(sent: Submission) -> Iterator[Finding]:
    """The family of a product whose documentation is taken."""
    given = sent.item.get("family")
    if not sent.documented or given is None:
        return
    number = whole(given.get("id")) if isinstance(given, dict) else None
    if not isinstance(given, dict) or number is None or number < 0:
        yield Finding("family", "The family field must have an id")  # assumed text
    elif number == 0:
        if sent.before is not None and sent.before.documentation.family is None:
            yield _said("could not remove product from family because the product has no family")
    else:
        yield from _joined(sent, number, given)


def _joined(sent: Submission, number: int, given: Mapping[str, Any]) -> Iterator[Finding]:
    name = given.get("name")
    if not name:
        yield _said("family name is empty")
    elif not isinstance(name, str) or len(name) > 255:
        yield _said("invalid name")
    type_id = whole(given.get("family_type_id"))
    kind = sent.template.family_type(type_id) if sent.template else None
    if type_id is None:
        yield _said("invalid family type id")
    elif kind is None:
        yield _said("family type not found")
    else:
        values = values_of(sent)
        yield from _defining(kind, values)
        yield from _relatives(sent, number, str(name or ""), kind, values)


def _defining(kind: FamilyType, values: Mapping[int, list[str]]) -> Iterator[Finding]:
    for member in kind.members:
        held = values.get(member.characteristic_id, [])
        field = f"characteristic:{member.characteristic_id}"
        if not held:
            later = f"{PREFIX}missing value on characteristic"
            yield Finding(field, PLEASE_PROVIDE, refuses=False, later=later)
        elif len(held) > 1:
            yield _said("more than 1 value on characteristic", field)


def _relatives(
    sent: Submission, number: int, name: str, kind: FamilyType, values: Mapping[int, list[str]]
) -> Iterator[Finding]:
    relatives = [one for one in sent.market.shelf.family(number) if one.id != sent.offer_id]
    brand = sent.item.get("brand") or (sent.before.documentation.brand if sent.before else "")
    mine = _shown(kind, values)
    said: set[str] = set()
    for relative in relatives:
        described = relative.documentation
        if described.category_id != sent.category_id:
            said.add("family template does not match other products in family")
        elif described.brand != brand:
            said.add("family brand does not match other products in family")
        elif all(mine) and _shown(kind, _by_id(described)) == mine:
            said.add("product with the same characteristic values already exists on family")
    if name and _name_taken(sent.market.shelf.changed(), number, name, str(brand), sent.category_id):
        said.add("family name is not unique on brand and template")
    for text in sorted(said):
        yield _said(text)


def _name_taken(offers: Iterator[Offer], number: int, name: str, brand: str, category: int | None) -> bool:
    described = (offer.documentation for offer in offers)
    return any(
        one.family
        and one.family.get("name") == name
        and one.family.get("id") != number
        and (one.brand, one.category_id) == (brand, category)
        for one in described
    )


def values_of(sent: Submission) -> dict[int, list[str]]:
    """The values of the product by characteristic; for a size with tags those of its first tag."""
    given = sent.item.get("characteristics")
    if not isinstance(given, list):
        return _by_id(sent.before.documentation) if sent.before else {}
    values: dict[int, list[str]] = {}
    for entry in given:
        number = whole(entry.get("id")) if isinstance(entry, dict) else None
        if number is None:
            continue
        known = sent.template.by_id.get(number) if sent.template else None
        counted = not (known and known.tags) or entry.get("tag") == (known.tags[0] if known else "")
        if counted and entry.get("value") not in (None, ""):
            values.setdefault(number, []).append(str(entry["value"]))
    return values


def _by_id(described: Documentation) -> dict[int, list[str]]:
    values: dict[int, list[str]] = {}
    for one in described.characteristics:
        if one.tag != "converted":
            values.setdefault(one.id, []).append(one.value)
    return values


def _shown(kind: FamilyType, values: Mapping[int, list[str]]) -> tuple[str, ...]:
    return tuple((values.get(member.characteristic_id) or [""])[0] for member in kind.members)


def _said(text: str, field: str = "family") -> Finding:
    return Finding(field, f"{PREFIX}{text}", refuses=False, later=f"{PREFIX}{text}")
