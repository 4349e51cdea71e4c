"""Spreadsheets in and out: export of what the table shows, import of what was edited elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from emag_desk.store.reader import CacheReader
from emag_desk.sync.export import ExportReport, export_offers
from emag_desk.sync.import_plan import ImportPlan
from emag_desk.sync.offer_sheet import USUAL
from emag_desk.sync.spreadsheet import plan_import
from emag_desk.sync.table_file import TableFormat, format_of
from emag_desk.ui.import_preview import ImportPreview
from emag_desk.ui.language import show_whole
from emag_desk.ui.progress import Progress
from emag_desk.ui.tasks import Tasks, ask, ask_path

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip
    from emag_desk.ui.tabs.offers import OffersTab

_EXPORT, _IMPORT = "export", "import"
_ALWAYS = ("account", "id")


class Transfers(QObject):
    """One import and one export at a time, each with a line in the progress strip."""

    said = Signal(str, str)
    _moved = Signal(str, str, int, int)  # job, title, done, total: from the worker to the window's thread

    def __init__(self, desk: Desk, offers: OffersTab, strip: ProgressStrip, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._offers, self._strip, self._tasks, self._window = desk, offers, strip, tasks, window
        self._stops: dict[str, threading.Event] = {}
        self._moved.connect(self._show)
        strip.cancel_requested.connect(self._cancel)

    # -- out ----------------------------------------------------------------------------------------------------------

    def choose_export(self) -> None:
        """Ask where to, then write what the table shows: its rows, its order, its columns."""
        self._tasks.start("choose export", self._choose_export())

    async def _choose_export(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Export this view"), "offers.xlsx")
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
        path = await ask_path(dialog)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the view to a file; its ending says the format."""
        if _EXPORT not in self._stops:
            self._tasks.start("export view", self._export(path, format_of(path)))

    async def _export(self, path: Path, table_format: TableFormat) -> None:
        title = self.tr("Writing {name}").format(name=path.name)
        stop = self._stops[_EXPORT] = threading.Event()
        job = partial(
            export_offers,
            query=self._offers.query,
            columns=self._columns(),
            table_format=table_format,
            path=path,
            progress=lambda done, total: self._moved.emit(_EXPORT, title, done, total),
            stopped=stop.is_set,
            old_values=True,
        )
        try:
            report: ExportReport = await self._desk.readers.run(job)
        finally:
            stop.set()
            self._finish(_EXPORT)
        text = self.tr("{count} offers written to {path}.").format(count=show_whole(report.rows), path=report.path)
        if report.cut:
            text += " " + self.tr("{count} long texts were cut.").format(count=show_whole(len(report.cut)))
        self.said.emit(text, "warning" if report.cut else "good")

    def _columns(self) -> list[str]:
        """The columns on screen that a file has too, in their order; account and id are what import finds rows by."""
        shown = [str(item["key"]) for item in self._offers.table.column_state() if item["shown"]]
        known = [key for key in shown if key.partition(":")[0] in USUAL and key not in _ALWAYS]
        return [*_ALWAYS, *known]

    # -- in -----------------------------------------------------------------------------------------------------------

    def choose_import(self) -> None:
        """Ask for a file, then stage what it changes."""
        self._tasks.start("choose import", self._choose_import())

    async def _choose_import(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import changes"))
        dialog.setObjectName("importDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Spreadsheets (*.xlsx *.csv *.tsv)"), self.tr("All files (*)")])
        path = await ask_path(dialog)
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Compare a file with the cache, show what it comes to, and stage it when the operator says so."""
        if _IMPORT not in self._stops:
            self._tasks.start("import file", self._import(path))

    async def _import(self, path: Path) -> None:
        preview = ImportPreview(path.name, await self._plan(path, overwrite=False), self._window)
        try:
            if await ask(preview) != QDialog.DialogCode.Accepted:
                return
            plan = preview.plan
            if preview.takes_conflicts:
                plan = await self._plan(path, overwrite=True)
        finally:
            preview.deleteLater()
        task = self._offers.staging.stage(plan.edits, f"import {path.name}")
        if task is not None:
            await task
            text = self.tr("{count} changes staged from {name}. Review shows them before anything is sent.")
            self.said.emit(text.format(count=show_whole(len(plan.edits)), name=path.name), "good")

    async def _plan(self, path: Path, *, overwrite: bool) -> ImportPlan:
        title = self.tr("Reading {name}").format(name=path.name)
        stop = self._stops[_IMPORT] = threading.Event()
        accounts = self._desk.accounts
        progress: Callable[[int], None] = lambda rows: self._moved.emit(_IMPORT, title, rows, 0)  # noqa: E731

        def work(reader: CacheReader) -> ImportPlan:
            return plan_import(
                reader,
                path,
                accounts=accounts,
                overwrite_conflicts=overwrite,
                progress=progress,
                stopped=stop.is_set,
            )

        try:
            return await self._desk.readers.run(work)
        finally:
            stop.set()
            self._finish(_IMPORT)

    # -- the strip ----------------------------------------------------------------------------------------------------

    def _show(self, job: str, title: str, done: int, total: int) -> None:
        if job in self._stops:
            text = self.tr("{count} rows").format(count=show_whole(done))
            self._strip.show_job(job, Progress(title, text, done / total if total else None, can_pause=False))

    def _finish(self, job: str) -> None:
        self._stops.pop(job, None)
        self._strip.finish(job)

    def _cancel(self, job: str) -> None:
        if stop := self._stops.get(job):
            stop.set()
