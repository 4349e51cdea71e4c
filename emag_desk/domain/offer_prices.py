"""What eMAG answers about an offer's price: the smart-deals price and the commission (protocol §4.7, §4.9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.domain.tolerant import decimal_of, moment_of


@dataclass(frozen=True)
class Commission:
    """eMAG's estimate for one offer: a percentage of the net price (assumed), since when, and until when if it ends."""

    percent: Decimal
    since: datetime | None = None
    until: datetime | None = None


def smart_deals_price(results: Any) -> Decimal | None:
    """The price at which an offer gets the smart-deals badge, from the results of an answer; None: there is none.

    Whether VAT is in it is not told; it is taken for a net price, as all others of an offer are (assumed).
    """
    if isinstance(results, list):
        results = results[0] if results else None
    return _number(results.get("smart_deals_price")) if isinstance(results, Mapping) else None


def commission_of(payload: Any) -> Commission | None:
    """The commission from an answer of `commission/estimate`, with its own envelope or without; None: not told.

    What cannot be a percentage is not told either.
    """
    told = payload.get("data", payload) if isinstance(payload, Mapping) else None
    if not isinstance(told, Mapping):
        return None
    percent = _number(told.get("value"))
    if percent is None or not 0 <= percent <= 100:
        return None
    return Commission(percent, moment_of(told.get("created")), moment_of(told.get("end_date")))


def _number(value: Any) -> Decimal | None:
    try:
        number = decimal_of(value)
    except ValueError:
        return None
    return number if isinstance(number, Decimal) and number.is_finite() else None
