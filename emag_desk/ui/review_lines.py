"""Staged changes as Review shows them: old -> new with difference, gross, what speaks against it. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from emag_desk.domain.commands import PRODUCT, Command
from emag_desk.domain.money import gross
from emag_desk.domain.offer_fields import FIELDS, current, same
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Guardrails, Reference, change_percent, problems, warnings
from emag_desk.domain.product_drafts import is_new
from emag_desk.errors import DeskError, Sentence

#: eMAG takes at most so many offers in one save (protocol §1.7).
_BATCH = 50
#: Whole calls per second that the 80 % rule leaves for everything but orders; below what it leaves per minute.
_PER_SECOND = 2


class Concern(StrEnum):
    """What speaks against sending a change."""

    NONE = "none"
    WARNING = "warning"  # legal, but the operator must say that it is meant
    PROBLEM = "problem"  # eMAG would refuse it: it cannot be sent


@dataclass(frozen=True)
class ReviewLine:
    """One field of one staged change. `old` is what eMAG said when the operator edited, `now` what it says now.

    `gross_old` and `gross_new` are prices with VAT, None for other fields and where the rate is not known. `label` is
    eMAG's name of a characteristic; empty for fields that we have a name for.
    """

    key: str
    old: str | None
    new: str
    now: str | None = None
    percent: Decimal | None = None
    gross_old: Decimal | None = None
    gross_new: Decimal | None = None
    problems: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    conflict: bool = False
    label: str = ""

    @property
    def concern(self) -> Concern:
        """The worst that speaks against it."""
        if self.problems:
            return Concern.PROBLEM
        return Concern.WARNING if self.warnings else Concern.NONE


@dataclass(frozen=True)
class ReviewedChange:
    """One staged change of one offer: it is sent whole or not at all."""

    command: Command
    lines: tuple[ReviewLine, ...]
    currency: str = ""
    reference: Reference = field(default_factory=lambda: Reference({}, ()))

    @cached_property
    def concern(self) -> Concern:
        """The worst that speaks against any of its fields."""
        concerns = {line.concern for line in self.lines}
        return next(
            (concern for concern in (Concern.PROBLEM, Concern.WARNING) if concern in concerns),
            Concern.NONE,
        )

    @cached_property
    def searched(self) -> str:
        """What a search looks into: name and id, without regard to case."""
        return f"{self.command.title} {self.command.object_id}".casefold()

    @cached_property
    def conflict(self) -> bool:
        """Whether eMAG's value changed since the operator edited."""
        return any(line.conflict for line in self.lines)


def review_changes(
    commands: Sequence[Command],
    offers: Mapping[tuple[str, int], OfferRow],
    references: Mapping[str, Reference],
    guardrails: Guardrails,
    products: Mapping[int, ReviewedChange] | None = None,
) -> list[ReviewedChange]:
    """Check staged changes against what the cache holds now. Those that cannot be sent come first.

    `products` are the changes of products by the command's number, which were checked against their categories.
    """
    none = Reference({}, ())
    checked = products or {}
    reviewed = [
        checked[command.id]
        if command.id in checked
        else review_change(
            command,
            offers.get((command.account, command.object_id)),
            references.get(command.account, none),
            guardrails,
        )
        for command in commands
    ]
    order = {Concern.PROBLEM: 0, Concern.WARNING: 1, Concern.NONE: 2}
    reviewed.sort(key=lambda change: (order[change.concern], change.command.account, change.command.id))
    for change in reviewed:  # worked out here, so that the window need not
        _ = change.conflict, change.searched
    return reviewed


