"""Creating a return from an order, which the ERP dialect can: products, pieces, condition and reason."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.erp_returns import (
    ErpItem,
    ErpReturnWanted,
    check,
    offer_id_of,
    ordered_pieces,
    to_texts,
)
from emag_desk.domain.erp_words import (
    ERP_CONDITION_LABELS,
    ERP_RETURN_REASON_LABELS,
    ErpCondition,
    ErpReturnReason,
)
from emag_desk.domain.problems import Problem
from emag_desk.ui.language import say, say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.pieces import SPIN, PieceLine, PiecesTable
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.erp_words import status_words
from emag_desk.ui.widgets import UNIT, Banner

_CONDITION = SPIN + 1


class CreateReturnDialog(OrderDeed):
    """Pieces of each line that come back, in what condition; one reason for all, and perhaps a description."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "createReturnDialog")
        self.setWindowTitle(self.tr("Create a return of order {number}").format(number=order_id))
        self.resize(820, 460)
        self._conditions: list[QComboBox] = []
        self.known = Banner(self)
        self.known.setObjectName("knownReturns")
        headers = [self.tr("Product"), self.tr("Bought"), self.tr("Comes back"), self.tr("Condition")]
        self.lines = PiecesTable(headers, "returnedLines", self)
        self.lines.setAccessibleName(self.tr("Pieces that come back"))
        self.lines.changed.connect(self._show)
        self.reason = QComboBox(self)
        self.reason.setObjectName("returnReason")
        self.reason.setAccessibleName(self.tr("Why it comes back"))
        self.reason.addItem(self.tr("Choose why it comes back"), "")
        for reason, label in ERP_RETURN_REASON_LABELS.items():
            self.reason.addItem(say_label(label), reason.value)
        self.reason.currentIndexChanged.connect(lambda _: self._show())
        self.description = QLineEdit(self)
        self.description.setObjectName("returnDescription")
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setMaxLength(1000)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.addRow(self.tr("&Reason"), self.reason)
        form.addRow(self.tr("&Description"), self.description)
        self.body.addWidget(self.known)
        self.body.addWidget(self.lines, 1000)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.show_loading(self.tr("&Create the return"))

    async def prepare(self, taken: OrderAtHand) -> None:
        known = await self.desk.erp_returns.known(self.account.key, self.order_id)
        told = [f"{one['rma_id']} ({status_words(one['status'])})" for one in known]
        text = self.tr("This order has returns already: {returns}. This creates one more.")
        self.known.say(text.format(returns=clean(", ".join(told), lines=False)) if told else "", Tone.NOTICE)

    def show_order(self, taken: OrderAtHand) -> None:
        order = taken.order
        pieces = [(line, ordered_pieces(line)) for line in order.products]
        self.lines.show_lines([PieceLine(line.id or 0, line.name, most, 0, most) for line, most in pieces])
        self._conditions = [self._condition(row) for row in range(len(pieces))]
        self._show()
        self.lines.focus_first()

    def _condition(self, row: int) -> QComboBox:
        box = QComboBox(self.lines)
        box.setObjectName(f"condition-{row}")
        box.setAccessibleName(self.tr("Condition"))
        for condition, label in ERP_CONDITION_LABELS.items():
            box.addItem(say_label(label), condition.value)
        box.setCurrentIndex(box.findData(ErpCondition.USED.value))
        self.lines.setCellWidget(row, _CONDITION, box)
        return box

    def set_editable(self, is_editable: bool) -> None:
        super().set_editable(is_editable)
        for widget in (self.reason, self.description):
            widget.setEnabled(is_editable)

    def _wanted(self, taken: OrderAtHand) -> ErpReturnWanted:
        reason = str(self.reason.currentData())
        items = []
        for line, box in zip(taken.order.products, self._conditions, strict=True):
            if count := self.lines.spin(line.id or 0).value():
                why = reason or ErpReturnReason.OTHER.value
                items.append(ErpItem(offer_id_of(line), count, str(box.currentData()), why))
        return ErpReturnWanted(self.order_id, reason, self.description.text().strip(), tuple(items))

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        wanted = self._wanted(self.at_hand)
        problems: list[Problem] = [one for one in check(wanted, self.at_hand.order) if one.stops]
        pieces = sum(item.quantity for item in wanted.items)
        act = self.tr("&Create the return of {count} pieces").format(count=show_whole(pieces))
        if pieces == 1:
            act = self.tr("&Create the return of one piece")
        why = say(problems[0].sentence) if problems else ""
        self.show_act(act if pieces else self.tr("&Create the return"), can=not problems, why=why)

    def intents(self) -> list[Intent]:
        assert self.at_hand is not None
        return [self.intent(ActionKind.RETURN_CREATE, to_texts(self._wanted(self.at_hand)))]
