"""A practice marketplace for the whole session, put back to its start before each test, and clients for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from random import Random
from typing import Any, TypeVar

import pytest

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Budget, Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import SystemClock
from emag_desk.practice.process import PracticeProcess

T = TypeVar("T")
#: For tests that are not about pacing; the marketplace's own limits are off then, too.
FAST = {family: Budget(1000, 60_000) for family in Family}


@pytest.fixture(scope="session")
def practice() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(
        offers=500, seed=7, username="demo@example.test", password="practice-password"
    ) as practice:
        yield practice


@pytest.fixture
def marketplace(practice: PracticeProcess) -> PracticeProcess:
    """The marketplace as it was at its start."""
    practice.ask("reset", {})
    practice.ask("credentials", {"username": practice.username, "password": practice.password})
    return practice


class ShiftingClock(SystemClock):
    """The real time, which a test may push forward."""

    ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


class Shop:
    """An account of the practice marketplace and how to talk to it."""

    def __init__(self, marketplace: PracticeProcess, clock: ShiftingClock, limiter: Limiter) -> None:
        self.marketplace = marketplace
        self.clock = clock
        self.limiter = limiter
        self.account = Account("practice", "Practice", username=marketplace.username, base_url=marketplace.url())

    def talk(
        self,
        main: Callable[[EmagClient], Awaitable[T]],
        *,
        password: str | None = None,
        limiter: Limiter | None = None,
        **more: Any,
    ) -> T:
        """Run `main(client)`. The limiter does not slow it down unless the test brings a real one."""

        async def talking() -> T:
            client = EmagClient(
                self.account,
                self.marketplace.password if password is None else password,
                limiter=limiter or self.limiter,
                clock=self.clock,
                random=Random(1),
                **more,
            )
            try:
                return await main(client)
            finally:
                await client.aclose()

        with asyncio.Runner() as runner:
            return runner.run(talking())

    def fate(self, route: str, fate: str, times: int = 1, **more: Any) -> None:
        """What happens to the next calls of a route."""
        self.marketplace.ask("fates", [{"route": route, "fate": fate, "times": times, **more}])

    def switch(self, **switches: bool) -> None:
        """Turn some of the marketplace's habits on or off."""
        self.marketplace.ask("switches", switches)

    @property
    def routes(self) -> list[str]:
        """What has reached the marketplace, in order."""
        return [call["route"] for call in self.marketplace.ask("calls")]

    def offer(self, offer_id: int) -> dict[str, Any]:
        """An offer as it really is now."""
        return self.marketplace.ask(f"offer/emag-ro/{offer_id}")["offer"]


@pytest.fixture(scope="session")
def fast_limiter() -> Limiter:
    """One for all tests, so that only the first waits for the free second at the start."""
    return Limiter(SystemClock(), FAST)


@pytest.fixture
def shop(marketplace: PracticeProcess, fast_limiter: Limiter) -> Shop:
    return Shop(marketplace, ShiftingClock(), fast_limiter)
