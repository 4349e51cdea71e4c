"""What the invoices tab says when there is nothing to show, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.ui.empty import EmptyPage
from emag_desk.ui.invoices.folders import PaperFolder

_Run = Callable[[], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoicesTab", text)


def never_read(parent: QWidget, pull: _Run) -> EmptyPage:
    """Accounts, but nothing read yet."""
    text = _tr("Read eMAG's invoices to you and to your customers; from then on they are here, also offline.")
    return EmptyPage(parent, "pull", _tr("No invoices yet"), text, [(_tr("Pull invoices"), "emptyPullInvoices", pull)])


def none_read(parent: QWidget, pull: _Run) -> EmptyPage:
    """Everything was read, and there is none."""
    text = _tr("eMAG has written no invoices for your accounts, and you have written none here.")
    return EmptyPage(parent, "check", _tr("No invoices"), text, [(_tr("Pull invoices"), "emptyPullInvoices", pull)])


def no_match(parent: QWidget, clear: _Run) -> EmptyPage:
    """A search that found nothing."""
    text = _tr("Nothing in this folder matches the search, the days and the accounts.")
    return EmptyPage(
        parent, "search", _tr("Nothing matches"), text, [(_tr("Clear filters"), "emptyClearInvoices", clear)]
    )


def empty_folder(parent: QWidget, folder: PaperFolder, label: str, settings: _Run, orders: _Run) -> EmptyPage:
    """A folder that holds nothing: good news, or a first step to take."""
    if folder is PaperFolder.MISSING:
        text = _tr("Every order that you shipped has an invoice.")
        return EmptyPage(parent, "check", _tr("No invoice is missing"), text)
    if folder is PaperFolder.MINE:
        text = _tr(
            "Write the invoices of your orders here: fill in your company and a series of numbers once, then choose "
            "orders under “Orders without invoice”."
        )
        steps = [
            (_tr("Orders without invoice"), "emptyMissingInvoices", orders),
            (_tr("Company and numbers…"), "emptyInvoiceSettings", settings),
        ]
        return EmptyPage(parent, "slip", _tr("You have not written an invoice yet"), text, steps)
    title = _tr("Nothing in “{folder}”").format(folder=label)
    return EmptyPage(parent, "check", title, _tr("No invoice is in this folder now."))
