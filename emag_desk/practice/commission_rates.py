"""How much of a sale eMAG keeps: a percentage of each category's, invented."""

from __future__ import annotations

from decimal import Decimal

from emag_desk.practice.mixing import key_of, mix
from emag_desk.practice.platforms import Platform

_LEAST, _STEPS = 8, 35


def commission_percent(platform: Platform, category_id: int | None) -> Decimal:
    """From 8 to 25 percent of the price without VAT, in halves."""
    dice = mix(key_of(0, platform.code, "commission") + (category_id or 0))
    return _LEAST + Decimal(dice % _STEPS) / 2
