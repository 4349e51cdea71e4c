"""Giving money back for pieces of a finalized order, or for all of it: before, after, and every leu between."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.order_facts import STATUS
from emag_desk.domain.order_paid import paid
from emag_desk.domain.order_transitions import can_storno, storno_until
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.storno import StornoPlan, plan, whole_plan
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.amounts import Amounts
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.facts import Amount, money
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.pieces import PieceLine, PiecesTable
from emag_desk.ui.widgets import PlainLabel

_SOME, _ALL = range(2)


class StornoDialog(OrderDeed):
    """Pieces that come back, per line, or the whole order; the money is that of the order before less after."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "stornoDialog")
        self.setWindowTitle(self.tr("Give money back for order {number}").format(number=order_id))
        self.resize(860, 500)
        self._why = ""
        self._plan: StornoPlan | None = None
        self._some: dict[int, int] = {}  # what came back before everything was chosen
        self.until = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.body.addWidget(self.until)
        self._build_choices()
        headers = [self.tr("Product"), self.tr("Bought"), self.tr("Comes back"), self.tr("Stays")]
        headers += [self.tr("One piece"), self.tr("Goes back")]
        self.lines = PiecesTable(headers, "stornoLines", self)
        self.lines.setAccessibleName(self.tr("Pieces that come back"))
        self.lines.changed.connect(self._show)
        self.body.addWidget(self.lines, 1000)
        self.sums = Amounts(self)
        self.sums.setMaximumWidth(420)
        self.body.addWidget(self.sums)
        self.body.addStretch(1)
        self.show_loading(self.tr("&Give back"))

    def _build_choices(self) -> None:
        self.choices = QButtonGroup(self)
        for number, name, text in (
            (_SOME, "someBack", self.tr("&Some pieces come back")),
            (_ALL, "allBack", self.tr("&Everything comes back: the order becomes returned")),
        ):
            choice = QRadioButton(text, self)
            choice.setObjectName(name)
            self.choices.addButton(choice, number)
            self.body.addWidget(choice)
        self.choices.button(_SOME).setChecked(True)
        self.choices.idClicked.connect(self._choose)

    def show_order(self, taken: OrderAtHand) -> None:
        now = self.desk.clock.now()
        why = can_storno(taken.order, now)
        self._why = say(why) if why is not None else ""
        self.until.setText(self._until(taken, now) if why is None else "")
        lines = taken.order.lines
        self.lines.show_lines([PieceLine(line.id, line.name, line.quantity, 0, line.quantity) for line in lines])
        self._show()
        self.lines.focus_first()

    def _until(self, taken: OrderAtHand, now: datetime) -> str:
        end, said = storno_until(taken.order.finalized_at), []
        if end is not None:
            text = self.tr("Possible until {time}, unless the category has a return time of its own.")
            said.append(text.format(time=moment(end, now)))
        if taken.order.is_cash and not paid(taken.order, taken.totals):
            said.append(self.tr("eMAG has not reported yet that this order was paid at the door."))
        return " ".join(said)

    def _choose(self, choice: int) -> None:
        """With everything every field shows all of its pieces; then those from before come back."""
        if self.at_hand is None:
            return
        if choice == _ALL:
            self._some = self.lines.pieces()
        for line in self.at_hand.order.lines:
            spin = self.lines.spin(line.id)
            spin.setEnabled(choice == _SOME)
            spin.setValue(line.quantity if choice == _ALL else self._some.get(line.id, 0))
        self._show()

    # What it says

    @property
    def _is_whole(self) -> bool:
        return self.choices.checkedId() == _ALL

    def _make_plan(self, taken: OrderAtHand) -> StornoPlan:
        currency = taken.totals.currency
        if self._is_whole:
            return whole_plan(taken.order, currency)
        stays = {line.id: line.quantity - self.lines.spin(line.id).value() for line in taken.order.lines}
        return plan(taken.order, stays, currency)

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        found = self._plan = self._make_plan(self.at_hand)
        for row, line in enumerate(found.lines):
            texts = (show_whole(line.after), money(line.price, found.currency), money(line.back.gross, found.currency))
            self.lines.say_after(row, texts)
        self.sums.show_amounts(self._amounts(found))
        problems = [problem for problem in found.problems if problem.stops]
        why = self._why or (say(problems[0].sentence) if problems else "")
        amount = money(found.money_back.gross, found.currency)
        act = self.tr("&Return the order, give {money} back") if self._is_whole else self.tr("&Give {money} back")
        self.show_act(act.format(money=amount), can=not why, why=why)

    def _amounts(self, found: StornoPlan) -> list[Amount]:
        def of(value: object) -> str:
            return money(value, found.currency)  # type: ignore[arg-type]

        goods = sum((line.goods for line in found.lines), start=found.money_back.gross * 0)
        parts = [(self.tr("Products"), goods)]
        parts.append((self.tr("Deposits (SGR)"), sum((line.deposits for line in found.lines), start=goods * 0)))
        parts.append((self.tr("Vouchers"), sum((line.vouchers for line in found.lines), start=goods * 0)))
        parts.append((self.tr("Transport"), found.shipping.gross))
        amounts = [Amount(text, of(value)) for text, value in parts if value]
        below = self.tr("{net} without VAT, {vat} VAT")
        words = below.format(net=of(found.money_back.net), vat=of(found.money_back.vat))
        return [*amounts, Amount(self.tr("The customer gets back"), of(found.money_back.gross), words, strong=True)]

    def intents(self) -> list[Intent]:
        assert self._plan is not None
        texts = self._plan.texts()
        if not self._is_whole:
            return [self.intent(ActionKind.STORNO, texts)]
        wanted = {key: texts[key] for key in ("money_back", "currency")}
        return [self.intent(ActionKind.RETURNED, {STATUS: str(int(OrderStatus.RETURNED)), **wanted})]
