"""Cancelling an order: the reason in words, and the money that goes back."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.cancellation_reasons import ERP_REASON_LABELS, erp_reason
from emag_desk.domain.money import plain
from emag_desk.domain.order_paid import paid
from emag_desk.domain.order_transitions import can_move
from emag_desk.domain.order_words import OrderStatus
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.reasons import ReasonList
from emag_desk.ui.widgets import UNIT, PlainLabel, heading


class CancelDialog(OrderDeed):
    """Needs a reason. In the ERP dialect also a description, and the amount that goes back."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "cancelDialog")
        self.setWindowTitle(self.tr("Cancel order {number}").format(number=order_id))
        self.resize(560, 600)
        self._is_erp = account.dialect is Dialect.ERP
        self._why = ""
        self.reasons = ReasonList(self)
        self.reasons.chosen.connect(self._show)
        self.body.addWidget(heading(self.tr("Why?"), self))
        self.body.addWidget(self.reasons, 1)
        self.erp = self._build_erp()
        self.erp.setVisible(self._is_erp)
        self.body.addWidget(self.erp)
        self.money = PlainLabel("", self, wrap=True)
        self.money.setObjectName("cancelMoney")
        self.body.addWidget(self.money)
        self.close_button.setText(self.tr("&Keep the order"))
        self.show_loading(self.tr("&Cancel the order"))

    def _build_erp(self) -> QWidget:
        """What the ERP route takes in place of the whole order."""
        box = QWidget(self)
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * UNIT)
        self.erp_words = PlainLabel("", box, tone=Tone.MUTED, wrap=True)
        self.description = QLineEdit(box)
        self.description.setObjectName("cancelDescription")
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setMaxLength(500)
        self.amount = AmountEdit("cancelAmount", self.tr("Money that goes back"), box)
        self.amount.textChanged.connect(lambda _: self._show())
        form.addRow(self.tr("Sent as"), self.erp_words)
        form.addRow(self.tr("&Description"), self.description)
        form.addRow(self.tr("&Money that goes back"), self.amount)
        return box

    def show_order(self, taken: OrderAtHand) -> None:
        why = can_move(taken.order, OrderStatus.CANCELLED, self.desk.clock.now(), taken.cancelled_at)
        self._why = say(why) if why is not None else ""
        self.amount.show_amount(paid(taken.order, taken.totals))
        self.reasons.search.setFocus()
        self._show()

    # What it says

    def _back(self) -> Decimal | None:
        """The money that goes back; None when what was typed is no amount of the order."""
        if self.at_hand is None:
            return None
        taken = self.at_hand
        if not self._is_erp:
            return paid(taken.order, taken.totals)
        amount = self.amount.amount
        return None if amount is None or amount > taken.totals.gross else amount

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        taken, back, reason = self.at_hand, self._back(), self.reasons.reason
        self.erp_words.setText(say_label(ERP_REASON_LABELS[erp_reason(reason)]) if reason is not None else "")
        self.money.setText(self._money_words(taken, back))
        self.money.set_tone(Tone.BAD if back is None else Tone.NEUTRAL)
        why = self._why or (self.tr("Choose a reason.") if reason is None else "")
        act = self.tr("&Cancel the order")
        if back:
            act = self.tr("&Cancel the order, {money} go back").format(money=money(back, taken.totals.currency))
        self.show_act(act, can=not why and back is not None, why=why)

    def _money_words(self, taken: OrderAtHand, back: Decimal | None) -> str:
        currency, gross = taken.totals.currency, taken.totals.gross
        if back is None:
            return self.tr("The amount must be from 0 to {most}.").format(most=money(gross, currency))
        if back:
            text = self.tr("The customer has paid: {money} go back, VAT included.").format(money=money(back, currency))
            if taken.order.status == OrderStatus.FINALIZED:
                text += " " + self.tr("The parcel may be on its way: stop it at the courier.")
            return text
        if taken.order.status == OrderStatus.FINALIZED and taken.order.is_cash:
            text = self.tr("The parcel may be on its way, with {money} to be paid at the door: stop it at the courier.")
            return text.format(money=money(gross, currency))
        return self.tr("Nothing has been collected for this order, so no money goes back.")

    def intents(self) -> list[Intent]:
        reason, back = self.reasons.reason, self._back()
        assert reason is not None and back is not None and self.at_hand is not None
        wanted = {"reason": str(reason)}
        if self._is_erp:
            wanted |= {
                "erp_reason": erp_reason(reason).value,
                "description": self.description.text().strip(),
                "money_back": plain(back),
                "currency": self.at_hand.totals.currency,
            }
        return [self.intent(ActionKind.CANCEL, wanted)]
