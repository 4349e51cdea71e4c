"""The history of changes: who changed what from what to what, and what came of it; saved changes can be taken back."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import END_STATES, STATE_LABELS, Attempt, Command, State
from emag_desk.domain.product_drafts import is_new
from emag_desk.ui.command_detail import CommandDetail
from emag_desk.ui.command_table import CommandTable
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.ledger_model import change_in_words
from emag_desk.ui.marks import Tone
from emag_desk.ui.tasks import ask_path
from emag_desk.ui.widgets import UNIT, Banner, EmptyState

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

_PAGE = 200
#: Milliseconds of silence after a keystroke before the ledger is searched.
_TYPING = 250
_REVERTIBLE = frozenset({State.CONFIRMED, State.CONFIRMED_WITH_NOTES})
_EXPORTED = (
    "id", "account", "object_id", "title", "field", "old", "new", "state", "who", "source", "staged", "changed",
    "messages",
)  # fmt: skip


class LedgerView(QWidget):
    """Search and filters over a table that grows as it is scrolled, with the chosen change in full beside it."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.setObjectName("ledgerView")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.refresh)
        self.banner = Banner(self)
        self.table = CommandTable(desk.clock.now, self)
        self.table.setObjectName("ledgerTable")
        self.table.setAccessibleName(self.tr("History of changes"))
        self.table.commands.more_wanted.connect(self._fetch_more)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.detail = CommandDetail(self)
        self.detail.setMinimumWidth(260)
        self._nothing = EmptyState("", "", self)
        self._stack = QStackedWidget(self)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes([820, 300])
        self._stack.addWidget(split)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addLayout(self._build_filters())
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        shortcut(self, "Ctrl+F", self.search.setFocus)
        self._show_detail([])

    def _build_filters(self) -> QHBoxLayout:
        self.search = QLineEdit(self)
        self.search.setObjectName("ledgerSearch")
        self.search.setPlaceholderText(self.tr("Search offers, fields, values, people, eMAG's answers"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("search", True)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.state = QComboBox(self)
        self.state.setObjectName("ledgerState")
        self.state.setAccessibleName(self.tr("Outcome"))
        self.state.addItem(self.tr("Every outcome"), None)
        for state in State:
            if state in END_STATES:
                self.state.addItem(say_label(STATE_LABELS[state]), state)
        self.state.currentIndexChanged.connect(self.refresh)
        self.account = QComboBox(self)
        self.account.setObjectName("ledgerAccount")
        self.account.setAccessibleName(self.tr("Account"))
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fill_accounts()
        self.account.currentIndexChanged.connect(self.refresh)
        self.revert_button = self._button(self.tr("&Revert selected"), "revertButton", self.revert)
        self.revert_button.setToolTip(self.tr("Stage the old values. Nothing is sent before Review."))
        self.export_button = self._button(self.tr("E&xport…"), "exportLedgerButton", self.export)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.search, 1)
        for widget in (self.state, self.account, self.revert_button, self.export_button):
            row.addWidget(widget)
        return row

    def _button(self, text: str, name: str, action: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _fill_accounts(self) -> None:
        chosen = self.account.currentData()
        self.account.blockSignals(True)
        self.account.clear()
        self.account.addItem(self.tr("Every account"), None)
        for account in self._desk.accounts:
            self.account.addItem(account.name, account.key)
        self.account.setCurrentIndex(max(self.account.findData(chosen), 0))
        self.account.blockSignals(False)

    def _names(self) -> dict[str, str]:
        return {account.key: account.name for account in self._desk.accounts}

    # Reading

    def refresh(self) -> None:
        """Read the newest page that the filters let through."""
        self._fill_accounts()
        self._tasks.start(f"ledger {id(self)}", self._read())

    async def _read(self) -> None:
        length = max(_PAGE, len(self.table.commands.commands))
        found = await self._page(None, length)
        self.table.commands.show_commands(found, self._names(), more=len(found) == length)
        filtered = bool(self.search.text().strip() or self.state.currentData() or self.account.currentData())
        if filtered:
            self._nothing.say(self.tr("Nothing found"), self.tr("No change matches. Clear the search or the filters."))
        else:
            text = self.tr("Every change that you send is kept here with its outcome, and can be taken back.")
            self._nothing.say(self.tr("No history yet"), text)
        self._stack.setCurrentIndex(0 if found else 1)
        self.export_button.setEnabled(bool(found))
        self._selection_changed()

    async def _page(self, before: int | None, limit: int) -> list[Command]:
        state = self.state.currentData()
        return await self._desk.thread.run(
            self._desk.outbox.ledger,
            account=self.account.currentData(),
            text=self.search.text().strip(),
            states=END_STATES if state is None else {State(state)},
            before_id=before,
            limit=limit,
        )

    def _fetch_more(self) -> None:
        self._tasks.start(f"ledger {id(self)}", self._read_more())

    async def _read_more(self) -> None:
        shown = self.table.commands.commands
        found = await self._page(shown[-1].id if shown else None, _PAGE)
        self.table.commands.add_commands(found, more=len(found) == _PAGE)

    # One change

    def _selection_changed(self) -> None:
        selected = self.table.selected()
        self.revert_button.setEnabled(any(_is_revertible(command) for command in selected))
        self._tasks.start(f"ledger detail {id(self)}", self._read_detail(selected))

    async def _read_detail(self, selected: list[Command]) -> None:
        attempts: list[Attempt] = []
        if len(selected) == 1:
            attempts = await self._desk.thread.run(self._desk.outbox.attempts, selected[0].id)
        self._show_detail(selected, attempts)

    def _show_detail(self, selected: list[Command], attempts: list[Attempt] | None = None) -> None:
        command = selected[0] if len(selected) == 1 else None
        self.detail.show_command(command, attempts or [], self._names())

    # Acting

    def revert(self) -> None:
        """Stage the old values of the selected saved changes."""
        saved = [command for command in self.table.selected() if _is_revertible(command)]
        ids = [command.id for command in saved if not is_new(command)]
        if ids:
            self._tasks.save("revert", self._revert(ids))
        elif saved:
            text = self.tr("A new product cannot be taken back. Set it to inactive or to its end of life instead.")
            self.banner.say(text, Tone.NOTICE)

    async def _revert(self, ids: list[int]) -> None:
        who = self._desk.settings.preferences.who
        staged = await self._desk.thread.run(self._desk.outbox.revert, ids, who)
        if staged == 0:
            self.banner.say(self.tr("Nothing could be taken back: eMAG never told the old values."), Tone.NOTICE)
        elif staged == 1:
            self.banner.say(self.tr("The old values of one offer are staged. Review and send them."), Tone.GOOD)
        else:
            text = self.tr("The old values of {count} offers are staged. Review and send them.")
            self.banner.say(text.format(count=show_whole(staged)), Tone.GOOD)
        self._desk.changes.announce(Kind.COMMANDS)

    def export(self) -> None:
        """Write everything that the filters let through as CSV."""
        self._tasks.start("export ledger", self._export())

    async def _export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the history"), "", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("history.csv")
        path = await ask_path(dialog)
        if path is None:
            return
        commands: list[Command] = []
        while page := await self._page(commands[-1].id if commands else None, 1000):
            commands += page
        await asyncio.to_thread(write_ledger, path, commands)
        text = self.tr("{count} changes were written to {path}.")
        self.banner.say(text.format(count=show_whole(len(commands)), path=path), Tone.GOOD)


def _is_revertible(command: Command) -> bool:
    """Whether there are old values to be staged; a deed is not undone by them."""
    return command.state in _REVERTIBLE and not command.is_action


def write_ledger(path: Path, commands: list[Command]) -> None:
    """Write changes as CSV, one row per field, safe to open in a spreadsheet. Raises InputError. Blocking."""
    from emag_desk.sync.atomic_file import replacing  # not needed for showing the ledger
    from emag_desk.sync.cells import clean, guarded

    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_EXPORTED)
        for command in commands:
            wanted = {command.kind: change_in_words(command)} if command.is_action else command.edits
            for key, new in wanted.items():
                writer.writerow(
                    guarded(clean(cell)) if isinstance(cell, str) else cell for cell in _cells(command, key, new)
                )


def _cells(command: Command, key: str, new: str) -> tuple[str | int, ...]:
    return (
        command.id,
        command.account,
        command.object_id,
        command.title,
        key,
        command.base.get(key) or "",
        new,
        command.state.value,
        command.who,
        command.source,
        command.created_at.isoformat(),
        command.updated_at.isoformat(),
        " | ".join(command.messages),
    )
