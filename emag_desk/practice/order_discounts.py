"""Vouchers of every level and bottle deposits: the money of an order that is not the price of its goods."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.platforms import Platform, VatRate

#: Currency -> ten-thousandths of a voucher, VAT included.
VOUCHER = {"RON": 100_000, "EUR": 20_000, "HUF": 8_000_000}
#: Country -> ten-thousandths of a deposit, which bears no VAT, and what it is called.
_DEPOSITS = {
    "RO": (5_000, ("Taxa SGR metal", "Taxa SGR plastic", "Taxa SGR sticla")),
    "HU": (500_000, ("Visszaváltási díj (fém)", "Visszaváltási díj (műanyag)", "Visszaváltási díj (üveg)")),
}
_SELLER, _EMAG = "seller", "eMAG"


def line_splits(platform: Platform, dice: int, net: int, rate: VatRate) -> list[dict[str, Any]]:
    """Vouchers on one line whose pieces cost `net` ten-thousandths together: from none to two, of either sponsor.

    Two vouchers may carry different VAT rates (protocol §4.13).
    """
    kind = dice % 32
    if kind > 5:
        return []
    number = 9_100 + (dice >> 8) % 50
    found = [_split(number, net // 10, rate, _SELLER if kind % 2 else _EMAG, "Voucher -10%")]
    if kind in (4, 5):
        other = platform.vat_rates[(dice >> 16) % len(platform.vat_rates)]
        found.append(_split(number + 100, net // 20, other, _EMAG if kind % 2 else _SELLER, "Voucher Genius"))
    return found


def shipping_splits(platform: Platform, dice: int, gross: float) -> list[dict[str, Any]]:
    """A voucher of eMAG's that pays all of the shipping, now and then."""
    if not gross or dice % 10:
        return []
    rate = next(one for one in platform.vat_rates if one.is_default)
    units = round(gross * 10_000)
    net = (units * 1000 + (1000 + rate.permille) // 2) // (1000 + rate.permille)
    return [
        {
            "voucher_id": 9_400 + dice % 7,
            "value": -net / 10_000,
            "vat_value": -(units - net) / 10_000,
            "vat": _fraction(rate),
            "offered_by": _EMAG,
            "voucher_name": "Voucher transport",
        }
    ]


def deposits(platform: Platform, dice: int, pieces: int) -> list[dict[str, Any]]:
    """The deposit on bottles and cans, which is not inside the price; now and then a voucher pays a part of it."""
    deposit = _DEPOSITS.get(platform.country)
    if deposit is None or dice % 11:
        return []
    units, names = deposit
    count = pieces * (1 + (dice >> 8) % 6)
    splits = []
    if (dice >> 16) % 4 == 0:
        free = VatRate(0, 0, False)
        splits = [_split(9_600, units * count // 2, free, _EMAG, "Voucher SGR")]
    return [
        {
            "quantity": count,
            "sale_price": f"{units / 10_000:.4f}",
            "vat_rate": "0.0000",
            "product_name": names[(dice >> 4) % len(names)],
            "recycle_warranty_voucher_split": splits,
        }
    ]


def order_vouchers(platform: Platform, dice: int, created: str, goods: int) -> list[dict[str, Any]]:
    """Vouchers on the whole of an order of `goods` ten-thousandths: one in nine has one, a few a void one."""
    if dice % 9 or goods < 3 * VOUCHER[platform.currency]:
        return []
    found = [_voucher(platform, dice, created, 1)]
    if (dice >> 8) % 4 == 0:
        found.append(_voucher(platform, dice + 1, created, 0))
    return found


def _voucher(platform: Platform, dice: int, created: str, status: int) -> dict[str, Any]:
    rate = next(one for one in platform.vat_rates if one.is_default)
    whole = VOUCHER[platform.currency]
    net = whole * 1000 // (1000 + rate.permille)
    return {
        "id": dice % 10**7,
        "voucher_id": 9001 + dice % 5,
        "voucher_name": f"Voucher eMAG {whole // 10_000}",
        "status": status,
        "sale_price": f"-{net / 10_000:.4f}",
        "sale_price_vat": f"-{(whole - net) / 10_000:.4f}",
        "vat": f"{rate.permille / 1000:.2f}",
        "issue_date": created,
        "created": created,
        "modified": created,
    }


def _split(number: int, net: int, rate: VatRate, sponsor: str, name: str) -> dict[str, Any]:
    return {
        "voucher_id": number,
        "value": -net / 10_000,
        "vat_value": -(net * rate.permille // 1000) / 10_000,
        "vat": _fraction(rate),
        "offered_by": sponsor,
        "voucher_name": name,
    }


def _fraction(rate: VatRate) -> str:
    return f"{rate.permille / 1000:.4f}"
