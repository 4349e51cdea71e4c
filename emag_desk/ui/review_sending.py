"""What was sent from Review: followed until its end, taken back while it has not left, staged again when refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.review_lines import ReviewedChange, sending_seconds
from emag_desk.ui.review_model import ReviewModel
from emag_desk.ui.review_results import IN_DOUBT, UNDER_WAY, SendingProgress, sending_progress

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

#: How often results are asked for while something is on its way, in milliseconds.
_FOLLOW_EVERY = 700
_MOVING = frozenset({State.DRAFT, *UNDER_WAY, *IN_DOUBT})


class SentChanges(QObject):
    """Knows which commands were sent and how they stand; `moved` comes whenever that was looked up."""

    moved = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, model: ReviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialog = parent
        self._desk, self._tasks, self._model = desk, tasks, model
        self.progress = SendingProgress(0)
        self._ids: set[int] = set()
        self._accounts: set[str] = set()
        self._started, self._expected = 0.0, 0.0
        self._task = f"review results {id(self)}"
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_EVERY)
        self._timer.timeout.connect(self.look)

    async def approve(self, changes: list[ReviewedChange]) -> None:
        """Let these leave, and follow them from now on. They are on the disk as approved when this returns."""
        ids = [change.command.id for change in changes]
        self._ids = set(ids)
        self._accounts = {change.command.account for change in changes}
        self._expected = sending_seconds(changes)
        self._started = self._desk.clock.monotonic()
        await self._desk.thread.run(self._desk.outbox.approve, ids)
        self._model.show_outcomes(self._ids)
        self._timer.start()
        self._moved()
        self._desk.changes.announce(Kind.COMMANDS)

    def look(self) -> None:
        """Ask the outbox how they stand."""
        if not self._dialog.isVisible():  # the window is closing around it
            self.stop()
        elif not self._tasks.is_running(self._task):
            self._tasks.start(self._task, self._read())

    def stop(self) -> None:
        """Follow them no longer. What is on its way goes on."""
        self._timer.stop()
        self._tasks.cancel(self._task)

    async def _read(self) -> None:
        known = self._model.outcomes
        wanted = [number for number in self._ids if number not in known or known[number].state in _MOVING]
        if wanted:
            self._model.put_outcomes(await self._desk.thread.run(self._desk.outbox.commands, wanted))
        self._moved()
        if self.progress.settled and not self.progress.unknown:
            self._timer.stop()

    def _moved(self) -> None:
        """Count anew: how many are saved, refused, in doubt, and how long the rest will take."""
        elapsed = self._desk.clock.monotonic() - self._started
        self.progress = sending_progress(len(self._ids), self._model.outcomes, elapsed=elapsed, expected=self._expected)
        self.moved.emit()

    # In words

    def trouble(self) -> tuple[str, Tone]:
        """Why nothing is sent for one of the accounts, or why it is slow; empty when all is well."""
        names = {account.key: account.name for account in self._desk.accounts}
        for sentences, tone in ((self._desk.push.paused, Tone.BAD), (self._desk.push.troubles, Tone.NOTICE)):
            texts = [f"{names.get(key, key)}: {say(text)}" for key, text in sentences.items() if key in self._accounts]
            if texts:
                return "\n".join(texts), tone
        return "", Tone.NOTICE

    def summary(self) -> str:
        """What became of them: `8 saved, 1 refused`."""
        progress = self.progress
        counted = (
            (progress.confirmed, self.tr("{count} saved")),
            (progress.with_notes, self.tr("{count} saved with remarks")),
            (progress.rejected, self.tr("{count} refused")),
            (progress.unknown, self.tr("{count} being checked")),
            (progress.needs_human, self.tr("{count} need you")),
            (progress.withdrawn, self.tr("{count} taken back")),
        )
        return ", ".join(text.format(count=show_whole(count)) for count, text in counted if count)

    def what_next(self) -> str:
        """What the operator can do about the result."""
        progress = self.progress
        if progress.needs_human:
            return self.tr("Nobody knows whether some were done. Decide about them in the outbox, under Needs you.")
        if progress.unknown:
            times = [command.settle_at for command in self._with_state(State.UNKNOWN) if command.settle_at]
            until = moment(max(times), self._desk.clock.now()) if times else ""
            text = self.tr("Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.")
            return f"{text} {self.tr('Known at about {time}.').format(time=until)}" if until else text
        if progress.rejected:
            return self.tr("What eMAG refused can be staged again to correct it.")
        return self.tr("You can take back what was saved: Outbox, History, Revert.") if progress.confirmed else ""

    def _with_state(self, state: State) -> list[Command]:
        return [command for command in self._model.outcomes.values() if command.state is state]

    @property
    def refused(self) -> list[Command]:
        """What eMAG refused."""
        return self._with_state(State.REJECTED) if self.progress.rejected else []

    # Acting

    async def withdraw(self) -> None:
        """Take back what has not left; what is under way goes on to its end."""
        await self._desk.thread.run(self._desk.outbox.withdraw, sorted(self._ids))
        self._desk.changes.announce(Kind.COMMANDS)

    async def stage_again(self) -> int:
        """Stage what eMAG refused once more, for correcting it in the table; returns how many edits."""
        refused = [command.id for command in self.refused]
        who = self._desk.settings.preferences.who
        staged = await self._desk.thread.run(self._desk.outbox.stage_again, refused, who=who, source="review")
        self._desk.changes.announce(Kind.COMMANDS)
        return staged
