"""How the value of each kind of field is written: what people type -> one canonical text, or None (protocol §4.10)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from emag_desk.domain.money import parse_price, plain

if TYPE_CHECKING:
    from emag_desk.domain.field import Field


class FieldKind(StrEnum):
    """How a value is written, and with which editor."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    HTML = "html"
    LINK = "link"
    LINKS = "links"
    NUMERIC = "numeric"
    NUMERIC_UNIT = "numeric_unit"
    BOOLEAN = "boolean"
    FIXED = "fixed"
    SIZE = "size"
    RESOLUTION = "resolution"
    VOLUME = "volume"
    PRICE = "price"
    WHOLE = "whole"
    CHOICE = "choice"
    CATEGORY = "category"
    DATE = "date"
    IMAGES = "images"
    EANS = "eans"
    CONTACTS = "contacts"
    FAMILY = "family"


#: Yes, no and not applicable, by the code of `language=`; Greek and German are not platforms but can be read.
BOOLEAN_WORDS = {
    "EN": ("Yes", "No", "N/A"),
    "RO": ("Da", "Nu", "N/A"),
    "BG": ("Да", "Не", "N/A"),
    "HU": ("Igen", "Nem", "N/A"),
    "PL": ("Tak", "Nie", "N/A"),
    "GR": ("Ναι", "Όχι", "N/A"),
    "DE": ("Ja", "Nein", "N/A"),
}

_NUMBER = r"-?\d{1,30}(?:\.\d{1,30})?"
_NUMERIC = re.compile(_NUMBER, re.ASCII)
_WITH_UNIT = re.compile(rf"({_NUMBER}) ?(\S.*)", re.ASCII)
_POSITIVE = r"\d{1,15}(?:\.\d{1,10})?"
_TIMES = r"\s*[x×*]\s*"
_RESOLUTION = re.compile(rf"({_POSITIVE}){_TIMES}({_POSITIVE})", re.ASCII | re.IGNORECASE)
_VOLUME = re.compile(
    rf"({_POSITIVE}){_TIMES}({_POSITIVE}){_TIMES}({_POSITIVE})(?:\s*[-–]\s*({_POSITIVE}))?", re.ASCII | re.IGNORECASE
)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")


def boolean_words(language: str) -> tuple[str, ...]:
    """Yes, no and not applicable in a language; English for one that eMAG does not have."""
    return BOOLEAN_WORDS.get(language.upper(), BOOLEAN_WORDS["EN"])


def numeric(text: str) -> str | None:
    """`1,5` -> `1.5`."""
    text = _DECIMAL_COMMA.sub(".", "".join(text.split()))
    return text if _NUMERIC.fullmatch(text) else None


def with_unit(text: str) -> str | None:
    """`30cm`, `1,5 l` -> `30 cm`, `1.5 l`: a number, one space, a unit that does not begin with a digit."""
    match = _WITH_UNIT.fullmatch(_DECIMAL_COMMA.sub(".", " ".join(text.split())))
    return f"{match[1]} {match[2]}" if match and not match[2][0].isdigit() and match[2][0] not in ".,+-/" else None


def resolution(text: str) -> str | None:
    """`640x480` -> `640 x 480`."""
    match = _RESOLUTION.fullmatch(_DECIMAL_COMMA.sub(".", text.strip()))
    return " x ".join(match.groups()) if match else None


def volume(text: str) -> str | None:
    """`30x40x50-10` -> `30 x 40 x 50 - 10`; the second depth may be missing, though eMAG describes it."""
    match = _VOLUME.fullmatch(_DECIMAL_COMMA.sub(".", text.strip()))
    if match is None:
        return None
    return f"{match[1]} x {match[2]} x {match[3]}" + (f" - {match[4]}" if match[4] else "")


def size(text: str) -> str | None:
    """`36  EU` -> `36 EU`: a value, one space, the system it is measured in."""
    words = text.split()
    return " ".join(words) if len(words) > 1 and words[-1].isalpha() else None


def price(text: str) -> str | None:
    """`12,30` -> `12.30`, with up to four decimals."""
    try:
        return plain(parse_price(text))
    except ValueError:
        return None


def whole(text: str) -> str | None:
    """` 007` -> `7`."""
    text = text.strip()
    return str(int(text)) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def day(text: str) -> str | None:
    """A date as `YYYY-MM-DD`; `31.12.2026` and `31/12/2026` are understood."""
    text = text.strip()
    if match := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", text, re.ASCII):
        text = f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}"
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def part_number_key(text: str) -> str:
    """The PNK of a pasted address of a product page, `https://www.emag.ro/.../pd/DXK4T9MBM/`; else the text."""
    match = re.search(r"/pd/([0-9A-Za-z]+)", text)
    return match[1] if match else one_line(text)


def one_line(text: str) -> str:
    """White space as single spaces, as eMAG stores names."""
    return " ".join(text.split())


_PARSERS = {
    FieldKind.NUMERIC: numeric,
    FieldKind.NUMERIC_UNIT: with_unit,
    FieldKind.RESOLUTION: resolution,
    FieldKind.VOLUME: volume,
    FieldKind.SIZE: size,
    FieldKind.PRICE: price,
    FieldKind.WHOLE: whole,
    FieldKind.CATEGORY: whole,
    FieldKind.DATE: day,
}
_ONE_LINE = frozenset({FieldKind.TEXT, FieldKind.FIXED, FieldKind.BOOLEAN, FieldKind.CHOICE})


def parsed(kind: FieldKind, text: str) -> str | None:
    """The canonical text of a value of this kind; None when it is not one."""
    if parser := _PARSERS.get(kind):
        return parser(text)
    return one_line(text) if kind in _ONE_LINE else text


def canonical(field: Field, text: str) -> str:
    """What was typed or pasted as a canonical text: a listed value where one is meant, else the kind's own way.

    A text that makes no sense stays as it is, for `check` to say why.
    """
    found = part_number_key(text) if field.key == "part_number_key" else parsed(field.kind, text)
    if not field.choices:
        return text if found is None else found
    for wanted in (text, found, one_line(text)):
        if wanted is not None and wanted in field.choice_set:
            return wanted
    if not field.given:
        return text if found is None else found
    return closest(field.choices, text) or (text if found is None else found)


def closest(choices: Collection[str], text: str) -> str | None:
    """The listed value that differs from a text only in case, accents and white space."""
    wanted = folded(text)
    return next((choice for choice in choices if folded(choice) == wanted), None)


def folded(text: str) -> str:
    """A text without case, accents and white space, to compare with."""
    bare = unicodedata.normalize("NFKD", text.replace("ș", "s").replace("ț", "t")).casefold()
    return "".join(letter for letter in bare if not unicodedata.combining(letter) and not letter.isspace())


def unit_of(text: str) -> str:
    """The unit behind a number, empty when there is none."""
    written = with_unit(text)
    return written.split(" ", 1)[1] if written else ""


def common_unit(values: Collection[str]) -> str:
    """The one unit that all listed values have, empty when they differ: what an editor fills in."""
    units = {unit_of(value) for value in values}
    return units.pop() if len(units) == 1 else ""
