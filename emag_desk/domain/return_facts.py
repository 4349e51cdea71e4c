"""What of a return decides whether an action on it still means the same, and tells what became of it.

The facts are the texts of `return_wanted.shown`: a dialog keeps them as the `base` of what it orders.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

STATUS = "status"
RETURN_TYPE = "return_type"
RETURN_TAX = "return_tax"
QUANTITY = "quantity"
REFUND = "refund"
#: The reservation ids of its AWBs, with commas.
AWBS = "awbs"

#: The operator must have seen the present ones; of the words only those that would be written over.
_MATTERS = frozenset({STATUS, RETURN_TYPE, RETURN_TAX, QUANTITY, REFUND})
_WORDS = frozenset({"diagnostic", "reject_reason"})
_MONEY = frozenset({RETURN_TAX, REFUND})

Texts = Mapping[str, str]
Facts = Mapping[str, str | None]


def name_of(fact: str) -> str:
    """The kind of a fact: `refund` of `refund:1057107`."""
    return fact.partition(":")[0]


def same(key: str, one: str | None, other: str | None) -> bool:
    """Whether two texts of a fact mean the same: `12.50` and `12.5000` are one amount."""
    if one is None or other is None or name_of(key) not in _MONEY:
        return (one or "") == (other or "")
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


def changed(base: Facts, facts: Facts, wanted: Texts) -> list[str]:
    """Which facts are no longer what the operator was shown, the status first; what nobody showed does not count."""
    keys = [key for key in base if name_of(key) in _MATTERS or (name_of(key) in _WORDS and key in wanted)]
    return sorted((key for key in keys if not same(key, base[key], facts.get(key))), key=lambda key: key != STATUS)


def arrived(wanted: Texts, facts: Facts) -> bool:
    """Whether a return shows all that was wanted of it."""
    told = [key for key in wanted if name_of(key) in _MATTERS | _WORDS or key.startswith("replacement.")]
    return all(same(key, wanted[key], facts.get(key)) for key in told)


def new_awbs(before: str | None, now: str | None) -> list[int]:
    """The reservation ids that are there now and were not before."""
    known = set((before or "").split(","))
    return [int(text) for text in (now or "").split(",") if text and text not in known]
