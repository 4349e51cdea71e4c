"""What the actions have in common of which eMAG shows nothing afterwards."""

from __future__ import annotations

from typing import ClassVar

from emag_desk.api.pacing import Priority
from emag_desk.domain.action_rules import repeatable
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts
from emag_desk.sync.read_back import NOT_DONE


class Unread:
    """An action that no call tells of. `unproven` is what the one who decides is told."""

    priority: ClassVar[Priority] = Priority.ORDERS
    unproven: ClassVar[Sentence]

    async def applied(self, command: Command, around: Around) -> None:
        """The cache has nothing of it."""

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """Nothing that could be asked would tell."""
        return {}

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Once more where that is harmless, else a person decides; refused where eMAG said so in its own way."""
        command = doubt.command
        if doubt.checked:
            return Result(command.id, State.REJECTED, command.messages or ("eMAG did not do it and gave no reason.",))
        if repeatable(command.kind, command.edits):
            return Result(command.id, State.QUEUED, ("eMAG did not answer clearly the last time.",), outcome=NOT_DONE)
        return Result(command.id, State.NEEDS_HUMAN, (str(self.unproven),))
