"""How a pull stands and what came of it: for the progress strip, the command line and the report."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from emag_desk.domain.clock import Clock
from emag_desk.errors import Sentence

READING, PAUSED, WAITING = "reading", "paused", "waiting for eMAG"
_MOST_BAD_ROWS_KEPT = 1000


@dataclass(frozen=True)
class PullProgress:
    """Where a pull stands. `headroom` is the free part of eMAG's allowance for the last minute, 0 to 1.

    `offers` counts what is read, which is orders where `what` says so. `per_second` counts these, too; `seconds_left`
    is None while nobody can know. `state` is one of `reading`, `paused`, `waiting for eMAG`.
    """

    account: str
    page: int = 0
    pages: int | None = None
    offers: int = 0
    offers_total: int | None = None
    per_second: float = 0.0
    seconds_left: float | None = None
    headroom: float = 1.0
    bad_rows: int = 0
    state: str = READING
    what: str = "offers"

    @property
    def orders(self) -> int:
        """How many orders were read, where orders are."""
        return self.offers

    @property
    def share(self) -> float | None:
        """How much of it is done, 0 to 1; None while nobody can know."""
        return min(1.0, self.offers / self.offers_total) if self.offers_total else None


@dataclass(frozen=True)
class UnreadableRow:
    """An offer that eMAG sent and that could not be kept, with the reason. `id` is as it came, None without one."""

    id: int | str | None
    reason: str


@dataclass
class PullReport:
    """What one pull did. `complete` when the last page was reached; `sound` when unseen offers could be marked.

    `offers` is how many the account has at the end, `looks` how often the list was read. Times are UTC.
    """

    account: str
    started_at: datetime
    finished_at: datetime | None = None
    pages: int = 0
    offers: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    vanished: int = 0
    reference: int = 0
    looks: int = 0
    resumed: bool = False
    complete: bool = False
    sound: bool = False
    bad_rows: int = 0
    bad: list[UnreadableRow] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)

    def add_bad(self, offer: int | str | None, reason: str) -> None:
        """Count a row that could not be kept; the first thousand are named."""
        self.bad_rows += 1
        if len(self.bad) < _MOST_BAD_ROWS_KEPT:
            self.bad.append(UnreadableRow(offer, reason))


class Pace:
    """How fast the last pages came, without the time spent paused."""

    def __init__(self, clock: Clock, pages: int = 30) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque(maxlen=pages)

    def mark(self, offers: int) -> None:
        """So many offers were read so far."""
        self._marks.append((self._clock.monotonic(), offers))

    def forget(self) -> None:
        """A pause ended: start measuring again."""
        self._marks.clear()

    @property
    def pages_per_second(self) -> float:
        """Pages per second, 0 while unknown."""
        seconds = self._seconds()
        return (len(self._marks) - 1) / seconds if seconds > 0 else 0.0

    @property
    def offers_per_second(self) -> float:
        """Offers per second, 0 while unknown."""
        seconds = self._seconds()
        return (self._marks[-1][1] - self._marks[0][1]) / seconds if seconds > 0 else 0.0

    def _seconds(self) -> float:
        return self._marks[-1][0] - self._marks[0][0] if len(self._marks) > 1 else 0.0
