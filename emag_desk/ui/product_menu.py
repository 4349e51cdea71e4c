"""The actions around product forms, for the menus, the keys and the list of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from emag_desk.ui.actions import make_action

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow

#: In the order of the menu.
MENU = ("newProduct", "findByEan", "editProduct", "duplicateProduct", "productDrafts")
#: Those that speak of the offer at the cursor.
OF_OFFER = ("editProduct", "duplicateProduct")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductMenu", text)


def make_product_actions(window: MainWindow) -> list[QAction]:
    """The actions; they do nothing before `window.products` is there."""
    return [
        make_action(
            window,
            "newProduct",
            _tr("&New product…"),
            lambda: _new(window),
            keys="Ctrl+N",
            icon="plus",
            tip=_tr("Describe a product that eMAG does not have yet"),
        ),
        make_action(
            window,
            "findByEan",
            _tr("Find &products by EAN…"),
            lambda: _find(window),
            keys="Ctrl+Shift+N",
            icon="search",
            tip=_tr("Add offers to products that eMAG has already, up to a hundred EANs at once"),
        ),
        make_action(
            window,
            "editProduct",
            _tr("&Edit product…"),
            lambda: _edit(window),
            keys="F4",
            icon="edit",
            tip=_tr("Everything eMAG knows of this product, in a form"),
        ),
        make_action(
            window,
            "duplicateProduct",
            _tr("&Duplicate product…"),
            lambda: _duplicate(window),
            keys="Ctrl+Shift+D",
            icon="copy",
            tip=_tr("A new product like this one"),
        ),
        make_action(
            window,
            "productDrafts",
            _tr("Product dra&fts…"),
            lambda: _drafts(window),
            keys="Ctrl+Shift+P",
            icon="history",
            tip=_tr("Go on with a form that was begun"),
        ),
    ]


def _new(window: MainWindow) -> None:
    if window.products is not None:
        if window.desk is not None and not window.desk.accounts:
            window.open_accounts()
            return
        window.products.new()


def _find(window: MainWindow) -> None:
    if window.products is not None:
        if window.desk is not None and not window.desk.accounts:
            window.open_accounts()
            return
        offer = window.offers.current_offer()
        window.products.find(offer.account if offer is not None else "")


def _edit(window: MainWindow) -> None:
    offer = window.offers.current_offer()
    if window.products is not None and offer is not None:
        window.products.edit(offer.account, offer.id)
    elif window.products is not None:
        window.notice.say(_tr("Choose an offer in the table first."), "info")


def _duplicate(window: MainWindow) -> None:
    offer = window.offers.current_offer()
    if window.products is not None and offer is not None:
        window.products.duplicate(offer.account, offer.id)
    elif window.products is not None:
        window.notice.say(_tr("Choose an offer in the table first."), "info")


def _drafts(window: MainWindow) -> None:
    if window.products is not None:
        window.products.show_drafts()
