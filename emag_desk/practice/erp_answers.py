"""What all paths of the ERP dialect share: bare bodies, sums of money and errors without an envelope (protocol §5)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from emag_desk.practice.answers import JSON, Answer
from emag_desk.practice.market import Call
from emag_desk.practice.numbers import price_units
from emag_desk.practice.order_totals import cents


def body_of(call: Call) -> dict[str, Any]:
    """The object that was sent; empty when it was none."""
    return call.body.value if isinstance(call.body.value, dict) else {}


def money_of(value: Any) -> Decimal | None:
    """A sum of money, not below 0; None for anything else, and for fractions of hundredths."""
    units = price_units(value)
    if units is None or units < 0 or units % 100:
        return None
    return cents(Decimal(units) / 10_000)


def erp_error(status: int, message: str) -> Answer:
    """How these paths refuse is assumed."""
    return Answer(status, {"message": message}, None, JSON)
