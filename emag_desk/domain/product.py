"""A product between the form and `product_offer/save`: what is sent, what an offer holds, what changed (protocol §4.1).

Everywhere here `values` are the form's: key -> canonical texts, see `product_keys`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from html import unescape
from typing import Any

from emag_desk.domain.description import sanitised
from emag_desk.domain.field_values import price, whole
from emag_desk.domain.money import plain
from emag_desk.domain.product_keys import (
    CHARACTERISTIC,
    CONTACTS,
    PER_WAREHOUSE,
    PRICES,
    RETIRED_CHARACTERISTIC,
    STRUCTURED,
    TEXTS,
    WHOLES,
    Values,
    characteristic,
    per_warehouse,
    read,
    split,
    unpack,
    write,
)
from emag_desk.errors import InputError

#: What an update must carry even where nothing of it changed (protocol §4.1).
ALWAYS_SENT = ("status", "sale_price", "vat_id", "handling_time", "stock")
#: What attaching to a product of eMAG's needs besides its PNK or EAN.
_ATTACHED = frozenset(
    {
        "name",
        "part_number_key",
        "ean",
        *PRICES,
        *PER_WAREHOUSE,
        "vat_id",
        "status",
        "emag_club",
        "currency_type",
        "start_date",
        "supply_lead_time",
        "warranty",
    }
)
#: How "nothing" is said of a field that is emptied. eMAG has no word for it in the others: they are left out, and
#: `Field.cannot_clear` tells the form.
_EMPTIED: dict[str, Any] = {
    "recommended_price": 0,
    "green_tax": 0,
    "warranty": 0,
    "attachments": [],
    "manufacturer": [],
    "eu_representative": [],
    "characteristics": [],
    "family": {"id": 0},
}


def entity(offer_id: int, values: Values, *, changed: Collection[str] | None = None) -> dict[str, Any]:
    """The object of `product_offer/save` for a product.

    `changed` None sends everything, as for a new product. Otherwise only those keys are sent, with what an update must
    carry anyway; `values` then still holds the whole form. A list is always sent whole, since eMAG's word on a part of
    one is not known. `emag_club` is always sent: left out, it enrols the offer in Genius. Raises InputError where an
    update does not know it, for a key that no product has, and for a text that cannot be written as its field wants.
    """
    wanted = None if changed is None else {split(key).name for key in changed} | {*ALWAYS_SENT, "emag_club"}
    body: dict[str, Any] = {"id": offer_id}
    for key, texts in values.items():
        filled = [text for text in texts if text.strip()]
        if (wanted is None or split(key).name in wanted) and filled:
            _put(body, key, filled)
    for name in {split(key).name for key in changed or ()}:
        field = "characteristics" if name == CHARACTERISTIC else name
        if field not in body and field in _EMPTIED:
            body[field] = _EMPTIED[field]
    if "emag_club" not in body:
        if changed is not None:
            raise InputError("eMAG did not tell whether this offer is in Genius: choose yes or no before it is sent.")
        body["emag_club"] = 0
    return body


def attach_entity(offer_id: int, values: Values, *, part_number_key: str = "", ean: str = "") -> dict[str, Any]:
    """The object of `product_offer/save` for an offer of a product that eMAG already has.

    The product is named by its PNK or by one EAN, never both: those given here, else those among the values.
    Documentation is left out. Raises InputError when not exactly one names the product.
    """
    key = part_number_key or "".join(values.get("part_number_key", ())[:1])
    eans = [ean] if ean else [] if part_number_key else [code for code in values.get("ean", ()) if code]
    if bool(key) == bool(eans) or len(eans) > 1:
        raise InputError("A product of eMAG is named by its PNK or by one EAN, not by both.")
    kept = {one: texts for one, texts in values.items() if split(one).name in _ATTACHED}
    kept.pop("part_number_key", None)
    kept.pop("ean", None)
    return entity(offer_id, {**({"part_number_key": [key]} if key else {"ean": eans}), **kept})


def _put(body: dict[str, Any], key: str, texts: Sequence[str]) -> None:
    name, number, tag = split(key)
    if name == CHARACTERISTIC:
        if number != RETIRED_CHARACTERISTIC:
            more = {"tag": tag} if tag else {}
            body.setdefault("characteristics", []).extend({"id": number, **more, "value": text} for text in texts)
    elif name in PER_WAREHOUSE:
        body.setdefault(name, []).append({"warehouse_id": number, "value": int(_written(key, whole(texts[0]), texts))})
    elif name in PRICES:
        body[name] = float(_written(key, price(texts[0]), texts))
    elif name in WHOLES:
        body[name] = int(_written(key, whole(texts[0]), texts))
    elif name == "family":
        body[name] = read(texts[0])
    elif name in STRUCTURED:
        body[name] = [read(text) for text in texts]
    elif name == "ean":
        body[name] = list(dict.fromkeys(texts))
    elif name == "description":
        body[name] = sanitised(texts[0])
    else:
        body[name] = texts[0]


def _written(key: str, text: str | None, texts: Sequence[str]) -> str:
    if text is None:
        raise InputError("{value} cannot be sent as {key}.", value=texts[0][:60], key=key)
    return text


def values_of(document: Mapping[str, Any]) -> dict[str, list[str]]:
    """The form's values of an offer as `product_offer/read` tells it, whatever the types (protocol §2.3).

    What eMAG does not tell has no key: so do `manufacturer` and `eu_representative` of a read that was not filtered to
    the product, which come as booleans.
    """
    found: dict[str, list[str]] = {}
    for name in TEXTS:
        text = document.get(name)
        if isinstance(text, (str, int)) and not isinstance(text, bool) and str(text).strip():
            found[name] = [_decoded(str(text)) if name == "description" else str(text).strip()]
    for name in (*WHOLES, *PRICES):
        number = _number(document.get(name))
        if number is not None and (number or name in ("status", "emag_club", "warranty")):
            found[name] = [plain(number) if name in PRICES else str(int(number))]
    for name in sorted(PER_WAREHOUSE):
        for part in _parts(document.get(name)):
            warehouse, value = _number(part.get("warehouse_id")), _number(part.get("value"))
            if warehouse is not None and value is not None:
                found[per_warehouse(name, int(warehouse))] = [str(int(value))]
    found |= _lists(document)
    return found


def _lists(document: Mapping[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in _parts(document.get("characteristics")):
        number, value = _number(part.get("id")), part.get("value")
        if number is not None and value not in (None, "", [], {}):
            found.setdefault(characteristic(int(number), str(part.get("tag") or "")), []).append(str(value))
    found["ean"] = [str(code) for code in _items(document.get("ean")) if code not in (None, "")]
    found["images"] = [
        write({"display_type": int(_number(part.get("display_type")) or 0), "url": str(part["url"])})
        for part in _parts(document.get("images"))
        if part.get("url")
    ]
    found["attachments"] = [
        write({name: part[name] for name in ("id", "url") if part.get(name)})
        for part in _parts(document.get("attachments"))
        if part.get("url")
    ]
    for name in CONTACTS:
        if not isinstance(document.get(name), bool):
            found[name] = [
                write({part: str(contact.get(part) or "") for part in ("name", "address", "email")})
                for contact in _parts(document.get(name))
            ]
    family = next(iter(_parts(document.get("family"))), None)
    if family and _number(family.get("id")):
        found["family"] = [write({name: family[name] for name in ("id", "name", "family_type_id") if name in family})]
    return {key: texts for key, texts in found.items() if texts}


def changed(before: Values, after: Values) -> dict[str, list[str]]:
    """The keys whose values differ, each with its new values (none: emptied). Prices compare as numbers."""
    found = {}
    for key in [*after, *(key for key in before if key not in after)]:
        new = [text for text in after.get(key, ()) if text]
        if not _same(key, [text for text in before.get(key, ()) if text], new):
            found[key] = new
    return found


def same(key: str, before: str | None, after: str | None) -> bool:
    """Whether two packed values of a key (see `product_keys.pack`) mean the same."""
    return _same(key, unpack(before), unpack(after))


def defaults(warehouse: int = 1) -> dict[str, list[str]]:
    """What a new product starts with: active, and not in Genius unless the operator says so."""
    return {"status": ["1"], "emag_club": ["0"], per_warehouse("handling_time", warehouse): ["0"]}


def duplicate(values: Values) -> dict[str, list[str]]:
    """A new product like one of mine, without what belongs to that one alone: codes, addresses, dates, family."""
    own = {"ean", "part_number", "part_number_key", "url", "start_date", "family", "images_overwrite"}
    return {key: list(texts) for key, texts in values.items() if split(key).name not in own}


def title(values: Values) -> str:
    """What a product goes by in lists: its name, else its part number."""
    return next((texts[0] for key in ("name", "part_number") if (texts := values.get(key)) and texts[0]), "")


def summary(key: str, texts: Sequence[str]) -> str:
    """The values of a key on one line, for old -> new."""
    if split(key).name not in STRUCTURED:
        return ", ".join(texts)
    parts = [read(text) for text in texts]
    return ", ".join(str(part.get("name") or part.get("url") or part.get("id") or "") for part in parts)


def _same(key: str, before: Sequence[str], after: Sequence[str]) -> bool:
    if list(before) == list(after):
        return True
    if key.partition(":")[0] in PRICES:
        one, other = (price(texts[0]) if texts else "0.00" for texts in (before, after))
        return one is not None and one == other  # None: half a number, as it is typed
    # The order of images is the order on the page; that of codes and characteristics means nothing.
    return key.partition(":")[0] in (CHARACTERISTIC, "ean") and sorted(before) == sorted(after)


def _decoded(text: str) -> str:
    """eMAG's descriptions come entity-encoded: `&lt;p&gt;` is a paragraph (protocol §2.3)."""
    return unescape(text) if "&lt;" in text and "<" not in text else text


def _number(value: Any) -> Decimal | None:
    if value in (None, "", [], {}) or isinstance(value, bool):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _items(value: Any) -> list[Any]:
    if value in (None, "", {}) or isinstance(value, bool):
        return []
    return value if isinstance(value, list) else [value]


def _parts(value: Any) -> list[dict[str, Any]]:
    return [part for part in _items(value) if isinstance(part, dict)]
