"""offer/save and the stock route: what is taken, what is refused, and that a refused item changes nothing."""

from __future__ import annotations

import pytest


def save(seller, *items):
    return seller.results("offer/save", {"data": list(items)})


def test_both_shapes_of_a_save_work_and_a_lone_object_does_not(seller):
    offer = seller.healthy()[0]
    for number, body in enumerate(([{"id": offer["id"], "status": 0}], {"data": [{"id": offer["id"], "status": 1}]})):
        answer = seller.post("offer/save", body).json()
        assert answer == {
            "isError": False,
            "messages": [],
            "errors": [],
            "results": {
                str(offer["id"]): {"isError": False, "messages": [f"Offer {offer['id']} updated successfully"]}
            },
        }
        assert seller.offer(offer["id"])["status"] == number
    assert seller.messages("offer/save", {"data": {"id": offer["id"], "status": 0}}) == [
        "Expected list of arrays, single array received"
    ]


def test_only_what_is_sent_changes(seller):
    offer = seller.healthy()[0]
    price = round(offer["sale_price"] * 1.1, 4)
    save(seller, {"id": offer["id"], "sale_price": price})
    after = seller.offer(offer["id"])
    changed = {name for name in after if after[name] != offer[name]}
    assert after["sale_price"] == price
    assert changed <= {"sale_price", "buy_button_rank", "best_offer_sale_price", "has_smart_deals_badge"}
    record = seller.record(offer["id"])
    assert record["writes"] == record["effective_writes"] == 1
    assert set(record["history"][0]["changed"]) == {"sale_price"}


def test_good_items_are_saved_beside_bad_ones(seller):
    good, bad = seller.healthy(2)
    results = save(
        seller,
        {"id": good["id"], "stock": [{"warehouse_id": 1, "value": 50}]},
        {"id": bad["id"], "status": 0, "stock": [{"warehouse_id": 1, "value": -1}]},
        {"id": 3, "status": 1},
    )
    assert results[str(good["id"])]["isError"] is False
    assert results[str(bad["id"])] == {
        "isError": True,
        "messages": [
            "Stock should be 0 or more",
            "The stock field is mandatory. Its value must be a whole (integer) number. "
            "Decimals are not allowed. (ex: 5)",
        ],
    }
    assert results["3"] == {"isError": True, "messages": ["Offer 3 not found"]}
    assert seller.offer(good["id"])["general_stock"] == 50
    assert seller.offer(bad["id"]) == bad


@pytest.mark.parametrize(
    "change",
    [
        lambda offer: {"sale_price": offer["max_sale_price"] + 0.0001},
        lambda offer: {"sale_price": offer["min_sale_price"] - 0.0001},
        lambda offer: {"sale_price": 0},
        lambda offer: {"sale_price": round(offer["sale_price"]) + 0.00001},
        lambda offer: {"sale_price": None},
        lambda offer: {"sale_price": "cheap"},
        lambda offer: {"recommended_price": offer["sale_price"]},
        lambda offer: {"min_sale_price": offer["max_sale_price"] + 1},
        lambda offer: {"stock": [{"warehouse_id": 1, "value": 65_536}]},
        lambda offer: {"stock": [{"warehouse_id": 1, "value": 1.5}]},
        lambda offer: {"stock": [{"warehouse_id": 9, "value": 1}]},
        lambda offer: {"stock": 5},
        lambda offer: {"stock": []},
        lambda offer: {"handling_time": [{"warehouse_id": 1, "value": 8}]},
        lambda offer: {"vat_id": 99},
        lambda offer: {"vat_id": None},
        lambda offer: {"status": 3},
        lambda offer: {"currency_type": "USD"},
    ],
)
def test_what_emag_does_not_take_changes_nothing(seller, change):
    offer = seller.healthy()[0]
    results = save(seller, {"id": offer["id"], "stock": [{"warehouse_id": 1, "value": 999}], **change(offer)})
    assert results[str(offer["id"])]["isError"] is True
    assert results[str(offer["id"])]["messages"]
    assert seller.offer(offer["id"]) == offer
    assert seller.record(offer["id"])["writes"] == 0
    assert seller.record(offer["id"])["refused"] == 1


def test_the_borders_are_taken(seller):
    offer = seller.healthy()[0]
    for change in (
        {"sale_price": offer["max_sale_price"]},
        {"sale_price": offer["min_sale_price"]},
        {"stock": [{"warehouse_id": 1, "value": 65_535}]},
        {"stock": [{"warehouse_id": 1, "value": 0}]},
        {"handling_time": [{"warehouse_id": 1, "value": 0}]},
        {"recommended_price": offer["sale_price"] * 2},
        {"recommended_price": 0},
        {"vat_id": 11},
    ):
        assert save(seller, {"id": offer["id"], **change})[str(offer["id"])]["isError"] is False, change


