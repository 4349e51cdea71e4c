"""How an account stands while its changes are sent: paused, in trouble, how fast; and what sending works with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.threads import StoreThread
from emag_desk.sync.push_store import PushStore

#: Until requests were made: two per second, as our share of the budget allows (seconds).
_FIRST_PACE = 0.5


@dataclass(frozen=True)
class Surroundings:
    """What sending works with.

    `settle_seconds` and `again_seconds` are the waits before the two readings back. `pauses` are the waits after the
    first, second, ... trouble in a row, the last one for all further ones. `long_pause` is the wait of a command that
    was sent four times and never arrived.
    """

    store: PushStore
    thread: StoreThread
    client: Callable[[str], Coroutine[Any, Any, EmagClient]]
    clock: Clock
    changes: Changes
    chance: Random
    settle_seconds: float
    again_seconds: float
    pauses: Sequence[float]
    long_pause: float
    stopping: asyncio.Event


class NotNow(Exception):
    """The step ended early: the account is paused or in trouble, which it says itself."""


class Standing:
    """The state of one account: `paused` until a person did something, `trouble` slows it down for a while."""

    def __init__(self, account: str, around: Surroundings) -> None:
        self.account = account
        self.paused: Sentence | None = None
        self.trouble: Sentence | None = None
        self.troubles = 0
        self._around = around
        self._requests = 0
        self._busy_seconds = 0.0
        self._not_before = 0.0

    @property
    def seconds_left(self) -> float:
        """How long nothing may be tried because of the last trouble."""
        return max(0.0, self._not_before - self._around.clock.monotonic())

    @property
    def pace(self) -> float:
        """What one request takes, by those so far (seconds)."""
        return self._busy_seconds / self._requests if self._requests else _FIRST_PACE

    def resume(self) -> None:
        """Try again: the operator changed something, or asked for it."""
        self.calm()
        self.paused, self._not_before = None, 0.0

    def calm(self) -> None:
        """eMAG answered as it should."""
        self.trouble, self.troubles = None, 0

    def pause(self, why: Sentence) -> None:
        """Send nothing more until a person did something about it."""
        self.paused = why
        self._around.changes.announce(Kind.COMMANDS)

    def slow_down(self, why: Sentence, seconds: float) -> None:
        """Try nothing for a while."""
        self.trouble = why
        self.troubles += 1
        self._not_before = self._around.clock.monotonic() + seconds

    def next_pause(self) -> float:
        """How long to wait after one more trouble (seconds)."""
        pauses = self._around.pauses
        return pauses[min(self.troubles + 1, len(pauses)) - 1] * self._around.chance.uniform(1.0, 1.5)

    def count_request(self, started: float) -> None:
        """Take a request into the pace; `started` is the monotonic second."""
        self._requests += 1
        self._busy_seconds += self._around.clock.monotonic() - started

    async def client(self) -> EmagClient:
        """The account's client. Raises NotNow where there is none."""
        try:
            return await self._around.client(self.account)
        except DeskError as problem:
            self.pause(Sentence("{problem}", {"problem": problem}))
            raise NotNow from problem
