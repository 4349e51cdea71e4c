"""Invoices as `invoice/read` and `customer-invoice/read` tell them (protocol §4.16), with exact sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from emag_desk.practice.order_totals import amount, cents, gross
from emag_desk.practice.platforms import Platform

#: Category of eMAG's invoices -> name. The list in the document goes on; these are its known rows.
CATEGORIES = {
    "FC": "Commission",
    "FCA": "Canceled Commission",
    "FCSA": "Canceled Commission storno",
    "FCD": "Commission discount",
    "FTA": "Canceled Transport",
}
NORMAL, STORNO = "normal", "storno"
_COUNTRIES = {"RO": "Romania", "BG": "Bulgaria", "HU": "Hungary"}
_FOUR = Decimal("0.0001")


@dataclass(frozen=True)
class Line:
    """One line; `rate` in percent, `net` its value without VAT and `vat` the tax on it."""

    name: str
    quantity: int
    unit_price: Decimal
    rate: Decimal
    net: Decimal
    vat: Decimal

    def json(self) -> dict[str, Any]:
        """As eMAG tells it: numbers, the rate in percent."""
        return {
            "product_name": self.name,
            "unit_of_measure": "Buc",
            "quantity": self.quantity,
            "unit_price": float(self.unit_price),
            "vat_rate": float(self.rate) if self.rate % 1 else int(self.rate),
            "value": float(self.net),
            "vat_value": float(self.vat),
        }

    def reversed(self) -> Line:
        """The line of a storno: quantity and values below 0."""
        return Line(self.name, -self.quantity, self.unit_price, self.rate, -self.net, -self.vat)


def line_of(name: str, net: Decimal, rate: Decimal, quantity: int = 1) -> Line:
    """A line worth `net` in all."""
    net = cents(net)
    unit = (net / quantity).quantize(_FOUR, ROUND_HALF_UP)
    return Line(name, quantity, unit, rate, net, cents(net * rate / 100))


def invoice_json(
    platform: Platform, kind: tuple[str, str], number: str, date: str, lines: Sequence[Line], reversal_for: str = ""
) -> dict[str, Any]:
    """All of an invoice but the parties; `kind` is its category and what that is called.

    A storno says whose storno it is.
    """
    net = sum((line.net for line in lines), Decimal(0))
    vat = sum((line.vat for line in lines), Decimal(0))
    return {
        "category": kind[0],
        "name": kind[1],
        "number": number,
        "date": date,
        "is_storno": int(kind[0] in (STORNO, "FCA", "FCSA")),
        "reversal_for": reversal_for or None,
        "lines": [line.json() for line in lines],
        "payment_term": 0,
        "total_without_vat": float(net),
        "total_vat_value": float(vat),
        "total_with_vat": float(net + vat),
        "currency": platform.currency,
    }


def market_party(platform: Platform) -> dict[str, Any]:
    """eMAG as the supplier; all invented."""
    return {
        "name": "Demo Market SA",
        "register_number": "J40/1/2000",
        "cif": "1234567",
        "tax_code": f"{platform.country}1234567",
        "social_capital": f"1 {platform.currency}",
        "iban": f"{platform.country}00DEMO0000000000000001",
        "bank": "DEMO",
        "address": "Bucuresti",
        "phone_number": "4021000000",
    }


def seller_party(platform: Platform) -> dict[str, Any]:
    """The seller; all invented."""
    return {
        "name": "Demo Shop SRL",
        "register_number": "J12/2/2020",
        "cif": "7654321",
        "tax_code": f"{platform.country}7654321",
        "iban": f"{platform.country}00DEMO0000000000000002",
        "bank": "DEMO",
        "country": _COUNTRIES[platform.country],
        "address": "Cluj-Napoca",
    }


def buyer_party(platform: Platform, customer: dict[str, Any]) -> dict[str, Any]:
    """The customer of an order."""
    return {
        "name": customer["company"] if customer["legal_entity"] else customer["billing_name"],
        "register_number": customer["registration_number"],
        "cif": customer["code"].removeprefix(platform.country),
        "tax_code": customer["code"],
        "iban": customer["iban"],
        "bank": customer["bank"],
        "country": _COUNTRIES[platform.country],
        "address": f"{customer['billing_street']}, {customer['billing_city']}, {customer['billing_suburb']}",
    }


def order_lines(order: dict[str, Any], default_rate: Decimal) -> list[Line]:
    """The lines of an order with vouchers, deposits and shipping; together exactly what the customer paid."""
    found = []
    for line in order["products"]:
        if not line["status"] or not line["quantity"]:
            continue
        rate = amount(line["vat"]) * 100
        net = amount(line["sale_price"]) * line["quantity"]
        found.append(line_of(line["name"], net, rate.normalize(), line["quantity"]))
        found += [_split(split, rate) for split in line["product_voucher_split"]]
        for deposit in line["recycle_warranties"]:
            worth = amount(deposit["quantity"]) * amount(deposit["sale_price"])
            found.append(line_of(deposit["product_name"], worth, amount(deposit["vat_rate"]) * 100))
            found += [_split(split, Decimal(0)) for split in deposit["recycle_warranty_voucher_split"]]
    found += [_voucher(voucher) for voucher in order["vouchers"] if voucher["status"]]
    shipping = amount(order["shipping_tax"])
    if shipping:
        found.append(line_of("Transport", shipping / (1 + default_rate / 100), default_rate))
        found += [_split(split, default_rate) for split in order["shipping_tax_voucher_split"]]
    return _rounded(found, gross(order))


def _voucher(voucher: dict[str, Any]) -> Line:
    net, vat = cents(amount(voucher["sale_price"])), cents(amount(voucher["sale_price_vat"]))
    return Line(voucher["voucher_name"], 1, net, amount(voucher["vat"]) * 100, net, vat)


def _split(split: dict[str, Any], rate: Decimal) -> Line:
    net, vat = cents(amount(split["value"])), cents(amount(split["vat_value"]))
    percent = amount(split.get("vat") or rate / 100) * 100
    return Line(str(split.get("voucher_name") or "Voucher"), 1, net, percent, net, vat)


def _rounded(lines: list[Line], total: Decimal) -> list[Line]:
    """What rounding each line made too much or too little goes onto the tax of the first line."""
    if not lines:
        return lines
    rest = total - sum((line.net + line.vat for line in lines), Decimal(0))
    first = lines[0]
    return [Line(first.name, first.quantity, first.unit_price, first.rate, first.net, first.vat + rest), *lines[1:]]
