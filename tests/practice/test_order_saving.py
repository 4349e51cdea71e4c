"""What may be done with an order, and what is refused, as the protocol's tables say."""

from __future__ import annotations

import copy
from decimal import Decimal

import pytest

from .ordering import OrderShop

FOREVER = None
#: The protocol's matrix: from -> to -> hours until which it is allowed.
MATRIX = {
    1: {},
    2: {2: FOREVER, 3: FOREVER, 4: FOREVER, 0: FOREVER},
    3: {3: FOREVER, 4: FOREVER, 0: FOREVER},
    4: {3: 48, 4: FOREVER, 0: 48, 5: 35 * 24},
    0: {2: 48, 3: 48, 4: 48, 0: FOREVER},
    5: {},
}


@pytest.fixture(scope="module")
def shop() -> OrderShop:
    return OrderShop(orders=20)


def in_status(shop: OrderShop, status: int, **given) -> dict:
    order = shop.new(**given)
    for step in {1: (), 2: (2,), 3: (2, 3), 4: (2, 4), 0: (2, 0), 5: (2, 4, 5)}[status]:
        shop.change(order["id"], status=step)
    return shop.order(order["id"])


@pytest.mark.parametrize("before", MATRIX)
@pytest.mark.parametrize("after", range(6))
def test_only_the_moves_of_the_matrix_are_taken(shop, before, after):
    order = in_status(shop, before)
    allowed = after in MATRIX[before]
    assert shop.saved(order, status=after, reason_cancellation=1) is allowed
    assert shop.order(order["id"])["status"] == (after if allowed else before)
    hours = MATRIX[before].get(after)
    if hours:
        for late, taken in ((-1, True), (1, False)):
            order = in_status(shop, before)
            shop.pass_(hours=hours, minutes=late)
            assert shop.saved(order, status=after, reason_cancellation=1) is taken


def test_acknowledging_is_the_only_way_into_progress_and_happens_once():
    shop = OrderShop(orders=5)
    order = shop.new()
    offer = shop.market.shelf.find(int(order["products"][0]["product_id"]))
    assert not shop.saved(order, status=2)
    assert shop.results(f"order/acknowledge/{order['id']}") == []
    again = shop.post(f"order/acknowledge/{order['id']}")
    assert (again.status, again.payload["messages"]) == (400, ["ERROR: Order is already in progress."])
    now = shop.order(order["id"])
    assert (now["status"], now["has_editable_products"], now["modified"]) == (2, 1, shop.now)
    after = shop.market.shelf.find(offer.id)
    assert after.general_stock == max(offer.general_stock - 2, 0)
    assert [(one["kind"], one["order_id"]) for one in shop.events()] == [("acknowledge", order["id"])]


def test_orders_of_emags_own_can_only_get_documents(shop):
    order = shop.new(type=2, enforced_vendor_courier_accounts=[20871])
    assert shop.post(f"order/acknowledge/{order['id']}").status == 400
    assert shop.refusal(f"order/{order['id']}/unlock-courier")
    shop.change(order["id"], status=2)
    order = shop.order(order["id"])
    assert "fulfilled by eMAG" in shop.refusal("order/save", [{**order, "status": 3}])
    document = {"order_id": order["id"], "order_type": 2, "url": "https://docs.example.test/1.pdf"}
    assert shop.results("order/attachments/save", {"data": [document]}) == [None]


def test_the_whole_order_is_wanted_with_its_type_in_a_list(shop):
    order = in_status(shop, 2)
    for missing in ("type", "customer", "products", "payment_mode_id", "status"):
        body = {name: value for name, value in order.items() if name != missing}
        assert shop.refusal("order/save", {"data": [body]}), missing
    assert "single array" in shop.refusal("order/save", {"data": order})
    assert shop.refusal("order/save", [{**order, "type": 2}])
    assert shop.refusal("order/save", [{**order, "id": 17}])
    shop.market.switches.change({"order_save_needs_all_fields": False, "order_type_mandatory": False})
    assert shop.results("order/save", [{"id": order["id"], "status": 3}]) == []
    shop.market.switches.restore({})
    assert shop.order(order["id"])["products"] == order["products"]


