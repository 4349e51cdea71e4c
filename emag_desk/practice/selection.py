"""Filters over offers that are not stored: which places match, how many, and which stands at a rank."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.offer import Offer
from emag_desk.practice.scenarios import PERIOD, Scenario


class Selection(Protocol):
    """Ascending places of the untouched catalogue."""

    def __len__(self) -> int: ...

    def at(self, rank: int) -> int:
        """The place at a rank."""
        ...

    def rank(self, place: int) -> int | None:
        """The rank of a place; None when it is not selected."""
        ...


class PeriodicSelection:
    """Places whose scenario matches: arithmetic only, whatever the number of offers."""

    def __init__(self, count: int, slots: Sequence[int]) -> None:
        self._slots = slots
        blocks, rest = divmod(count, PERIOD)
        self._length = blocks * len(slots) + bisect_left(slots, rest)

    def __len__(self) -> int:
        return self._length

    def at(self, rank: int) -> int:
        block, number = divmod(rank, len(self._slots))
        return block * PERIOD + self._slots[number]

    def rank(self, place: int) -> int | None:
        block, slot = divmod(place, PERIOD)
        number = bisect_left(self._slots, slot)
        found = number < len(self._slots) and self._slots[number] == slot
        return block * len(self._slots) + number if found else None


class ScannedSelection:
    """Places found by looking at each once; kept, since the untouched catalogue never changes."""

    def __init__(self, places: array[int]) -> None:
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def at(self, rank: int) -> int:
        return self._places[rank]

    def rank(self, place: int) -> int | None:
        number = bisect_left(self._places, place)
        return number if number < len(self._places) and self._places[number] == place else None


@dataclass(frozen=True)
class OfferFilter:
    """The filters of `product_offer/read` and `/count` (protocol §4.2). A stock filter means: 0 up to that value."""

    exact: Mapping[str, frozenset[int]] = field(default_factory=dict)
    general_stock: int | None = None
    estimated_stock: int | None = None

    @property
    def key(self) -> object:
        """Equal for equal filters."""
        return (tuple(sorted(self.exact.items())), self.general_stock, self.estimated_stock)

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered."""
        return not self.exact and self.general_stock is None and self.estimated_stock is None

    def takes(self, offer: Offer) -> bool:
        """Whether an offer as it is now matches."""
        if any(getattr(offer, name) not in allowed for name, allowed in self.exact.items()):
            return False
        return self._takes_stocks(offer.general_stock, offer.estimated_stock)

    def select(self, catalogue: Catalogue) -> Selection:
        """The places of the untouched catalogue that match."""
        slots = [slot for slot, scenario in enumerate(catalogue.scenarios) if self._takes_scenario(scenario)]
        periodic = PeriodicSelection(catalogue.count, slots)
        if self.general_stock is None and self.estimated_stock is None:
            return periodic
        stocks = ((place, catalogue.stocks(place)) for place in map(periodic.at, range(len(periodic))))
        return ScannedSelection(array("q", (place for place, pieces in stocks if self._takes_stocks(*pieces))))

    def _takes_stocks(self, general: int, estimated: int) -> bool:
        if self.general_stock is not None and general > self.general_stock:
            return False
        return self.estimated_stock is None or estimated <= self.estimated_stock

    def _takes_scenario(self, scenario: Scenario) -> bool:
        state = {
            "status": scenario.status,
            "validation": scenario.validation,
            "translation": scenario.shown_translation,
            "offer_validation": scenario.offer_validation,
        }
        return all(state[name] in allowed for name, allowed in self.exact.items())


class Listing:
    """A selection corrected for what has been edited since: some ranks dropped, some offers appended."""

    def __init__(self, selection: Selection, dropped: Sequence[int], appended: Sequence[int]) -> None:
        self._selection = selection
        # The n-th dropped rank hides everything from (rank - n) on by one more.
        self._thresholds = [rank - number for number, rank in enumerate(sorted(dropped))]
        self._appended = appended
        self._kept = len(selection) - len(dropped)

    def __len__(self) -> int:
        return self._kept + len(self._appended)

    def page(self, start: int, count: int, id_at: Callable[[int], int]) -> list[int]:
        """The offer ids from `start` on, at most `count`."""
        stop = min(start + count, len(self))
        ids = []
        for position in range(start, stop):
            if position < self._kept:
                ids.append(id_at(self._selection.at(position + bisect_right(self._thresholds, position))))
            else:
                ids.append(self._appended[position - self._kept])
        return ids
