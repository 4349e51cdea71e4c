"""The way from the orders tab to their invoices: write those of the selected orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import OrderStatus
from emag_desk.errors import Sentence
from emag_desk.ui.invoices import opening
from emag_desk.ui.orders.actions import Section, of_any

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

_HAS_ONE = Sentence("An invoice is attached to this order already.")
_OVER = Sentence("The order was cancelled or came back: there is nothing to invoice.")
_OVER_STATUSES = (OrderStatus.CANCELLED, OrderStatus.RETURNED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderInvoices", text)


def can_invoice(order: OrderRow) -> Sentence | None:
    """Why no invoice is offered for an order; the dialog looks at what eMAG tells then."""
    if order.status in _OVER_STATUSES:
        return _OVER
    return _HAS_ONE if order.invoice else None


def add_actions(tab: OrdersTab) -> None:
    """Write the invoices of the selected orders."""
    tab.actions_.add(
        "writeInvoicesOfOrders",
        _tr("Write in&voices…"),
        lambda: tab.start_task("write invoices", _write(tab)),
        section=Section.PAPERS,
        why_not=of_any(can_invoice),
        keys="Ctrl+Shift+N",
        icon="invoices",
        tip=_tr("Preview, number, PDF; then put them on the orders"),
    )


async def _write(tab: OrdersTab) -> None:
    orders = [order for order in await tab.selected_orders() if can_invoice(order) is None]
    await opening.open_writing(tab, [(order.account, order.id, order.customer) for order in orders])
