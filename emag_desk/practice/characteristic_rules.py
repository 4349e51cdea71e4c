"""Characteristics against the template of the category, in the words of eMAG's own list of errors (protocol §4.2).

A product with such errors is saved all the same; its documentation is rejected later. Assumed: the texts about a tag,
about too many and too long values; that every tag of a mandatory characteristic must be filled; how numbers are
written; that a save which names characteristics replaces all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from emag_desk.practice.category_words import YES_NO_WORDS
from emag_desk.practice.findings import Finding, Submission
from emag_desk.practice.numbers import whole
from emag_desk.practice.templates import (
    CONVERTED_SIZE,
    NUMBER,
    RESOLUTION,
    VOLUME,
    WITH_UNIT,
    YES_NO,
    Characteristic,
    Template,
)

LONGEST_VALUE = 255
_SHOWN_VALUES = 20
_NUMBER = r"-?\d+(?:[.,]\d+)?"
#: `12`, `12.5`, `12,5`
NUMERIC = re.compile(_NUMBER)
#: `12 W`, `12,5 kg`, `6,1"`
NUMERIC_UNIT = re.compile(rf"{_NUMBER}\s*[^\s\d.,/-].*")
#: `1920 x 1080`
WIDTH_HEIGHT = re.compile(r"\d+(?:[.,]\d+)?\s*[xX×]\s*\d+(?:[.,]\d+)?")
#: `10 x 20 x 30` and `10 x 20 x 30 - 5`
WIDTH_HEIGHT_DEPTH = re.compile(rf"{WIDTH_HEIGHT.pattern}\s*[xX×]\s*\d+(?:[.,]\d+)?(?:\s*-\s*\d+(?:[.,]\d+)?)?")
_YES_NO = frozenset(word for words in YES_NO_WORDS.values() for word in words)
_FORMS = {WITH_UNIT: NUMERIC_UNIT, RESOLUTION: WIDTH_HEIGHT, VOLUME: WIDTH_HEIGHT_DEPTH}


def characteristics(sent: Submission) -> Iterator[Finding]:
    """Everything about the characteristics of a product whose documentation is taken."""
    if not sent.documented:
        return
    given = sent.item.get("characteristics", [])
    if not isinstance(given, list):
        yield Finding("characteristics", "The characteristics field must be a list")
        return
    entries = []
    for entry in given:
        number = whole(entry.get("id")) if isinstance(entry, dict) else None
        if number is None or not 1 <= number <= 65_535:
            yield Finding("characteristics", "The id of a characteristic must be between 1 and 65535")
        else:
            entries.append((number, str(entry.get("tag") or ""), entry.get("value")))
    if sent.template is None:
        return
    if sent.fresh or "characteristics" in sent.item:
        for finding in against_template(entries, sent.template):
            yield Finding(finding.field, finding.text, refuses=False, later=finding.text)


def against_template(entries: list[tuple[int, str, Any]], template: Template) -> Iterator[Finding]:
    """What is wrong with values `(id, tag, value)` for a template."""
    filled: dict[tuple[int, str], set[str]] = {}
    for number, tag, value in entries:
        one = template.by_id.get(number) if number != CONVERTED_SIZE else None
        if one is None:
            yield _said(number, "", f"characteristic with id {number} is not attached to template")
        elif one.tags and tag not in one.tags:
            yield _said(number, tag, f"tag of characteristic with id {number} must be one of: {', '.join(one.tags)}")
        else:
            yield from _value(one, tag if one.tags else "", value, filled)
    for one in template.characteristics:
        if one.mandatory and one.id != CONVERTED_SIZE:
            yield from _not_set(one, filled)


def _value(one: Characteristic, tag: str, value: Any, filled: dict[tuple[int, str], set[str]]) -> Iterator[Finding]:
    subject = f"value of characteristic with id {one.id}"
    text = str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    if not text:
        yield _said(one.id, tag, f"{subject} is empty")
        return
    others = filled.setdefault((one.id, tag), set())
    if one.single and others - {text}:
        yield _said(one.id, tag, f"characteristic with id {one.id} can have only one value")
    others.add(text)
    if len(text) > LONGEST_VALUE:
        yield _said(one.id, tag, f"{subject} must have at most {LONGEST_VALUE} characters")
    elif (form := _form_error(one, text)) is not None:
        yield _said(one.id, tag, f"{subject} {form}")
    elif _is_foreign(one, text):
        yield _said(one.id, tag, f"{subject} must be one of: {_listed(one)}")


def _is_foreign(one: Characteristic, text: str) -> bool:
    """Whether a value is none of those that are taken; a yes/no without its own words knows those of all languages."""
    if one.type_id == YES_NO:
        return text not in (one.known or _YES_NO)
    return one.restrictive and text not in one.known


def _form_error(one: Characteristic, text: str) -> str | None:
    if one.type_id == NUMBER and not NUMERIC.fullmatch(text):
        return "must be numeric"
    form = _FORMS.get(one.type_id)
    if form is not None and not form.fullmatch(text):
        return "cannot be parsed"
    return None


def _not_set(one: Characteristic, filled: dict[tuple[int, str], set[str]]) -> Iterator[Finding]:
    text = f"value of characteristic with id {one.id} was not set"
    for tag in one.tags or ("",):
        if (one.id, tag) not in filled:
            yield _said(one.id, tag, f"{text} for tag {tag}" if tag else text)


def _listed(one: Characteristic) -> str:
    shown = ", ".join(one.values[:_SHOWN_VALUES])
    return f"{shown}, ..." if len(one.values) > _SHOWN_VALUES else shown


def _said(number: int, tag: str, text: str) -> Finding:
    return Finding(f"characteristic:{number}:{tag}" if tag else f"characteristic:{number}", text, refuses=False)
