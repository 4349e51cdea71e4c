"""An AWB as it is wanted: made from an order, kept as texts, sent as `awb/save` takes it (protocol §4.14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.order_money import Totals
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import (
    Address,
    CourierAccount,
    Party,
    choose_courier,
    pickup_address,
    receiver_of,
)
from emag_desk.errors import InputError

#: eMAG takes no more letters of these; what is longer is cut when it is sent, and `awb_checks` says so before.
MOST_LETTERS = {"name": 255, "contact": 255, "street": 255, "observation": 255}
#: The currencies that `awb/save` takes.
CURRENCIES = ("RON", "EUR", "HUF")


@dataclass(frozen=True)
class Parcel:
    """One parcel: weight in kg, sides in cm. Nothing is None."""

    weight: Decimal | None = None
    length: Decimal | None = None
    width: Decimal | None = None
    height: Decimal | None = None

    @property
    def complete(self) -> bool:
        """Whether everything is known that a package must tell."""
        return None not in (self.weight, self.length, self.width, self.height)


@dataclass(frozen=True)
class AwbWanted:
    """Everything that one `awb/save` says. `weight` (kg) is that of all parcels; None: the sum of theirs, if known.

    `cod` (what the courier collects) and `insured_value` are gross, in `currency`. `packages`: tell the measures of
    each parcel. For a return `rma_id` and `date` (the day of the pick-up) are given.
    """

    order_id: int
    sender: Party = field(default_factory=Party)
    receiver: Party = field(default_factory=Party)
    parcels: tuple[Parcel, ...] = (Parcel(),)
    envelopes: int = 0
    weight: Decimal | None = None
    cod: Decimal = Decimal(0)
    insured_value: Decimal = Decimal(0)
    observation: str = ""
    courier_account_id: int | None = None
    locker_id: str = ""
    saturday: bool = False
    sameday: bool = False
    open_on_receipt: bool = False
    dropoff_locker: bool = False
    pickup_and_return: bool = False
    is_oversize: bool = False
    packages: bool = False
    currency: str = ""
    rma_id: int | None = None
    date: date | None = None

    @property
    def whole_weight(self) -> Decimal | None:
        """The weight that is sent: with packages their sum, else what was given, else their sum if all are known."""
        weights = [parcel.weight for parcel in self.parcels]
        known = [weight for weight in weights if weight is not None]
        complete = bool(known) and len(known) == len(weights)
        if self.packages and complete:
            return sum(known, Decimal(0))
        if self.weight is not None:
            return self.weight
        return sum(known, Decimal(0)) if complete else None


def prefill(
    order: Order,
    totals: Totals,
    account: Account,
    addresses: Sequence[Address] = (),
    courier_accounts: Sequence[CourierAccount] = (),
    last_sender: Party | None = None,
) -> AwbWanted:
    """The AWB that an order most likely wants: one parcel from the seller's pick-up address to the delivery address or
    the order's locker, with the courier account that fits, collecting what `totals` says.

    eMAG tells neither the contact nor the phone of the sender: they come from `last_sender`, the one of the last AWB.
    """
    country = PLATFORMS[account.platform].country
    courier = choose_courier(order, courier_accounts, abroad=_country(order, country) != country)
    return AwbWanted(
        order_id=order.id,
        sender=_sender(order.vendor_name or account.name, pickup_address(addresses), last_sender or Party()),
        receiver=receiver_of(order, country),
        cod=totals.cod,
        courier_account_id=courier.account_id if courier else None,
        locker_id=order.details.locker_id,
        saturday=order.weekend_delivery,
        currency=totals.currency,
    )


#: Countries are told by code or by name, in English or in their own language.
_COUNTRIES = {
    "romania": "RO",
    "românia": "RO",
    "bulgaria": "BG",
    "българия": "BG",
    "hungary": "HU",
    "magyarország": "HU",
}


def _country(order: Order, default: str) -> str:
    told = order.customer.shipping_country.strip()
    return _COUNTRIES.get(told.casefold(), told.upper() if len(told) == 2 else default)


def _sender(vendor: str, address: Address | None, last: Party) -> Party:
    return replace(seller_party(vendor, address, last), legal_entity=False)


def seller_party(vendor: str, address: Address | None, last: Party) -> Party:
    """The seller at one of its addresses, by the name and phone of the last time; `last` itself without an address."""
    known = replace(last, name=last.name or vendor, contact=last.contact or vendor)
    if address is None:
        return known
    return replace(
        known,
        locality_id=address.locality_id,
        street=address.address,
        zipcode=address.zipcode,
        address_id=address.address_id,
    )


def entity(wanted: AwbWanted) -> dict[str, Any]:
    """The object of `awb/save`. Texts that are too long are cut; money and weight stay decimals."""
    found: dict[str, Any] = {
        "order_id": wanted.order_id,
        "sender": _party(wanted.sender, legal=wanted.rma_id is not None),
        "receiver": _party(wanted.receiver, legal=wanted.rma_id is None),
        "is_oversize": int(wanted.is_oversize),
        "envelope_number": wanted.envelopes,
        "parcel_number": len(wanted.parcels),
        "cod": wanted.cod,
        "insured_value": wanted.insured_value,
        "observation": wanted.observation[: MOST_LETTERS["observation"]],
        "pickup_and_return": int(wanted.pickup_and_return),
        "saturday_delivery": int(wanted.saturday),
        "sameday_delivery": int(wanted.sameday),
    }
    optional = {
        "rma_id": wanted.rma_id,
        "weight": wanted.whole_weight,
        "courier_account_id": wanted.courier_account_id,
        "locker_id": wanted.locker_id,
        "currency": wanted.currency,
        "date": wanted.date.isoformat() if wanted.date else None,
        # Sent only when wanted: sellers without the right to them are refused for a mere 0.
        "dropoff_locker": int(wanted.dropoff_locker),
        "unboxing": int(wanted.open_on_receipt),
        "packages": [_package(parcel) for parcel in wanted.parcels] if wanted.packages else None,
    }
    return found | {key: value for key, value in optional.items() if value}


def _party(party: Party, *, legal: bool) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": party.name[: MOST_LETTERS["name"]],
        "contact": party.contact[: MOST_LETTERS["contact"]],
        "phone1": party.phone1,
        "locality_id": party.locality_id,
        "street": party.street[: MOST_LETTERS["street"]],
    }
    if legal:
        found["legal_entity"] = int(party.legal_entity)
    optional = {"phone2": party.phone2, "zipcode": party.zipcode, "address_id": party.address_id}
    return found | {key: value for key, value in optional.items() if value}


def _package(parcel: Parcel) -> dict[str, Any]:
    return {name: getattr(parcel, name) for name in ("weight", "length", "width", "height")}


def to_texts(wanted: AwbWanted) -> dict[str, str]:
    """Canonical texts for the outbox; what is nothing is left out. `order_id` is always there."""
    texts: dict[str, str] = {}
    for one in fields(AwbWanted):
        value = getattr(wanted, one.name)
        if isinstance(value, Party):
            sides = {name: _text(getattr(value, name)) for name in _PARTY_FIELDS}
            texts |= {f"{one.name}.{name}": text for name, text in sides.items() if text}
        elif one.name == "parcels":
            texts |= {f"parcel:{number}": _parcel_text(parcel) for number, parcel in enumerate(value, 1)}
        elif text := _text(value):
            texts[one.name] = text
    return texts


_PARTY_FIELDS = tuple(one.name for one in fields(Party))


def _text(value: Any) -> str:
    """`""` for nothing: None, an empty text, a flag that is not set."""
    if value is None or value is False:
        return ""
    if isinstance(value, Decimal):
        return _number_text(value)
    return "1" if value is True else value.isoformat() if isinstance(value, date) else str(value)


def _number_text(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _parcel_text(parcel: Parcel) -> str:
    sides = (parcel.weight, parcel.length, parcel.width, parcel.height)
    return "x".join("" if side is None else _number_text(side) for side in sides)


def from_texts(texts: Mapping[str, str]) -> AwbWanted:
    """The AWB that `to_texts` wrote down. Raises InputError for texts that are none."""
    try:
        parcels = sorted((int(key.partition(":")[2]), text) for key, text in texts.items() if key.startswith("parcel:"))
        return AwbWanted(
            order_id=int(texts["order_id"]),
            sender=_party_of(texts, "sender"),
            receiver=_party_of(texts, "receiver"),
            parcels=tuple(_parcel_of(text) for _, text in parcels),
            envelopes=int(texts.get("envelopes", "0")),
            weight=_decimal(texts.get("weight", "")),
            cod=Decimal(texts.get("cod", "0")),
            insured_value=Decimal(texts.get("insured_value", "0")),
            courier_account_id=_whole(texts.get("courier_account_id", "")),
            rma_id=_whole(texts.get("rma_id", "")),
            date=date.fromisoformat(texts["date"]) if "date" in texts else None,
            observation=texts.get("observation", ""),
            locker_id=texts.get("locker_id", ""),
            currency=texts.get("currency", ""),
            saturday=texts.get("saturday") == "1",
            sameday=texts.get("sameday") == "1",
            open_on_receipt=texts.get("open_on_receipt") == "1",
            dropoff_locker=texts.get("dropoff_locker") == "1",
            pickup_and_return=texts.get("pickup_and_return") == "1",
            is_oversize=texts.get("is_oversize") == "1",
            packages=texts.get("packages") == "1",
        )
    except (KeyError, ValueError, InvalidOperation) as problem:
        raise InputError(
            "What is written down of an AWB cannot be read: {problem}.", problem=repr(problem)
        ) from problem


def _party_of(texts: Mapping[str, str], side: str) -> Party:
    named = {name: texts.get(f"{side}.{name}", "") for name in _PARTY_FIELDS}
    return Party(locality_id=_whole(named.pop("locality_id")), legal_entity=named.pop("legal_entity") == "1", **named)


def _parcel_of(text: str) -> Parcel:
    sides = [_decimal(side) for side in text.split("x")]
    if len(sides) != 4:
        raise ValueError(text)
    return Parcel(*sides)


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _whole(text: str) -> int | None:
    return int(text) if text else None
