"""What adds its own actions to the orders tab: one line per part, each with `add_actions(tab)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from emag_desk.ui.invoices import from_orders as invoices
from emag_desk.ui.orders import documents, export, notifications, printing, shipping
from emag_desk.ui.orders.deeds import add_deeds
from emag_desk.ui.returns import from_orders

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

#: Called once, in this order, when the desk behind the window is open; the menus show the actions in it.
PARTS: tuple[Callable[[OrdersTab], None], ...] = (
    add_deeds,
    shipping.add_actions,
    printing.add_actions,
    documents.add_actions,
    invoices.add_actions,
    export.add_actions,
    from_orders.add_actions,
    notifications.add_notifications,
)
