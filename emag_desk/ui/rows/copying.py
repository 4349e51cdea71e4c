"""The selected cells of a table of rows on the clipboard, as a spreadsheet reads them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from emag_desk.ui.clipboard import to_block
from emag_desk.ui.language import show_whole
from emag_desk.ui.rows.column import Column
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.table import Block, RowTable
from emag_desk.ui.tasks import Tasks

#: Beyond these, the clipboard is the wrong tool: an export does it without holding all in memory.
MOST_COPIED_ROWS = 100_000


class Copying(QObject):
    """Reads the selected rows off the window's thread and copies their cells."""

    said = Signal(str, str)

    def __init__(self, table: RowTable[Any], source: RowSource[Any, Any], tasks: Tasks) -> None:
        super().__init__(table)
        self._table, self._source, self._tasks = table, source, tasks

    def copy(self, *, headers: bool = False) -> None:
        """Put the selected cells on the clipboard as a spreadsheet reads them."""
        block = self._table.block()
        if block.rows:
            self._tasks.start("copy", self._copy(block, headers=headers))

    async def _copy(self, block: Block, *, headers: bool) -> None:
        columns = [self._table.rows_.columns[number] for number in block.columns]
        rows = await self._source.rows_at(block.positions(MOST_COPIED_ROWS))
        texts = await asyncio.to_thread(self._texts, [row for _, row in rows], columns)
        if headers:
            texts.insert(0, [column.header() for column in columns])
        QGuiApplication.clipboard().setText(to_block(texts))
        if block.rows > MOST_COPIED_ROWS:
            text = self.tr("Copied the first {rows} rows. Export writes all of them.")
            self.said.emit(text.format(rows=show_whole(MOST_COPIED_ROWS)), "info")

    def _texts(self, rows: Sequence[Any], columns: Sequence[Column[Any, Any]]) -> list[list[str]]:
        return [[self._table.rows_.copied(row, column) for column in columns] for row in rows]
