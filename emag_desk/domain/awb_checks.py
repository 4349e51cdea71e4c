"""What would go wrong with an AWB, in words, before it is asked for: it cannot be taken back (protocol §4.14)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from emag_desk.domain.awb import CURRENCIES, MOST_LETTERS, AwbWanted
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.order_money import Totals
from emag_desk.domain.order_transitions import can_issue_awb
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import (
    FEWEST_DIGITS,
    HOME,
    LOCKERS,
    MOST_DIGITS,
    OFFICES,
    CourierAccount,
    Party,
    destination_of,
    fits,
    same_network,
)
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import Sentence

MOST_MONEY = Decimal(999_999_999)
MOST_WEIGHT = Decimal(99_999)
MOST_PARCELS, MOST_ENVELOPES = 999, 9_999
_FEWEST_LETTERS = {"name": 3, "contact": 1, "street": 3}

_LONGEST_ID = 21

SIDE_LABELS = {"sender": "sender", "receiver": "receiver"}
TEXT_LABELS = {"name": "The name", "contact": "The contact", "street": "The street"}
DESTINATION_LABELS = {HOME: "home addresses", LOCKERS: "lockers", OFFICES: "the courier's offices"}


def preflight(
    wanted: AwbWanted,
    order: Order,
    totals: Totals,
    courier_accounts: Sequence[CourierAccount] | None,
    *,
    country: str = "RO",
    awbs: Collection[str] = (),
    now: datetime,
) -> list[Problem]:
    """Everything that is wrong with an AWB for an order, and what is worth a look; the gravest first.

    `courier_accounts` None: not read, so not checked. `country` is that of the account's platform. `awbs` are the AWB
    numbers that the order has already: another one is advice against, not a refusal, for an order may need two.
    """
    if (why_not := can_issue_awb(order)) is not None:
        return [Problem("status", "status", why_not)]
    found = [
        *_order_problems(order, awbs, now),
        *_courier_problems(wanted, order, courier_accounts),
        *party_problems("sender", wanted.sender),
        *party_problems("receiver", wanted.receiver),
        *_locker_problems(wanted, order),
        *_money_problems(wanted, totals, country, awbs),
        *load_problems(wanted),
    ]
    return sorted(found, key=lambda problem: not problem.stops)


def stops(problems: Collection[Problem]) -> bool:
    """Whether the AWB must not be asked for."""
    return any(problem.stops for problem in problems)


def _order_problems(order: Order, awbs: Collection[str], now: datetime) -> list[Problem]:
    found = []
    if awbs:
        numbers = ", ".join(sorted(awbs))
        found.append(
            advice(
                "awbs", "has_awb", "The order already has the AWB {numbers}: this makes another one.", numbers=numbers
            )
        )
    elif order.status == OrderStatus.FINALIZED:
        text = "The order is finalized: an AWB may have been issued elsewhere. Look before you make another one."
        found.append(advice("status", "finalized", text))
    if order.cancellation_wanted:
        found.append(advice("status", "cancellation", "The customer has asked to cancel this order."))
    deadline = order.maximum_date_for_shipment
    if order.late_shipment or (deadline is not None and deadline < now):
        found.append(advice("status", "late", "The last date for shipment has passed."))
    return found


def _courier_problems(wanted: AwbWanted, order: Order, accounts: Sequence[CourierAccount] | None) -> list[Problem]:
    key, enforced = "courier_account_id", order.enforced_vendor_courier_accounts
    if enforced == ():
        text = "eMAG issues the AWB of this order: ask it to unlock the courier first."
        return [refusal(key, "enforced_none", text)]
    chosen = wanted.courier_account_id
    if enforced is not None and chosen not in enforced:
        known = {account.account_id: account.label for account in accounts or ()}
        names = ", ".join(known.get(number, str(number)) for number in enforced)
        return [refusal(key, "enforced", "eMAG prescribes the courier account of this order: {names}.", names=names)]
    account = chosen_courier(chosen, accounts)
    if isinstance(account, CourierAccount):
        return _account_problems(wanted, order, account)
    return [account] if account else []


def chosen_courier(chosen: int | None, accounts: Sequence[CourierAccount] | None) -> CourierAccount | Problem | None:
    """The courier account of that number, or what is to be said of the choice; None while nobody knows the accounts."""
    key = "courier_account_id"
    if accounts is None:
        return None
    if chosen is None:
        return advice(key, "default", "No courier account is chosen: eMAG takes your default one.")
    account = next((one for one in accounts if one.account_id == chosen), None)
    if account is None:
        return refusal(key, "unknown", "You have no courier account {number}.", number=str(chosen))
    return account


def _account_problems(wanted: AwbWanted, order: Order, account: CourierAccount) -> list[Problem]:
    key, name = "courier_account_id", account.label
    if not account.active:
        return [refusal(key, "inactive", "The courier account {name} is switched off.", name=name)]
    if not account.serves_orders():
        return [refusal(key, "type", "The courier account {name} is not for orders.", name=name)]
    need = LOCKERS if wanted.locker_id else destination_of(order)
    if need not in account.courier_account_properties:
        text = "The courier account {name} does not deliver to {place}."
        return [refusal(key, "property", text, name=name, place=Sentence(DESTINATION_LABELS[need]))]
    if wanted.locker_id == order.details.locker_id and not same_network(account, order.details.locker_name):
        text = "The courier account {name} does not serve the locker {locker}."
        return [refusal(key, "network", text, name=name, locker=order.details.locker_name)]
    return []


def party_problems(side: str, party: Party) -> list[Problem]:
    """What is wrong with the sender or the receiver of any AWB."""
    found = [
        problem
        for name in ("name", "contact", "street")
        if not (name == "street" and party.address_id)
        for problem in _text_problems(side, name, getattr(party, name))
    ]
    if not party.phone1:
        text = "The phone of the {side} is missing."
        found.append(refusal(f"{side}.phone1", "phone", text, side=Sentence(SIDE_LABELS[side])))
    elif not fits(party.phone1):
        text = "The phone of the {side}, {phone}, must have {fewest} to {most} digits."
        values = {
            "side": Sentence(SIDE_LABELS[side]),
            "phone": party.phone1,
            "fewest": FEWEST_DIGITS,
            "most": MOST_DIGITS,
        }
        found.append(refusal(f"{side}.phone1", "phone", text, **values))
    if party.phone2 and not fits(party.phone2):
        text = "The second phone of the {side}, {phone}, must have {fewest} to {most} digits, or be left out."
        values = {
            "side": Sentence(SIDE_LABELS[side]),
            "phone": party.phone2,
            "fewest": FEWEST_DIGITS,
            "most": MOST_DIGITS,
        }
        found.append(refusal(f"{side}.phone2", "phone", text, **values))
    if party.locality_id is None and not party.address_id:
        text = "Choose the locality of the {side}."
        found.append(refusal(f"{side}.locality_id", "locality", text, side=Sentence(SIDE_LABELS[side])))
    if len(party.address_id) > _LONGEST_ID:
        found.append(refusal(f"{side}.address_id", "address", "This is no address id: {id}.", id=party.address_id))
    return found


def _text_problems(side: str, name: str, text: str) -> list[Problem]:
    key, least, most = f"{side}.{name}", _FEWEST_LETTERS[name], MOST_LETTERS[name]
    values = {"field": Sentence(TEXT_LABELS[name]), "side": Sentence(SIDE_LABELS[side])}
    if len(text.strip()) < least:
        if not text.strip():
            return [refusal(key, "missing", "{field} of the {side} is missing.", **values)]
        return [refusal(key, "short", "{field} of the {side} needs at least {least} letters.", least=least, **values)]
    if len(text) > most:
        rest = text[most:]
        sentence = "{field} of the {side} is too long: eMAG takes {most} letters, without “{rest}”."
        return [advice(key, "cut", sentence, most=most, rest=rest, **values)]
    return []


def _locker_problems(wanted: AwbWanted, order: Order) -> list[Problem]:
    own = order.details.locker_id
    if wanted.locker_id and not 3 <= len(wanted.locker_id) <= 255:
        return [refusal("locker_id", "locker", "This is no locker id: {id}.", id=wanted.locker_id)]
    if own and not wanted.locker_id:
        text = "The customer chose the locker {name}: the parcel goes there all the same."
        return [advice("locker_id", "locker_order", text, name=order.details.locker_name or own)]
    if own and wanted.locker_id != own:
        text = "This is not the locker that the customer chose, {name}."
        return [advice("locker_id", "other_locker", text, name=order.details.locker_name or own)]
    return []


def _money_problems(wanted: AwbWanted, totals: Totals, country: str, awbs: Collection[str]) -> list[Problem]:
    found = []
    currency = wanted.currency or totals.currency
    values = {"cod": wanted.cod, "due": totals.cod, "currency": currency}
    if not 0 <= wanted.cod <= MOST_MONEY:
        found.append(refusal("cod", "range", "The courier cannot collect {cod} {currency}.", **values))
    elif wanted.cod and not totals.cod:
        found.append(
            refusal("cod", "paid", "The order is not paid at the door: the courier collects nothing.", **values)
        )
    elif wanted.cod != totals.cod:
        text = "The courier collects {cod} {currency}, but the customer owes {due} {currency}."
        # With a second AWB the money is collected once.
        found.append((advice if awbs and not wanted.cod else refusal)("cod", "differs", text, **values))
    elif awbs and wanted.cod:
        text = "The order already has an AWB: {cod} {currency} might be collected twice."
        found.append(advice("cod", "twice", text, **values))
    if not 0 <= wanted.insured_value <= MOST_MONEY:
        found.append(refusal("insured_value", "range", "The insured value must be from 0 to {most}.", most=MOST_MONEY))
    return found + currency_problems(wanted, totals.currency, country)


def currency_problems(wanted: AwbWanted, own: str, country: str) -> list[Problem]:
    """What is wrong with the currency of any AWB; `own` is that of its order or return, `country` the platform's."""
    if not wanted.currency:
        if country == "BG":
            return [refusal("currency", "missing", "eMAG Bulgaria asks for the currency of an AWB.")]
        return []
    if wanted.currency not in CURRENCIES:
        allowed = ", ".join(CURRENCIES)
        text = "An AWB is in one of {allowed}, not in {currency}."
        return [refusal("currency", "unknown", text, allowed=allowed, currency=wanted.currency)]
    if own and wanted.currency != own:
        text = "The order is in {own}, the AWB in {currency}."
        return [refusal("currency", "differs", text, own=own, currency=wanted.currency)]
    return []


