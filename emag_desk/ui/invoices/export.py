"""Writes what the invoices tab shows, or what is selected, to a spreadsheet: one row per invoice, or per line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QVBoxLayout, QWidget

from emag_desk.domain.own_invoices import InvoiceLine
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.invoices.papers import Paper, PaperKind, kind_of, paper_label
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Sign
from emag_desk.ui.tasks import ask, ask_path

if TYPE_CHECKING:
    from emag_desk.store.reader import CacheReader
    from emag_desk.ui.tabs.invoices import InvoicesTab

_LINES = "invoices/export_lines"
_Cell = str | int | Decimal | None
_Value = Callable[[Paper], _Cell]


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceExport", text)


def _plain(name: str) -> _Value:
    def value(paper: Paper) -> _Cell:
        found = getattr(paper, name)
        if found is None or isinstance(found, (str, int, Decimal)):
            return str(found) if isinstance(found, str) else found
        return str(found.isoformat())

    return value


#: What is written of a row, by the key of its column.
COLUMNS: dict[str, _Value] = {
    "account": _plain("account"),
    "source": lambda paper: paper.kind.name.lower(),
    "category": _plain("category"),
    "kind": lambda paper: say_label(paper_label(paper)),
    **{name: _plain(name) for name in ("number", "date", "due", "order_id", "party", "net", "vat", "gross")},
    **{name: _plain(name) for name in ("currency", "reversal_for", "status", "left")},
    "on_the_order": lambda paper: paper.placed.value if paper.placed else None,
}
LINE_COLUMNS = ("line", "code", "quantity", "unit_price", "rate", "line_net", "line_vat")


async def choose(tab: InvoicesTab) -> None:
    """Ask what and where to, then write it."""
    if tab.shows_differences:
        tab.differences.export()
        return
    question = ExportQuestion(tab.chosen().rows, len(tab.model.numbers), tab)
    question.lines.setChecked(bool(tab.settings.value(_LINES, False, bool)))
    try:
        if not await ask(question):
            return
        lines, selected = question.lines.isChecked(), question.selected.currentData()
    finally:
        question.deleteLater()
    tab.settings.setValue(_LINES, lines)
    path = await ask_path(_file_dialog(tab, "invoice-lines.xlsx" if lines else "invoices.xlsx"))
    if path is not None:
        papers = await (tab.selection.selected() if selected else tab.selection.shown())
        await write(tab, path, papers, lines=lines)


async def write(tab: InvoicesTab, path: Path, papers: Sequence[Paper], *, lines: bool) -> None:
    """Write these rows. The ending of the path says the format. Raises InputError."""
    table: Any = await asyncio.to_thread(import_module, "emag_desk.sync.table_file")
    kind = table.format_of(path)
    keys = [*COLUMNS, *(LINE_COLUMNS if lines else ())]

    def work(reader: CacheReader) -> int:
        with table.table_file(path, keys, kind, title="Invoices") as sheet:
            for cells in _rows(reader, papers, lines=lines):
                sheet.add(cells)
        return int(sheet.rows)

    count = await tab.read(work)
    text = _tr("{count} rows written to {path}.")
    tab.said.emit(text.format(count=show_whole(count), path=path), "good")


def _rows(reader: CacheReader, papers: Sequence[Paper], *, lines: bool) -> Iterator[list[_Cell]]:
    for start in range(0, len(papers), 500):
        part = papers[start : start + 500]
        told = _told_lines(reader, part) if lines else {}
        for paper in part:
            head = [value(paper) for value in COLUMNS.values()]
            if not lines:
                yield head
                continue
            record = paper.mine
            own = [] if record is None else [_own_line(line) for line in record.invoice.lines]
            for cells in own or told.get(paper.row, []):
                yield [*head, *cells]


def _own_line(line: InvoiceLine) -> list[_Cell]:
    return [line.name, line.sku, line.quantity, line.unit_net, line.rate, line.net, line.vat]


def _told_lines(reader: CacheReader, papers: Sequence[Paper]) -> dict[int, list[list[_Cell]]]:
    rows = {kind_of(paper.row)[1]: paper.row for paper in papers if paper.kind in (PaperKind.EMAG, PaperKind.CUSTOMER)}
    found: dict[int, list[list[_Cell]]] = {}
    for line in reader.invoices.lines_for(list(rows)):
        cells: list[_Cell] = [line.name, "", line.quantity, line.unit_price, line.rate, line.net, line.vat]
        found.setdefault(rows[line.invoice_row], []).append(cells)
    return found


class ExportQuestion(MessageDialog):
    """What is written: all that is shown or the selection, invoices or their lines."""

    def __init__(self, selected: int, shown: int, parent: QWidget) -> None:
        super().__init__(
            parent, title=_tr("Export invoices"), text=_tr("What do you want to write?"), sign=Sign.SKIPPED
        )
        self.setObjectName("exportInvoicesDialog")
        self.selected = QComboBox(self)
        self.selected.setObjectName("exportWhichInvoices")
        self.selected.setAccessibleName(_tr("Which invoices"))
        self.selected.addItem(_tr("All {count} rows that are shown").format(count=show_whole(shown)), False)
        if selected:
            self.selected.addItem(_tr("The {count} selected rows").format(count=show_whole(selected)), True)
            self.selected.setCurrentIndex(1 if selected > 1 else 0)
        self.lines = QCheckBox(_tr("One row for each &line of an invoice"), self)
        self.lines.setObjectName("exportInvoiceLines")
        inside = QVBoxLayout()
        inside.addWidget(self.selected)
        inside.addWidget(self.lines)
        self.layout_.insertLayout(1, inside)
        roles = self.buttons.ButtonRole
        self.add_button(_tr("&Write…"), roles.AcceptRole, default=True).setObjectName("confirmButton")
        self.add_button(_tr("Cancel"), roles.RejectRole).setObjectName("cancelButton")


def _file_dialog(parent: QWidget, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, _tr("Export invoices"), name)
    dialog.setObjectName("exportInvoicesFile")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Excel (*.xlsx)"), _tr("CSV (*.csv)"), _tr("JSON (*.json)")])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
    return dialog
