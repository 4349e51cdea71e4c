"""Work that waits for disks and networks, in a thread of its own with an event loop of its own, for a limited time.

The thread is a daemon: a network drive that never answers must not keep the program from ending.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


async def in_worker(work: Callable[[], Coroutine[Any, Any, _T]], seconds: float) -> _T:
    """What `work` returns or raises. Raises TimeoutError after so many seconds; the work is then told to stop."""
    run = _Run(work, asyncio.get_running_loop())
    threading.Thread(target=run, name="publishing", daemon=True).start()
    try:
        async with asyncio.timeout(seconds):
            return await run.done
    finally:
        run.stop()


class _Run(Generic[_T]):
    """One piece of work: started in its thread by being called."""

    def __init__(self, work: Callable[[], Coroutine[Any, Any, _T]], home: asyncio.AbstractEventLoop) -> None:
        self.done: asyncio.Future[_T] = home.create_future()
        self._work = work
        self._home = home
        self._lock = threading.Lock()
        self._stopped = False
        self._away: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[_T] | None = None

    def __call__(self) -> None:
        """Do it, and bring the outcome home."""
        result, problem = None, None
        try:
            with asyncio.Runner() as runner:
                result = runner.run(self._cancellable())
        except BaseException as raised:  # noqa: BLE001  (whoever waits at home gets it)
            problem = raised
        with self._lock:
            self._away = None
        with suppress(RuntimeError):  # the loop at home has ended: nobody waits any more
            self._home.call_soon_threadsafe(self._settle, result, problem)

    def stop(self) -> None:
        """Cancel the work if it still runs. Called at home."""
        with self._lock:
            self._stopped = True
            if self._away is not None and self._task is not None:
                self._away.call_soon_threadsafe(self._task.cancel)

    async def _cancellable(self) -> _T:
        task = asyncio.ensure_future(self._work())
        with self._lock:
            self._away, self._task = asyncio.get_running_loop(), task
            if self._stopped:
                task.cancel()
        return await task

    def _settle(self, result: Any, problem: BaseException | None) -> None:
        if self.done.done():
            return
        if problem is None:
            self.done.set_result(result)
        elif isinstance(problem, asyncio.CancelledError):
            self.done.cancel()
        else:
            self.done.set_exception(problem)
