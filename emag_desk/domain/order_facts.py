"""What of an order decides whether an action on it still means the same: plain texts from its document.

A dialog keeps them as the `base` of what it orders; just before that is sent they are compared with a fresh read, and
afterwards they tell what became of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

STATUS = "status"
MODIFIED = "modified"
REASON = "reason"
REFUNDED = "refunded_amount"
REFUND_STATUS = "refund_status"
#: `free`, or the courier accounts that eMAG enforces (an empty text: no AWB can be issued here).
COURIERS = "couriers"
#: Per line, as `quantity:<line id>`.
QUANTITY = "quantity"
STORNO = "storno"
PRODUCT = "product"

FREE = "free"

#: The facts that readings back compare; what else eMAG stamps on an order is its own business.
TELLING = frozenset({STATUS, REASON, REFUNDED, REFUND_STATUS, COURIERS, QUANTITY, STORNO, PRODUCT})


def facts_of(document: Mapping[str, Any]) -> dict[str, str | None]:
    """The facts of an order as `order/read` tells it (protocol §4.13); None where it says nothing."""
    reason = document.get("reason_cancellation")
    couriers = document.get("enforced_vendor_courier_accounts")
    facts: dict[str, str | None] = {
        STATUS: _text(document.get("status")),
        MODIFIED: _text(document.get("modified")),
        REASON: _text(reason.get("id") if isinstance(reason, Mapping) else reason),
        REFUNDED: _text(document.get("refunded_amount")),
        REFUND_STATUS: _text(document.get("refund_status")),
        COURIERS: FREE if couriers is None else ",".join(sorted(map(str, _listed(couriers)))),
    }
    for line in lines_of(document):
        number = line["id"]
        alive = _text(line.get("status")) != "0"
        facts[f"{QUANTITY}:{number}"] = _whole(line.get("quantity")) if alive else "0"
        facts[f"{STORNO}:{number}"] = _whole(line.get("storno_qty")) or "0"
        facts[f"{PRODUCT}:{number}"] = _text(line.get("product_id"))
    return facts


def lines_of(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The lines of an order that have a number."""
    return [line for line in _listed(document.get("products")) if isinstance(line, Mapping) and _text(line.get("id"))]


def name_of(fact: str) -> str:
    """The kind of a fact: `quantity` of `quantity:187503654`."""
    return fact.partition(":")[0]


def only(facts: Mapping[str, str | None], names: Collection[str]) -> dict[str, str | None]:
    """The facts of these kinds."""
    return {key: text for key, text in facts.items() if name_of(key) in names}


def changed(base: Mapping[str, str | None], facts: Mapping[str, str | None], names: Iterable[str]) -> list[str]:
    """Which facts of these kinds are no longer what the operator was shown; what nobody showed does not count.

    Where lines were shown, a line that came or went counts as well.
    """
    wanted = set(names)
    shown = only(base, wanted)
    found = [key for key, text in shown.items() if facts.get(key, _GONE.get(name_of(key))) != text]
    if any(name_of(key) == QUANTITY for key in shown):
        found += [key for key in only(facts, wanted & {QUANTITY}) if key not in shown and facts[key] != "0"]
    return found


#: What a line that eMAG no longer lists counts as.
_GONE = {QUANTITY: "0"}


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, (bool, list, dict)) or value == "":
        return None
    return str(value)


def _whole(value: Any) -> str | None:
    text = _text(value)
    try:
        return None if text is None else str(int(float(text)))
    except (ValueError, OverflowError):
        return text


def _listed(value: Any) -> list[Any]:
    return [item for item in value if item not in ("", None)] if isinstance(value, (list, tuple)) else []
