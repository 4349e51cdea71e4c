"""Whatever happens to a call about an order on its way, the ledger knows what was done, and how often."""

from __future__ import annotations

import time

import httpx
import pytest

#: Fate -> how often the work is done though the caller sees no proper answer.
DONE = {
    "refused_before_work": 0,
    "lost_answer": 1,
    "half_answer": 1,
    "work_then_500": 1,
    "gateway_500": 0,
    "gateway_504": 1,
    "html_200": 1,
    "empty_200": 1,
    "missing_iserror": 1,
    "throttled_429": 0,
    "late_commit": 1,
}


def post(seller, route, body):
    try:
        return seller.post(route, body)
    except httpx.TransportError:
        return None


def events(seller, order_id):
    return seller.practice.ask(f"order/emag-ro/{order_id}")["events"]


def finalized(seller) -> dict:
    given = {"type": 3, "payment_mode_id": 3, "status": 4, "products": [{"quantity": 5}], "replace": True}
    (order_id,) = seller.practice.ask("orders/arrive", {"with": given})["ids"]
    return seller.results("order/read", {"id": order_id})[0]


@pytest.mark.parametrize("fate", DONE)
def test_a_deed_is_done_as_often_as_its_fate_says(seller, fate):
    ask = seller.practice.ask
    ask("switches", {"magflow_paths": True})
    order = finalized(seller)
    (new,) = ask("orders/arrive", {"with": {"type": 3, "status": 1}})["ids"]
    reversed_ = [{**order["products"][0], "quantity": 4}]
    deeds = (
        (order["id"], "order/save", {"data": [{**order, "is_storno": True, "products": reversed_}]}, "storno"),
        (order["id"], "order/cancel", {"order_id": order["id"], "reason": "other"}, "cancel"),
        (new, f"order/acknowledge/{new}", None, "acknowledge"),
    )
    for order_id, path, body, kind in deeds:
        route = "order/acknowledge" if kind == "acknowledge" else path
        ask("fates", [{"route": route, "fate": fate, "seconds": 0.02 if fate == "late_commit" else None}])
        post(seller, path, body)
        deadline = time.monotonic() + 5
        done: list = []
        while time.monotonic() < deadline:
            done = [one for one in events(seller, order_id) if one["kind"] == kind]
            if len(done) == DONE[fate]:
                break
        assert len(done) == DONE[fate], (fate, kind)
    money = [one for one in events(seller, order["id"]) if one["kind"] == "refund"]
    assert len(money) == DONE[fate]
    assert all(one["currency"] == "RON" and float(one["amount"]) > 0 for one in money)


def test_the_ledger_lists_orders_beside_offers_and_forgets_them_with_a_reset(seller):
    order = finalized(seller)
    seller.results("order/save", {"data": [{**order, "status": 5}]})
    kinds = [one["kind"] for one in seller.practice.ask("ledger")["events"]]
    assert kinds == ["status", "refund"]
    seller.practice.ask("reset", {})
    assert seller.practice.ask("ledger")["events"] == []
    assert seller.results("order/read", {"id": order["id"]}) == []


def test_form_encoded_orders_are_saved_as_json_ones_are(seller):
    (order_id,) = seller.practice.ask("orders/arrive", {"with": {"type": 3, "payment_mode_id": 1, "status": 2}})["ids"]
    order = seller.results("order/read", {"id": order_id})[0]
    form = {"data[0][id]": order_id, "data[0][type]": 3, "data[0][status]": 3, "data[0][payment_mode_id]": 1}
    form["data[0][customer][name]"] = order["customer"]["name"]
    for number, line in enumerate(order["products"]):
        for name in ("id", "product_id", "status", "quantity", "sale_price"):
            form[f"data[0][products][{number}][{name}]"] = line[name]
    answer = seller.http.post(f"{seller.practice.url()}/order/save", data={name: str(v) for name, v in form.items()})
    assert answer.json()["isError"] is False, answer.json()
    assert seller.results("order/read", {"id": order_id})[0]["status"] == 3