def test_an_old_copy_undoes_what_the_staff_changed_and_the_ledger_tells(shop):
    order = in_status(shop, 2)
    shop.change(order["id"], customer={"shipping_street": "Str. Nouă 7"})
    assert shop.saved(order, status=3)
    old = order["customer"]["shipping_street"]
    assert shop.order(order["id"])["customer"]["shipping_street"] == old
    assert shop.events("status")[-1]["overwritten"] == {"shipping_street": ["Str. Nouă 7", old]}


def test_lines_can_be_added_lowered_and_dropped_while_the_order_waits(shop):
    order = in_status(shop, 3, products=[{"quantity": 3}, {"quantity": 1}, {"quantity": 1}])
    first, second, third = order["products"]
    added = {"product_id": 999_999_999, "name": "Ambalaj", "sale_price": "2.5", "status": 1}
    sent = [{**first, "quantity": 1}, {**second, "status": 0}, added]
    assert shop.saved(order, products=sent)
    lines = shop.order(order["id"])["products"]
    assert [(line["quantity"], line["status"]) for line in lines] == [(1, 1), (1, 0), (1, 0), (1, 1)]
    assert (lines[3]["sale_price"], lines[3]["name"]) == ("2.5000", "Ambalaj")
    assert lines[3]["id"] not in {first["id"], second["id"], third["id"]}
    event = shop.events("lines")[-1]
    assert event["pieces"] == {str(first["id"]): [3, 1], str(second["id"]): [1, 0], str(third["id"]): [1, 0]}
    assert Decimal(event["amount_before"]) > Decimal(event["amount"]) > 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"product_id": "4"},
        {"part_number": "X"},
        {"ext_part_number": "X"},
        {"sale_price": "9.9999"},
        {"quantity": 0},
        {"quantity": -1},
        {"quantity": "many"},
        {"id": 1},
        {"status": 7},
    ],
)
def test_what_is_fixed_on_a_line_stays(shop, wrong):
    order = in_status(shop, 2, products=[{"quantity": 2}, {"quantity": 2}])
    first, second = order["products"]
    assert not shop.saved(order, products=[{**first, **wrong}, {**second, "quantity": 1}])
    assert shop.order(order["id"])["products"] == order["products"]


def test_orders_paid_by_card_are_never_reduced(shop):
    order = in_status(shop, 2, payment_mode_id=3, products=[{"quantity": 2}, {"quantity": 2}])
    first, second = order["products"]
    for sent in ([first], [first, {**second, "status": 0}], [first, {**second, "quantity": 1}]):
        assert not shop.saved(order, products=sent)
    assert shop.saved(order, products=[first, {**second, "quantity": 3}])


def test_lines_are_fixed_in_other_statuses_and_one_has_to_stay(shop):
    for status in (1, 4, 0):
        order = in_status(shop, status)
        assert not shop.saved(order, products=[{**order["products"][0], "quantity": 1}])
    order = in_status(shop, 2)
    assert not shop.saved(order, products=[])


def test_cancelling_wants_a_known_reason_and_gives_back_what_was_paid(shop):
    order = in_status(shop, 2, payment_mode_id=3)
    assert order["cashed_co"] == pytest.approx(39.19)
    for reason in (None, 0, 4, {"id": None}, "x"):
        assert not shop.saved(order, status=0, reason_cancellation=reason)
    assert shop.saved(order, status=0, reason_cancellation=33)
    now = shop.order(order["id"])
    assert (now["reason_cancellation"]["id"], now["refunded_amount"]) == (33, "39.19")
    (cancelled,) = shop.shown(order["id"])["events"][-2:-1]
    refund = shop.shown(order["id"])["events"][-1]
    assert (cancelled["kind"], cancelled["reason"], cancelled["amount"]) == ("cancel", 33, "39.19")
    assert (refund["kind"], refund["amount"], refund["why"], refund["currency"]) == ("refund", "39.19", "cancel", "RON")
    # Within 48 hours it comes back, and the money stays.
    assert shop.saved(now, status=2)
    back = shop.order(order["id"])
    assert (back["reason_cancellation"], back["refunded_amount"]) == (None, "0")
    assert shop.events("status")[-1]["refund_withdrawn"] == "39.19"


def test_a_cash_order_that_nobody_paid_gives_no_money_back(shop):
    order = in_status(shop, 4)
    refunds = len(shop.events("refund"))
    assert shop.saved(order, status=5)
    assert shop.order(order["id"])["refunded_amount"] == "0"
    assert len(shop.events("refund")) == refunds
    assert shop.events("status")[-1]["amount"] == "39.19"


