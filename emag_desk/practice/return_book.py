"""The returns of one platform: those there at the start, and what has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from emag_desk.practice.return_document import return_jsons

if TYPE_CHECKING:
    from emag_desk.practice.market import Market

#: How many of the newest orders may have come back.
_LOOKED_AT = 1000


class ReturnBook:
    """Finds and changes returns."""

    def __init__(self, market: Market) -> None:
        self._market = market
        orders = market.order_book.untouched(_LOOKED_AT)
        self._returns = {one["emag_id"]: one for one in return_jsons(market.platform, orders)}

    def rows(self) -> list[dict[str, Any]]:
        """All of them, newest first."""
        return list(self._returns.values())

    def find(self, emag_id: int) -> dict[str, Any] | None:
        """A return by eMAG's number."""
        return self._returns.get(emag_id)

    def collected(self, emag_id: int, reservation_id: int) -> None:
        """A courier was ordered to fetch it."""
        found = self._returns[emag_id]
        found["awbs"] = [*found["awbs"], {"reservation_id": reservation_id}]
