"""What the orders tab says when there is nothing to show, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.ui.empty import EmptyPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrdersTab", text)


def no_orders(parent: QWidget, pull: Callable[[], object]) -> EmptyPage:
    """Accounts, but nothing read yet."""
    return EmptyPage(
        parent,
        "pull",
        _tr("No orders yet"),
        _tr(
            "Read your orders from eMAG once; from then on they are here, also without a connection. "
            "Reading acknowledges nothing."
        ),
        [(_tr("Pull orders"), "emptyPullOrders", pull)],
    )


def none_read(parent: QWidget, pull: Callable[[], object]) -> EmptyPage:
    """Everything was read, and there is none."""
    return EmptyPage(
        parent,
        "check",
        _tr("No orders"),
        _tr("eMAG has no orders for your accounts. New ones appear here when orders are pulled."),
        [(_tr("Pull orders"), "emptyPullOrders", pull)],
    )


def no_match(parent: QWidget, clear: Callable[[], object]) -> EmptyPage:
    """A search that found nothing."""
    return EmptyPage(
        parent,
        "search",
        _tr("Nothing matches"),
        _tr("No order in this folder matches this search and these accounts."),
        [(_tr("Clear search"), "emptyClearOrders", clear)],
    )


def empty_folder(parent: QWidget, folder: str, everything: Callable[[], object]) -> EmptyPage:
    """A folder that holds nothing."""
    return EmptyPage(
        parent,
        "check",
        _tr("Nothing in “{folder}”").format(folder=folder),
        _tr("No order is in this folder now."),
        [(_tr("Show all orders"), "emptyAllOrders", everything)],
    )