#: Case of the table: status, what is sent of the first of two lines of two pieces, `is_storno`, what is left.
STORNO = {
    "one piece less": (4, {"quantity": 1}, True, [1, 2]),
    "no piece left": (4, {"quantity": 0}, True, [2]),
    "line cancelled": (4, {"status": 0}, True, [2]),
    "without is_storno": (4, {"quantity": 1}, None, None),
    "nothing changed": (4, {}, True, None),
    "not finalized": (3, {"quantity": 1}, True, None),
    "below nothing": (4, {"quantity": -1}, True, None),
    "more pieces": (4, {"quantity": 3}, True, None),
}


@pytest.mark.parametrize("case", STORNO)
def test_the_table_of_reversals(shop, case):
    status, sent, storno, left = STORNO[case]
    order = in_status(shop, status, payment_mode_id=3, products=[{"quantity": 2, "sale_price": "10"}] * 2)
    first, second = order["products"]
    changes = {"is_storno": storno} if storno else {}
    assert shop.saved(order, products=[{**first, **sent}, second], **changes) is (left is not None)
    now = shop.order(order["id"])
    if left is None:
        assert now == order
        return
    assert [line["quantity"] for line in now["products"]] == left
    assert (now["status"], now["is_storno"], now["modified"]) == (4, True, shop.now)
    gone = 4 - sum(left)
    event, refund = shop.shown(order["id"])["events"][-2:]
    assert (event["kind"], event["amount"], event["whole"]) == ("storno", f"{gone * Decimal('12.10')}", False)
    assert (refund["kind"], refund["amount"], refund["why"]) == ("refund", event["amount"], "storno")
    assert now["refunded_amount"] == event["amount"] and now["refund_status"]


def test_the_last_piece_reversed_returns_the_order_with_its_shipping(shop):
    order = in_status(shop, 4, payment_mode_id=3)
    (line,) = order["products"]
    assert shop.saved(order, is_storno=True, products=[{**line, "quantity": 1}])
    assert shop.shown(order["id"])["order"]["products"][0]["storno_qty"] == 1
    assert shop.saved(shop.order(order["id"]), is_storno=1, products=[{**line, "quantity": 0}])
    now = shop.order(order["id"])
    assert (now["status"], now["refunded_amount"]) == (5, "39.19")
    assert not shop.saved(now, is_storno=True)


def test_the_same_reversal_again_is_refused_since_nothing_is_lowered(shop):
    order = in_status(shop, 4)
    sent = [{**order["products"][0], "quantity": 1}]
    assert shop.saved(order, is_storno=True, products=sent)
    assert not shop.saved(order, is_storno=True, products=sent)
    assert sum(one["order_id"] == order["id"] for one in shop.events("storno")) == 1


def test_a_reversed_order_sent_back_as_it_was_read_asks_for_another_reversal(shop):
    """The flag is told with the order, so that whoever sends everything back must take it off."""
    order = in_status(shop, 4)
    assert shop.saved(order, is_storno=True, products=[{**order["products"][0], "quantity": 1}])
    now = shop.order(order["id"])
    assert now["is_storno"] is True and "lower the quantity" in shop.refusal("order/save", [now])
    assert shop.saved(now, is_storno=False, status=5)


def test_nothing_is_reversed_after_the_return_time(shop):
    order = in_status(shop, 4)
    shop.pass_(days=35, minutes=1)
    assert not shop.saved(order, is_storno=True, products=[{**order["products"][0], "quantity": 1}])


def test_vouchers_and_deposits_shrink_with_their_pieces(shop):
    split = {"voucher_id": 1, "value": -4.0, "vat_value": -0.84, "vat": "0.2100", "offered_by": "eMAG"}
    deposit = {
        "quantity": 2,
        "sale_price": "0.5000",
        "vat_rate": "0.0000",
        "product_name": "Taxa SGR metal",
        "recycle_warranty_voucher_split": [],
    }
    line = {"quantity": 2, "sale_price": "10", "vat": "0.21"}
    order = in_status(
        shop,
        4,
        payment_mode_id=3,
        products=[{**line, "product_voucher_split": [split], "recycle_warranties": [deposit]}],
    )
    assert shop.shown(order["id"])["paid"] == "35.35"
    assert shop.saved(order, is_storno=True, products=[{**order["products"][0], "quantity": 1}])
    assert shop.order(order["id"])["refunded_amount"] == "10.18"  # 12.10 + 0.50 - 2.42
    assert shop.shown(order["id"])["total"] == "25.17"


