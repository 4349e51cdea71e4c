"""`order/acknowledge/{id}` and `order/{id}/unlock-courier` (protocol §4.13)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.order_moves import move
from emag_desk.practice.orders import BY_EMAG, CANCELLED, IN_PROGRESS, INVALID_ID, LOCKED, NEW

_ALREADY = "ERROR: Order is already in progress."


def acknowledge(market: Market, call: Call) -> Answer:
    """The only way from new to in progress, for orders that the seller ships; takes the pieces out of the stock.

    A second time it is HTTP 400 with a text that clients match. The other texts are assumed.
    """
    order = _named(market, call)
    if isinstance(order, Answer):
        return order
    if order["type"] == BY_EMAG:
        return refused("ERROR: Orders fulfilled by eMAG can not be acknowledged.", status=400)
    if order["status"] == CANCELLED:
        return refused("ERROR: Order is cancelled.", status=400)
    if order["status"] != NEW:
        return refused(_ALREADY, status=400) if market.switches.on("ack_twice_400") else done([])
    move(order, IN_PROGRESS, market.clock.now())
    market.order_book.put(order)
    market.order_book.goods.take(order)
    _tell(market, call, "acknowledge", order)
    return done([])


def unlock_courier(market: Market, call: Call) -> Answer:
    """Free choice of the courier account from now on. No answer of it is recorded: all of this is assumed."""
    order = _named(market, call)
    if isinstance(order, Answer):
        return order
    if order["type"] == BY_EMAG:
        return refused("ERROR: Orders fulfilled by eMAG can not be changed.")
    if order["enforced_vendor_courier_accounts"] is None:
        return refused("ERROR: The order has no enforced courier account.")
    before = order["enforced_vendor_courier_accounts"]
    order["enforced_vendor_courier_accounts"] = None
    market.order_book.put(order)
    _tell(market, call, "unlock", order, accounts=before)
    return done([])


def _named(market: Market, call: Call) -> dict[str, Any] | Answer:
    order_id = whole(call.parameter)
    order = None if order_id is None else market.order_book.find(order_id)
    if order is None:
        return refused(INVALID_ID, status=400)
    return refused(LOCKED, status=400) if market.order_book.locked(order["id"]) else order


def _tell(market: Market, call: Call, kind: str, order: dict[str, Any], **facts: Any) -> None:
    market.ledger.happened(kind, market.platform.code, call.number, order_id=order["id"], **facts)
