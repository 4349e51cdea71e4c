"""The deeds of the orders tab that change nothing at eMAG: reading, copying, looking around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import Sentence
from emag_desk.ui.orders.actions import NONE_CHOSEN, Chosen, Section, of_any, with_desk

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

_KEYS = QKeySequence.StandardKey
_NOTHING_READ = Sentence("Nothing is being read.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderReading", text)


def _any_chosen(chosen: Chosen) -> Sentence | None:
    return None if chosen.rows else NONE_CHOSEN


def add_reading(tab: OrdersTab) -> None:
    """What can be done without a desk as well, save for reading."""
    add = tab.actions_.add
    add(
        "pullOrders",
        _tr("&Pull orders"),
        tab.pull,
        section=Section.READING,
        why_not=with_desk,
        keys="F5",
        icon="pull",
        tip=_tr("Read the orders that are new or changed, of all accounts"),
        tool=True,
    )
    add(
        "readOrder",
        _tr("&Read the selected orders again"),
        lambda: tab.start_task("read orders again", _read_again(tab)),
        section=Section.READING,
        why_not=of_any(),
        keys="Shift+F5",
        icon="refresh",
    )
    add(
        "pullAllOrders",
        _tr("Read the &whole history"),
        lambda: _pull_all(tab),
        section=Section.READING,
        why_not=with_desk,
        tip=_tr("Read every order that eMAG still has; takes minutes"),
    )
    add(
        "stopOrders",
        _tr("S&top pulling orders"),
        lambda: tab.jobs.cancel("") if tab.jobs is not None else None,
        section=Section.READING,
        why_not=lambda _: None if tab.jobs is not None and tab.jobs.running else _NOTHING_READ,
        icon="stop",
    )
    _add_clipboard(tab)
    _add_view(tab)


def _add_clipboard(tab: OrdersTab) -> None:
    add, copying = tab.actions_.add, tab.copying
    add(
        "copyOrders",
        _tr("&Copy"),
        copying.copy,
        section=Section.CLIPBOARD,
        why_not=_any_chosen,
        keys=_KEYS.Copy,
        icon="copy",
        tip=_tr("Copy the selected rows as a spreadsheet reads them"),
        on=tab.table,
    )
    add(
        "copyOrdersWithHeaders",
        _tr("Copy with &headers"),
        lambda: copying.copy(headers=True),
        section=Section.CLIPBOARD,
        why_not=_any_chosen,
        keys="Ctrl+Shift+C",
        on=tab.table,
    )
    add(
        "copyOrderNumbers",
        _tr("Copy order &numbers"),
        lambda: tab.start_task("copy order numbers", tab.selection.copy_numbers()),
        section=Section.CLIPBOARD,
        why_not=_any_chosen,
        tip=_tr("One number a line, as the search takes them"),
    )


def _add_view(tab: OrdersTab) -> None:
    add = tab.actions_.add
    detail = add(
        "showOrderDetail",
        _tr("Order &details"),
        tab.toggle_detail,
        section=Section.VIEW,
        keys="Ctrl+I",
        icon="detail",
        checkable=True,
    )
    detail.setChecked(bool(tab.settings.value("orders/detail", True, bool)))
    add("findOrder", _tr("&Search orders"), tab.focus_search, section=Section.VIEW, keys=_KEYS.Find, icon="search")
    add("nextFolder", _tr("Next &folder"), lambda: tab.folders.step(1), section=Section.VIEW, keys="Alt+Down")
    add("previousFolder", _tr("Pre&vious folder"), lambda: tab.folders.step(-1), section=Section.VIEW, keys="Alt+Up")
    add("clearOrderFilters", _tr("Clear &filters"), tab.show_all, section=Section.VIEW, keys="Ctrl+Shift+F")
    add("chooseOrderColumns", _tr("Choose &columns…"), lambda: tab.menus.choose_columns(), section=Section.VIEW)
    add("saveOrderView", _tr("&Save this view…"), lambda: tab.menus.save_view(), section=Section.VIEW, icon="view")


def _pull_all(tab: OrdersTab) -> None:
    if tab.desk is not None and tab.jobs is not None and tab.desk.accounts:
        tab.jobs.start_full(tab.desk.accounts)
    else:
        tab.pull()  # which asks for an account


async def _read_again(tab: OrdersTab) -> None:
    orders: list[OrderRow] = await tab.selected_orders()
    accounts = {account.key: account for account in tab.desk.accounts} if tab.desk is not None else {}
    for order in orders:
        if tab.desk is not None and order.account in accounts:
            await tab.desk.orders.read(accounts[order.account], order.id)
    tab.said.emit(_tr("Read {count} orders again.").format(count=len(orders)), "good")
