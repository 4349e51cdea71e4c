"""Time, passed in wherever it is needed, so that tests can own it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

#: eMAG writes naive local times; they mean this zone (protocol §2.3).
BUCHAREST = ZoneInfo("Europe/Bucharest")


class Clock(Protocol):
    """`monotonic` for waiting, `now` for stamps, `sleep` to wait."""

    def monotonic(self) -> float:
        """Seconds that never go backwards; the zero point means nothing."""
        ...

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait at least `seconds`."""
        ...


class SystemClock:
    """The real time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        # Qt's coarse timers can end up to 5 % early; whoever waits for a limit must not be early.
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            await asyncio.sleep(left)


async def sleep_unless(woken: asyncio.Event, seconds: float, clock: Clock) -> None:
    """Wait so long by the clock, or until somebody wakes whoever waits."""
    waits = [asyncio.ensure_future(clock.sleep(seconds)), asyncio.ensure_future(woken.wait())]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def from_bucharest(text: str) -> datetime:
    """Turn eMAG's `YYYY-MM-DD HH:MM:SS` into an aware time in UTC. Raises ValueError on anything else."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=BUCHAREST).astimezone(UTC)


def to_bucharest(moment: datetime) -> str:
    """Write an aware time as eMAG does."""
    return moment.astimezone(BUCHAREST).strftime("%Y-%m-%d %H:%M:%S")


def comes_twice(wall: datetime) -> bool:
    """Whether a naive time of eMAG's is in the hour that comes twice when summer ends, or never when it begins."""
    local = wall.replace(tzinfo=BUCHAREST, fold=0)
    return local.utcoffset() != local.replace(fold=1).utcoffset()