def load_problems(wanted: AwbWanted) -> list[Problem]:
    """What is wrong with parcels, envelopes, weight and remark of any AWB."""
    found = []
    if not wanted.parcels and not wanted.envelopes:
        found.append(refusal("parcels", "none", "An AWB needs at least one parcel or envelope."))
    if len(wanted.parcels) > MOST_PARCELS or not 0 <= wanted.envelopes <= MOST_ENVELOPES:
        text = "An AWB takes up to {parcels} parcels and {envelopes} envelopes."
        found.append(refusal("parcels", "many", text, parcels=MOST_PARCELS, envelopes=MOST_ENVELOPES))
    weight = wanted.whole_weight
    if weight is not None and not 0 <= weight <= MOST_WEIGHT:
        found.append(refusal("weight", "range", "The weight must be from 0 to {most} kg.", most=MOST_WEIGHT))
    if wanted.packages:
        found += _package_problems(wanted)
    if len(wanted.observation) > MOST_LETTERS["observation"]:
        most = MOST_LETTERS["observation"]
        text = "The remark is too long: eMAG takes {most} letters, without “{rest}”."
        found.append(advice("observation", "cut", text, most=most, rest=wanted.observation[most:]))
    return found


def _package_problems(wanted: AwbWanted) -> list[Problem]:
    incomplete = [
        number
        for number, parcel in enumerate(wanted.parcels, 1)
        if not all(
            side is not None and side > 0 for side in (parcel.weight, parcel.length, parcel.width, parcel.height)
        )
    ]
    if incomplete or not wanted.parcels:
        text = "To tell the measures, every parcel needs its weight, length, width and height."
        return [refusal(f"parcel:{number}", "package", text) for number in incomplete or [1]]
    if wanted.weight is not None and wanted.weight != wanted.whole_weight:
        text = "The weight {told} kg is not the sum of the parcels, {sum} kg: the sum is sent."
        return [advice("weight", "sum", text, told=wanted.weight, sum=wanted.whole_weight)]
    return []


def return_problems(wanted: AwbWanted, now: datetime) -> list[Problem]:
    """What is wrong with the AWB of a return: the pick-up is tomorrow at the earliest, and what is for orders only."""
    found = []
    tomorrow = (now.astimezone(BUCHAREST) + timedelta(days=1)).date()
    if wanted.date is None or wanted.date < tomorrow:
        text = "The courier can come on {day} at the earliest."
        found.append(refusal("date", "date", text, day=tomorrow.strftime("%d.%m.%Y")))
    for name in ("pickup_and_return", "dropoff_locker"):
        if getattr(wanted, name):
            found.append(refusal(name, "order_only", "This is possible for orders only, not for returns."))
    return found
