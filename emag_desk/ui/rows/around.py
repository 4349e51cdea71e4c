"""What the cells of a row need to know besides it, and the table that shows what is under way over the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from emag_desk.domain.commands import STATE_LABELS
from emag_desk.ui.language import say_label
from emag_desk.ui.rows.action_words import action_in_words
from emag_desk.ui.rows.column import Cell, Column, R
from emag_desk.ui.rows.model import Key, RowModel
from emag_desk.ui.rows.waiting import Waiting


class Around(NamedTuple):
    """Account names, the time, and which actions are under way."""

    account_names: Mapping[str, str]
    now: datetime
    waiting: Mapping[Key, Waiting]


NOTHING_AROUND = Around({}, datetime.fromtimestamp(0, UTC), {})


class WaitingModel(RowModel[R, Around]):
    """Shows a deed that was ordered in the status cell until eMAG has answered.

    `ticking` is the column that changes with the clock.
    """

    ticking = ""

    def __init__(self, columns: Sequence[Column[R, Around]], parent: Any = None) -> None:
        super().__init__(columns, NOTHING_AROUND, parent)

    def tick(self, now: datetime) -> None:
        """A minute passed: repaint the countdowns that say something else now."""
        self.shown = self.shown._replace(now=now)
        self.repaint_column(self.ticking)

    def status_words(self, row: R) -> str:
        """The status over which something lies."""
        raise NotImplementedError

    def countdown_tip(self, row: R) -> str:
        """What the ticking column counts to; empty where it counts nothing."""
        raise NotImplementedError

    def make_cells(self, row: R) -> list[Cell]:
        cells = super().make_cells(row)
        waiting = self.shown.waiting.get((row.account, row.id))
        if waiting is None:
            return cells
        for number, column in enumerate(self.columns):
            if column.key == "status":
                cells[number] = Cell(waiting.text, False, "", "problem" if waiting.needs_you else "leaving")
        return cells

    def tool_tip(self, position: int, column: Column[R, Around], cell: Cell) -> str:
        row = self.at_hand(position)
        if row is None:
            return ""
        if column.key == self.ticking and (tip := self.countdown_tip(row)):
            return tip
        waiting = self.shown.waiting.get((row.account, row.id))
        if column.key == "status" and waiting is not None:
            lines = [self.status_words(row)]
            for command in waiting.commands:
                lines.append(f"{action_in_words(command)} ({say_label(STATE_LABELS[command.state])})")
                lines += command.messages
            return "\n".join(lines)
        return super().tool_tip(position, column, cell)
