"""Returns: what customers ask for, how a seller moves them on, and the money that goes back once for every save."""

from __future__ import annotations

from datetime import datetime, timedelta

import httpx
import pytest

from tests.practice.awb_wishes import SENDER, to_door, wish_for
from tests.practice.ordering import OrderShop

NEW, ACKNOWLEDGED, REFUSED, CANCELLED, RECEIVED, FINISHED = range(2, 8)


def arrived(seller, **changes):
    (emag_id,) = seller.practice.ask("returns/arrive", {"with": {"return_type": 3, **changes}})["ids"]
    return read(seller, emag_id)


def read(seller, emag_id):
    (found,) = seller.results("rma/read", {"emag_id": emag_id})
    return found


def move(seller, document, *states, **changes):
    for state in states:
        last = state == states[-1]
        wanted = {**read(seller, document["emag_id"]), **(changes if last else {}), "request_status": state}
        seller.results("rma/save", [wanted])
    return read(seller, document["emag_id"])


def with_line(document, **changes):
    return {"products": [{**product, **changes} for product in document["products"]]}


def events(seller, *kinds):
    return [event for event in seller.practice.ask("ledger")["events"] if event["kind"] in kinds]


def test_returns_of_the_start_are_of_every_state_and_their_parcels_can_be_read(seller):
    returns = seller.results("rma/read")
    assert {one["request_status"] for one in returns} == set(range(1, 8))
    assert {one["type"] for one in returns} == {2, 3}
    assert [one["emag_id"] for one in returns] == sorted((one["emag_id"] for one in returns), reverse=True)
    fetched = next(one for one in returns if one["awbs"])
    (awb,) = seller.results("awb/read", fetched["awbs"][0])
    assert awb["rma_id"] == fetched["emag_id"] and awb["awb_type"] == 2 and awb["awb"][0]["awb_number"]
    known = next(one for one in returns if one["extra_info"])
    asked = datetime.fromisoformat(known["date"])
    last = datetime.fromisoformat(known["extra_info"]["maximum_finalization_date"])
    assert timedelta(days=13, hours=22) < last - asked < timedelta(days=14, hours=2)
    assert any(one["extra_info"] == [] for one in returns)
    assert any(one["customer_account_iban"] for one in returns)


def test_a_return_arrives_and_goes_all_the_way_to_the_refund(seller):
    document = arrived(seller)
    assert document["request_status"] == NEW and seller.results("rma/read")[0]["emag_id"] == document["emag_id"]
    document = move(seller, document, ACKNOWLEDGED, RECEIVED)
    price = with_line(document, diagnostic="ok", refund_value=1.25)
    after = move(seller, document, FINISHED, **price)
    assert after["request_status"] == FINISHED
    assert after["products"][0]["refund_value"] == "1.2500"
    assert [entry["code"] for entry in after["status_history"]] == ["2", "3", "6", "7"]
    (refund,) = events(seller, "return_refund")
    assert (refund["rma_id"], refund["order_id"]) == (document["emag_id"], int(document["order_id"]))
    assert refund["amount"] == "1.25"
    assert [(one["before"], one["after"]) for one in events(seller, "return_status")] == [(2, 3), (3, 6), (6, 7)]


def test_sending_a_refund_again_is_a_second_refund(seller):
    document = arrived(seller, request_status=RECEIVED)
    wanted = {**document, "request_status": FINISHED, **with_line(document, diagnostic="ok", refund_value="2.00")}
    for _ in range(2):
        seller.results("rma/save", [wanted])
    assert [event["amount"] for event in events(seller, "return_refund")] == ["2.00", "2.00"]
    assert seller.practice.ask(f"return/emag-ro/{document['emag_id']}")["refunds"] == ["2.00", "2.00"]


@pytest.mark.parametrize("before", range(2, 8))
def test_only_the_moves_of_the_matrix_are_taken(seller, before):
    allowed = {2: {2, 3, 5}, 3: {3, 5, 6}, 4: {4}, 5: {5}, 6: {6, 4, 7}, 7: {7}}[before]
    full = {"diagnostic": "seen", "reject_reason": "used", "refund_value": "1.00"}
    document = arrived(seller)
    path = f"return/emag-ro/{document['emag_id']}"
    for after in range(1, 8):
        seller.practice.ask(path, {"request_status": before})
        answer = seller.post("rma/save", [{**document, **with_line(document, **full), "request_status": after}]).json()
        assert answer["isError"] is (after not in allowed), (before, after)
        assert read(seller, document["emag_id"])["request_status"] == (after if after in allowed else before)


