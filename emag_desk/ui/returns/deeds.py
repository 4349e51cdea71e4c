"""The deeds on returns that the returns tab offers, each with its dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_transitions import can_move, can_pick_up
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import Sentence
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.returns.actions import of_any, of_one
from emag_desk.ui.returns.move import MoveDialog
from emag_desk.ui.returns.pickup import PickupDialog
from emag_desk.ui.rows.actions import Section

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnDeeds", text)


def add_deeds(tab: ReturnsTab) -> None:
    """Put them into the tab's menus, under its keys."""
    _add_moves(tab)
    tab.actions_.add(
        "pickUpReturn",
        _tr("Send a &courier…"),
        lambda: _pick_up(tab),
        section=Section.SHIPPING,
        why_not=of_one(can_pick_up),
        keys="Ctrl+B",
        icon="truck",
        tip=_tr("Have the parcel fetched from the customer: an AWB for the return"),
        tool=True,
    )
    tab.actions_.add(
        "showOrderOfReturn",
        _tr("Show its &order"),
        tab.show_order,
        section=Section.TOOLS,
        why_not=of_one(),
        keys="Ctrl+J",
        icon="orders",
        tip=_tr("Go to the order from which it comes back"),
    )


def _add_moves(tab: ReturnsTab) -> None:
    for name, status, text, keys, icon, tip in (
        (
            "acknowledgeReturns",
            ReturnStatus.ACKNOWLEDGED,
            _tr("&Acknowledge…"),
            "Ctrl+Return",
            "check",
            _tr("Take the selected new returns on"),
        ),
        (
            "receiveReturns",
            ReturnStatus.RECEIVED,
            _tr("Mark as &received…"),
            "Ctrl+R",
            "import",
            _tr("The parcels of the selected returns are here"),
        ),
        (
            "finalizeReturns",
            ReturnStatus.FINALIZED,
            _tr("&Finalize…"),
            "Ctrl+G",
            "ok",
            _tr("Give back, replace, and close the selected returns"),
        ),
        (
            "refuseReturns",
            ReturnStatus.REFUSED,
            _tr("Re&fuse…"),
            "Ctrl+Shift+R",
            "",
            _tr("Refuse the selected returns after they were received, with a reason"),
        ),
        (
            "cancelReturns",
            ReturnStatus.CANCELLED,
            _tr("Ca&ncel the return…"),
            "Ctrl+Del",
            "",
            _tr("Cancel the selected returns: nothing comes back"),
        ),
    ):
        tab.actions_.add(
            name,
            text,
            partial(_move, tab, status),
            section=Section.STATUS,
            why_not=of_any(partial(_why_not, status)),
            keys=keys,
            icon=icon,
            tip=tip,
            tool=bool(icon),
        )


def _why_not(status: ReturnStatus, row: ReturnRow) -> Sentence | None:
    return can_move(row, status)


def _move(tab: ReturnsTab, status: ReturnStatus) -> None:
    tab.start_task("move returns", _of_many(tab, status))


async def _of_many(tab: ReturnsTab, status: ReturnStatus) -> None:
    rows = [row for row in await tab.selection.selected() if tab.account_named(row.account) is not None]
    if rows and tab.desk is not None:
        tab.open_dialog(MoveDialog(Place.of(tab), rows, status))


def _pick_up(tab: ReturnsTab) -> None:
    row = tab.selection.current()
    account = tab.account_named(row.account) if row is not None else None
    if row is not None and account is not None:
        tab.open_dialog(PickupDialog(Place.of(tab), account, row))
