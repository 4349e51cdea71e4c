"""`campaign_proposals/save`: offers for eMAG's campaigns (protocol §4.8)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.campaign_rules import why_not
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_saving import entities

SAVED = "Campaign proposals successfully saved"


def save_proposals(market: Market, call: Call) -> Answer:
    """All or, when one is wrong, none of them (assumed). The same proposal again replaces the one before."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages = [message for item in items for message in _complaints(market, item)]
    if messages:
        return refused(*messages)
    for item in items:
        offer_id, campaign_id = int(item["id"]), int(item["campaign_id"])
        market.proposals[(campaign_id, offer_id)] = dict(item)
        market.ledger.happened(
            "campaign",
            market.platform.code,
            call.number,
            offer_id=offer_id,
            campaign_id=campaign_id,
            sale_price=str(item["sale_price"]),
            currency=market.platform.currency,
            stock=whole(item["stock"]),
            intervals=len(item.get("date_intervals") or []),
        )
    return done([SAVED])


def _complaints(market: Market, item: Any) -> list[str]:
    return why_not(market, item) if isinstance(item, dict) else ["The id field is mandatory"]
