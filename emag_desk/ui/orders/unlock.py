"""Asking eMAG to leave the courier of an order to the seller."""

from __future__ import annotations

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.order_transitions import can_unlock
from emag_desk.errors import DeskError
from emag_desk.ui.language import say
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import PlainLabel


class UnlockDialog(OrderDeed):
    """Says which couriers eMAG prescribes now, and what changes."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "unlockDialog")
        self.setWindowTitle(self.tr("Unlock the courier of order {number}").format(number=order_id))
        self.resize(520, 260)
        self._couriers: dict[int, str] = {}
        self.words = PlainLabel("", self, wrap=True, selectable=True)
        self.words.setObjectName("unlockWords")
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.show_loading(self.tr("&Unlock"))

    async def prepare(self, taken: OrderAtHand) -> None:
        try:
            known = await self.desk.orders.reference(self.account)
        except DeskError:  # their numbers say enough
            return
        self._couriers = {one.account_id: one.label for one in known.courier_accounts}

    def show_order(self, taken: OrderAtHand) -> None:
        enforced = taken.order.enforced_vendor_courier_accounts
        why = can_unlock(taken.order, enforced)
        if enforced:
            names = ", ".join(clean(self._couriers.get(one, str(one)), lines=False) for one in enforced)
            text = self.tr("eMAG prescribes the courier account of this order: {names}.").format(names=names)
        else:
            text = self.tr("eMAG issues the AWB of this order itself.")
        then = self.tr("After unlocking you choose the courier and issue the AWB; eMAG's own labels no longer serve.")
        self.words.setText(f"{text}\n\n{then}" if why is None else say(why))
        self.show_act(self.tr("&Unlock"), can=why is None)
        (self.act_button if why is None else self.close_button).setFocus()

    def intents(self) -> list[Intent]:
        return [self.intent(ActionKind.UNLOCK, {})]
