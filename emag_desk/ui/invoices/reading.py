"""The deeds of the invoices tab that change nothing: reading, copying, looking around, jumping to what belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.errors import Sentence
from emag_desk.ui.invoices.actions import CHOOSING, Section, of_one
from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.invoices.papers import Paper
from emag_desk.ui.rows import reading
from emag_desk.ui.rows.folder_bar import FolderFilter

if TYPE_CHECKING:
    from emag_desk.ui.tabs.invoices import InvoicesTab

_NO_ORDER = Sentence("eMAG does not say which order this belongs to.")
_ALONE = Sentence("Nothing was taken back here.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceReading", text)


def add_reading(tab: InvoicesTab) -> None:
    """What can be done without a desk as well, save for reading."""
    words = reading.ReadingWords(
        one="Invoice",
        many="Invoices",
        pull=_tr("&Pull invoices"),
        pull_tip=_tr("Read eMAG's invoices that are new, of all accounts"),
        again=_tr("&Read the orders of the selected again"),
        all_tip=_tr("Read every invoice that eMAG still has; takes minutes"),
        stop=_tr("S&top pulling invoices"),
        numbers=_tr("Copy order &numbers"),
        details=_tr("Invoice &details"),
        find=_tr("&Search invoices"),
        read=_tr("Read the orders of {count} rows again."),
    )

    async def read_one(account: Account, number: int) -> None:
        if tab.desk is not None and number:
            await tab.desk.orders.read(account, number)

    reading.add_reading(tab, CHOOSING, words, read_one)
    _add_jumps(tab)
    totals = tab.actions_.add(
        "invoiceTotals",
        _tr("&Totals by month"),
        tab.toggle_totals,
        section=Section.VIEW,
        keys="Ctrl+T",
        icon="budget",
        tip=_tr("What the invoices on show come to, by month and category"),
        checkable=True,
        tool=True,
    )
    totals.setChecked(bool(tab.settings.value("invoices/totals", True, bool)))


def _add_jumps(tab: InvoicesTab) -> None:
    tab.actions_.add(
        "showInvoiceOrder",
        _tr("Show the &order"),
        lambda: _show_order(tab),
        section=Section.CONTENT,
        why_not=of_one(lambda paper: None if paper.order_id else _NO_ORDER),
        keys="Ctrl+J",
        icon="orders",
    )
    tab.actions_.add(
        "showStorno",
        _tr("Show invoice and &storno"),
        lambda: _show_pair(tab),
        section=Section.CONTENT,
        why_not=of_one(lambda paper: None if _may_have_pair(paper) else _ALONE),
        icon="link",
        tip=_tr("What this takes back, and what takes this back"),
    )


def _may_have_pair(paper: Paper) -> bool:
    record = paper.mine
    return bool(paper.reversal_for) or (record.credited != 0 if record else paper.order is None)


def _show_order(tab: InvoicesTab) -> None:
    if (paper := tab.current()) is not None and paper.order_id:
        tab.order_wanted.emit(paper.account, paper.order_id)


def _show_pair(tab: InvoicesTab) -> None:
    if (paper := tab.current()) is not None:
        # Other accounts may have the same numbers.
        text, accounts = paper.reversal_for or paper.number, frozenset({paper.account})
        tab.show_only(FolderFilter(PaperFolder.ALL, text, accounts))
