"""One practice marketplace for all tests here, set back to its start before each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from emag_desk.practice.process import PracticeProcess

OFFERS = 1_000_000


@pytest.fixture(scope="session")
def running() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=OFFERS, seed=1, limits="off") as process:
        yield process


@pytest.fixture
def practice(running: PracticeProcess) -> PracticeProcess:
    running.ask("reset", {})
    return running


class Seller:
    """A client without any of the program's own code: it sees exactly what the wire carries."""

    def __init__(self, practice: PracticeProcess, http: httpx.Client) -> None:
        self.practice = practice
        self.http = http

    def post(self, route: str, body: Any = None, *, platform: str = "emag-ro", **more: Any) -> httpx.Response:
        url = f"{self.practice.url(platform)}/{route}"
        return self.http.post(url, **more) if body is None else self.http.post(url, json=body, **more)

    def results(self, route: str, body: Any = None, *, platform: str = "emag-ro") -> Any:
        answer = self.post(route, body, platform=platform)
        envelope = answer.json()
        assert answer.status_code == 200 and envelope["isError"] is False, envelope
        return envelope["results"]

    def messages(self, route: str, body: Any, *, platform: str = "emag-ro") -> list[str]:
        envelope = self.post(route, body, platform=platform).json()
        assert envelope["isError"] is True, envelope
        found: list[str] = envelope["messages"]
        return found

    def offer(self, offer_id: int, *, platform: str = "emag-ro") -> dict[str, Any]:
        rows = self.results("product_offer/read", {"id": offer_id}, platform=platform)
        assert [row["id"] for row in rows] == [offer_id]
        found: dict[str, Any] = rows[0]
        return found

    def first(self, **filters: Any) -> dict[str, Any]:
        """The first offer that the filters find."""
        rows: list[dict[str, Any]] = self.results("product_offer/read", {**filters, "itemsPerPage": 1})
        return rows[0]

    def healthy(self, count: int = 1, page: int = 1) -> list[dict[str, Any]]:
        """Offers that are approved, active, in stock, in one warehouse, with documentation of the seller's own."""
        rows = self.results("product_offer/read", {"status": 1, "validation_status": 9, "currentPage": page})
        good = [
            row
            for row in rows
            if row["general_stock"]
            and len(row["stock"]) == 1
            and row["offer_validation_status"]["value"] == 1
            and not row["recommended_price"]
            and row["ownership"]
        ]
        assert len(good) >= count
        # Read again one by one: a read filtered to a product shows its GPSR parties as lists.
        return [self.offer(row["id"]) for row in good[:count]]

    def record(self, offer_id: int, platform: str = "emag-ro") -> dict[str, Any]:
        """What the ledger holds about an offer; no writes when it holds nothing."""
        offers = self.practice.ask("ledger")["offers"]
        found: dict[str, Any] = offers.get(platform, {}).get(str(offer_id), {"writes": 0, "effective_writes": 0})
        return found


@pytest.fixture(scope="session")
def http(running: PracticeProcess) -> Iterator[httpx.Client]:
    """One client for all tests: making one costs more than most tests do."""
    with httpx.Client(auth=(running.username, running.password), trust_env=False, timeout=10) as client:
        yield client


@pytest.fixture
def seller(practice: PracticeProcess, http: httpx.Client) -> Seller:
    return Seller(practice, http)


@pytest.fixture
def small_seller(practice_of: Callable[..., PracticeProcess], http: httpx.Client) -> Seller:
    """One of a few hundred offers, for what looks at every one of them."""
    return Seller(practice_of(offers=250), http)
