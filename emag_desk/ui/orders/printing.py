"""What is printed for orders, as actions of the tab: labels, picking list, packing slips."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_row import OrderRow
from emag_desk.ui.orders.actions import Section, of_any, with_desk

if TYPE_CHECKING:
    from emag_desk.ui.print_dialog import PrintDialog
    from emag_desk.ui.tabs.orders import OrdersTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderPrinting", text)


def add_actions(tab: OrdersTab) -> None:
    """Labels, picking list and packing slips of what is selected."""
    add = tab.actions_.add
    add(
        "printLabels",
        _tr("&Labels…"),
        lambda: _of_selected(tab, open_labels),
        section=Section.SHIPPING,
        why_not=of_any(),
        keys="Ctrl+P",
        icon="label",
        tip=_tr("Look at the labels of the selected orders, print or save them"),
        tool=True,
    )
    add(
        "reprintLabels",
        _tr("&Print a label again…"),
        lambda: tab.start_task("open labels", open_labels(tab, [])),
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+Shift+P",
        icon="scan",
        tip=_tr("Scan or type an AWB or order number"),
    )
    add(
        "pickingList",
        _tr("Pic&king list…"),
        lambda: _of_selected(tab, open_picking),
        section=Section.SHIPPING,
        why_not=of_any(),
        keys="Ctrl+Shift+K",
        icon="pick",
        tip=_tr("What to take from the shelves for the selected orders"),
        tool=True,
    )
    add(
        "packingSlips",
        _tr("Pac&king slips…"),
        lambda: _of_selected(tab, open_packing),
        section=Section.PAPERS,
        why_not=of_any(),
        keys="Ctrl+Shift+L",
        icon="slip",
    )


def _of_selected(tab: OrdersTab, run: Callable[[OrdersTab, Sequence[OrderRow]], Any]) -> None:
    async def job() -> None:
        await run(tab, await tab.selected_orders())

    tab.start_task("open print", job())


async def open_labels(tab: OrdersTab, orders: Sequence[OrderRow]) -> PrintDialog:
    """The labels of these orders; of none for scanning."""
    return await _open(tab, "labels", "LabelsDialog", orders)


async def open_picking(tab: OrdersTab, orders: Sequence[OrderRow]) -> PrintDialog:
    """The picking list of these orders."""
    return await _open(tab, "papers", "PickingDialog", orders)


async def open_packing(tab: OrdersTab, orders: Sequence[OrderRow]) -> PrintDialog:
    """The packing slips of these orders."""
    return await _open(tab, "papers", "PackingDialog", orders)


async def _open(tab: OrdersTab, module: str, name: str, orders: Sequence[OrderRow]) -> PrintDialog:
    """PDF and printing are loaded when they are wanted, off the window's thread."""
    loaded = await asyncio.to_thread(import_module, f"emag_desk.ui.orders.{module}")
    dialog: PrintDialog = getattr(loaded, name)(tab.desk, orders, tab.settings, tab.tasks, tab)
    dialog.said.connect(tab.said)
    tab.open_dialog(dialog)
    return dialog
