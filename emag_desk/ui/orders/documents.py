"""Attaching documents as an action of the tab, and the way to the orders that have no invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_facets import Folder
from emag_desk.ui.orders.actions import Section, always, of_one
from emag_desk.ui.orders.attachments import AttachDialog
from emag_desk.ui.orders.deed_dialog import Place

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderDocuments", text)


def add_actions(tab: OrdersTab) -> None:
    """Attach to the current order; show those that wait for an invoice."""
    tab.actions_.add(
        "attachDocument",
        _tr("Attach a &document…"),
        lambda: _attach(tab),
        section=Section.PAPERS,
        why_not=of_one(),
        keys="Ctrl+D",
        icon="attach",
        tip=_tr("Invoice, warranty certificate or manual, by its public address"),
    )
    tab.actions_.add(
        "showWithoutInvoice",
        _tr("Show orders without an &invoice"),
        lambda: tab.folders.open(Folder.WITHOUT_INVOICE),
        section=Section.TOOLS,
        why_not=always,
    )


def _attach(tab: OrdersTab) -> None:
    order = tab.current_order()
    account = tab.account_named(order.account) if order is not None else None
    if order is None or account is None:
        return
    dialog = AttachDialog(Place.of(tab), account, order.id)
    tab.open_dialog(dialog)
    dialog.start()
