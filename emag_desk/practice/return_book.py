"""The returns of one platform: those there at the start, those that come, and what becomes of them."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.mixing import mix
from emag_desk.practice.orders import BY_EMAG, BY_SELLER, FINALIZED, RETURNED
from emag_desk.practice.return_document import (
    ACKNOWLEDGED,
    CANCELLED,
    FINISHED,
    FIRST_ID,
    INCOMPLETE,
    NEW,
    RECEIVED,
    REFUSED,
    history_entry,
    return_document,
)
from emag_desk.practice.return_pickup import collection

if TYPE_CHECKING:
    from emag_desk.practice.market import Market

#: How many of the newest orders that ended may have come back at the start, or may come back later.
_LOOKED_AT = 1000
#: One order in so many comes back.
_ONE_IN = 8
_STATES = (
    NEW,
    NEW,
    NEW,
    ACKNOWLEDGED,
    ACKNOWLEDGED,
    RECEIVED,
    FINISHED,
    FINISHED,
    FINISHED,
    REFUSED,
    CANCELLED,
    INCOMPLETE,
)


class ReturnBook:
    """Finds and keeps returns. A document that it returns is the caller's own: change it and `put` it.

    Where orders arrive by the hour, one return comes for every eighth of them.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._start = market.clock.now()
        self._kept: dict[int, dict[str, Any]] = {}
        self._come = 0
        #: Return -> the refunds given with it, in order.
        self.refunds: dict[int, list[str]] = {}
        for moment, order, state in sorted(self._at_start(), key=lambda one: (one[0], one[1]["id"])):
            self._add(order, moment, state)

    def rows(self) -> list[dict[str, Any]]:
        """All of them, newest first."""
        self._settle()
        return [self._kept[emag_id] for emag_id in sorted(self._kept, reverse=True)]

    def find(self, emag_id: int) -> dict[str, Any] | None:
        """A return by eMAG's number."""
        self._settle()
        found = self._kept.get(emag_id)
        return deepcopy(found) if found else None

    def put(self, document: dict[str, Any]) -> None:
        """Keep a changed return; a new status goes into its history."""
        before = self._kept[document["emag_id"]]["request_status"]
        if document["request_status"] != before:
            entry = history_entry(document["request_status"], self._market.clock.now())
            document["status_history"] = [*document["status_history"], entry]
        self._kept[document["emag_id"]] = document

    def arrive(self, order: dict[str, Any], moment: datetime | None = None) -> dict[str, Any]:
        """A customer asks for a return of an order now."""
        return self._add(order, moment or self._market.clock.now(), NEW)

    def arrive_any(self, types: Collection[int], moment: datetime | None = None) -> dict[str, Any] | None:
        """A customer asks for a return of a finalized order of those types; None when all have come back."""
        taken = {document["order_id"] for document in self._kept.values()}
        for order in islice(self._market.order_book.ended(), _LOOKED_AT):
            now = self._market.order_book.find(order["id"])
            if now is not None and now["status"] == FINALIZED and now["type"] in types and str(now["id"]) not in taken:
                return self.arrive(now, moment)
        return None

    def collected(self, emag_id: int, reservation_id: int) -> None:
        """A courier was ordered to fetch it."""
        document = self._kept[emag_id]
        document["awbs"] = [*document["awbs"], {"reservation_id": reservation_id}]
        document["pickup_date"] = naive_bucharest(self._market.clock.now() + timedelta(days=1))

    def _at_start(self) -> list[tuple[datetime, dict[str, Any], int]]:
        """When a return was asked for, its order and its state: all returned orders, and an eighth of the finalized."""
        found = []
        for order in islice(self._market.order_book.ended(), _LOOKED_AT):
            dice = mix(order["id"])
            if order["status"] != RETURNED and dice % _ONE_IN:
                continue
            ended = parse_bucharest(order["finalization_date"])
            # Somewhere between the order's end and now, but within the time for returns.
            span = min(max(self._start - ended, timedelta()), timedelta(days=25))
            state = FINISHED if order["status"] == RETURNED else _STATES[(dice >> 10) % len(_STATES)]
            found.append((ended + span * ((dice >> 20) % 900) / 1000, order, state))
        return found

    def _add(self, order: dict[str, Any], moment: datetime, state: int) -> dict[str, Any]:
        document = return_document(self._market.platform, order, FIRST_ID + 1 + len(self._kept), moment, state)
        self._kept[document["emag_id"]] = document
        if state in (ACKNOWLEDGED, RECEIVED, FINISHED):
            wish = collection(self._market.platform, document)
            ordered = min(moment + timedelta(hours=8), self._market.clock.now())
            shipment = self._market.awb_book.issue(wish, timedelta(), ordered)
            document["awbs"] = [{"reservation_id": shipment.reservation_id}]
        return deepcopy(document)

    def _settle(self) -> None:
        if self._market.orders_per_hour <= 0:
            return
        step = 3600 * _ONE_IN / self._market.orders_per_hour
        while True:
            moment = datetime.fromtimestamp(self._start.timestamp() + (self._come + 0.5) * step, UTC)
            if moment > self._market.clock.now():
                return
            self._come += 1
            self.arrive_any((BY_EMAG, BY_SELLER), moment)
