"""The actions for campaigns, prices and sizes of the selected offers, for the menus, the keys and the command list."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from emag_desk.ui.actions import make_action

if TYPE_CHECKING:
    from emag_desk.domain.offer_row import OfferRow
    from emag_desk.ui.main_window import MainWindow

#: In the order of the menu.
MENU = ("proposeCampaign", "offerPrices", "measurements")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OfferDeeds", text)


def make_offer_deeds(window: MainWindow) -> list[QAction]:
    """The actions; they do nothing before the desk behind the window is open."""
    return [
        make_action(
            window,
            "proposeCampaign",
            _tr("Propose for a &campaign…"),
            lambda: _start(window, open_campaign),
            keys="Ctrl+Alt+C",
            icon="label",
            tip=_tr("Propose the selected offers for one of eMAG's campaigns, with prices, pieces and intervals"),
        ),
        make_action(
            window,
            "offerPrices",
            _tr("Smart deals and &margin…"),
            lambda: _start(window, open_prices),
            keys="Ctrl+Alt+M",
            icon="budget",
            tip=_tr("Smart-deals price, eMAG's commission and what a sale leaves, for the selected offers"),
        ),
        make_action(
            window,
            "measurements",
            _tr("Size and &weight…"),
            lambda: _start(window, open_measurements),
            keys="Ctrl+Alt+W",
            icon="bulk",
            tip=_tr("Tell eMAG size and weight of products, typed or pasted from a spreadsheet"),
        ),
    ]


def _start(window: MainWindow, opening: Callable[[MainWindow], Any]) -> None:
    if window.desk is not None:
        window.tasks.start("open offers dialog", opening(window))


async def open_campaign(window: MainWindow) -> QDialog | None:
    """The proposal of the selected offers; None when nothing is selected."""
    return await _open(window, "campaign", lambda module, chosen: module.CampaignDialog(_place(window), chosen))


async def open_measurements(window: MainWindow) -> QDialog | None:
    """Size and weight of the selected offers, and of those that are pasted; None when nothing is selected."""
    return await _open(window, "measurements", lambda module, chosen: module.MeasurementsDialog(_place(window), chosen))


async def open_prices(window: MainWindow) -> QDialog | None:
    """What eMAG says of the prices of the selected offers; None when nothing is selected."""

    def make(module: Any, chosen: Sequence[OfferRow]) -> QDialog:
        dialog: QDialog = module.PricesDialog(window.desk, window.offers, chosen, window.tasks, window.settings)
        return dialog

    return await _open(window, "prices", make)


def _place(window: MainWindow) -> Any:
    from emag_desk.ui.offers.chosen import place_of

    return place_of(window)


async def _open(window: MainWindow, module: str, make: Callable[[Any, Sequence[OfferRow]], QDialog]) -> QDialog | None:
    """The dialogs are loaded when they are wanted, off the window's thread."""
    loaded = await asyncio.to_thread(import_module, f"emag_desk.ui.offers.{module}")
    chosen = await asyncio.to_thread(import_module, "emag_desk.ui.offers.chosen")
    offers = await chosen.chosen_offers(window.offers)
    if not offers:
        window.notice.say(_tr("Choose offers in the table first."), "info")
        return None
    dialog = make(loaded, offers)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(dialog.size().boundedTo(window.screen().availableGeometry().size()))
    dialog.open()
    return dialog
