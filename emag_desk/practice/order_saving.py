"""`order/save`: statuses, lines, cancelling and reversing, all in one call (protocol §4.13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.practice.answers import Answer, done, envelope, refused
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_saving import entities
from emag_desk.practice.order_line import new_line, virtual_line
from emag_desk.practice.order_lines import LineChanges, compare_lines
from emag_desk.practice.order_moves import give_back, move, storno_why_not, why_not
from emag_desk.practice.order_totals import gross, pieces_gross, shrink_vouchers, take_pieces
from emag_desk.practice.orders import (
    BY_EMAG,
    CANCELLED,
    CARD,
    FINALIZED,
    FIRST_LINE_ID,
    IN_PROGRESS,
    INVALID_ID,
    LINES_PER_ORDER,
    LOCKED,
    PREPARED,
    REASONS,
    RETURNED,
)

_MANDATORY = ("customer", "products", "payment_mode_id")
_OF_EMAG = ("id", "mkt_id", "email", "created", "modified")


@dataclass
class Saving:
    """One order as it was sent, beside the order as it is. `order` is a copy that may be changed."""

    market: Market
    call: Call
    item: dict[str, Any]
    order: dict[str, Any]
    now: datetime

    @property
    def storno(self) -> bool:
        """Whether the seller says that lines are reversed."""
        return str(self.item.get("is_storno", "")).lower() in ("1", "true")

    @property
    def wanted(self) -> int | None:
        """The status that is sent."""
        return whole(self.item.get("status"))

    def tell(self, kind: str, **facts: Any) -> None:
        """Write into the ledger."""
        ledger, platform = self.market.ledger, self.market.platform
        ledger.happened(
            kind, platform.code, self.call.number, order_id=self.order["id"], currency=platform.currency, **facts
        )


def save_orders(market: Market, call: Call) -> Answer:
    """Each order on its own. A success has empty results; that, and the texts of refusals, are assumed."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    ids = [whole(item.get("id")) if isinstance(item, dict) else None for item in items]
    if any([number is not None and market.order_book.locked(number) for number in ids]):
        return refused(LOCKED, status=400)
    messages: list[str] = []
    for number, item in zip(ids, items, strict=True):
        order = None if number is None else market.order_book.find(number)
        messages += [INVALID_ID] if order is None else _save(Saving(market, call, item, order, market.clock.now()))
    return Answer(payload=envelope([], error=True, messages=messages)) if messages else done([])


def _save(saving: Saving) -> list[str]:
    complaint = _incomplete(saving)
    if complaint is not None:
        return [complaint]
    order, sent = saving.order, saving.item.get("products")
    changes = LineChanges() if sent is None else compare_lines(order, sent, storno=saving.storno)
    if changes.messages:
        return changes.messages
    if saving.storno:
        return _storno(saving, changes)
    wanted = saving.wanted
    if wanted is None:
        return ["ERROR: Invalid order status."]
    refusal = why_not(order, wanted, saving.now) or _lines_why_not(order, changes)
    if refusal is not None:
        return [refusal]
    reason = _reason(saving.item)
    if wanted == CANCELLED and reason not in REASONS:
        return ["ERROR: reason_cancellation is mandatory for cancelled orders."]
    overwritten = _take_customer(saving)
    if changes.any:
        _edit_lines(saving, changes)
    _move(saving, wanted, reason, overwritten)
    saving.market.order_book.put(order)
    return []


def _incomplete(saving: Saving) -> str | None:
    """Why the order can not be saved at all, whatever is wanted."""
    switches, order, item = saving.market.switches, saving.order, saving.item
    if "type" not in item:
        if switches.on("order_type_mandatory"):
            return "ERROR: The type field is mandatory."
    elif whole(item["type"]) != order["type"]:
        return INVALID_ID
    if order["type"] == BY_EMAG:
        return "ERROR: Orders fulfilled by eMAG can not be changed."
    if switches.on("order_save_needs_all_fields"):
        missing = [name for name in _MANDATORY if name not in item]
        if missing:
            return f"ERROR: The field {missing[0]} is mandatory."
    return None


def _lines_why_not(order: dict[str, Any], changes: LineChanges) -> str | None:
    if not changes.any:
        return None
    if order["status"] == FINALIZED:
        return "ERROR: The products of a finalized order can not be changed without is_storno."
    if order["status"] not in (IN_PROGRESS, PREPARED):
        return f"ERROR: The products of an order in status {order['status']} can not be changed."
    if order["payment_mode_id"] == CARD and changes.lowered:
        return "ERROR: Products of orders paid by card can not be removed or reduced."
    left = [line for line in order["products"] if line["status"] and changes.left.get(line["id"], 1)]
    if not left and not changes.added:
        return "ERROR: An order needs at least one product."
    if len(order["products"]) + len(changes.added) > LINES_PER_ORDER:
        return "ERROR: Too many products."
    return None


