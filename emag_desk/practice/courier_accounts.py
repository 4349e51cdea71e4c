"""The seller's courier accounts (protocol §4.12)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

HOME, LOCKERS, OFFICES, CROSSBORDER = 0, 2, 6, 8
FOR_RETURNS, FOR_ORDERS, FOR_BOTH, ELSEWHERE = 1, 2, 3, 4


@dataclass(frozen=True)
class CourierAccount:
    """One contract with a courier: what it is for, where it delivers, and whether it is switched on."""

    id: int
    label: str
    kind: int
    courier: str
    properties: tuple[int, ...]
    active: bool = True

    def json(self, country: str) -> dict[str, Any]:
        """As `courier_accounts/read` tells it."""
        return {
            "account_id": self.id,
            "account_display_name": self.label,
            "courier_account_type": self.kind,
            "courier_name": self.courier,
            "courier_account_properties": list(self.properties),
            "created": "2024-03-01 10:00:00",
            "status": int(self.active),
            "pickup_country_code": country,
        }


#: The first one that fits is the default where a save names none (assumed).
ACCOUNTS: dict[int, CourierAccount] = {
    account.id: account
    for account in (
        CourierAccount(20871, "Sameday standard", FOR_BOTH, "Sameday", (HOME, LOCKERS)),
        CourierAccount(20872, "FAN Courier", FOR_ORDERS, "FAN Courier", (HOME, OFFICES)),
        CourierAccount(20873, "Sameday returns", FOR_RETURNS, "Sameday", (HOME,)),
        CourierAccount(20874, "Cargus (old contract)", FOR_ORDERS, "Cargus", (HOME,), active=False),
        CourierAccount(20875, "FANbox", FOR_ORDERS, "FAN Courier", (LOCKERS,)),
        CourierAccount(20876, "Sameday crossborder", FOR_ORDERS, "Sameday", (HOME, LOCKERS, CROSSBORDER)),
        CourierAccount(20877, "Own shop", ELSEWHERE, "Cargus", (HOME,)),
    )
}

#: A word in a locker's name -> the courier whose lockers these are.
_NETWORKS = {"easybox": "Sameday", "fanbox": "FAN Courier"}


def network_of(locker: str) -> str | None:
    """The courier of a locker by its name; None when the name does not tell."""
    return next((courier for word, courier in _NETWORKS.items() if word in locker.casefold()), None)
