"""What the orders tab offers about returns: those of an order, and creating one where the dialect can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import OrderStatus, status_label
from emag_desk.errors import Sentence
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.marks import Sign
from emag_desk.ui.orders.actions import of_one
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.returns.create import CreateReturnDialog
from emag_desk.ui.rows.actions import Section
from emag_desk.ui.tasks import ask

if TYPE_CHECKING:
    from emag_desk.ui.tabs.orders import OrdersTab

_DELIVERED = (OrderStatus.FINALIZED, OrderStatus.RETURNED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderReturns", text)


def add_actions(tab: OrdersTab) -> None:
    """Show the returns of the current order, and create one."""
    tab.actions_.add(
        "showReturnsOfOrder",
        _tr("Show its retur&ns"),
        lambda: _show(tab),
        section=Section.TOOLS,
        why_not=of_one(),
        keys="Ctrl+J",
        icon="returns",
        tip=_tr("Go to the returns of this order"),
    )
    tab.actions_.add(
        "createReturn",
        _tr("C&reate a return…"),
        lambda: _create(tab),
        section=Section.TOOLS,
        why_not=of_one(_why_not),
        tip=_tr("Create a return of this order, where the account's dialect can"),
    )


def _why_not(order: OrderRow) -> Sentence | None:
    if order.status in _DELIVERED:
        return None
    text = "What was delivered can come back; the order is {status}."
    return Sentence(text, {"status": Sentence(status_label(order.status))})


def _show(tab: OrdersTab) -> None:
    if (order := tab.current_order()) is not None:
        tab.returns_wanted.emit(order.account, order.id)


def _create(tab: OrdersTab) -> None:
    order = tab.current_order()
    account = tab.account_named(order.account) if order is not None else None
    if order is None or account is None:
        return
    if account.dialect is Dialect.ERP:
        dialog = CreateReturnDialog(Place.of(tab), account, order.id)
        tab.open_dialog(dialog)
        dialog.start()
    else:
        tab.start_task("explain returns", _explain(tab, account))


async def _explain(tab: OrdersTab, account: Account) -> None:
    dialog = ByCustomersOnly(account, tab)
    try:
        await ask(dialog)
        chosen = dialog.chosen
    finally:
        dialog.deleteLater()
    if chosen == "returns":
        _show(tab)
    elif chosen == "money":
        tab.actions_["giveMoneyBack"].trigger()


class ByCustomersOnly(MessageDialog):
    """Says who creates returns at eMAG, and offers what is possible; `chosen` is "returns", "money" or empty."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        text = _tr("At eMAG the customer creates a return, in the account or through the call centre.")
        detail = _tr(
            "{account} talks to the marketplace, which has no call that creates one. As soon as the customer has "
            "asked, the return appears under Returns with its fourteen days. Until then you can give money back for "
            "pieces of the order, or for all of it, while eMAG allows that."
        )
        super().__init__(
            parent,
            title=_tr("Create a return"),
            text=text,
            detail=detail.format(account=account.name),
            sign=Sign.SKIPPED,
        )
        self.setObjectName("createReturnExplained")
        self.chosen = ""
        roles = self.buttons.ButtonRole
        for name, words, role in (
            ("returns", _tr("Show its &returns"), roles.AcceptRole),
            ("money", _tr("&Give money back…"), roles.AcceptRole),
        ):
            button = self.add_button(words, role, default=name == "returns")
            button.setObjectName(f"explained-{name}")
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
        self.add_button(_tr("Close"), roles.RejectRole).setObjectName("cancelButton")

    def _choose(self, name: str) -> None:
        self.chosen = name
