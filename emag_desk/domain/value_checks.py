"""The rules of a single field's values, kind by kind (protocol §4.1, §4.2, §4.10)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache
from ipaddress import ip_address
from itertools import islice
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from emag_desk.domain import ean
from emag_desk.domain.description import is_web_address, removed, sanitised
from emag_desk.domain.field import Field
from emag_desk.domain.field_problems import Code, FieldProblem, problem
from emag_desk.domain.field_values import FieldKind, parsed
from emag_desk.domain.product_keys import read
from emag_desk.errors import InputError

#: (key, value) -> whether eMAG lists the value; None when nobody knows. For fields with `more_choices`.
Listed = Callable[[str, str], bool | None]

_OTHER_FORMATS = frozenset({".webp", ".gif", ".svg", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".jfif", ".pdf"})
MAIN_IMAGE, SECOND_IMAGE, OTHER_IMAGE = 1, 2, 0
#: Part of a contact -> its greatest length (GPSR).
CONTACT_PARTS = {"name": 200, "address": 500, "email": 100}
#: Comparing letter by letter takes time, and a form is checked with each key.
_COMPARED = 40
_FORMS = {
    FieldKind.NUMERIC_UNIT: "{value} is not a number with a unit, such as 30 cm.",
    FieldKind.RESOLUTION: "{value} is not a resolution, such as 640 x 480.",
    FieldKind.VOLUME: "{value} is not a volume, such as 30 x 40 x 50 - 10.",
}


def value_problems(field: Field, values: Sequence[str], listed: Listed | None = None) -> list[FieldProblem]:
    """What is wrong with the values of one field; that a mandatory one is empty is not said here."""
    found = list(_count(field, values))
    rule = _RULES.get(field.kind)
    for index, value in enumerate(values):
        if field.given:
            found += _characteristic(field, value, index, listed)
        elif rule is not None:
            found += rule(field, value, index)
    return found


def _count(field: Field, values: Sequence[str]) -> Iterator[FieldProblem]:
    if len(values) > 1 and not field.multiple:
        yield problem(field.key, Code.SINGLE, "This takes one value only.", 1)
    if field.most_values and len(values) > max(field.most_values, 1) and field.multiple:
        text = "At most {most} are taken."
        yield problem(field.key, Code.TOO_MANY, text, field.most_values, most=field.most_values)
    for index, value in enumerate(values):
        if value in values[:index]:
            yield problem(field.key, Code.TWICE, "This is here twice.", index, stops=False)


def _characteristic(field: Field, value: str, index: int, listed: Listed | None) -> Iterator[FieldProblem]:
    if value in field.choice_set:
        return
    if len(value) > field.most_characters:
        yield _too_long(field, index)
        return
    if parsed(field.kind, value) is None:
        wrong = _malformed(field, value, index)
        if wrong.stops or not field.restrictive:
            yield wrong
        if wrong.stops:
            return
    elif field.kind is FieldKind.VOLUME and "-" not in value:
        text = "eMAG asks for a second depth, as in 30 x 40 x 50 - 10."
        yield problem(field.key, Code.NOT_PARSED, text, index, stops=False)
    if field.choices:
        yield from _unlisted(field, value, index, listed)


def _malformed(field: Field, value: str, index: int) -> FieldProblem:
    if field.kind is FieldKind.NUMERIC:
        return problem(field.key, Code.NOT_NUMERIC, "{value} is not a number.", index, value=value)
    if field.kind is FieldKind.SIZE:
        text = "A size is written with its system, such as 36 EU or XL INTL."
        return problem(field.key, Code.NOT_PARSED, text, index, stops=False)
    return problem(field.key, Code.NOT_PARSED, _FORMS.get(field.kind, "{value} makes no sense."), index, value=value)


def _unlisted(field: Field, value: str, index: int, listed: Listed | None) -> Iterator[FieldProblem]:
    known = listed(field.key, value) if listed is not None and field.more_choices else None
    if known or (field.more_choices and known is None):
        return
    if field.allow_new:
        text = "{value} is a new value: people of eMAG look at it first."
        yield problem(field.key, Code.NEW_VALUE, text, index, stops=False, value=value)
        return
    near = _meant(value, field.choices)
    if near:
        text = "{value} is not a value that eMAG takes here. Is {near} meant?"
        yield problem(field.key, Code.NOT_LISTED, text, index, value=value, near=near)
    else:
        yield problem(field.key, Code.NOT_LISTED, "{value} is not a value that eMAG takes here.", index, value=value)


@lru_cache(maxsize=1_000)
def _meant(value: str, choices: tuple[str, ...]) -> str:
    """The listed value that is likely meant: it begins alike, and most of its letters are there."""
    start = value[:2].casefold()
    alike = islice((choice for choice in choices if choice[:2].casefold() == start), _COMPARED)
    return next(iter(get_close_matches(value, alike, 1)), "")


def _too_long(field: Field, index: int) -> FieldProblem:
    text = "This is longer than {most} characters."
    return problem(field.key, Code.TOO_LONG, text, index, most=field.most_characters)


def _text(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    if field.key == "part_number":
        stored = stripped_part_number(value)
        if len(stored) > field.most_characters:
            yield _too_long(field, index)
        elif not stored:
            yield problem(field.key, Code.MISSING, "This is mandatory.", index)
        elif stored != value:
            text = "eMAG leaves out spaces, commas and semicolons: {stored}"
            yield problem(field.key, Code.PART_NUMBER, text, index, stops=False, stored=stored)
    elif field.key == "part_number_key":
        if re.fullmatch(r"[0-9A-Za-z]{1,20}", value):
            return
        text = "A PNK is made of letters and digits: the last part of the product's address on the site."
        yield problem(field.key, Code.PART_NUMBER_KEY, text, index)
    elif len(value) > field.most_characters:
        yield _too_long(field, index)


def _html(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    if len(sanitised(value)) > field.most_characters:
        yield _too_long(field, index)
    elif gone := removed(value):
        text = "What eMAG has no use for is left out: {what}"
        yield problem(field.key, Code.HTML, text, index, stops=False, what=", ".join(gone[:5]))


def _link(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    if len(value) > field.most_characters:
        yield _too_long(field, index)
    elif not is_web_address(value):
        yield problem(field.key, Code.LINK, "{value} is not an address on the web.", index, value=value[:80])


def _number(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    money = field.kind is FieldKind.PRICE
    written = parsed(field.kind, value)
    if written is None:
        if money:
            text = "{value} is not a price with up to four decimals."
            yield problem(field.key, Code.PRICE, text, index, value=value)
        else:
            yield problem(field.key, Code.NOT_WHOLE, "{value} is not a whole number.", index, value=value)
        return
    number = Decimal(written)
    if money and field.minimum and number < field.minimum:
        if field.key != "recommended_price" or number < 0:  # eMAG's 0 for "there is none"
            yield problem(field.key, Code.NOT_POSITIVE, "A price must be more than 0.", index)
    elif field.minimum is not None and number < field.minimum:
        yield problem(field.key, Code.RANGE, "This must be {least} or more.", index, least=_shown(field.minimum))
    elif field.maximum is not None and number > field.maximum:
        yield problem(field.key, Code.RANGE, "This must be {most} or less.", index, most=_shown(field.maximum))


def _category(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    wrong = list(_number(field, value, index))
    yield from wrong
    if wrong or field.allow_new or value in field.choice_set:
        return
    if field.choices:
        text = "The characteristics below are those of another category."
        yield problem(field.key, Code.CATEGORY, text, index)
    else:
        text = "eMAG does not let this account add products in this category."
        yield problem(field.key, Code.CATEGORY, text, index)


def _shown(number: Decimal) -> str:
    return f"{number.normalize():f}"


def _choice(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    if field.restrictive:
        if value not in field.choice_set:
            text = "{value} is not one of the choices."
            yield problem(field.key, Code.NOT_LISTED, text, index, value=value)
    elif parsed(FieldKind.WHOLE, value) is None:  # what the platform has is not known yet: an id all the same
        yield problem(field.key, Code.NOT_WHOLE, "{value} is not a whole number.", index, value=value)


def _day(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    day = parsed(FieldKind.DATE, value)
    if day is None:
        yield problem(field.key, Code.DATE, "{value} is not a date such as 2026-01-31.", index, value=value)
    elif (field.earliest and day < field.earliest) or (field.latest and day > field.latest):
        text = "The date must be from {earliest} to {latest}."
        yield problem(field.key, Code.DATE_WINDOW, text, index, earliest=field.earliest, latest=field.latest)


def _ean(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    if ean.is_accepted(value):
        if len(value) not in ean.CHECKED_LENGTHS:
            text = "An EAN has 8, 12, 13 or 14 digits; this has {count}."
            yield problem(field.key, Code.EAN_LENGTH, text, index, stops=False, count=len(value))
        return
    near = ean.repairs(value)
    if near:
        text = "{value} is not an EAN. Is {near} meant?"
        yield problem(field.key, Code.EAN, text, index, value=value, near=near[0])
    elif ean.is_scientific(value):
        text = "A spreadsheet has cut this EAN: format its column as text and copy it again."
        yield problem(field.key, Code.EAN, text, index)
    elif ean.is_digits(value):
        text = "The check digit of {value} is wrong: is a digit mistyped?"
        yield problem(field.key, Code.EAN, text, index, value=value)
    else:
        text = "{value} is not an EAN of 6 to 14 digits."
        yield problem(field.key, Code.EAN, text, index, value=value[:40])


def _image(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    image = _parts(value)
    address = str(image.get("url", ""))
    if len(address) > field.most_characters:
        yield _too_long(field, index)
    elif not is_web_address(address) or not is_public(address):
        text = "{value} is not a public address on the web: eMAG fetches the image from there."
        yield problem(field.key, Code.IMAGE, text, index, value=address[:80])
    elif PurePosixPath(urlsplit(address).path.lower()).suffix in _OTHER_FORMATS:
        yield problem(field.key, Code.IMAGE_FORMAT, "eMAG takes JPG and PNG only.", index)
    if image.get("display_type", OTHER_IMAGE) not in (OTHER_IMAGE, MAIN_IMAGE, SECOND_IMAGE):
        text = "An image is the main one (1), the second one (2) or another one (0)."
        yield problem(field.key, Code.DISPLAY_TYPE, text, index)


def is_public(address: str) -> bool:
    """Whether eMAG could fetch from an address: not this computer, not the office's own network."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal", ".lan"))


