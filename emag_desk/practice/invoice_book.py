"""The invoices of one platform: eMAG's for its commission, and those it writes to customers."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.commission_rates import commission_percent
from emag_desk.practice.invoice_document import (
    CATEGORIES,
    NORMAL,
    STORNO,
    Line,
    buyer_party,
    invoice_json,
    line_of,
    market_party,
    order_lines,
    seller_party,
)
from emag_desk.practice.mixing import mix
from emag_desk.practice.order_index import OrderFilter
from emag_desk.practice.order_totals import amount, cents
from emag_desk.practice.orders import BY_EMAG, FINALIZED, RETURNED

if TYPE_CHECKING:
    from emag_desk.practice.market import Market

#: How many of the newest orders that ended are billed.
_LOOKED_AT = 1500
_LONGEST_PERIOD = 12 * 24 * 3600
_FIRST_NUMBER = 100_001
#: Of the orders that the seller sends, eMAG writes the invoice of one in so many.
_ONE_IN = 4
#: Every so many periods the commission is lowered by that many percent.
_DISCOUNT_EVERY, _DISCOUNT = 3, Decimal(2)


class InvoiceBook:
    """Invoices newest last. eMAG bills every ten days of a month (assumed); the days that run only on `close`."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self.own: list[dict[str, Any]] = []
        self.customers: list[dict[str, Any]] = []
        self._commission_numbers: dict[str, str] = {}
        default = next(rate for rate in market.platform.vat_rates if rate.is_default)
        self._rate = Decimal(default.permille) / 10
        ended = list(islice(market.order_book.ended(), _LOOKED_AT))
        periods = _periods(ended) - {self._period()}
        if len(ended) == _LOOKED_AT:  # then the first one may not be whole
            periods.discard(min(periods, default=""))
        self._write_periods(ended, periods)
        for order in reversed(ended):
            if order["type"] == BY_EMAG or mix(order["id"]) % _ONE_IN == 0:
                self._write_customer(order)

    def close(self) -> int:
        """Write eMAG's invoices of the period that runs, from the orders as they are now. Returns how many."""
        book = self._market.order_book
        now = int(self._market.clock.now().timestamp())
        # Orders that ended in this period were changed in it.
        wanted = OrderFilter(exact={"status": frozenset((FINALIZED, RETURNED))}, modified=(now - _LONGEST_PERIOD, now))
        places = book.select(wanted)
        written = len(self.own)
        self._write_periods(book.at(places), {self._period()} - set(self._commission_numbers))
        return len(self.own) - written

    def commission_of(self, order: dict[str, Any]) -> dict[Decimal, Decimal]:
        """eMAG's commission on an order without VAT, by percentage."""
        found: defaultdict[Decimal, Decimal] = defaultdict(Decimal)
        for line in order["products"]:
            offer = self._market.shelf.find(int(line["product_id"]))
            category = offer.documentation.category_id if offer else None
            percent = commission_percent(self._market.platform, category)
            found[percent] += cents(amount(line["sale_price"]) * line["initial_qty"] * percent / 100)
        return dict(found)

    def _period(self) -> str:
        return _period(naive_bucharest(self._market.clock.now()))

    def _write_periods(self, orders: list[dict[str, Any]], periods: set[str]) -> None:
        for place, period in enumerate(sorted(periods)):
            ended = [order for order in orders if _period(order["finalization_date"]) == period]
            lost = [order for order in orders if order["status"] == RETURNED and _period(order["modified"]) == period]
            earned = _commission(map(self.commission_of, ended))
            if earned:
                lines = [line_of(f"Comision {percent} %", net, self._rate) for percent, net in earned.items()]
                self._commission_numbers[period] = self._write("FC", period, lines)
            if lost:
                back = _commission(map(self.commission_of, lost))
                lines = [line_of(f"Comision {percent} %", net, self._rate).reversed() for percent, net in back.items()]
                first = min(_period(order["finalization_date"]) for order in lost)
                self._write("FCA", period, lines, self._commission_numbers.get(first, ""))
            if earned and place % _DISCOUNT_EVERY == 0:
                discount = sum(earned.values(), Decimal(0)) * _DISCOUNT / 100
                self._write("FCD", period, [line_of("Discount comision", discount, self._rate).reversed()])

    def _write(self, category: str, period: str, lines: list[Line], reversal_for: str = "") -> str:
        """One of eMAG's invoices, of the last day of a period. Returns its number."""
        number = f"{category}-MKTP-{_FIRST_NUMBER + len(self.own)}"
        platform = self._market.platform
        written = invoice_json(platform, (category, CATEGORIES[category]), number, period, lines, reversal_for)
        self.own.append({**written, "supplier": market_party(platform), "customer": seller_party(platform)})
        return number

    def _write_customer(self, order: dict[str, Any]) -> None:
        """The invoice of an order, and its storno when the order came back."""
        platform = self._market.platform
        lines = order_lines(order, self._rate)
        if not lines:
            return
        number = f"DEMO-{_FIRST_NUMBER + len(self.customers)}"
        parties = {
            "supplier": seller_party(platform),
            "customer": buyer_party(platform, order["customer"]),
            "order_id": order["id"],
        }
        normal = invoice_json(platform, (NORMAL, "Invoice"), number, order["finalization_date"][:10], lines)
        self.customers.append({**normal, **parties})
        if order["status"] == RETURNED:
            back = [line.reversed() for line in lines]
            number_back = f"DEMO-{_FIRST_NUMBER + len(self.customers)}"
            storno = invoice_json(platform, (STORNO, "Storno"), number_back, order["modified"][:10], back, number)
            self.customers.append({**storno, **parties})


def _periods(orders: Iterable[dict[str, Any]]) -> set[str]:
    """The periods in which orders ended or came back."""
    found = set()
    for order in orders:
        found.add(_period(order["finalization_date"]))
        if order["status"] == RETURNED:
            found.add(_period(order["modified"]))
    return found


def _period(date: str) -> str:
    """The last day of the period of a date: the 10th, the 20th, or the end of the month."""
    year, month, day = int(date[:4]), int(date[5:7]), int(date[8:10])
    return f"{date[:7]}-{10 if day <= 10 else 20 if day <= 20 else monthrange(year, month)[1]}"


def _commission(parts: Iterable[dict[Decimal, Decimal]]) -> dict[Decimal, Decimal]:
    """The sum by percentage, the lowest first."""
    found: defaultdict[Decimal, Decimal] = defaultdict(Decimal)
    for part in parts:
        for percent, net in part.items():
            found[percent] += net
    return dict(sorted(found.items()))
