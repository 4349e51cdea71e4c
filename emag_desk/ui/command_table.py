"""A table view for commands, the same in every section of the outbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from emag_desk.domain.commands import Command
from emag_desk.ui.ledger_model import CommandColumn, CommandModel
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import let_header_ignore_selection, selected_rows

_WIDTHS = {
    CommandColumn.WHEN: 96,
    CommandColumn.STATE: 148,
    CommandColumn.OFFER: 240,
    CommandColumn.CHANGE: 220,
    CommandColumn.MESSAGES: 230,
    CommandColumn.ACCOUNT: 96,
    CommandColumn.WHO: 76,
}


class CommandTable(QTableView):
    """Rows of commands; the selection is what buttons beside it act on."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = CommandModel(now, self.palette(), self)
        self.setModel(self.commands)
        self.setProperty("framed", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        let_header_ignore_selection(self)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in _WIDTHS.items():
            self.setColumnWidth(section, width)

        self.commands.modelReset.connect(self._show_columns)

    def _show_columns(self) -> None:
        """No room for answers while there are none."""
        answered = any(command.messages for command in self.commands.commands)
        self.setColumnHidden(CommandColumn.MESSAGES, not answered)

    def selected(self) -> list[Command]:
        """The selected commands, top to bottom."""
        return [self.commands.at(row) for row in selected_rows(self)]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "commands"):
            self.commands.use_palette(self.palette())
