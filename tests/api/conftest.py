"""Time that passes at once, a marketplace that is one function, and a client on both."""

from __future__ import annotations

import asyncio
import selectors
import ssl
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

import httpx
import pytest

from emag_desk.api.client import ClientSettings, EmagClient
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.calls import Call

T = TypeVar("T")
EPOCH = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)


class _VirtualSelector(selectors.SelectSelector):
    """Instead of waiting, lets the time pass."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everything waits, and nothing will ever happen")
        self.now += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop on which hours pass in milliseconds."""

    def __init__(self) -> None:
        self.virtual = _VirtualSelector()
        super().__init__(self.virtual)

    def time(self) -> float:
        return self.virtual.now


class VirtualClock:
    """The clock of that loop."""

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def now(self) -> datetime:
        return EPOCH + timedelta(seconds=self.monotonic())

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def run_virtually(main: Callable[[VirtualClock], Coroutine[Any, Any, T]]) -> T:
    """Run `main(clock)` on a virtual loop of its own."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main(VirtualClock()))


@pytest.fixture(scope="session")
def virtually() -> Callable[[Callable[[VirtualClock], Coroutine[Any, Any, T]]], T]:
    return run_virtually


@dataclass
class MemoryJournal:
    """A request log that remembers; `full` makes it refuse like a full disk."""

    begun: list[Call] = field(default_factory=list)
    finished: list[Call] = field(default_factory=list)
    full: bool = False

    async def begin(self, call: Call) -> None:
        self.begun.append(call)

    async def finish(self, call: Call) -> None:
        if self.full:
            raise OSError("No space left on device")
        self.finished.append(call)


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


ACCOUNT = Account("shop", "Shop", username="shop@example.test")
PASSWORD = "parolă-ș-123"
Answer = Callable[[httpx.Request], httpx.Response | Coroutine[Any, Any, httpx.Response]]


@pytest.fixture
def new_client(journal: MemoryJournal) -> Callable[..., EmagClient]:
    """A client whose marketplace is one function from request to response."""

    def create(clock: VirtualClock, answer: Answer, **more: Any) -> EmagClient:
        settings = ClientSettings(ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **more.pop("settings", {}))
        given: dict[str, Any] = {"limiter": Limiter(clock), "clock": clock, "journal": journal, "random": Random(1)}
        return EmagClient(
            more.pop("account", ACCOUNT),
            PASSWORD,
            **(given | more),
            transport=httpx.MockTransport(answer),
            settings=settings,
        )

    return create
