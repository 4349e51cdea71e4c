"""Which courier account carries a parcel, and why one may not (protocol §4.12, §4.14). The texts are assumed."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.practice.awb_fields import Fields
from emag_desk.practice.awb_subject import Subject
from emag_desk.practice.courier_accounts import (
    ACCOUNTS,
    CROSSBORDER,
    FOR_BOTH,
    FOR_ORDERS,
    FOR_RETURNS,
    HOME,
    LOCKERS,
    CourierAccount,
    network_of,
)


@dataclass(frozen=True)
class Destination:
    """Where the parcel goes; `locker_name` is empty when it is not known."""

    locker: bool
    locker_name: str
    abroad: bool


def choose_account(fields: Fields, subject: Subject, destination: Destination) -> CourierAccount | None:
    """The account that the save names, or the seller's default; None after a complaint."""
    if subject.enforced == []:
        fields.complain(f"You can not issue an AWB for order {subject.order_id} in Marketplace")
        return None
    named = fields.whole("courier_account_id", 1, 4_294_967_295)
    if named:
        account = ACCOUNTS.get(named)
        complaint = (
            f"Invalid courier_account_id {named}" if account is None else _against(account, subject, destination)
        )
    else:
        fitting = (one for one in ACCOUNTS.values() if _against(one, subject, destination) is None)
        account = next(fitting, None)
        complaint = "There is no active courier account for this AWB"
    if account is None or (named and complaint):
        fields.complain(complaint or "")
        return None
    return account


def _against(account: CourierAccount, subject: Subject, destination: Destination) -> str | None:
    """Why an account does not do for it."""
    kinds = (FOR_BOTH, FOR_RETURNS) if subject.is_return else (FOR_BOTH, FOR_ORDERS)
    what = "returns" if subject.is_return else "orders"
    if not account.active:
        return f"The courier account {account.id} is not active"
    if account.kind not in kinds:
        return f"The courier account {account.id} can not be used for {what}"
    if subject.enforced is not None and account.id not in subject.enforced:
        allowed = ", ".join(map(str, subject.enforced))
        return f"The order {subject.order_id} must be sent with one of the courier accounts: {allowed}"
    if destination.locker:
        network = network_of(destination.locker_name)
        if LOCKERS not in account.properties or (network is not None and network != account.courier):
            return f"The courier account {account.id} does not deliver to this locker"
    elif HOME not in account.properties:
        return f"The courier account {account.id} does not deliver to addresses"
    if destination.abroad and CROSSBORDER not in account.properties:
        return f"The courier account {account.id} does not deliver to other countries"
    return None
