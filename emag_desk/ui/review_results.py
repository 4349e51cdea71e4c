"""Following what was sent: how many changes are saved, refused, in doubt, and when it will be over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from emag_desk.domain.commands import Command, State

#: Still on its way: neither ended nor in doubt.
UNDER_WAY = frozenset({State.QUEUED, State.IN_FLIGHT})
#: What only time or a person will tell.
IN_DOUBT = frozenset({State.UNKNOWN, State.NEEDS_HUMAN})


@dataclass(frozen=True)
class SendingProgress:
    """How the sent changes stand; `seconds_left` is None while nobody can know."""

    total: int
    sent: int = 0
    confirmed: int = 0
    with_notes: int = 0
    rejected: int = 0
    unknown: int = 0
    needs_human: int = 0
    withdrawn: int = 0
    seconds_left: float | None = None

    @property
    def under_way(self) -> int:
        """How many were neither answered nor taken back."""
        return self.total - self.sent - self.withdrawn

    @property
    def settled(self) -> bool:
        """Whether nothing is on its way any more; some may still be in doubt."""
        return self.under_way == 0


def sending_progress(
    total: int, outcomes: Mapping[int, Command], *, elapsed: float, expected: float
) -> SendingProgress:
    """Count outcomes. The time left comes from the pace so far, before the first answer from what was `expected`."""
    counts = _counts(outcomes.values())
    withdrawn = counts.get(State.DRAFT, 0) + counts.get(State.CANCELLED, 0) + counts.get(State.SUPERSEDED, 0)
    waiting = total - sum(number for state, number in counts.items() if state not in UNDER_WAY)
    sent = total - waiting - withdrawn
    left: float | None = max(expected - elapsed, 1.0)
    if sent and elapsed > 0:
        left = waiting * elapsed / sent
    elif elapsed > expected + 5.0:
        left = None  # nothing was answered in all that time: a number would be a lie
    return SendingProgress(
        total,
        sent,
        counts.get(State.CONFIRMED, 0),
        counts.get(State.CONFIRMED_WITH_NOTES, 0),
        counts.get(State.REJECTED, 0) + counts.get(State.ABANDONED, 0),
        counts.get(State.UNKNOWN, 0),
        counts.get(State.NEEDS_HUMAN, 0),
        withdrawn,
        left if waiting else 0.0,
    )


def _counts(commands: Iterable[Command]) -> dict[State, int]:
    counts: dict[State, int] = {}
    for command in commands:
        counts[command.state] = counts.get(command.state, 0) + 1
    return counts
