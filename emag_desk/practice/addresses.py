"""The seller's addresses (protocol §4.12)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from emag_desk.practice.platforms import Platform
from emag_desk.practice.towns import localities

RETURN, PICKUP, HEAD_OFFICE, DELIVERY_ESTIMATES = 1, 2, 3, 4

#: Country -> eMAG's number of it, the town of the seller and of its second warehouse (assumed).
_TOWNS = {"RO": (1, "Cluj-Napoca", "Turda"), "BG": (2, "София", "Пловдив"), "HU": (3, "Budapest", "Győr")}


@dataclass(frozen=True)
class Address:
    """One address of the seller."""

    id: str
    kind: int
    country_id: int
    country: str
    locality: dict[str, Any]
    street: str
    is_default: bool

    def json(self) -> dict[str, Any]:
        """As `addresses/read` tells it."""
        return {
            "address_id": self.id,
            "country_id": self.country_id,
            "country_code": self.country,
            "address_type_id": self.kind,
            "locality_id": self.locality["emag_id"],
            "suburb": self.locality["region2"],
            "city": self.locality["name"],
            "address": self.street,
            "zipcode": self.locality["zipcode"],
            "quarter": "",
            "floor": "",
            "is_default": self.is_default,
        }


def addresses_of(platform: Platform) -> dict[str, Address]:
    """The seller's addresses in a platform's country, by id."""
    return _addresses(platform.country, platform.words.streets[0])


@cache
def _addresses(country: str, street: str) -> dict[str, Address]:
    """One of each kind, and a second warehouse to pick parcels up from."""
    country_id, town, second = _TOWNS[country]
    towns = {one["name"]: one for one in reversed(localities(country))}
    found = [
        Address(str(12_344 + kind), kind, country_id, country, towns[town], f"{street} {2 * kind + 1}", kind == PICKUP)
        for kind in (RETURN, PICKUP, HEAD_OFFICE, DELIVERY_ESTIMATES)
    ]
    found.append(Address("12349", PICKUP, country_id, country, towns[second], f"{street} 118", is_default=False))
    return {address.id: address for address in found}
