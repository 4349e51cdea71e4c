"""The menus of the offers tab: those of every table of rows, and that of a cell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.validation import PENDING, REJECTED
from emag_desk.ui.columns import Column
from emag_desk.ui.language import say_label
from emag_desk.ui.offers.menu import MENU as OFFER_DEEDS
from emag_desk.ui.product_menu import OF_OFFER
from emag_desk.ui.rows.menus import RowMenus
from emag_desk.ui.saved_views import Filter

if TYPE_CHECKING:
    from emag_desk.ui.tabs.offers import OffersTab

#: Columns whose value the search finds.
_SEARCHED = frozenset({"id", "name", "part_number", "part_number_key", "ean", "brand"})
_LONGEST_ENTRY = 40


class OfferMenus(RowMenus):
    """Adds the menu of a cell."""

    _tab: OffersTab

    def cell_menu(self, place: QPoint) -> QMenu:
        """What can be done with the current cell and the selection."""
        tab, menu = self._tab, self._menu()
        actions = tab.actions_by_name
        for name in ("copy", "copyWithHeaders", "paste"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("fillDown", "takeBack", "bulkEdit"):
            menu.addAction(actions[name])
        for name in (*OF_OFFER, *OFFER_DEEDS):
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
