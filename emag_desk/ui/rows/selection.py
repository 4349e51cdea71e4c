"""Which rows are selected, shown and under the cursor: at hand for judging, read for doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from PySide6.QtGui import QGuiApplication

from emag_desk.ui.rows.actions import Chosen
from emag_desk.ui.rows.column import R
from emag_desk.ui.rows.source import CHUNK, Q, RowSource
from emag_desk.ui.rows.table import RowTable

#: How many of the selected rows are looked at to say what can be done with them.
_JUDGED = 300


class RowSelection(Generic[R, Q]):
    """Looks at a table of rows. `is_seen` says whether anybody sees it: nobody acts on what nobody sees."""

    def __init__(self, table: RowTable[Any], source: RowSource[R, Q], is_seen: Callable[[], bool]) -> None:
        self._table, self._source, self._is_seen = table, source, is_seen

    def current(self) -> R | None:
        """The row with the focus, if it is at hand."""
        index = self._table.currentIndex()
        row: R | None = self._table.rows_.at_hand(index.row()) if index.isValid() else None
        return row

    def chosen(self, *, connected: bool) -> Chosen[R]:
        """What is selected, as far as it is at hand."""
        if not self._is_seen():
            return Chosen(connected=connected)
        block = self._table.block()
        rows = [self._table.rows_.at_hand(position) for position in block.positions(_JUDGED)]
        return Chosen(tuple(row for row in rows if row is not None), self.current(), block.rows, connected)

    async def selected(self) -> list[R]:
        """The whole selection, in the order of the table; what is not at hand is read."""
        block = self._table.block()
        return [row for _, row in await self._source.rows_at(block.positions(block.rows))]

    async def shown(self) -> list[R]:
        """Every row that the view finds, in its order."""
        numbers = self._table.rows_.numbers
        found: list[R] = []
        for start in range(0, len(numbers), CHUNK):
            found += await self._source.rows(numbers[start : start + CHUNK])
        return found

    async def copy_numbers(self) -> None:
        """Put eMAG's numbers of the selected rows on the clipboard, one a line."""
        rows = await self.selected()
        QGuiApplication.clipboard().setText("\n".join(str(row.id) for row in rows))
