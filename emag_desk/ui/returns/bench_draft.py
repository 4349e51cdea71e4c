"""What is noted of a return on the bench: shown from memory, written down while one types, there at the next start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.return_dossier import Condition, LineNote
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_wanted import LineWanted
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: Milliseconds of rest after which what was typed is written down.
_REST = 300


class BenchDraft(QObject):
    """The notes of one return at a time, by line."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._notes: dict[int, BenchNote] = {}
        self._unwritten: dict[tuple[str, int, int], BenchNote] = {}
        self._place = ("", 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.flush)

    async def open(self, row: ReturnRow) -> None:
        """Go on with the notes of a return. Raises StoreError."""
        self.flush()
        await self._tasks.saved()
        notes = await self._desk.thread.run(self._desk.outbox.returns.of_return, row.account, row.id)
        self._place = (row.account, row.id)
        self._notes = {note.line: note for note in notes}

    def note(self, line: int) -> BenchNote:
        """What is noted of a product."""
        return self._notes.get(line) or BenchNote(*self._place, line)

    def change(self, note: BenchNote) -> None:
        """Take over what was typed; it is written down in a moment."""
        if note != self.note(note.line):
            note = replace(note, who=self._desk.settings.preferences.who)
            self._notes[note.line] = note
            self._unwritten[note.account, note.emag_id, note.line] = note
            self._timer.start()

    def flush(self) -> None:
        """Write down at once what waits."""
        self._timer.stop()
        if self._unwritten:
            notes, self._unwritten = list(self._unwritten.values()), {}
            self._tasks.save("keep bench notes", self._write(notes))

    async def _write(self, notes: Sequence[BenchNote]) -> None:
        await self._desk.thread.run(self._desk.outbox.returns.keep, notes)

    def begun(self) -> dict[int, LineWanted]:
        """What was typed for eMAG, by line; where nothing was, what eMAG has stays."""
        return {
            line: LineWanted(note.diagnostic.strip() or None, note.reject_reason.strip() or None)
            for line, note in self._notes.items()
            if note.diagnostic.strip() or note.reject_reason.strip()
        }


def line_notes(notes: Sequence[BenchNote]) -> list[LineNote]:
    """What a dossier tells of the bench."""
    return [
        LineNote(
            note.line,
            Condition(note.condition) if note.condition in tuple(Condition) else None,
            note.note,
            note.photos,
            note.updated_at,
            note.who,
            note.serial,
        )
        for note in notes
    ]
