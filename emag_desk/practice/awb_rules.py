"""Everything that eMAG checks of one AWB before it issues it (protocol §4.14). The texts are assumed.

Assumed besides the texts: in which states an order or a return takes an AWB, that the currency must be the order's,
that as many packages as parcels must be told, and that nobody compares `cod` with the order.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from emag_desk.practice.awb_book import Consignment
from emag_desk.practice.awb_courier import Destination, choose_account
from emag_desk.practice.awb_fields import Fields
from emag_desk.practice.awb_parties import read_party
from emag_desk.practice.awb_subject import Subject, subject_of
from emag_desk.practice.clock import BUCHAREST
from emag_desk.practice.market import Market

_CURRENCIES = ("RON", "EUR", "HUF")
_FLAGS = ("is_oversize", "pickup_and_return", "saturday_delivery", "sameday_delivery", "dropoff_locker", "unboxing")
_PACKAGE = {"weight": 99_999, "length": 999, "width": 999, "height": 999}
_MOST_MONEY = 999_999_999
_HEAVIEST = 99_999


def check_awb(market: Market, item: dict[str, Any]) -> tuple[Consignment | None, list[str]]:
    """What is to be sent, or why eMAG refuses."""
    fields = Fields(item, [])
    subject = subject_of(market, fields)
    if subject is None:
        return None, fields.messages
    sender = read_party(market.platform, fields, "sender", own=not subject.is_return)
    receiver = read_party(market.platform, fields, "receiver", own=subject.is_return)
    envelopes, parcels = _pieces(fields)
    cod = fields.decimal("cod", _MOST_MONEY, mandatory=True)
    insured = fields.decimal("insured_value", _MOST_MONEY)
    weight = _weight(fields, parcels)
    observation = fields.text("observation", 0, 255, mandatory=False)
    options = _options(market, fields, subject)
    currency = _currency(market, fields, subject)
    locker_id = fields.text("locker_id", 3, 255, mandatory=False) or subject.locker_id
    if sender is None or receiver is None:
        return None, fields.messages
    # The name, and with it the network, is known of the order's own locker only.
    locker_name = subject.locker_name if locker_id == subject.locker_id else ""
    abroad = receiver.country != market.platform.country
    account = choose_account(fields, subject, Destination(bool(locker_id), locker_name, abroad))
    if fields.messages or account is None:
        return None, fields.messages
    return Consignment(
        order_id=subject.order_id,
        rma_id=subject.rma_id,
        order_type=subject.order_type,
        account=account,
        sender=sender,
        receiver=receiver,
        pieces=envelopes + parcels,
        weight=f"{weight.normalize():f}",
        cod=f"{cod:.2f}",
        currency=currency,
        insured=f"{insured:.2f}",
        locker_id=locker_id,
        locker_name=locker_name,
        observation=observation,
        options=options,
    ), []


def _weight(fields: Fields, parcels: int) -> Decimal:
    """The weight told, or the sum of the packages, which must be the same."""
    told = fields.decimal("weight", _HEAVIEST)
    if fields.item.get("packages") in (None, []):
        return told
    packages = fields.item["packages"]
    if not isinstance(packages, list) or not all(isinstance(package, dict) for package in packages):
        fields.complain("The packages field must be a list")
        return told
    if len(packages) != parcels:
        fields.complain(f"The packages field must have {parcels} entries, one for each parcel")
    total = Decimal(0)
    for package in packages:
        inner = Fields(package, fields.messages, "packages ")
        values = {name: inner.decimal(name, most, mandatory=True) for name, most in _PACKAGE.items()}
        total += values["weight"]
        if not all(values.values()):
            fields.complain("The packages weight, length, width and height fields must be greater than 0")
    if "weight" in fields.item and told != total:
        fields.complain(f"The weight field must be the sum of the packages weights: {total.normalize():f}")
    return total


def _pieces(fields: Fields) -> tuple[int, int]:
    """How many envelopes and parcels."""
    envelopes, parcels = fields.whole("envelope_number", 0, 9999), fields.whole("parcel_number", 0, 999)
    if not envelopes + parcels:
        fields.complain("The envelope_number and parcel_number fields can not both be 0")
    return envelopes, parcels


def _options(market: Market, fields: Fields, subject: Subject) -> dict[str, int]:
    """The flags of the courier's services."""
    options = {name: int(fields.flag(name)) for name in _FLAGS}
    if options["unboxing"] and not market.switches.on("unboxing_right"):
        fields.complain("You do not have the right to use unboxing")
    if subject.is_return:
        for name in ("pickup_and_return", "dropoff_locker"):
            if options[name]:
                fields.complain(f"The {name} field is not allowed for returns")
        _check_date(market, fields)
    return options


def _check_date(market: Market, fields: Fields) -> None:
    """A courier comes for a return tomorrow at the earliest."""
    tomorrow = market.clock.now().astimezone(BUCHAREST).date() + timedelta(days=1)
    try:
        wanted = date.fromisoformat(str(fields.item.get("date"))[:10])
    except ValueError:
        fields.complain("The date field is mandatory for returns, it should be YYYY-MM-DD")
        return
    if wanted < tomorrow:
        fields.complain(f"The date field must be {tomorrow} or later")


def _currency(market: Market, fields: Fields, subject: Subject) -> str:
    """RON, EUR or HUF; a must on the Bulgarian platforms."""
    value = fields.item.get("currency")
    if value in (None, ""):
        if market.platform.country == "BG":
            fields.complain("The currency field is mandatory")
        return subject.currency
    if value not in _CURRENCIES:
        fields.complain(f"The currency field must be one of: {', '.join(_CURRENCIES)}")
    elif value != subject.currency:
        fields.complain(f"The currency field must be {subject.currency}")
    return subject.currency