def test_warehouses_that_are_not_named_keep_their_stock(seller):
    offer = next(row for row in seller.results("product_offer/read", {"status": 1}) if len(row["stock"]) == 2)
    before = {entry["warehouse_id"]: entry["value"] for entry in offer["stock"]}
    save(seller, {"id": offer["id"], "stock": [{"warehouse_id": 2, "value": 7}]})
    after = seller.offer(offer["id"])
    assert {entry["warehouse_id"]: entry["value"] for entry in after["stock"]} == {1: before[1], 2: 7}
    assert after["general_stock"] == before[1] + 7


def test_an_offer_at_its_end_of_life_takes_neither_price_nor_stock_until_it_is_revived(seller):
    offer = seller.first(status=2)
    key = str(offer["id"])
    stock = [{"warehouse_id": 1, "value": 5}]
    assert save(seller, {"id": offer["id"], "stock": stock})[key]["isError"] is True
    assert save(seller, {"id": offer["id"], "sale_price": offer["sale_price"]})[key]["isError"] is True
    assert seller.http.patch(f"{seller.practice.url()}/offer_stock/{key}", json={"stock": 5}).status_code == 400
    assert save(seller, {"id": offer["id"], "status": 1, "stock": stock})[key]["isError"] is False
    assert seller.offer(offer["id"])["general_stock"] == 5


def test_a_wrong_price_becomes_right_when_it_meets_the_market(seller):
    offer = seller.first(offer_validation_status=2)
    save(seller, {"id": offer["id"], "sale_price": offer["min_sale_price"]})
    assert seller.offer(offer["id"])["offer_validation_status"]["value"] == 1


def test_the_cheapest_price_wins_the_buy_button(seller):
    rows = seller.results("product_offer/read", {"status": 1, "validation_status": 9, "offer_validation_status": 1})
    offer = next(row for row in rows if (row["buy_button_rank"] or 0) > 1)
    save(seller, {"id": offer["id"], "sale_price": offer["best_offer_sale_price"]})
    assert seller.offer(offer["id"])["buy_button_rank"] == 1


def test_fifty_items_are_taken_and_fifty_one_are_not(seller):
    rows = seller.results("product_offer/read", {"status": 1})
    items = [{"id": row["id"], "status": 0} for row in rows[:51]]
    assert seller.messages("offer/save", items)
    assert seller.practice.ask("ledger")["writes"] == 0
    assert len(save(seller, *items[:50])) == 50


def test_the_top_level_tells_item_errors_only_when_asked_to(seller):
    body = [{"id": 3, "status": 1}]
    assert seller.post("offer/save", body).json()["isError"] is False
    seller.practice.ask("switches", {"offer_save_top_false_item_true": False})
    assert seller.post("offer/save", body).json()["isError"] is True


def test_the_stock_route_takes_a_plain_number(seller):
    offer = seller.healthy()[0]
    answer = seller.http.patch(f"{seller.practice.url()}/offer_stock/{offer['id']}", json={"stock": 21})
    assert answer.status_code == 204 and answer.content == b""
    assert seller.offer(offer["id"])["stock"] == [{"warehouse_id": 1, "value": 21}]


@pytest.mark.parametrize(
    ("path", "body", "status", "message"),
    [
        ("{id}", {"stock": [{"warehouse_id": 1, "value": 5}]}, 400, "Validation errors in your request"),
        ("{id}", {"data": {"stock": 5}}, 400, "Validation errors in your request"),
        ("{id}", {"stock": -1}, 400, "Validation errors in your request"),
        ("{id}", {"stock": 65_536}, 400, "Validation errors in your request"),
        ("{id}", [], 400, "Validation errors in your request"),
        ("3", {"stock": 5}, 404, "This offer does not exist"),
        ("abc", {"stock": 5}, 404, "Invalid URL"),
    ],
)
def test_the_stock_route_refuses_without_an_envelope(seller, path, body, status, message):
    offer = seller.healthy()[0]
    answer = seller.http.patch(f"{seller.practice.url()}/offer_stock/{path.format(id=offer['id'])}", json=body)
    assert answer.status_code == status
    assert answer.json()["message"] == message
    assert "isError" not in answer.json()
    assert seller.offer(offer["id"]) == offer


def test_a_campaign_holds_its_stock_where_that_is_switched_on(seller):
    offer = next(row for row in seller.results("product_offer/read", {"status": 1}) if row["id"] % 20 == 7)
    seller.practice.ask("switches", {"campaign_blocks_stock": True})
    answer = seller.http.patch(f"{seller.practice.url()}/offer_stock/{offer['id']}", json={"stock": 5})
    assert answer.json()["errors"] == [
        {
            "message": "The offer is included in the active campaign BF, thus the stock has NOT been changed.",
            "field": "stock",
        }
    ]
    assert save(seller, {"id": offer["id"], "stock": [{"warehouse_id": 1, "value": 5}]})[str(offer["id"])]["isError"]


def test_repeating_a_save_is_counted_but_has_no_further_effect(seller):
    offer = seller.healthy()[0]
    for _ in range(3):
        save(seller, {"id": offer["id"], "stock": [{"warehouse_id": 1, "value": 12}]})
    record = seller.record(offer["id"])
    assert (record["writes"], record["effective_writes"]) == (3, 1)
    assert record["final"]["stock:1"] == "12"
