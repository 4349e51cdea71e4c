"""Reading the numbers of a request, which may be JSON numbers or texts."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

_LARGEST_PRICE = 10**15


def whole(value: Any) -> int | None:
    """A whole number, also as text; None for anything else, decimals included."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().lstrip("-").isdigit() and value.isascii() and len(value) < 20:
        return int(value)
    return None


def price_units(value: Any) -> int | None:
    """A price as ten-thousandths; None when it is no number or has more than four decimals."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        units = Decimal(repr(value) if isinstance(value, float) else str(value)) * 10_000
        if not units.is_finite() or units != units.to_integral_value() or abs(units) > _LARGEST_PRICE:
            return None
        return int(units)
    except InvalidOperation:
        return None
