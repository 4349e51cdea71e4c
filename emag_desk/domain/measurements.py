"""Size and weight of products: `measurements/save`, in millimetres and grams (protocol §4.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from emag_desk.domain.money import CENT
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError, Sentence

MOST = Decimal(999_999)
#: In the order in which they stand in tables.
SIDES = ("length", "width", "height")
NAMES = (*SIDES, "weight")
MEASURE_LABELS = {"length": "Length", "width": "Width", "height": "Height", "weight": "Weight"}
#: Beyond these somebody has most likely mixed up units: 5 m, 500 kg; and a millimetre or a gram.
_LONG, _HEAVY = Decimal(5_000), Decimal(500_000)


@dataclass(frozen=True)
class Measurement:
    """One offer's product: sides in millimetres, weight in grams, each with up to two decimals."""

    offer_id: int
    length: Decimal
    width: Decimal
    height: Decimal
    weight: Decimal

    @property
    def volume(self) -> Decimal:
        """In litres."""
        return self.length * self.width * self.height / 1_000_000


def check(one: Measurement) -> list[Problem]:
    """What is wrong with the measures of a product, or worth a look; the gravest first."""
    found = []
    if one.offer_id < 1:
        found.append(refusal("id", "id", "The offer's number is missing."))
    for name in NAMES:
        value: Decimal = getattr(one, name)
        values = {"field": Sentence(MEASURE_LABELS[name]), "value": value}
        if not value.is_finite() or not 0 <= value <= MOST:
            found.append(refusal(name, "range", "{field} must be from 0 to {most}.", most=MOST, **values))
        elif value != value.quantize(CENT):
            found.append(refusal(name, "decimals", "{field} has at most two decimals.", **values))
        elif value == 0:
            found.append(advice(name, "zero", "{field} is 0.", **values))
        elif value > (_HEAVY if name == "weight" else _LONG):
            text = "{field} is {value}: is it in millimetres and grams?"
            found.append(advice(name, "large", text, **values))
    return sorted(found, key=lambda problem: not problem.stops)


def entity(one: Measurement) -> dict[str, Any]:
    """The object of `measurements/save`. Numbers stay decimals."""
    return {"id": one.offer_id} | {name: getattr(one, name) for name in NAMES}


def to_texts(one: Measurement) -> dict[str, str]:
    """Canonical texts for the outbox; the offer's id is that of the action."""
    return {name: plain(getattr(one, name)) for name in NAMES}


def from_texts(offer_id: int, texts: Mapping[str, str]) -> Measurement:
    """The measures that `to_texts` wrote down. Raises InputError for texts that are none."""
    try:
        length, width, height, weight = (Decimal(texts[name]) for name in NAMES)
    except (KeyError, InvalidOperation) as problem:
        raise InputError(
            "What is written down of a size cannot be read: {problem}.", problem=repr(problem)
        ) from problem
    return Measurement(offer_id, length, width, height, weight)


def plain(value: Decimal) -> str:
    """The shortest text of a number, without an exponent: `122.5`, `100`."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
