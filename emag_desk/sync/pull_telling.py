"""Tells how a pull stands while it runs: its progress, that it is paused, and that eMAG keeps us waiting."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.domain.clock import Clock
from emag_desk.sync.pull_progress import PAUSED, READING, WAITING, Pace, PullProgress

#: Seconds without a page after which the operator is told that eMAG keeps us waiting.
_PATIENCE = 5.0


class Telling:
    """What a pull says of itself. `running` pauses it while cleared; `tell` hears of every change.

    `allowed_per_second` is how many requests the budget of its `family` lets through in the long run.
    """

    def __init__(
        self,
        progress: PullProgress,
        *,
        family: Family,
        clock: Clock,
        limiter: Limiter,
        running: asyncio.Event | None,
        allowed_per_second: float,
    ) -> None:
        self.progress = progress
        self.running = running or _set_event()
        self._family = family
        self._clock = clock
        self._limiter = limiter
        self._allowed_per_second = allowed_per_second
        self._tell: Callable[[PullProgress], None] = lambda _: None
        self._pace = Pace(clock)
        self._last_page_at = 0.0

    @asynccontextmanager
    async def telling(self, tell: Callable[[PullProgress], None]) -> AsyncIterator[None]:
        """Tell `tell` while the block runs, also when no page comes."""
        self._tell = tell
        self._last_page_at = self._clock.monotonic()
        ticker = asyncio.create_task(self._tick(), name=f"pull ticker {self.progress.account}")
        try:
            yield
        finally:
            ticker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await ticker

    async def wait_while_paused(self) -> None:
        """Return at once, or when somebody resumes."""
        if self.running.is_set():
            return
        self.show(state=PAUSED, seconds_left=None)
        await self.running.wait()
        self._pace.forget()
        self._last_page_at = self._clock.monotonic()
        self.show(state=READING)

    def show_page(self, read: int, total: int | None, pages_left: float | None, bad_rows: int) -> None:
        """One more page came: so many rows were read of so many, so many pages are left; None where nobody knows."""
        self._last_page_at = self._clock.monotonic()
        self._pace.mark(read)
        measured, allowed = self._pace.pages_per_second, self._allowed_per_second
        page = self.progress.page + 1
        self.show(
            page=page,
            pages=None if pages_left is None else page + _whole(pages_left),
            offers=read,
            offers_total=total,
            per_second=self._pace.offers_per_second,
            # A burst at the start must not promise more than the budget keeps.
            seconds_left=None if pages_left is None else pages_left / (min(measured, allowed) if measured else allowed),
            bad_rows=bad_rows,
            state=READING,
        )

    def expect(self, total: int) -> None:
        """So many rows are there; told with the next page."""
        self.progress = replace(self.progress, offers_total=total)

    def show(self, **changed: Any) -> None:
        """Tell what changed."""
        use = self._limiter.utilisation(self._family)
        self.progress = replace(self.progress, headroom=max(0.0, 1.0 - use.ratio), **changed)
        self._tell(self.progress)

    async def _tick(self) -> None:
        while True:
            await self._clock.sleep(1.0)
            frozen = self._limiter.utilisation(self._family).frozen_seconds
            silent = self._clock.monotonic() - self._last_page_at > _PATIENCE
            if self.running.is_set() and (frozen > 0 or silent):
                left = self.progress.seconds_left
                # How long eMAG asks to be left alone is known; how long it says nothing at all is not.
                self.show(state=WAITING, seconds_left=max(left, frozen) if left is not None and frozen > 0 else None)


def _whole(pages: float) -> int:
    return -int(-pages // 1)


def _set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event
