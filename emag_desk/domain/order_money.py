"""What the customer pays for an order, exact to the ban, and of what it is made (protocol §4.13).

How eMAG counts, and where we know it from:

* A line's `sale_price` is net. The shop shows one piece with VAT in whole bani (RON, EUR; in Hungary whole forints) and
  takes that many times the quantity: so a piece is rounded, halves up, before it is multiplied. (One client of the API
  does the same; what eMAG was seen to take from a card, 345.3329 net x 1.21 + 25 = 442.85, agrees. Assumed where a
  line has several pieces.)
* `shipping_tax` has its VAT in it: that same payment shows it. Its rate is not told; the highest rate of the goods is
  assumed, which matters for the breakdown only.
* Vouchers are negative, net and VAT apart. They stand on the order, on lines, on the transport and on deposits, each
  with a rate of its own. They are added up unrounded and rounded once, since one voucher may be split over many lines.
  A voucher of the order (`vouchers`) that is also split (same `voucher_id`) is counted where it is split; one with
  `status` 0 is not valid. The customer pays less whoever offers a voucher.
* A deposit (SGR) comes on top of the price; its `sale_price` is net, of one container, and `quantity` counts
  containers.
* With `reversible_vat_charging` the customer owes the VAT: a line costs its net price (assumed).

The net amount of a line is rounded as well, as on an invoice; its VAT is the rest of the gross amount. So everything
that is shown adds up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

from emag_desk.domain.orders import Order, OrderLine, VoucherSplit

#: Decimals of a currency's smallest coin, where it is not hundredths.
_WHOLE_CURRENCIES = frozenset({"HUF"})
_ZERO, _HALF = Decimal(0), Decimal("0.5")


class Part(StrEnum):
    """What a sum of money is for."""

    GOODS = "goods"
    DEPOSIT = "deposit"
    SHIPPING = "shipping"
    VOUCHER = "voucher"


PART_LABELS = {
    Part.GOODS: "Products",
    Part.DEPOSIT: "Deposits (SGR)",
    Part.SHIPPING: "Transport",
    Part.VOUCHER: "Vouchers",
}


class Entry(NamedTuple):
    """One sum within an order, in whole bani. `line` is the line's id; None: the transport.

    `rate` is a fraction. `sponsor` is who offers a voucher, as eMAG says it ("eMAG", "seller"), or empty.
    """

    part: Part
    line: int | None
    rate: Decimal
    net: Decimal
    gross: Decimal
    sponsor: str = ""

    @property
    def vat(self) -> Decimal:
        """The VAT in it."""
        return self.gross - self.net


class NetVat(NamedTuple):
    """The sums of one VAT rate."""

    net: Decimal
    vat: Decimal


@dataclass(frozen=True)
class Totals:
    """The money of an order in `currency`. `goods`, `shipping`, `deposits` and `vouchers` (negative) are gross and add
    up to `gross`; so do the sums of `by_rate` (rate as a fraction), and `net` and `vat`.

    `cod` is what the courier collects: `gross` for an order paid at the door, else 0; never less than 0.
    `by_sponsor` says who pays for the vouchers (gross, negative): "emag", "seller", or "" where eMAG does not say.
    """

    net: Decimal
    vat: Decimal
    gross: Decimal
    goods: Decimal
    shipping: Decimal
    vouchers: Decimal
    deposits: Decimal
    by_rate: Mapping[Decimal, NetVat]
    by_sponsor: Mapping[str, Decimal]
    currency: str
    cod: Decimal
    entries: tuple[Entry, ...] = field(default=(), repr=False)


def places(currency: str) -> Decimal:
    """The smallest coin of a currency: 0.01, or 1 for forints."""
    return Decimal(1) if currency in _WHOLE_CURRENCIES else Decimal("0.01")


def rounded(amount: Decimal, coin: Decimal) -> Decimal:
    """An amount in whole coins, halves up."""
    return amount.quantize(coin, ROUND_HALF_UP)


def piece_price(line: OrderLine, currency: str) -> Decimal:
    """What one piece of a line costs at the door, VAT included where the customer owes it to the seller."""
    return rounded(line.sale_price * (1 + vat_rate(line)), places(currency))


def vat_rate(line: OrderLine) -> Decimal:
    """The VAT that a line is charged with, as a fraction."""
    return _ZERO if line.reversible_vat_charging else line.vat


def totals(order: Order, currency: str = "") -> Totals:
    """What an order comes to. `currency` is the account's, for an order whose lines do not tell theirs."""
    currency = order.currency or currency
    entries = tuple(entries_of(order, currency))
    of_part = {part: _gross(entry for entry in entries if entry.part is part) for part in Part}
    rates = sorted({entry.rate for entry in entries})
    by_rate = {rate: _net_vat(entry for entry in entries if entry.rate == rate) for rate in rates}
    vouchers = [entry for entry in entries if entry.part is Part.VOUCHER]
    sponsors = sorted({entry.sponsor.casefold() for entry in vouchers})
    gross = _gross(entries)
    net = sum((entry.net for entry in entries), _ZERO)
    return Totals(
        net=net,
        vat=gross - net,
        gross=gross,
        goods=of_part[Part.GOODS],
        shipping=of_part[Part.SHIPPING],
        vouchers=of_part[Part.VOUCHER],
        deposits=of_part[Part.DEPOSIT],
        by_rate=by_rate,
        by_sponsor={name: _gross(entry for entry in vouchers if entry.sponsor.casefold() == name) for name in sponsors},
        currency=currency,
        cod=max(gross, _ZERO) if order.is_cash else _ZERO,
        entries=entries,
    )


