"""The staged edits as the window sees them: shown at once, written down in order, read back when they change."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import OverlayEntry, Refusal, StagedEdit, State
from emag_desk.errors import DeskError
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

Key = tuple[str, int]

#: Milliseconds between an announcement and reading the outbox again, so that a thousand announcements read it once;
#: after an edit of our own, whose outcome is painted already, there is more time.
_SETTLE, _SETTLE_OWN = 150, 1_500
#: Reading a large outbox takes its thread from those who send: pause this many times as long as it took.
_PAUSE_FACTOR = 5


class Staging(QObject):
    """What is wanted beyond what eMAG last said, and what eMAG refused of it.

    `overlay` and `refused` (by offer, then by field) may be read at any time; they change in place.
    """

    changed = Signal(object)  # the set of (account, id) whose entry is another now
    left = Signal()  # something that was a draft is on its way: it can no longer be undone here
    ready = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overlay: dict[Key, OverlayEntry] = {}
        self.refused: dict[Key, dict[str, Refusal]] = {}
        self._tasks = tasks
        self._desk: Desk | None = None
        self._writing = 0
        self._edits = 0
        self._drafts = 0
        self._announcing = False
        self._settle = _SETTLE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)

    @property
    def is_ready(self) -> bool:
        """Whether edits can be staged yet."""
        return self._desk is not None

    def connect_desk(self, desk: Desk) -> None:
        """The outbox is open."""
        self._desk = desk
        desk.changes.subscribe(Kind.COMMANDS, self._announced)
        self.ready.emit()
        self.refresh()

    def drafts(self) -> int:
        """How many offers have staged edits that were not approved yet."""
        return self._drafts

    def staged_text(self, key: Key, field: str) -> str | None:
        """The staged value of a field, or None."""
        entry = self.overlay.get(key)
        return entry.edits.get(field) if entry is not None else None

    def stage(self, edits: Sequence[StagedEdit], source: str = "table") -> asyncio.Task[None] | None:
        """Show these edits at once and write them down; a failure is shown and what the outbox holds is painted."""
        if self._desk is None or not edits:
            return None
        self._show(edits)
        self._writing += 1
        self._edits += 1
        return self._tasks.save("stage edits", self._write(self._desk, tuple(edits), source))

    def put_aside(self, ids: Collection[int]) -> None:
        """Take away the marks of these refused changes: the operator has seen them. The ledger keeps them."""
        if self._desk is not None and ids:
            self._tasks.save("put refusals aside", self._put_aside(self._desk, ids))

    @staticmethod
    async def _put_aside(desk: Desk, ids: Collection[int]) -> None:
        await desk.thread.run(desk.outbox.put_aside, ids, desk.settings.preferences.who)
        desk.changes.announce(Kind.COMMANDS)

    async def _write(self, desk: Desk, edits: Sequence[StagedEdit], source: str) -> None:
        try:
            await desk.thread.run(desk.outbox.stage, edits, who=desk.settings.preferences.who, source=source)
        except DeskError:
            self._timer.start(self._settle)
            raise
        finally:
            self._writing -= 1
        self._announcing = True
        try:
            desk.changes.announce(Kind.COMMANDS)
        finally:
            self._announcing = False

    def _show(self, edits: Sequence[StagedEdit]) -> None:
        touched: set[Key] = set()
        for edit in edits:
            key = (edit.account, edit.object_id)
            entry = self.overlay.get(key)
            values = dict(entry.edits) if entry is not None else {}
            self._drafts -= entry is not None and entry.state is State.DRAFT
            if edit.new is None or edit.new == edit.old:
                values.pop(edit.key, None)
            else:
                values[edit.key] = edit.new
            if values:
                self.overlay[key] = OverlayEntry(values, State.DRAFT)
                self._drafts += 1
            else:
                self.overlay.pop(key, None)
            touched.add(key)
        self.changed.emit(touched)

    def _announced(self) -> None:
        if not self._timer.isActive():
            self._timer.start(max(self._settle, _SETTLE_OWN if self._announcing else 0))
        elif not self._announcing and self._timer.remainingTime() > self._settle:
            self._timer.start(self._settle)

    def refresh(self) -> None:
        """Read the outbox again."""
        if self._desk is not None:
            self._tasks.start("read staged edits", self._read(self._desk))

    async def _read(self, desk: Desk) -> None:
        loop = asyncio.get_running_loop()
        edits, started = self._edits, loop.time()
        overlay = await desk.thread.run(desk.outbox.overlay)
        refused = await desk.thread.run(desk.outbox.refusals)
        found = await asyncio.to_thread(_compare, dict(self.overlay), overlay)
        self._settle = max(_SETTLE, int((loop.time() - started) * 1000 * _PAUSE_FACTOR))
        if self._writing or edits != self._edits:
            self._timer.start(self._settle)  # an edit made meanwhile is not in there
            return
        self.overlay.clear()
        self.overlay.update(overlay)
        self._drafts = found.drafts
        touched = found.touched | {
            key for key in refused.keys() | self.refused.keys() if refused.get(key) != self.refused.get(key)
        }
        self.refused.clear()
        self.refused.update(refused)
        if touched:
            self.changed.emit(touched)
        if found.left:
            self.left.emit()


class _Difference(NamedTuple):
    """What another look brought: offers whose entry differs, whether a draft left, how many are drafts now."""

    touched: set[Key]
    left: bool
    drafts: int


def _compare(old: Mapping[Key, OverlayEntry], new: Mapping[Key, OverlayEntry]) -> _Difference:
    touched = {key for key, entry in new.items() if old.get(key) != entry}
    touched |= old.keys() - new.keys()
    left = any(
        key in old and old[key].state is State.DRAFT and new[key].state is not State.DRAFT
        for key in touched & new.keys()
    )
    return _Difference(touched, left, sum(entry.state is State.DRAFT for entry in new.values()))
