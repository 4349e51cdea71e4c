"""A marketplace in memory for the tests of the pull: a list of offers that changes between any two requests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from emag_desk.api.client import Count


@dataclass
class SteppingClock:
    """Time that moves by two seconds with every request, and not otherwise."""

    seconds: float = 0.0
    sleeps: int = 0

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        self.sleeps += 1
        await asyncio.sleep(3600)  # nobody in these tests waits for a time: whoever sleeps is cancelled


def document(offer: int, price: float = 10.5) -> dict[str, Any]:
    """An offer as eMAG sends it, with what the cache needs."""
    return {
        "id": offer,
        "name": f"Lampă {offer}",
        "part_number": f"PN-{offer}",
        "part_number_key": f"D{offer}BM",
        "sale_price": price,
        "min_sale_price": 5,
        "max_sale_price": 50,
        "currency": "RON",
        "status": 1,
        "vat_id": 1,
        "stock": [{"warehouse_id": 1, "value": 7}],
        "handling_time": [{"warehouse_id": 1, "value": 0}],
        "ean": [f"594{offer:010d}"],
    }


@dataclass
class MovingMarketplace:
    """Answers like the client of one account. After every request, `churn` may add and remove offers."""

    clock: SteppingClock
    offers: list[int]
    churn: Callable[[MovingMarketplace], None] = lambda _: None
    requests: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    vat: list[dict[str, Any]] = field(default_factory=lambda: [{"vat_id": 1, "vat_rate": 0.21}])
    before: Callable[[str, dict[str, Any]], Any] | None = None
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    rows_of: Callable[[list[int]], list[Any]] = lambda ids: [document(offer) for offer in ids]

    async def count(self, resource: str, filters: Any = None, **_: Any) -> Count:
        assert resource == "product_offer"
        found = len(self.offers)
        await self._served("product_offer/count", {})
        return Count(found, -(-found // 100), 100)

    async def read(self, endpoint: str, filters: dict[str, Any] | None = None, **_: Any) -> list[Any]:
        filters = filters or {}
        if self.before is not None:
            await self.before(endpoint, filters)
        if endpoint == "vat/read":
            rows: list[Any] = self.vat
        elif endpoint == "handling_time/read":
            rows = [{"id": 0}, {"id": 3}]
        elif "id" in filters:
            rows = [document(offer) for offer in self.offers if offer == filters["id"]]
        else:
            start = (filters["currentPage"] - 1) * filters["itemsPerPage"]
            rows = self.rows_of(self.offers[start : start + filters["itemsPerPage"]])
        await self._served(endpoint, filters)
        return rows

    async def _served(self, endpoint: str, filters: dict[str, Any]) -> None:
        self.requests.append((endpoint, filters))
        self.clock.seconds += 2
        self.churn(self)
        await asyncio.sleep(0)
