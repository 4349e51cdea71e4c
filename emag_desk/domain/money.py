"""Money: exact decimals, four places, as eMAG keeps prices (protocol §4.1).

The cache stores a price as a whole number of ten-thousandths, so that sorting and comparing are exact.
Prices of offers are net (without VAT); a `vat_rate` is a fraction such as `Decimal("0.21")`.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

PLACES = Decimal("0.0001")
CENT = Decimal("0.01")
_TEN_THOUSAND = Decimal(10_000)


def to_units(price: Decimal) -> int:
    """A price as a whole number of ten-thousandths."""
    return int((price * _TEN_THOUSAND).to_integral_value(ROUND_HALF_UP))


def from_units(units: int) -> Decimal:
    """The price that `to_units` made a number of."""
    return Decimal(units).scaleb(-4)


def gross(net: Decimal, vat_rate: Decimal) -> Decimal:
    """Net to gross, rounded to the ban/stotinka/fillér as a shop window shows it."""
    return (net * (1 + vat_rate)).quantize(CENT, ROUND_HALF_UP)


def net(gross_price: Decimal, vat_rate: Decimal) -> Decimal:
    """Gross to net with the four places that eMAG keeps."""
    return (gross_price / (1 + vat_rate)).quantize(PLACES, ROUND_HALF_UP)


def plain(price: Decimal) -> str:
    """The shortest text of a price with at least two decimals and no exponent: `12.30`, `83.1933`."""
    quantized = price.quantize(PLACES, ROUND_HALF_UP)
    text = f"{quantized:f}".rstrip("0")
    whole, _, cents = text.partition(".")
    return f"{whole}.{cents:0<2}"


#: Digits with one decimal separator, or with groups of three and the other separator before the decimals.
_PLAIN = re.compile(r"-?\d{1,15}([.,]\d{1,4}0*)?")
_GROUPED = re.compile(r"-?\d{1,3}(?:(?:,\d{3})+(?:\.\d{1,4}0*)?|(?:\.\d{3})+(?:,\d{1,4}0*)?)")


def parse_price(text: str) -> Decimal:
    """Read a price as people and spreadsheets write it: `12,30`, `1.234,50`, `1 234.50`, `1,234.50`.

    When only one kind of separator is there and it stands once, it is the decimal one: `1.234` is 1.234, since eMAG's
    prices have up to four decimals. Raises ValueError on anything else.
    """
    compact = "".join(text.split())
    if _PLAIN.fullmatch(compact):
        return Decimal(compact.replace(",", "."))
    if _GROUPED.fullmatch(compact):
        mark = compact[max(compact.rfind(","), compact.rfind("."))]
        if compact.count(mark) > 1:  # 1.234.567: groups only
            return Decimal(compact.replace(mark, ""))
        return Decimal(compact.replace("." if mark == "," else ",", "").replace(mark, "."))
    raise ValueError(text)
