"""Editing the lines of an order that is in progress or prepared (protocol §4.13, order/save)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facts import PRODUCT, QUANTITY, STATUS, name_of, only
from emag_desk.domain.order_lines import check_lines, from_texts, lines_body
from emag_desk.errors import Sentence
from emag_desk.sync.actions.action import Facts
from emag_desk.sync.actions.order_action import Arrival, OrderAction
from emag_desk.sync.actions.order_reading import FreshOrder
from emag_desk.sync.actions.status import not_ours


class EditLines(OrderAction):
    """Pieces are absolute, so the same save may arrive twice; what is added is recognised by its product."""

    kind = ActionKind.LINES
    matters = frozenset({STATUS, QUANTITY})

    def already(self, command: Command, order: FreshOrder) -> Sentence | None:
        # Which lines are new is known only from those that were shown.
        shown = bool(only(command.base, {QUANTITY}))
        if shown and self.arrived(command, command.base, order.facts) is Arrival.DONE:
            return Sentence("The lines are so already.")
        return None

    def refuses(self, command: Command, order: FreshOrder, now: datetime) -> Sentence | None:
        checked = check_lines(order.order, from_texts(command.edits))
        return not_ours(order) or next((problem.sentence for problem in checked if problem.stops), None)

    def body(self, command: Command, order: FreshOrder) -> Any:
        return [lines_body(order.document, from_texts(command.edits))]

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        wanted = from_texts(command.edits)
        there = {key: reading.get(key) or "0" for key in (f"{QUANTITY}:{line}" for line in wanted.quantities)}
        kept = all(there[f"{QUANTITY}:{line}"] == str(pieces) for line, pieces in wanted.quantities.items())
        known = {_line(key) for key in only(before, {PRODUCT, QUANTITY})}
        products = {text for key, text in only(reading, {PRODUCT}).items() if _line(key) not in known}
        if kept and all(str(line.product_id) in products for line in wanted.new):
            return Arrival.DONE
        lines = (QUANTITY,)
        untouched = only(reading, lines) == only(before, lines) and reading.get(STATUS) == before.get(STATUS)
        return Arrival.UNTOUCHED if untouched else Arrival.OTHERWISE


def _line(key: str) -> str:
    return key.removeprefix(f"{name_of(key)}:")
