"""The parcels of one platform: which were issued for what, where they are, and when their numbers are known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from emag_desk.practice.clock import Clock
from emag_desk.practice.courier_accounts import CourierAccount
from emag_desk.practice.platforms import PLATFORMS

#: Every platform numbers in a range of its own, so that a number tells whose it is (assumed).
_RANGE = 1_000_000
_FIRST_RESERVATION = 7_000_000
_FIRST_PARCEL = 90_000_000

#: Code -> name and description. Only DLV, RET and CAN are known from eMAG; the others are assumed.
STATES: dict[str, tuple[str, str]] = {
    "REG": ("Registered", "AWB registered"),
    "PIC": ("Picked up", "Parcel picked up by the courier"),
    "TRA": ("In transit", "Parcel in the courier's depot"),
    "OUT": ("In delivery", "Parcel out for delivery"),
    "LCK": ("In locker", "Parcel waiting in the locker"),
    "DLV": ("Delivered", "AWB delivered"),
    "RET": ("Returned", "Parcel returned to the sender"),
    "CAN": ("Cancelled", "AWB cancelled"),
}
#: Hours after its issue -> state, of a parcel to a door and to a locker; one in twelve comes back.
_TO_DOOR = ((0, "REG"), (2, "PIC"), (10, "TRA"), (24, "OUT"), (30, "DLV"))
_TO_LOCKER = ((0, "REG"), (2, "PIC"), (10, "TRA"), (26, "LCK"), (44, "DLV"))
_REFUSED = ((0, "REG"), (2, "PIC"), (10, "TRA"), (24, "OUT"), (120, "RET"))
_COMES_BACK = 12


@dataclass(frozen=True)
class Party:
    """Sender or receiver, with the place in words."""

    name: str
    contact: str
    phone: str
    street: str
    town: str
    county: str
    zipcode: str
    country: str
    locality_id: int


@dataclass(frozen=True)
class Consignment:
    """What a save asked for, checked. Money as text in `currency`, weight in kg; `cod` may be "0.00"."""

    order_id: int | None
    rma_id: int | None
    order_type: int
    account: CourierAccount
    sender: Party
    receiver: Party
    pieces: int
    weight: str
    cod: str
    currency: str
    insured: str
    locker_id: str
    locker_name: str
    observation: str
    options: dict[str, Any]


@dataclass
class Shipment:
    """One reservation: all parcels of one save. `parcels` are eMAG's numbers, one for each printed label."""

    reservation_id: int
    parcels: list[int]
    number: str
    consignment: Consignment
    issued_at: datetime
    known_at: datetime
    aged: timedelta = timedelta()
    decided: str = ""

    def state(self, now: datetime) -> str:
        """The code of its state at a moment."""
        if self.decided:
            return self.decided
        way = _TO_LOCKER if self.consignment.locker_id else _TO_DOOR
        if self.reservation_id % _COMES_BACK == _COMES_BACK - 1:
            way = _REFUSED
        hours = (now - self.issued_at + self.aged) / timedelta(hours=1)
        return [code for after, code in way if hours >= after][-1] if hours >= 0 else way[0][1]

    def barcode(self, place: int) -> str:
        """The barcode of a parcel, counted from 0."""
        return f"{self.number}{place + 1:03d}"

    def numbered(self, now: datetime) -> bool:
        """Whether the courier's number is known yet."""
        return now + self.aged >= self.known_at


@dataclass
class AwbBook:
    """All shipments of one platform, in order of issue."""

    platform: str
    clock: Clock
    shipments: dict[int, Shipment] = field(default_factory=dict)
    packages: list[dict[str, Any]] = field(default_factory=list)
    _by_parcel: dict[int, Shipment] = field(default_factory=dict)

    def issue(self, consignment: Consignment, late: timedelta, moment: datetime | None = None) -> Shipment:
        """A new shipment with new numbers, whether or not there is one like it already; now unless told otherwise.

        `late` is how long the courier's number takes.
        """
        start = _place(self.platform) * _RANGE
        issued = len(self._by_parcel)
        now = moment or self.clock.now()
        number = f"{_PREFIXES[consignment.account.courier]}{100_000_001 + start + len(self.shipments)}"
        shipment = Shipment(
            reservation_id=_FIRST_RESERVATION + start + len(self.shipments) + 1,
            parcels=[_FIRST_PARCEL + start + issued + piece for piece in range(1, consignment.pieces + 1)],
            number=number,
            consignment=consignment,
            issued_at=now,
            known_at=now + late,
        )
        self.shipments[shipment.reservation_id] = shipment
        self._by_parcel.update(dict.fromkeys(shipment.parcels, shipment))
        return shipment

    def of_parcel(self, emag_id: int) -> Shipment | None:
        """The shipment that a parcel belongs to."""
        return self._by_parcel.get(emag_id)

    def of_order(self, order_id: int) -> list[Shipment]:
        """All shipments of an order; eMAG's API cannot ask for this."""
        return [one for one in self.shipments.values() if one.consignment.order_id == order_id]

    def of_return(self, rma_id: int) -> list[Shipment]:
        """All shipments of a return."""
        return [one for one in self.shipments.values() if one.consignment.rma_id == rma_id]

    def foreign(self, number: int) -> bool:
        """Whether a reservation or parcel number belongs to another platform (protocol §2.4: 412)."""
        for first in (_FIRST_RESERVATION, _FIRST_PARCEL):
            place = (number - first) // _RANGE
            if 0 <= place < len(PLATFORMS):
                return place != _place(self.platform)
        return False


_PREFIXES = {"Sameday": "4EMGLN", "FAN Courier": "2EMGFN", "Cargus": "1EMGCG"}


def _place(platform: str) -> int:
    return list(PLATFORMS).index(platform)
