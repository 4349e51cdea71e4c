"""The deeds on orders that the orders tab offers, each with its dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_transitions import (
    can_acknowledge,
    can_cancel,
    can_edit_lines,
    can_issue_awb,
    can_storno,
    next_statuses,
)
from emag_desk.domain.order_words import OrderStatus, OrderType
from emag_desk.errors import Sentence
from emag_desk.ui.orders.acknowledge import AcknowledgeDialog
from emag_desk.ui.orders.actions import Section, of_any, of_one
from emag_desk.ui.orders.awb_dialog import AwbDialog
from emag_desk.ui.orders.cancel import CancelDialog
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.lines import LinesDialog
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.refund import RefundDialog
from emag_desk.ui.orders.status import OFFERED, StatusDialog
from emag_desk.ui.orders.storno import StornoDialog
from emag_desk.ui.orders.unlock import UnlockDialog

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

_NO_STATUS = Sentence("There is no other status that this order may be given now.")
_BY_EMAG = Sentence("eMAG ships this order itself (FBE): only attachments can be added.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderDeeds", text)


def add_deeds(tab: OrdersTab) -> None:
    """Put them into the tab's menus, under its keys."""
    _add_many(tab)
    _add_content(tab)
    _add_shipping(tab)


def _add_many(tab: OrdersTab) -> None:
    add = tab.actions_.add
    add(
        "acknowledgeOrders",
        _tr("&Acknowledge…"),
        lambda: tab.start_task("acknowledge", _of_many(tab, AcknowledgeDialog)),
        section=Section.STATUS,
        why_not=of_any(can_acknowledge),
        keys="Ctrl+Return",
        icon="check",
        tip=_tr("Take the selected new orders on"),
        tool=True,
    )
    add(
        "changeOrderStatus",
        _tr("Change the &status…"),
        lambda: tab.start_task("change status", _of_many(tab, StatusDialog)),
        section=Section.STATUS,
        why_not=of_any(lambda order: _status_why_not(tab, order)),
        keys="Ctrl+T",
        tip=_tr("Give the selected orders their next status"),
    )


def _add_content(tab: OrdersTab) -> None:
    add = tab.actions_.add
    add(
        "editOrderLines",
        _tr("Edit the &lines…"),
        lambda: _of_current(tab, lambda _: LinesDialog),
        section=Section.CONTENT,
        why_not=of_one(can_edit_lines),
        keys="Ctrl+L",
        icon="edit",
        tip=_tr("Change pieces, drop a line, add a product"),
    )
    add(
        "cancelOrder",
        _tr("&Cancel the order…"),
        lambda: _of_current(tab, lambda _: CancelDialog),
        section=Section.CONTENT,
        why_not=of_one(lambda order: _cancel_why_not(tab, order)),
        keys="Ctrl+Del",
        tip=_tr("Cancel the order, with a reason"),
    )
    add(
        "giveMoneyBack",
        _tr("&Give money back…"),
        lambda: _of_current(tab, lambda account: RefundDialog if _is_erp(account) else StornoDialog),
        section=Section.CONTENT,
        why_not=of_one(lambda order: _back_why_not(tab, order)),
        keys="Ctrl+G",
        tip=_tr("Give money back for pieces, or for the whole order"),
    )


def _add_shipping(tab: OrdersTab) -> None:
    tab.actions_.add(
        "issueAwb",
        _tr("&Issue an AWB…"),
        lambda: _of_current(tab, lambda _: AwbDialog),
        section=Section.SHIPPING,
        why_not=of_one(can_issue_awb),
        keys="Ctrl+B",
        icon="send",
        tip=_tr("Issue the AWB of the order: everything is filled in and checked"),
        tool=True,
    )
    tab.actions_.add(
        "unlockCourier",
        _tr("&Unlock the courier…"),
        lambda: _of_current(tab, lambda _: UnlockDialog),
        section=Section.SHIPPING,
        why_not=of_one(can_issue_awb),
        tip=_tr("Ask eMAG to leave the choice of the courier to you"),
    )


# Why not


def _status_why_not(tab: OrdersTab, order: OrderRow) -> Sentence | None:
    if order.status == OrderStatus.NEW or order.type == OrderType.BY_EMAG:
        return can_edit_lines(order)
    moves = next_statuses(order.status, order.type, finalized_at=order.finalized_at, now=tab.now())
    return None if any(move.status in OFFERED for move in moves) else _NO_STATUS


def _cancel_why_not(tab: OrdersTab, order: OrderRow) -> Sentence | None:
    return can_cancel(order, tab.now())


def _back_why_not(tab: OrdersTab, order: OrderRow) -> Sentence | None:
    account = tab.account_named(order.account)
    if account is not None and _is_erp(account):  # there it belongs to a cancellation, which its dialog looks up
        return _BY_EMAG if order.type == OrderType.BY_EMAG else None
    return can_storno(order, tab.now())


def _is_erp(account: Account) -> bool:
    return account.dialect is Dialect.ERP


# Opening


async def _of_many(tab: OrdersTab, dialog: Callable[..., DeedDialog]) -> None:
    orders = await tab.selected_orders()
    if orders and tab.desk is not None:
        tab.open_dialog(dialog(Place.of(tab), orders))


def _of_current(tab: OrdersTab, kind: Callable[[Account], Callable[[Place, Account, int], OrderDeed]]) -> None:
    order = tab.current_order()
    account = tab.account_named(order.account) if order is not None else None
    if order is None or account is None:
        return
    dialog = kind(account)(Place.of(tab), account, order.id)
    tab.open_dialog(dialog)
    dialog.start()
