"""What became of actions, in the words of the one who ordered them, and who keeps looking until it is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from emag_desk.domain.actions import ACTION_LABELS, ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import END_STATES, Command, State
from emag_desk.errors import DeskError, Sentence
from emag_desk.ui.language import say, say_error, say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

DONE_LABELS = {
    ActionKind.ACKNOWLEDGE: "The order is acknowledged.",
    ActionKind.STATUS: "The order has its new status.",
    ActionKind.LINES: "The lines are changed.",
    ActionKind.CANCEL: "The order is cancelled.",
    ActionKind.STORNO: "eMAG has taken the storno: the money goes back.",
    ActionKind.RETURNED: "The order is returned: the money goes back.",
    ActionKind.REFUND: "The refund is on its way.",
    ActionKind.UNLOCK: "The courier is unlocked.",
    ActionKind.AWB: "The AWB is issued.",
    ActionKind.ATTACHMENT: "The document is attached.",
    ActionKind.CAMPAIGN: "eMAG has taken the proposal.",
    ActionKind.MEASUREMENTS: "Size and weight are told.",
    ActionKind.RETURN_STATUS: "The return has its new status.",
    ActionKind.RETURN_CREATE: "The return is created.",
    ActionKind.RETURN_UPDATE: "The return is updated.",
    ActionKind.RETURN_AWB: "A courier is on the way to the customer.",
}
_DONE = (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)
_SETTLED = END_STATES | {State.NEEDS_HUMAN}


def _tr(text: str) -> str:
    return QCoreApplication.translate("outcome", text)


class Outcome(NamedTuple):
    """What is known, and whether a person should look at the outbox for it. `ended`: nothing more will come."""

    text: str
    tone: Tone
    ended: bool
    look: bool = False


def outcome_of(commands: Sequence[Command], refused: Sequence[Sentence] = (), held: str = "") -> Outcome:
    """Put what became of actions into words. `refused` were not even queued; `held` is why an account sends nothing."""
    if len(commands) == 1 and not refused:
        return _of_one(commands[0], held)
    if not commands and len(refused) == 1:
        return Outcome(say(refused[0]), Tone.BAD, True, look=True)
    return _of_many(commands, refused, held)


def _of_one(command: Command, held: str) -> Outcome:
    said = " ".join(clean(message) for message in command.messages)
    label = say_label(ACTION_LABELS.get(ActionKind(command.kind), command.kind))
    if command.state in _DONE:
        known = DONE_LABELS.get(ActionKind(command.kind))
        done = say_label(known) if known is not None else _tr("Done.")
        if command.state is State.CONFIRMED or not said:
            return Outcome(done, Tone.GOOD, True)
        return Outcome(_tr("{done} eMAG remarks: {remarks}").format(done=done, remarks=said), Tone.NOTICE, True)
    if command.state is State.REJECTED:
        text = _tr("{deed}: refused. {reason}")
        return Outcome(text.format(deed=label, reason=said or _tr("eMAG gave no reason.")), Tone.BAD, True)
    if command.state is State.NEEDS_HUMAN:
        text = _tr(
            "{deed}: nobody knows whether eMAG did it. Nothing is repeated. Look in the eMAG panel, then decide under "
            "Outbox, Needs you. {said}"
        )
        return Outcome(text.format(deed=label, said=said).strip(), Tone.BAD, True, look=True)
    if command.state is State.UNKNOWN:
        text = _tr("eMAG's answer is unknown. It is being looked up, and nothing is repeated. You can close this.")
        return Outcome(text, Tone.NOTICE, False, look=True)
    if command.state in END_STATES:
        return Outcome(_tr("{deed}: taken back before it was sent.").format(deed=label), Tone.NOTICE, True)
    if held:
        text = _tr("It is written down and waits: {reason}").format(reason=held)
        return Outcome(text, Tone.NOTICE, False, look=True)
    return Outcome(_tr("Written down. Waiting for eMAG's answer…"), Tone.ACCENT, False)


def _of_many(commands: Sequence[Command], refused: Sequence[Sentence], held: str) -> Outcome:
    def count(*states: State) -> int:
        return sum(command.state in states for command in commands)

    waiting = sum(command.state not in _SETTLED for command in commands)
    failed, doubtful = count(State.REJECTED), count(State.NEEDS_HUMAN)
    parts = [
        (_tr("{count} done"), count(*_DONE)),
        (_tr("{count} under way"), waiting),
        (_tr("{count} refused by eMAG"), failed),
        (_tr("{count} taken back"), count(State.CANCELLED, State.ABANDONED)),
        (_tr("{count} need you: see the Outbox"), doubtful),
        (_tr("{count} not ordered"), len(refused)),
    ]
    text = ", ".join(words.format(count=show_whole(number)) for words, number in parts if number) + "."
    reasons = [say(sentence) for sentence in refused]
    reasons += [
        f"{command.object_id}: {clean(' '.join(command.messages), lines=False)}"
        for command in commands
        if command.state in (State.REJECTED, State.NEEDS_HUMAN)
    ]
    reasons += [held] if held and waiting else []
    tone = Tone.BAD if failed or doubtful or refused else Tone.ACCENT if waiting else Tone.GOOD
    return Outcome("\n".join([text, *dict.fromkeys(reasons)][:8]), tone, not waiting, look=bool(doubtful or failed))


class Following(QObject):
    """Reads actions again whenever the outbox changes, until each has ended or needs a person.

    `changed` gives the commands. It lives on when the dialog that ordered them is closed, and then tells `announce`.
    """

    changed = Signal(object, object)  # list[Command], Outcome

    def __init__(
        self, desk: Desk, tasks: Tasks, ids: Sequence[int], refused: Sequence[Sentence], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._ids, self._refused = list(ids), list(refused)
        self._announce: Callable[[str, str], None] | None = None
        self.outcome: Outcome | None = None
        self.commands: list[Command] = []
        self._unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self.look)
        self.destroyed.connect(lambda _, stop=self._unsubscribe: stop())
        self.look()

    def look(self) -> None:
        """Read them again."""
        self._tasks.start(f"follow {id(self)}", self._look())

    def announce(self, said: Callable[[str, str], None]) -> None:
        """Nobody looks any more: say the end to the window."""
        if self.outcome is not None and self.outcome.ended:
            self._end()
        else:
            self._announce = said

    async def _look(self) -> None:
        commands = await self._desk.thread.run(self._desk.outbox.commands, self._ids) if self._ids else []
        self.commands = commands
        self.outcome = outcome_of(commands, self._refused, self._held(commands))
        self.changed.emit(commands, self.outcome)
        if self.outcome.ended:
            self._unsubscribe()
            if self._announce is not None:
                self._announce(self.outcome.text, _NOTICE_TONES.get(self.outcome.tone, "warning"))
                self._end()

    def _held(self, commands: Sequence[Command]) -> str:
        waiting = {command.account for command in commands if command.state is State.QUEUED}
        return " ".join(say(self._desk.push.paused[key]) for key in sorted(waiting) if key in self._desk.push.paused)

    def _end(self) -> None:
        self._unsubscribe()
        self.deleteLater()


_NOTICE_TONES = {Tone.GOOD: "good", Tone.BAD: "error", Tone.NOTICE: "warning"}


def not_ordered(problem: DeskError) -> Outcome:
    """Nothing was written down, so nothing will happen."""
    return Outcome(_tr("Not ordered: {reason}").format(reason=say_error(problem)), Tone.BAD, False)
