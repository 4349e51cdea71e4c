"""Moving an order to its next status by saving it (protocol §4.13, matrix); the last step of all is `returned`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_body import status_body
from emag_desk.domain.order_facts import QUANTITY, STATUS
from emag_desk.domain.order_words import OrderStatus, OrderType, status_label
from emag_desk.errors import Sentence
from emag_desk.sync.actions.action import Facts
from emag_desk.sync.actions.order_action import Arrival, OrderAction
from emag_desk.sync.actions.order_reading import FreshOrder


class ChangeStatus(OrderAction):
    """2 -> 3, 2 and 3 -> 4, and back within the hours that eMAG allows."""

    kind = ActionKind.STATUS

    def wanted(self, command: Command) -> str:
        """The status that the order gets, as text."""
        return command.edits[STATUS]

    def already(self, command: Command, order: FreshOrder) -> Sentence | None:
        if order.facts[STATUS] != self.wanted(command):
            return None
        return Sentence("The order is {status} already.", {"status": Sentence(status_label(int(self.wanted(command))))})

    def refuses(self, command: Command, order: FreshOrder, now: datetime) -> Sentence | None:
        return not_ours(order)

    def body(self, command: Command, order: FreshOrder) -> Any:
        return [status_body(order.document, OrderStatus(int(self.wanted(command))))]

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        if reading.get(STATUS) == self.wanted(command):
            return Arrival.DONE
        return Arrival.UNTOUCHED if reading.get(STATUS) == before.get(STATUS) else Arrival.OTHERWISE


class Returned(ChangeStatus):
    """4 -> 5: everything comes back, and eMAG gives all the money back. Never sent twice by itself."""

    kind = ActionKind.RETURNED
    matters = frozenset({STATUS, QUANTITY})

    def wanted(self, command: Command) -> str:
        return str(int(OrderStatus.RETURNED))


def not_ours(order: FreshOrder) -> Sentence | None:
    """Why an order that eMAG ships is not saved; None for one of our own."""
    if str(order.document.get("type")) == str(int(OrderType.BY_EMAG)):
        return Sentence("eMAG ships this order itself (FBE): only attachments can be added.")
    return None
