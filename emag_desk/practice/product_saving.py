"""`product_offer/save`: new products, attaching to known ones, and full updates (protocol §2.2, §4.1)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, done, envelope
from emag_desk.practice.findings import Verdict
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_saving import FATED, entities
from emag_desk.practice.product_rules import LARGEST_ID, NO_ID, judge, submission
from emag_desk.practice.product_writing import saved_offer, schedule


def save_products(market: Market, call: Call) -> Answer:
    """Each item on its own; one flat list of messages that name their item at the end (protocol §2.2).

    The success `results` are assumed to be empty.
    """
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages: list[str] = []
    for number, item in enumerate(items):
        offer_id = whole(item.get("id")) if isinstance(item, dict) else None
        if offer_id is None or not 1 <= offer_id <= LARGEST_ID:
            messages.append(NO_ID)
        elif call.refuse_first and number == 0:
            market.ledger.refused(market.platform.code, offer_id, call.route, call.number, [FATED])
            messages.append(f"{FATED} - Product id: {offer_id}")
        else:
            verdict = _save(market, call, offer_id, item)
            if not verdict.saved or market.switches.on("iserror_but_saved"):
                messages += verdict.messages
    return Answer(payload=envelope([], error=True, messages=messages)) if messages else done([])


def _save(market: Market, call: Call, offer_id: int, item: dict[str, Any]) -> Verdict:
    sent = submission(market, offer_id, item)
    verdict = judge(sent)
    if not verdict.saved:
        market.ledger.refused(market.platform.code, offer_id, call.route, call.number, list(verdict.refusals))
        return verdict
    after = saved_offer(sent, verdict)
    market.shelf.put(after)
    market.moderation.watch(after)
    schedule(sent)
    market.ledger.wrote(market.platform.code, sent.before, after, call.route, call.number)
    return verdict
