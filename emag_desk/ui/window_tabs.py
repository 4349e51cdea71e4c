"""The tabs with folders, loaded behind the window's first paint: what is cached shows before there is a desk."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, Any

from emag_desk.store.threads import ReaderThread
from emag_desk.ui.tab_places import INVOICES, ORDERS, OUTBOX, RETURNS

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.rows.folder_tab import FolderTab

#: Where each stands, its module and its class.
_TABS = (
    (ORDERS, "orders", "OrdersTab"),
    (RETURNS, "returns", "ReturnsTab"),
    (INVOICES, "invoices", "InvoicesTab"),
)
#: One task at a time loads them; whoever else wants them waits for it.
_loading = asyncio.Lock


async def add_folder_tabs(window: MainWindow, queries: ReaderThread) -> None:
    """Put those in that are not there yet. Two may ask at once: each module is looked at again after it was loaded."""
    for number, module, name in _TABS:
        loaded = await asyncio.to_thread(import_module, f"emag_desk.ui.tabs.{module}")
        if number not in window.folder_tabs:
            tab = getattr(loaded, name)(queries, window.pages, window.tasks, window.settings, window)
            _put(window, number, tab)
            if number == INVOICES:
                _connect_each_other(window)


def _put(window: MainWindow, number: int, tab: FolderTab[Any, Any, Any]) -> None:
    window.folder_tabs[number] = tab
    window.put_tab(number, tab)
    tab.accounts_wanted.connect(window.open_accounts)
    tab.practice_wanted.connect(window.practice_wanted)
    tab.standing.connect(window.status.other.setText)
    tab.outbox_wanted.connect(lambda: window.show_tab(OUTBOX))
    window.actions_.add_tab(number, tab.actions_, tab.detail_action)
    window.tint()
    tab.start()


def _connect_each_other(window: MainWindow) -> None:
    """From an order to its returns, and from a return or an invoice to its order."""
    orders, returns, invoices = window.orders, window.returns, window.invoices
    assert orders is not None and returns is not None and invoices is not None

    def show_returns(account: str, order_id: int) -> None:
        window.show_tab(RETURNS)
        returns.show_of_order(account, order_id)

    def show_order(account: str, order_id: int) -> None:
        window.show_tab(ORDERS)
        orders.show_orders([(account, order_id)])

    orders.returns_wanted.connect(show_returns)
    returns.order_wanted.connect(show_order)
    invoices.order_wanted.connect(show_order)
