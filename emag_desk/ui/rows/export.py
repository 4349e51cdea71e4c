"""Writes rows to a spreadsheet: what the view shows or what is selected, one row each or one for each line."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QVBoxLayout, QWidget

from emag_desk.store.reader import CacheReader
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Sign
from emag_desk.ui.progress import Progress
from emag_desk.ui.rows.actions import Section, with_desk
from emag_desk.ui.rows.folder_tab import FolderTab
from emag_desk.ui.tasks import ask, ask_path

if TYPE_CHECKING:
    from emag_desk.sync.export import ExportReport


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowExport", text)


class ExportWords(NamedTuple):
    """What an export is called. `kind` names files and settings, `many` is part of the action's name.

    `shown`, `selected` and `done` take `{count}`, or `{done}` and `{total}`.
    """

    kind: str
    many: str
    action: str
    tip: str
    title: str
    which: str
    shown: str
    selected: str
    lines: str
    done: str


class Wanted(NamedTuple):
    """What is to be written, where, and who is told. `only` are the cache's numbers; None for what the view finds."""

    path: Path
    only: Sequence[int] | None
    lines: bool
    progress: Callable[[int, int], None]
    stopped: Callable[[], bool]


#: Writes a file on a reader's thread. Raises InputError.
Write = Callable[[CacheReader, Wanted], "ExportReport"]
#: Loads what writes, for a query and a time, on a worker.
Make = Callable[[Any, datetime], Write]


class RowExport(QObject):
    """One export at a time, with a line in the progress strip. `make` loads what writes."""

    _moved = Signal(int, int)  # rows done, in all: from the worker to the window's thread

    def __init__(self, tab: FolderTab[Any, Any, Any], words: ExportWords, make: Make) -> None:
        super().__init__(tab)
        self._tab, self._words, self._make = tab, words, make
        self._job = f"export {words.kind}s"
        self._setting = f"{words.kind}s/export_lines"
        self._stop: threading.Event | None = None
        self._name = ""
        self._moved.connect(self._show)
        if tab.strip is not None:
            tab.strip.cancel_requested.connect(self._cancel)
        tab.actions_.add(
            f"export{words.many}",
            words.action,
            self.choose,
            section=Section.TOOLS,
            why_not=with_desk,
            keys="Ctrl+E",
            icon="export",
            tip=words.tip,
            tool=True,
        )

    def choose(self) -> None:
        """Ask what and where to, then write it."""
        self._tab.start_task(f"choose {self._job}", self._choose())

    async def _choose(self) -> None:
        chosen = self._tab.chosen().rows
        question = ExportQuestion(self._words, chosen, len(self._tab.model.numbers), self._tab)
        question.lines.setChecked(bool(self._tab.settings.value(self._setting, False, bool)))
        try:
            if not await ask(question):
                return
            lines, selected = question.lines.isChecked(), question.selected.currentData()
        finally:
            question.deleteLater()
        self._tab.settings.setValue(self._setting, lines)
        kind = self._words.kind
        name = f"{kind}-lines.xlsx" if lines else f"{kind}s.xlsx"
        path = await ask_path(_file_dialog(self._tab, self._words.title, name))
        if path is not None:
            only = [row.row for row in await self._tab.selection.selected()] if selected else None
            await self.export(path, only, lines=lines)

    async def export(self, path: Path, only: Sequence[int] | None, *, lines: bool) -> None:
        """Write these rows, or what the view finds. Its ending says the format. Raises InputError."""
        tab = self._tab
        if self._stop is not None or tab.desk is None:
            return
        write = await asyncio.to_thread(self._make, tab.query, tab.now())
        stop = self._stop = threading.Event()
        self._name = path.name
        wanted = Wanted(path, only, lines, self._moved.emit, stop.is_set)
        try:
            report: ExportReport = await tab.desk.readers.run(partial(_swapped, write, wanted))
        finally:
            stop.set()
            self._stop = None
            if tab.strip is not None:
                tab.strip.finish(self._job)
        text = _tr("{count} rows written to {path}.").format(count=show_whole(report.rows), path=report.path)
        if report.cut:
            text += " " + _tr("{count} long texts were cut.").format(count=show_whole(len(report.cut)))
        tab.said.emit(text, "warning" if report.cut else "good")

    def _show(self, done: int, total: int) -> None:
        if self._stop is not None and self._tab.strip is not None:
            text = self._words.done.format(done=show_whole(done), total=show_whole(total))
            title = _tr("Writing {name}").format(name=self._name)
            share = done / total if total else None
            self._tab.strip.show_job(self._job, Progress(title, text, share, can_pause=False))

    def _cancel(self, job: str) -> None:
        if job == self._job and self._stop is not None:
            self._stop.set()


def _swapped(write: Write, wanted: Wanted, reader: CacheReader) -> ExportReport:
    return write(reader, wanted)


class ExportQuestion(MessageDialog):
    """What is written: all that is shown or the selection, rows or their lines."""

    def __init__(self, words: ExportWords, selected: int, shown: int, parent: QWidget) -> None:
        super().__init__(parent, title=words.title, text=_tr("What do you want to write?"), sign=Sign.SKIPPED)
        self.setObjectName(f"export{words.many}Dialog")
        self.selected = QComboBox(self)
        self.selected.setObjectName("exportWhich")
        self.selected.setAccessibleName(words.which)
        self.selected.addItem(words.shown.format(count=show_whole(shown)), False)
        if selected:
            self.selected.addItem(words.selected.format(count=show_whole(selected)), True)
            self.selected.setCurrentIndex(1 if selected > 1 else 0)
        self.lines = QCheckBox(words.lines, self)
        self.lines.setObjectName("exportLines")
        inside = QVBoxLayout()
        inside.addWidget(self.selected)
        inside.addWidget(self.lines)
        self.layout_.insertLayout(1, inside)
        roles = self.buttons.ButtonRole
        self.add_button(_tr("&Write…"), roles.AcceptRole, default=True).setObjectName("confirmButton")
        self.add_button(_tr("Cancel"), roles.RejectRole).setObjectName("cancelButton")


def _file_dialog(parent: QWidget, title: str, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, name)
    dialog.setObjectName("exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Excel (*.xlsx)"), _tr("CSV (*.csv)"), _tr("JSON (*.json)")])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
    return dialog
