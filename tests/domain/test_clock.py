"""eMAG's times without a zone mean Bucharest."""

import asyncio
from datetime import UTC, datetime

from emag_desk.domain.clock import SystemClock, from_bucharest, sleep_unless, to_bucharest


def test_a_naive_time_means_bucharest_in_winter_and_in_summer() -> None:
    assert from_bucharest("2026-01-12 09:14:05") == datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)
    assert from_bucharest("2026-07-12 09:14:05") == datetime(2026, 7, 12, 6, 14, 5, tzinfo=UTC)


def test_a_time_is_written_as_emag_does() -> None:
    assert to_bucharest(datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)) == "2026-01-12 09:14:05"


def test_waiting_never_ends_early() -> None:
    async def wait() -> float:
        clock = SystemClock()
        start = clock.monotonic()
        await clock.sleep(0.02)
        return clock.monotonic() - start

    assert asyncio.run(wait()) >= 0.02


def test_whoever_waits_can_be_woken() -> None:
    async def woken_at_once() -> None:
        woken = asyncio.Event()
        waiting = asyncio.create_task(sleep_unless(woken, 3600.0, SystemClock()))
        await asyncio.sleep(0)
        woken.set()
        await asyncio.wait_for(waiting, 10.0)

    asyncio.run(woken_at_once())
    asyncio.run(sleep_unless(asyncio.Event(), 0.0, SystemClock()))
