"""What the filter chips ask about an offer, packed into one small number.

The cache stores it beside the account in one index, so that the counts of all chips over a million offers are one walk
over that index, and a chip's filter is a handful of numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import StrEnum

from emag_desk.domain.validation import PENDING, REJECTED

_STATUS_BITS = 0b11
_STOCK, _PRICE_PROBLEM, _NOT_WINNING, _VANISHED = 1 << 2, 1 << 3, 1 << 4, 1 << 5
_VALIDATION_SHIFT = 6  # five bits, 31 = unknown
_UNKNOWN_VALIDATION = 31


class Chip(StrEnum):
    """The filter chips, in the order in which they stand."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    END_OF_LIFE = "end_of_life"
    IN_STOCK = "in_stock"
    OUT_OF_STOCK = "out_of_stock"
    APPROVED = "approved"
    PENDING = "pending"
    REJECTED = "rejected"
    PRICE_PROBLEM = "price_problem"
    NOT_WINNING = "not_winning"
    VANISHED = "vanished"


#: Chips of one group add up (active or inactive); groups narrow (active and in stock).
GROUPS: dict[str, tuple[Chip, ...]] = {
    "Status": (Chip.ACTIVE, Chip.INACTIVE, Chip.END_OF_LIFE),
    "Stock": (Chip.IN_STOCK, Chip.OUT_OF_STOCK),
    "Validation": (Chip.APPROVED, Chip.PENDING, Chip.REJECTED),
    "Attention": (Chip.PRICE_PROBLEM, Chip.NOT_WINNING, Chip.VANISHED),
}

CHIP_LABELS = {
    Chip.ACTIVE: "Active",
    Chip.INACTIVE: "Inactive",
    Chip.END_OF_LIFE: "End of life",
    Chip.IN_STOCK: "In stock",
    Chip.OUT_OF_STOCK: "Out of stock",
    Chip.APPROVED: "Approved",
    Chip.PENDING: "Pending",
    Chip.REJECTED: "Rejected",
    Chip.PRICE_PROBLEM: "Price problem",
    Chip.NOT_WINNING: "Not winning",
    Chip.VANISHED: "Vanished",
}


def facet(
    *,
    status: int,
    stock: int,
    validation: int | None,
    offer_validation: int | None,
    sale_price: Decimal | int | None,
    min_sale_price: Decimal | int | None,
    max_sale_price: Decimal | int | None,
    buy_button_rank: int | None,
    vanished: bool = False,
) -> int:
    """Pack an offer's answers to all chips. Prices may be decimals or ten-thousandths, as long as they are alike."""
    bits = status & _STATUS_BITS
    if stock > 0:
        bits |= _STOCK
    outside = sale_price is not None and (
        (min_sale_price is not None and min_sale_price > 0 and sale_price < min_sale_price)
        or (max_sale_price is not None and 0 < max_sale_price < sale_price)
    )
    if outside or offer_validation == 2 or not sale_price:
        bits |= _PRICE_PROBLEM
    if buy_button_rank is not None and buy_button_rank > 1:
        bits |= _NOT_WINNING
    if vanished:
        bits |= _VANISHED
    number = validation if validation is not None and 0 <= validation < _UNKNOWN_VALIDATION else _UNKNOWN_VALIDATION
    return bits | number << _VALIDATION_SHIFT


VANISHED_BIT = _VANISHED


def _validation(bits: int) -> int:
    return bits >> _VALIDATION_SHIFT


_TESTS: dict[Chip, Callable[[int], bool]] = {
    Chip.ACTIVE: lambda bits: bits & _STATUS_BITS == 1,
    Chip.INACTIVE: lambda bits: bits & _STATUS_BITS == 0,
    Chip.END_OF_LIFE: lambda bits: bits & _STATUS_BITS == 2,
    Chip.IN_STOCK: lambda bits: bool(bits & _STOCK),
    Chip.OUT_OF_STOCK: lambda bits: not bits & _STOCK,
    Chip.APPROVED: lambda bits: _validation(bits) == 9,
    Chip.PENDING: lambda bits: _validation(bits) in PENDING,
    Chip.REJECTED: lambda bits: _validation(bits) in REJECTED,
    Chip.PRICE_PROBLEM: lambda bits: bool(bits & _PRICE_PROBLEM),
    Chip.NOT_WINNING: lambda bits: bool(bits & _NOT_WINNING),
    Chip.VANISHED: lambda bits: bool(bits & _VANISHED),
}


def matches(bits: int, chips: Iterable[Chip]) -> bool:
    """Whether an offer passes the chosen chips: any of each group, all groups."""
    chosen = set(chips)
    for group in GROUPS.values():
        wanted = [chip for chip in group if chip in chosen]
        if wanted and not any(_TESTS[chip](bits) for chip in wanted):
            return False
    return True


def count(bits_and_counts: Iterable[tuple[int, int]]) -> dict[Chip, int]:
    """How many offers each chip stands for, from pairs of (packed number, how many offers have it)."""
    counts = dict.fromkeys(Chip, 0)
    for bits, number in bits_and_counts:
        for chip, test in _TESTS.items():
            if test(bits):
                counts[chip] += number
    return counts
