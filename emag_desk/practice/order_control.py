"""The control routes for orders below `/_practice`. No part of eMAG's API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.market import Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.order_document import payment_text
from emag_desk.practice.order_line import new_line, virtual_line
from emag_desk.practice.order_moves import move
from emag_desk.practice.order_reading import shown
from emag_desk.practice.order_totals import gross, paid
from emag_desk.practice.orders import (
    CANCELLED,
    CARD,
    FIRST_LINE_ID,
    HIDDEN,
    LINES_PER_ORDER,
    NEW,
    REASONS,
    RETURNED,
)

_MOST_AT_ONCE = 10_000
_OF_PRICE = {"products", "payment_mode_id", "shipping_tax", "shipping_tax_voucher_split", "vouchers"}
_OWN = ("status", "products", "customer", "id", HIDDEN)


def arrive(markets: Mapping[str, Market], given: dict[str, Any]) -> dict[str, Any]:
    """`{"platform": "emag-ro", "count": 1, "with": {...}}`: new orders now; `with` is applied as `change` would.

    Answers the ids. Raises InputError where there is nothing to sell.
    """
    code = str(given.get("platform", "emag-ro"))
    if code not in markets:
        raise InputError("There is no platform {code}.", code=code)
    market, count = markets[code], whole(given.get("count", 1))
    if count is None or not 1 <= count <= _MOST_AT_ONCE:
        raise InputError("count must be from 1 to {most}.", most=_MOST_AT_ONCE)
    if not market.order_book.goods.any:
        raise InputError("{platform} has no offers to order.", platform=code)
    orders = [market.order_book.arrive() for _ in range(count)]
    if given.get("with"):
        for order in orders:
            _change(market, order, given["with"])
            market.order_book.put(order, touch=False)
    return {"ids": [order["id"] for order in orders]}


def show(market: Market, order_id: int) -> dict[str, Any]:
    """The order as eMAG would tell it, what was done to it, and what it is worth and what is paid, VAT included."""
    order = _order(market, order_id)
    events = [
        event
        for event in market.ledger.events()
        if event.get("order_id") == order_id and event["platform"] == market.platform.code
    ]
    return {
        "order": shown(order, market),
        "events": events,
        "total": str(gross(order)),
        "paid": str(paid(order)),
        "cancellations": market.order_book.erp.of_order(order_id),
    }


def change(market: Market, order_id: int, given: dict[str, Any]) -> dict[str, Any]:
    """Change an order as eMAG's staff or the customer would; not written to the ledger, `modified` becomes now.

    Any key of the order; `status` without asking whether it may; `customer` may name a few of its keys; `products`
    with `id` change a line, those without are added, and `"replace": true` drops the others. A `modified` that is
    sent is kept.
    """
    order = _order(market, order_id)
    _change(market, order, given)
    market.order_book.put(order, touch="modified" not in given)
    return shown(order, market)


def _order(market: Market, order_id: int) -> dict[str, Any]:
    order = market.order_book.find(order_id)
    if order is None:
        raise InputError("There is no order {id} on {platform}.", id=order_id, platform=market.platform.code)
    return order


def _change(market: Market, order: dict[str, Any], given: dict[str, Any]) -> None:
    unknown = [name for name in given if name not in order and name not in ("replace", "is_storno", "cancelled_at")]
    if unknown:
        raise InputError("An order has no field {name}.", name=unknown[0])
    before = order["status"]
    if "products" in given:
        _change_lines(market, order, given["products"], replace=bool(given.get("replace")))
    order["customer"] |= given.get("customer", {})
    if "status" in given:
        _move(market, order, int(given["status"]), given.get("reason_cancellation"))
    order |= {name: value for name, value in given.items() if name not in (*_OWN, "replace", "cancelled_at")}
    reason = order["reason_cancellation"]
    if isinstance(reason, int):
        order["reason_cancellation"] = {"id": reason, "name": REASONS.get(reason, "")}
    if "cancelled_at" in given:
        order[HIDDEN]["cancelled_at"] = given["cancelled_at"]
    _settle_payment(market, order, given)
    if before == NEW and order["status"] != NEW:
        goods = market.order_book.goods
        goods.reserve(order, -1) if order["status"] == CANCELLED else goods.take(order)


def _settle_payment(market: Market, order: dict[str, Any], given: dict[str, Any]) -> None:
    """Let what was paid go with what was said: all of it for a card, nothing yet for anything else."""
    if "payment_mode_id" in given:
        text = payment_text(market.platform, order["payment_mode_id"])
        order |= {"payment_mode": text, "detailed_payment_method": text, "cashed_co": None, "cashed_cod": 0}
        order["payment_status"] = int(order["payment_mode_id"] == CARD)
    if order["payment_mode_id"] == CARD and order["payment_status"] and _OF_PRICE & set(given):
        order["cashed_co"] = float(gross(order))
    order |= {name: given[name] for name in ("payment_status", "cashed_co", "cashed_cod") if name in given}


def _move(market: Market, order: dict[str, Any], wanted: int, reason: Any) -> None:
    if not CANCELLED <= wanted <= RETURNED:
        raise InputError("There is no order status {status}.", status=wanted)
    number = whole(reason.get("id")) if isinstance(reason, dict) else whole(reason)
    move(order, wanted, market.clock.now(), reason=number if number in REASONS else 2)


def _change_lines(market: Market, order: dict[str, Any], given: list[dict[str, Any]], *, replace: bool) -> None:
    first = FIRST_LINE_ID + (market.order_book.series.position(order["id"]) or 0) * LINES_PER_ORDER
    lines = {line["id"]: line for line in order["products"]}
    kept: dict[int, dict[str, Any]] = {} if replace else dict(lines)
    for item in given:
        line_id = whole(item.get("id"))
        if line_id is None:
            line_id = next(number for number in range(first, first + LINES_PER_ORDER) if number not in {*kept, *lines})
            kept[line_id] = _line(market, order, line_id, item)
        elif line_id not in lines:
            raise InputError("There is no line {id} in order {order}.", id=line_id, order=order["id"])
        else:
            kept[line_id] = lines[line_id] | item
    order["products"] = list(kept.values())


def _line(market: Market, order: dict[str, Any], line_id: int, item: dict[str, Any]) -> dict[str, Any]:
    """A whole line of what was said of it: of an offer of the shop, or of something that is not in it."""
    text = naive_bucharest(market.clock.now())
    usual = order["products"][0]["product_id"]
    offer = market.order_book.goods.find(int(item.get("product_id", usual)))
    quantity = int(item.get("quantity", 1))
    if offer is None:
        item = {"name": "?", "sale_price": "0", **item, "quantity": quantity}
        line = virtual_line(market.platform, item, line_id, text)
    else:
        line = new_line(market.platform, offer, line_id, quantity, text)
    wanted = {name: value for name, value in item.items() if name in line}
    if "product_id" in wanted:
        wanted["product_id"] = str(wanted["product_id"])
    return line | {"initial_qty": quantity, "original_price": item.get("sale_price", line["sale_price"])} | wanted
