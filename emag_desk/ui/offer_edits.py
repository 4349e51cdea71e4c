"""What the operator does to offers in the table: type, paste, fill, clear, take back, undo."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from emag_desk.domain.offer_fields import current
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE
from emag_desk.errors import InputError
from emag_desk.ui.clipboard import from_block
from emag_desk.ui.columns import Shown
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.offer_source import OfferSource
from emag_desk.ui.offer_table import OfferTable
from emag_desk.ui.rows.copying import Copying
from emag_desk.ui.rows.table import Block
from emag_desk.ui.staging import Staging
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.undo import Change, EditCommand, change_of
from emag_desk.ui.values import read_value

#: Beyond these, the clipboard is the wrong tool: import and bulk edit do it without holding all in memory.
MOST_EDITED_ROWS = 20_000
_MOST_REASONS = 4


class Outcome(NamedTuple):
    """What a paste or fill comes to: the changes, and the cells that could not be, with the reason."""

    changes: list[Change]
    bad: list[tuple[str, str]]
    read_only: int = 0


class OfferEdits(QObject):
    """Turns keys and blocks into staged edits, one step of undo each."""

    said = Signal(str, str)

    def __init__(
        self, model: OfferModel, table: OfferTable, source: OfferSource, staging: Staging, tasks: Tasks
    ) -> None:
        super().__init__(table)
        self._model, self._table, self._source = model, table, source
        self._staging, self._tasks = staging, tasks
        self.stack = QUndoStack(self)
        self._copying = Copying(table, source, tasks)
        self._copying.said.connect(self.said)
        self.copy = self._copying.copy
        model.edited.connect(self.edit)
        table.delegate.refused.connect(lambda text: self.said.emit(text, "warning"))
        # What left cannot be undone here: the ledger reverts it.
        staging.left.connect(self.stack.clear)

    def edit(self, account: str, offer_id: int, key: str, text: str) -> None:
        """Stage one canonical value of an offer that is on screen."""
        offer = self._model.find(account, offer_id)
        if offer is None:
            return
        change = change_of(self._staging, offer, key, text)
        if change is not None:
            self.push([change], self.tr("Edit"))

    def push(self, changes: Sequence[Change], text: str, source: str = "table") -> None:
        """Stage changes as one step of undo."""
        if changes:
            self.stack.push(EditCommand(text, self._staging, changes, source))

    def push_done(self, changes: Sequence[Change], text: str, source: str) -> None:
        """Remember changes that were staged already as one step of undo."""
        self.stack.push(EditCommand(text, self._staging, changes, source, is_done=True))

    # -- the clipboard ------------------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Stage what a spreadsheet copied, from the first selected cell on."""
        grid = from_block(QGuiApplication.clipboard().text())
        block = self._table.block()
        if block.rows and grid != [[""]]:
            self._edit_many(self.tr("Paste"), self._paste(block, grid))

    async def _paste(self, block: Block, grid: list[list[str]]) -> Outcome:
        height, width = len(grid), max(len(row) for row in grid)
        whole = block.rows % height == 0 and len(block.columns) % width == 0
        start = block.spans[0][0]
        columns = block.columns if whole else self._columns_from(block.columns[0])[:width]
        if whole:
            positions = block.positions(MOST_EDITED_ROWS)
        else:
            positions = list(range(start, min(start + height, len(self._model.numbers))))[:MOST_EDITED_ROWS]
        rows = await self._source.rows_at(positions)
        places = {position: at for at, position in enumerate(positions)}

        def wanted(position: int, column: int) -> str | None:
            row = grid[places[position] % height]
            at = columns.index(column) % width
            return row[at] if at < len(row) else None

        outcome = await asyncio.to_thread(self._plan, rows, columns, wanted)
        missing = max(height - len(positions), 0) if not whole else 0
        if missing:
            outcome.bad.append((self.tr("{rows} more rows").format(rows=missing), self.tr("the table ends before")))
        return outcome

    def _columns_from(self, number: int) -> list[int]:
        header = self._table.horizontalHeader()
        first = header.visualIndex(number)
        logical = [header.logicalIndex(visual) for visual in range(first, header.count())]
        return [column for column in logical if not self._table.isColumnHidden(column)]

    def _plan(
        self,
        rows: Sequence[tuple[int, OfferRow]],
        columns: Sequence[int],
        wanted: Callable[[int, int], str | None],
    ) -> Outcome:
        """What typing `wanted` into each of these cells comes to. Runs on any thread."""
        changes: list[Change] = []
        bad: list[tuple[str, str]] = []
        read_only = 0
        shown: Shown = self._model.shown
        for position, offer in rows:
            reference = shown.references.get(offer.account, NO_REFERENCE)
            for number in columns:
                column = self._model.columns[number]
                if (text := wanted(position, number)) is None:
                    continue
                if not column.field:
                    # Whole rows copied, edited and pasted back bring their read-only cells along unchanged.
                    read_only += text not in (self._model.copied(offer, column), column.text(offer, shown), "")
                    continue
                try:
                    value = read_value(column.field, text, reference)
                except InputError as error:
                    bad.append((f"{offer.id}, {column.header()}", say(error.sentence)))
                    continue
                if (change := change_of(self._staging, offer, column.field, value)) is not None:
                    changes.append(change)
        return Outcome(changes, bad, read_only)

    # -- other edits of a block ---------------------------------------------------------------------------------------

    def fill_down(self) -> None:
        """The value of the first selected row, in all rows below."""
        block = self._table.block()
        if block.rows > 1:
            self._edit_many(self.tr("Fill down"), self._fill(block))

    async def _fill(self, block: Block) -> Outcome:
        rows = await self._source.rows_at(block.positions(MOST_EDITED_ROWS))
        if not rows:
            return Outcome([], [])
        top = self._model.with_edits(rows[0][1])
        columns = [number for number in block.columns if self._model.columns[number].field]
        values = {number: current(top, self._model.columns[number].field) for number in columns}
        return await asyncio.to_thread(self._plan, rows[1:], columns, lambda _, number: values[number])

    def clear(self) -> None:
        """Delete: no recommended price; every other field goes back to what eMAG last said."""
        block = self._table.block()
        if block.rows:
            self._edit_many(self.tr("Clear"), self._clear(block, empty=True))

    def take_back(self) -> None:
        """Every selected field goes back to what eMAG last said; where nothing is staged, a refusal is put aside."""
        block = self._table.block()
        if block.rows:
            self._edit_many(self.tr("Take edits back"), self._clear(block, empty=False))

    async def _clear(self, block: Block, *, empty: bool) -> Outcome:
        rows = await self._source.rows_at(block.positions(MOST_EDITED_ROWS))
        keys = [self._model.columns[number].field for number in block.columns]
        changes = []
        if not empty:
            refused = [self._model.refusals(offer) for _, offer in rows]
            self._staging.put_aside({found[key].command_id for found in refused for key in keys if key in found})
        for _, offer in rows:
            for key in filter(None, keys):
                is_empty = empty and key == "recommended_price" and (offer.recommended_price or 0) != 0
                change = change_of(self._staging, offer, key, "0.00" if is_empty else None)
                if change is not None:
                    changes.append(change)
        return Outcome(changes, [])

    def _edit_many(self, text: str, work: Awaitable[Outcome]) -> None:
        self._tasks.save("edit many", self._do(text, work))

    async def _do(self, text: str, work: Awaitable[Outcome]) -> None:
        outcome = await work
        self.push(outcome.changes, text)
        self._report(outcome)

    def _report(self, outcome: Outcome) -> None:
        lines = []
        if outcome.bad:
            reasons = "; ".join(f"{where}: {why}" for where, why in outcome.bad[:_MOST_REASONS])
            more = len(outcome.bad) - _MOST_REASONS
            if more > 0:
                reasons += " " + self.tr("(and {count} more)").format(count=show_whole(more))
            lines.append(self.tr("Some cells were left as they are. {reasons}").format(reasons=reasons))
        if outcome.read_only:
            text = self.tr("{count} cells cannot be edited here and were left out.")
            lines.append(text.format(count=show_whole(outcome.read_only)))
        if self._table.block().rows > MOST_EDITED_ROWS:
            text = self.tr("Only the first {rows} rows were edited; bulk edit takes any number.")
            lines.append(text.format(rows=show_whole(MOST_EDITED_ROWS)))
        if lines:
            self.said.emit(" ".join(lines), "warning")
