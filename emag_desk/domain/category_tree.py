"""The categories of a platform as a tree, and the words for what their characteristics accept (protocol §4.10)."""

from __future__ import annotations

from collections.abc import Iterable

#: `characteristic.type_id` in words.
CHARACTERISTIC_TYPES = {
    1: "Number",
    2: "Number with unit",
    11: "Text",
    20: "Yes, no or not applicable",
    30: "Resolution",
    40: "Volume",
    60: "Size",
}
#: The types that take several values.
SEVERAL_VALUES = frozenset({2, 11, 30, 40})

#: `characteristic_family_type_id` in words: how a shop page lets people choose among the members of a family.
DISPLAY_METHODS = {1: "Thumbnails", 2: "Combobox", 3: "Graphic selection"}

#: Codes of `language=`, each with the name of the language.
CATEGORY_LANGUAGES = {
    "EN": "English",
    "RO": "Romanian",
    "HU": "Hungarian",
    "BG": "Bulgarian",
    "PL": "Polish",
    "GR": "Greek",
    "DE": "German",
}


def type_label(type_id: int) -> str:
    """A characteristic's type in words; an unknown number is shown as such."""
    return CHARACTERISTIC_TYPES.get(type_id, str(type_id))


def display_label(method: int) -> str:
    """A display method in words; an unknown number is shown as such."""
    return DISPLAY_METHODS.get(method, str(method))


class Tree:
    """Categories by their parents. A category whose parent is missing is a root; a ring is cut at its smallest id."""

    def __init__(self, rows: Iterable[tuple[int, int | None, str]]) -> None:
        self._names: dict[int, str] = {}
        given: dict[int, int | None] = {}
        for number, parent, name in rows:
            self._names[number] = name
            given[number] = parent
        self._parents = {
            number: parent if parent is not None and parent in given and parent != number else None
            for number, parent in given.items()
        }
        self._cut_rings()
        self._children: dict[int | None, list[int]] = {}
        for number in sorted(self._names, key=lambda one: (self._names[one].casefold(), one)):
            self._children.setdefault(self._parents[number], []).append(number)

    def _cut_rings(self) -> None:
        done: set[int] = set()
        for start in sorted(self._parents):
            walked: dict[int, None] = {}
            number: int | None = start
            while number is not None and number not in done:
                if number in walked:
                    ring = list(walked)[list(walked).index(number) :]
                    self._parents[min(ring)] = None
                    break
                walked[number] = None
                number = self._parents[number]
            done.update(walked)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, number: object) -> bool:
        return number in self._names

    @property
    def roots(self) -> list[int]:
        """The categories at the top, by name."""
        return self._children.get(None, [])

    def children(self, number: int | None) -> list[int]:
        """The categories right below one, by name; None asks for the roots."""
        return self._children.get(number, [])

    def parent(self, number: int) -> int | None:
        """The category above, None at the top."""
        return self._parents.get(number)

    def name(self, number: int) -> str:
        """What eMAG calls a category; an unknown one goes by its number."""
        return self._names.get(number, str(number))

    def path(self, number: int) -> list[int]:
        """The way down from a root to a category, itself included: the breadcrumb. Empty for an unknown one."""
        found: list[int] = []
        step: int | None = number if number in self._names else None
        while step is not None:
            found.append(step)
            step = self._parents[step]
        return found[::-1]

    def path_text(self, number: int, separator: str = " › ") -> str:
        """The breadcrumb in names."""
        return separator.join(self.name(step) for step in self.path(number))

    def below(self, number: int) -> set[int]:
        """Every category under one, at any depth, itself included."""
        found: set[int] = set()
        waiting = [number] if number in self._names else []
        while waiting:
            step = waiting.pop()
            found.add(step)
            waiting += self._children.get(step, [])
        return found
