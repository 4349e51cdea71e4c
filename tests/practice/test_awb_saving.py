"""awb/save: what makes an AWB, what eMAG refuses, and that every call makes a new one."""

from __future__ import annotations

from urllib.parse import urlencode

import httpx
import pytest

from tests.practice.awb_wishes import SENDER, to_door, wish_for


@pytest.fixture
def orders(seller):
    return seller.results("order/read", {"status": [2, 3]})


@pytest.fixture
def order(orders):
    return next(one for one in orders if to_door(one))


def awbs(seller):
    return [event for event in seller.practice.ask("ledger")["events"] if event["kind"] == "awb"]


def test_an_awb_has_a_reservation_and_a_number_for_each_parcel(seller, order):
    made = seller.results("awb/save", wish_for(order, parcel_number=2, envelope_number=1, weight=2.5))
    assert set(made) == {"reservation_id", "courier_name", "awb"} and made["courier_name"] == "Sameday"
    assert len(made["awb"]) == 3
    assert len({parcel["emag_id"] for parcel in made["awb"]}) == 3
    assert len({parcel["awb_barcode"] for parcel in made["awb"]}) == 3
    assert all(parcel["awb_barcode"].startswith(parcel["awb_number"]) for parcel in made["awb"])
    (event,) = awbs(seller)
    assert event["order_id"] == order["id"]
    assert event["reservation_id"] == made["reservation_id"]
    assert event["emag_ids"] == [parcel["emag_id"] for parcel in made["awb"]]


def test_sending_it_again_makes_another_one(seller, order):
    made = [seller.results("awb/save", {"data": [wish_for(order)]}) for _ in range(2)]
    assert made[0]["reservation_id"] != made[1]["reservation_id"]
    assert [event["reservation_id"] for event in awbs(seller)] == [one["reservation_id"] for one in made]
    shown = seller.practice.ask(f"awbs/emag-ro?order_id={order['id']}")
    assert [one["reservation_id"] for one in shown] == [one["reservation_id"] for one in made]


def test_an_awb_may_come_bare_in_data_or_in_a_list_and_answer_as_a_list(seller, order):
    wish = wish_for(order)
    for body in (wish, [wish], {"data": wish}, {"data": [wish]}):
        assert seller.results("awb/save", body)["awb"]
    assert len(seller.results("awb/save", [wish, wish])) == 2
    seller.practice.ask("switches", {"awb_results_as_list": True})
    assert seller.results("awb/save", wish)[0]["awb"]
    assert len(awbs(seller)) == 7


def test_a_lone_object_in_a_form_brings_only_the_reservation(seller, order):
    wish = wish_for(order)
    flat = {f"data[{name}]": value for name, value in wish.items() if not isinstance(value, dict)}
    flat |= {f"data[{side}][{name}]": value for side in ("sender", "receiver") for name, value in wish[side].items()}
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    made = seller.post("awb/save", content=urlencode(flat), headers=headers).json()["results"]
    assert set(made) == {"reservation_id"}
    assert seller.results("awb/read", {"reservation_id": made["reservation_id"]})[0]["awb"][0]["awb_number"]


def test_numbers_that_come_late_are_found_by_reading(seller, order):
    seller.practice.ask("switches", {"awb_number_late": True, "awb_number_seconds": 3600})
    made = seller.results("awb/save", wish_for(order))
    assert made["awb"] == [{"emag_id": made["awb"][0]["emag_id"], "awb_number": "", "awb_barcode": ""}]
    reservation = {"reservation_id": made["reservation_id"]}
    assert seller.results("awb/read", reservation)[0]["awb"][0]["awb_number"] == ""
    seller.practice.ask("awbs", {"seconds": 3600})
    assert seller.results("awb/read", reservation)[0]["awb"][0]["awb_number"]
    assert len(awbs(seller)) == 1


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"order_id": 5}, "not found"),
        ({"order_id": None}, "order_id"),
        ({"sender": {**SENDER, "address_id": "77"}}, "sender address_id"),
        ({"sender": {**SENDER, "address_id": ""}}, "sender locality_id"),
        ({"sender": {**SENDER, "phone1": "07400000011222"}}, "sender phone1"),
        ({"sender": None}, "sender"),
        ({"parcel_number": 0}, "both be 0"),
        ({"parcel_number": 1000}, "parcel_number"),
        ({"cod": None}, "cod"),
        ({"cod": -1}, "cod"),
        ({"weight": 100_000}, "weight"),
        ({"observation": "x" * 256}, "observation"),
        ({"saturday_delivery": 2}, "saturday_delivery"),
        ({"courier_account_id": 1}, "Invalid courier_account_id"),
        ({"courier_account_id": 20873}, "can not be used for orders"),
        ({"courier_account_id": 20874}, "not active"),
        ({"courier_account_id": 20877}, "can not be used for orders"),
        ({"courier_account_id": 20875}, "does not deliver to addresses"),
        ({"locker_id": "locker-5", "courier_account_id": 20872}, "does not deliver to this locker"),
        ({"currency": "USD"}, "RON, EUR, HUF"),
        ({"currency": "EUR"}, "must be RON"),
        ({"packages": [{"weight": 1, "length": 10, "width": 10}]}, "packages height"),
        ({"packages": [{"weight": 2, "length": 10, "width": 10, "height": 5}]}, "sum of the packages"),
        ({"parcel_number": 2, "packages": [{"weight": 1, "length": 10, "width": 10, "height": 5}]}, "2 entries"),
    ],
)
def test_what_emag_does_not_take_makes_no_awb(seller, order, changes, part):
    (message, *_) = seller.messages("awb/save", wish_for(order, **changes))
    assert part in message
    assert awbs(seller) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("phone1", "12 34"), ("name", "An"), ("street", "St"), ("locality_id", 3), ("legal_entity", 5), ("contact", "")],
)
def test_the_receiver_is_checked(seller, order, field, value):
    wish = wish_for(order)
    wish["receiver"] = {**wish["receiver"], field: value}
    assert field in seller.messages("awb/save", wish)[0]


