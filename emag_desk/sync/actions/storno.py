"""Giving pieces of a finalized order back for money: an `is_storno` save (protocol §4.13, the table of cases)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facts import QUANTITY, REFUNDED, STATUS, STORNO, only
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.storno import StornoPlan, plan, storno_body
from emag_desk.errors import Sentence
from emag_desk.sync.actions.action import Facts
from emag_desk.sync.actions.order_action import Arrival, OrderAction
from emag_desk.sync.actions.order_reading import FreshOrder
from emag_desk.sync.actions.status import not_ours

_RETURNED = str(int(OrderStatus.RETURNED))


class Storno(OrderAction):
    """Never sent twice by itself: it gives money back. What stays of each line is absolute, and so is told apart."""

    kind = ActionKind.STORNO
    matters = frozenset({STATUS, QUANTITY, STORNO, REFUNDED})

    def refuses(self, command: Command, order: FreshOrder, now: datetime) -> Sentence | None:
        if why := not_ours(order):
            return why
        planned = _plan(command, order)
        if wrong := next((problem.sentence for problem in planned.problems if problem.stops), None):
            return wrong
        promised, money = command.edits.get("money_back"), f"{planned.money_back.gross:f}"
        if promised is not None and promised != money:
            text = "When you decided, {shown} would have gone back; now it would be {found}. Nothing was sent."
            return Sentence(text, {"shown": promised, "found": money})
        return None

    def body(self, command: Command, order: FreshOrder) -> Any:
        return [storno_body(order.document, _plan(command, order))]

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        wanted = wanted_quantities(command)
        there = {line: reading.get(f"{QUANTITY}:{line}") or "0" for line in wanted}
        if reading.get(STATUS) == _RETURNED or all(there[line] == str(pieces) for line, pieces in wanted.items()):
            return Arrival.DONE
        told = (STATUS, QUANTITY, STORNO, REFUNDED)
        return Arrival.UNTOUCHED if only(reading, told) == only(before, told) else Arrival.OTHERWISE


def wanted_quantities(command: Command) -> Mapping[int, int]:
    """Line id -> pieces that stay."""
    return {
        int(key.partition(":")[2]): int(text)
        for key, text in command.edits.items()
        if key.partition(":")[0] == QUANTITY
    }


def _plan(command: Command, order: FreshOrder) -> StornoPlan:
    return plan(order.order, wanted_quantities(command), command.edits.get("currency", ""))
