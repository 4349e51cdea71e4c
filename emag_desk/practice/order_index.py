"""What the orders of one platform are found by, a few bytes for each: filters, sorting and counting."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from emag_desk.practice.order_series import Facts

_KEPT = 16
#: How `order/read` can sort: the array to sort by ("" for the order of arrival) and whether the largest is first.
_SORTS = {
    "newest": ("created", True),
    "oldest": ("created", False),
    "by_id": ("", False),
    "modified_newest": ("modified", True),
    "modified_oldest": ("modified", False),
}


@dataclass(frozen=True)
class OrderFilter:
    """`exact` compares numbers; `created` and `modified` are windows of seconds since 1970, both ends inclusive."""

    exact: dict[str, frozenset[int]] = field(default_factory=dict)
    created: tuple[int, int] | None = None
    modified: tuple[int, int] | None = None

    @property
    def key(self) -> object:
        """Equal for filters that find the same."""
        return (tuple(sorted((name, tuple(sorted(some))) for name, some in self.exact.items())), *self._windows)

    @property
    def _windows(self) -> tuple[object, object]:
        return self.created, self.modified


class OrderIndex:
    """One row per order, by its place in the order of arrival."""

    def __init__(self) -> None:
        self._small = {name: array("B") for name in ("type", "payment_mode_id", "status", "is_complete")}
        self._moments = {name: array("q") for name in ("created", "modified")}
        self._version = 0
        self._found: dict[object, tuple[int, Sequence[int]]] = {}

    def __len__(self) -> int:
        return len(self._small["status"])

    def append(self, facts: Facts) -> None:
        """One more order, behind the others."""
        self._version += 1
        row = (facts.type, facts.payment, facts.status, facts.complete)
        for values, number in zip(self._small.values(), row, strict=True):
            values.append(number)
        self._moments["created"].append(facts.created)
        self._moments["modified"].append(facts.modified)

    def change(self, position: int, order: dict[str, Any], created: int, modified: int) -> None:
        """An order is another now. `order` is its document, the moments are those of the document."""
        self._version += 1
        for name, values in self._small.items():
            values[position] = order[name]
        self._moments["created"][position] = created
        self._moments["modified"][position] = modified

    def takes(self, wanted: OrderFilter, position: int) -> bool:
        """Whether one order matches."""
        return all(test(position) for test in self._tests(wanted))

    def select(self, wanted: OrderFilter, sort: str) -> Sequence[int]:
        """The places of the orders that match, sorted; the same answer as long as nothing changes."""
        key = (wanted.key, sort)
        version, found = self._found.get(key, (-1, ()))
        if version != self._version:
            found = self._sorted(wanted, sort)
            if len(self._found) >= _KEPT:
                self._found.pop(next(iter(self._found)))
            self._found[key] = (self._version, found)
        return found

    def _sorted(self, wanted: OrderFilter, sort: str) -> Sequence[int]:
        places: Sequence[int] = range(len(self))
        for test in self._tests(wanted):
            places = [place for place in places if test(place)]
        name, backwards = _SORTS[sort]
        if name:
            moments = self._moments[name]
            # Where moments are equal the place decides, so that pages never overlap by chance.
            places = sorted(places, key=lambda place: (moments[place], place), reverse=backwards)
        return array("i", places)

    def _tests(self, wanted: OrderFilter) -> list[Callable[[int], bool]]:
        tests: list[Callable[[int], bool]] = []
        for name in ("created", "modified"):
            window = wanted.created if name == "created" else wanted.modified
            if window is not None:
                tests.append(_inside(self._moments[name], *window))
        tests += [_among(self._small[name], some) for name, some in wanted.exact.items()]
        return tests


def _inside(moments: array[int], start: int, end: int) -> Callable[[int], bool]:
    return lambda place: start <= moments[place] <= end


def _among(values: array[int], wanted: frozenset[int]) -> Callable[[int], bool]:
    return lambda place: values[place] in wanted
