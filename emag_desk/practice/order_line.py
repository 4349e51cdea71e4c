"""One line of an order: `product_id` is a text, prices are texts without VAT, VAT a text fraction (protocol §2.3)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.numbers import price_units
from emag_desk.practice.offer import Offer
from emag_desk.practice.platforms import Platform


def new_line(platform: Platform, offer: Offer, line_id: int, quantity: int, created: str) -> dict[str, Any]:
    """Pieces of an offer at its price of now."""
    sheet = offer.documentation
    return {
        "id": line_id,
        "product_id": str(offer.id),
        "mkt_id": 65_800_000 + offer.id % 100_000,
        "name": sheet.name,
        "ext_part_number": sheet.part_number,
        "part_number": sheet.part_number,
        "part_number_key": sheet.part_number_key,
        **_terms(platform, offer.sale_price, platform.vat[offer.vat_id].permille, quantity),
        "created": created,
        "modified": created,
    }


def virtual_line(platform: Platform, item: dict[str, Any], line_id: int, created: str) -> dict[str, Any]:
    """Something that is not in the shop, as a seller may add it: at the VAT rate that is sent, or the usual one."""
    usual = next(rate.permille for rate in platform.vat_rates if rate.is_default)
    permille = (price_units(item.get("vat")) or usual * 10) // 10
    return {
        "id": line_id,
        "product_id": str(item["product_id"]),
        "mkt_id": 0,
        "name": str(item["name"]),
        "ext_part_number": str(item.get("ext_part_number") or ""),
        "part_number": str(item.get("part_number") or ""),
        "part_number_key": None,
        **_terms(platform, price_units(item["sale_price"]) or 0, permille, item["quantity"]),
        "created": created,
        "modified": created,
    }


def _terms(platform: Platform, units: int, permille: int, quantity: int) -> dict[str, Any]:
    price = f"{units / 10_000:.4f}"
    return {
        "status": 1,
        "quantity": quantity,
        "initial_qty": quantity,
        "storno_qty": 0,
        "sale_price": price,
        "original_price": price,
        "vat": f"{permille / 1000:.4f}",
        "currency": platform.currency,
        "retained_amount": 0,
        "reversible_vat_charging": 0,
        "product_voucher_split": [],
        "recycle_warranties": [],
        "attachments": [],
        "details": [],
        "serial_numbers": None,
    }