def test_packages_tell_the_weight(seller, order):
    packages = [{"weight": weight, "length": 30, "width": 20, "height": 10} for weight in (1.25, 2)]
    made = seller.results("awb/save", wish_for(order, parcel_number=2, weight=3.25, packages=packages))
    assert seller.results("awb/read", {"reservation_id": made["reservation_id"]})[0]["weight"] == 3.25


def test_lockers_want_their_own_network(seller, orders):
    easybox = next(one for one in orders if one["details"] and "easybox" in one["details"]["locker_name"])
    fanbox = next(one for one in orders if one["details"] and "FANbox" in one["details"]["locker_name"])
    assert "locker" in seller.messages("awb/save", wish_for(fanbox, courier_account_id=20871))[0]
    made = seller.results("awb/save", wish_for(fanbox, courier_account_id=20875))
    assert made["courier_name"] == "FAN Courier"
    seller.results("awb/save", wish_for(easybox, courier_account_id=20871))
    assert [event["locker_id"] for event in awbs(seller)] == [
        order["details"]["locker_id"] for order in (fanbox, easybox)
    ]


def test_enforced_accounts_have_their_three_meanings(seller, orders):
    enforced = next(one for one in orders if one["enforced_vendor_courier_accounts"] and not one["details"])
    allowed = enforced["enforced_vendor_courier_accounts"]
    assert "must be sent with" in seller.messages("awb/save", wish_for(enforced, courier_account_id=20876))[0]
    made = seller.results("awb/save", wish_for(enforced))
    courier = seller.results("awb/read", {"reservation_id": made["reservation_id"]})[0]["courier"]
    assert courier["courier_account_id"] in allowed


def test_cash_is_taken_as_told_and_the_ledger_says_what_was_due(seller, orders):
    order = next(one for one in orders if to_door(one) and one["payment_mode_id"] == 1)
    seller.results("awb/save", wish_for(order, cod=1.5))
    (event,) = awbs(seller)
    assert event["cod"] == "1.50"
    assert float(event["cod_expected"]) > 2


def test_bulgaria_wants_a_currency(seller):
    order = next(one for one in seller.results("order/read", {"status": [2, 3]}, platform="emag-bg") if to_door(one))
    url = f"{seller.practice.url('emag-bg')}/awb/save"
    refused = seller.http.post(url, json=wish_for(order)).json()
    assert refused["messages"] == ["The currency field is mandatory"]
    assert seller.results("awb/save", wish_for(order, currency="EUR"), platform="emag-bg")["awb"]


def test_only_orders_on_their_way_are_sent(seller):
    for filters, part in (
        ({"status": 1}, "in status 1"),
        ({"status": 0}, "in status 0"),
        ({"status": [2, 3], "type": 2}, "fulfilled by eMAG"),
    ):
        order = seller.results("order/read", filters)[0]
        assert part in seller.messages("awb/save", wish_for(order))[0]


def test_the_first_awb_finalizes_the_order_a_little_later(seller, order):
    seller.practice.ask("switches", {"finalize_delay_seconds": 0})
    seller.results("awb/save", wish_for(order))
    assert seller.results("order/read", {"id": order["id"]})[0]["status"] == 4
    seller.results("awb/save", wish_for(order))
    assert len(awbs(seller)) == 2


@pytest.mark.parametrize(
    ("fate", "made"),
    [("lost_answer", 1), ("half_answer", 1), ("work_then_500", 1), ("gateway_500", 0), ("refused_before_work", 0)],
)
def test_the_ledger_knows_what_became_of_an_awb_whose_answer_was_lost(seller, order, fate, made):
    seller.practice.ask("fates", {"route": "awb/save", "fate": fate})
    try:
        assert seller.post("awb/save", wish_for(order)).status_code == 500
    except httpx.TransportError:
        assert fate in ("lost_answer", "half_answer", "refused_before_work")
    assert len(awbs(seller)) == made
