"""`offer/save` and `PATCH offer_stock`: the light updates of existing offers (protocol §4.3, §4.4)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import JSON, Answer, done, envelope, refused
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer import END_OF_LIFE
from emag_desk.practice.offer_terms import CAMPAIGN, MOST_STOCK, STOCK_NEGATIVE, STOCK_WHOLE, apply_terms, in_campaign

MOST_ENTITIES = 50
LIST_EXPECTED = "Expected list of arrays, single array received"
FATED = "The offer could not be updated, please try again later"


def entities(call: Call) -> list[Any] | Answer:
    """The items of a save, or the refusal of all of them."""
    items = call.body.items()
    if items is None:
        return refused(LIST_EXPECTED)
    if len(items) > MOST_ENTITIES:
        return refused(f"Maximum {MOST_ENTITIES} entities per request are allowed")  # assumed text
    return items


def save_offers(market: Market, call: Call) -> Answer:
    """`offer/save`: each item on its own; the top `isError` stays false (protocol §2.2)."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    results: dict[str, Any] = {}
    for number, item in enumerate(items):
        offer_id = whole(item.get("id")) if isinstance(item, dict) else None
        if offer_id is None:
            return refused("The id field is mandatory")  # assumed text
        messages = [FATED] if call.refuse_first and number == 0 else _save(market, call, offer_id, item)
        results[str(offer_id)] = {
            "isError": bool(messages),
            "messages": messages or [f"Offer {offer_id} updated successfully"],
        }
        if messages:
            market.ledger.refused(market.platform.code, offer_id, call.route, call.number, messages)
    failed = any(result["isError"] for result in results.values())
    if failed and not market.switches.on("offer_save_top_false_item_true"):
        return Answer(payload=envelope(results, error=True))
    return done(results or [])


def _save(market: Market, call: Call, offer_id: int, item: dict[str, Any]) -> list[str]:
    before = market.shelf.find(offer_id)
    if before is None:
        return [f"Offer {offer_id} not found"]
    if "stock" in item and market.switches.on("campaign_blocks_stock") and in_campaign(offer_id):
        return [CAMPAIGN]
    after = before.copy()
    messages = apply_terms(after, item, market.platform)
    if not messages:
        market.shelf.put(after)
        market.ledger.wrote(market.platform.code, before, after, call.route, call.number)
    return messages


def patch_stock(market: Market, call: Call) -> Answer:
    """`PATCH offer_stock/{id}`: 204 and no body, or an error without envelope (protocol §2.1, §4.4)."""
    offer_id = whole(call.parameter)
    if offer_id is None or offer_id < 1:
        return _error(404, "Invalid URL")
    before = market.shelf.find(offer_id)
    if before is None:
        return _error(404, "This offer does not exist")
    pieces = whole(call.body.value.get("stock")) if isinstance(call.body.value, dict) else None
    complaint = None
    if pieces is None:
        complaint = STOCK_WHOLE
    elif pieces < 0:
        complaint = STOCK_NEGATIVE
    elif pieces > MOST_STOCK:
        complaint = f"Stock should be {MOST_STOCK} or less"
    elif before.status == END_OF_LIFE:
        complaint = f"Offer {offer_id} is end of life, its price and stock can not be changed"
    elif market.switches.on("campaign_blocks_stock") and in_campaign(offer_id):
        complaint = CAMPAIGN
    if complaint is not None or pieces is None:
        market.ledger.refused(market.platform.code, offer_id, call.route, call.number, [complaint or STOCK_WHOLE])
        return _error(400, "Validation errors in your request", errors=[{"message": complaint, "field": "stock"}])
    after = before.copy()
    # It names no warehouse: the seller's first one is set (assumed).
    after.stock[min(after.stock, default=1)] = pieces
    market.shelf.put(after)
    market.ledger.wrote(market.platform.code, before, after, call.route, call.number)
    return Answer(204)


def _error(status: int, message: str, **more: Any) -> Answer:
    return Answer(status, {"message": message, **more}, None, JSON)
