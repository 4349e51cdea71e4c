"""`order/cancel` and `order/process_refund` as the ERP dialect knows them, without envelope (protocol §5).

No such path exists at eMAG; how it answers what it refuses is assumed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from emag_desk.practice.answers import Answer
from emag_desk.practice.erp_answers import body_of, erp_error, money_of
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.order_cancellations import Cancellation
from emag_desk.practice.order_moves import move, why_not
from emag_desk.practice.order_totals import amount, gross, paid
from emag_desk.practice.orders import BY_EMAG, CANCELLED, LOCKED, REFUND_ASKED

#: Its words for reasons -> eMAG's.
REASON_NUMBERS = {
    "customer_request": 24,
    "payment_failed": 19,
    "inventory_unavailable": 33,
    "shipping_delay": 26,
    "fraud_suspected": 27,
    "administrative": 31,
    "other": 34,
}
REFUND_METHODS = ("original_payment", "store_credit", "bank_transfer", "cash")


def cancel(market: Market, call: Call) -> Answer:
    """Cancel an order by the marketplace's own rules; a second call makes a second cancellation. Gives no money."""
    body = body_of(call)
    order_id = whole(body.get("order_id"))
    order = None if order_id is None else market.order_book.find(order_id)
    if order is None:
        return erp_error(404, "Order not found")
    if market.order_book.locked(order["id"]):
        return erp_error(400, LOCKED)
    wanted = money_of(body.get("refund_amount", 0))
    complaint = _cancel_why_not(market, order, body, wanted)
    if complaint is not None or wanted is None:
        return erp_error(422, complaint or "Invalid refund_amount")
    reason, before = str(body["reason"]), order["status"]
    move(order, CANCELLED, market.clock.now(), reason=REASON_NUMBERS[reason])
    records = market.order_book.erp
    made = records.cancel(order["id"], wanted)
    market.order_book.put(order)
    _tell(
        market,
        call,
        "cancel",
        made,
        before=before,
        after=CANCELLED,
        by="seller",
        reason=REASON_NUMBERS[reason],
        amount=str(gross(order)),
        refund_amount=str(wanted),
    )
    return Answer(payload={"cancellation_id": made.id, "status": made.status})


def process_refund(market: Market, call: Call) -> Answer:
    """Give money back, never more than the customer paid in one call; the same call again is a second refund."""
    body = body_of(call)
    records = market.order_book.erp
    made = records.cancellations.get(str(body.get("cancellation_id")))
    order = market.order_book.find(made.order_id) if made else None
    if made is None or order is None:
        return erp_error(404, "Cancellation not found")
    if market.order_book.locked(order["id"]):
        return erp_error(400, LOCKED)
    wanted = money_of(body.get("refund_amount"))
    complaint = _refund_why_not(market, order, body, wanted)
    if complaint is not None or wanted is None:
        return erp_error(422, complaint or "Invalid refund_amount")
    refund = records.refund(made, wanted, paid(order))
    order["refunded_amount"] = str(amount(order["refunded_amount"]) + wanted)
    order["refund_status"] = REFUND_ASKED
    market.order_book.put(order)
    _tell(market, call, "refund", made, refund_id=refund["refund_id"], amount=str(wanted), why="process_refund")
    return Answer(payload={"refund_id": refund["refund_id"], "status": refund["status"]})


def _refund_why_not(market: Market, order: dict[str, Any], body: dict[str, Any], wanted: Decimal | None) -> str | None:
    if not wanted:
        return "Invalid refund_amount"
    if wanted > paid(order):
        return "refund_amount is more than the customer paid"
    if body.get("refund_method", REFUND_METHODS[0]) not in REFUND_METHODS:
        return "Invalid refund_method"
    if body.get("currency", market.platform.currency) != market.platform.currency:
        return "Invalid currency"
    return None


def _cancel_why_not(market: Market, order: dict[str, Any], body: dict[str, Any], wanted: Decimal | None) -> str | None:
    if order["type"] == BY_EMAG:
        return "Orders fulfilled by eMAG can not be cancelled"
    if body.get("reason") not in REASON_NUMBERS:
        return "Invalid reason"
    if wanted is None or wanted > gross(order):
        return "Invalid refund_amount"
    if body.get("currency", market.platform.currency) != market.platform.currency:
        return "Invalid currency"
    return why_not(order, CANCELLED, market.clock.now())


def _tell(market: Market, call: Call, kind: str, made: Cancellation, **facts: Any) -> None:
    market.ledger.happened(
        kind,
        market.platform.code,
        call.number,
        order_id=made.order_id,
        currency=market.platform.currency,
        cancellation_id=made.id,
        **facts,
    )
