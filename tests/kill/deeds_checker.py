"""Compares three stories about actions: what the operator was told, what the database says, what eMAG did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

DONE = ("confirmed", "confirmed_with_notes")
NOT_DONE = ("rejected", "cancelled", "superseded")
OPEN = ("queued", "in_flight", "unknown")


@dataclass
class Deed:
    """One intent: one thing that an operator ordered once.

    `accepted`: the program said that it took it. `sends` is how often people approved sending it: once, and once more
    for each "send again". `happened` counts what the marketplace did of it, `so` tells that it shows what was wanted.
    `repeatable` deeds may arrive more than once, since that changes nothing. `told` are the states that runs reported,
    `state` is what the database says in the end (None: it knows nothing of it), with `words` for the operator. `kept`
    are the numbers that the database holds of it, `given` those that the marketplace gave out.
    """

    name: str
    repeatable: bool = False
    accepted: bool = True
    sends: int = 1
    happened: int = 0
    so: bool = False
    told: list[str] = field(default_factory=list)
    state: str | None = None
    words: tuple[str, ...] = ()
    kept: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)


def violations(deeds: Iterable[Deed]) -> list[str]:
    """Everything that must not be: empty when nothing was doubled, lost, invented or kept quiet."""
    return [f"{deed.name}: {text}" for deed in deeds for text in (*_effects(deed), *_stories(deed), *_numbers(deed))]


def _effects(deed: Deed) -> list[str]:
    found = []
    if not deed.repeatable and deed.happened > deed.sends:
        found.append(f"eMAG did it {deed.happened} times, it was approved {deed.sends} times")
    if deed.happened and not deed.accepted:
        found.append("eMAG did it, and the operator was told that it was not taken")
    return found


def _stories(deed: Deed) -> list[str]:
    found = []
    if deed.accepted and deed.state is None:
        found.append("it was taken, and the database knows nothing of it")
    if deed.state in DONE and not (deed.happened or deed.so):
        found.append("it is called done, and eMAG never did it")
    if deed.state in NOT_DONE and deed.happened:
        found.append(f"it is called {deed.state}, and eMAG did it")
    if deed.state in OPEN:
        found.append(f"it stays {deed.state}, and nobody is asked")
    if deed.state in ("needs_human", "rejected") and not any(deed.words):
        found.append(f"it is {deed.state}, and nothing says why")
    ends = {told for told in deed.told if told in (*DONE, *NOT_DONE)}
    if ends and deed.state not in ends:
        found.append(f"the operator was told {sorted(ends)}, the database says {deed.state}")
    return found


def _numbers(deed: Deed) -> list[str]:
    if deed.state in DONE and sorted(deed.kept) != sorted(deed.given):
        return [f"eMAG gave out {deed.given}, the database has {deed.kept}"]
    if invented := set(deed.kept) - set(deed.given):
        return [f"the database has {sorted(invented)}, which eMAG never gave out"]
    return []


def summary(deeds: Iterable[Deed]) -> dict[str, int]:
    """How much was put to the test."""
    everything = list(deeds)
    states = Counter(str(deed.state) for deed in everything)
    return {"deeds": len(everything), "happened": sum(deed.happened > 0 for deed in everything), **states}
