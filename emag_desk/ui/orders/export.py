"""Writes orders to a spreadsheet: what the view shows or what is selected, one row per order or per line."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QVBoxLayout, QWidget

from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Sign
from emag_desk.ui.orders.actions import Section, with_desk
from emag_desk.ui.progress import Progress
from emag_desk.ui.tasks import ask, ask_path

if TYPE_CHECKING:
    from emag_desk.sync.export import ExportReport
    from emag_desk.ui.tabs.orders import OrdersTab

_JOB = "export orders"
_LINES = "orders/export_lines"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderExport", text)


def add_actions(tab: OrdersTab) -> None:
    """The export of the tab."""
    export = OrderExport(tab)
    tab.actions_.add(
        "exportOrders",
        _tr("&Export orders…"),
        export.choose,
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+E",
        icon="export",
        tip=_tr("Write what the view shows, or what is selected, to Excel or CSV"),
        tool=True,
    )


class OrderExport(QObject):
    """One export at a time, with a line in the progress strip."""

    _moved = Signal(int, int)  # orders done, in all: from the worker to the window's thread

    def __init__(self, tab: OrdersTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._stop: threading.Event | None = None
        self._name = ""
        self._moved.connect(self._show)
        if tab.strip is not None:
            tab.strip.cancel_requested.connect(self._cancel)

    def choose(self) -> None:
        """Ask what and where to, then write it."""
        self._tab.start_task("choose export of orders", self._choose())

    async def _choose(self) -> None:
        chosen = self._tab.chosen().rows
        question = ExportQuestion(chosen, len(self._tab.model.numbers), self._tab)
        question.lines.setChecked(bool(self._tab.settings.value(_LINES, False, bool)))
        try:
            if not await ask(question):
                return
            lines, selected = question.lines.isChecked(), question.selected.currentData()
        finally:
            question.deleteLater()
        self._tab.settings.setValue(_LINES, lines)
        path = await ask_path(_file_dialog(self._tab, "order-lines.xlsx" if lines else "orders.xlsx"))
        if path is not None:
            only = [order.row for order in await self._tab.selected_orders()] if selected else None
            await self.export(path, only, lines=lines)

    async def export(self, path: Path, only: Sequence[int] | None, *, lines: bool) -> None:
        """Write these orders, or what the view finds. Its ending says the format. Raises InputError."""
        tab = self._tab
        if self._stop is not None or tab.desk is None:
            return
        sheet: Any = await asyncio.to_thread(import_module, "emag_desk.sync.order_sheet")
        table: Any = await asyncio.to_thread(import_module, "emag_desk.sync.table_file")
        stop = self._stop = threading.Event()
        self._name = path.name
        job = partial(
            sheet.export_orders,
            query=tab.query,
            columns=None,
            table_format=table.format_of(path),
            path=path,
            now=tab.now(),
            lines=lines,
            only=only,
            progress=self._moved.emit,
            stopped=stop.is_set,
        )
        try:
            report: ExportReport = await tab.desk.readers.run(job)
        finally:
            stop.set()
            self._stop = None
            if tab.strip is not None:
                tab.strip.finish(_JOB)
        text = _tr("{count} rows written to {path}.").format(count=show_whole(report.rows), path=report.path)
        if report.cut:
            text += " " + _tr("{count} long texts were cut.").format(count=show_whole(len(report.cut)))
        tab.said.emit(text, "warning" if report.cut else "good")

    def _show(self, done: int, total: int) -> None:
        if self._stop is not None and self._tab.strip is not None:
            text = _tr("{done} of {total} orders").format(done=show_whole(done), total=show_whole(total))
            title = _tr("Writing {name}").format(name=self._name)
            self._tab.strip.show_job(_JOB, Progress(title, text, done / total if total else None, can_pause=False))

    def _cancel(self, job: str) -> None:
        if job == _JOB and self._stop is not None:
            self._stop.set()


class ExportQuestion(MessageDialog):
    """What is written: all that is shown or the selection, orders or their lines."""

    def __init__(self, selected: int, shown: int, parent: QWidget) -> None:
        super().__init__(parent, title=_tr("Export orders"), text=_tr("What do you want to write?"), sign=Sign.SKIPPED)
        self.setObjectName("exportOrdersDialog")
        self.selected = QComboBox(self)
        self.selected.setObjectName("exportWhich")
        self.selected.setAccessibleName(_tr("Which orders"))
        self.selected.addItem(_tr("All {count} orders that are shown").format(count=show_whole(shown)), False)
        if selected:
            self.selected.addItem(_tr("The {count} selected orders").format(count=show_whole(selected)), True)
            self.selected.setCurrentIndex(1 if selected > 1 else 0)
        self.lines = QCheckBox(_tr("One row for each &line of an order"), self)
        self.lines.setObjectName("exportLines")
        inside = QVBoxLayout()
        inside.addWidget(self.selected)
        inside.addWidget(self.lines)
        self.layout_.insertLayout(1, inside)
        roles = self.buttons.ButtonRole
        self.add_button(_tr("&Write…"), roles.AcceptRole, default=True).setObjectName("confirmButton")
        self.add_button(_tr("Cancel"), roles.RejectRole).setObjectName("cancelButton")


def _file_dialog(parent: QWidget, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, _tr("Export orders"), name)
    dialog.setObjectName("exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Excel (*.xlsx)"), _tr("CSV (*.csv)"), _tr("JSON (*.json)")])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
    return dialog
