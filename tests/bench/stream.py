"""The longest that the window's thread is held while offers stream in as fast as a local marketplace can send them.

    python tests/bench/stream.py [--offers 100000]

A timer that should fire every 5 ms measures the gaps: first while the window idles, which is the machine's own noise,
then while the practice marketplace sends every page it can without any budget. A gap holds everything the thread does,
painting included. Prints both side by side, with how often a gap went over 16 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from emag_desk import demo
from emag_desk.api.budgets import Budget
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.app import run
from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.practice.process import PracticeProcess
from emag_desk.ui.main_window import MainWindow

_TICK, _FRAME = 0.005, 0.016
#: More than this machine can use: the marketplace sends as fast as it can.
_NO_BUDGET = 100_000


class Gaps:
    """The time between two turns of the event loop, beyond the 5 ms that were asked for (seconds)."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(_TICK * 1000))
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last - _TICK)
        self._last = now

    async def during(self, work: Callable[[], object]) -> str:
        """Measure until the awaitable work is done; the figures as a line."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()
        started = time.perf_counter()
        result = work()
        if asyncio.iscoroutine(result):
            await result
        self._timer.stop()
        seconds = time.perf_counter() - started
        gaps = sorted(self.gaps)
        over = sum(gap > _FRAME for gap in gaps)
        return (
            f"longest {gaps[-1] * 1000:6.1f} ms   99 % {gaps[int(len(gaps) * 0.99)] * 1000:5.1f} ms   "
            f"over 16 ms: {over:3} of {len(gaps):,} turns in {seconds:.1f} s"
        )


async def measure(window: MainWindow, desk: Desk, offers: int) -> None:
    """Idle, then a full pull."""
    process = await asyncio.to_thread(PracticeProcess.start, offers=offers, limits="off")
    try:
        account = Account(key="stream", name="Stream", base_url=process.url(), username=process.username)
        await desk.save_account(account, process.password, remember=False)
        budgets = dict.fromkeys(Family, Budget(_NO_BUDGET, _NO_BUDGET))
        desk.connections._limiters[account.key] = Limiter(desk.clock, budgets=budgets)
        await asyncio.sleep(1)
        gaps = Gaps()
        idle = await gaps.during(lambda: asyncio.sleep(3))

        async def pull() -> None:
            window.pull()
            await asyncio.sleep(0.5)
            while window.jobs is not None and window.jobs.running:
                await asyncio.sleep(0.05)

        streaming = await gaps.during(pull)
    finally:
        await asyncio.to_thread(process.stop)
    await asyncio.sleep(1)
    read = len(window.offers.model.numbers)
    sys.stdout.write(f"the window's thread while {read:,} offers stream in (aim: never over 16 ms)\n")
    sys.stdout.write(f"  idle       {idle}\n  streaming  {streaming}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--offers", type=int, default=100_000)
    options = parser.parse_args()

    measured: list[asyncio.Task[None]] = []

    async def companion(window: MainWindow, desk: Desk) -> None:
        measured.append(asyncio.create_task(measure(window, desk, options.offers)))
        await asyncio.wait(measured)
        window.close()

    directory = demo.new_directory()
    try:
        run(directory, companion=companion, keep_fresh=False)
    finally:
        demo.forget(directory)
    measured[0].result()


if __name__ == "__main__":
    main()
