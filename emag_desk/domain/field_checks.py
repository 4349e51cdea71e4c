"""What eMAG would refuse about a filled form, found before the first call: pure rules (protocol §4.1, §4.10)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from emag_desk.domain.field import Field
from emag_desk.domain.product_keys import Values
from emag_desk.errors import Sentence

#: (key, value) -> whether eMAG lists the value; None when nobody knows. For fields with `more_choices`.
Listed = Callable[[str, str], bool | None]


@dataclass(frozen=True)
class FieldProblem:
    """One finding about one field. `index` is the value it speaks of. `stops` tells a refusal from advice."""

    key: str
    code: str
    sentence: Sentence
    index: int = 0
    stops: bool = True

    def __str__(self) -> str:
        return str(self.sentence)


def check(fields: Sequence[Field], values: Values, listed: Listed | None = None) -> list[FieldProblem]:
    """Every problem of a filled form, in the order of its fields. Empty when eMAG should accept it.

    `values` are canonical texts (see `field_values.canonical`). `listed` looks up a value of a field whose choices are
    only the first of many.
    """
    found = [FieldProblem(key, "missing", Sentence("This is mandatory.")) for key in missing(fields, values)]
    return found


def missing(fields: Sequence[Field], values: Values) -> list[str]:
    """The keys of mandatory fields that have no value yet, in the order of the fields."""
    return [one.key for one in fields if one.mandatory and not any(values.get(one.key, ()))]
