"""The menus of the orders tab: those of every table of rows, and that of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from emag_desk.ui.clipboard import harmless
from emag_desk.ui.orders.actions import Section
from emag_desk.ui.rows.menus import RowMenus

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

_LONGEST_ENTRY = 40
#: Of the sections of the menus, those that are about orders and not about the tab.
_OF_ORDERS = (Section.STATUS, Section.CONTENT, Section.SHIPPING, Section.PAPERS, Section.CLIPBOARD)


class OrderMenus(RowMenus):
    """Adds the menu of an order."""

    _tab: OrdersTab

    def cell_menu(self, place: QPoint) -> QMenu:
        """What can be done with the selected orders, and with the cell under the mouse."""
        tab, menu = self._tab, self._menu()
        tab.actions_.fill(menu, _OF_ORDERS)
        index = tab.table.currentIndex()
        text = tab.model.cells(index.row())[index.column()].text if index.isValid() else ""
        if text:
            short = text if len(text) <= _LONGEST_ENTRY else f"{text[:_LONGEST_ENTRY]}…"
            caption = self.tr("Copy “{value}”").format(value=short.replace("&", "&&"))
            menu.addAction(caption, lambda: QGuiApplication.clipboard().setText(harmless(text)))
            caption = self.tr("&Search for “{value}”").format(value=short.replace("&", "&&"))
            if tab.model.columns[index.column()].key in ("id", "customer", "phone", "awbs"):
                menu.addAction(caption, lambda: tab.search_for(text)).setObjectName("searchForValue")
        menu.popup(place)
        return menu
