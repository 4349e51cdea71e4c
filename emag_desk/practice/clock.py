"""The server's time: injected, and written as eMAG writes it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

#: eMAG writes times without a zone; they mean this one (protocol §2.3).
BUCHAREST = ZoneInfo("Europe/Bucharest")


class Clock(Protocol):
    """`monotonic` for windows and waiting, `now` for dates, `sleep` to wait."""

    def monotonic(self) -> float:
        """Seconds that never go backwards."""
        ...

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        ...


class SystemClock:
    """The real time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def naive_bucharest(moment: datetime) -> str:
    """`YYYY-MM-DD HH:MM:SS`, without a zone, as eMAG writes times (protocol §2.3)."""
    return moment.astimezone(BUCHAREST).strftime("%Y-%m-%d %H:%M:%S")


def parse_bucharest(text: str) -> datetime:
    """Read eMAG's time, with or without the clock part. Raises ValueError on anything else."""
    pattern = "%Y-%m-%d %H:%M:%S" if " " in text else "%Y-%m-%d"
    return datetime.strptime(text, pattern).replace(tzinfo=BUCHAREST).astimezone(UTC)
