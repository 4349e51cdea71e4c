"""Giving orders their next status: only those that eMAG allows, and until when it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.order_facts import STATUS
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_transitions import Move, can_move, next_statuses
from emag_desk.domain.order_words import STATUS_LABELS, OrderStatus
from emag_desk.errors import Sentence
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.many import Judged, OrderList, in_one_line, judged, refreshed
from emag_desk.ui.orders.past import cancelled_at
from emag_desk.ui.rows.model import Key
from emag_desk.ui.widgets import PlainLabel

#: Cancelling and taking everything back move money: they have dialogs of their own.
OFFERED = (OrderStatus.IN_PROGRESS, OrderStatus.PREPARED, OrderStatus.FINALIZED)


class StatusDialog(DeedDialog):
    """One choice for each status that any of the orders may get; below, the orders that cannot get it and why."""

    closes_itself = True

    def __init__(self, place: Place, orders: Sequence[OrderRow]) -> None:
        super().__init__(place, "statusDialog")
        self.setWindowTitle(self.tr("Change the status"))
        self.resize(720, 480 if len(orders) > 1 else 260)
        self._orders = list(orders)
        self._cancelled: Mapping[Key, datetime | None] = {}
        self._names = {(order.account, order.id): new_intent_id() for order in orders}
        self._judged: list[Judged] = []
        self._summary = PlainLabel("", self, bold=True, wrap=True, scale=1.1)
        self._summary.setObjectName("statusSummary")
        self.body.addWidget(self._summary)
        self._choices = QButtonGroup(self)
        for status in OFFERED:
            choice = QRadioButton(self)
            choice.setObjectName(f"status-{int(status)}")
            self._choices.addButton(choice, int(status))
            self.body.addWidget(choice)
        self._choices.idClicked.connect(lambda _: self._show())
        self._list = OrderList(self)
        self.body.addWidget(self._list, 1)
        self.body.addStretch()
        if len(orders) == 1:
            self.show_where(in_one_line(orders[0], self.desk))
        text = self.tr("To cancel an order or to take all of it back, use their own actions: they show the money.")
        self.body.addWidget(PlainLabel(text, self, tone=Tone.MUTED, wrap=True))
        self.show_loading(self.tr("&Change"))
        self.start_task("statusDialog", self._refresh())

    async def _refresh(self) -> None:
        self._orders, age, tone = await refreshed(self.desk, self._orders)
        cancelled = [(one.account, one.id) for one in self._orders if one.status == OrderStatus.CANCELLED]
        self._cancelled = await self.desk.readers.run(lambda reader: _cancelled(reader, cancelled))
        self.age.say(age, tone)
        self._show_choices()
        self._show()

    def _show_choices(self) -> None:
        now = self.desk.clock.now()
        for status in OFFERED:
            choice = self._choices.button(int(status))
            able = [order for order in self._orders if self._why_not(order, status) is None]
            ends = [move.until for order in able for move in self._moves(order, now) if move.status is status]
            until = min((end for end in ends if end is not None), default=None)
            text = say_label(STATUS_LABELS[status])
            if until is not None:
                text = self.tr("{status} (until {time})").format(status=text, time=moment(until, now))
            if len(self._orders) > 1:
                counted = self.tr("{status}: {count} of {all}")
                text = counted.format(status=text, count=show_whole(len(able)), all=show_whole(len(self._orders)))
            choice.setText(text)
            choice.setEnabled(bool(able))
            choice.setVisible(bool(able) or len(self._orders) > 1)
        first = next((one for one in self._choices.buttons() if one.isEnabled()), None)
        if first is not None and self._choices.checkedId() < 0:
            first.setChecked(True)
            first.setFocus()

    def _moves(self, order: OrderRow, now: datetime) -> list[Move]:
        return next_statuses(
            order.status,
            order.type,
            finalized_at=order.finalized_at,
            cancelled_at=self._cancelled.get((order.account, order.id)),
            now=now,
        )

    def _why_not(self, order: OrderRow, status: OrderStatus) -> Sentence | None:
        return can_move(order, status, self.desk.clock.now(), self._cancelled.get((order.account, order.id)))

    def _show(self) -> None:
        if self.is_ordered:
            return
        chosen = self._chosen
        if chosen is None:
            self._judged = judged(self._orders, lambda order: self._why_not(order, OrderStatus.PREPARED))
            self._summary.setText(self.tr("None of these can get another status now."))
        else:
            self._judged = judged(self._orders, lambda order: self._why_not(order, chosen))
            self._summary.setText(self._words(chosen))
        ready = self._ready()
        self._list.show_orders(self._judged)
        self._list.setVisible(len(self._judged) > 1 or not ready)
        many = self.tr("&Change {count} orders").format(count=show_whole(len(ready)))
        can = chosen is not None and bool(ready)
        self.show_act(many if len(ready) > 1 else self.tr("&Change"), can=can)

    def _words(self, status: OrderStatus) -> str:
        ready = self._ready()
        label = say_label(STATUS_LABELS[status])
        if len(ready) == 1:
            text = self.tr("{order}: {old} → {new}.")
            old = say_label(STATUS_LABELS.get(OrderStatus(ready[0].status), ""))
            words = text.format(order=ready[0].id, old=old, new=label)
        else:
            words = self.tr("{count} orders become: {status}.").format(count=show_whole(len(ready)), status=label)
        if left := len(self._judged) - len(ready):
            words += " " + self.tr("{count} cannot, see below.").format(count=show_whole(left))
        if status is OrderStatus.FINALIZED:
            words += " " + self.tr("eMAG finalizes an order by itself with its first AWB.")
        return words

    @property
    def _chosen(self) -> OrderStatus | None:
        number = self._choices.checkedId()
        return OrderStatus(number) if number >= 0 else None

    def _ready(self) -> list[OrderRow]:
        return [one.order for one in self._judged if one.why is None]

    def intents(self) -> list[Intent]:
        chosen = self._chosen
        assert chosen is not None
        return [
            Intent(
                order.account,
                ActionKind.STATUS,
                order.id,
                order.customer or str(order.id),
                wanted={STATUS: str(int(chosen))},
                base={STATUS: str(order.status)},
                intent_id=self._names[(order.account, order.id)],
            )
            for order in self._ready()
        ]


def _cancelled(reader: CacheReader, keys: Sequence[Key]) -> dict[Key, datetime | None]:
    return {key: cancelled_at(reader.orders.history(*key)) for key in keys}
