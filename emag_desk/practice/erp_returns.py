"""`rma/create`, `rma/update_status` and `rma/{id}` as the ERP dialect knows them, without envelope (protocol §5).

No such path exists at eMAG; what is refused and how is assumed.
"""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.erp_answers import body_of, erp_error
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.orders import FINALIZED, RETURNED

REASONS = (
    "defective_product",
    "wrong_item",
    "damaged_in_transit",
    "customer_dissatisfaction",
    "late_delivery",
    "other",
)
#: From -> to; staying as it is is always allowed.
MOVES: dict[str, tuple[str, ...]] = {
    "new": ("in_progress", "approved", "rejected", "cancelled"),
    "in_progress": ("approved", "rejected", "completed", "cancelled"),
    "approved": ("in_progress", "completed", "cancelled"),
    "rejected": (),
    "completed": (),
    "cancelled": (),
}


def create(market: Market, call: Call) -> Answer:
    """A return of some lines of an order that was delivered; a second call makes a second one."""
    body = body_of(call)
    order_id = whole(body.get("order_id"))
    order = None if order_id is None else market.order_book.find(order_id)
    if order is None:
        return erp_error(404, "Order not found")
    complaint = _why_not(order, body)
    if complaint is not None:
        return erp_error(422, complaint)
    records = market.erp_returns
    made = {
        "rma_id": f"R-{1001 + len(records)}",
        "status": "new",
        "order_id": order["id"],
        "reason": body["reason"],
        "description": str(body.get("description") or ""),
        "items": body["items"],
        "notes": None,
        "created_at": naive_bucharest(market.clock.now()),
        "updated_at": naive_bucharest(market.clock.now()),
    }
    records[made["rma_id"]] = made
    items = {str(item["offer_id"]): item["quantity"] for item in body["items"]}
    market.ledger.happened(
        "return_create",
        market.platform.code,
        call.number,
        rma_id=made["rma_id"],
        order_id=order["id"],
        reason=made["reason"],
        items=items,
    )
    return Answer(payload={"rma_id": made["rma_id"], "status": made["status"]})


def update_status(market: Market, call: Call) -> Answer:
    """A return's next state."""
    body = body_of(call)
    made = market.erp_returns.get(str(body.get("rma_id")))
    if made is None:
        return erp_error(404, "Return not found")
    before, wanted = made["status"], body.get("status")
    if wanted not in MOVES:
        return erp_error(422, "Invalid status")
    if wanted != before and wanted not in MOVES[before]:
        return erp_error(422, f"A return in status {before} can not become {wanted}")
    made["status"] = wanted
    made["updated_at"] = naive_bucharest(market.clock.now())
    if body.get("notes") is not None:
        made["notes"] = str(body["notes"])
    market.ledger.happened(
        "return_update",
        market.platform.code,
        call.number,
        rma_id=made["rma_id"],
        order_id=made["order_id"],
        before=before,
        after=wanted,
    )
    return Answer(payload={"rma_id": made["rma_id"], "status": wanted})


def show(market: Market, call: Call) -> Answer:
    """All of a return."""
    made = market.erp_returns.get(call.parameter)
    return erp_error(404, "Return not found") if made is None else Answer(payload=made)


def _why_not(order: dict[str, Any], body: dict[str, Any]) -> str | None:
    if order["status"] not in (FINALIZED, RETURNED):
        return f"An order in status {order['status']} can not be returned"
    if body.get("reason") not in REASONS:
        return "Invalid reason"
    items = body.get("items")
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        return "Invalid items"
    return next(filter(None, (_item_why_not(order, item) for item in items)), None)


def _item_why_not(order: dict[str, Any], item: dict[str, Any]) -> str | None:
    offer_id = str(item.get("offer_id"))
    line = next(
        (one for one in order["products"] if offer_id in (one["ext_part_number"], one["product_id"])),
        None,
    )
    if line is None:
        return f"The order has no item {offer_id}"
    pieces = whole(item.get("quantity"))
    if pieces is None or not 1 <= pieces <= line["initial_qty"]:
        return f"Invalid quantity of item {offer_id}"
    return None if item.get("reason", REASONS[0]) in REASONS else f"Invalid reason of item {offer_id}"
