"""The menus of the offers tab: of a cell, of the header, of the saved views."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QMenu

from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.validation import PENDING, REJECTED
from emag_desk.ui.column_chooser import ColumnChooser
from emag_desk.ui.columns import Column
from emag_desk.ui.language import say_label
from emag_desk.ui.product_menu import OF_OFFER
from emag_desk.ui.saved_views import Filter, SavedViews

if TYPE_CHECKING:
    from emag_desk.ui.tabs.offers import OffersTab

#: Columns whose value the search finds.
_SEARCHED = frozenset({"id", "name", "part_number", "part_number_key", "ean", "brand"})
_LONGEST_ENTRY = 40


class OfferMenus(QObject):
    """Builds each menu when it is asked for; none runs a nested event loop."""

    def __init__(self, tab: OffersTab, views: SavedViews) -> None:
        super().__init__(tab)
        self._tab, self._views = tab, views

    # -- a cell -------------------------------------------------------------------------------------------------------

    def cell_menu(self, place: QPoint) -> QMenu:
        """What can be done with the current cell and the selection."""
        tab, menu = self._tab, self._menu()
        actions = tab.actions_by_name
        for name in ("copy", "copyWithHeaders", "paste"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("fillDown", "takeBack", "bulkEdit"):
            menu.addAction(actions[name])
        for name in OF_OFFER:
            if name in actions:
                menu.addAction(actions[name])
        offer, index = tab.current_offer(), tab.table.currentIndex()
        if offer is not None and tab.model.columns[index.column()].field in tab.model.refusals(offer):
            menu.addAction(self.tr("&Put the refusal aside"), tab.edits.take_back).setObjectName("putAside")
        if offer is not None:
            menu.addSeparator()
            column = tab.model.columns[index.column()]
            wanted = filter_on(tab.filter_bar.filter, tab.model.with_edits(offer), column)
            if wanted is not None:
                text = tab.model.cells(index.row())[index.column()].text
                caption = self.tr("&Filter on “{value}”").format(value=_short(text))
                menu.addAction(caption, lambda: tab.show_only(wanted)).setObjectName("filterOnValue")
            menu.addAction(self.tr("&Open on the website"), lambda: self._open_page(offer)).setObjectName("openPage")
        menu.popup(place)
        return menu

    def _open_page(self, offer: OfferRow) -> None:
        self._tab.start_task("open page", self._read_page(offer))

    async def _read_page(self, offer: OfferRow) -> None:
        from emag_desk.ui.links import open_link

        document = await self._tab.read(lambda reader: reader.document(offer.row))
        if url := str(document.get("url") or ""):
            await open_link(url, self._tab)
        else:
            self._tab.said.emit(self.tr("eMAG gave no page for this offer."), "info")

    # -- the header ---------------------------------------------------------------------------------------------------

    def header_menu(self, place: QPoint, number: int) -> QMenu:
        """What can be done with a column."""
        tab, menu = self._tab, self._menu()
        if number >= 0:
            column = tab.model.columns[number]
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
        table, button = self._tab.table, self._tab.filter_bar.columns_button
        chooser = ColumnChooser(self._tab.model.columns, table.column_state(), self._tab)
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


def filter_on(filter_: Filter, offer: OfferRow, column: Column) -> Filter | None:
    """The filter that adds "as in this cell" to one; None when this column cannot be filtered on."""
    if column.key == "account":
        return replace(filter_, accounts=frozenset({offer.account}))
    chips: dict[str, Chip | None] = {
        "status": {0: Chip.INACTIVE, 1: Chip.ACTIVE, 2: Chip.END_OF_LIFE}.get(offer.status),
        "validation": _validation_chip(offer),
        "general_stock": Chip.IN_STOCK if offer.general_stock > 0 else Chip.OUT_OF_STOCK,
        "buy_button_rank": Chip.NOT_WINNING if (offer.buy_button_rank or 0) > 1 else None,
    }
    if (chip := chips.get(column.key)) is not None:
        return replace(filter_, chips=filter_.chips | {chip})
    text = str(getattr(offer, column.key, "")) if column.key in _SEARCHED else ""
    return replace(filter_, text=text) if text else None


def _validation_chip(offer: OfferRow) -> Chip | None:
    if offer.vanished:
        return Chip.VANISHED
    if offer.validation in REJECTED:
        return Chip.REJECTED
    if offer.validation in PENDING:
        return Chip.PENDING
    return Chip.APPROVED if offer.validation == 9 else None


def _short(text: str) -> str:
    text = say_label(text).replace("&", "&&")
    return text if len(text) <= _LONGEST_ENTRY else f"{text[:_LONGEST_ENTRY]}…"
