"""Taking an order on: the only way from new to in progress (protocol §4.13, acknowledge)."""

from __future__ import annotations

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_facts import STATUS
from emag_desk.domain.order_words import OrderStatus
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import Arrival, OrderAction

_NEW, _CANCELLED = str(int(OrderStatus.NEW)), str(int(OrderStatus.CANCELLED))


class Acknowledge(OrderAction):
    """Carries nothing of the order, so nothing has to be read before; a second time eMAG says that it is so already."""

    kind = ActionKind.ACKNOWLEDGE
    endpoint = ENDPOINTS["order/acknowledge"]

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The number of the order is all that is sent."""
        return Ready(self.endpoint, object_id=command.object_id, pre_image=dict(command.base))

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        """Whatever is no longer new was taken on."""
        return Arrival.UNTOUCHED if reading.get(STATUS) == _NEW else Arrival.DONE

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """An order that was cancelled meanwhile cannot be taken on any more, and nothing was lost by trying."""
        if reading.get(STATUS) == _CANCELLED:
            return Result(doubt.command.id, State.REJECTED, ("The order was cancelled meanwhile.",))
        return super().judge(doubt, reading, at)
