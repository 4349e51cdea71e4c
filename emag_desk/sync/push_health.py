"""How an account fares while it is sent for: paused, in passing trouble, and how fast it goes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from emag_desk.domain.clock import Clock
from emag_desk.errors import Sentence

#: Until requests were made: two per second, as our share of the budget allows (seconds).
_FIRST_PACE = 0.5


class NotNow(Exception):
    """A step ended early; the account's health says why."""


class Health:
    """Whether and when the next request of an account may leave.

    `paused` waits for a person. `trouble` passes by itself: each one in a row takes the next of `pauses` (seconds),
    stretched by up to a half. `troubles` counts them.
    """

    def __init__(self, clock: Clock, chance: Random, pauses: Sequence[float]) -> None:
        self.paused: Sentence | None = None
        self.trouble: Sentence | None = None
        self.troubles = 0
        self.longest_answer = 0.0
        self._clock = clock
        self._chance = chance
        self._pauses = pauses
        self._not_before = 0.0
        self._requests = 0
        self._busy_seconds = 0.0

    @property
    def seconds_to_wait(self) -> float:
        """How long the trouble keeps the next request back."""
        return max(0.0, self._not_before - self._clock.monotonic())

    @property
    def next_pause(self) -> float:
        """How long the next trouble will keep requests back; another number each time it is asked."""
        return self._pauses[min(self.troubles, len(self._pauses) - 1)] * self._chance.uniform(1.0, 1.5)

    @property
    def pace(self) -> float:
        """Seconds per request so far, its wait for a turn included."""
        return self._busy_seconds / self._requests if self._requests else _FIRST_PACE

    def pause(self, why: Sentence) -> None:
        """Nothing more leaves until `resume`."""
        self.paused = why

    def slow_down(self, why: Sentence, seconds: float) -> None:
        """Nothing more leaves for so long."""
        self.trouble = why
        self.troubles += 1
        self._not_before = self._clock.monotonic() + seconds

    def recover(self) -> None:
        """A clear answer came."""
        self.trouble, self.troubles = None, 0

    def resume(self) -> None:
        """Try again at once: a person did something, or asked for it."""
        self.recover()
        self.paused, self._not_before = None, 0.0

    def count_request(self, started: float, answer_seconds: float | None) -> None:
        """A request begun at this monotonic moment is over; eMAG took so long to answer, if it did."""
        self._requests += 1
        self._busy_seconds += self._clock.monotonic() - started
        self.longest_answer = max(self.longest_answer, answer_seconds or 0.0)
