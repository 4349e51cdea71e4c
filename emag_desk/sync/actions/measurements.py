"""Telling size and weight of a product: the same values again change nothing (protocol §4.5)."""

from __future__ import annotations

from datetime import datetime

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.outcomes import Outcome
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command
from emag_desk.domain.measurements import check, entity, from_texts
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result
from emag_desk.sync.actions.action import Around, NotSent, Ready
from emag_desk.sync.actions.order_action import plain_result
from emag_desk.sync.actions.unread import Unread


class Measure(Unread):
    """`measurements/save` for one offer."""

    kind = ActionKind.MEASUREMENTS
    unproven = Sentence("eMAG did not answer clearly.")

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The four numbers, unless eMAG would refuse them."""
        wanted = from_texts(command.object_id, command.edits)
        if wrong := next((problem for problem in check(wanted) if problem.stops), None):
            return NotSent(wrong.sentence)
        return Ready(ENDPOINTS["measurements/save"], [entity(wanted)])

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Taken, or refused in eMAG's own words."""
        return plain_result(command, outcome)
