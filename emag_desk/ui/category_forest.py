"""The categories of one account in one language, arranged off the window's thread for tree, search and chips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntFlag
from typing import NamedTuple

from emag_desk.domain.category_tree import Tree
from emag_desk.store.categories_reader import CategoryRow


class Flag(IntFlag):
    """What a category says of itself, as bits."""

    NONE = 0
    ALLOWED = 1
    EAN = 2
    WARRANTY = 4


#: The filter chips, from left to right.
CHIP_LABELS = {
    Flag.ALLOWED: "Allowed for me",
    Flag.EAN: "EAN mandatory",
    Flag.WARRANTY: "Warranty mandatory",
}


class Found(NamedTuple):
    """What a search and the chips leave, and how many of what the text finds each chip stands for.

    `listed` are the categories in the order to show them, None without a search text: then the tree shows, narrowed
    to `shown` and to what is above it (`visible`); None narrows nothing.
    """

    listed: Sequence[int] | None
    shown: frozenset[int] | None
    visible: frozenset[int] | None
    counts: Mapping[Flag, int]


class Forest:
    """A tree with the flags of its categories. Never changes once it is made; making it takes longer than a frame."""

    def __init__(self, rows: Iterable[CategoryRow], account: str = "", language: str = "") -> None:
        # Without `has_template`, which changes with every category that is read.
        kept = self._rows = [row._replace(has_template=False) for row in rows]
        self.account, self.language = account, language
        self.tree = Tree([(row.id, row.parent_id, row.name) for row in kept])
        self.flags = {row.id: _flags(row) for row in kept}

    def __len__(self) -> int:
        return len(self.flags)

    def __contains__(self, number: object) -> bool:
        return number in self.flags

    def same_as(self, other: Forest) -> bool:
        """Whether another one says the same of the same categories."""
        return self._rows == other._rows and (self.account, self.language) == (other.account, other.language)

    def has(self, number: int, wanted: Flag) -> bool:
        """Whether a category says all of this."""
        return self.flags.get(number, 0) & wanted == wanted

    def narrowed(self, matching: Sequence[int] | None, wanted: Flag) -> Found:
        """What is left of the categories that a search found (None: nothing is searched for) with these chips."""
        flags, bits = self.flags, int(wanted)  # plain numbers: those of an IntFlag take a hundred times as long
        among = flags if matching is None else [number for number in matching if number in flags]
        counts = {flag: self._count(among, int(flag)) for flag in CHIP_LABELS}
        if matching is None and not bits:
            return Found(None, None, None, counts)
        passed = [number for number in among if flags[number] & bits == bits]
        if matching is not None:
            return Found(passed, None, None, counts)
        return Found(None, frozenset(passed), self._with_ancestors(passed), counts)

    def _count(self, numbers: Iterable[int], bits: int) -> int:
        return sum(1 for number in numbers if self.flags[number] & bits)

    def _with_ancestors(self, numbers: Iterable[int]) -> frozenset[int]:
        found: set[int] = set()
        for number in numbers:
            step: int | None = number
            while step is not None and step not in found:
                found.add(step)
                step = self.tree.parent(step)
        return frozenset(found)


def _flags(row: CategoryRow) -> int:
    return row.is_allowed + 2 * row.is_ean_mandatory + 4 * row.is_warranty_mandatory
