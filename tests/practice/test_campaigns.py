"""Campaign proposals, smart-deals prices, commission and measurements."""

from __future__ import annotations

import pytest

ZONE = {"timezone_type": 3, "timezone": "Europe/Bucharest"}


def interval(index, start, end, **changes):
    return {
        "start_date": {"date": f"2026-03-{start:02d} 00:00:00.000000", **ZONE},
        "end_date": {"date": f"2026-03-{end:02d} 23:59:59.000000", **ZONE},
        "voucher_discount": 10,
        "index": index,
        **changes,
    }


def proposal(offer, **changes):
    return {
        "id": offer["id"],
        "campaign_id": 2044,
        "sale_price": offer["sale_price"],
        "stock": 10,
        "voucher_discount": 21,
        "date_intervals": [interval(1, 2, 3), interval(2, 4, 4)],
        **changes,
    }


def campaigns(seller):
    return [event for event in seller.practice.ask("ledger")["events"] if event["kind"] == "campaign"]


def test_a_proposal_is_saved_and_seen(seller):
    offer = seller.healthy()[0]
    wanted = proposal(offer)
    assert seller.results("campaign_proposals/save", [wanted]) == ["Campaign proposals successfully saved"]
    assert seller.practice.ask("campaigns/emag-ro") == [wanted]
    (event,) = campaigns(seller)
    assert (event["offer_id"], event["campaign_id"], event["intervals"]) == (offer["id"], 2044, 2)


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"campaign_id": 5}, "Campaign not found for id: 5"),
        ({"id": 3}, "Product not found"),
        ({"sale_price": 0}, "sale_price"),
        ({"sale_price": 9_999_999}, "at most the price"),
        ({"stock": 256}, "stock"),
        ({"voucher_discount": 9}, "voucher_discount"),
        ({"campaign_id": 2047, "voucher_discount": None}, "voucher_discount"),
        ({"campaign_id": 2046}, "max_qty_per_order"),
        ({"not_available_post_campaign": 2}, "not_available_post_campaign"),
        ({"date_intervals": []}, "mandatory"),
        ({"date_intervals": [interval(n, 1, 1) for n in range(1, 32)]}, "at most 30"),
        ({"date_intervals": [interval(1, 2, 4), interval(2, 4, 5)]}, "overlap"),
        ({"date_intervals": [interval(1, 2, 3), interval(1, 4, 5)]}, "unique"),
        ({"date_intervals": [interval(1, 5, 4)]}, "after start_date"),
        ({"date_intervals": [interval(1, 2, 3, start_date={"date": "2026-03-01", **ZONE})]}, "YYYY-MM-DD"),
        ({"date_intervals": [interval(1, 2, 3, voucher_discount=101)]}, "voucher_discount"),
    ],
)
def test_a_wrong_proposal_saves_none(seller, changes, part):
    good, bad = seller.healthy(2)
    messages = seller.messages("campaign_proposals/save", [proposal(good), proposal(bad, **changes)])
    assert any(part in message for message in messages)
    assert campaigns(seller) == []


def test_prices_of_smart_deals_and_commission_are_told(seller):
    offers = seller.healthy(9)
    told = [
        seller.http.get(f"{seller.practice.url()}/smart-deals-price-check", params={"productId": offer["id"]}).json()
        for offer in offers
    ]
    prices = [one["results"]["smart_deals_price"] for one in told]
    assert None in prices and any(prices)
    outside = seller.practice.url().removesuffix("/api-3")
    answer = seller.http.get(f"{outside}/api/v1/commission/estimate/{offers[0]['id']}").json()
    assert answer["code"] == 200 and answer["data"]["id"] == offers[0]["id"] and 8 <= answer["data"]["value"] <= 25
    assert seller.http.get(f"{outside}/api/v1/commission/estimate/3").json()["code"] == 404
    assert seller.http.get(f"{seller.practice.url()}/api/v1/commission/estimate/3").status_code == 404


def test_measurements_are_kept_and_seen(seller):
    good, bad = seller.healthy(2)
    sizes = {"length": 100, "width": 122.5, "height": 250, "weight": 1254.5}
    assert seller.results("measurements/save", [{"id": good["id"], **sizes}]) == []
    wrong = [{"id": good["id"], **sizes, "weight": 2}, {"id": bad["id"], **sizes, "width": 1.234}]
    (message,) = seller.messages("measurements/save", wrong)
    assert message.endswith(f"- Product id: {bad['id']}")
    assert seller.practice.ask("measurements/emag-ro") == {str(good["id"]): {**sizes, "weight": 2}}
    events = [event for event in seller.practice.ask("ledger")["events"] if event["kind"] == "measurements"]
    assert [event["weight"] for event in events] == [1254.5, 2]


def test_what_the_seller_measured_is_what_an_order_weighs(seller):
    order = seller.results("order/read", {"itemsPerPage": 1})[0]
    product = int(order["products"][0]["product_id"])
    sizes = {"length": 100, "width": 122.5, "height": 250, "weight": 1254.5}
    seller.results("measurements/save", [{"id": product, **sizes}])
    told = seller.results("order/volumetry/read", {"order_id": order["id"], "product_id": product})["volumetric_data"]
    assert told[0] == {"product_id": product, "weight": 1.2545, "length": 10, "width": 12.25, "height": 25}
