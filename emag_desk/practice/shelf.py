"""The offers of one platform: the computed catalogue under a layer of what has been changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.documenting import FAMILY_SIZE, FIRST_FAMILY
from emag_desk.practice.offer import Offer
from emag_desk.practice.selection import Listing, OfferFilter, Selection

_KEPT_SELECTIONS = 32
Kept = TypeVar("Kept")


class Shelf:
    """Finds, lists, changes, adds and removes offers. Offers it returns must not be changed: `put` a copy."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._changed: dict[int, Offer] = {}
        self._added: dict[int, Offer] = {}
        self._removed: set[int] = set()
        self._version = 0
        self._selections: dict[object, Selection] = {}
        self._listings: dict[object, tuple[int, Listing]] = {}

    def find(self, offer_id: int) -> Offer | None:
        """The offer as it is now."""
        known = self._changed.get(offer_id) or self._added.get(offer_id)
        if known is not None or offer_id in self._removed:
            return known
        place = self.catalogue.place(offer_id)
        return None if place is None else self.catalogue.state(place)

    def put(self, offer: Offer) -> None:
        """Keep a changed or a new offer."""
        self._version += 1
        if self.catalogue.place(offer.id) is None:
            self._added[offer.id] = offer
        else:
            self._changed[offer.id] = offer
            self._removed.discard(offer.id)

    def remove(self, offer_id: int) -> bool:
        """Make an offer vanish, as offers do on eMAG's side. Whether it was there."""
        if self.find(offer_id) is None:
            return False
        self._version += 1
        if self._added.pop(offer_id, None) is None:
            self._changed.pop(offer_id, None)
            self._removed.add(offer_id)
        return True

    def list(self, wanted: OfferFilter) -> Listing:
        """The offers that match now."""
        version, listing = self._listings.get(wanted.key, (-1, None))
        if listing is None or version != self._version:
            listing = self._listing(wanted)
            _remember(self._listings, wanted.key, (self._version, listing))
        return listing

    def _listing(self, wanted: OfferFilter) -> Listing:
        selection = self._selections.get(wanted.key)
        if selection is None:
            selection = wanted.select(self.catalogue)
            _remember(self._selections, wanted.key, selection)
        dropped = [rank for offer_id in self._removed if (rank := self._rank(selection, offer_id)) is not None]
        appended = []
        for offer in () if wanted.everything else self._changed.values():
            rank = self._rank(selection, offer.id)
            if wanted.takes(offer):
                if rank is None:
                    appended.append(offer.id)
            elif rank is not None:
                dropped.append(rank)
        appended += [offer.id for offer in self._added.values() if wanted.takes(offer)]
        return Listing(selection, dropped, appended)

    def _rank(self, selection: Selection, offer_id: int) -> int | None:
        place = self.catalogue.place(offer_id)
        return None if place is None else selection.rank(place)

    def by_part_number(self, part_number: str) -> Offer | None:
        """The offer that carries a part number, with or without the id that eMAG sometimes puts behind it."""
        return self._by(
            self.catalogue.place_of_part_number(part_number),
            lambda offer: offer.documentation.part_number in (part_number, f"{part_number}-{offer.id}"),
        )

    def by_key(self, part_number_key: str) -> Offer | None:
        """The offer that hangs on a part number key (PNK)."""
        return self._by(
            self.catalogue.place_of_key(part_number_key),
            lambda offer: offer.documentation.part_number_key == part_number_key,
        )

    def by_ean(self, ean: str) -> Offer | None:
        """The offer that carries an EAN."""
        return self._by(self.catalogue.place_of_ean(ean), lambda offer: ean in offer.documentation.eans)

    def changed(self) -> Iterator[Offer]:
        """What has been edited or added since the start."""
        return (offer for layer in (self._changed, self._added) for offer in layer.values())

    def family(self, number: int) -> Sequence[Offer]:
        """The offers of a family."""
        first = (number - FIRST_FAMILY) * FAMILY_SIZE
        untouched = []
        for place in range(max(first, 0), min(first + FAMILY_SIZE, self.catalogue.count)):
            offer_id = self.catalogue.id_at(place)
            if offer_id not in self._changed and offer_id not in self._removed:
                untouched.append(self.catalogue.state(place))
        found = [*untouched, *self.changed()]
        return [one for one in found if one.documentation.family and one.documentation.family.get("id") == number]

    def _by(self, place: int | None, matches: Callable[[Offer], bool]) -> Offer | None:
        if place is not None:
            offer = self.find(self.catalogue.id_at(place))
            if offer is not None and matches(offer):
                return offer
        # Whoever was edited or added may carry it now.
        return next((offer for offer in self.changed() if matches(offer)), None)


def _remember(kept: dict[object, Kept], key: object, value: Kept) -> None:
    if len(kept) >= _KEPT_SELECTIONS:
        kept.pop(next(iter(kept)))
    kept[key] = value
