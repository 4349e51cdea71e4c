"""`order/read` and `order/count` (protocol §4.13)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done
from emag_desk.practice.clock import parse_bucharest
from emag_desk.practice.market import Call, Market
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.orders import BY_SELLER
from emag_desk.practice.pages import Page, count_answer, page_of
from emag_desk.practice.switches import Switches

#: Windows of dates may be one month long.
_LONGEST = timedelta(days=31)


def read_orders(market: Market, call: Call) -> Answer:
    """Newest first (assumed); without `type` only orders that the seller ships. Reading changes nothing."""
    filters = filters_of(market, call)
    page = page_of(filters)
    found = page.cut(_matching(market, {"type": BY_SELLER, **filters}))
    return done([_shown(order, market.switches) for order in found])


def count_orders(market: Market, call: Call) -> Answer:
    """How many match; `type` is optional here, and both ends of a window are wanted."""
    filters = filters_of(market, call)
    for name in ("created", "modified"):
        if (f"{name}After" in filters) != (f"{name}Before" in filters):
            raise InputError("{name}After and {name}Before must be sent together", name=name)
    return count_answer(len(_matching(market, filters)), Page(1, 100), market.switches)


def _matching(market: Market, filters: dict[str, Any]) -> list[dict[str, Any]]:
    found = market.orders_read
    for name in ("id", "status", "payment_mode_id", "is_complete", "type"):
        if name in filters:
            wanted = numbers(filters, name)
            found = [order for order in found if order[name] in wanted]
    for name in ("created", "modified"):
        window = date_window(filters, f"{name}After", f"{name}Before")
        if window:
            found = [order for order in found if window[0] <= parse_bucharest(order[name]) <= window[1]]
    return found


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


def _shown(order: dict[str, Any], switches: Switches) -> dict[str, Any]:
    """The order with the types that the switches want."""
    shown = dict(order)
    if switches.on("order_date_unix"):
        shown["date"] = int(parse_bucharest(order["date"]).timestamp())
    if not switches.on("empty_array_for_empty_object") and shown["details"] == []:
        shown["details"] = {}
    if not switches.on("decimal_strings_in_orders"):
        decimals = ("sale_price", "original_price", "vat")
        shown["products"] = [{**line, **{name: float(line[name]) for name in decimals}} for line in order["products"]]
    if switches.on("unknown_extra_keys"):
        shown["mkt_priority"] = 0
    return shown
