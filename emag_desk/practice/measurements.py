"""`measurements/save`: sizes and weights of products (protocol §4.5). The texts and the success are assumed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer_saving import entities

_FIELDS = ("length", "width", "height", "weight")
_MOST = 999_999


def save_measurements(market: Market, call: Call) -> Answer:
    """Millimetres and grams; products without a complaint are saved beside others (assumed)."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages: list[str] = []
    for item in items:
        offer_id = whole(item.get("id")) if isinstance(item, dict) else None
        if offer_id is None:
            return refused("The id field is mandatory")
        complaints = _why_not(market, offer_id, item)
        messages += [f"{complaint} - Product id: {offer_id}" for complaint in complaints]
        if complaints:
            continue
        values = {name: float(item[name]) for name in _FIELDS}
        market.measurements[offer_id] = values
        market.ledger.happened("measurements", market.platform.code, call.number, offer_id=offer_id, **values)
    return refused(*messages) if messages else done([])


def _why_not(market: Market, offer_id: int, item: dict[str, Any]) -> list[str]:
    if market.shelf.find(offer_id) is None:
        return [f"Offer {offer_id} not found"]
    return [
        f"The {name} field must be a number between 0 and {_MOST} with at most 2 decimals"
        for name in _FIELDS
        if not _fits(item.get(name))
    ]


def _fits(value: Any) -> bool:
    units = price_units(value)
    return units is not None and 0 <= Decimal(units) / 10_000 <= _MOST and units % 100 == 0
