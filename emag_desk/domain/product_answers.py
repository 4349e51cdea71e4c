"""What eMAG's texts about a product mean: whether it was saved, and of which field a text speaks (protocol §2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from emag_desk.domain.field import Field
from emag_desk.domain.product_keys import CHARACTERISTIC, split


class Saved(StrEnum):
    """What a text of `product_offer/save` says about the item."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


#: Texts under which the offer was saved all the same. Errors of the documentation are among them (protocol §2.2).
_SAVED = (
    "saved as a draft",
    "automatically associated via ean",
    "not eligible to edit the product documentation",
    "please provide product characteristic values for the given family type",
    "for association",
    "characteristic with id",
    "mktp family:",
    "photo gallery",
    "photo_gallery",
    "image does not have url specified",
    "template does not exist in doc application",
    "name key does not exist",
    "part number is invalid",
    "doesn't exist for characteristic",
)
#: Texts under which nothing was saved.
_NOT_SAVED = (
    "maximum input vars",
    "you already hold a product associated with this pn",
    "is a duplicated product",
    "you already hold an offer associated with this pnk",
    "is not a valid ean",
    "should not be null",
    "change both part_number and name",
    "end of life",
    "expected list of arrays",
)


def _has(text: str, fragments: tuple[str, ...]) -> bool:
    text = text.lower()
    return any(fragment in text for fragment in fragments)


def saved_by(messages: tuple[str, ...]) -> Saved:
    """Whether an offer was saved in spite of `isError`, by the texts about it. No text that we know: unclear."""
    if any(_has(message, _NOT_SAVED) for message in messages):
        return Saved.NO
    known = messages and all(_has(message, _SAVED) for message in messages)
    return Saved.YES if known else Saved.UNCLEAR


class Placed(NamedTuple):
    """One text of eMAG's, the field that it speaks of (None: the product as a whole), and whether it was saved."""

    key: str | None
    message: str
    saved: bool


#: fragment of a text -> the field it speaks of; the first that occurs decides.
_FIELDS = (
    ("associated with this pnk", "part_number_key"),
    ("associated with this pn", "part_number"),
    ("with pnk", "ean"),
    ("both ean and part_number_key", "ean"),
    ("part_number and name", "part_number"),
    ("part number", "part_number"),
    ("valid ean", "ean"),
    ("via ean", "ean"),
    ("fields to continue documenting", ""),  # names its fields: see `_named`
    ("mktp family:", "family"),
    ("given family type", "family"),
    ("photo gallery", "images"),
    ("photo_gallery", "images"),
    ("image", "images"),
    ("template does not exist", "category_id"),
    ("name key does not exist", "name"),
    ("minimum price", "sale_price"),
    ("recommended price", "recommended_price"),
    ("sale price", "sale_price"),
    ("stock should be", "stock"),
    ("warehouse", "stock"),
    ("gpsr", "manufacturer"),
    ("eu representative", "eu_representative"),
    ("brand", "brand"),
    ("category", "category_id"),
    ("ean", "ean"),
)
_CHARACTERISTIC = re.compile(r"characteristic with id:? *(\d{1,9})(?:.*?\btag:? *[\"']?(\w+))?", re.IGNORECASE)
#: A field's own name: behind "The", with an underscore, or before "field".
_NAMED_FIELD = re.compile(r"^the ([a-z_]+)\b|\b([a-z]+(?:_[a-z]+)+)\b|\b([a-z]+) field\b")
_DRAFT_FIELDS = {"ean": "ean", "category": "category_id", "brand": "brand", "name": "name", "offer": "sale_price"}


def place(messages: Iterable[str], fields: Sequence[Field]) -> list[Placed]:
    """Each text of an answer about one product, with the field of the form that it speaks of.

    One text that tells a refusal tells it of the product: then nothing of it was saved.
    """
    keys = [one.key for one in fields]
    texts = tuple(messages)
    refused = saved_by(texts) is Saved.NO
    return [Placed(_key(text, keys), text, not refused and _saves(text)) for text in texts]


def _saves(text: str) -> bool:
    return saved_by((text,)) is Saved.YES or text.upper().startswith("WARNING")


def _key(text: str, keys: Sequence[str]) -> str | None:
    if match := _CHARACTERISTIC.search(text):
        return _characteristic_key(int(match[1]), match[2] or "", keys)
    lower = text.lower()
    if "fields to continue documenting" in lower:
        return _first_of_draft(lower, keys)
    for match in _NAMED_FIELD.finditer(lower):
        if found := _present(match[match.lastindex or 0], keys):
            return found
    for fragment, name in _FIELDS:
        if re.search(rf"\b{re.escape(fragment)}", lower):
            return _present(name, keys)
    return None


def _characteristic_key(number: int, tag: str, keys: Sequence[str]) -> str | None:
    own = [key for key in keys if key.startswith(f"{CHARACTERISTIC}:") and split(key).number == number]
    return next((key for key in own if tag and split(key).tag == tag), own[0] if own else None)


def _first_of_draft(lower: str, keys: Sequence[str]) -> str | None:
    listed = lower.partition("ready for sale:")[2].partition(" - product id")[0]
    for word in re.split(r"[,.\s]+", listed):
        if found := _present(_DRAFT_FIELDS.get(word, ""), keys):
            return found
    return None


def _present(name: str, keys: Sequence[str]) -> str | None:
    """The form's key of a name; the first warehouse's where there are several."""
    return next((key for key in keys if name and key.partition(":")[0] == name), None)
