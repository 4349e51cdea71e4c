"""The keys of a product form: how a field is named, and how its values are written down.

A key is a name of `product_offer/save` (protocol §4.1), with what it belongs to behind a colon where there are several:

    name                        brand, description, ean, images, manufacturer, sale_price, family, ...
    characteristic:5401         a characteristic by its number
    characteristic:6506:original    one tag of a characteristic that has tags
    stock:1                     the pieces in warehouse 1; handling_time:1 likewise

Values are lists of canonical texts; what has parts (an image, a contact, a family) is a JSON text with sorted keys.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from emag_desk.errors import InputError

#: What a form knows: key -> its values in order. No values and no key mean the same.
Values = Mapping[str, list[str]]

CHARACTERISTIC = "characteristic"
#: "Converted Size": replaced by the tag `converted` of 6506, and to be sent no more (protocol §4.10).
RETIRED_CHARACTERISTIC = 10_770

PER_WAREHOUSE = frozenset({"stock", "handling_time"})
PRICES = ("sale_price", "min_sale_price", "max_sale_price", "recommended_price", "green_tax")
WHOLES = (
    "category_id",
    "vendor_category_id",
    "vat_id",
    "warranty",
    "status",
    "supply_lead_time",
    "emag_club",
    "images_overwrite",
    "force_images_download",
)
TEXTS = (
    "name",
    "brand",
    "part_number",
    "part_number_key",
    "description",
    "url",
    "source_language",
    "currency_type",
    "safety_information",
    "start_date",
)
CONTACTS = ("manufacturer", "eu_representative")
#: Fields whose values are JSON texts.
STRUCTURED = frozenset({"images", "attachments", "family", *CONTACTS})
NAMES = frozenset({*PRICES, *WHOLES, *TEXTS, *STRUCTURED, *PER_WAREHOUSE, CHARACTERISTIC, "ean"})

#: What describes the product rather than the sale of it: only its owner may change it.
DOCUMENTATION = frozenset(
    {
        "category_id",
        "vendor_category_id",
        "name",
        "brand",
        "part_number",
        "description",
        "url",
        "source_language",
        "images",
        "images_overwrite",
        "force_images_download",
        "attachments",
        "ean",
        "family",
        CHARACTERISTIC,
        *CONTACTS,
        "safety_information",
    }
)


class ProductKey(NamedTuple):
    """A key in its parts. `number` is the characteristic's or the warehouse's id."""

    name: str
    number: int | None = None
    tag: str = ""


def split(key: str) -> ProductKey:
    """`characteristic:6506:original` -> its parts. Raises InputError for what no form could have."""
    name, _, rest = key.partition(":")
    number, _, tag = rest.partition(":")
    numbered = name == CHARACTERISTIC or name in PER_WAREHOUSE
    good = name in NAMES and numbered == bool(number) and (not tag or name == CHARACTERISTIC)
    if not good or (number and not (number.isascii() and number.isdigit())):
        raise InputError("There is no field {key} in a product.", key=key)
    return ProductKey(name, int(number) if number else None, tag)


def characteristic(number: int, tag: str = "") -> str:
    """The key of a characteristic, or of one of its tags."""
    return f"{CHARACTERISTIC}:{number}:{tag}" if tag else f"{CHARACTERISTIC}:{number}"


def per_warehouse(name: str, warehouse: int) -> str:
    """The key of a value that eMAG keeps per warehouse."""
    return f"{name}:{warehouse}"


def is_documentation(key: str) -> bool:
    """Whether a key speaks of the product rather than of the offer."""
    return key.partition(":")[0] in DOCUMENTATION


def write(value: Mapping[str, Any]) -> str:
    """Something with parts as one canonical text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> dict[str, Any]:
    """What `write` wrote. Raises InputError for anything else."""
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise InputError("{text} is not a value with parts.", text=text[:60])
    return value


def pack(values: Iterable[str]) -> str:
    """All values of a field as one text, for the outbox; the order counts."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def unpack(text: str | None) -> list[str]:
    """What `pack` packed; None is no value. Raises InputError for anything else."""
    try:
        values = [] if text is None else json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise InputError("{text} is not a list of values.", text=(text or "")[:60])
    return values
