"""What eMAG asks of a return before it takes a change (protocol §4.15).

Known are the matrix of states and the text about the customer's name. Assumed are the other texts in its form, which
fields may change, and what each state demands: a reason for every refused line, a diagnostic and the refund or the
replacement that the customer wants for a finished return, no change at all to a return that eMAG handles itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.orders import BY_EMAG, BY_SELLER
from emag_desk.practice.return_document import (
    ACKNOWLEDGED,
    CANCELLED,
    FINISHED,
    NEW,
    OTHER_PRODUCT,
    RECEIVED,
    REFUND,
    REFUSED,
    refundable,
)
from emag_desk.practice.return_reasons import MUST_REMARK, REASONS

#: From -> to; staying as it is is allowed from 2 on.
MOVES: dict[int, tuple[int, ...]] = {
    NEW: (NEW, ACKNOWLEDGED, CANCELLED),
    ACKNOWLEDGED: (ACKNOWLEDGED, CANCELLED, RECEIVED),
    REFUSED: (REFUSED,),
    CANCELLED: (CANCELLED,),
    RECEIVED: (RECEIVED, REFUSED, FINISHED),
    FINISHED: (FINISHED,),
}
_MANDATORY = {
    "order_id": "order id",
    "type": "type",
    "customer_name": "customer name",
    "customer_phone": "customer phone",
    "products": "products",
    "pickup_country": "pickup country",
    "pickup_suburb": "pickup suburb",
    "pickup_city": "pickup city",
    "pickup_address": "pickup address",
    "pickup_method": "pickup method",
    "return_reason": "return reason",
    "return_type": "return type",
    "date": "date",
}
_CHOICES = {"type": (BY_EMAG, BY_SELLER), "pickup_method": (1, 2, 3), "return_type": (1, 2, 3, 4, 5)}


def missing(item: dict[str, Any]) -> Iterator[str]:
    """Mandatory fields that are not there or empty."""
    for name, words in _MANDATORY.items():
        if item.get(name) in (None, "", []):
            yield f"please provide the {words}"


def wrong(item: dict[str, Any], before: dict[str, Any]) -> Iterator[str]:
    """Values that eMAG does not take, whatever the state."""
    if before["type"] == BY_EMAG:
        yield "the return is handled by eMAG"
    for name, allowed in _CHOICES.items():
        if name in item and whole(item[name]) not in allowed:
            yield f"invalid value for {name}"
    if "order_id" in item and str(item["order_id"]) != before["order_id"]:
        yield "the order id can not be changed"
    if "return_reason" in item and whole(item["return_reason"]) not in REASONS:
        yield "invalid return reason"
    units = price_units(item.get("return_tax_value") or 0)
    if units is None or units < 0:
        yield "invalid value for return_tax_value"
    yield from _wrong_products(item, before)


def _wrong_products(item: dict[str, Any], before: dict[str, Any]) -> Iterator[str]:
    known = {product["id"]: product for product in before["products"]}
    given = item.get("products", [])
    if not isinstance(given, list) or not all(isinstance(product, dict) for product in given):
        yield "invalid products"
        return
    for product in given:
        own = known.get(whole(product.get("id")) or 0)
        if own is None:
            yield "please provide the product id"
            continue
        pieces = whole(product.get("quantity", own["quantity"]))
        if pieces is None or not 1 <= pieces <= own["quantity"]:
            yield "invalid product quantity"
        reason = whole(product.get("return_reason", own["return_reason"]))
        if reason not in REASONS:
            yield "invalid return reason"
        elif REASONS[reason] == MUST_REMARK and not product.get("observations", own["observations"]):
            yield "please provide the observations"


def move_refused(before: int, after: int) -> str | None:
    """Why a status may not follow another."""
    if after in MOVES.get(before, ()):
        return None
    return f"the status can not be changed from {before} to {after}"


def demanded(after: dict[str, Any], order: dict[str, Any] | None) -> Iterator[str]:
    """What the state that a return goes to asks for."""
    state = after["request_status"]
    if state == REFUSED and not all(product["reject_reason"] for product in after["products"]):
        yield "please provide the reject reason"
    if state != REFUSED and (price_units(after["return_tax_value"]) or 0) > 0:
        yield "the return tax value is for refused returns only"
    if state != FINISHED:
        return
    if not all(product["diagnostic"] for product in after["products"]):
        yield "please provide the diagnostic"
    if after["return_type"] == REFUND:
        yield from _refund_demanded(after, order)
    if after["return_type"] == OTHER_PRODUCT and not (
        whole(after["replacement_product_emag_id"]) and whole(after["replacement_product_quantity"])
    ):
        yield "please provide the replacement product"


def _refund_demanded(after: dict[str, Any], order: dict[str, Any] | None) -> Iterator[str]:
    for product in after["products"]:
        units = price_units(product["refund_value"]) if product["refund_value"] is not None else 0
        most = refundable(order["products"], product) if order else Decimal(0)
        if units is None or units <= 0:
            yield "please provide the refund value"
        elif Decimal(units) / 10_000 > most:
            yield f"the refund value can not be more than {most}"
