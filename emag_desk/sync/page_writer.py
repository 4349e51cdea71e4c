"""Writes the pages of a sweep behind the reading: one job at a time, taking along whatever piled up meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from emag_desk.store.cache import Cache, Page, PutReport
from emag_desk.store.threads import StoreThread
from emag_desk.sync.pages import Walk, Window

#: Under this name the cache remembers where a sweep stands.
POSITION = "offer sweep position"
#: Pages that may wait to be written before the reading waits for them.
_MOST_WAITING = 20


class PageWriter:
    """Gets pages in order; leaving its block waits until all are written. `written` hears of each job's pages.

    The position is remembered after its pages, so that a kill in between only reads them once more. Whatever the
    writing raises is raised by the next `put` or at the end of the block.
    """

    def __init__(
        self,
        account: str,
        sweep: int,
        cache: Cache,
        thread: StoreThread,
        written: Callable[[PutReport, int], None],
    ) -> None:
        self._account = account
        self._sweep = sweep
        self._cache = cache
        self._thread = thread
        self._written = written
        self._waiting: list[Page] = []
        self._position = ""
        self._task: asyncio.Task[None] | None = None

    async def put(self, window: Window, rows: list[Any], walk: Walk) -> None:
        """Take a page over; waits only when too many are not written yet."""
        self._waiting.append(Page(window.page, rows))
        self._position = walk.as_text()
        if self._task is not None and (self._task.done() or len(self._waiting) >= _MOST_WAITING):
            await self._task
            self._task = None
        if self._task is None:
            self._task = asyncio.create_task(self._write())

    async def _write(self) -> None:
        while self._waiting:
            pages, self._waiting = self._waiting, []
            report = await self._thread.run(self._store, pages, self._position)
            self._written(report, len(pages))

    def _store(self, pages: list[Page], position: str) -> PutReport:
        report = self._cache.put_pages(self._account, pages, sweep=self._sweep)
        self._cache.remember(self._account, POSITION, position)
        return report

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            await self._task
