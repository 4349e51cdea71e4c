"""The request budget: how many calls may reach eMAG in any second, three seconds or minute, and who goes first.

A slot is taken before a call leaves and stays taken until its answer came *and* the window has passed. eMAG received
the call somewhere between the two, so whatever the network delays, no window at eMAG ever holds more than our share.
"""

from __future__ import annotations

import asyncio
import heapq
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from emag_desk.api.budgets import DEFAULT_BUDGETS, Budget, told_budgets, whole_share
from emag_desk.api.endpoints import Family
from emag_desk.domain.clock import Clock

__all__ = ["DEFAULT_BUDGETS", "Budget", "Limiter", "Priority", "Slot", "Utilisation"]


class Priority(IntEnum):
    """Who goes first when calls wait: what the operator is looking at before everything else."""

    OPERATOR = 0
    AWB = 1
    ORDERS = 2
    STOCK = 3
    PRICE = 4
    CONTENT = 5
    BACKGROUND = 6


#: A call that was given up may still be on its way: its slot stays taken this much longer (seconds).
UNANSWERED_GRACE = 2.0
#: 429 without Retry-After: freeze so long, then longer (seconds).
FREEZES = (2.0, 4.0, 8.0, 16.0, 30.0)
#: A limit that eMAG's headers told is believed so long, unless they tell it again (seconds). The example in eMAG's
#: document tells a limit of years ago; were it sent like that, it must not slow us down for ever.
LEARNED_FOR = 300.0
#: Using more than this part of eMAG's allowance for this many seconds is worth an alert.
ALERT_RATIO = 0.8
ALERT_AFTER = 10.0
#: Timers may be early by this much, and window edges belong to both sides (seconds).
_EDGE = 0.001


@dataclass(frozen=True)
class Utilisation:
    """How much of the last minute's allowance is used. `ratio` is used / eMAG's whole allowance; `own` is our share.

    `frozen_seconds` is how long eMAG asked to be left alone. `alert` is set while the ratio stays above 0.8, which
    with our share of 0.8 means that another program uses the same account.
    """

    used: int
    allowed: int
    own: int
    ratio: float
    waiting: Mapping[Priority, int] = field(default_factory=dict)
    frozen_seconds: float = 0.0
    alert: bool = False


class Slot:
    """The right to make one call. The first of `answered`, `unanswered` and `unused` ends it."""

    def __init__(self, lane: _Lane) -> None:
        self._lane: _Lane | None = lane

    def answered(self, status: int, headers: Mapping[str, str] | None = None, retry_after: float | None = None) -> None:
        """eMAG answered: the slot stays taken for the window from now on.

        Learns from the budget headers. 429 freezes the family for `retry_after` seconds, or 2, 4, 8, 16, then 30 when
        eMAG did not say; so does a 503 that says when to come back.
        """
        if lane := self._end():
            lane.answered(status, headers or {}, retry_after)

    def unanswered(self) -> None:
        """The call was given up; it may still arrive."""
        if lane := self._end():
            lane.give_back(lane.clock.monotonic() + UNANSWERED_GRACE)

    def unused(self) -> None:
        """Nothing was sent after all."""
        if lane := self._end():
            lane.give_back(None)

    def _end(self) -> _Lane | None:
        lane, self._lane = self._lane, None
        return lane


