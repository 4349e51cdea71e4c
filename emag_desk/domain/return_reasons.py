"""Why customers send things back: eMAG's tree of reasons by number, in words (protocol §4.15).

The tree is shipped as a resource, in Romanian; BG and HU have the same numbers. A return names the last level.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from emag_desk.errors import Sentence

_FILE = Path(__file__).resolve().parents[2] / "resources" / "return_reasons.csv"
_LEVELS = ("level1", "level2", "level3")
_ARROW = " › "

#: The first level, for operators who do not read Romanian.
FIRST_LEVEL_LABELS: Mapping[int, str] = {
    30: "Sends a sealed product back",
    31: "Sends a working product back",
    32: "Sends a product back that does not work",
    34: "The size does not fit",
    35: "The product is not what was expected",
    36: "The product is not as described on the site",
    37: "The product has a defect or is incomplete",
    38: "Ordered more than one size",
    39: "Got another product than ordered",
    40: "The parcel came damaged",
    134: "The product was a gift",
    135: "Not specified",
    175: "Not content with how the product works",
}


class Remark(IntEnum):
    """Whether a reason wants the customer's own words."""

    NONE = 0
    OPTIONAL = 1
    MANDATORY = 2


class Reason(NamedTuple):
    """One node of the tree: its number, its Romanian text, whether it wants a remark, and what it lies below."""

    id: int
    text: str
    remark: Remark
    parent: int | None


@lru_cache(maxsize=1)
def reasons() -> Mapping[int, Reason]:
    """The whole tree, by number."""
    found: dict[int, Reason] = {}
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parent = None
            for level in _LEVELS:
                if number := row[f"{level}_id"]:
                    remark = Remark(int(row[f"{level}_observations"]))
                    found.setdefault(int(number), Reason(int(number), row[f"{level}_text_ro"], remark, parent))
                    parent = int(number)
    return found


def path(reason: int) -> tuple[Reason, ...]:
    """A reason below what it lies below, from the first level on; nothing for a number that is not in the tree."""
    found: list[Reason] = []
    number: int | None = reason
    while number is not None and (node := reasons().get(number)) is not None:
        found.insert(0, node)
        number = node.parent
    return tuple(found)


def words(reason: int | None, language: str = "en") -> Sentence:
    """A reason with all of its levels. In Romanian as eMAG says it; else the first level can be translated.

    A number that is not in the tree, as older returns have it, becomes a sentence too; no reason is an empty one.
    """
    if reason is None:
        return Sentence("")
    levels = path(reason)
    if not levels:
        return Sentence("Reason {number} of an older list", {"number": reason})
    if language == "ro":
        return Sentence("{reason}", {"reason": _ARROW.join(level.text for level in levels)})
    first = Sentence(FIRST_LEVEL_LABELS.get(levels[0].id, levels[0].text))
    if len(levels) == 1:
        return first
    return Sentence("{first} › {rest}", {"first": first, "rest": _ARROW.join(level.text for level in levels[1:])})


def remark_of(reason: int) -> Remark:
    """Whether a reason wants the customer's own words; an unknown one need not have any."""
    node = reasons().get(reason)
    return node.remark if node else Remark.NONE
