"""How far sending has come, and what came of it, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import END_STATES, Command, State
from emag_desk.errors import Sentence


@dataclass(frozen=True)
class PushProgress:
    """How far a run is. `seconds_left` is None while nothing honest can be said."""

    sent: int = 0
    total: int = 0
    seconds_left: float | None = None
    confirmed: int = 0
    with_notes: int = 0
    rejected: int = 0
    unknown: int = 0
    needs_human: int = 0
    waiting: int = 0
    sent_back: int = 0


@dataclass(frozen=True)
class PushReport:
    """What a run did. `paused` says per account why nothing more is sent for it; `refused` are eMAG's own words.

    `sent_back` are changes that eMAG would have refused: they are staged again, with the reason.
    """

    progress: PushProgress = field(default_factory=PushProgress)
    paused: Mapping[str, Sentence] = field(default_factory=dict)
    refused: tuple[Sentence, ...] = ()
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether everything that was approved is saved."""
        progress = self.progress
        open_ends = progress.rejected + progress.unknown + progress.needs_human + progress.waiting + progress.sent_back
        return not open_ends and not self.paused

    @property
    def sentences(self) -> list[Sentence]:
        """The report line by line: what was saved first, what wants attention last."""
        progress = self.progress
        counted = (
            (progress.confirmed, "{n} saved."),
            (progress.with_notes, "{n} saved with remarks."),
            (progress.rejected, "{n} refused by eMAG."),
            (progress.sent_back, "{n} not sent because eMAG would refuse them: they are staged again."),
            (progress.unknown, "{n} are being checked: eMAG did not say what became of them."),
            (progress.needs_human, "{n} need your decision: see the Outbox."),
            (progress.waiting, "{n} wait to be sent."),
        )
        lines = [Sentence(text, {"n": number}) for number, text in counted if number]
        lines += self.refused
        for account, why in self.paused.items():
            lines.append(Sentence("{account}: sending is paused. {why}", {"account": account, "why": why}))
        return lines or [Sentence("There was nothing to send.")]


class Tally:
    """What a run has seen of each command; the last word about each counts."""

    def __init__(self, total: int) -> None:
        self._states: dict[int, State] = {}
        self._titles: dict[int, str] = {}
        self._messages: dict[int, tuple[str, ...]] = {}
        self._total = total

    def note(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None:
        """A command came to this state."""
        self._states[command.id] = state
        self._titles[command.id] = f"{command.title or '-'} ({command.object_id})"
        self._messages[command.id] = messages

    def forget(self, command_id: int) -> None:
        """A command was merged into another one, which is counted instead."""
        self._states.pop(command_id, None)

    def progress(self, waiting: int, seconds_left: float | None) -> PushProgress:
        """The run as numbers; `waiting` are the commands still in the queue."""
        counts = Counter(self._states.values())
        ended = sum(counts[state] for state in END_STATES)
        sent = ended + counts[State.UNKNOWN] + counts[State.NEEDS_HUMAN] + counts[State.DRAFT]
        return PushProgress(
            sent=sent,
            total=max(self._total, sent + waiting),
            seconds_left=seconds_left,
            confirmed=counts[State.CONFIRMED],
            with_notes=counts[State.CONFIRMED_WITH_NOTES],
            rejected=counts[State.REJECTED],
            unknown=counts[State.UNKNOWN],
            needs_human=counts[State.NEEDS_HUMAN],
            waiting=waiting,
            sent_back=counts[State.DRAFT],
        )

    def refusals(self, limit: int = 50) -> tuple[Sentence, ...]:
        """Which changes were refused or sent back, and why."""
        found = [
            Sentence("{what}: {why}", {"what": self._titles[number], "why": " ".join(self._messages[number])})
            for number, state in self._states.items()
            if state in (State.REJECTED, State.DRAFT) and self._messages[number]
        ]
        return tuple(found[:limit])


#: A lane of an account: its actions, or its edits of offers and products.
Place = tuple[str, bool]


class Run:
    """One `run_until_empty`: what it has seen, and how fast it went."""

    def __init__(
        self, clock: Clock, waiting: Mapping[Place, int], progress: Callable[[PushProgress], None] | None
    ) -> None:
        total = sum(waiting.values())
        self.tally = Tally(total)
        self.latest = PushProgress(total=total, waiting=total)
        self.stopped = False
        self._clock = clock
        self._progress = progress
        self._waiting = dict(waiting)
        self._seconds_left: dict[Place, float | None] = {}
        self._started = clock.monotonic()

    @property
    def seconds(self) -> float:
        """How long it has been going on."""
        return self._clock.monotonic() - self._started

    def report(self, place: Place, waiting: Mapping[Place, int], seconds_left: float | None) -> None:
        """Tell whoever asked how far it is. Lanes are sent side by side: the slowest one tells the end.

        `waiting` is of one moment for both lanes of the account: else a command would count twice, or not at all.
        """
        self._waiting.update(waiting)
        self._seconds_left[place] = seconds_left
        ends = list(self._seconds_left.values())
        end = None if None in ends else max(seconds for seconds in ends if seconds is not None)
        self.latest = self.tally.progress(sum(self._waiting.values()), end)
        if self._progress is not None:
            self._progress(self.latest)