def _take_customer(saving: Saving) -> dict[str, Any]:
    """Everything that is sent is kept: an old copy undoes what eMAG's staff changed. Tells what was overwritten."""
    sent, customer = saving.item.get("customer"), saving.order["customer"]
    overwritten = {}
    for name, value in sent.items() if isinstance(sent, dict) else ():
        if name in customer and name not in _OF_EMAG and str(value) != str(customer[name]) and value is not None:
            overwritten[name] = [customer[name], value]
            customer[name] = value
    return overwritten


def _edit_lines(saving: Saving, changes: LineChanges) -> None:
    order, before = saving.order, gross(saving.order)
    text = naive_bucharest(saving.now)
    for line in order["products"]:
        left = changes.left.get(line["id"])
        if left is not None:
            line["modified"] = text
            if left:
                take_pieces(line, left)
            else:
                line["status"] = 0
    order["products"] += [_added(saving, item, text) for item in changes.added]
    saving.tell(
        "lines",
        pieces={str(line_id): [changes.before[line_id], left] for line_id, left in changes.left.items()},
        added=[str(item["product_id"]) for item in changes.added],
        amount_before=str(before),
        amount=str(gross(order)),
    )


def _added(saving: Saving, item: dict[str, Any], text: str) -> dict[str, Any]:
    """A line that the seller adds; a product that is not in the shop is a virtual one."""
    market, order = saving.market, saving.order
    position = (order["products"][0]["id"] - FIRST_LINE_ID) // LINES_PER_ORDER
    used = {line["id"] for line in order["products"]}
    first = FIRST_LINE_ID + position * LINES_PER_ORDER
    line_id = next(number for number in range(first, first + LINES_PER_ORDER) if number not in used)
    offer = market.shelf.find(int(item["product_id"]))
    if offer is None:
        return virtual_line(market.platform, item, line_id, text)
    line = new_line(market.platform, offer, line_id, item["quantity"], text)
    return line | {"sale_price": item["sale_price"], "original_price": item["sale_price"], "name": str(item["name"])}


def _move(saving: Saving, wanted: int, reason: int | None, overwritten: dict[str, Any]) -> None:
    """Change the status, give money back where it means that, and write it down."""
    order, before = saving.order, saving.order["status"]
    withdrawn = order["refunded_amount"] if before == CANCELLED and wanted != CANCELLED else None
    move(order, wanted, saving.now, reason=reason)
    facts: dict[str, Any] = {"before": before, "after": wanted, "by": "seller"}
    if overwritten:
        facts["overwritten"] = overwritten
    if withdrawn not in (None, "0"):
        facts["refund_withdrawn"] = withdrawn
    ends = wanted in (CANCELLED, RETURNED) and before != wanted
    if ends:
        facts["amount"] = str(gross(order))
    if wanted == CANCELLED:
        saving.tell("cancel", reason=reason, **facts)
    else:
        saving.tell("status", **facts)
    if ends:
        _refund(saving, gross(order), "cancel" if wanted == CANCELLED else "returned")


def _storno(saving: Saving, changes: LineChanges) -> list[str]:
    """Reverse pieces of a finalized order; reversing the last one returns the whole of it."""
    order = saving.order
    refusal = storno_why_not(order, saving.now)
    if refusal is None and saving.wanted != FINALIZED:
        refusal = "ERROR: A reversed order keeps its status."
    if refusal is None and (changes.raised or not changes.lowered):
        refusal = "ERROR: A reversal must lower the quantity of at least one product."
    if refusal is not None:
        return [refusal]
    before, text = gross(order), naive_bucharest(saving.now)
    goods = sum((pieces_gross(line) for line in order["products"]), Decimal(0))
    for line in order["products"]:
        left = changes.left.get(line["id"])
        if left is not None:
            line["storno_qty"] += line["quantity"] - left
            line["modified"] = text
            take_pieces(line, left)
    rest = [line for line in order["products"] if line["quantity"] and line["status"]]
    order["is_storno"] = True
    if rest:
        order["products"] = rest
        shrink_vouchers(order, goods)
    else:
        order["status"] = RETURNED  # by itself, once every line is reversed; then the shipping goes back as well
    returned = before - gross(order) if rest else before
    saving.tell(
        "storno",
        pieces={str(line_id): [changes.before[line_id], left] for line_id, left in changes.left.items()},
        amount=str(returned),
        whole=not rest,
    )
    _refund(saving, returned, "storno")
    saving.market.order_book.put(order)
    return []


def _refund(saving: Saving, wanted: Decimal, why: str) -> None:
    given = give_back(saving.order, wanted)
    if given:
        saving.tell("refund", amount=str(given), why=why)


def _reason(item: dict[str, Any]) -> int | None:
    """The reason as a number, also out of the object that a read tells."""
    sent = item.get("reason_cancellation")
    return whole(sent.get("id")) if isinstance(sent, dict) else whole(sent)
