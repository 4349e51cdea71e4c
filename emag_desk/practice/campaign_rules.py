"""What eMAG asks of a campaign proposal (protocol §4.8). Of the texts only the one about an unknown campaign is known.

Assumed besides: which campaigns there are, and that a price may not be above the offer's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import Enum, auto
from itertools import pairwise
from typing import Any

from emag_desk.practice.market import Market
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer import price_text

_LARGEST_ID = 16_777_215
_MOST_STOCK = 255
_DISCOUNTS = (10, 100)
_MOST_INTERVALS = 30
_ZONE = {"timezone_type": 3, "timezone": "Europe/Bucharest"}


class CampaignKind(Enum):
    """What a campaign is about."""

    PRICE = auto()
    STOCK_IN_SITE = auto()
    VOUCHER = auto()
    MULTI_DEALS = auto()


#: Campaigns that are open on every platform; no call lists them.
CAMPAIGNS = {
    2044: CampaignKind.MULTI_DEALS,
    2045: CampaignKind.PRICE,
    2046: CampaignKind.STOCK_IN_SITE,
    2047: CampaignKind.VOUCHER,
}


def why_not(market: Market, item: dict[str, Any]) -> list[str]:
    """Why a proposal is not taken; nothing when it is."""
    offer_id, campaign_id = whole(item.get("id")), whole(item.get("campaign_id"))
    if offer_id is None or not 1 <= offer_id <= _LARGEST_ID:
        return [f"The id field must be a whole number between 1 and {_LARGEST_ID}"]
    if campaign_id is None or not 1 <= campaign_id <= _LARGEST_ID:
        return [f"The campaign_id field must be a whole number between 1 and {_LARGEST_ID}"]
    kind = CAMPAIGNS.get(campaign_id)
    if kind is None:
        return [f"Campaign not found for id: {campaign_id}"]
    offer = market.shelf.find(offer_id)
    if offer is None:
        return [f"Product not found for id: {offer_id}"]
    return [f"{complaint} - Product id: {offer_id}" for complaint in _complaints(item, kind, offer.sale_price)]


def _complaints(item: dict[str, Any], kind: CampaignKind, price: int) -> Iterator[str]:
    units = price_units(item.get("sale_price"))
    if units is None or units <= 0:
        yield "The sale_price field must be a number greater than 0 with at most 4 decimals"
    elif units > price:
        yield f"The sale_price field must be at most the price of the offer, {price_text(price)}"
    stock = whole(item.get("stock"))
    if stock is None or not 0 <= stock <= _MOST_STOCK:
        yield f"The stock field must be a whole number between 0 and {_MOST_STOCK}"
    after = price_units(item["post_campaign_sale_price"]) if item.get("post_campaign_sale_price") is not None else 1
    if after is None or after <= 0:
        yield "The post_campaign_sale_price field must be a number greater than 0 with at most 4 decimals"
    for name in ("not_available_post_campaign", "not_available_post_cmp", "active_in_campaign_status"):
        if name in item and whole(item[name]) not in (0, 1):
            yield f"The {name} field must be 0 or 1"
    if kind is CampaignKind.STOCK_IN_SITE and (whole(item.get("max_qty_per_order")) or 0) < 1:
        yield "The max_qty_per_order field is mandatory for this campaign"
    if kind is CampaignKind.VOUCHER or item.get("voucher_discount") is not None:
        yield from _discount(item)
    if kind is CampaignKind.MULTI_DEALS or item.get("date_intervals"):
        yield from _intervals(item.get("date_intervals"))


def _discount(item: dict[str, Any]) -> Iterator[str]:
    value = whole(item.get("voucher_discount"))
    if value is None or not _DISCOUNTS[0] <= value <= _DISCOUNTS[1]:
        yield f"The voucher_discount field must be a whole number between {_DISCOUNTS[0]} and {_DISCOUNTS[1]}"


def _intervals(given: Any) -> Iterator[str]:
    if not isinstance(given, list) or not given or not all(isinstance(one, dict) for one in given):
        yield "The date_intervals field is mandatory for this campaign"
        return
    if len(given) > _MOST_INTERVALS:
        yield f"The date_intervals field must have at most {_MOST_INTERVALS} entries"
    numbers = [whole(one.get("index")) for one in given]
    if None in numbers or len(set(numbers)) < len(numbers) or min(n for n in numbers if n is not None) < 1:
        yield "The date_intervals index must be a unique whole number from 1 up"
    spans = []
    for one in given:
        yield from _discount(one)
        start, end = _moment(one.get("start_date")), _moment(one.get("end_date"))
        if start is None or end is None:
            yield "The date_intervals start_date and end_date must be YYYY-MM-DD HH:MM:SS.ssssss in Europe/Bucharest"
        elif end <= start:
            yield "The date_intervals end_date must be after start_date"
        else:
            spans.append((start, end))
    spans.sort()
    if any(later[0] <= earlier[1] for earlier, later in pairwise(spans)):
        yield "The date_intervals must not overlap"


def _moment(given: Any) -> datetime | None:
    """A date as PHP writes it: text, kind of zone and zone."""
    if not isinstance(given, dict) or any(given.get(name) != value for name, value in _ZONE.items()):
        return None
    try:
        # Without a zone: the zone is the same in all of them, and only their order matters.
        return datetime.strptime(str(given.get("date")), "%Y-%m-%d %H:%M:%S.%f")  # noqa: DTZ007
    except ValueError:
        return None
