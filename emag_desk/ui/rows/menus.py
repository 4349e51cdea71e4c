"""The menus that every tab with a table of rows has: of the header, of the columns, of the saved views."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from emag_desk.ui.clipboard import harmless
from emag_desk.ui.column_chooser import ColumnChooser
from emag_desk.ui.rows.actions import OF_ROWS, RowActions
from emag_desk.ui.rows.tab import RowsTab
from emag_desk.ui.rows.views import Views

_LONGEST_ENTRY = 40


class RowMenus(QObject):
    """Builds each menu when it is asked for; none runs a nested event loop."""

    def __init__(self, tab: RowsTab[Any], views: Views[Any]) -> None:
        super().__init__(tab)
        self._tab: RowsTab[Any] = tab
        self._views = views

    # -- the header ---------------------------------------------------------------------------------------------------

    def header_menu(self, place: QPoint, number: int) -> QMenu:
        """What can be done with a column."""
        tab, menu = self._tab, self._menu()
        if number >= 0:
            column = tab.table.rows_.columns[number]
            if column.sort:
                menu.addAction(self.tr("Sort &ascending"), lambda: tab.sort_by(column.sort, False))
                menu.addAction(self.tr("Sort &descending"), lambda: tab.sort_by(column.sort, True))
                menu.addAction(self.tr("Order as &read"), lambda: tab.sort_by("", False))
                menu.addSeparator()
            hide = self.tr("&Hide “{column}”").format(column=column.header())
            menu.addAction(hide, lambda: tab.table.show_column(column.key, False))
            menu.addAction(self.tr("Fit &width"), lambda: tab.table.fit_column(number))
            menu.addSeparator()
        menu.addAction(self.tr("Choose &columns…"), lambda: self.choose_columns(place))
        menu.popup(place)
        return menu

    def choose_columns(self, place: QPoint | bool | None = None) -> ColumnChooser:
        """The list of columns, at a place or under its button."""
        table = self._tab.table
        button: QToolButton = self._tab.filter_bar.columns_button
        chooser = ColumnChooser(self._tab.table.rows_.columns, table.column_state(), self._tab)
        chooser.toggled.connect(table.show_column)
        chooser.reset.connect(table.apply_columns)
        chooser.reset.connect(self._tab.keep_layout)
        if not isinstance(place, QPoint):
            place = button.mapToGlobal(QPoint(button.width() - chooser.width(), button.height() + 4))
        chooser.open_at(place)
        return chooser

    # -- saved views --------------------------------------------------------------------------------------------------

    def fill_views(self) -> None:
        """The saved views, and what can be done with them."""
        menu = self._tab.filter_bar.views_menu
        menu.clear()
        views = self._views.all()
        for view in views:
            menu.addAction(view.name.replace("&", "&&"), partial(self._tab.show_view, view))
        if not views:
            menu.addAction(self.tr("No saved views yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("&Save this view…"), self.save_view).setObjectName("saveView")
        if views:
            removing = menu.addMenu(self.tr("&Remove a view"))
            for view in views:
                removing.addAction(view.name.replace("&", "&&"), partial(self._views.remove, view.name))

    def save_view(self) -> QInputDialog:
        """Ask for a name and keep what is shown under it."""
        dialog = QInputDialog(self._tab)
        dialog.setObjectName("saveViewDialog")
        dialog.setWindowTitle(self.tr("Save this view"))
        dialog.setLabelText(self.tr("Keep search, filters, columns and order under this name:"))
        dialog.setOkButtonText(self.tr("Save"))
        dialog.textValueSelected.connect(self._save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _save_as(self, name: str) -> None:
        if name := name.strip()[:80]:
            self._views.save(self._tab.view(name))
            self._tab.said.emit(self.tr("Saved as “{name}” under Views.").format(name=name), "good")

    def _menu(self) -> QMenu:
        menu = QMenu(self._tab)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


class DeedMenus(RowMenus):
    """Adds the menu of a row to which deeds are done. `searched` are the columns whose values can be looked for."""

    def __init__(
        self, tab: RowsTab[Any], views: Views[Any], actions: RowActions[Any], searched: frozenset[str]
    ) -> None:
        super().__init__(tab, views)
        self._actions, self._searched = actions, searched

    def cell_menu(self, place: QPoint) -> QMenu:
        """What can be done with the selected rows, and with the cell under the mouse."""
        table, menu = self._tab.table, self._menu()
        self._actions.fill(menu, OF_ROWS)
        index = table.currentIndex()
        text = table.rows_.cells(index.row())[index.column()].text if index.isValid() else ""
        if text:
            short = text if len(text) <= _LONGEST_ENTRY else f"{text[:_LONGEST_ENTRY]}…"
            caption = self.tr("Copy “{value}”").format(value=short.replace("&", "&&"))
            menu.addAction(caption, lambda: QGuiApplication.clipboard().setText(harmless(text)))
            caption = self.tr("&Search for “{value}”").format(value=short.replace("&", "&&"))
            if table.rows_.columns[index.column()].key in self._searched:
                menu.addAction(caption, lambda: self._tab.search_for(text)).setObjectName("searchForValue")
        menu.popup(place)
        return menu
