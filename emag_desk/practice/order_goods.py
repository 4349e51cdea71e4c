"""The offers that orders are about: which one was sold, and what an order does to its stock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from emag_desk.practice.offer import Offer
from emag_desk.practice.shelf import Shelf

_LOOKED_AT = 12


class Goods:
    """The shelf as orders see it."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    @property
    def any(self) -> bool:
        """Whether there is anything to sell."""
        return self._shelf.catalogue.count > 0

    def sold(self, dice: int) -> Offer:
        """An offer that can have been sold long ago: one of the next few places that was on sale at the start."""
        catalogue = self._shelf.catalogue
        place = dice % catalogue.count
        for step in range(_LOOKED_AT):
            offer = catalogue.state((place + step) % catalogue.count)
            if offer.rank is not None:
                return offer
        return catalogue.state(place)

    def on_sale(self, dice: int) -> Offer:
        """An offer that can be sold now, at its price of now."""
        catalogue = self._shelf.catalogue
        place = dice % catalogue.count
        for step in range(_LOOKED_AT):
            offer = self._shelf.find(catalogue.id_at((place + step) % catalogue.count))
            if offer is not None and offer.status == 1 and offer.rank is not None and offer.estimated_stock > 0:
                return offer
        return self.sold(dice)

    def find(self, offer_id: int) -> Offer | None:
        """The offer as it is now."""
        return self._shelf.find(offer_id)

    def reserve(self, order: dict[str, Any], sign: int = 1) -> None:
        """Reserve the pieces of an unacknowledged order, or with `sign` -1 no longer."""
        for offer, pieces in self._pieces(order):
            offer.reserved = max(offer.reserved + sign * pieces, 0)
            self._shelf.put(offer)

    def take(self, order: dict[str, Any]) -> None:
        """An acknowledged order takes its pieces out of the stock (protocol §8), first warehouse first (assumed)."""
        for offer, pieces in self._pieces(order):
            offer.reserved = max(offer.reserved - pieces, 0)
            for warehouse in sorted(offer.stock):
                taken = min(offer.stock[warehouse], pieces)
                offer.stock[warehouse] -= taken
                pieces -= taken
            self._shelf.put(offer)

    def _pieces(self, order: dict[str, Any]) -> Iterator[tuple[Offer, int]]:
        """Copies of the offers, and how many pieces of each."""
        for line in order["products"]:
            offer = self._shelf.find(int(line["product_id"])) if line["status"] else None
            if offer is not None:
                yield offer.copy(), line["quantity"]