def _attachment(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    yield from _link(field, str(_parts(value).get("url", "")), index)


def _contact(field: Field, value: str, index: int) -> Iterator[FieldProblem]:
    given = {part: str(held).strip() for part, held in _parts(value).items()}
    if any(not given.get(part) for part in CONTACT_PARTS):
        text = "Name, address and e-mail go together: all three, or none."
        yield problem(field.key, Code.CONTACT, text, index)
        return
    for part, most in CONTACT_PARTS.items():
        if len(given[part]) > most:
            yield problem(field.key, Code.TOO_LONG, "This is longer than {most} characters.", index, most=most)
    if not is_email(given["email"]):
        yield problem(field.key, Code.EMAIL, "{value} is not an e-mail address.", index, value=given["email"][:80])


def is_email(text: str) -> bool:
    """Whether a text looks like an e-mail address: somebody at a host with a dot."""
    return bool(re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", text))


def stripped_part_number(text: str) -> str:
    """A part number as eMAG stores it (protocol §4.1)."""
    return re.sub(r"[\s,;]", "", text)


def _parts(value: str) -> dict[str, Any]:
    try:
        return read(value)
    except InputError:
        return {}


_RULES: dict[FieldKind, Callable[[Field, str, int], Iterator[FieldProblem]]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.HTML: _html,
    FieldKind.LINK: _link,
    FieldKind.LINKS: _attachment,
    FieldKind.PRICE: _number,
    FieldKind.WHOLE: _number,
    FieldKind.CATEGORY: _category,
    FieldKind.CHOICE: _choice,
    FieldKind.DATE: _day,
    FieldKind.EANS: _ean,
    FieldKind.IMAGES: _image,
    FieldKind.CONTACTS: _contact,
}
