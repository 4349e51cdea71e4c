"""An AWB is made from its order, survives being written down, and is sent as eMAG takes it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.accounts import Account
from emag_desk.domain.awb import AwbWanted, Parcel, entity, from_texts, prefill, to_texts
from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Address, CourierAccount, Party
from emag_desk.errors import InputError
from tests.domain.order_documents import document, line

SENDER = Party(name="Demo Shop SRL", contact="Depozit", phone1="0264000000")
WAREHOUSE = Address.model_validate(
    {
        "address_id": "12345",
        "address_type_id": 2,
        "locality_id": 1543,
        "address": "Str. Depozitului 3",
        "zipcode": "400002",
    }
)
HOME = CourierAccount.model_validate(
    {"account_id": 20872, "courier_account_type": 2, "courier_account_properties": [0], "status": 1}
)
LOCKERS = CourierAccount.model_validate(
    {
        "account_id": 20871,
        "courier_account_type": 3,
        "courier_account_properties": [0, 2],
        "status": 1,
        "courier_name": "Sameday",
    }
)


def made(account: Account | None = None, **changes: Any) -> AwbWanted:
    order = Order.model_validate(document(**changes))
    account = account or Account("ro", "Demo RO")
    return prefill(order, totals(order, account.currency), account, [WAREHOUSE], [HOME, LOCKERS], SENDER)


def test_it_is_filled_in_from_order_account_address_and_couriers() -> None:
    found = made()
    assert (found.order_id, found.cod, found.currency, found.courier_account_id) == (
        301245678,
        Decimal("216.31"),
        "RON",
        20872,
    )
    assert (found.sender.name, found.sender.phone1) == ("Demo Shop SRL", "0264000000")
    assert (found.sender.address_id, found.sender.locality_id, found.sender.street) == (
        "12345",
        1543,
        "Str. Depozitului 3",
    )
    assert (found.receiver.name, found.receiver.street) == ("Ana Pop", "Str. Exemplu 1")
    assert (len(found.parcels), found.envelopes, found.locker_id) == (1, 0, "")


def test_an_order_to_a_locker_goes_there_with_an_account_for_lockers() -> None:
    found = made(details={"locker_id": "0f3c", "locker_name": "easybox Exemplu"})
    assert (found.locker_id, found.courier_account_id) == ("0f3c", 20871)


def test_nothing_is_collected_for_an_order_paid_by_card() -> None:
    assert made(payment_mode_id=3).cod == 0


def test_without_an_earlier_sender_the_shops_name_is_there_and_the_phone_is_asked_for() -> None:
    order = Order.model_validate(document())
    found = prefill(order, totals(order), Account("ro", "Demo RO"))
    assert found.sender == Party(name="Demo Shop", contact="Demo Shop")
    assert found.courier_account_id is None


def test_a_bulgarian_awb_is_in_euro_and_dials_within_bulgaria() -> None:
    customer = document()["customer"] | {"shipping_country": "Bulgaria", "shipping_phone": "+359 88 812 3456"}
    found = made(
        Account("bg", "Demo BG", platform="emag-bg"), customer=customer, products=[line(currency="EUR", vat="0.2")]
    )
    assert (found.currency, found.receiver.phone1, found.courier_account_id) == ("EUR", "0888123456", 20872)
    assert entity(found)["currency"] == "EUR"


def test_a_parcel_abroad_needs_an_account_for_abroad() -> None:
    assert made(customer=document()["customer"] | {"shipping_country": "BG"}).courier_account_id is None


def test_it_is_sent_as_the_protocol_says() -> None:
    assert entity(made()) == {
        "order_id": 301245678,
        "sender": {
            "name": "Demo Shop SRL",
            "contact": "Depozit",
            "phone1": "0264000000",
            "locality_id": 1543,
            "street": "Str. Depozitului 3",
            "zipcode": "400002",
            "address_id": "12345",
        },
        "receiver": {
            "name": "Ana Pop",
            "contact": "Ana Pop",
            "phone1": "0740000001",
            "locality_id": 1542,
            "street": "Str. Exemplu 1",
            "zipcode": "400001",
            "legal_entity": 0,
        },
        "is_oversize": 0,
        "envelope_number": 0,
        "parcel_number": 1,
        "cod": Decimal("216.31"),
        "insured_value": Decimal(0),
        "observation": "",
        "pickup_and_return": 0,
        "saturday_delivery": 0,
        "sameday_delivery": 0,
        "courier_account_id": 20872,
        "currency": "RON",
    }


def test_packages_are_told_with_the_sum_of_their_weights() -> None:
    parcels = (Parcel(Decimal("1.5"), *[Decimal(20)] * 3), Parcel(Decimal(2), *[Decimal(30)] * 3))
    sent = entity(AwbWanted(1, parcels=parcels, packages=True, weight=Decimal(9)))
    assert (sent["parcel_number"], sent["weight"]) == (2, Decimal("3.5"))
    assert sent["packages"][0] == {"weight": Decimal("1.5"), "length": 20, "width": 20, "height": 20}
    assert "packages" not in entity(AwbWanted(1, parcels=parcels))
    assert entity(AwbWanted(1, parcels=parcels, weight=Decimal(9)))["weight"] == Decimal(9)
    assert "weight" not in entity(AwbWanted(1))


def test_what_eMAG_cannot_take_is_cut_to_what_it_can() -> None:
    long = Party(name="n" * 300, contact="c" * 300, street="s" * 300)
    sent = entity(AwbWanted(1, sender=long, receiver=long, observation="o" * 300))
    assert [len(sent["receiver"][key]) for key in ("name", "contact", "street")] == [255, 255, 255]
    assert (len(sent["sender"]["street"]), len(sent["observation"])) == (255, 255)


def test_options_are_sent_when_they_are_wanted() -> None:
    every = AwbWanted(
        1,
        saturday=True,
        sameday=True,
        open_on_receipt=True,
        dropoff_locker=True,
        pickup_and_return=True,
        is_oversize=True,
    )
    sent = entity(every)
    names = ("saturday_delivery", "sameday_delivery", "unboxing", "dropoff_locker", "pickup_and_return", "is_oversize")
    assert [sent[name] for name in names] == [1] * 6
    assert "unboxing" not in entity(AwbWanted(1)), "a seller without the right to it is refused for a mere 0"


texts = st.text(max_size=30)
money = st.decimals(min_value=0, max_value=10**8, places=2)
numbers = st.none() | st.integers(1, 10**9)
parties = st.builds(Party, texts, texts, texts, texts, st.booleans(), numbers, texts, texts, texts)
sides = st.none() | st.decimals(min_value=0, max_value=999, places=3)
wanted_awbs = st.builds(
    AwbWanted,
    order_id=st.integers(0, 10**9),
    sender=parties,
    receiver=parties,
    parcels=st.lists(st.builds(Parcel, sides, sides, sides, sides), max_size=12).map(tuple),
    envelopes=st.integers(0, 9999),
    weight=sides,
    cod=money,
    insured_value=money,
    observation=texts,
    courier_account_id=numbers,
    locker_id=texts,
    saturday=st.booleans(),
    sameday=st.booleans(),
    open_on_receipt=st.booleans(),
    dropoff_locker=st.booleans(),
    pickup_and_return=st.booleans(),
    is_oversize=st.booleans(),
    packages=st.booleans(),
    currency=texts,
    rma_id=numbers,
    date=st.none() | st.dates(date(2026, 1, 1)),
)


@settings(max_examples=60, deadline=None)
@given(wanted_awbs)
def test_what_is_wanted_survives_the_outbox(wanted: AwbWanted) -> None:
    kept = to_texts(wanted)
    assert from_texts(kept) == wanted
    assert all(isinstance(text, str) and text for text in kept.values())


@pytest.mark.parametrize(
    "damage",
    [{"order_id": "x"}, {"cod": "much"}, {"parcel:1": "1x2"}, {"date": "soon"}, {"receiver.locality_id": "Cluj"}],
)
def test_a_damaged_text_is_refused_in_words(damage: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(to_texts(made()) | damage)
