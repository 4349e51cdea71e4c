"""`product_offer/read` and `/count` (protocol §4.2)."""

from __future__ import annotations

from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer import Offer
from emag_desk.practice.offer_json import offer_json
from emag_desk.practice.pages import Page, count_answer, page_of
from emag_desk.practice.selection import OfferFilter

#: Filter -> the field of an offer it compares.
_EXACT = {
    "status": "status",
    "validation_status": "validation",
    "translation_validation_status": "translation",
    "offer_validation_status": "offer_validation",
}


def read_offers(market: Market, call: Call) -> Answer:
    """A page of offers, ascending by id (the order is assumed)."""
    filters = filters_of(market, call)
    size = whole(filters.get("itemsPerPage", 100))
    if market.switches.on("read_over_100_refused") and size is not None and size > 100:
        return refused("Reading products is limited to maximum 100 elements", status=400)
    page = page_of(filters)
    named = _named(market, filters)
    if named is None:
        shelf = market.shelf
        ids = shelf.list(offer_filter(filters)).page(page.start, page.size, shelf.catalogue.id_at)
        offers = [offer for offer_id in ids if (offer := shelf.find(offer_id)) is not None]
    else:
        offers = list(page.cut(named))
    single = named is not None
    return done(
        [offer_json(offer, market.platform.currency, switches=market.switches, single=single) for offer in offers]
    )


def count_offers(market: Market, call: Call) -> Answer:
    """How many offers match, and how many pages of 100 that makes."""
    filters = filters_of(market, call)
    named = _named(market, filters)
    total = len(market.shelf.list(offer_filter(filters))) if named is None else len(named)
    return count_answer(total, Page(1, 100), market.switches)


def filters_of(market: Market, call: Call) -> dict[str, Any]:
    """The filters that eMAG sees: those inside a JSON `data` are not among them (protocol §1.3)."""
    return call.body.filters(
        refuse_wrapped=market.switches.on("refuse_filters_in_json_data"),
        honour_wrapped=not market.switches.on("ignore_filters_in_json_data"),
    )


def offer_filter(filters: dict[str, Any]) -> OfferFilter:
    """The filters that compare a state. Raises InputError for a value that is not a whole number (assumed text)."""
    exact = {field: frozenset(numbers(filters, name)) for name, field in _EXACT.items() if name in filters}
    stocks = {name: max(numbers(filters, name)) for name in ("general_stock", "estimated_stock") if name in filters}
    return OfferFilter(exact, **stocks)


def numbers(filters: dict[str, Any], name: str) -> list[int]:
    """One number or a list of them. Raises InputError for anything else (assumed text)."""
    value = filters[name]
    found = [whole(one) for one in (value if isinstance(value, list) and value else [value])]
    if None in found:
        raise InputError("Invalid value for filter {name}", name=name)
    return [number for number in found if number is not None]


def _named(market: Market, filters: dict[str, Any]) -> list[Offer] | None:
    """The offers that the filters name one by one, already checked against the others; None when they name none."""
    shelf = market.shelf
    found: list[Offer | None]
    if "id" in filters:
        ids = numbers(filters, "id")
        if len(ids) > 1 and not market.switches.on("id_lists"):
            raise InputError("Invalid value for filter {name}", name="id")
        found = [shelf.find(offer_id) for offer_id in sorted(set(ids))]
    elif "part_number" in filters:
        found = [shelf.by_part_number(str(filters["part_number"]))]
    elif "part_number_key" in filters:
        found = [shelf.by_key(str(filters["part_number_key"]))]
    elif "ean" in filters and market.switches.on("ean_filter"):
        found = [shelf.by_ean(str(filters["ean"]))]
    else:
        return None
    wanted = offer_filter(filters)
    return [offer for offer in found if offer is not None and wanted.takes(offer)]
