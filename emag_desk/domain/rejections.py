"""Refused documentation: the same error of many products is one piece of work (protocol §4.1, §4.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.product_answers import place
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.domain.product_keys import Values, characteristic, is_documentation, split
from emag_desk.domain.product_words import every_field, label_of
from emag_desk.domain.validation import validation_label
from emag_desk.errors import Sentence

#: `validation_status.value` of a product whose documentation, brand or EAN eMAG refused.
REFUSED = frozenset({5, 6, 8, 10, 12})
#: What a status speaks of when eMAG gives no errors with it.
_STATUS_KEYS = {5: "brand", 6: "ean"}
_ANYTHING = "…"
_SUFFIX = re.compile(r"\s*[-–]\s*Product id:\s*\d+\s*\.?\s*$", re.IGNORECASE)
_CHANGING = (
    re.compile(r"https?://\S+"),
    re.compile(r"(?<=must be one of:).*", re.IGNORECASE | re.DOTALL),
    re.compile(r"\"[^\"]*\"|„[^”]*”|(?<!\w)'[^']*'(?!\w)"),
    re.compile(r"\d+"),
)
_CHARACTERISTIC = re.compile(r"characteristic with id:? *(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class Rejected:
    """One product of the seller that eMAG refused, with eMAG's errors. `rounds` is how often it was sent from here."""

    account: str
    offer_id: int
    title: str
    category_id: int | None
    validation: int
    errors: tuple[str, ...]
    owned: bool = True
    rounds: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        """eMAG's errors; where it gives none, its status."""
        return self.errors or (validation_label(self.validation),)


@dataclass(frozen=True)
class ErrorGroup:
    """The same error of several products of one account.

    `key` is the field that it speaks of, None where that is not known. `pattern` is the error without what differs
    from product to product, `example` one as eMAG worded it. `label` is the name of the field; `given` tells that it
    is eMAG's word and not ours to translate.
    """

    account: str
    key: str | None
    pattern: str
    example: str
    products: tuple[Rejected, ...]
    label: str = ""
    given: bool = False

    @property
    def count(self) -> int:
        """How many products have this error."""
        return len(self.products)

    @property
    def categories(self) -> frozenset[int]:
        """The categories of these products."""
        return frozenset(one.category_id for one in self.products if one.category_id is not None)

    @property
    def rounds(self) -> int:
        """How often the product that was sent most often was sent from here."""
        return max((one.rounds for one in self.products), default=0)


def pattern_of(text: str) -> str:
    """An error without its product, numbers, addresses and quoted values: the same for every product."""
    text = _SUFFIX.sub("", " ".join(text.split()))
    for changing in _CHANGING:
        text = changing.sub(_ANYTHING, text)
    return text.strip()


def key_of(text: str) -> str | None:
    """The field of a form that an error speaks of; None where nothing tells."""
    fields = every_field()
    if match := _CHARACTERISTIC.search(text):
        fields = (Field(characteristic(int(match[1])), "", FieldKind.TEXT, given=True), *fields)
    return place((text,), fields)[0].key


def groups(rejected: Iterable[Rejected], names: Mapping[str, str] | None = None) -> list[ErrorGroup]:
    """Put products with the same error together, the largest group first. A product may be in several.

    `names` are eMAG's words for characteristics, by field key.
    """
    found: dict[tuple[str, str | None, str], list[tuple[Rejected, str]]] = {}
    for one in rejected:
        for text in dict.fromkeys(one.texts):
            key = key_of(text) if one.errors else _STATUS_KEYS.get(one.validation)
            kin = found.setdefault((one.account, key, pattern_of(text).casefold()), [])
            if not kin or kin[-1][0] is not one:
                kin.append((one, text))
    collected = [
        _group(account, key, members, (names or {}).get(key or "", "")) for (account, key, _), members in found.items()
    ]
    return sorted(collected, key=lambda one: (-one.count, one.account, one.pattern))


def _group(account: str, key: str | None, members: Sequence[tuple[Rejected, str]], name: str) -> ErrorGroup:
    example = members[0][1]
    products = tuple(one for one, _ in members)
    group = ErrorGroup(account, key, pattern_of(example), example, products, label=name, given=bool(name))
    if key is None or name:
        return group
    parts = split(key)
    # eMAG's name of a characteristic is known only once the template of its category was read.
    return replace(group, label=label_of(key) or f"{parts.number} {parts.tag}".strip())


@dataclass(frozen=True)
class KnownProduct:
    """What is needed to correct a product: what eMAG has of it, and what is staged or on its way already."""

    base: Values
    open: Values = field(default_factory=dict)


@dataclass(frozen=True)
class FixPlan:
    """One value for a whole group: the changes to stage, and the products that cannot take it, each with the reason."""

    changes: tuple[ProductChange, ...] = ()
    left_out: tuple[tuple[Rejected, Sentence], ...] = ()


#: (product, its values once corrected) -> why eMAG would refuse it; empty when it should not, or nobody knows.
Check = Callable[[Rejected, Values], Sequence[Sentence]]


def plan_fix(
    group: ErrorGroup,
    key: str,
    values: Sequence[str],
    known: Mapping[int, KnownProduct],
    *,
    check: Check | None = None,
    only: Collection[int] | None = None,
) -> FixPlan:
    """Correct one field of every product of a group, or of some `only` (by offer id). Nothing is staged yet.

    What is staged already for a product stays staged beside the correction.
    """
    changes: list[ProductChange] = []
    left_out: list[tuple[Rejected, Sentence]] = []
    for one in group.products:
        if only is not None and one.offer_id not in only:
            continue
        there = known.get(one.offer_id)
        why = _unfit(one, key, there)
        if why is None and there is not None:
            wanted = {**there.base, **there.open, key: list(values)}
            found = check(one, wanted) if check is not None else ()
            if found:
                why = found[0]
            elif list(there.base.get(key, [])) == list(values):
                why = Sentence("It has this value already.")
            else:
                shown = {**there.base, **there.open}
                changes.append(ProductChange(one.account, one.offer_id, one.title, wanted, there.base, shown))
        if why is not None:
            left_out.append((one, why))
    return FixPlan(tuple(changes), tuple(left_out))


def _unfit(one: Rejected, key: str, there: KnownProduct | None) -> Sentence | None:
    if there is None:
        return Sentence("This offer is not in the cache any more.")
    if not one.owned and is_documentation(key):
        return Sentence("eMAG does not let you edit the documentation of this product.")
    return None
