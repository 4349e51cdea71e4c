"""Reading orders: every filter, windows, pages and sort orders, and orders that come and change meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

from emag_desk.errors import DeskError
from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.order_series import OrderSeries
from emag_desk.practice.process import PracticeProcess

from .ordering import OrderShop


@pytest.fixture(scope="module")
def shop() -> OrderShop:
    return OrderShop()


def everything(shop: OrderShop, **filters) -> list[dict]:
    rows, page = [], 0
    while len(rows) == 100 * page:
        page += 1
        rows += shop.results("order/read", {**filters, "currentPage": page})
    return rows


def test_each_filter_finds_exactly_what_it_says_and_count_agrees(shop):
    orders = everything(shop) + everything(shop, type=2)
    middle, late = sorted(order["modified"] for order in orders)[100::100][:2]
    for filters, matches in (
        ({"status": 1}, lambda one: one["status"] == 1),
        ({"status": [2, 3]}, lambda one: one["status"] in (2, 3)),
        ({"payment_mode_id": [1, 2]}, lambda one: one["payment_mode_id"] in (1, 2)),
        ({"is_complete": 0}, lambda one: one["is_complete"] == 0),
        ({"modifiedAfter": middle, "modifiedBefore": late}, lambda one: middle <= one["modified"] <= late),
        ({"status": 4, "payment_mode_id": 3}, lambda one: (one["status"], one["payment_mode_id"]) == (4, 3)),
        ({"type": 2}, lambda one: one["type"] == 2),
    ):
        wanted = [one["id"] for one in orders if matches(one) and one["type"] == filters.get("type", 3)]
        assert [one["id"] for one in everything(shop, **filters)] == sorted(wanted, reverse=True), filters
        counted = shop.results("order/count", {"type": 3, **filters})
        assert counted["noOfItems"] == str(len(wanted)), filters


def test_an_order_of_emags_own_is_not_found_by_its_id_alone(shop):
    theirs = shop.results("order/read", {"type": 2, "itemsPerPage": 1})[0]
    assert shop.results("order/read", {"id": theirs["id"]}) == []
    assert shop.results("order/read", {"id": theirs["id"], "type": 2}) == [theirs]
    assert shop.results("order/read", {"id": theirs["id"] + 1, "type": 2}) in ([], None)


def test_a_page_has_a_hundred_rows_at_most(shop):
    assert len(shop.results("order/read", {"itemsPerPage": 500})) == 100
    assert "itemsPerPage" in shop.refusal("order/read", {"itemsPerPage": 0})
    assert shop.results("order/read", {"currentPage": 60_000}) == []


def test_modified_windows_are_a_month_at_most_and_need_a_beginning(shop):
    assert "one month" in shop.refusal(
        "order/read", {"modifiedAfter": "2026-01-01 00:00:00", "modifiedBefore": "2026-02-05 00:00:00"}
    )
    assert "modifiedAfter" in shop.refusal("order/read", {"modifiedBefore": "2026-02-05 00:00:00"})
    assert "together" in shop.refusal("order/count", {"modifiedAfter": "2026-02-05 00:00:00"})


@pytest.mark.parametrize(
    ("sort", "key", "backwards"),
    [
        ("newest", "created", True),
        ("oldest", "created", False),
        ("by_id", "id", False),
        ("modified_newest", "modified", True),
        ("modified_oldest", "modified", False),
    ],
)
def test_the_server_sorts_as_its_switch_says(shop, sort, key, backwards):
    shop.market.switches.change({"order_sort": sort})
    rows = [order[key] for order in everything(shop)]
    shop.market.switches.change({"order_sort": "newest"})
    assert rows == sorted(rows, reverse=backwards)
    assert len(rows) > 200


def test_what_changed_is_found_by_its_new_date_and_status_only():
    shop = OrderShop()
    before = shop.results("order/read", {"status": 4, "itemsPerPage": 1})[0]
    shop.pass_(hours=1)
    assert shop.results("order/read", {"modifiedAfter": shop.now}) == []
    shop.change(before["id"], observation="Sunați înainte")
    assert [one["id"] for one in shop.results("order/read", {"modifiedAfter": shop.now})] == [before["id"]]
    shop.change(before["id"], status=5)
    assert before["id"] not in [one["id"] for one in everything(shop, status=4)]
    assert before["id"] in [one["id"] for one in everything(shop, status=5)]
    shop.market.reset()
    assert shop.results("order/read", {"modifiedAfter": shop.now}) == []


def test_orders_arrive_by_the_clock_and_reserve_what_they_want():
    shop = OrderShop(per_hour=6)
    started = shop.now
    assert len(everything(shop)) + len(everything(shop, type=2)) == 240
    shop.pass_(hours=10)
    came = everything(shop, createdAfter=started) + everything(shop, createdAfter=started, type=2)
    assert 58 <= len(came) <= 60
    assert {one["status"] for one in came} == {1}
    assert len({one["created"] for one in came}) == len(came)
    assert max(one["created"] for one in came) <= shop.now
    # The same seed brings the same orders.
    again = OrderShop(per_hour=6)
    again.market.order_book.settle()
    again.pass_(hours=10)
    assert everything(again, createdAfter=started) == everything(shop, createdAfter=started)


def test_an_order_that_arrives_takes_the_price_of_now_and_lowers_the_estimated_stock():
    shop = OrderShop(offers=1, orders=1)
    offer = shop.market.shelf.find(shop.market.shelf.catalogue.id_at(0)).copy()
    offer.status, offer.rank, offer.reserved, offer.sale_price, offer.stock = 1, 1, 0, 123_456, {1: 50}
    shop.market.shelf.put(offer)
    order = shop.new(replace=False, products=[])
    assert order["products"][0]["sale_price"] == "12.3456"
    pieces = sum(line["quantity"] for line in order["products"])
    assert shop.market.shelf.find(offer.id).estimated_stock == 50 - pieces
    assert shop.market.shelf.find(offer.id).general_stock == 50


def test_nobody_orders_what_is_sold_out():
    shop = OrderShop(offers=2, orders=0)
    shelf = shop.market.shelf
    for place, pieces in ((0, 0), (1, 500)):
        offer = shelf.find(shelf.catalogue.id_at(place)).copy()
        offer.status, offer.rank, offer.reserved, offer.stock = 1, 1, 0, {1: pieces}
        shelf.put(offer)
    ordered = {line["product_id"] for _ in range(10) for line in shop.market.order_book.arrive()["products"]}
    assert ordered == {str(shelf.catalogue.id_at(1))}


def test_an_order_is_late_when_its_deadline_passes_while_it_waits():
    shop = OrderShop()
    order = shop.new()
    assert order["late_shipment"] == 0
    shop.clock.moment = parse_bucharest(order["maximum_date_for_shipment"]) + timedelta(seconds=1)
    assert shop.order(order["id"])["late_shipment"] == 1
    assert shop.order(order["id"])["modified"] == order["modified"]


def test_documents_and_measures_of_an_order_are_read_by_its_number(shop):
    order = everything(shop, status=4)[0]
    assert shop.results("order/attachments/read", {"order_id": order["id"], "order_type": 3}) == order["attachments"]
    assert shop.refusal("order/attachments/read", {"order_id": order["id"], "order_type": 2})
    measured = shop.results("order/volumetry/read", {"order_id": order["id"], "type": 3})
    assert [str(one["product_id"]) for one in measured["volumetric_data"]] == [
        line["product_id"] for line in order["products"]
    ]
    assert shop.refusal("order/volumetry/read", {"order_id": 5})


def test_empty_objects_and_unknown_keys_come_as_the_switches_say(shop):
    plain = next(order for order in everything(shop) if not order["details"])
    assert plain["details"] == [] and "mkt_priority" in plain
    assert "_practice" not in plain
    shop.market.switches.change({"empty_array_for_empty_object": False, "unknown_extra_keys": False})
    changed = shop.order(plain["id"])
    shop.market.switches.restore({})
    assert changed["details"] == {} and "mkt_priority" not in changed


def test_a_long_history_is_found_again_by_its_ids_and_spans_no_more_than_two_years():
    series = OrderSeries(1, "emag-ro", 100_000, 1_800_000_000)
    some = [series.facts(position) for position in range(0, 100_000, 997)]
    assert [series.position(one.id) for one in some] == [one.position for one in some]
    assert [one.created for one in some] == sorted(one.created for one in some)
    assert 1_800_000_000 - some[0].created < 2 * 365 * 86_400
    assert all(one.created <= one.modified <= 1_800_000_000 for one in some)
    assert sum(series.facts(position).status == 1 for position in range(99_000, 100_000)) < 500


def test_the_rate_of_arrival_is_an_option_and_a_shop_without_offers_has_none():
    started = PracticeProcess.start(offers=0, orders_per_hour=3600, limits="off")
    with started as empty, pytest.raises(DeskError, match="no offers"):
        empty.ask("orders/arrive", {"platform": "emag-ro"})
    with pytest.raises(DeskError, match="did not start"):
        PracticeProcess.start(offers=1, orders_per_hour=-1)


def test_arriving_and_changing_by_control_call_says_what_is_wrong(seller):
    ask = seller.practice.ask
    ids = ask("orders/arrive", {"platform": "emag-bg", "count": 3})["ids"]
    shown = ask(f"order/emag-bg/{ids[0]}")
    assert (shown["order"]["status"], shown["events"]) == (1, [])
    assert shown["order"]["products"][0]["currency"] == "EUR"
    changed = ask(f"orders/emag-bg/{ids[0]}", {"status": 0, "reason_cancellation": 23})
    assert changed["reason_cancellation"]["id"] == 23
    for path, body in (
        ("orders/arrive", {"platform": "emag-xx"}),
        ("orders/arrive", {"count": 0}),
        (f"orders/emag-bg/{ids[0]}", {"colour": "red"}),
        (f"orders/emag-bg/{ids[0]}", {"status": 9}),
        ("orders/emag-bg/5", {"status": 1}),
    ):
        with pytest.raises(DeskError, match="refused"):
            ask(path, body)
    assert naive_bucharest(parse_bucharest(shown["order"]["created"])) == shown["order"]["created"]