def review_change(
    command: Command, offer: OfferRow | None, reference: Reference, guardrails: Guardrails
) -> ReviewedChange:
    """Check one staged change."""
    if offer is None:
        unknown = Sentence("This offer is not in the cache, so nothing about it could be checked.")
        lines = [
            ReviewLine(key, command.base.get(key), text, None, _percent(key, command.base.get(key), text))
            for key, text in command.edits.items()
        ]
        checked = [replace(line, warnings=(unknown,)) for line in lines[:1]] + lines[1:]
        return ReviewedChange(command, tuple(checked), reference=reference)
    refused, doubtful = _refused(offer, command, reference), _doubtful(offer, command, guardrails)
    first = next(iter(command.edits), "")

    def about(found: list[tuple[str, Sentence]], key: str) -> list[Sentence]:
        # What is found about a field that is not edited itself is told with the first one.
        return [text for where, text in found if where == key or (key == first and where not in command.edits)]

    lines = [_line(command, offer, reference, key, about(refused, key), about(doubtful, key)) for key in command.edits]
    return ReviewedChange(command, tuple(lines), offer.currency, reference)


def _refused(offer: OfferRow, command: Command, reference: Reference) -> list[tuple[str, Sentence]]:
    try:
        return [(found.key, found.sentence) for found in problems(offer, command.edits, reference)]
    except DeskError as error:  # staged by another version: a field that this one does not know
        return [(next(iter(command.edits), ""), error.sentence)]


def _doubtful(offer: OfferRow, command: Command, guardrails: Guardrails) -> list[tuple[str, Sentence]]:
    try:
        found = [(found.key, found.sentence) for found in warnings(offer, command.edits, guardrails)]
    except DeskError:  # told by `_refused` already
        return []
    if offer.vanished:
        text = "eMAG no longer listed this offer on {day}."
        found.append((next(iter(command.edits)), Sentence(text, {"day": offer.vanished})))
    return found


def _line(
    command: Command,
    offer: OfferRow,
    reference: Reference,
    key: str,
    refused: list[Sentence],
    doubtful: list[Sentence],
) -> ReviewLine:
    new, old = command.edits[key], command.base.get(key)
    if key.partition(":")[0] not in FIELDS:
        return ReviewLine(key, old, new, problems=tuple(refused))
    now = current(offer, key)
    conflict = not same(key, old, now)
    if conflict and same(key, new, now):
        doubtful.append(Sentence("eMAG has this value already."))
    elif conflict:
        text = "Changed on eMAG since you edited: it was {old}, now it is {now}."
        doubtful.append(
            Sentence(text, {"old": old if old is not None else "–", "now": now if now is not None else "–"})
        )
    rate = _rate(offer, command, reference) if FIELDS[key.partition(":")[0]].kind == "price" else None
    return ReviewLine(
        key,
        old,
        new,
        now,
        _percent(key, old, new),
        None if rate is None or old is None else gross(Decimal(old), rate),
        None if rate is None else gross(Decimal(new), rate),
        tuple(refused),
        tuple(doubtful),
        conflict,
    )


def _rate(offer: OfferRow, command: Command, reference: Reference) -> Decimal | None:
    """The VAT rate that the offer will have."""
    vat_id = command.edits.get("vat_id")
    number = int(vat_id) if vat_id is not None else offer.vat_id
    return reference.vat_rates.get(number) if number is not None else None


def _percent(key: str, old: str | None, new: str) -> Decimal | None:
    name = FIELDS.get(key.partition(":")[0])
    if old is None or name is None or name.kind not in ("price", "whole") or not Decimal(old):
        return None
    return change_percent(Decimal(old), Decimal(new))


def sending_seconds(changes: Iterable[ReviewedChange]) -> float:
    """How long sending will take at least, in seconds: accounts are sent side by side, each within its budget."""
    offers: dict[str, int] = {}
    products: dict[str, int] = {}
    looked_up: dict[str, int] = {}
    for change in changes:
        account, product = change.command.account, change.command.kind == PRODUCT
        kin = products if product else offers
        kin[account] = kin.get(account, 0) + 1
        # Whether a new product's number is free is asked for by itself.
        looked_up[account] = looked_up.get(account, 0) + is_new(change.command)
    slowest = 0.0
    for account, alone in looked_up.items():
        # Products are read before and after they are saved.
        batches = -(-offers.get(account, 0) // _BATCH) + 3 * -(-products.get(account, 0) // _BATCH)
        slowest = max(slowest, (batches + alone - 1) / _PER_SECOND + 1.0)
    return slowest
