"""What eMAG would refuse about a filled form, found before the first call (protocol §4.1, §4.2, §4.10).

The rules of single values are in `value_checks`, those between fields in `form_checks`. Everything is pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from emag_desk.domain.field import Field
from emag_desk.domain.field_problems import Code, FieldProblem, problem
from emag_desk.domain.form_checks import form_problems
from emag_desk.domain.product import ALWAYS_SENT, changed
from emag_desk.domain.product_keys import CHARACTERISTIC, PER_WAREHOUSE, PRICES, RETIRED_CHARACTERISTIC, Values, split
from emag_desk.domain.value_checks import Listed, value_problems

__all__ = ["Code", "FieldProblem", "Listed", "check", "missing"]


def check(
    fields: Sequence[Field], values: Values, listed: Listed | None = None, before: Values | None = None
) -> list[FieldProblem]:
    """Every problem of a filled form, in the order of its fields. None that stops: eMAG should accept it.

    `values` are canonical texts (see `field_values.canonical`). `listed` looks up a value of a field whose choices are
    only the first of many. `before` are the values that eMAG has: then only what would be sent can stop the form, the
    rest is advice.
    """
    lacking = set(missing(fields, values))
    found = []
    for one in fields:
        if one.key in lacking:
            found.append(problem(one.key, Code.MISSING, "This is mandatory."))
        else:
            found += value_problems(one, _given(values, one.key), listed)
    found += _strangers(fields, values)
    found += form_problems(fields, values)
    if before is not None:
        found = _only_what_is_sent(found, before, values) + _losses(fields, before, values)
    places = {one.key: place for place, one in enumerate(fields)}
    return sorted(found, key=lambda one: (places.get(one.key, len(places)), one.index))


def missing(fields: Sequence[Field], values: Values) -> list[str]:
    """The keys of mandatory fields that have no value yet, in the order of the fields.

    A product that is named by its PNK needs no EAN; one to attach to needs either. What there is per warehouse must be
    there for one of them.
    """
    named = bool(_given(values, "part_number_key"))
    filled = {key.partition(":")[0] for key in values if key.partition(":")[0] in PER_WAREHOUSE and _given(values, key)}
    if named:
        filled.add("ean")
    found = [
        one.key
        for one in fields
        if one.mandatory
        and not one.read_only
        and not _given(values, one.key)
        and one.key.partition(":")[0] not in filled
    ]
    writable = any(one.key == "part_number_key" and not one.read_only for one in fields)
    if writable and not named and not _given(values, "ean"):
        found.insert(0, "part_number_key")
    return found


def _given(values: Values, key: str) -> list[str]:
    return [text for text in values.get(key, ()) if text.strip()]


def _strangers(fields: Sequence[Field], values: Values) -> list[FieldProblem]:
    """Values that no field asks for: of another category, without their tag, or not known on this platform."""
    known = {one.key for one in fields}
    tagged = {one.characteristic_id for one in fields if one.given and one.tag}
    found = []
    for key in values:
        if key in known or not _given(values, key):
            continue
        name, number, _ = split(key)
        if name == "green_tax":
            found.append(problem(key, Code.PLATFORM, "There is a green tax on eMAG Romania only."))
        elif name == CHARACTERISTIC and number != RETIRED_CHARACTERISTIC:
            if number in tagged:
                text = "This characteristic wants one value for each of its tags."
                found.append(problem(key, Code.TAG, text))
            else:
                text = "The category has no characteristic {number}."
                found.append(problem(key, Code.NOT_ATTACHED, text, number=number))
    return found


def _only_what_is_sent(found: list[FieldProblem], before: Values, values: Values) -> list[FieldProblem]:
    sent = {split(key).name for key in changed(before, values)} | {*ALWAYS_SENT, *PRICES}
    return [one if split(one.key).name in sent else replace(one, stops=False) for one in found]


def _losses(fields: Sequence[Field], before: Values, values: Values) -> list[FieldProblem]:
    """What an update cannot say."""
    edits = changed(before, values)
    found = [
        problem(one.key, Code.CANNOT_CLEAR, "eMAG keeps what it has: this can be changed, but not emptied.")
        for one in fields
        if one.cannot_clear and not one.mandatory and one.key in edits and not edits[one.key]
    ]
    if "name" in edits and "part_number" in edits and _given(before, "name") and _given(before, "part_number"):
        text = "eMAG does not take a new name and a new part number at once: send one, then the other."
        found.append(problem("part_number", Code.NAME_AND_PART_NUMBER, text))
    return found