def test_an_error_names_the_return_and_echoes_the_request_in_a_nested_list(seller):
    document = arrived(seller)
    wanted = {**document, "customer_name": "", "request_status": ACKNOWLEDGED}
    answer = seller.post("rma/save", {"data": [wanted]}).json()
    assert answer["messages"] == [f"ERROR: please provide the customer name - Rma id: {document['emag_id']}"]
    assert answer["results"] == [[wanted]]
    assert events(seller, "return_status") == []
    seller.practice.ask("switches", {"results_nested_list_on_rma_error": False})
    assert seller.post("rma/save", [wanted]).json()["results"] == [wanted]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("order_id", "order id"),
        ("type", "type"),
        ("customer_phone", "customer phone"),
        ("products", "products"),
        ("pickup_city", "pickup city"),
        ("pickup_method", "pickup method"),
        ("return_type", "return type"),
        ("return_reason", "return reason"),
        ("date", "date"),
    ],
)
def test_mandatory_fields_must_come_back(seller, field, words):
    document = arrived(seller)
    wanted = {name: value for name, value in document.items() if name != field}
    messages = seller.messages("rma/save", [{**wanted, "request_status": ACKNOWLEDGED}])
    assert f"ERROR: please provide the {words} - Rma id: {document['emag_id']}" in messages


@pytest.mark.parametrize(
    ("before", "after", "changes", "line", "words"),
    [
        (RECEIVED, REFUSED, {}, {}, "reject reason"),
        (RECEIVED, FINISHED, {}, {"refund_value": 1}, "diagnostic"),
        (RECEIVED, FINISHED, {}, {"diagnostic": "ok"}, "refund value"),
        (RECEIVED, FINISHED, {}, {"diagnostic": "ok", "refund_value": 999_999}, "can not be more than"),
        (RECEIVED, FINISHED, {"return_type": 2}, {"diagnostic": "ok"}, "replacement product"),
        (RECEIVED, RECEIVED, {"return_tax_value": 15}, {}, "return tax"),
        (NEW, ACKNOWLEDGED, {"return_reason": 5}, {}, "invalid return reason"),
        (NEW, ACKNOWLEDGED, {}, {"return_reason": 111, "observations": ""}, "observations"),
        (NEW, ACKNOWLEDGED, {}, {"id": 5}, "product id"),
        (NEW, ACKNOWLEDGED, {"order_id": "5"}, {}, "order id can not be changed"),
    ],
)
def test_what_a_state_demands(seller, before, after, changes, line, words):
    document = arrived(seller, request_status=before)
    wanted = {**document, **changes, **with_line(document, **line), "request_status": after}
    assert any(words in message for message in seller.messages("rma/save", [wanted]))
    assert read(seller, document["emag_id"]) == document


def test_good_returns_are_saved_beside_bad_ones(seller):
    good, bad = arrived(seller), arrived(seller)
    wanted = [{**good, "request_status": ACKNOWLEDGED}, {**bad, "request_status": FINISHED}]
    (message,) = seller.messages("rma/save", wanted)
    assert message.endswith(f"Rma id: {bad['emag_id']}")
    assert read(seller, good["emag_id"])["request_status"] == ACKNOWLEDGED
    assert read(seller, bad["emag_id"])["request_status"] == NEW


def test_returns_of_emags_own_orders_stay_as_they_are(seller):
    by_emag = seller.results("rma/read", {"type": 2})[0]
    assert "handled by eMAG" in seller.messages("rma/save", [by_emag])[0]


def pickup(seller, document, **changes):
    return {
        "order_id": int(document["order_id"]),
        "rma_id": document["emag_id"],
        "sender": {
            "name": document["customer_name"],
            "contact": document["customer_name"],
            "phone1": document["customer_phone"],
            "locality_id": document["pickup_locality_id"],
            "street": document["pickup_address"],
        },
        "receiver": {**SENDER, "legal_entity": 1, "address_id": str(document["return_address_id"])},
        "envelope_number": 0,
        "parcel_number": 1,
        "cod": 0,
        "date": (datetime.now() + timedelta(days=2)).strftime("%Y-%m-%d"),  # noqa: DTZ005
        **changes,
    }


