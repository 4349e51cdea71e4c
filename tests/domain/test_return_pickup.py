"""A courier for a return goes from the customer to the return address, not before tomorrow, and collects nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.accounts import Account
from emag_desk.domain.awb import AwbWanted, entity, from_texts, to_texts
from emag_desk.domain.parties import Address, CourierAccount, Party
from emag_desk.domain.return_pickup import prefill, preflight
from tests.domain.return_documents import return_of

NOW = datetime(2026, 1, 20, 12, 0, tzinfo=UTC)  # a Tuesday
ACCOUNT = Account("ro", "Demo Shop")
LAST = Party("Demo Shop SRL", "Depozit", "0264000000")
ADDRESSES = [
    Address(address_id="70", address_type_id=2, address="Depozit 1", locality_id=9, is_default=True),
    Address(address_id="76", address_type_id=1, address="Retur 1", locality_id=9),
    Address(address_id="77", address_type_id=1, address="Retur 2", locality_id=9),
    Address(address_id="78", address_type_id=1, address="Retur 3", locality_id=9, is_default=True),
]
COURIERS = [
    CourierAccount(account_id=1, courier_account_type=2, courier_account_properties=[0], status=1),
    CourierAccount(account_id=2, courier_account_type=3, courier_account_properties=[0], status=1),
    CourierAccount(account_id=3, courier_account_type=1, courier_account_properties=[0], status=1),
    CourierAccount(account_id=4, courier_account_type=1, courier_account_properties=[0], status=0),
    CourierAccount(account_id=5, courier_account_type=1, courier_account_properties=[2], status=1),
]


def wanted_of(now: datetime = NOW, **changes: Any) -> AwbWanted:
    return prefill(return_of(**changes), ACCOUNT, ADDRESSES, COURIERS, LAST, now=now)


def test_what_is_filled_in() -> None:
    wanted = wanted_of(customer_phone="+40740000001")
    assert (wanted.rma_id, wanted.order_id, wanted.cod, wanted.currency) == (4261001, 301245678, 0, "RON")
    assert wanted.sender == Party("Ana Pop", "Ana Pop", "+40740000001", locality_id=1542, street="Str. Exemplu 1")
    assert (wanted.receiver.address_id, wanted.receiver.street, wanted.receiver.contact) == ("77", "Retur 2", "Depozit")
    assert (wanted.courier_account_id, wanted.date) == (3, date(2026, 1, 21))
    body = entity(wanted)
    assert (body["rma_id"], body["date"], body["pickup_and_return"]) == (4261001, "2026-01-21", 0)
    assert "dropoff_locker" not in body
    assert body["sender"]["legal_entity"] == 0
    assert from_texts(to_texts(wanted)) == wanted


def test_a_company_sends_it_under_its_name() -> None:
    sender = wanted_of(customer_company="Pop SRL").sender
    assert (sender.name, sender.contact, sender.legal_entity) == ("Pop SRL", "Ana Pop", True)


@pytest.mark.parametrize(("named", "address"), [(None, "78"), ("0", "78"), ("76", "76"), ("99", "99")])
def test_where_it_goes(named: str | None, address: str) -> None:
    assert wanted_of(return_address_id=named).receiver.address_id == address


@pytest.mark.parametrize(
    ("now", "planned", "day"),
    [
        (NOW, None, date(2026, 1, 21)),
        (datetime(2026, 1, 20, 22, 30, tzinfo=UTC), None, date(2026, 1, 22)),  # past midnight in Bucharest
        (datetime(2026, 1, 23, 12, tzinfo=UTC), None, date(2026, 1, 26)),  # not on a Saturday
        (datetime(2026, 1, 24, 12, tzinfo=UTC), None, date(2026, 1, 26)),
        (NOW, "2026-01-25 10:00:00", date(2026, 1, 25)),
        (NOW, "2026-01-20 10:00:00", date(2026, 1, 21)),
    ],
)
def test_the_day(now: datetime, planned: str | None, day: date) -> None:
    assert wanted_of(now, pickup_date=planned).date == day


@pytest.mark.parametrize(
    ("changes", "of_return", "expected"),
    [
        ({}, {}, []),
        ({"date": date(2026, 1, 20)}, {}, [("date", "date")]),
        ({"date": None}, {}, [("date", "date")]),
        ({"pickup_and_return": True}, {}, [("pickup_and_return", "order_only")]),
        ({"dropoff_locker": True}, {}, [("dropoff_locker", "order_only")]),
        ({"cod": Decimal(1)}, {}, [("cod", "return")]),
        ({"rma_id": 1}, {}, [("rma_id", "rma")]),
        ({"courier_account_id": 1}, {}, [("courier_account_id", "type")]),
        ({"courier_account_id": 4}, {}, [("courier_account_id", "inactive")]),
        ({"courier_account_id": 5}, {}, [("courier_account_id", "property")]),
        ({"courier_account_id": 9}, {}, [("courier_account_id", "unknown")]),
        ({"courier_account_id": None}, {}, []),
        ({"currency": "EUR"}, {}, [("currency", "differs")]),
        ({"parcels": ()}, {}, [("parcels", "none")]),
        ({}, {"customer_phone": "12"}, [("sender.phone1", "phone")]),
        ({}, {"pickup_locality_id": None}, [("sender.locality_id", "locality")]),
        ({}, {"request_status": 6}, [("status", "status")]),
        ({}, {"type": 2}, [("status", "status")]),
    ],
)
def test_what_stops_it(changes: dict[str, Any], of_return: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    return_ = return_of(**of_return)
    wanted = replace(prefill(return_, ACCOUNT, ADDRESSES, COURIERS, LAST, now=NOW), **changes)
    found = preflight(wanted, return_, COURIERS, now=NOW)
    assert [(problem.key, problem.code) for problem in found if problem.stops] == expected


@pytest.mark.parametrize(
    ("of_return", "awbs", "code"),
    [
        ({"awbs": [{"reservation_id": 7}]}, (), "has_awb"),
        ({}, ("4EMG1",), "has_awb"),
        ({"pickup_method": 1}, (), "emag"),
        ({"pickup_method": 3}, (), "customer"),
    ],
)
def test_one_courier_too_many_is_advised_against(of_return: dict[str, Any], awbs: tuple[str, ...], code: str) -> None:
    return_ = return_of(**of_return)
    found = preflight(wanted_of(**of_return), return_, None, awbs=awbs, now=NOW)
    assert [(problem.code, problem.stops) for problem in found] == [(code, False)]
