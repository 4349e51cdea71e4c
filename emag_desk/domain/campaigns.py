"""Offers proposed for eMAG's campaigns: `campaign_proposals/save` (protocol §4.8).

No call lists campaigns: number and kind are those that the operator read in the panel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from emag_desk.domain import date_intervals
from emag_desk.domain.date_intervals import LEAST_DISCOUNT, MOST_DISCOUNT, Interval
from emag_desk.domain.money import PLACES
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError

LARGEST_ID = 16_777_215
MOST_STOCK = 255
#: More than any offer costs.
_MOST_PRICE = Decimal(10**9)


class CampaignKind(StrEnum):
    """What a campaign is about, which says what a proposal must have."""

    PRICE = "price"
    STOCK_IN_SITE = "stock_in_site"
    VOUCHER = "voucher"
    MULTI_DEALS = "multi_deals"


CAMPAIGN_KIND_LABELS = {
    CampaignKind.PRICE: "Price",
    CampaignKind.STOCK_IN_SITE: "Stock in site",
    CampaignKind.VOUCHER: "Voucher",
    CampaignKind.MULTI_DEALS: "MultiDeals",
}


@dataclass(frozen=True)
class Proposal:
    """One offer for one campaign. Prices are net; `voucher_discount` is a percentage.

    After the campaign the offer has `post_campaign_price` (None: its own again), or is not on sale any more.
    """

    offer_id: int
    campaign_id: int
    sale_price: Decimal
    stock: int
    max_qty_per_order: int | None = None
    voucher_discount: int | None = None
    post_campaign_price: Decimal | None = None
    not_available_after: bool = False
    intervals: tuple[Interval, ...] = ()


@dataclass(frozen=True)
class OfferFacts:
    """What is known of an offer that is proposed: its net price and its stock."""

    sale_price: Decimal | None = None
    stock: int | None = None


def check(
    proposals: Sequence[Proposal], kind: CampaignKind, offers: Mapping[int, OfferFacts] | None = None
) -> dict[int, list[Problem]]:
    """What is wrong with each proposal, or worth a look, by the offer's id; only those with something.

    Keys are those of `to_texts`. `offers` says what is known of the offers.
    """
    found: dict[int, list[Problem]] = {}
    seen: set[tuple[int, int]] = set()
    for one in proposals:
        problems = check_one(one, kind, (offers or {}).get(one.offer_id))
        if (one.campaign_id, one.offer_id) in seen:
            problems.append(refusal("id", "twice", "The offer {id} is proposed twice.", id=str(one.offer_id)))
        seen.add((one.campaign_id, one.offer_id))
        if problems:
            found.setdefault(one.offer_id, []).extend(problems)
    return found


def check_one(one: Proposal, kind: CampaignKind, offer: OfferFacts | None = None) -> list[Problem]:
    """What is wrong with a proposal, or worth a look; the gravest first."""
    found = [*_ids(one), *_prices(one, offer), *_stock(one, kind, offer), *_voucher(one, kind), *_intervals(one, kind)]
    return sorted(found, key=lambda problem: not problem.stops)


def _ids(one: Proposal) -> Iterator[Problem]:
    if not 1 <= one.offer_id <= LARGEST_ID:
        yield refusal("id", "range", "The offer's number must be from 1 to {most}.", most=LARGEST_ID)
    if not 1 <= one.campaign_id <= LARGEST_ID:
        yield refusal("campaign_id", "range", "The campaign's number must be from 1 to {most}.", most=LARGEST_ID)


def _prices(one: Proposal, offer: OfferFacts | None) -> Iterator[Problem]:
    text = "A price is more than 0 and has up to four decimals."
    if not _is_price(one.sale_price):
        yield refusal("sale_price", "price", text)
    elif offer is not None and offer.sale_price is not None and one.sale_price > offer.sale_price:
        dearer = "The price in the campaign, {price}, is above the present one, {own}: eMAG may refuse it."
        yield advice("sale_price", "dearer", dearer, price=one.sale_price, own=offer.sale_price)
    after = one.post_campaign_price
    if after is not None and not _is_price(after):
        yield refusal("post_campaign_sale_price", "price", text)
    if after is not None and one.not_available_after:
        both = "After the campaign the offer has either a price or is not on sale."
        yield refusal("post_campaign_sale_price", "both", both)


def _is_price(price: Decimal) -> bool:
    return price.is_finite() and 0 < price <= _MOST_PRICE and price == price.quantize(PLACES)


def _stock(one: Proposal, kind: CampaignKind, offer: OfferFacts | None) -> Iterator[Problem]:
    if not 0 <= one.stock <= MOST_STOCK:
        yield refusal("stock", "range", "The stock of a campaign is from 0 to {most} pieces.", most=MOST_STOCK)
    elif offer is not None and offer.stock is not None and one.stock > offer.stock:
        text = "{stock} pieces are promised, {own} are in stock."
        yield advice("stock", "more", text, stock=one.stock, own=offer.stock)
    most = one.max_qty_per_order
    if most is None:
        if kind is CampaignKind.STOCK_IN_SITE:
            text = "Say how many pieces one order may have in this campaign."
            yield refusal("max_qty_per_order", "missing", text)
    elif most < 1:
        yield refusal("max_qty_per_order", "range", "An order must be allowed at least one piece.")
    elif most > one.stock:
        text = "One order may have {most} pieces, but only {stock} are in the campaign."
        yield advice("max_qty_per_order", "more", text, most=most, stock=one.stock)


def _voucher(one: Proposal, kind: CampaignKind) -> Iterator[Problem]:
    if one.voucher_discount is None:
        if kind is CampaignKind.VOUCHER:
            yield refusal("voucher_discount", "missing", "Say how many percent the voucher takes off.")
    elif not LEAST_DISCOUNT <= one.voucher_discount <= MOST_DISCOUNT:
        text = "The voucher takes from {least} to {most} % off."
        yield refusal("voucher_discount", "range", text, least=LEAST_DISCOUNT, most=MOST_DISCOUNT)


def _intervals(one: Proposal, kind: CampaignKind) -> Iterator[Problem]:
    if kind is CampaignKind.MULTI_DEALS and not one.intervals:
        yield refusal("intervals", "missing", "A MultiDeals campaign needs at least one interval.")
    elif one.intervals and kind is not CampaignKind.MULTI_DEALS:
        yield advice("intervals", "kind", "Only MultiDeals campaigns have intervals.")
    yield from date_intervals.check(one.intervals)


def entity(one: Proposal) -> dict[str, Any]:
    """The object of `campaign_proposals/save`; what is not wanted is left out. Prices stay decimals."""
    optional: dict[str, Any] = {
        "max_qty_per_order": one.max_qty_per_order,
        "post_campaign_sale_price": one.post_campaign_price,
        "not_available_post_campaign": 1 if one.not_available_after else None,
        "voucher_discount": one.voucher_discount,
        "date_intervals": [date_intervals.entity(interval) for interval in one.intervals] or None,
    }
    found = {"id": one.offer_id, "campaign_id": one.campaign_id, "sale_price": one.sale_price, "stock": one.stock}
    return found | {key: value for key, value in optional.items() if value is not None}


def to_texts(one: Proposal) -> dict[str, str]:
    """Canonical texts for the outbox; the offer's id is that of the action."""
    texts = {"campaign_id": str(one.campaign_id), "sale_price": f"{one.sale_price:f}", "stock": str(one.stock)}
    optional = {
        "max_qty_per_order": one.max_qty_per_order,
        "voucher_discount": one.voucher_discount,
        "post_campaign_sale_price": None if one.post_campaign_price is None else f"{one.post_campaign_price:f}",
        "not_available_post_campaign": 1 if one.not_available_after else None,
    }
    texts |= {key: str(value) for key, value in optional.items() if value is not None}
    return texts | {f"interval:{interval.index}": date_intervals.to_text(interval) for interval in one.intervals}


def from_texts(offer_id: int, texts: Mapping[str, str]) -> Proposal:
    """The proposal that `to_texts` wrote down. Raises InputError for texts that are none."""
    try:
        numbered = {int(key.partition(":")[2]): text for key, text in texts.items() if key.startswith("interval:")}
        after = texts.get("post_campaign_sale_price", "")
        return Proposal(
            offer_id=offer_id,
            campaign_id=int(texts["campaign_id"]),
            sale_price=Decimal(texts["sale_price"]),
            stock=int(texts["stock"]),
            max_qty_per_order=_whole(texts, "max_qty_per_order"),
            voucher_discount=_whole(texts, "voucher_discount"),
            post_campaign_price=Decimal(after) if after else None,
            not_available_after=texts.get("not_available_post_campaign") == "1",
            intervals=tuple(date_intervals.from_text(numbered[index], index) for index in sorted(numbered)),
        )
    except (KeyError, ValueError, InvalidOperation) as problem:
        raise InputError(
            "What is written down of a proposal cannot be read: {problem}.", problem=repr(problem)
        ) from problem


def _whole(texts: Mapping[str, str], name: str) -> int | None:
    return int(texts[name]) if texts.get(name) else None
