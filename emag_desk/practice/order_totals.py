"""What a customer pays for an order, and gets back for a part of it (protocol §4.13, §4.14 for `cod`)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from emag_desk.practice.orders import CARD

_CENT = Decimal("0.01")
#: The smallest coin of a currency, where it is not a hundredth: nobody pays fillers (assumed of eMAG).
_COINS = {"HUF": Decimal(1)}
_FOUR = Decimal("0.0001")


def amount(value: Any) -> Decimal:
    """A number or a text as an exact number; nothing counts as 0."""
    if value is None or value == "":
        return Decimal(0)
    return Decimal(repr(value) if isinstance(value, float) else str(value))


def whole_coins(value: Decimal, currency: str) -> Decimal:
    """Rounded to what can be paid in a currency, halves up, with two decimals: nobody pays fillers."""
    return cents(value.quantize(_COINS.get(currency, _CENT), ROUND_HALF_UP))


def cents(value: Decimal) -> Decimal:
    """Rounded to hundredths, halves up."""
    return value.quantize(_CENT, ROUND_HALF_UP)


def gross(order: dict[str, Any]) -> Decimal:
    """All of the order, VAT included, in whole coins: lines, deposits and shipping less vouchers of every level.

    A voucher stands at one level only: on the order, or split over lines, shipping or deposits (assumed).
    """
    total = sum((line_gross(line) for line in order["products"]), Decimal(0))
    total += amount(order["shipping_tax"]) + _splits(order["shipping_tax_voucher_split"])
    for voucher in order["vouchers"]:
        if voucher["status"]:
            total += amount(voucher["sale_price"]) + amount(voucher["sale_price_vat"])
    return max(total, Decimal(0)).quantize(_coin(order), ROUND_HALF_UP)


def line_gross(line: dict[str, Any]) -> Decimal:
    """One line, VAT included, with its deposits and less its vouchers; a cancelled line is worth nothing."""
    if not line["status"]:
        return Decimal(0)
    total = pieces_gross(line)
    total += _splits(line["product_voucher_split"])
    for deposit in line["recycle_warranties"]:
        total += amount(deposit["quantity"]) * amount(deposit["sale_price"]) * (1 + amount(deposit["vat_rate"]))
        total += _splits(deposit["recycle_warranty_voucher_split"])
    return total


def pieces_gross(line: dict[str, Any]) -> Decimal:
    """The pieces of a line alone: each in whole coins, as the shop shows it (assumed)."""
    if not line["status"]:
        return Decimal(0)
    piece = amount(line["sale_price"]) * (1 + amount(line["vat"]))
    return piece.quantize(_COINS.get(line["currency"], _CENT), ROUND_HALF_UP) * amount(line["quantity"])


def paid(order: dict[str, Any]) -> Decimal:
    """What eMAG holds of the customer's money, before any refund."""
    if not order["payment_status"]:
        return Decimal(0)
    held = order["cashed_co"] if order["payment_mode_id"] == CARD else order["cashed_cod"]
    return amount(held).quantize(_coin(order), ROUND_HALF_UP) if held else gross(order)


def take_pieces(line: dict[str, Any], left: int) -> None:
    """Leave `left` pieces on a line; its vouchers and deposits shrink with it (assumed)."""
    before = line["quantity"]
    share = Decimal(left) / before if before else Decimal(0)
    line["quantity"] = left
    line["product_voucher_split"] = [_part(split, share) for split in line["product_voucher_split"]]
    for deposit in line["recycle_warranties"]:
        deposit["quantity"] = int(amount(deposit["quantity"]) * left / before) if before else 0
        splits = deposit["recycle_warranty_voucher_split"]
        deposit["recycle_warranty_voucher_split"] = [_part(split, share) for split in splits]


def shrink_vouchers(order: dict[str, Any], before: Decimal) -> None:
    """Let the vouchers of an order shrink with its goods, which were worth `before` (assumed)."""
    after = sum((pieces_gross(line) for line in order["products"]), Decimal(0))
    share = after / before if before else Decimal(0)
    for voucher in order["vouchers"]:
        for name in ("sale_price", "sale_price_vat"):
            voucher[name] = str((amount(voucher[name]) * share).quantize(_FOUR, ROUND_HALF_UP))


def _coin(order: dict[str, Any]) -> Decimal:
    return _COINS.get(order["products"][0]["currency"], _CENT) if order["products"] else _CENT


def _part(split: dict[str, Any], share: Decimal) -> dict[str, Any]:
    shrunk = {name: (amount(split[name]) * share).quantize(_FOUR, ROUND_HALF_UP) for name in ("value", "vat_value")}
    return {**split, **{name: float(value) + 0.0 for name, value in shrunk.items()}}


def _splits(splits: list[dict[str, Any]]) -> Decimal:
    return sum((amount(one["value"]) + amount(one["vat_value"]) for one in splits), Decimal(0))
