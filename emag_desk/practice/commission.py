"""eMAG's commission by category, and the other small questions about an offer's price (protocol §4.7, §4.9)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from emag_desk.practice.answers import JSON, Answer, done, refused
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.commission_rates import commission_percent
from emag_desk.practice.market import Call, Market
from emag_desk.practice.mixing import mix
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer import Offer

_UNKNOWN = "This offer does not exist"


def estimate(market: Market, call: Call) -> Answer:
    """`commission/estimate`: the percentage, in an envelope of its own and not below `api-3`."""
    offer = _offer(market, call.parameter)
    if offer is None:
        return Answer(404, {"code": 404, "message": _UNKNOWN}, None, JSON)
    value = float(commission_percent(market.platform, offer.documentation.category_id))
    created = naive_bucharest(market.clock.now() - timedelta(days=1 + mix(offer.id) % 300))
    return Answer(payload={"code": 200, "data": {"value": value, "id": offer.id, "created": created, "end_date": None}})


def check_smart_deals(market: Market, call: Call) -> Answer:
    """The price at which an offer would get the badge, without VAT (assumed); null where there is none."""
    offer = _offer(market, call.query.get("productId", [""])[0])
    if offer is None:
        return refused(_UNKNOWN)  # assumed text
    return done({"smart_deals_price": smart_deals_price(offer)})


def smart_deals_price(offer: Offer) -> float | None:
    """Four to twelve percent below the best price; one offer in three has none (assumed)."""
    dice = mix(offer.id)
    if dice % 3 == 0:
        return None
    return round(offer.best_price * (96 - (dice >> 8) % 9) / 1_000_000, 2)


def _offer(market: Market, text: Any) -> Offer | None:
    offer_id = whole(text)
    return None if offer_id is None else market.shelf.find(offer_id)