def entries_of(order: Order, currency: str) -> list[Entry]:
    """Every sum of an order, in whole bani: they add up to what the customer pays."""
    coin = places(currency)
    shipping_rate = max((vat_rate(line) for line in order.lines), default=_ZERO)
    found = [entry for line in order.lines for entry in _line_entries(line, coin)]
    found += _shipping(order, shipping_rate, coin)
    return found + _vouchers(order, found, shipping_rate, coin)


def _line_entries(line: OrderLine, coin: Decimal) -> list[Entry]:
    found = [_pieces(Part.GOODS, line.id, vat_rate(line), line.sale_price, line.quantity, coin)]
    for deposit in line.recycle_warranties:
        count = 1 if deposit.quantity is None else deposit.quantity
        found.append(_pieces(Part.DEPOSIT, line.id, deposit.vat_rate or _ZERO, deposit.sale_price, count, coin))
    return found


def _pieces(part: Part, line: int, rate: Decimal, price: Decimal, count: int, coin: Decimal) -> Entry:
    gross = rounded(price * (1 + rate), coin) * count
    return Entry(part, line, rate, gross if not rate else rounded(price * count, coin), gross)


def _shipping(order: Order, rate: Decimal, coin: Decimal) -> list[Entry]:
    gross = rounded(order.shipping_tax, coin)
    return [Entry(Part.SHIPPING, None, rate, rounded(gross / (1 + rate), coin), gross)] if gross else []


def _vouchers(order: Order, goods: list[Entry], shipping_rate: Decimal, coin: Decimal) -> list[Entry]:
    """All vouchers in whole bani: each split where it stands, those of the order spread over goods and transport."""
    exact = [
        *(entry for line in order.lines for entry in _line_vouchers(line)),
        *(_voucher(split, None, shipping_rate) for split in order.shipping_tax_voucher_split),
    ]
    elsewhere = {split.voucher_id for split in _all_splits(order)} - {None}
    for voucher in order.vouchers:
        if voucher.status and voucher.voucher_id not in elsewhere:
            net, vat = voucher.sale_price, voucher.sale_price_vat
            rate = voucher.vat if voucher.vat is not None else shipping_rate
            exact += _spread(Entry(Part.VOUCHER, None, rate, net, net + vat), goods)
    grosses = apportion([entry.gross for entry in exact], coin)
    return [
        entry._replace(gross=gross, net=rounded(entry.net, coin) if entry.vat else gross)
        for entry, gross in zip(exact, grosses, strict=True)
    ]


def _line_vouchers(line: OrderLine) -> list[Entry]:
    found = [_voucher(split, line.id, vat_rate(line)) for split in line.product_voucher_split]
    for deposit in line.recycle_warranties:
        rate = deposit.vat_rate or _ZERO
        found += [_voucher(split, line.id, rate) for split in deposit.recycle_warranty_voucher_split]
    return found


def _voucher(split: VoucherSplit, line: int | None, rate: Decimal) -> Entry:
    rate = split.vat if split.vat is not None else rate
    return Entry(Part.VOUCHER, line, rate, split.value, split.value + split.vat_value, split.offered_by)


def _all_splits(order: Order) -> Iterable[VoucherSplit]:
    """Every split, those of dropped lines too: what is gone with its line must not come back as one of the order."""
    yield from order.shipping_tax_voucher_split
    for line in order.products:
        yield from line.product_voucher_split
        for deposit in line.recycle_warranties:
            yield from deposit.recycle_warranty_voucher_split


def _spread(voucher: Entry, goods: list[Entry]) -> list[Entry]:
    """A voucher of the order, over its lines by what they cost; on the transport when there are no lines."""
    lines = [entry for entry in goods if entry.part is Part.GOODS and entry.gross > 0]
    whole = _gross(lines)
    return [
        voucher._replace(
            line=entry.line, net=voucher.net * entry.gross / whole, gross=voucher.gross * entry.gross / whole
        )
        for entry in lines
    ] or [voucher]


def apportion(amounts: list[Decimal], coin: Decimal) -> list[Decimal]:
    """Round amounts to whole coins so that they add up to their rounded sum: the largest remainders are rounded up.

    Halves are rounded up, to the dearer side for vouchers too: as if the whole order were rounded once.
    """
    whole = [(amount / coin).to_integral_value(ROUND_FLOOR) for amount in amounts]
    total = (sum(amounts, _ZERO) / coin + _HALF).to_integral_value(ROUND_FLOOR)
    missing = int(total - sum(whole, _ZERO))
    by_remainder = sorted(range(len(amounts)), key=lambda index: whole[index] - amounts[index] / coin)
    for index in by_remainder[:missing]:
        whole[index] += 1
    return [(number * coin).quantize(coin) for number in whole]


def _gross(entries: Iterable[Entry]) -> Decimal:
    return sum((entry.gross for entry in entries), _ZERO)


def _net_vat(entries: Iterable[Entry]) -> NetVat:
    found = list(entries)
    net = sum((entry.net for entry in found), _ZERO)
    return NetVat(net, _gross(found) - net)
