"""The demo's marketplace ends with the window, however the window ends."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from emag_desk import demo
from emag_desk.practice.process import PracticeProcess


def test_the_marketplace_is_stopped_even_when_no_thread_is_free_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[str] = []

    class Running:
        def stop(self) -> None:
            stopped.append(threading.current_thread().name)

    def start(**_: Any) -> Running:
        return Running()

    monkeypatch.setattr(PracticeProcess, "start", start)

    async def scene() -> None:
        busy, entered, leave = threading.Event(), asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(1))

        async def visit() -> None:
            async with demo.marketplace(offers=1):
                entered.set()
                await leave.wait()

        visiting = asyncio.create_task(visit())
        await entered.wait()
        working = loop.run_in_executor(None, busy.wait)
        leave.set()
        await asyncio.sleep(0.01)
        visiting.cancel()
        await asyncio.wait([visiting])
        busy.set()
        await working
        assert visiting.cancelled()
        assert stopped == [threading.main_thread().name]

    asyncio.run(scene())
