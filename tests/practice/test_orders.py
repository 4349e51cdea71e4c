"""Orders and returns: plausible, filtered as eMAG filters, and never changed by looking."""

from __future__ import annotations

from datetime import datetime


def pages(seller, route, **filters):
    rows, number = [], 0
    while len(rows) == 100 * number:
        number += 1
        rows += seller.results(route, {**filters, "currentPage": number})
    return rows


def test_reading_orders_acknowledges_none(seller):
    first = pages(seller, "order/read")
    assert pages(seller, "order/read") == first
    assert sum(order["status"] == 1 for order in first) > 3


def test_orders_come_newest_first_and_without_emags_own_unless_asked(seller):
    orders = pages(seller, "order/read")
    assert [order["id"] for order in orders] == sorted((order["id"] for order in orders), reverse=True)
    assert {order["type"] for order in orders} == {3}
    by_emag = pages(seller, "order/read", type=2)
    assert by_emag and {order["type"] for order in by_emag} == {2}
    assert int(seller.results("order/count")["noOfItems"]) == len(orders) + len(by_emag) == 240


def test_orders_are_filtered_by_status_payment_and_id(seller):
    some = seller.results("order/read", {"status": [1, 2], "payment_mode_id": 3})
    assert some and all(order["status"] in (1, 2) and order["payment_mode_id"] == 3 for order in some)
    assert seller.results("order/read", {"id": some[0]["id"]}) == [some[0]]
    assert {order["status"] for order in pages(seller, "order/read")} == {0, 1, 2, 3, 4, 5}


def test_a_window_of_dates_is_at_most_a_month_and_has_a_beginning(seller):
    orders = pages(seller, "order/read")
    newest, oldest = orders[0]["date"], orders[-1]["date"]
    middle = orders[len(orders) // 2]["date"]
    recent = pages(seller, "order/read", createdAfter=middle)
    assert [order["id"] for order in recent] == [order["id"] for order in orders if order["date"] >= middle]
    window = {"createdAfter": oldest, "createdBefore": middle}
    assert int(seller.results("order/count", {**window, "type": 3})["noOfItems"]) == sum(
        order["date"] <= middle for order in orders
    )
    assert seller.messages("order/read", {"createdBefore": newest})
    assert seller.messages("order/count", {"createdAfter": oldest})
    assert seller.messages("order/read", {"createdAfter": "2020-01-01 00:00:00", "createdBefore": newest})
    assert seller.messages("order/read", {"createdAfter": "12.01.2026"})


def test_lines_have_the_types_of_real_answers_and_belong_to_the_shop(seller):
    order = seller.results("order/read", {"itemsPerPage": 1})[0]
    line = order["products"][0]
    assert isinstance(line["product_id"], str)
    assert line["sale_price"].count(".") == 1 and len(line["sale_price"].split(".")[1]) == 4
    assert line["vat"] in ("0.2100", "0.1100")
    assert isinstance(order["shipping_tax"], int | float)
    assert seller.offer(int(line["product_id"]))["name"] == line["name"]
    datetime.strptime(order["date"], "%Y-%m-%d %H:%M:%S").astimezone()
    assert order["customer"]["email"].endswith("@relay.example.test")
    details = [one["details"] for one in pages(seller, "order/read")]
    assert [] in details and any(isinstance(one, dict) and one["locker_id"] for one in details)
    seller.practice.ask("switches", {"decimal_strings_in_orders": False, "order_date_unix": True})
    changed = seller.results("order/read", {"id": order["id"]})[0]
    assert isinstance(changed["date"], int)
    assert changed["products"][0]["sale_price"] == float(line["sale_price"])


def test_nothing_is_dated_in_the_future(seller):
    orders = pages(seller, "order/read")
    returns = pages(seller, "rma/read")
    now = seller.practice.ask("calls")[-1]["at"]
    assert max(order["modified"] for order in orders) <= now
    assert max(one["date"] for one in returns) <= now


def test_returns_belong_to_orders_and_are_filtered(seller):
    returns = pages(seller, "rma/read")
    assert int(seller.results("rma/count")["noOfItems"]) == len(returns) > 5
    orders = {str(order["id"]) for kind in (2, 3) for order in pages(seller, "order/read", type=kind)}
    assert {one["order_id"] for one in returns} <= orders
    one = returns[0]
    assert seller.results("rma/read", {"emag_id": one["emag_id"]}) == [one]
    assert one in seller.results("rma/read", {"order_id": one["order_id"]})
    assert one in seller.results("rma/read", {"product_id": one["products"][0]["product_id"]})
    state = one["request_status"]
    assert all(row["request_status"] == state for row in seller.results("rma/read", {"request_status": state}))
    assert len(seller.results("rma/read", {"date_start": one["date"], "date_end": one["date"]})) >= 1
    assert one["locker"] == []


def test_a_shop_without_offers_has_no_orders():
    from emag_desk.practice.process import PracticeProcess

    with PracticeProcess.start(offers=0) as empty:
        import httpx

        for route in ("order/read", "rma/read", "product_offer/read"):
            answer = httpx.post(f"{empty.url()}/{route}", auth=("demo", "demo"), trust_env=False)
            assert answer.json()["results"] == []
