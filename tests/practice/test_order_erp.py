"""The two order paths of the ERP dialect: ids and states, and that a call made twice is done twice."""

from __future__ import annotations

import pytest

from .ordering import OrderShop


@pytest.fixture
def shop() -> OrderShop:
    return OrderShop(orders=5)


def cancelled(shop: OrderShop, **changes) -> tuple[dict, dict]:
    order = shop.new(payment_mode_id=3)
    shop.change(order["id"], status=2)
    body = {
        "order_id": str(order["id"]),
        "reason": "inventory_unavailable",
        "description": "Stoc epuizat",
        "refund_amount": 39.19,
        "currency": "RON",
        **changes,
    }
    return order, body


def test_cancelling_answers_an_id_and_gives_no_money_yet(shop):
    order, body = cancelled(shop)
    answer = shop.post("order/cancel", body)
    assert (answer.status, answer.payload) == (200, {"cancellation_id": "C-2001", "status": "pending"})
    now = shop.order(order["id"])
    assert (now["status"], now["reason_cancellation"]["id"], now["refunded_amount"]) == (0, 33, "0")
    (event,) = shop.events("cancel")
    assert (event["cancellation_id"], event["amount"], event["refund_amount"]) == ("C-2001", "39.19", "39.19")
    assert shop.events("refund") == []


def test_a_cancellation_asked_twice_is_made_twice(shop):
    order, body = cancelled(shop)
    ids = [shop.post("order/cancel", body).payload["cancellation_id"] for _ in range(2)]
    assert ids == ["C-2001", "C-2002"]
    assert [one["order_id"] for one in shop.events("cancel")] == [order["id"]] * 2


def test_a_refund_asked_twice_is_made_twice_and_the_ledger_shows_it(shop):
    order, body = cancelled(shop)
    made = shop.post("order/cancel", body).payload
    refund = {
        "cancellation_id": made["cancellation_id"],
        "refund_amount": 39.19,
        "refund_method": "original_payment",
        "currency": "RON",
    }
    first, second = (shop.post("order/process_refund", refund).payload for _ in range(2))
    assert first == {"refund_id": "F-3001", "status": "processing"}
    assert second["refund_id"] == "F-3002"
    assert [(one["order_id"], one["amount"]) for one in shop.events("refund")] == [(order["id"], "39.19")] * 2
    assert shop.order(order["id"])["refunded_amount"] == "78.38"
    (shown,) = shop.shown(order["id"])["cancellations"]
    assert [one["refund_id"] for one in shown["refunds"]] == ["F-3001", "F-3002"]


def test_a_part_of_the_money_is_a_partial_refund(shop):
    _, body = cancelled(shop)
    made = shop.post("order/cancel", body).payload
    answers = [
        shop.post("order/process_refund", {"cancellation_id": made["cancellation_id"], "refund_amount": sum_}).payload
        for sum_ in ("9.19", "30.00")
    ]
    assert [one["status"] for one in answers] == ["partial", "processing"]


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"refund_amount": 39.20}, 422),
        ({"refund_amount": 0}, 422),
        ({"refund_amount": -1}, 422),
        ({"refund_amount": "much"}, 422),
        ({"refund_amount": 1.001}, 422),
        ({"refund_method": "gold"}, 422),
        ({"currency": "EUR"}, 422),
        ({"cancellation_id": "C-9"}, 404),
    ],
)
def test_a_refund_that_makes_no_sense_gives_nothing(shop, wrong, status):
    order, body = cancelled(shop)
    made = shop.post("order/cancel", body).payload
    answer = shop.post(
        "order/process_refund", {"cancellation_id": made["cancellation_id"], "refund_amount": 39.19, **wrong}
    )
    assert answer.status == status and "message" in answer.payload
    assert shop.events("refund") == []
    assert shop.order(order["id"])["refunded_amount"] == "0"


def test_nothing_is_given_back_of_a_cash_order_that_nobody_paid(shop):
    order = shop.new()
    shop.change(order["id"], status=2)
    made = shop.post("order/cancel", {"order_id": order["id"], "reason": "other"}).payload
    answer = shop.post("order/process_refund", {"cancellation_id": made["cancellation_id"], "refund_amount": 1})
    assert answer.status == 422


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"order_id": 4}, 404),
        ({"reason": "mood"}, 422),
        ({"refund_amount": 1000}, 422),
        ({"refund_amount": "x"}, 422),
        ({"currency": "HUF"}, 422),
    ],
)
def test_a_cancellation_that_makes_no_sense_leaves_the_order(shop, wrong, status):
    order, body = cancelled(shop, **wrong)
    answer = shop.post("order/cancel", body)
    assert answer.status == status and "message" in answer.payload
    assert shop.order(order["id"])["status"] == 2


def test_the_rules_of_the_marketplace_hold_here_as_well(shop):
    order, body = cancelled(shop)
    shop.change(order["id"], status=4)
    shop.pass_(hours=49)
    assert shop.post("order/cancel", body).status == 422
    new = shop.new()
    assert shop.post("order/cancel", {**body, "order_id": new["id"]}).status == 422
    shop.market.switches.change({"resource_locked_n_times": 1})
    late = shop.post("order/cancel", body)
    assert (late.status, late.payload["message"]) == (400, "Resource locked for processing")


def test_the_paths_are_there_only_when_switched_on(seller):
    assert seller.post("order/cancel", {}).json() == {"message": "no Route matched with those values"}
    seller.practice.ask("switches", {"magflow_paths": True})
    assert seller.post("order/cancel", {}).status_code == 404
    assert seller.post("order/cancel", {}).json() == {"message": "Order not found"}
