"""What would go wrong with an AWB is said before it is asked for, since it cannot be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.accounts import Account
from emag_desk.domain.awb import AwbWanted, Parcel, prefill
from emag_desk.domain.awb_checks import preflight, return_problems, stops
from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import CourierAccount, Party
from emag_desk.domain.problems import Problem
from tests.domain.order_documents import document
from tests.domain.test_parties import EASYBOX, FANBOX, courier

NOW = datetime(2026, 1, 13, 8, 0, tzinfo=UTC)
SENDER = Party("Demo Shop SRL", "Depozit", "0264000000", locality_id=1543, street="Str. Depozitului 3")
ACCOUNTS = [
    courier(1, [0]),
    courier(2, [0, 2]),
    courier(3, [2], name="FAN Courier"),
    courier(4, [0], status=0),
    courier(5, [0], kind=1),
]


def checked(
    wanted: dict[str, Any] | None = None,
    accounts: list[CourierAccount] | None = ACCOUNTS,
    order: dict[str, Any] | None = None,
    **more: Any,
) -> list[Problem]:
    made = Order.model_validate(document(**order or {}))
    money = totals(made)
    filled = prefill(made, money, Account("ro", "Demo RO"), [], ACCOUNTS, SENDER)
    return preflight(replace(filled, **wanted or {}), made, money, accounts, now=NOW, **more)


def party(**changes: Any) -> dict[str, Any]:
    return {
        "receiver": replace(
            Party("Ana Pop", "Ana Pop", "0740000001", locality_id=1542, street="Str. Exemplu 1"), **changes
        )
    }


def test_an_awb_as_it_is_filled_in_is_good() -> None:
    assert checked() == []
    assert checked(order={"details": EASYBOX}) == []
    assert checked(order={"payment_mode_id": 3}) == []


@pytest.mark.parametrize(
    ("wanted", "key", "code"),
    [
        (party(phone1=""), "receiver.phone1", "phone"),
        (party(phone1="0740"), "receiver.phone1", "phone"),
        (party(phone1="074000000123"), "receiver.phone1", "phone"),
        (party(phone2="07"), "receiver.phone2", "phone"),
        (party(name="Al"), "receiver.name", "short"),
        (party(name=" "), "receiver.name", "missing"),
        (party(contact=""), "receiver.contact", "missing"),
        (party(street="S1"), "receiver.street", "short"),
        (party(locality_id=None), "receiver.locality_id", "locality"),
        ({"sender": replace(SENDER, phone1="")}, "sender.phone1", "phone"),
        ({"sender": replace(SENDER, street="")}, "sender.street", "missing"),
        ({"sender": replace(SENDER, address_id="1" * 22)}, "sender.address_id", "address"),
        ({"parcels": ()}, "parcels", "none"),
        ({"parcels": (Parcel(),) * 1000}, "parcels", "many"),
        ({"envelopes": 10_000}, "parcels", "many"),
        ({"weight": Decimal(100_000)}, "weight", "range"),
        ({"weight": Decimal(-1)}, "weight", "range"),
        ({"packages": True}, "parcel:1", "package"),
        ({"packages": True, "parcels": ()}, "parcels", "none"),
        ({"cod": Decimal("216.30")}, "cod", "differs"),
        ({"cod": Decimal(0)}, "cod", "differs"),
        ({"cod": Decimal(-1)}, "cod", "range"),
        ({"insured_value": Decimal(10**9)}, "insured_value", "range"),
        ({"currency": "BGN"}, "currency", "unknown"),
        ({"currency": "EUR"}, "currency", "differs"),
        ({"locker_id": "x", "courier_account_id": 2}, "locker_id", "locker"),
        ({"courier_account_id": 99}, "courier_account_id", "unknown"),
        ({"courier_account_id": 3}, "courier_account_id", "property"),
        ({"courier_account_id": 4}, "courier_account_id", "inactive"),
        ({"courier_account_id": 5}, "courier_account_id", "type"),
    ],
)
def test_what_emag_refuses_or_costs_money_stops_it(wanted: dict[str, Any], key: str, code: str) -> None:
    found = checked(wanted)
    assert (found[0].key, found[0].code, found[0].stops) == (key, code, True)
    assert "{" not in str(found[0])


@pytest.mark.parametrize(
    ("wanted", "key", "code", "words"),
    [
        (party(street="Str. Lungă " + "1" * 250), "receiver.street", "cut", "without “111111”"),
        (party(name="N" * 256), "receiver.name", "cut", "without “N”"),
        ({"observation": "o" * 257}, "observation", "cut", "without “oo”"),
        ({"courier_account_id": None}, "courier_account_id", "default", "default"),
    ],
)
def test_what_is_cut_or_left_to_emag_is_said(wanted: dict[str, Any], key: str, code: str, words: str) -> None:
    (found,) = checked(wanted)
    assert (found.key, found.code, found.stops) == (key, code, False)
    assert words in str(found)


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ({"status": 4}, "finalized"),
        ({"cancellation_request": "2026-01-13 10:00:00"}, "cancellation"),
        ({"late_shipment": 1}, "late"),
        ({"maximum_date_for_shipment": "2026-01-13 09:59:59"}, "late"),
    ],
)
def test_what_is_worth_a_look_is_pointed_out(order: dict[str, Any], code: str) -> None:
    (found,) = checked(order=order)
    assert (found.code, found.stops) == (code, False)


@pytest.mark.parametrize("order", [{"status": 0}, {"status": 1}, {"status": 5}, {"type": 2}])
def test_an_order_that_is_not_shipped_gets_none(order: dict[str, Any]) -> None:
    assert [(one.code, one.stops) for one in checked(order=order)] == [("status", True)]


@pytest.mark.parametrize(
    ("enforced", "chosen", "codes"),
    [(None, 1, []), ([1, 2], 1, []), ([2], 1, ["enforced"]), ([2], None, ["enforced"]), ([], 1, ["enforced_none"])],
)
def test_enforced_couriers_have_three_meanings(enforced: Any, chosen: int | None, codes: list[str]) -> None:
    found = checked({"courier_account_id": chosen}, order={"enforced_vendor_courier_accounts": enforced})
    assert [one.code for one in found] == codes
    assert stops(found) == bool(codes)


@pytest.mark.parametrize(
    ("details", "wanted", "code", "stop"),
    [
        (EASYBOX, {"courier_account_id": 1}, "property", True),
        (EASYBOX, {"courier_account_id": 3}, "network", True),
        (FANBOX, {"courier_account_id": 2}, "network", True),
        (EASYBOX, {"locker_id": ""}, "locker_order", False),
        (EASYBOX, {"locker_id": "77aa"}, "other_locker", False),
        ([], {"courier_account_id": 1, "locker_id": "77aa"}, "property", True),
    ],
)
def test_a_locker_needs_its_own_network(details: Any, wanted: dict[str, Any], code: str, stop: bool) -> None:
    found = checked(wanted, order={"details": details})
    assert (found[0].code, found[0].stops) == (code, stop)


def test_nothing_is_collected_twice_from_who_paid_by_card() -> None:
    (found,) = checked({"cod": Decimal("216.31")}, order={"payment_mode_id": 3})
    assert (found.code, found.stops) == ("paid", True)


def test_a_second_awb_is_advised_against_and_collects_nothing() -> None:
    again = checked(awbs=["4EMG1"])
    assert [(one.code, one.stops) for one in again] == [("has_awb", False), ("twice", False)]
    assert "4EMG1" in str(again[0])
    assert [(one.code, one.stops) for one in checked({"cod": Decimal(0)}, awbs=["4EMG1"])] == [
        ("has_awb", False),
        ("differs", False),
    ]


def test_bulgaria_asks_for_the_currency() -> None:
    assert [one.code for one in checked({"currency": ""}, country="BG")] == ["missing"]
    assert checked({"currency": ""}) == []


def test_couriers_that_were_not_read_are_not_judged() -> None:
    assert checked({"courier_account_id": 99}, accounts=None) == []
    assert [one.code for one in checked({"courier_account_id": 99}, accounts=[])] == ["unknown"]


def test_the_sender_may_be_known_to_emag_by_number() -> None:
    known = replace(SENDER, locality_id=None, street="", address_id="12345")
    assert checked({"sender": known}) == []


def test_packages_that_are_complete_are_good_and_their_sum_is_sent() -> None:
    parcel = Parcel(Decimal(1), Decimal(10), Decimal(10), Decimal(10))
    assert checked({"packages": True, "parcels": (parcel, parcel)}) == []
    (found,) = checked({"packages": True, "parcels": (parcel, parcel), "weight": Decimal(5)})
    assert (found.key, found.code, found.stops) == ("weight", "sum", False)


def test_the_gravest_comes_first() -> None:
    found = checked(party(phone1="", street="s" * 300), awbs=["4EMG1"])
    assert [one.stops for one in found] == sorted((one.stops for one in found), reverse=True)


@pytest.mark.parametrize(("day", "codes"), [(None, ["date"]), (date(2026, 1, 13), ["date"]), (date(2026, 1, 14), [])])
def test_a_return_is_picked_up_tomorrow_at_the_earliest(day: date | None, codes: list[str]) -> None:
    assert [one.code for one in return_problems(AwbWanted(1, rma_id=2, date=day), NOW)] == codes


def test_tomorrow_is_that_of_bucharest() -> None:
    late = datetime(2026, 1, 13, 22, 30, tzinfo=UTC)
    assert [one.code for one in return_problems(AwbWanted(1, rma_id=2, date=date(2026, 1, 14)), late)] == ["date"]


def test_some_options_are_for_orders_only() -> None:
    wanted = AwbWanted(1, rma_id=2, date=date(2026, 2, 1), pickup_and_return=True, dropoff_locker=True)
    assert [one.key for one in return_problems(wanted, NOW)] == ["pickup_and_return", "dropoff_locker"]
