"""Writes orders to a spreadsheet: what the view shows or what is selected, one row per order or per line."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.store.reader import CacheReader
from emag_desk.ui.rows.export import ExportWords, RowExport, Wanted, Write

if TYPE_CHECKING:
    from emag_desk.sync.export import ExportReport
    from emag_desk.ui.tabs.orders import OrdersTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderExport", text)


def add_actions(tab: OrdersTab) -> None:
    """The export of the tab."""
    words = ExportWords(
        kind="order",
        many="Orders",
        action=_tr("&Export orders…"),
        tip=_tr("Write what the view shows, or what is selected, to Excel or CSV"),
        title=_tr("Export orders"),
        which=_tr("Which orders"),
        shown=_tr("All {count} orders that are shown"),
        selected=_tr("The {count} selected orders"),
        lines=_tr("One row for each &line of an order"),
        done=_tr("{done} of {total} orders"),
    )
    RowExport(tab, words, _writing)


def _writing(query: Any, now: datetime) -> Write:
    sheet: Any = import_module("emag_desk.sync.order_sheet")
    table: Any = import_module("emag_desk.sync.table_file")

    def write(reader: CacheReader, wanted: Wanted) -> ExportReport:
        report: ExportReport = sheet.export_orders(
            reader,
            query=query,
            columns=None,
            table_format=table.format_of(wanted.path),
            path=wanted.path,
            now=now,
            lines=wanted.lines,
            only=wanted.only,
            progress=wanted.progress,
            stopped=wanted.stopped,
        )
        return report

    return write
