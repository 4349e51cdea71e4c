"""eMAG's validation statuses of a product and of an offer, in words (protocol §4.2)."""

from __future__ import annotations

#: `validation_status.value` -> (words, whether the product can be sold in that state)
VALIDATION: dict[int, tuple[str, bool]] = {
    0: ("Draft", False),
    1: ("In marketplace validation", False),
    2: ("Awaiting brand validation", False),
    3: ("Waiting for EAN approval", True),
    4: ("New documentation, validation pending", False),
    5: ("Rejected brand", False),
    6: ("Invalid product, EAN rejected", False),
    8: ("Documentation rejected", False),
    9: ("Approved documentation", True),
    10: ("Blocked", False),
    11: ("Update awaiting approval", True),
    12: ("Update rejected", True),
    13: ("Waiting for a saleable offer", False),
    14: ("Unsuccessful translation", False),
    15: ("Translation in progress", False),
    16: ("Translation pending", False),
    17: ("Partial translation", True),
}

REJECTED = frozenset({5, 6, 8, 10, 12, 14})
PENDING = frozenset({0, 1, 2, 3, 4, 11, 13, 15, 16, 17})

#: `offer_validation_status.value`
OFFER_VALIDATION = {1: "Valid", 2: "Invalid price"}


def validation_label(value: int | None) -> str:
    """The status in words; an unknown number is shown as such."""
    if value is None:
        return ""
    return VALIDATION[value][0] if value in VALIDATION else f"Status {value}"


def saleable(value: int | None) -> bool:
    """Whether a product in this validation state can be sold."""
    return value is not None and VALIDATION.get(value, ("", False))[1]
