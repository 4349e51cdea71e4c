"""The courier can call, find the door, and is one that may carry the parcel."""

from typing import Any

import pytest

from emag_desk.domain.orders import Order
from emag_desk.domain.parties import (
    Address,
    CourierAccount,
    choose_courier,
    fits,
    normalise_phone,
    pickup_address,
    receiver_of,
    same_network,
)
from tests.domain.order_documents import document

EASYBOX = {"locker_id": "0f3c", "locker_name": "easybox Exemplu"}
FANBOX = {"locker_id": "77aa", "locker_name": "FANbox Gara"}


def courier(number: int, properties: Any, *, kind: int = 2, status: Any = 1, name: str = "Sameday") -> CourierAccount:
    return CourierAccount.model_validate(
        {
            "account_id": str(number),
            "account_display_name": f"{name} {number}",
            "courier_name": name,
            "courier_account_type": kind,
            "courier_account_properties": properties,
            "status": status,
        }
    )


@pytest.mark.parametrize(
    ("told", "country", "sent"),
    [
        ("0740000001", "RO", "0740000001"),
        ("0740 000 001", "RO", "0740000001"),
        ("+40 740-000-001", "RO", "+40740000001"),
        ("0040740000001", "RO", "+40740000001"),
        ("40740000001", "RO", "40740000001"),
        ("(0264) 123.456", "RO", "0264123456"),
        ("0740000001 / 0740000002", "RO", "0740000001"),
        ("tel. 12, 0740000001", "RO", "0740000001"),
        ("+359 88 812 3456", "BG", "0888123456"),
        ("00359888123456", "BG", "0888123456"),
        ("359888123456", "BG", "0888123456"),
        ("+359888123456", "RO", "0888123456"),
        ("+36 20 123 4567", "HU", "+36201234567"),
        ("0036 20 123 4567", "HU", "+36201234567"),
        ("123", "RO", "123"),
        ("0740000001234", "RO", "0740000001234"),
        ("", "RO", ""),
        ("fara", "RO", ""),
    ],
)
def test_a_phone_becomes_what_emag_takes_or_stays_what_it_was(told: str, country: str, sent: str) -> None:
    assert normalise_phone(told, country) == sent


@pytest.mark.parametrize(
    ("phone", "good"),
    [
        ("12345678", True),
        ("12345678901", True),
        ("+12345678901", True),
        ("1234567", False),
        ("123456789012", False),
        ("", False),
        ("+", False),
        ("٠٧٤٠٠٠٠٠٠١", False),
        ("0740 000001", False),
    ],
)
def test_a_phone_has_8_to_11_digits(phone: str, good: bool) -> None:
    assert fits(phone) is good


def test_the_parcel_goes_to_the_contact_of_the_delivery() -> None:
    customer = document()["customer"] | {
        "shipping_contact": "Ion Ionescu",
        "shipping_phone": "0740 000 002",
        "phone_2": "0740000003",
        "phone_1": "",
    }
    found = receiver_of(Order.model_validate(document(customer=customer)))
    assert (found.name, found.contact, found.phone1, found.phone2) == (
        "Ion Ionescu",
        "Ion Ionescu",
        "0740000002",
        "0740000003",
    )
    assert (found.street, found.zipcode, found.locality_id, found.legal_entity) == (
        "Str. Exemplu 1",
        "400001",
        1542,
        False,
    )


def test_a_company_receives_under_its_own_name() -> None:
    customer = document()["customer"] | {"company": "Exemplu SRL", "legal_entity": "1"}
    found = receiver_of(Order.model_validate(document(customer=customer)))
    assert (found.name, found.contact, found.legal_entity) == ("Exemplu SRL", "Ana Pop", True)


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        ([], None),
        ([{"address_id": "1", "address_type_id": 1}], None),
        ([{"address_id": "1", "address_type_id": 1, "is_default": True}], "1"),
        (
            [{"address_id": "1", "address_type_id": 2}, {"address_id": "2", "address_type_id": "2", "is_default": 1}],
            "2",
        ),
        ([{"address_id": "1", "address_type_id": 3, "is_default": True}, {"address_id": 2, "address_type_id": 2}], "2"),
        ([{"address_id": "", "address_type_id": 2}], None),
    ],
)
def test_the_courier_picks_up_where_the_seller_said(addresses: list[dict[str, Any]], expected: str | None) -> None:
    found = pickup_address([Address.model_validate(one) for one in addresses])
    assert (found.address_id if found else None) == expected


HOME_ONLY, BOTH, FAN_BOXES = courier(1, [0]), courier(2, ["0", "2"]), courier(3, [2], name="FAN Courier")


@pytest.mark.parametrize(
    ("changes", "accounts", "chosen"),
    [
        ({}, [HOME_ONLY, BOTH], 1),
        ({"details": EASYBOX}, [HOME_ONLY, BOTH], 2),
        ({"details": EASYBOX}, [FAN_BOXES, BOTH], 2),
        ({"details": FANBOX}, [BOTH, FAN_BOXES], 3),
        ({"details": {"locker_id": "1", "locker_name": "Locker"}}, [FAN_BOXES, BOTH], 3),
        ({"details": EASYBOX}, [HOME_ONLY, FAN_BOXES], None),
        ({"details": {"courier_external_office_id": "9"}}, [HOME_ONLY, courier(6, [6])], 6),
        ({}, [courier(4, [0], status=0), courier(5, [0], kind=1), courier(7, [0], kind=4)], None),
        ({}, [courier(8, [0], kind=3)], 8),
        ({}, [courier(9, [0, 8]), HOME_ONLY], 1),
        ({"enforced_vendor_courier_accounts": [2]}, [HOME_ONLY, BOTH], 2),
        ({"enforced_vendor_courier_accounts": []}, [HOME_ONLY, BOTH], None),
        ({}, [], None),
    ],
)
def test_the_account_is_chosen_by_what_it_can_do(
    changes: dict[str, Any], accounts: list[CourierAccount], chosen: int | None
) -> None:
    found = choose_courier(Order.model_validate(document(**changes)), accounts)
    assert (found.account_id if found else None) == chosen


def test_abroad_only_an_account_for_abroad_will_do() -> None:
    order = Order.model_validate(document())
    found = choose_courier(order, [HOME_ONLY, courier(9, [0, 8])], abroad=True)
    assert found is not None
    assert found.account_id == 9
    assert choose_courier(order, [HOME_ONLY], abroad=True) is None


def test_a_network_is_known_by_the_name_of_its_lockers() -> None:
    assert same_network(BOTH, "easybox Exemplu")
    assert not same_network(FAN_BOXES, "Easybox Exemplu")
    assert same_network(FAN_BOXES, "some locker")
