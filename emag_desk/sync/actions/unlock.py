"""Asking eMAG to leave the choice of the courier to the seller (protocol §4.13, unlock-courier)."""

from __future__ import annotations

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facts import COURIERS, FREE
from emag_desk.errors import Sentence
from emag_desk.sync.actions.action import Around, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import Arrival, OrderAction
from emag_desk.sync.actions.order_reading import FreshOrder


class UnlockCourier(OrderAction):
    """The number of the order is all that is sent."""

    kind = ActionKind.UNLOCK
    endpoint = ENDPOINTS["order/unlock-courier"]

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        ready = await super().prepare(command, around)
        if isinstance(ready, NotSent):
            return ready
        return Ready(self.endpoint, object_id=command.object_id, pre_image=ready.pre_image)

    def already(self, command: Command, order: FreshOrder) -> Sentence | None:
        if order.facts[COURIERS] == FREE:
            return Sentence("eMAG leaves the courier of this order to you already.")
        return None

    def body(self, command: Command, order: FreshOrder) -> None:
        return None

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        return Arrival.DONE if reading.get(COURIERS) == FREE else Arrival.UNTOUCHED
