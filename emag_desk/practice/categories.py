"""`category/read` and `category/count` (protocol §4.10)."""

from __future__ import annotations

from emag_desk.practice.answers import Answer, done
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.pages import Page, count_answer, page_of

MOST_VALUES = 256


def read_categories(market: Market, call: Call) -> Answer:
    """The active categories page by page, bare; with `id` one of them with its characteristics."""
    filters = filters_of(market, call)
    language = (call.query.get("language") or [""])[0]
    templates = market.templates
    if "id" in filters:
        values = Page(
            max(whole(filters.get("valuesCurrentPage", 1)) or 1, 1),
            min(max(whole(filters.get("valuesPerPage", MOST_VALUES)) or MOST_VALUES, 1), MOST_VALUES),
        )
        wanted = (templates.find(number, language) for number in sorted(set(numbers(filters, "id"))))
        return done([template.json(values) for template in wanted if template is not None])
    shown = (templates.find(number, language) for number in page_of(filters).cut(templates.ids()))
    return done([template.bare() for template in shown if template is not None])


def count_categories(market: Market, call: Call) -> Answer:
    """How many there are."""
    filters = filters_of(market, call)
    known = set(market.templates.ids())
    total = len(known.intersection(numbers(filters, "id"))) if "id" in filters else len(known)
    return count_answer(total, Page(1, 100), market.switches)
