"""Which actions are under way for which rows: what lies over them until eMAG has answered."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.actions import ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.ui.language import say_label
from emag_desk.ui.rows.model import Key
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: What is going on, in a word or two that fit into a pill.
DOING_LABELS = {
    ActionKind.ACKNOWLEDGE: "acknowledging…",
    ActionKind.STATUS: "new status…",
    ActionKind.LINES: "editing lines…",
    ActionKind.CANCEL: "cancelling…",
    ActionKind.STORNO: "giving back…",
    ActionKind.RETURNED: "returning…",
    ActionKind.REFUND: "refunding…",
    ActionKind.UNLOCK: "unlocking…",
    ActionKind.AWB: "issuing AWB…",
    ActionKind.ATTACHMENT: "attaching…",
    ActionKind.RETURN_STATUS: "new status…",
    ActionKind.RETURN_CREATE: "creating a return…",
    ActionKind.RETURN_UPDATE: "updating the return…",
    ActionKind.RETURN_AWB: "sending a courier…",
    ActionKind.INVOICE_CREATE: "creating an invoice…",
    ActionKind.INVOICE_PAYMENT: "telling the payment…",
}
_NEEDS_YOU, _CHECKING = "needs you", "checking…"


class Waiting(NamedTuple):
    """The open actions of one row, the most urgent first."""

    commands: tuple[Command, ...]

    @property
    def needs_you(self) -> bool:
        """Whether only a person can say what became of one of them."""
        return self.commands[0].state is State.NEEDS_HUMAN

    @property
    def text(self) -> str:
        """What is going on, for a pill."""
        first = self.commands[0]
        if first.state is State.NEEDS_HUMAN:
            return say_label(_NEEDS_YOU)
        if first.state is State.UNKNOWN:
            return say_label(_CHECKING)
        return say_label(DOING_LABELS.get(ActionKind(first.kind), ""))


_URGENCY = (State.NEEDS_HUMAN, State.UNKNOWN, State.IN_FLIGHT, State.QUEUED)


def by_row(commands: Sequence[Command], kinds: Collection[str]) -> dict[Key, Waiting]:
    """The open actions of these kinds, by account and number."""
    found: dict[Key, list[Command]] = {}
    for command in commands:
        if command.kind in kinds and command.state in _URGENCY:
            found.setdefault((command.account, command.object_id), []).append(command)
    for listed in found.values():
        listed.sort(key=lambda command: (_URGENCY.index(command.state), command.id))
    return {key: Waiting(tuple(listed)) for key, listed in found.items()}


class OpenActions(QObject):
    """Reads the outbox again whenever it changed; `changed` names the rows for which something else is under way.

    `kinds` are those of the actions on such rows.
    """

    changed = Signal(object)  # frozenset[Key]

    def __init__(self, kinds: Collection[ActionKind], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds, self._tasks = frozenset(kinds), tasks
        self._desk: Desk | None = None
        self.by_row: Mapping[Key, Waiting] = {}

    def connect_desk(self, desk: Desk) -> None:
        """The outbox is open."""
        self._desk = desk
        unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self.read)
        self.destroyed.connect(lambda: unsubscribe())
        self.read()

    def read(self) -> None:
        """Read them again."""
        if self._desk is not None:
            self._tasks.start(f"read open actions {id(self)}", self._read(self._desk))

    async def _read(self, desk: Desk) -> None:
        commands = await desk.thread.run(desk.outbox.open_actions)
        before, self.by_row = self.by_row, by_row(commands, self._kinds)
        differing = {key for key in {*before, *self.by_row} if before.get(key) != self.by_row.get(key)}
        if differing:
            self.changed.emit(frozenset(differing))
