"""The control routes for categories and documentation below `/_practice`. No part of eMAG's API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.market import Market
from emag_desk.practice.offer import Offer
from emag_desk.practice.pages import Page
from emag_desk.practice.product_rules import validate
from emag_desk.practice.scenarios import VALIDATION_TEXTS
from emag_desk.practice.templates import template_of

_EVERY_VALUE = Page(1, 10**9)


def show_category(market: Market, category_id: int) -> dict[str, Any]:
    """A category with all its values. Raises InputError when it is not there."""
    template = market.templates.find(category_id)
    if template is None:
        raise InputError("There is no category {id}.", id=category_id)
    return template.json(_EVERY_VALUE)


def put_category(market: Market, given: dict[str, Any]) -> dict[str, Any]:
    """Add a category in eMAG's own form, or put it in the place of another."""
    template = template_of(given)
    market.templates.put(template)
    return show_category(market, template.id)


def change_category(market: Market, category_id: int, given: dict[str, Any]) -> dict[str, Any]:
    """`{"characteristic": 5260, "is_mandatory": 1, "remove_values": [], "add_values": [], "add_tags": []}` and more.

    Also `"remove": true` for the characteristic, and `is_allowed`, `is_ean_mandatory`, `is_warranty_mandatory`.
    """
    return market.templates.change(category_id, given).json(_EVERY_VALUE)


def judge_product(market: Market, entity: dict[str, Any]) -> dict[str, Any]:
    """What `product_offer/save` would say to one product, without saving it."""
    verdict = validate(market.platform, entity, market)
    return {
        "saved": verdict.saved,
        "use": verdict.use,
        "messages": verdict.messages,
        "findings": [vars(finding) for finding in verdict.findings],
    }


def advance(markets: Mapping[str, Market], given: dict[str, Any]) -> dict[str, Any]:
    """`{"seconds": 3600, "platform": all, "ids": []}`: let time pass for eMAG's people and its calendar."""
    code = given.get("platform")
    if code is not None and code not in markets:
        raise InputError("There is no platform {code}.", code=code)
    ids = [int(number) for number in given.get("ids", [])]
    seconds = float(given.get("seconds", 0))
    chosen = list(markets.values()) if code is None else [markets[code]]
    return {"moved": sum(market.moderation.advance(seconds, ids) for market in chosen)}


def decide(market: Market, offer: Offer, given: dict[str, Any]) -> dict[str, Any]:
    """`{"value": 8, "errors": ["..."]}`: put an offer into a validation state."""
    value = int(given["value"])
    if value not in VALIDATION_TEXTS:
        raise InputError("There is no validation status {value}.", value=value)
    after = market.moderation.decide(offer, value, tuple(map(str, given.get("errors", []))))
    return {"value": after.validation, "errors": list(after.documentation.errors)}
