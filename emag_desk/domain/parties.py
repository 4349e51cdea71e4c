"""Who sends and who receives a parcel, and with which courier (protocol §4.12, §4.14)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field

from emag_desk.domain.orders import Order
from emag_desk.domain.tolerant import Flag, Moment, Text, Tolerant, Whole, list_of, whole_of

#: `courier_account_type`: what an account may be used for.
FOR_RETURNS, FOR_ORDERS, FOR_BOTH = 1, 2, 3
#: `courier_account_properties`: where an account delivers to.
HOME, LOCKERS, OFFICES, CROSSBORDER = 0, 2, 6, 8
#: `address_type_id`.
RETURN_ADDRESS, PICKUP_ADDRESS = 1, 2

#: A word in the name of a locker -> one in the name of the courier that serves it.
NETWORKS = {"easybox": "sameday", "fanbox": "fan"}

#: A country's dialling code, and what stands before a number within the country.
_DIALLING = {"RO": ("40", "0"), "BG": ("359", "0"), "HU": ("36", "06")}
_PHONE = re.compile(r"\+?[\d\s().\-]{5,}")
FEWEST_DIGITS, MOST_DIGITS = 8, 11


@dataclass(frozen=True)
class Party:
    """One side of an AWB. `address_id` (the seller's own) overrides the other fields of the address."""

    name: str = ""
    contact: str = ""
    phone1: str = ""
    phone2: str = ""
    legal_entity: bool = False
    locality_id: int | None = None
    street: str = ""
    zipcode: str = ""
    address_id: str = ""


class Address(Tolerant):
    """One of the seller's own addresses (`addresses/read`)."""

    address_id: Text = ""
    country_code: Text = ""
    address_type_id: Whole = None
    locality_id: Whole = None
    suburb: Text = ""
    city: Text = ""
    address: Text = ""
    zipcode: Text = ""
    is_default: Flag = False

    @property
    def label(self) -> str:
        """The address in one line."""
        return ", ".join(part for part in (self.address, self.zipcode, self.city, self.suburb) if part)


class CourierAccount(Tolerant):
    """One contract with a courier (`courier_accounts/read`)."""

    account_id: Annotated[int, BeforeValidator(whole_of)]
    account_display_name: Text = ""
    courier_account_type: Whole = None
    courier_name: Text = ""
    courier_account_properties: Annotated[list[Annotated[int, BeforeValidator(whole_of)]], BeforeValidator(list_of)] = (
        Field(default_factory=list)
    )
    status: Whole = None
    pickup_country_code: Text = ""
    created: Moment = None

    @property
    def label(self) -> str:
        """What the operator calls it."""
        return self.account_display_name or self.courier_name or str(self.account_id)

    @property
    def active(self) -> bool:
        """Whether it is switched on."""
        return self.status == 1

    def serves_orders(self) -> bool:
        """Whether parcels of orders may be sent with it."""
        return self.courier_account_type in (FOR_ORDERS, FOR_BOTH)


class Locality(Tolerant):
    """A place that couriers deliver to (`locality/read`)."""

    emag_id: Annotated[int, BeforeValidator(whole_of)]
    name: Text = ""
    name_latin: Text = ""
    region2: Text = ""
    region2_latin: Text = ""
    region3: Text = ""
    zipcode: Text = ""
    country_code: Text = ""

    @property
    def label(self) -> str:
        """The place and its county."""
        return f"{self.name}, {self.region2}" if self.region2 else self.name


def normalise_phone(text: str, country: str = "RO") -> str:
    """A phone number as `awb/save` takes it: 8 to 11 digits, perhaps with a `+` before them.

    Of several numbers the first that fits is taken. `0040...` becomes `+40...`, and a number that is too long with its
    dialling code is written as within the country. What cannot be made to fit comes back as its digits, for a check to
    refuse in words; a text without digits comes back empty.
    """
    found = [_compact(part, country) for part in _PHONE.findall(text)]
    return next((phone for phone in found if fits(phone)), found[0] if found else re.sub(r"\D", "", text))


def fits(phone: str) -> bool:
    """Whether `awb/save` takes this phone number as it is."""
    return re.fullmatch(rf"\+?\d{{{FEWEST_DIGITS},{MOST_DIGITS}}}", phone, re.ASCII) is not None


def _compact(text: str, country: str) -> str:
    digits = re.sub(r"\D", "", text)
    abroad = text.lstrip().startswith("+")
    if digits.startswith("00"):
        digits, abroad = digits[2:], True
    code, prefix = _DIALLING.get(country, ("", ""))
    for known, before in ((code, prefix), *_DIALLING.values()):
        if known and len(digits) > MOST_DIGITS and digits.startswith(known) and (abroad or known == code):
            return before + digits[len(known) :]
    return f"+{digits}" if abroad else digits


def receiver_of(order: Order, country: str = "RO") -> Party:
    """Whom the courier delivers to: the contact and phone of the delivery, not of the bill."""
    customer = order.customer
    person = customer.shipping_contact or customer.name or customer.billing_name
    company = (customer.company or customer.name) if customer.legal_entity else ""
    first = normalise_phone(customer.phone, country)
    others = (normalise_phone(phone, country) for phone in (customer.phone_1, customer.phone_2, customer.phone_3))
    return Party(
        name=(company or person).strip(),
        contact=person.strip(),
        phone1=first,
        phone2=next((phone for phone in others if fits(phone) and phone != first), ""),
        legal_entity=customer.legal_entity,
        locality_id=customer.shipping_locality_id,
        street=customer.shipping_street.strip(),
        zipcode=customer.shipping_postal_code.strip(),
    )


def pickup_address(addresses: Sequence[Address]) -> Address | None:
    """Where the courier picks parcels up: the default address for it, else any for it, else the default one."""

    def rank(address: Address) -> tuple[bool, bool]:
        return (address.address_type_id == PICKUP_ADDRESS, address.is_default)

    return max((one for one in addresses if one.address_id and any(rank(one))), key=rank, default=None)


def destination_of(order: Order) -> int:
    """The property that a courier account needs for an order: lockers, offices or home delivery."""
    return LOCKERS if order.is_locker else OFFICES if order.is_office else HOME


def same_network(account: CourierAccount, locker_name: str) -> bool:
    """Whether a courier account serves the network of a locker, as far as their names tell."""
    courier = f"{account.courier_name} {account.account_display_name}".casefold()
    return all(word not in locker_name.casefold() or name in courier for word, name in NETWORKS.items())


def choose_courier(order: Order, accounts: Sequence[CourierAccount], *, abroad: bool = False) -> CourierAccount | None:
    """The courier account that carries an order: switched on, for orders, enforced if any is, with the property that
    the destination needs (2 lockers, 0 home) and of the network of its locker. None when none does.
    """
    enforced = order.enforced_vendor_courier_accounts
    fitting = [
        account
        for account in accounts
        if account.active
        and account.serves_orders()
        and (enforced is None or account.account_id in enforced)
        and destination_of(order) in account.courier_account_properties
        and same_network(account, order.details.locker_name)
        and (not abroad or CROSSBORDER in account.courier_account_properties)
    ]
    # At home, one without cross-border delivery first; then as eMAG lists them.
    return min(fitting, key=lambda account: CROSSBORDER in account.courier_account_properties, default=None)
