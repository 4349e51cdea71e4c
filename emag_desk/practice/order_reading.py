"""`order/read`, `order/count`, `order/attachments/read` and `order/volumetry/read` (protocol §4.13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.market import Call, Market
from emag_desk.practice.mixing import mix
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.order_index import OrderFilter
from emag_desk.practice.orders import BY_SELLER, HIDDEN, IN_PROGRESS, NEW, PREPARED
from emag_desk.practice.pages import Page, count_answer, page_of

#: Windows of dates may be one month long.
_LONGEST = timedelta(days=31)
_EXACT = ("status", "payment_mode_id", "is_complete", "type")
_EMPTY_OBJECTS = ("details",)


def read_orders(market: Market, call: Call) -> Answer:
    """Sorted as `order_sort` says; without `type` only orders that the seller ships. Reading changes nothing."""
    filters = {"type": BY_SELLER, **filters_of(market, call)}
    page = page_of(filters)
    found = page.cut(_matching(market, filters))
    return done([shown(order, market) for order in market.order_book.at(found)])


def count_orders(market: Market, call: Call) -> Answer:
    """How many match; `type` is optional here, and both ends of a window are wanted."""
    filters = filters_of(market, call)
    for name in ("created", "modified"):
        if (f"{name}After" in filters) != (f"{name}Before" in filters):
            raise InputError("{name}After and {name}Before must be sent together", name=name)
    return count_answer(len(_matching(market, filters)), Page(1, 100), market.switches)


def read_attachments(market: Market, call: Call) -> Answer:
    """All documents of one order, those of its lines too; the shape is assumed to be that of `order/read`."""
    order = _named(market, call)
    if isinstance(order, Answer):
        return order
    of_lines = [one for line in order["products"] for one in line["attachments"]]
    return done([*order["attachments"], *of_lines])


def read_volumetry(market: Market, call: Call) -> Answer:
    """Weight in kg and centimetres of what is in an order."""
    order = _named(market, call)
    if isinstance(order, Answer):
        return order
    product = whole(filters_of(market, call).get("product_id"))
    lines = [line for line in order["products"] if product is None or line["product_id"] == str(product)]
    measured = [_volume(market, int(line["product_id"])) for line in lines]
    return done({"order_id": order["id"], "type": order["type"], "volumetric_data": measured})


def shown(order: dict[str, Any], market: Market) -> dict[str, Any]:
    """The order as it is told now, with the types that the switches want."""
    switches = market.switches
    told = {name: value for name, value in order.items() if name != HIDDEN}
    if order["status"] in (NEW, IN_PROGRESS, PREPARED):
        told["late_shipment"] = int(order["maximum_date_for_shipment"] < naive_bucharest(market.clock.now()))
    if switches.on("order_date_unix"):
        told["date"] = int(parse_bucharest(order["date"]).timestamp())
    if not switches.on("empty_array_for_empty_object"):
        told |= {name: {} for name in _EMPTY_OBJECTS if told[name] == []}
    if not switches.on("decimal_strings_in_orders"):
        decimals = ("sale_price", "original_price", "vat")
        told["products"] = [{**line, **{name: float(line[name]) for name in decimals}} for line in order["products"]]
    if switches.on("unknown_extra_keys"):
        told["mkt_priority"] = 0
    return told


def date_window(filters: dict[str, Any], after: str, before: str) -> tuple[datetime, datetime] | None:
    """A window of local times. Raises InputError for a wrong one; eMAG's texts are assumed."""
    if after not in filters and before not in filters:
        return None
    if after not in filters:
        raise InputError("{before} can not be used without {after}", before=before, after=after)
    try:
        start = parse_bucharest(str(filters[after]))
        end = parse_bucharest(str(filters[before])) if before in filters else datetime.max.replace(tzinfo=UTC)
    except ValueError:
        raise InputError("Invalid date format, it should be YYYY-MM-DD HH:MM:SS") from None
    if before in filters and end - start > _LONGEST:
        raise InputError(
            "The interval between {after} and {before} must be at most one month", after=after, before=before
        )
    return start, end


def _matching(market: Market, filters: dict[str, Any]) -> Sequence[int]:
    """The places of the orders that match, in a sequence that can be cut."""
    wanted = OrderFilter(
        exact={name: frozenset(numbers(filters, name)) for name in _EXACT if name in filters},
        created=_seconds(date_window(filters, "createdAfter", "createdBefore")),
        modified=_seconds(date_window(filters, "modifiedAfter", "modifiedBefore")),
    )
    book = market.order_book
    if "id" not in filters:
        return book.select(wanted, market.switches.choice("order_sort"))
    places = [book.matches(order_id, wanted) for order_id in dict.fromkeys(numbers(filters, "id"))]
    return [place for place in places if place is not None]


def _seconds(window: tuple[datetime, datetime] | None) -> tuple[int, int] | None:
    return window and (int(window[0].timestamp()), int(window[1].timestamp()))


def _named(market: Market, call: Call) -> dict[str, Any] | Answer:
    """The order that a read names, by `order_id` or, as one client does, by `id`."""
    filters = filters_of(market, call)
    order_id = whole(filters.get("order_id", filters.get("id")))
    order = None if order_id is None else market.order_book.find(order_id)
    kind = whole(filters.get("order_type", filters.get("type", order and order["type"])))
    if order is None or order["type"] != kind:
        return refused("Invalid order id")  # assumed text
    return order


def _volume(market: Market, product_id: int) -> dict[str, Any]:
    """As the seller measured it, in grams and millimetres, or else as eMAG did."""
    told = market.measurements.get(product_id)
    if told is not None:
        return {"product_id": product_id, "weight": told["weight"] / 1000} | {
            name: told[name] / 10 for name in ("length", "width", "height")
        }
    dice = mix(product_id)
    return {
        "product_id": product_id,
        "weight": (100 + dice % 4900) / 1000,
        "length": 10 + (dice >> 16) % 50,
        "width": 5 + (dice >> 24) % 35,
        "height": 2 + (dice >> 32) % 28,
    }
