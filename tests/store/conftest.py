"""What the tests of the stores share: a clock of their own, an open cache, and offers as eMAG tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader


class HandClock:
    """A clock that moves only when a test moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)

    def pass_by(self, **duration: float) -> None:
        """Let time pass: `pass_by(hours=3)`."""
        self.moment += timedelta(**duration)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def cache_path(tmp_path: Path) -> Path:
    return tmp_path / "cache.db"


@pytest.fixture
def cache(cache_path: Path, clock: HandClock) -> Iterator[Cache]:
    cache = Cache(cache_path, clock)
    cache.open()
    yield cache
    cache.close()


@pytest.fixture
def reader(cache_path: Path) -> Iterator[CacheReader]:
    reader = CacheReader(cache_path)
    yield reader
    reader.close()


@pytest.fixture
def offer() -> Callable[..., dict[str, Any]]:
    """Makes an offer as `product_offer/read` tells it, with whatever a test says about it."""

    def make(offer_id: int = 500123, **said: Any) -> dict[str, Any]:
        document: dict[str, Any] = {
            "part_number_key": f"D{offer_id}MBM",
            "brand_name": "Luxora",
            "buy_button_rank": 2,
            "category_id": 1315,
            "id": offer_id,
            "brand": "Luxora",
            "vendor_category_id": None,
            "name": "Lampă de birou LED 12W",
            "part_number": f"LX-12W-{offer_id}",
            "sale_price": 83.1933,
            "currency": "RON",
            "description": "&lt;p&gt;Lampa&lt;/p&gt;",
            "url": "",
            "warranty": 24,
            "general_stock": 14,
            "estimated_stock": 13,
            "status": 1,
            "recommended_price": 0,
            "images": [{"url": "https://img.example.test/1.jpg", "display_type": 1}],
            "characteristics": [{"id": 5401, "value": "Alb"}],
            "vat_id": 10,
            "family": None,
            "min_sale_price": 60,
            "max_sale_price": 150,
            "stock": [{"warehouse_id": 1, "value": 14}],
            "handling_time": [{"warehouse_id": 1, "value": 1}],
            "ean": [f"594{offer_id:010d}"],
            "validation_status": [{"value": 9, "description": "Approved documentation", "errors": []}],
            "translation_validation_status": [{"value": 9, "description": "Approved documentation", "errors": []}],
            "offer_validation_status": {"value": 1, "description": "Saleable"},
            "doc_errors": None,
            "ownership": True,
            "best_offer_sale_price": 79.99,
            "best_offer_recommended_price": 0,
            "number_of_offers": 3,
            "genius_eligibility": 1,
            "emag_club": 1,
        }
        return {**document, **said}

    return make
