"""One request of the outbox: however it ends, what was claimed does not stay in flight while this program runs."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol

from emag_desk.api.outcomes import Outcome
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError, StoreError
from emag_desk.store.crashpoint import crashpoint
from emag_desk.sync.push_health import Health, NotNow


class GiveUp(Protocol):
    """Writes down what is known of a request that ended without an outcome; `left`: its first byte had left."""

    async def __call__(self, problem: BaseException, *, left: bool) -> None: ...


async def make_call(
    call: Callable[[Callable[[], None]], Awaitable[Outcome]], give_up: GiveUp, health: Health, clock: Clock
) -> Outcome:
    """Make the call, which says through its argument when the first byte leaves, and count it.

    Raises NotNow when it ended without an outcome; that is written down then.
    """
    left = False

    def on_sent() -> None:
        nonlocal left
        left = True
        crashpoint("send.first_byte")

    crashpoint("send.before")
    started = clock.monotonic()
    try:
        outcome = await call(on_sent)
    except DeskError as problem:
        await give_up(problem, left=left)
        raise NotNow from problem
    except BaseException as problem:
        with contextlib.suppress(StoreError):  # what is not written down is unknown at the next start
            await give_up(problem, left=left)
        raise
    crashpoint("send.answered")
    health.count_request(started, outcome.seconds)
    return outcome
