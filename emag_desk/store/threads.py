"""The threads that touch the disk, so that the window's thread never waits for one."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from emag_desk.store.reader import CacheReader

P = ParamSpec("P")
T = TypeVar("T")


class Interrupted(asyncio.CancelledError):
    """A query was given up because a newer one took its place; ends a task that does not catch it, without noise."""


class StoreThread:
    """One worker thread that owns every connection that writes. Jobs run one after another, in the order given."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="store")

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a job there and give back what it returns or raises.

        A job that was handed in is carried out even when its awaiter is cancelled meanwhile: what happened at eMAG
        must be written down, also when nobody waits for it any more.
        """
        future = self._executor.submit(function, *args, **kwargs)
        return await asyncio.shield(asyncio.wrap_future(future))

    def close(self) -> None:
        """Wait for the jobs handed in and end the thread."""
        self._executor.shutdown(wait=True)


class _Job:
    """One query on its way. `given_up` is set by whoever no longer wants it."""

    def __init__(self) -> None:
        self.given_up = False


class ReaderThread:
    """One worker thread with its own read-only connection to the cache, for queries that take longer than a frame."""

    def __init__(self, cache_path: Path) -> None:
        self._path = cache_path
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._lock = threading.Lock()
        self._jobs: set[_Job] = set()
        self._running: _Job | None = None
        self._reader: CacheReader | None = None

    async def run(self, function: Callable[[CacheReader], T]) -> T:
        """Run a query there. Cancelling the awaiter gives the query up; see also `interrupt`."""
        job = _Job()
        self._jobs.add(job)
        try:
            result = await asyncio.wrap_future(self._executor.submit(self._work, job, function))
        except asyncio.CancelledError:
            self._give_up(job)
            raise
        finally:
            self._jobs.discard(job)
        if job.given_up:
            raise Interrupted
        return result  # type: ignore[no-any-return]

    def interrupt(self) -> None:
        """Give up the query that runs now, if any: `Interrupted` is raised in its awaiter."""
        if (job := self._running) is not None:
            self._give_up(job)

    def close(self) -> None:
        """Give up every query, close the connection and end the thread."""
        for job in tuple(self._jobs):
            self._give_up(job)
        self._executor.submit(self._close_reader)
        self._executor.shutdown(wait=True)

    def _give_up(self, job: _Job) -> None:
        with self._lock:
            job.given_up = True
            if self._running is job and self._reader is not None:
                self._reader.interrupt()

    def _work(self, job: _Job, function: Callable[[CacheReader], Any]) -> Any:
        if self._reader is None:
            self._reader = CacheReader(self._path, given_up=self._is_given_up)
        with self._lock:
            if job.given_up:
                return None
            self._running = job
        try:
            return function(self._reader)
        except sqlite3.OperationalError:
            if job.given_up:  # "interrupted", which is what was asked for
                return None
            raise
        finally:
            with self._lock:
                self._running = None

    def _is_given_up(self) -> bool:
        return self._running is not None and self._running.given_up

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
