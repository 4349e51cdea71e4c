"""From which status an order goes to which, and what that does to it: dates, reasons and money (protocol §4.13)."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.order_totals import amount, paid
from emag_desk.practice.orders import (
    CANCELLED,
    FINALIZED,
    HIDDEN,
    IN_PROGRESS,
    NEW,
    PREPARED,
    REASONS,
    REFUND_ASKED,
    RETURN_TIME,
    RETURNED,
    SECOND_THOUGHTS,
)

#: From -> to -> for how long after the order was finalized or cancelled; None: always. What is not here is refused.
MOVES: dict[int, dict[int, timedelta | None]] = {
    NEW: {},
    IN_PROGRESS: {IN_PROGRESS: None, PREPARED: None, FINALIZED: None, CANCELLED: None},
    PREPARED: {PREPARED: None, FINALIZED: None, CANCELLED: None},
    FINALIZED: {
        PREPARED: SECOND_THOUGHTS,
        FINALIZED: None,
        CANCELLED: SECOND_THOUGHTS,
        RETURNED: RETURN_TIME,
    },
    CANCELLED: {
        IN_PROGRESS: SECOND_THOUGHTS,
        PREPARED: SECOND_THOUGHTS,
        FINALIZED: SECOND_THOUGHTS,
        CANCELLED: None,
    },
    RETURNED: {},
}


def why_not(order: dict[str, Any], wanted: int, now: datetime) -> str | None:
    """Why an order can not go to a status; None when it can. The texts are assumed."""
    before = order["status"]
    if wanted not in MOVES[before]:
        return f"ERROR: Order status can not be changed from {before} to {wanted}."
    limit = MOVES[before][wanted]
    if limit is not None and now - _since(order) > limit:
        return f"ERROR: The period in which the order status can be changed from {before} to {wanted} has expired."
    return None


def storno_why_not(order: dict[str, Any], now: datetime) -> str | None:
    """Why no line of an order can be reversed."""
    if order["status"] != FINALIZED:
        return "ERROR: Only a finalized order can be reversed."
    if now - _since(order) > RETURN_TIME:
        return "ERROR: The return period of the order has expired."
    return None


def move(order: dict[str, Any], wanted: int, now: datetime, *, reason: int | None = None) -> None:
    """Put the order into a status; whether it may is not asked here, and no money moves."""
    before, text = order["status"], naive_bucharest(now)
    order["status"] = wanted
    order["has_editable_products"] = int(wanted in (IN_PROGRESS, PREPARED))
    if wanted == CANCELLED:
        number = reason if reason is not None else 34
        order["reason_cancellation"] = {"id": number, "name": REASONS[number]}
    if before == wanted:
        return
    if wanted == FINALIZED:
        order["finalization_date"] = text
    elif wanted in (NEW, IN_PROGRESS, PREPARED):
        order["finalization_date"] = None
    if wanted == CANCELLED:
        order[HIDDEN]["cancelled_at"] = text
    elif before == CANCELLED:
        order[HIDDEN].pop("cancelled_at", None)
        order |= {"reason_cancellation": None, "refunded_amount": "0", "refund_status": None}


def give_back(order: dict[str, Any], wanted: Decimal) -> Decimal:
    """Refund so much of the customer's money, never more than eMAG still holds; tells how much it was."""
    refunded = amount(order["refunded_amount"])
    given = max(min(wanted, paid(order) - refunded), Decimal(0))
    if given:
        order["refunded_amount"] = str(refunded + given)
        order["refund_status"] = REFUND_ASKED
    return given


def _since(order: dict[str, Any]) -> datetime:
    """When the order was finalized or cancelled, or last changed where neither is known."""
    ended = order["finalization_date"] if order["status"] == FINALIZED else order[HIDDEN].get("cancelled_at")
    return parse_bucharest(ended or order["modified"])
