"""Taking orders on, one or many: the only step that ends the customer's right to have them cancelled by eMAG."""

from __future__ import annotations

from collections.abc import Sequence

from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.order_facts import STATUS
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_transitions import can_acknowledge
from emag_desk.domain.order_words import OrderStatus
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.many import Judged, OrderList, in_one_line, judged, refreshed
from emag_desk.ui.widgets import PlainLabel


class AcknowledgeDialog(DeedDialog):
    """A summary of the selected orders, those that cannot with the reason, and one button."""

    closes_itself = True

    def __init__(self, place: Place, orders: Sequence[OrderRow]) -> None:
        super().__init__(place, "acknowledgeDialog")
        self.setWindowTitle(self.tr("Acknowledge"))
        self.resize(720, 420 if len(orders) > 1 else 200)
        self._orders = list(orders)
        self._names = {(order.account, order.id): new_intent_id() for order in orders}
        self._judged: list[Judged] = []
        self._summary = PlainLabel("", self, bold=True, wrap=True, scale=1.1)
        self._summary.setObjectName("acknowledgeSummary")
        self.warning = PlainLabel(
            self.tr(
                "From then on eMAG no longer cancels an order because its customer asks for it: that becomes yours to "
                "do. Looking at an order never acknowledges it; this does."
            ),
            self,
            wrap=True,
        )
        self.warning.setObjectName("acknowledgeWarning")
        self._list = OrderList(self)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.warning)
        self.body.addWidget(self._list, 1)
        self.body.addStretch()
        if len(orders) == 1:
            self.show_where(in_one_line(orders[0], self.desk))
        self._show()
        self.start_task("acknowledgeDialog", self._refresh())

    async def _refresh(self) -> None:
        self._orders, age, tone = await refreshed(self.desk, self._orders)
        self.age.say(age, tone)
        if not self.is_ordered:
            self._show()

    def _show(self) -> None:
        self._judged = judged(self._orders, can_acknowledge)
        ready = self._ready()
        self._list.show_orders(self._judged)
        wanting = sum(order.cancellation_wanted for order in ready)
        parts = [self.tr("{count} new orders become yours.").format(count=show_whole(len(ready)))]
        if len(ready) == 1:
            parts = [self.tr("One new order becomes yours.")]
        if not ready:
            parts = [self.tr("None of these can be acknowledged.")]
        if left := len(self._judged) - len(ready):
            parts.append(self.tr("{count} cannot, see below.").format(count=show_whole(left)))
        if wanting:
            text = self.tr("{count} of them the customer wants cancelled: leave those to eMAG.")
            parts.append(text.format(count=show_whole(wanting)))
        self._summary.setText(" ".join(parts))
        self._list.setVisible(len(self._judged) > 1 or len(ready) < len(self._judged))
        act = self.tr("&Acknowledge {count} orders").format(count=show_whole(len(ready)))
        self.show_act(self.tr("&Acknowledge") if len(ready) == 1 else act, can=bool(ready))
        self.act_button.setFocus()

    def _ready(self) -> list[OrderRow]:
        return [one.order for one in self._judged if one.why is None]

    def intents(self) -> list[Intent]:
        return [
            Intent(
                order.account,
                ActionKind.ACKNOWLEDGE,
                order.id,
                order.customer or str(order.id),
                wanted={STATUS: str(int(OrderStatus.IN_PROGRESS))},
                base={STATUS: str(order.status)},
                intent_id=self._names[(order.account, order.id)],
            )
            for order in self._ready()
        ]
