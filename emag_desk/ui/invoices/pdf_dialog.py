"""Invoices of ours on the screen: to look at, print, save, and open in the computer's own viewer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.invoices.pdf import check_seal, country_of, draw, pdf_of_record
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.print_paper import PrintKind
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import DETAIL_ROLE, PlainLabel, TwoLineDelegate

if TYPE_CHECKING:
    from emag_desk.desk import Desk


class InvoicePdfDialog(PrintDialog):
    """One invoice at a time, from the list at the left."""

    def __init__(
        self,
        desk: Desk,
        records: Sequence[InvoiceRecord],
        settings: QSettings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(PrintKind.INVOICES, "", settings, tasks, parent)
        self._desk, self._records = desk, list(records)
        self.setObjectName("invoicePdfDialog")
        self.setWindowTitle(self.tr("Invoices"))
        self.list = QListWidget(self)
        self.list.setObjectName("invoicePdfList")
        self.list.setAccessibleName(self.tr("Invoices"))
        self.list.setProperty("framed", True)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setMinimumHeight(320)
        if len(self._records) > 1:
            everything = QListWidgetItem(self.tr("All of them"), self.list)
            count = self.tr("{count} invoices in one file").format(count=show_whole(len(self._records)))
            everything.setData(DETAIL_ROLE, count)
        for record in self._records:
            item = QListWidgetItem(clean(record.number, lines=False), self.list)
            total = show_money(record.invoice.gross, record.invoice.currency)
            item.setData(DETAIL_ROLE, clean(f"{record.invoice.customer.name} · {total}", lines=False))
        self.side.rows.addWidget(self.list)
        self.side.rows.addWidget(
            PlainLabel(
                self.tr("An invoice is printed as it was written down, whatever became of the order."),
                self,
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        self.open_button = QPushButton(self.tr("&Open in viewer"), self)
        self.open_button.setObjectName("openPdfButton")
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self.open_file)
        self.side.rows.addWidget(self.open_button)
        self.composed.connect(lambda: self.open_button.setEnabled(bool(self.document) and self.record is not None))
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda _: self.renew())
        self.renew()

    @property
    def record(self) -> InvoiceRecord | None:
        """The invoice on show; None when all of them are."""
        place = self.list.currentRow() - (self.list.count() - len(self._records))
        return self._records[place] if place >= 0 else None

    def file_name(self) -> str:
        record = self.record
        name = record.number if record is not None else self.tr("invoices")
        return f"{name.replace('/', '-')}.pdf"

    async def compose(self) -> bytes:
        self.open_button.setEnabled(False)
        record = self.record
        if record is None:
            for one in self._records:
                check_seal(one)
            return await draw([(one.invoice, country_of(self._desk, one.invoice.account)) for one in self._records])
        document = await pdf_of_record(self._desk, record)
        self._records[self._records.index(record)] = await self._desk.own_invoices.find(record.id)
        return document

    def open_file(self) -> None:
        """Show the kept file in whatever shows PDFs on this computer."""
        if (record := self.record) is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(record.pdf_path)):
            self.standing.setText(self.tr("Nothing on this computer opens {path}.").format(path=record.pdf_path))
