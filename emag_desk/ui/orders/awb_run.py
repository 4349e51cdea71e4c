"""A bulk run of AWBs: ordered at once and durably, sent one by one; paused, gone on with and cancelled in between.

The run is what the outbox holds under one source: it needs no memory of its own, and is there again after a crash.
Pausing takes back what has not left; going on orders that again, as it was confirmed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from emag_desk.api.endpoints import Family
from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.errors import DeskError, Sentence
from emag_desk.sync.connections import budgets, calls_per_second
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.awb_run_counts import RunCounts
from emag_desk.ui.orders.awb_run_rows import IN_DOUBT
from emag_desk.ui.rows.model import Key
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

SOURCE = "AWB run"
_RUN, _PAUSED = "awb_run/source", "awb_run/paused"
#: No run is longer; the ledger gives that many at once.
_MOST = 5_000
#: Results after which the pace that was seen counts, and how many of the last ones it is taken from.
_SEEN_FROM, _SEEN = 5, 40
_FOLLOW_EVERY = 700
_MOVING = frozenset({State.QUEUED, State.IN_FLIGHT, State.UNKNOWN})


class AwbRun(QObject):
    """The run under way, or the last one.

    `moved` comes whenever it was looked up, `ended` when nothing moves any more, and `taken_up` when a run of another
    time is not over.
    """

    moved = Signal()
    ended = Signal()
    taken_up = Signal()
    answered = Signal(object)  # list[int | Sentence]: of each AWB its command, or why it was not ordered
    failed = Signal(object)  # DeskError: not one was ordered
    said = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._settings = desk, tasks, settings
        self.source = str(settings.value(_RUN, ""))
        self.paused = bool(settings.value(_PAUSED, False, bool))
        self.commands: dict[Key, Command] = {}
        self._was_moving = False
        self._seen: deque[tuple[float, int]] = deque(maxlen=_SEEN)
        unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self.look)
        self.destroyed.connect(lambda: unsubscribe())
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_EVERY)
        self._timer.timeout.connect(self.look)

    # -- how it stands ------------------------------------------------------------------------------------------------

    @property
    def counts(self) -> RunCounts:
        """How it stands."""
        return RunCounts.of(command.state for command in self.commands.values())

    @property
    def moving(self) -> bool:
        """Whether something of it is still to be sent, under way or being checked."""
        return any(command.state in _MOVING for command in self.commands.values())

    @property
    def open(self) -> bool:
        """Whether it is not over: it moves, or it is paused with something left to do."""
        return self.moving or (self.paused and self.counts.taken_back > 0)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes: at the pace that was seen, before that at the one that eMAG allows."""
        left = self.counts.left
        if not left or self.paused:
            return None
        if len(self._seen) >= 2:
            (first, before), (last, now) = self._seen[0], self._seen[-1]
            if now - before >= _SEEN_FROM and last > first:
                return left * (last - first) / (now - before)
        allowed = calls_per_second(budgets(self._desk.settings.preferences)[Family.OTHER])
        return left / allowed if allowed else None

    @property
    def trouble(self) -> Sentence | None:
        """Why nothing is sent at the moment for one of its accounts."""
        accounts = {account for account, _ in self.commands}
        reasons = {**self._desk.push.troubles, **self._desk.push.paused}
        return next((why for account, why in reasons.items() if account in accounts), None)

    # -- doing --------------------------------------------------------------------------------------------------------

    def start(self, intents: Sequence[Intent]) -> None:
        """Order these AWBs as one run. `answered` or `failed` says what came of it, also when nobody listens."""
        self._tasks.save("start AWB run", self._start(intents))

    async def _start(self, intents: Sequence[Intent]) -> None:
        now = self._desk.clock.now().astimezone()
        self._remember(f"{SOURCE} {now:%Y-%m-%d %H:%M:%S}", paused=False)
        self.commands = {}
        self._seen.clear()
        try:
            answers = await self._desk.actions.order(intents, self.source)
        except DeskError as problem:  # nothing was ordered
            self.failed.emit(problem)
            return
        await self._look()
        self.answered.emit(answers)

    def pause(self) -> None:
        """Take back what has not left; it waits until the run goes on, also over a restart."""
        # First the mark: a program that ends in between then still knows that this is a pause.
        self._remember(self.source, paused=True)
        self._do("pause AWB run", self._withdraw)

    def resume(self) -> None:
        """Order again what the pause took back; each is checked against its order once more before it is sent."""
        self._remember(self.source, paused=False)
        self._seen.clear()
        self._do("go on with AWB run", self._order_again)

    def cancel(self) -> None:
        """Take back what has not left, for good; what left stays."""
        self._remember(self.source, paused=False)
        self._do("cancel AWB run", self._withdraw)

    def _do(self, name: str, job: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def whole() -> None:
            await job()
            await self._look()

        self._tasks.save(name, whole())

    async def _withdraw(self) -> None:
        await self._look_up()
        waiting = [command.id for command in self.commands.values() if command.state is State.QUEUED]
        await self._desk.actions.withdraw(waiting)

    async def _order_again(self) -> None:
        await self._look_up()
        back = [command for command in self.commands.values() if command.state is State.CANCELLED]
        intents = [
            Intent(
                command.account,
                ActionKind.AWB,
                command.object_id,
                command.title,
                wanted=command.edits,
                base=command.base,
                intent_id=new_intent_id(),
            )
            for command in back
        ]
        answers = await self._desk.actions.order(intents, self.source)
        refused = [answer for answer in answers if isinstance(answer, Sentence)]
        if refused:
            text = self.tr("{count} were not ordered again: they are waiting or under way otherwise.")
            self.said.emit(text.format(count=show_whole(len(refused))), "warning")

    def _remember(self, source: str, *, paused: bool) -> None:
        self.source, self.paused = source, paused
        self._settings.setValue(_RUN, source)
        self._settings.setValue(_PAUSED, paused)
        self._settings.sync()

    # -- following ----------------------------------------------------------------------------------------------------

    def take_up(self) -> None:
        """At the start of the program: is there a run that was not over? Then say so, and follow it."""
        self._tasks.start("take up AWB run", self._take_up())

    async def _take_up(self) -> None:
        open_ones = await self._desk.thread.run(self._desk.outbox.open_actions)
        sources = [one.source for one in open_ones if one.kind == ActionKind.AWB and one.source.startswith(SOURCE)]
        if sources and self.source not in sources:
            self._remember(sources[-1], paused=False)
        if not self.source:
            return
        await self._look()
        if self.paused and any(command.state is State.QUEUED for command in self.commands.values()):
            await self._withdraw()
            await self._look()
        if self.open or self.counts.needs_you:
            self.taken_up.emit()

    def look(self) -> None:
        """Look up how it stands."""
        if self.source:
            self._tasks.start("look at AWB run", self._look())

    async def _look_up(self) -> None:
        outbox, source = self._desk.outbox, self.source
        found = await self._desk.thread.run(
            lambda: outbox.ledger(text=source, actions=True, limit=_MOST) if source else []
        )
        newest: dict[Key, Command] = {}
        for command in sorted(found, key=lambda command: command.id):
            if command.source == source and command.kind == ActionKind.AWB:
                newest[command.account, command.object_id] = command
        self.commands = newest

    async def _look(self) -> None:
        await self._look_up()
        counts = self.counts
        self._seen.append((self._desk.clock.monotonic(), counts.settled + counts.checking))
        moving = self.moving
        self.moved.emit()
        if moving:
            self._timer.start()
        else:
            self._timer.stop()
            if self._was_moving and not self.open:
                self.ended.emit()
        self._was_moving = moving


def in_doubt(commands: Sequence[Command]) -> Command | None:
    """The first action of an order of which nobody knows what became."""
    return next((command for command in commands if command.state in IN_DOUBT), None)
