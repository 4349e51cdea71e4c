"""The object that `order/save` takes: everything that `order/read` told, changed where something is wanted.

Also the bodies of the two ERP routes for the same deeds. `document` is always what was read just now (protocol §4.13).
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from decimal import Decimal
from typing import Any

from emag_desk.domain.cancellation_reasons import ErpReason
from emag_desk.domain.order_words import OrderStatus, OrderType
from emag_desk.domain.tolerant import rows_of, whole_of


def save_body(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of what was read, in the shape in which `order/save` takes it back.

    The reason of a cancellation is read as an object and sent as its id; the type is mandatory; `is_storno` belongs to
    one storno only and must not be repeated by the next save.
    """
    body = deepcopy(dict(document))
    body.pop("is_storno", None)
    body["type"] = whole_of(body.get("type")) or int(OrderType.BY_SELLER)
    body["products"] = rows_of(body.get("products"))
    reason = body.get("reason_cancellation")
    if isinstance(reason, (Mapping, list)):
        body["reason_cancellation"] = reason.get("id") if isinstance(reason, Mapping) else None
    return body


def status_body(document: Mapping[str, Any], status: OrderStatus) -> dict[str, Any]:
    """The order with another status; all of it comes back with `OrderStatus.RETURNED`. To cancel: `cancel_body`."""
    body = save_body(document) | {"status": int(status)}
    if status is not OrderStatus.CANCELLED:
        body["reason_cancellation"] = None
    return body


def cancel_body(document: Mapping[str, Any], reason: int) -> dict[str, Any]:
    """The order cancelled, with the id of the reason (see `cancellation_reasons`)."""
    return save_body(document) | {"status": int(OrderStatus.CANCELLED), "reason_cancellation": reason}


def erp_cancel_body(
    order_id: int, reason: ErpReason, description: str, refund_amount: Decimal, currency: str
) -> dict[str, Any]:
    """What `/order/cancel` takes. `refund_amount` is gross, in `currency`; without a description the reason is one."""
    return {
        "order_id": str(order_id),
        "reason": reason.value,
        "description": description.strip() or reason.value,
        "refund_amount": refund_amount,
        "currency": currency,
    }


#: How the money of an ERP refund goes back.
REFUND_METHOD_LABELS = {
    "original_payment": "The way it was paid",
    "store_credit": "Store credit",
    "bank_transfer": "Bank transfer",
    "cash": "Cash",
}


def erp_refund_body(
    cancellation_id: str, refund_amount: Decimal, currency: str, method: str = "original_payment"
) -> dict[str, Any]:
    """What `/order/process_refund` takes. `refund_amount` is gross, in `currency`."""
    return {
        "cancellation_id": cancellation_id,
        "refund_amount": refund_amount,
        "refund_method": method,
        "currency": currency,
    }
