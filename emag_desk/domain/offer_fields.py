"""The fields of an offer that can be edited: their keys, how they are read, written and compared.

A field is named by a key: `sale_price`, `status`, ..., with the warehouse behind a colon where eMAG keeps one value
per warehouse: `stock:1`, `handling_time:1`. A staged value is a canonical text (`"83.1933"`, `"25"`), so that the
outbox, a spreadsheet and the table speak of the same thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from emag_desk.domain.money import from_units, parse_price, plain, to_units
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import InputError

Kind = Literal["price", "whole", "status", "vat"]


@dataclass(frozen=True)
class OfferField:
    """One editable field: its key without warehouse, its label and what kind of value it holds."""

    key: str
    label: str
    kind: Kind
    per_warehouse: bool = False


FIELDS: dict[str, OfferField] = {
    item.key: item
    for item in (
        OfferField("sale_price", "Price", "price"),
        OfferField("min_sale_price", "Min. price", "price"),
        OfferField("max_sale_price", "Max. price", "price"),
        OfferField("recommended_price", "Recommended price", "price"),
        OfferField("stock", "Stock", "whole", per_warehouse=True),
        OfferField("handling_time", "Handling time", "whole", per_warehouse=True),
        OfferField("status", "Status", "status"),
        OfferField("vat_id", "VAT", "vat"),
    )
}

STATUS_LABELS = {0: "Inactive", 1: "Active", 2: "End of life"}

#: What people type for a status, besides its number and its label.
_STATUS_WORDS = {"inactive": 0, "off": 0, "active": 1, "on": 1, "end of life": 2, "eol": 2}


def split_key(key: str) -> tuple[str, int | None]:
    """`stock:2` -> ("stock", 2); `sale_price` -> ("sale_price", None). Raises InputError for an unknown field."""
    name, _, warehouse = key.partition(":")
    field = FIELDS.get(name)
    if field is None or field.per_warehouse != bool(warehouse) or (warehouse and not warehouse.isdigit()):
        raise InputError("There is no field {key} that could be edited.", key=key)
    return name, int(warehouse) if warehouse else None


def field_of(key: str) -> OfferField:
    """The field that a key names. Raises InputError for an unknown field."""
    return FIELDS[split_key(key)[0]]


def parse(key: str, text: str) -> str:
    """What the operator typed or pasted -> the canonical text. Raises InputError with a clear sentence.

    An empty text is allowed for `recommended_price` only and means 0: eMAG's way to say there is none.
    """
    field = field_of(key)
    text = text.strip()
    if field.kind == "price":
        if not text and key == "recommended_price":
            return "0.00"
        try:
            return plain(parse_price(text))
        except ValueError:
            raise InputError("{text} is not a price with up to four decimals.", text=text or "''") from None
    if field.kind == "status":
        text = str(_STATUS_WORDS.get(text.lower(), text))
    if not text.isascii() or not text.isdigit():
        raise InputError("{label}: {text} is not a whole number.", label=field.label, text=text or "''")
    return str(int(text))


def current(offer: OfferRow, key: str) -> str | None:
    """What eMAG last said about a field, as canonical text; None when it said nothing."""
    name, warehouse = split_key(key)
    value: Any = getattr(offer, name)
    if warehouse is not None:
        value = value.get(warehouse)
    if value is None:
        return None
    return plain(value) if isinstance(value, Decimal) else str(value)


def same(key: str, one: str | None, other: str | None) -> bool:
    """Whether two canonical values of a field mean the same; prices compare as numbers, nothing equals no price."""
    if one is None or other is None:
        return one == other
    if field_of(key).kind == "price":
        return to_units(Decimal(one)) == to_units(Decimal(other))
    return one == other


def merged(offer: OfferRow, edits: Mapping[str, str]) -> OfferRow:
    """The offer as it will be once `edits` (key -> canonical text) are accepted."""
    changes: dict[str, Any] = {}
    for key, text in edits.items():
        name, warehouse = split_key(key)
        if warehouse is not None:
            base = changes.get(name, getattr(offer, name))
            changes[name] = {**base, warehouse: int(text)}
        elif FIELDS[name].kind == "price":
            changes[name] = from_units(to_units(Decimal(text)))
        else:
            changes[name] = int(text)
    if "stock" in changes:
        changes["general_stock"] = sum(changes["stock"].values())
    return offer._replace(**changes)


def entity(offer_id: int, edits: Mapping[str, str]) -> dict[str, Any]:
    """The object of `offer/save` that carries exactly these edits (protocol §4.3).

    Prices leave as JSON numbers: four decimals are exact in a double for every price below a hundred thousand million.
    """
    body: dict[str, Any] = {"id": offer_id}
    for key, text in edits.items():
        name, warehouse = split_key(key)
        if warehouse is not None:
            body.setdefault(name, []).append({"warehouse_id": warehouse, "value": int(text)})
        elif FIELDS[name].kind == "price":
            body[name] = float(text)
        else:
            body[name] = int(text)
    return body
