"""Work in a thread of its own: its outcome comes home, and it does not outlive whoever waits for it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from emag_desk.publish.worker import in_worker


def test_the_outcome_comes_home_from_another_thread() -> None:
    async def work() -> int:
        return threading.get_ident()

    assert asyncio.run(in_worker(work, 10)) != threading.get_ident()


def test_what_is_raised_comes_home_as_well() -> None:
    async def work() -> None:
        raise LookupError("lost")

    with pytest.raises(LookupError, match="lost"):
        asyncio.run(in_worker(work, 10))


@pytest.mark.parametrize("how", ["late", "cancelled"])
def test_work_that_nobody_waits_for_any_more_is_stopped(how: str) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    async def wait() -> None:
        waiting = asyncio.ensure_future(in_worker(work, 60 if how == "cancelled" else 0.05))
        await asyncio.to_thread(begun.wait, 10)
        if how == "cancelled":
            waiting.cancel()
        await waiting

    with pytest.raises(TimeoutError if how == "late" else asyncio.CancelledError):
        asyncio.run(wait())
    assert ended.wait(10)


def test_work_that_hangs_does_not_keep_anybody() -> None:
    hanging = threading.Event()

    async def work() -> None:
        hanging.wait(10)

    with pytest.raises(TimeoutError):
        asyncio.run(in_worker(work, 0.05))
    hanging.set()
