"""`invoice/categories`, `invoice/read` and `customer-invoice/read` (protocol §4.16)."""

from __future__ import annotations

from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done
from emag_desk.practice.clock import parse_bucharest
from emag_desk.practice.invoice_document import CATEGORIES
from emag_desk.practice.market import Call, Market
from emag_desk.practice.offer_reading import filters_of, numbers
from emag_desk.practice.pages import page_of

_MOST_PER_PAGE = 1000
_TOTALS = ("total_without_vat", "total_vat_value", "total_with_vat")


def read_categories(_: Market, __: Call) -> Answer:
    """What eMAG's invoices are for."""
    return done([{"category": category, "name": name} for category, name in CATEGORIES.items()])


def read_invoices(market: Market, call: Call) -> Answer:
    """eMAG's invoices to the seller, newest first (assumed)."""
    filters = filters_of(market, call)
    rows = market.invoice_book.own
    if market.switches.on("storno_totals_positive"):
        rows = [_positive(row) if row["is_storno"] else row for row in rows]
    return _answer(market, filters, rows)


def read_customer_invoices(market: Market, call: Call) -> Answer:
    """Invoices that eMAG wrote to customers for the seller, newest first (assumed)."""
    filters = filters_of(market, call)
    rows = market.invoice_book.customers
    if "order_id" in filters:
        wanted = numbers(filters, "order_id")
        rows = [row for row in rows if row["order_id"] in wanted]
    return _answer(market, filters, rows)


def _answer(market: Market, filters: dict[str, Any], rows: list[dict[str, Any]]) -> Answer:
    for name in ("category", "number"):
        if filters.get(name):
            rows = [row for row in rows if row[name] == str(filters[name])]
    start, end = _day(filters, "date_start"), _day(filters, "date_end")
    rows = [row for row in rows if (not start or row["date"] >= start) and (not end or row["date"] <= end)]
    rows = sorted(rows, key=lambda row: (row["date"], row["number"]), reverse=True)
    found = {"total_results": len(rows), "invoices": list(page_of(filters, _MOST_PER_PAGE).cut(rows))}
    return Answer(payload=found) if market.switches.on("invoice_bare_envelope") else done(found)


def _day(filters: dict[str, Any], name: str) -> str:
    """A day as YYYY-MM-DD, "" when it is not asked for. Raises InputError for anything else (assumed text)."""
    text = str(filters.get(name) or "")[:10]
    try:
        if text:
            parse_bucharest(text)
    except ValueError:
        raise InputError("Invalid value for filter {name}", name=name) from None
    return text


def _positive(row: dict[str, Any]) -> dict[str, Any]:
    """A storno whose sums do not tell that it is one."""
    lines = [
        {**line, **{name: abs(line[name]) for name in ("quantity", "value", "vat_value")}} for line in row["lines"]
    ]
    return {**row, "lines": lines, **{name: abs(row[name]) for name in _TOTALS}}
