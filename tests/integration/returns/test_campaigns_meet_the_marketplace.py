"""What the domain says of campaigns, sizes and prices is what the practice marketplace does, without a server."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.campaigns import CampaignKind, Proposal, check_one
from emag_desk.domain.campaigns import entity as proposal_entity
from emag_desk.domain.date_intervals import whole_days
from emag_desk.domain.measurements import Measurement
from emag_desk.domain.measurements import check as check_size
from emag_desk.domain.measurements import entity as size_entity
from emag_desk.domain.offer_prices import commission_of, smart_deals_price
from tests.integration.returns.meeting import call, save
from tests.practice.ordering import OrderShop


@pytest.fixture(scope="module")
def shop() -> OrderShop:
    return OrderShop(offers=60, orders=1)


DAY = date(2026, 3, 28)  # the next one is an hour shorter
DEALS = tuple(whole_days(DAY + timedelta(days=n), DAY + timedelta(days=n), 10, n + 1) for n in range(3))
CAMPAIGNS = {
    2044: CampaignKind.MULTI_DEALS,
    2045: CampaignKind.PRICE,
    2046: CampaignKind.STOCK_IN_SITE,
    2047: CampaignKind.VOUCHER,
}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"intervals": DEALS},
        {"intervals": DEALS[::-1]},
        {"intervals": (DEALS[0], replace(DEALS[1], start=DEALS[0].end))},
        {"intervals": (DEALS[0], replace(DEALS[1], index=1))},
        {"intervals": (replace(DEALS[0], end=DEALS[0].start),)},
        {"intervals": (replace(DEALS[0], voucher_discount=5),)},
        {"intervals": tuple(whole_days(DAY + timedelta(n), DAY + timedelta(n), 10, n + 1) for n in range(31))},
        {"max_qty_per_order": 2},
        {"max_qty_per_order": 0},
        {"voucher_discount": 10},
        {"voucher_discount": 9},
        {"stock": 256},
        {"stock": 0},
        {"sale_price": Decimal(0)},
        {"sale_price": Decimal("1.00001")},
        {"post_campaign_price": Decimal("1.2345")},
        {"post_campaign_price": Decimal(0)},
        {"not_available_after": True},
        {"offer_id": 0},
    ],
)
def test_a_proposal_is_refused_by_both_or_by_none(shop: OrderShop, changes: dict[str, Any]) -> None:
    offer = next(iter(shop.results("product_offer/read", {"itemsPerPage": 1})))
    for campaign, kind in CAMPAIGNS.items():
        wanted = Proposal(offer["id"], campaign, Decimal("0.5"), 10)
        wanted = replace(wanted, **changes)
        if wanted.max_qty_per_order == 0 and kind is not CampaignKind.STOCK_IN_SITE:
            continue  # nothing is known of it where it is not asked for
        stopped = any(problem.stops for problem in check_one(wanted, kind))
        assert (save(shop, "campaign_proposals/save", proposal_entity(wanted)) != []) == stopped, kind


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"length": Decimal("0.01")},
        {"width": Decimal("1.005")},
        {"height": Decimal(999_999)},
        {"weight": Decimal("999999.01")},
        {"weight": Decimal(-1)},
    ],
)
def test_a_size_is_refused_by_both_or_by_none(shop: OrderShop, changes: dict[str, Any]) -> None:
    offer = next(iter(shop.results("product_offer/read", {"itemsPerPage": 1})))
    one = replace(Measurement(offer["id"], Decimal(100), Decimal("122.5"), Decimal(250), Decimal("1254.5")), **changes)
    stopped = any(problem.stops for problem in check_size(one))
    assert (save(shop, "measurements/save", size_entity(one)) != []) == stopped


def test_commission_and_smart_deals_price_are_understood(shop: OrderShop) -> None:
    numbers = [one["id"] for one in shop.results("product_offer/read", {"itemsPerPage": 10})]
    for number in numbers:
        estimate = commission_of(call(shop, "GET", f"api/v1/commission/estimate/{number}").payload)
        assert estimate is not None
        assert 8 <= estimate.percent <= 25
        assert estimate.since is not None
    assert commission_of(call(shop, "GET", "api/v1/commission/estimate/1").payload) is None
    told = [
        smart_deals_price(
            call(shop, "GET", "api-3/smart-deals-price-check", {"productId": [str(number)]}).payload["results"]
        )
        for number in numbers
    ]
    assert {price is None for price in told} == {True, False}
