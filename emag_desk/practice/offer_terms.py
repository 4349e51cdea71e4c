"""What eMAG accepts as price, stock, handling time, VAT and status of an offer (protocol §4.1, §4.3).

Only the two stock texts and the end-of-life rule are known from eMAG; the other texts are assumed.
"""

from __future__ import annotations

from typing import Any

from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer import END_OF_LIFE, PRICES, Offer, price_text
from emag_desk.practice.platforms import HANDLING_TIMES, WAREHOUSES, Platform

MOST_STOCK = 65_535
STOCK_NEGATIVE = "Stock should be 0 or more"
STOCK_WHOLE = (
    "The stock field is mandatory. Its value must be a whole (integer) number. Decimals are not allowed. (ex: 5)"
)
CAMPAIGN = "The offer is included in the active campaign BF, thus the stock has NOT been changed."
_TERMS = (*PRICES, "stock")


def in_campaign(offer_id: int) -> bool:
    """Whether campaign BF holds an offer, where that switch is on: one in twenty."""
    return offer_id % 20 == 7


def apply_terms(offer: Offer, item: dict[str, Any], platform: Platform) -> list[str]:
    """Write the item's terms into `offer`, which must be a copy. Returns why eMAG refuses; then throw the copy away."""
    messages: list[str] = []
    revived = whole(item.get("status")) in (0, 1)
    if offer.status == END_OF_LIFE and not revived and any(name in item for name in _TERMS):
        return [f"Offer {offer.id} is end of life, its price and stock can not be changed"]
    _apply_prices(offer, item, messages)
    if "stock" in item:
        _apply_stock(offer, item["stock"], messages)
    if "handling_time" in item:
        _apply_handling_time(offer, item["handling_time"], messages)
    if "status" in item:
        status = whole(item["status"])
        if status in (0, 1, END_OF_LIFE):
            offer.status = status
        else:
            messages.append("The status field must be 0, 1 or 2")
    _apply_money(offer, item, platform, messages)
    return messages


def _apply_money(offer: Offer, item: dict[str, Any], platform: Platform, messages: list[str]) -> None:
    if "vat_id" in item:
        vat_id = whole(item["vat_id"])
        if item["vat_id"] is None:
            messages.append("vat_id value should not be null")
        elif vat_id in platform.vat:
            offer.vat_id = vat_id
        else:
            messages.append(f"Invalid vat_id {item['vat_id']}")
    if item.get("currency_type"):
        if item["currency_type"] in ("EUR", "PLN"):
            offer.currency_type = str(item["currency_type"])
        else:
            messages.append("The currency_type field must be EUR or PLN")


def _apply_prices(offer: Offer, item: dict[str, Any], messages: list[str]) -> None:
    given = [name for name in PRICES if name in item]
    for name in given:
        units = price_units(item[name])
        if units is None or units < 0 or (units == 0 and name != "recommended_price"):
            messages.append(f"The {name} field must be a number greater than 0 with at most 4 decimals")
        else:
            setattr(offer, name, units)
    if not given or messages:
        return
    price, low, high = offer.sale_price, offer.min_sale_price, offer.max_sale_price
    if low > high:
        messages.append(f"The minimum price {price_text(low)} is greater than the maximum price {price_text(high)}")
    elif not low <= price <= high:
        messages.append(
            f"The sale price {price_text(price)} must be between the minimum price {price_text(low)} "
            f"and the maximum price {price_text(high)}"
        )
    if offer.recommended_price and offer.recommended_price <= price:
        messages.append("The recommended price should be greater than the sale price")
    if not messages and "sale_price" in item:
        offer.settle_market()


def _apply_stock(offer: Offer, value: Any, messages: list[str]) -> None:
    """Warehouses that are not named keep their stock (assumed)."""
    for warehouse, given in _per_warehouse(value, messages, STOCK_WHOLE):
        pieces = whole(given)
        if pieces is None:
            messages.append(STOCK_WHOLE)
        elif pieces < 0:
            messages += [STOCK_NEGATIVE, STOCK_WHOLE]
        elif pieces > MOST_STOCK:
            messages.append(f"Stock should be {MOST_STOCK} or less")
        else:
            offer.stock[warehouse] = pieces


def _apply_handling_time(offer: Offer, value: Any, messages: list[str]) -> None:
    complaint = "The handling_time field must be one of: " + ", ".join(str(days) for days in HANDLING_TIMES)
    for warehouse, given in _per_warehouse(value, messages, complaint):
        days = whole(given)
        if days in HANDLING_TIMES:
            offer.handling_time[warehouse] = days
        else:
            messages.append(complaint)


def _per_warehouse(value: Any, messages: list[str], complaint: str) -> list[tuple[int, Any]]:
    found = []
    for entry in value if isinstance(value, list) and value else [None]:
        warehouse = whole(entry.get("warehouse_id")) if isinstance(entry, dict) else None
        if warehouse is None:
            messages.append(complaint)
        elif warehouse not in WAREHOUSES:
            messages.append(f"Warehouse {warehouse} does not exist")
        elif isinstance(entry, dict):
            found.append((warehouse, entry.get("value")))
    return found