def test_a_voucher_of_the_order_shrinks_with_the_goods(shop):
    voucher = {
        "id": 1,
        "voucher_id": 9001,
        "voucher_name": "Voucher eMAG 10",
        "status": 1,
        "sale_price": "-8.2644",
        "sale_price_vat": "-1.7356",
        "vat": "0.21",
    }
    order = in_status(shop, 4, payment_mode_id=3, vouchers=[voucher])
    assert shop.shown(order["id"])["paid"] == "29.19"
    assert shop.saved(order, is_storno=True, products=[{**order["products"][0], "quantity": 1}])
    now = shop.order(order["id"])
    assert (now["vouchers"][0]["sale_price"], now["refunded_amount"]) == ("-4.1322", "7.10")  # 12.10 - 5.00


def test_the_courier_lock_is_lifted_once(shop):
    for enforced in ([20871], []):
        order = in_status(shop, 2, enforced_vendor_courier_accounts=enforced)
        assert shop.results(f"order/{order['id']}/unlock-courier") == []
        assert shop.order(order["id"])["enforced_vendor_courier_accounts"] is None
        assert shop.refusal(f"order/{order['id']}/unlock-courier")
        assert shop.events("unlock")[-1]["accounts"] == enforced


def test_a_locked_order_is_refused_as_often_as_the_dial_says():
    shop = OrderShop(orders=5)
    order, other = shop.new(), shop.new()
    shop.market.switches.change({"resource_locked_n_times": 2})
    for one in (order, other):
        answers = [shop.post(f"order/acknowledge/{one['id']}") for _ in range(3)]
        assert [answer.status for answer in answers] == [400, 400, 200]
        assert answers[0].payload["messages"] == ["Resource locked for processing"]
    assert shop.saved(shop.order(order["id"]), status=3)
    shop.market.switches.change({"resource_locked_n_times": 1})
    now = shop.order(order["id"])
    assert shop.post("order/save", [{**now, "status": 4}]).status == 400
    assert shop.order(order["id"]) == now


def test_the_first_awb_finalizes_the_order_a_little_later():
    shop = OrderShop(orders=5)
    shop.market.switches.change({"finalize_delay_seconds": 5})
    order, left = in_status(shop, 3), in_status(shop, 3)
    shop.market.order_book.awb_issued(order["id"], 77)
    assert shop.order(order["id"])["status"] == 3
    shop.pass_(seconds=4)
    assert shop.order(order["id"])["status"] == 3
    shop.pass_(seconds=2)
    now = shop.order(order["id"])
    assert (now["status"], now["modified"]) == (4, now["finalization_date"])
    assert order["modified"] < now["modified"] < shop.now
    assert [(one["kind"], one["call"], one["by"]) for one in shop.events()] == [("status", 77, "awb")]
    # A second one finds nothing to finalize, and a cancelled order stays cancelled.
    shop.market.order_book.awb_issued(order["id"])
    shop.market.order_book.awb_issued(left["id"])
    shop.change(left["id"], status=0)
    shop.pass_(seconds=6)
    assert shop.order(left["id"])["status"] == 0
    assert shop.order(order["id"])["finalization_date"] == now["finalization_date"]
    assert len(shop.events()) == 1


def test_several_orders_are_saved_each_on_its_own(shop):
    good, bad = in_status(shop, 2), in_status(shop, 1)
    messages = shop.refusal("order/save", [{**bad, "status": 4}, {**good, "status": 3}])
    assert messages.count("ERROR") == 1
    assert (shop.order(good["id"])["status"], shop.order(bad["id"])["status"]) == (3, 1)


def test_what_a_client_sends_back_unchanged_changes_nothing(shop):
    for order in shop.results("order/read", {"status": [2, 3, 4]}):
        told = copy.deepcopy(order)
        assert shop.results("order/save", [{**order, "is_storno": False}]) == []
        now = shop.order(order["id"])
        assert {**now, "modified": 0} == {**told, "modified": 0}