class _Lane:
    """The budget of one family: calls under way, calls of the last windows, and who waits."""

    def __init__(self, clock: Clock, budget: Budget, recent: Iterable[float]) -> None:
        self.clock = clock
        self.share = budget.share
        self._configured = budget.windows
        self._learned: dict[int, tuple[int, float]] = {}  # window -> (eMAG's limit, until when we believe it)
        self._foreign: dict[int, tuple[int, float]] = {}  # window -> (calls of other programs, until)
        self._ended = sorted(recent)  # when the calls that still count were answered
        self._under_way = 0
        self._queue: list[tuple[Priority, int, asyncio.Future[Slot]]] = []
        self._arrivals = 0
        self._frozen_until = 0.0
        self._throttles = 0
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = 0.0
        self._busy_since: float | None = None
        # Another instance may have sent its share just before we started: start as if the short window were full.
        shortest = min(self._configured)
        self._foreign[shortest] = (self._configured[shortest], clock.monotonic() + shortest)

    # --- taking a slot ---------------------------------------------------------------------------------------------

    async def acquire(self, priority: Priority) -> Slot:
        future: asyncio.Future[Slot] = asyncio.get_running_loop().create_future()
        self._arrivals += 1
        heapq.heappush(self._queue, (priority, self._arrivals, future))
        self._serve()
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                future.result().unused()  # granted and cancelled in the same moment
            else:
                self._serve()
            raise

    def _serve(self) -> None:
        """Give free slots to the first in the queue; set the alarm for the next one."""
        now = self.clock.monotonic()
        while self._queue:
            if self._queue[0][2].done():  # cancelled meanwhile
                heapq.heappop(self._queue)
                continue
            free_at = self._free_at(now)
            if free_at is None or free_at > now:
                self._set_alarm(free_at)
                return
            self._under_way += 1
            heapq.heappop(self._queue)[2].set_result(Slot(self))
            self._watch_use(now)
        self._set_alarm(None)

    def _free_at(self, now: float) -> float | None:
        """When the next slot is free; None while only an answer can tell."""
        self._forget(now)
        moments = [self._frozen_until] if self._frozen_until > now else []
        for window, allowed in self._limits().items():
            foreign, until = self._foreign.get(window, (0, 0.0))
            ends = [moment + window + _EDGE for moment in self._ended[self._first_in(window, now) :]]
            if until + _EDGE > now:
                ends = sorted(ends + [until + _EDGE] * min(foreign, allowed))
            excess = len(ends) + self._under_way - allowed + 1
            if excess > len(ends):
                return None
            if excess > 0:
                moments.append(ends[excess - 1])
        return max(moments, default=now)

    def rest(self) -> float:
        now = self.clock.monotonic()
        return max(0.0, (self._free_at(now) or now) - now)

    def _limits(self) -> dict[int, int]:
        """Whole calls that we may make per window: our share of the lower of what is configured and what eMAG says."""
        windows = self._configured | {
            window: min(limit, self._configured.get(window, limit)) for window, (limit, _) in self._learned.items()
        }
        return {window: whole_share(limit, self.share) for window, limit in windows.items()}

    def _first_in(self, window: int, now: float) -> int:
        return bisect_left(self._ended, now - window - _EDGE)

    def _forget(self, now: float) -> None:
        for window in [window for window, (_, until) in self._learned.items() if until < now]:
            del self._learned[window]
        longest = max(self._configured.keys() | self._learned.keys())
        del self._ended[: self._first_in(longest, now)]

    # --- giving it back --------------------------------------------------------------------------------------------

    def give_back(self, ended_at: float | None) -> None:
        self._under_way -= 1
        if ended_at is not None:
            insort(self._ended, ended_at)
        self._serve()

    def answered(self, status: int, headers: Mapping[str, str], retry_after: float | None) -> None:
        now = self.clock.monotonic()
        self._under_way -= 1
        if status == 429:
            self._freeze(now, FREEZES[min(self._throttles, len(FREEZES) - 1)] if retry_after is None else retry_after)
            self._throttles += 1
        else:
            self._throttles = 0
            if status == 503 and retry_after is not None:
                self._freeze(now, retry_after)
        insort(self._ended, now)
        self._learn(headers, now)
        self._watch_use(now)
        self._serve()

    def _learn(self, headers: Mapping[str, str], now: float) -> None:
        for window, (limit, remaining) in told_budgets(headers).items():
            if limit:
                self._learned[window] = (limit, now + LEARNED_FOR)
            known = limit or self._configured.get(window)
            if known and remaining is not None:
                ours = len(self._ended) - self._first_in(window, now) + self._under_way
                self._foreign[window] = (max(0, known - remaining - ours), now + window)

    def _freeze(self, now: float, seconds: float) -> None:
        self._frozen_until = max(self._frozen_until, now + seconds)

    # --- the alarm -------------------------------------------------------------------------------------------------

    def _set_alarm(self, at: float | None) -> None:
        """One sleeping task at most, and only while somebody waits, so that nothing is left over at the end."""
        if self._alarm is not None and not self._alarm.done():
            if at is not None and self._alarm_at <= at:
                return  # rings early enough; it will be set again
            self._alarm.cancel()
        self._alarm = None
        if at is not None:
            self._alarm_at = at
            self._alarm = asyncio.get_running_loop().create_task(self._ring(at))

    async def _ring(self, at: float) -> None:
        await self.clock.sleep(max(0.0, at - self.clock.monotonic()))
        self._alarm = None  # so that serving does not cancel the task it runs in
        self._serve()

    # --- looking at it ---------------------------------------------------------------------------------------------

    def _use(self, now: float) -> tuple[int, int]:
        used = len(self._ended) - self._first_in(60, now) + self._under_way
        foreign, until = self._foreign.get(60, (0, 0.0))
        allowed = min(self._learned.get(60, (self._configured[60], 0.0))[0], self._configured[60])
        return used + (foreign if until > now else 0), allowed

    def _watch_use(self, now: float) -> None:
        used, allowed = self._use(now)
        if used <= ALERT_RATIO * allowed:
            self._busy_since = None
        elif self._busy_since is None:
            self._busy_since = now

    def utilisation(self) -> Utilisation:
        now = self.clock.monotonic()
        self._forget(now)
        self._watch_use(now)
        used, allowed = self._use(now)
        waiting = {priority: 0 for priority in Priority}
        for priority, _, future in self._queue:
            waiting[priority] += not future.done()
        return Utilisation(
            used=used,
            allowed=allowed,
            own=whole_share(allowed, self.share),
            ratio=used / allowed,
            waiting=waiting,
            frozen_seconds=max(0.0, self._frozen_until - now),
            alert=self._busy_since is not None and now - self._busy_since >= ALERT_AFTER,
        )


class Limiter:
    """Paces the calls of one account. All calls of the account must pass here, from one event loop's thread.

    `recent` are the calls of the last minute that the request log remembers: (family, when it was sent).
    """

    def __init__(
        self,
        clock: Clock,
        budgets: Mapping[Family, Budget] = DEFAULT_BUDGETS,
        recent: Iterable[tuple[str, datetime]] = (),
    ) -> None:
        now, today = clock.monotonic(), clock.now()
        seeds: dict[str, list[float]] = {}
        for family, sent_at in recent:
            # A stamp from the future is a clock that was set back: it counts as just now.
            seeds.setdefault(family, []).append(now - max(0.0, (today - sent_at).total_seconds()))
        self._lanes = {
            family: _Lane(clock, budgets.get(family, DEFAULT_BUDGETS[family]), seeds.get(family, ()))
            for family in Family
        }

    async def acquire(self, family: Family, priority: Priority = Priority.OPERATOR) -> Slot:
        """Wait for the turn and take a slot. Cancelling the waiting leaves no trace."""
        return await self._lanes[family].acquire(priority)

    def rest(self, family: Family) -> float:
        """Seconds until a call of this family could leave if nobody else waited; 0 when it could now."""
        return self._lanes[family].rest()

    def utilisation(self, family: Family) -> Utilisation:
        """What the budget gauge shows."""
        return self._lanes[family].utilisation()
