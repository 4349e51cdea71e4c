"""Compares three stories about offers: what people approved, what the outbox says, what the marketplace did."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass
class Field:
    """One field of one offer. Every approved value is different, so that each can be recognised.

    `approved` are the values in the order in which they were approved. `happened` are the values that the marketplace
    took on, one after another. `confirmed` are the values that the outbox calls saved. `undecided` are those that the
    outbox shows to a person, `refused` those that it says eMAG refused.
    """

    base: str
    approved: list[str] = field(default_factory=list)
    happened: list[str] = field(default_factory=list)
    confirmed: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def now(self) -> str:
        """What the marketplace has in the end."""
        return self.happened[-1] if self.happened else self.base


def violations(fields: Mapping[str, Field]) -> list[str]:
    """Everything that must not be: empty when nothing was lost, doubled, invented or put back."""
    return [f"{name}: {text}" for name, one in fields.items() for text in _of(one)]


def _of(one: Field) -> list[str]:
    found = []
    known = [one.base, *one.approved]
    if invented := [value for value in one.happened if value not in known]:
        found.append(f"the marketplace had {invented}, which nobody approved")
    order = [known.index(value) for value in one.happened if value in known]
    if any(later <= earlier for earlier, later in itertools.pairwise(order)):
        found.append(f"an older value came back or happened twice: {one.happened}")
    if liars := [value for value in one.confirmed if value not in one.happened]:
        found.append(f"{liars} is called saved but never happened")
    wanted = known[-1]
    open_to_a_person = wanted in one.undecided or wanted in one.refused
    if one.now != wanted and not open_to_a_person:
        found.append(f"{wanted} was approved, the marketplace has {one.now}, and nobody is told")
    return found


def summary(fields: Mapping[str, Field]) -> dict[str, int]:
    """How much was put to the test."""
    everything: Sequence[Field] = list(fields.values())
    return {
        "fields": len(everything),
        "approved": sum(len(one.approved) for one in everything),
        "happened": sum(len(one.happened) for one in everything),
        "undecided": sum(len(one.undecided) for one in everything),
        "refused": sum(len(one.refused) for one in everything),
    }
