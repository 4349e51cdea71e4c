"""Writes returns to a spreadsheet: what the view shows or what is selected, one row per return or per product."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.store.reader import CacheReader
from emag_desk.ui.rows.export import ExportWords, RowExport, Wanted, Write

if TYPE_CHECKING:
    from emag_desk.sync.export import ExportReport
    from emag_desk.ui.tabs.returns import ReturnsTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnExport", text)


def add_actions(tab: ReturnsTab) -> None:
    """The export of the tab."""
    words = ExportWords(
        kind="return",
        many="Returns",
        action=_tr("&Export returns…"),
        tip=_tr("Write what the view shows, or what is selected, to Excel or CSV"),
        title=_tr("Export returns"),
        which=_tr("Which returns"),
        shown=_tr("All {count} returns that are shown"),
        selected=_tr("The {count} selected returns"),
        lines=_tr("One row for each &product of a return"),
        done=_tr("{done} of {total} returns"),
    )
    RowExport(tab, words, _writing)


def _writing(query: Any, _: datetime) -> Write:
    sheet: Any = import_module("emag_desk.sync.return_sheet")
    target: Any = import_module("emag_desk.sync.document_sheet")
    table: Any = import_module("emag_desk.sync.table_file")

    def write(reader: CacheReader, wanted: Wanted) -> ExportReport:
        to = target.Target(
            path=wanted.path,
            table_format=table.format_of(wanted.path),
            progress=wanted.progress,
            stopped=wanted.stopped,
        )
        report: ExportReport = sheet.export_returns(reader, query, to, lines=wanted.lines, only=wanted.only)
        return report

    return write
