"""The circuit breaker: after five refusals in a row stop asking, then ask once, and go on only when that went well.

It never hides what became of a call: it only says beforehand whether a call may leave. Retryable trouble (429, 5xx,
no answer, cancelled) is neutral: it neither counts nor makes up for what counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from emag_desk.domain.clock import Clock

#: Consecutive non-retryable failures that open it.
FAILURES = 5
#: How long it stays open, doubled after each failed probe up to the longest (seconds).
OPEN_SECONDS = 30.0
LONGEST_OPEN_SECONDS = 300.0


class Result(StrEnum):
    """What a call means for the breaker."""

    SUCCESS = "success"
    FAILURE = "failure"
    NEUTRAL = "neutral"


@dataclass(eq=False)
class Pass:
    """Leave for one call. `probe` is the one call that a half-open breaker lets through."""

    probe: bool = False


class Breaker:
    """One family of one account. `admit`, then `settle` with the same pass, whatever happens in between."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._open_until: float | None = None
        self._open_seconds = OPEN_SECONDS
        self._probe: Pass | None = None

    @property
    def is_open(self) -> bool:
        """Whether ordinary calls are held back (also while the probe is under way)."""
        return self._open_until is not None

    @property
    def retry_after(self) -> float:
        """Seconds until the next probe; 0 while closed."""
        return max(0.0, self._open_until - self._clock.monotonic()) if self._open_until is not None else 0.0

    def admit(self) -> Pass | None:
        """Leave to make one call, or None."""
        if not self.is_open:
            return Pass()
        if self._probe is not None or self.retry_after > 0:
            return None
        self._probe = Pass(probe=True)
        return self._probe

    def settle(self, given: Pass, result: Result) -> None:
        """Say what became of the call. A call that left before the breaker opened cannot close it again."""
        if given.probe:
            if given is not self._probe:
                return
            self._probe = None
            if result is Result.SUCCESS:
                self.close()
            elif result is Result.FAILURE:
                self._open_seconds = min(LONGEST_OPEN_SECONDS, 2 * self._open_seconds)
                self._open()
        elif not self.is_open:
            if result is Result.SUCCESS:
                self._failures = 0
            elif result is Result.FAILURE:
                self._failures += 1
                if self._failures >= FAILURES:
                    self._open()

    def trip(self) -> None:
        """Open at once: the account itself is refused."""
        if not self.is_open:
            self._open()

    def close(self) -> None:
        """Let everything through again."""
        self._failures, self._open_until, self._open_seconds, self._probe = 0, None, OPEN_SECONDS, None

    def _open(self) -> None:
        self._open_until = self._clock.monotonic() + self._open_seconds


class Breakers:
    """The breakers of one account. What eMAG holds against the account itself opens all of them."""

    def __init__(self, clock: Clock, families: Iterable[str]) -> None:
        self._breakers = {str(family): Breaker(clock) for family in families}

    def __getitem__(self, family: str) -> Breaker:
        return self._breakers[str(family)]

    def trip_all(self) -> None:
        """The account is refused: wrong password, address not allowed."""
        for breaker in self._breakers.values():
            breaker.trip()

    def close_all(self) -> None:
        """The account works again, as a connection test has just shown."""
        for breaker in self._breakers.values():
            breaker.close()
