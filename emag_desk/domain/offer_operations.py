"""One operation over many offers: set a value, change it by percent or amount, round it, set the gross price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from emag_desk.domain.money import PLACES, gross, net, plain
from emag_desk.domain.offer_fields import current, field_of, merged, parse
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, Reference
from emag_desk.errors import InputError


class Operation(StrEnum):
    """What can be done to a field of many offers at once."""

    SET = "set"
    PERCENT = "percent"
    AMOUNT = "amount"
    ROUND = "round"
    GROSS = "gross"
    TAKE_BACK = "take_back"


OPERATION_LABELS = {
    Operation.SET: "Set to",
    Operation.PERCENT: "Change by percent",
    Operation.AMOUNT: "Change by amount",
    Operation.ROUND: "Round the gross price to end in",
    Operation.GROSS: "Set the gross price to",
    Operation.TAKE_BACK: "Take staged edits back",
}

#: Which operations make sense for which kind of field.
OPERATIONS: Mapping[str, tuple[Operation, ...]] = {
    "price": (
        Operation.PERCENT,
        Operation.AMOUNT,
        Operation.SET,
        Operation.GROSS,
        Operation.ROUND,
        Operation.TAKE_BACK,
    ),
    "whole": (Operation.SET, Operation.AMOUNT, Operation.PERCENT, Operation.TAKE_BACK),
    "status": (Operation.SET, Operation.TAKE_BACK),
    "vat": (Operation.SET, Operation.TAKE_BACK),
}


@dataclass(frozen=True)
class BulkOperation:
    """An operation on one field. `value` is what was typed: a value, a percentage, an amount, cents such as `0.99`."""

    key: str
    operation: Operation
    value: str = ""

    def check(self) -> None:
        """Raise InputError when the value cannot be used."""
        if self.operation in (Operation.SET,):
            parse(self.key, self.value)
        elif self.operation is not Operation.TAKE_BACK:
            number = _number(self.value)
            if self.operation is Operation.ROUND and not 0 <= number < 1:
                raise InputError("{text} is not an ending between 0 and 0.99.", text=self.value)
            if self.operation is Operation.PERCENT and number <= -100:
                raise InputError("A change by {percent} % leaves nothing.", percent=number)

    def apply(self, offer: OfferRow, edits: Mapping[str, str], reference: Reference = NO_REFERENCE) -> str | None:
        """The new canonical text of the field of an offer with these staged edits; None takes the staged edit back.

        Raises InputError when this offer cannot be changed so: it has no such value, its VAT rate is not known, or
        the result is no value.
        """
        if self.operation is Operation.TAKE_BACK:
            return None
        if self.operation is Operation.SET:
            return parse(self.key, self.value)
        before = merged(offer, edits) if edits else offer
        number = _number(self.value)
        if self.operation is Operation.GROSS:
            return plain(net(number, _rate(before, reference)))
        text = current(before, self.key)
        if text is None:
            raise InputError("There is no value that could be changed.")
        if self.operation is Operation.ROUND:
            rate = _rate(before, reference)
            return plain(net(_ending(gross(Decimal(text), rate), number), rate))
        changed = Decimal(text) + number if self.operation is Operation.AMOUNT else Decimal(text) * (1 + number / 100)
        if field_of(self.key).kind == "price":
            if changed <= 0:
                raise InputError("A price must be more than 0.")
            return plain(changed.quantize(PLACES, ROUND_HALF_UP))
        return str(max(int(changed.quantize(Decimal(1), ROUND_HALF_UP)), 0))


def _number(text: str) -> Decimal:
    """A number with a sign, as people write it. Raises InputError."""
    compact = "".join(text.replace("%", "").replace("−", "-").split()).replace(",", ".")
    sign, digits = (compact[0], compact[1:]) if compact[:1] in ("+", "-") else ("", compact)
    whole, point, rest = digits.partition(".")
    if not (whole or rest) or not (whole + rest).isascii() or not (whole + rest).isdigit() or len(digits) > 15:
        raise InputError("{text} is not a number.", text=text or "''")
    return Decimal(f"{sign}{whole or 0}{point}{rest}")


def _rate(offer: OfferRow, reference: Reference) -> Decimal:
    rate = reference.vat_rates.get(offer.vat_id) if offer.vat_id is not None else None
    if rate is None:
        raise InputError("The VAT rate of this offer is not known.")
    return rate


def _ending(price: Decimal, cents: Decimal) -> Decimal:
    """The price nearest to `price` that ends in `cents`, the higher one when two are equally near; never 0 or less."""
    below = price.to_integral_value(rounding="ROUND_FLOOR") - 1 + cents
    near = min((below + step for step in range(3)), key=lambda candidate: (abs(candidate - price), -candidate))
    return near if near > 0 else near + 1
