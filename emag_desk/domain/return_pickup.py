"""The courier who fetches a return: an AWB with `rma_id`, from the customer to the return address (protocol §4.14)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.awb import AwbWanted, seller_party
from emag_desk.domain.awb_checks import (
    chosen_courier,
    currency_problems,
    load_problems,
    party_problems,
    return_problems,
)
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.parties import (
    FOR_BOTH,
    FOR_RETURNS,
    HOME,
    RETURN_ADDRESS,
    Address,
    CourierAccount,
    Party,
    normalise_phone,
)
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.domain.return_transitions import can_pick_up
from emag_desk.domain.return_words import PickupMethod
from emag_desk.domain.returns import Return

_SATURDAY = 5


def prefill(
    return_: Return,
    account: Account,
    addresses: Sequence[Address] = (),
    courier_accounts: Sequence[CourierAccount] = (),
    last_receiver: Party | None = None,
    *,
    now: datetime,
) -> AwbWanted:
    """The pick-up that a return most likely wants: one parcel from the customer to the seller's return address.

    eMAG tells neither the seller's contact nor the phone: they come from `last_receiver`, the seller's side of the last
    AWB. Nothing is collected. The day is the one that eMAG has planned, if it lies ahead, else the next working day.
    """
    platform = PLATFORMS[account.platform]
    courier = choose_courier(courier_accounts)
    return AwbWanted(
        order_id=return_.order_id,
        rma_id=return_.emag_id,
        sender=sender_of(return_, platform.country),
        receiver=seller_party(account.name, return_address(return_, addresses), last_receiver or Party()),
        courier_account_id=courier.account_id if courier else None,
        currency=return_.currency or platform.currency,
        date=_day(return_, now),
    )


def sender_of(return_: Return, country: str = "RO") -> Party:
    """The customer, where the parcel is fetched."""
    person = return_.customer_name.strip()
    company = return_.customer_company.strip()
    return Party(
        name=company or person,
        contact=person,
        phone1=normalise_phone(return_.customer_phone, country),
        legal_entity=bool(company),
        locality_id=return_.pickup_locality_id,
        street=return_.pickup_address.strip(),
        zipcode=return_.pickup_zipcode.strip(),
    )


def return_address(return_: Return, addresses: Sequence[Address]) -> Address | None:
    """Where a return goes: the address that it names, else the default one for returns, else any for returns."""
    wanted = return_.return_address_id
    if wanted not in ("", "0"):
        return next((one for one in addresses if one.address_id == wanted), Address(address_id=wanted))
    for_returns = [one for one in addresses if one.address_id and one.address_type_id == RETURN_ADDRESS]
    return max(for_returns, key=lambda one: one.is_default, default=None)


def choose_courier(accounts: Sequence[CourierAccount]) -> CourierAccount | None:
    """The courier account that fetches returns: one for returns only first, then one for both."""
    fitting = [account for account in accounts if _against(account) is None]
    return min(fitting, key=lambda account: account.courier_account_type != FOR_RETURNS, default=None)


def _against(account: CourierAccount) -> Problem | None:
    """Why an account does not fetch returns; None when it does."""
    key, name = "courier_account_id", account.label
    if not account.active:
        return refusal(key, "inactive", "The courier account {name} is switched off.", name=name)
    if account.courier_account_type not in (FOR_RETURNS, FOR_BOTH):
        return refusal(key, "type", "The courier account {name} is not for returns.", name=name)
    if HOME not in account.courier_account_properties:
        return refusal(key, "property", "The courier account {name} does not go to home addresses.", name=name)
    return None


def _day(return_: Return, now: datetime) -> date:
    tomorrow = (now.astimezone(BUCHAREST) + timedelta(days=1)).date()
    planned = return_.pickup_date.astimezone(BUCHAREST).date() if return_.pickup_date else None
    if planned is not None and planned >= tomorrow:
        return planned
    to_monday = 7 - tomorrow.weekday()
    return tomorrow + timedelta(days=to_monday if tomorrow.weekday() >= _SATURDAY else 0)


def preflight(
    wanted: AwbWanted,
    return_: Return,
    courier_accounts: Sequence[CourierAccount] | None,
    *,
    country: str = "RO",
    currency: str = "",
    awbs: Collection[str] = (),
    now: datetime,
) -> list[Problem]:
    """Everything that is wrong with the pick-up of a return, and what is worth a look; the gravest first.

    `courier_accounts` None: not read, so not checked. `country` and `currency` are those of the account's platform.
    `awbs` are the AWB numbers that the return has already.
    """
    if (why_not := can_pick_up(return_)) is not None:
        return [Problem("status", "status", why_not)]
    found = [
        *_standing(return_, awbs),
        *_courier_problems(wanted, courier_accounts),
        *party_problems("sender", wanted.sender),
        *party_problems("receiver", wanted.receiver),
        *return_problems(wanted, now),
        *currency_problems(wanted, return_.currency or currency, country),
        *load_problems(wanted),
    ]
    if wanted.rma_id != return_.emag_id:
        found.append(refusal("rma_id", "rma", "This pick-up is for another return."))
    if wanted.cod:
        found.append(refusal("cod", "return", "The courier collects nothing for a return."))
    return sorted(found, key=lambda problem: not problem.stops)


def _standing(return_: Return, awbs: Collection[str]) -> list[Problem]:
    found = []
    if awbs or return_.awbs:
        numbers = ", ".join(sorted(awbs)) or ", ".join(map(str, return_.awbs))
        text = "The return already has the AWB {numbers}: this sends one more courier."
        found.append(advice("awbs", "has_awb", text, numbers=numbers))
    if return_.pickup_method == PickupMethod.EMAG_COURIER:
        found.append(advice("pickup", "emag", "The customer has chosen eMAG's courier: this sends one more."))
    if return_.pickup_method == PickupMethod.BY_CUSTOMER:
        found.append(advice("pickup", "customer", "The customer has chosen to send it: no courier is expected."))
    return found


def _courier_problems(wanted: AwbWanted, accounts: Sequence[CourierAccount] | None) -> list[Problem]:
    chosen = chosen_courier(wanted.courier_account_id, accounts)
    problem = _against(chosen) if isinstance(chosen, CourierAccount) else chosen
    return [problem] if problem else []
