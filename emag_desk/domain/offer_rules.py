"""What eMAG would refuse about an edited offer, and what an operator would regret (protocol §4.1, §4.3).

`problems` finds what eMAG refuses: such an edit is not sent. `warnings` are the guardrails: legal, but worth a look.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal

from emag_desk.domain.offer_fields import current, field_of, merged, same, split_key
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.problems import Problem, advice, refusal

END_OF_LIFE = 2
MOST_STOCK = 65_535


@dataclass(frozen=True)
class Reference:
    """What an account's platform allows. Empty collections mean: not read yet, so not checked."""

    vat_rates: Mapping[int, Decimal]
    handling_times: Collection[int]


@dataclass(frozen=True)
class Guardrails:
    """When a legal edit is worth a second look. Preferences of the operator."""

    large_change_percent: Decimal = Decimal(30)
    slip_factor: Decimal = Decimal(8)


NO_REFERENCE = Reference({}, ())


def problems(offer: OfferRow, edits: Mapping[str, str], reference: Reference = NO_REFERENCE) -> list[Problem]:
    """Why eMAG would refuse these edits (key -> canonical text) of this offer. Empty when it should accept them."""
    after = merged(offer, edits)
    found = [*_end_of_life(offer, edits), *_prices(after, edits)]
    for key, text in edits.items():
        name, _ = split_key(key)
        if name == "stock" and int(text) > MOST_STOCK:
            found.append(refusal(key, "stock_range", "Stock must be between 0 and {most}.", most=MOST_STOCK))
        if name == "handling_time":
            if reference.handling_times and int(text) not in reference.handling_times:
                allowed = ", ".join(str(days) for days in sorted(reference.handling_times))
                found.append(
                    refusal(key, "handling_time", "Handling time must be one of {allowed} days.", allowed=allowed)
                )
            elif int(text) > 255:
                found.append(refusal(key, "handling_time", "Handling time must be between 0 and 255 days."))
        if name == "vat_id" and reference.vat_rates and int(text) not in reference.vat_rates:
            found.append(refusal(key, "vat_unknown", "VAT id {id} is not known on this platform.", id=int(text)))
        if name == "status" and int(text) not in (0, 1, END_OF_LIFE):
            found.append(refusal(key, "status", "Status must be 0 (inactive), 1 (active) or 2 (end of life)."))
    return found


def _end_of_life(offer: OfferRow, edits: Mapping[str, str]) -> list[Problem]:
    if offer.status != END_OF_LIFE or edits.get("status") in ("0", "1"):
        return []
    blocked = [key for key in edits if split_key(key)[0] != "status"]
    return [
        refusal(key, "end_of_life", "This offer is at its end of life: eMAG refuses new prices and stock.")
        for key in blocked
    ]


def _prices(after: OfferRow, edits: Mapping[str, str]) -> list[Problem]:
    found: list[Problem] = []
    edited = [key for key in edits if field_of(key).kind == "price"]
    for key in edited:
        wanted = Decimal(edits[key])
        if wanted < 0 or (wanted == 0 and key != "recommended_price"):
            found.append(refusal(key, "not_positive", "A price must be more than 0."))
    if found or not edited:
        return found
    price, low, high = after.sale_price, after.min_sale_price, after.max_sale_price
    key = "sale_price" if "sale_price" in edits else edited[0]
    if low and high and low > high:
        key = next((name for name in ("min_sale_price", "max_sale_price") if name in edits), key)
        text = "The minimum price {low} is above the maximum price {high}."
        found.append(refusal(key, "min_above_max", text, low=low, high=high))
    elif price and low and price < low:
        found.append(refusal(key, "below_min", "The price {price} is below the minimum {low}.", price=price, low=low))
    elif price and high and price > high:
        found.append(
            refusal(key, "above_max", "The price {price} is above the maximum {high}.", price=price, high=high)
        )
    if after.recommended_price and price and after.recommended_price <= price:
        key = "recommended_price" if "recommended_price" in edits else key
        text = "The recommended price {recommended} must be above the price {price}."
        found.append(refusal(key, "recommended", text, recommended=after.recommended_price, price=price))
    return found


def warnings(offer: OfferRow, edits: Mapping[str, str], guardrails: Guardrails | None = None) -> list[Problem]:
    """What an operator might regret: a large change, a ten-fold slip, stock to zero, an offer switched off."""
    guardrails = guardrails or Guardrails()
    found: list[Problem] = []
    for key, text in edits.items():
        old = current(offer, key)
        name, _ = split_key(key)
        if old is None or same(key, old, text):
            continue
        if field_of(key).kind == "price" and Decimal(old) > 0 and Decimal(text) > 0:
            found += _price_warning(key, Decimal(old), Decimal(text), guardrails)
        if name == "status" and int(text) != 1 and offer.status == 1:
            found.append(advice(key, "switched_off", "The offer will no longer be on sale."))
    after = merged(offer, edits)
    if offer.general_stock > 0 and after.general_stock == 0 and after.status == 1:
        key = next(key for key in edits if split_key(key)[0] == "stock")
        found.append(advice(key, "zero_stock", "The stock goes to zero: the offer will no longer be on sale."))
    return found


def _price_warning(key: str, old: Decimal, new: Decimal, guardrails: Guardrails) -> list[Problem]:
    factor = max(new / old, old / new)
    if factor >= guardrails.slip_factor:
        text = "{old} -> {new} looks like a slip of the decimal separator."
        return [advice(key, "slip", text, old=old, new=new)]
    percent = change_percent(old, new)
    if abs(percent) > guardrails.large_change_percent:
        text = "A change of {percent} % is above your limit of {limit} %."
        limit = f"{guardrails.large_change_percent.normalize():f}"
        return [advice(key, "large_change", text, percent=round(percent), limit=limit)]
    return []


def change_percent(old: Decimal, new: Decimal) -> Decimal:
    """The change from `old` (not 0) to `new` in percent, with one decimal."""
    return ((new - old) * 100 / old).quantize(Decimal("0.1"))
