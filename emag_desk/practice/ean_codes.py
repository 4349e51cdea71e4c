"""EANs: their check digit, and what eMAG takes for one (protocol §4.1)."""

from __future__ import annotations


def with_check_digit(twelve: str) -> str:
    """Twelve digits and the one that makes them an EAN-13."""
    total = sum(int(digit) * (3 if position % 2 else 1) for position, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"


def is_ean(code: str) -> bool:
    """Whether eMAG takes a code for an EAN: 6 to 14 digits, where usual with a right check digit (assumed)."""
    if not (code.isascii() and code.isdigit() and 6 <= len(code) <= 14):
        return False
    if len(code) not in (8, 12, 13, 14):
        return True
    total = sum(int(digit) * (3 if position % 2 == 0 else 1) for position, digit in enumerate(reversed(code[:-1])))
    return int(code[-1]) == -total % 10
