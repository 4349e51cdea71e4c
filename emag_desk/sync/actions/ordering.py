"""Ordering actions: what a dialog's button does, and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from emag_desk.domain.actions import Intent
from emag_desk.domain.changes import Changes, Kind
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread


class Actions:
    """Puts actions into the outbox, on the disk when a call returns; the push worker sends them as soon as it can.

    `who` gives the operator's name for the ledger.
    """

    def __init__(self, *, outbox: Outbox, thread: StoreThread, changes: Changes, who: Callable[[], str]) -> None:
        self._outbox = outbox
        self._thread = thread
        self._changes = changes
        self._who = who

    async def order(self, intents: Sequence[Intent], source: str = "window") -> list[int | Sentence]:
        """Queue actions, all in one transaction: for each the number of its command, or why it was refused.

        A second press of the same button is refused: its intent was ordered already. Raises StoreError.
        """
        order = partial(self._outbox.order, intents, who=self._who(), source=source)
        ordered = await self._thread.run(order)
        self._changes.announce(Kind.COMMANDS)
        return ordered

    async def withdraw(self, ids: Iterable[int]) -> int:
        """Cancel actions that have not left; returns how many. Raises StoreError."""
        withdrawn = await self._thread.run(self._outbox.withdraw, ids)
        self._changes.announce(Kind.COMMANDS)
        return withdrawn
