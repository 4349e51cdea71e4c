"""The deeds of the orders tab that change nothing at eMAG: reading, copying, looking around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.ui.orders.actions import CHOOSING
from emag_desk.ui.rows import reading

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderReading", text)


def add_reading(tab: OrdersTab) -> None:
    """What can be done without a desk as well, save for reading."""
    words = reading.ReadingWords(
        one="Order",
        many="Orders",
        pull=_tr("&Pull orders"),
        pull_tip=_tr("Read the orders that are new or changed, of all accounts"),
        again=_tr("&Read the selected orders again"),
        all_tip=_tr("Read every order that eMAG still has; takes minutes"),
        stop=_tr("S&top pulling orders"),
        numbers=_tr("Copy order &numbers"),
        details=_tr("Order &details"),
        find=_tr("&Search orders"),
        read=_tr("Read {count} orders again."),
    )

    async def read_one(account: Account, number: int) -> None:
        if tab.desk is not None:
            await tab.desk.orders.read(account, number)

    reading.add_reading(tab, CHOOSING, words, read_one)