def test_a_courier_is_sent_for_a_return_and_found_by_its_reservation(seller):
    document = arrived(seller)
    made = seller.results("awb/save", pickup(seller, document))
    after = read(seller, document["emag_id"])
    assert after["awbs"] == [{"reservation_id": made["reservation_id"]}]
    (awb,) = seller.results("awb/read", after["awbs"][0])
    assert awb["rma_id"] == document["emag_id"] and awb["courier"]["courier_account_id"] in (20871, 20873)
    (event,) = events(seller, "awb")
    assert event["rma_id"] == document["emag_id"] and event["cod_expected"] == "0.00"
    order = seller.practice.ask(f"order/emag-ro/{document['order_id']}")["order"]
    assert order["status"] == 4


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"date": None}, "date"),
        ({"date": datetime.now().strftime("%Y-%m-%d")}, "or later"),  # noqa: DTZ005
        ({"pickup_and_return": 1}, "not allowed for returns"),
        ({"dropoff_locker": 1}, "not allowed for returns"),
        ({"courier_account_id": 20872}, "can not be used for returns"),
        ({"rma_id": 5}, "not found"),
        ({"order_id": 5}, "does not belong"),
    ],
)
def test_what_a_pickup_must_not_be(seller, changes, part):
    document = arrived(seller)
    assert part in seller.messages("awb/save", pickup(seller, document, **changes))[0]
    assert read(seller, document["emag_id"])["awbs"] == []


@pytest.mark.parametrize(("fate", "refunds"), [("lost_answer", 1), ("gateway_504", 1), ("gateway_502", 0)])
def test_the_ledger_knows_what_became_of_a_refund_whose_answer_was_lost(seller, fate, refunds):
    document = arrived(seller, request_status=RECEIVED)
    wanted = {**document, "request_status": FINISHED, **with_line(document, diagnostic="ok", refund_value=3)}
    seller.practice.ask("fates", {"route": "rma/save", "fate": fate})
    try:
        assert seller.post("rma/save", [wanted]).status_code in (502, 504)
    except httpx.TransportError:
        assert fate == "lost_answer"
    assert len(events(seller, "return_refund")) == refunds
    assert read(seller, document["emag_id"])["request_status"] == (FINISHED if refunds else RECEIVED)


def test_returns_of_the_other_countries_have_their_own_numbers_and_money(seller):
    for platform, currency in (("emag-bg", "EUR"), ("emag-hu", "HUF")):
        found = seller.results("rma/read", platform=platform)
        assert {one["currency"] for one in found} == {currency}
        assert all(one["customer_account_iban"] is None or len(one["customer_account_iban"]) > 20 for one in found)


def test_returns_come_with_the_hours_where_orders_do():
    shop = OrderShop(per_hour=16)
    at_start = int(shop.results("rma/count")["noOfItems"])
    shop.pass_(hours=3)
    newest = shop.results("rma/read", {"request_status": NEW})
    assert int(shop.results("rma/count")["noOfItems"]) == at_start + 6
    assert newest[0]["date"] > newest[1]["date"] and newest[0]["date"] <= shop.now
    orders = [one["order_id"] for one in shop.results("rma/read")]
    assert len(set(orders)) == len(orders)
    assert shop.results("rma/read", {"date_start": newest[0]["date"]}) == newest[:1]


def test_an_order_is_finalized_by_its_first_awb_only_after_the_delay():
    shop = OrderShop()
    order = next(one for one in shop.results("order/read", {"status": [2, 3]}) if to_door(one))
    shop.results("awb/save", wish_for(order))
    shop.pass_(seconds=2)
    assert shop.order(order["id"])["status"] == order["status"]
    shop.pass_(seconds=2)
    assert shop.order(order["id"])["status"] == 4
    (awb,), (status,) = shop.events("awb"), shop.events("status")
    assert (awb["order_id"], status["order_id"]) == (order["id"], order["id"])
    assert status["call"] == awb["call"]
