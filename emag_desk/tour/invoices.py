"""The paper that belongs to it: eMAG's invoices by month, one of ours written and paid, and where money disagrees."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from emag_desk.errors import DeskError
from emag_desk.tour.guide import Guide
from emag_desk.tour.order_hands import RowHands
from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.invoices.papers import Paper
from emag_desk.ui.invoices.payment_dialog import PaymentDialog
from emag_desk.ui.invoices.settings_dialog import InvoiceSettingsDialog, Page
from emag_desk.ui.invoices.write_dialog import WriteDialog
from emag_desk.ui.tab_places import INVOICES
from emag_desk.ui.tabs.invoices import InvoicesTab

Hands: TypeAlias = RowHands[Paper, PaperFolder]
_COMPANY = {
    "name": "Demo Shop SRL",
    "cif": "RO7654324",
    "registration_number": "J12/2/2020",
    "address": "Strada Exemplu 1",
    "city": "Cluj-Napoca",
}
#: So many invoices are written in one go.
_MANY = 3


class InvoiceSteps:
    """The steps, in the order of the work."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    async def take(self) -> None:
        """Walk through them."""
        tab = self._guide.window.invoices
        if tab is None:
            raise DeskError("There is no invoices tab.")
        hands: Hands = RowHands(self._guide, tab)
        await self._pull(tab, hands)
        await self._set_up(hands)
        await self._write(tab, hands)
        await self._pay(tab, hands)
        await self._compare(tab)

    async def _pull(self, tab: InvoicesTab, hands: Hands) -> None:
        guide, jobs = self._guide, tab.jobs
        if jobs is None:
            raise DeskError("The invoices tab is not ready.")
        guide.window.show_tab(INVOICES)
        tab.pull()
        await guide.until(lambda: not jobs.running, "the end of reading the invoices")
        await guide.until(lambda: len(tab.model.numbers) > 5, "the invoices")
        await hands.open(PaperFolder.EMAG)
        await hands.choose(0)
        await guide.until(lambda: tab.totals.isVisible() and tab.detail.lines.texts(), "lines and totals")
        guide.picture("invoices", "Invoices: eMAG's by category and month, with lines, VAT and what takes back what.")

    async def _set_up(self, hands: Hands) -> None:
        guide = self._guide
        hands.trigger("invoiceSettings")
        dialog = await guide.dialog(InvoiceSettingsDialog)
        for name, text in _COMPANY.items():
            field = dialog.findChild(QLineEdit, f"company-{name}")
            if field is None:
                raise DeskError("There is no field {name}.", name=name)
            QTest.keyClicks(field, text)
        dialog.pages.setCurrentIndex(Page.NUMBERS)
        accounts = dialog.series.account
        for place in range(accounts.count()):
            accounts.setCurrentIndex(place)
            QTest.keyClicks(dialog.series.sales.prefix, f"DEMO{place}-" if place else "DEMO-")
        await guide.settle(0.2)
        guide.picture(
            "invoice-numbers", "Numbers: a series for each account; the next one is shown before it is given."
        )
        guide.click(dialog, "saveInvoiceSettings")
        await guide.until(lambda: not dialog.company.is_changed and not dialog.series.is_changed, "the settings")
        await guide.close(dialog)

    async def _write(self, tab: InvoicesTab, hands: Hands) -> None:
        guide = self._guide
        await hands.open(PaperFolder.MISSING)
        await hands.choose(0, last=_MANY - 1)
        hands.trigger("writeInvoices")
        dialog = await guide.dialog(WriteDialog)
        await guide.until(lambda: all(draft.is_planned for draft in dialog.drafts.all), "what is written")
        await guide.until(lambda: dialog.preview.page_count, "the preview")
        await guide.settle(0.5)
        guide.picture("write-invoices", "Write invoices: every page is shown first; numbers are given on confirming.")
        guide.click(dialog, "writeButton")
        await guide.until(lambda: len(dialog.drafts.records) == _MANY, "the invoices")
        await guide.settle(0.5)
        await guide.close(dialog)
        await guide.until(lambda: len(tab.own) == _MANY, "the invoices in the table")

    async def _pay(self, tab: InvoicesTab, hands: Hands) -> None:
        guide = self._guide
        await hands.open(PaperFolder.MINE)
        await hands.choose(0)
        hands.trigger("recordPayment")
        dialog = await guide.dialog(PaymentDialog)
        guide.click(dialog, "paymentSave")
        await guide.until(lambda: tab.folders.counts()[PaperFolder.PAID] == 1, "the payment")
        await hands.choose(0)
        guide.picture("my-invoices", "My invoices: paid, waiting, overdue, and whether the customer has them.")

    async def _compare(self, tab: InvoicesTab) -> None:
        guide = self._guide
        tab.folders.open(PaperFolder.DIFFERENCES)
        pane = tab.differences
        await guide.until(lambda: pane.found is not None, "the comparison")
        QTest.keyClick(pane.sums, Qt.Key.Key_Down)
        await guide.settle()
        guide.picture("differences", "Differences: order, AWB, invoice, commission, storno and refund; by how much.")
