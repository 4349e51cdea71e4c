"""`rma/read` and `rma/count` (protocol §4.15)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, done
from emag_desk.practice.clock import parse_bucharest
from emag_desk.practice.market import Call, Market
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.order_reading import date_window
from emag_desk.practice.pages import Page, count_answer, page_of


def read_returns(market: Market, call: Call) -> Answer:
    """Newest first (assumed)."""
    filters = filters_of(market, call)
    found = page_of(filters).cut(_matching(market, filters))
    if market.switches.on("locker_object"):
        found = [{**one, "locker": {"locker_id": "", "locker_name": ""}} for one in found]
    return done(list(found))


def count_returns(market: Market, call: Call) -> Answer:
    """How many match."""
    return count_answer(len(_matching(market, filters_of(market, call))), Page(1, 100), market.switches)


def _matching(market: Market, filters: dict[str, Any]) -> list[dict[str, Any]]:
    """Only one `request_status` can be asked for: of a list the first counts (assumed)."""
    found = market.return_book.rows()
    if "request_status" in filters:
        filters = {**filters, "request_status": numbers(filters, "request_status")[:1]}
    for name, key in (
        ("emag_id", "emag_id"),
        ("id", "emag_id"),
        ("type", "type"),
        ("request_status", "request_status"),
    ):
        if name in filters:
            wanted = numbers(filters, name)
            found = [one for one in found if one[key] in wanted]
    if "order_id" in filters:
        named = [str(number) for number in numbers(filters, "order_id")]
        found = [one for one in found if one["order_id"] in named]
    for name, key in (("product_id", "product_id"), ("product_emag_id", "product_emag_id")):
        if name in filters:
            products = [str(number) for number in numbers(filters, name)]
            found = [one for one in found if any(str(line[key]) in products for line in one["products"])]
    window = date_window(filters, "date_start", "date_end")
    if window:
        found = [one for one in found if window[0] <= parse_bucharest(one["date"]) <= window[1]]
    return found
