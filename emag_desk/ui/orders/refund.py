"""Giving the money of a cancellation back in the ERP dialect: how much, in which way, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.money import plain
from emag_desk.domain.order_body import REFUND_METHOD_LABELS
from emag_desk.domain.order_paid import paid
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel


class RefundDialog(OrderDeed):
    """Every cancellation of the order that is known here, with its number and state; one of them is refunded."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "refundDialog")
        self.setWindowTitle(self.tr("Refund order {number}").format(number=order_id))
        self.resize(560, 380)
        self._cancellations: Sequence[Mapping[str, Any]] = ()
        self.cancellation = QComboBox(self)
        self.cancellation.setObjectName("refundCancellation")
        self.cancellation.setAccessibleName(self.tr("Cancellation"))
        self.cancellation.currentIndexChanged.connect(lambda _: self._chosen())
        self.state = PlainLabel("", self, tone=Tone.MUTED, wrap=True, selectable=True)
        self.state.setObjectName("refundState")
        self.amount = AmountEdit("refundAmount", self.tr("Money that goes back"), self)
        self.amount.textChanged.connect(lambda _: self._show())
        self.method = QComboBox(self)
        self.method.setObjectName("refundMethod")
        self.method.setAccessibleName(self.tr("How it goes back"))
        for key, label in REFUND_METHOD_LABELS.items():
            self.method.addItem(say_label(label), key)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.addRow(self.tr("&Cancellation"), self.cancellation)
        form.addRow("", self.state)
        form.addRow(self.tr("&Money that goes back"), self.amount)
        form.addRow(self.tr("&How"), self.method)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.show_loading(self.tr("&Refund"))

    async def prepare(self, taken: OrderAtHand) -> None:
        outbox = self.desk.outbox
        self._cancellations = await self.desk.thread.run(outbox.cancellations, self.account.key, self.order_id)

    def show_order(self, taken: OrderAtHand) -> None:
        self.cancellation.clear()
        for row in self._cancellations:
            text = self.tr("{number} · {state}").format(number=row["cancellation_id"], state=row["status"])
            self.cancellation.addItem(clean(text, lines=False))
        self.cancellation.setCurrentIndex(self.cancellation.count() - 1)
        self._chosen()
        self.amount.setFocus()

    def set_editable(self, is_editable: bool) -> None:
        super().set_editable(is_editable)
        for widget in (self.cancellation, self.amount, self.method):
            widget.setEnabled(is_editable)

    @property
    def _row(self) -> Mapping[str, Any] | None:
        number = self.cancellation.currentIndex()
        return self._cancellations[number] if 0 <= number < len(self._cancellations) else None

    def _chosen(self) -> None:
        if self.at_hand is None:
            return
        row = self._row
        if row is None:
            self.state.setText("")
            self.amount.show_amount(paid(self.at_hand.order, self.at_hand.totals))
        else:
            self.amount.show_amount(_amount(row["refund_amount"]) or Decimal(0))
            self.state.setText(self._state(row))
        self._show()

    def _state(self, row: Mapping[str, Any]) -> str:
        text = self.tr("Cancelled as {number}: {state}.")
        words = text.format(number=row["cancellation_id"], state=row["status"])
        if row["refund_id"]:
            refunded = self.tr("Refunded already as {number}: {state}.")
            words += " " + refunded.format(number=row["refund_id"], state=row["refund_status"])
        return words

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        currency, gross = self.at_hand.totals.currency, self.at_hand.totals.gross
        amount, row = self.amount.amount, self._row
        why = ""
        if row is None:
            why = self.tr("A refund belongs to a cancellation, and none of this order is known here: cancel it first.")
        elif row["refund_id"]:
            why = self.tr("This cancellation is refunded already.")
        elif amount is None or not 0 < amount <= gross:
            why = self.tr("The amount must be more than 0 and at most {most}.").format(most=money(gross, currency))
        act = self.tr("&Refund {money}").format(money=money(amount or Decimal(0), currency))
        self.show_act(act, can=not why, why=why)

    def intents(self) -> list[Intent]:
        row, amount = self._row, self.amount.amount
        assert row is not None and amount is not None and self.at_hand is not None
        wanted = {
            "cancellation_id": str(row["cancellation_id"]),
            "money_back": plain(amount),
            "method": str(self.method.currentData()),
            "currency": self.at_hand.totals.currency,
        }
        return [self.intent(ActionKind.REFUND, wanted)]


def _amount(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value)) if value is not None else None
    except InvalidOperation:
        return None
