"""`locality/read` and `locality/count` (protocol §4.12)."""

from __future__ import annotations

from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done
from emag_desk.practice.clock import parse_bucharest
from emag_desk.practice.market import Call, Market
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.pages import Page, count_answer, page_of
from emag_desk.practice.towns import localities


def read_localities(market: Market, call: Call) -> Answer:
    """Localities of one country, the platform's own unless told otherwise; a name matches anywhere in it (assumed)."""
    filters = filters_of(market, call)
    return done(list(page_of(filters).cut(_matching(market, filters))))


def count_localities(market: Market, call: Call) -> Answer:
    """How many match."""
    return count_answer(len(_matching(market, filters_of(market, call))), Page(1, 100), market.switches)


def _matching(market: Market, filters: dict[str, Any]) -> list[dict[str, Any]]:
    found = localities(str(filters.get("country_code") or market.platform.country).upper())
    if "emag_id" in filters:
        wanted = numbers(filters, "emag_id")
        found = [locality for locality in found if locality["emag_id"] in wanted]
    if filters.get("name"):
        name = str(filters["name"]).casefold()
        found = [one for one in found if name in one["name"].casefold() or name in one["name_latin"].casefold()]
    if filters.get("region2"):
        county = str(filters["region2"]).casefold()
        found = [one for one in found if county in (one["region2"].casefold(), one["region2_latin"].casefold())]
    if filters.get("modified"):
        try:
            after = parse_bucharest(str(filters["modified"]))
        except ValueError:
            raise InputError("Invalid value for filter {name}", name="modified") from None
        found = [one for one in found if parse_bucharest(one["modified"]) > after]
    return found
