"""Sending a courier for a return: an AWB with `rma_id`, found again through the return itself (protocol §4.14, §4.15).

It is sent once. Unlike an order, a return names its AWBs: one that it did not name before is the one that was asked
for. Where none shows up, nothing proves that none ever will, and a person decides.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.awb import entity, from_texts
from emag_desk.domain.commands import Command, State
from emag_desk.domain.issued_awb import Given
from emag_desk.domain.return_facts import AWBS, STATUS, new_awbs
from emag_desk.domain.return_pickup import preflight
from emag_desk.domain.return_transitions import can_pick_up
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.awb import answer_of, issued, kept_of
from emag_desk.sync.actions.return_reading import FreshReturn
from emag_desk.sync.actions.return_status import moved, read_twice

#: The AWBs of this very command that are here already, and the parcels that eMAG tells of a new reservation.
_KNOWN = "known"
_GIVEN = "given"


class SendForReturn:
    """`awb/save` for a return."""

    kind = ActionKind.RETURN_AWB
    priority = Priority.AWB

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The pick-up as it was confirmed, unless the return is no longer what was shown."""
        wanted = from_texts(command.edits)
        fresh = await around.returns.read(command.object_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return NotSent(fresh)
        facts = fresh.facts
        why = can_pick_up(fresh.return_) or moved(command, facts) or await _unseen(command, facts, around)
        if why is None:
            platform = PLATFORMS[around.account.platform]
            now, country, currency = around.clock.now(), platform.country, platform.currency
            problems = preflight(wanted, fresh.return_, None, country=country, currency=currency, now=now)
            why = next((problem.sentence for problem in problems if problem.stops), None)
        if why is not None:
            return NotSent(why)
        return self._ready(fresh, facts, [entity(wanted)])

    def _ready(self, fresh: FreshReturn, facts: Facts, body: list[object]) -> Ready:
        before = {STATUS: facts.get(STATUS), AWBS: facts.get(AWBS)}
        return Ready(ENDPOINTS["awb/save"], body, pre_image=before, read_at=fresh.read_at)

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Issued, with its numbers; or refused, in words."""
        return issued(command, outcome)

    async def applied(self, command: Command, around: Around) -> None:
        """Read the return once more: it names the reservation now."""
        await around.returns.read(command.object_id, priority=self.priority)

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """The numbers of this command if they are here, else the AWBs that the return names and did not before."""
        known = await around.run(around.store.outbox.awbs.of_command, doubt.command.id)
        if known:
            return {_KNOWN: ", ".join(awb.number or str(awb.reservation_id) for awb in known)}
        fresh = await around.returns.read(doubt.command.object_id, priority=Priority.OPERATOR)
        if isinstance(fresh, Sentence):
            return fresh
        facts: dict[str, str | None] = {STATUS: fresh.facts.get(STATUS), AWBS: fresh.facts.get(AWBS)}
        there = new_awbs(doubt.pre_image.get(AWBS), facts[AWBS])
        if len(there) == 1:
            parcels = await around.returns.pickup(there[0]) or [Given(there[0])]
            facts[_GIVEN] = json.dumps([_lasting(one) for one in parcels])
        return facts

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done where its numbers are here, or where the return names one AWB more; else a person decides."""
        command = doubt.command
        if reading.get(_KNOWN):
            return Result(command.id, State.CONFIRMED)
        if told := reading.get(_GIVEN):
            given = [Given(*parcel) for parcel in json.loads(told)]
            return Result(command.id, State.CONFIRMED, answer=answer_of(given), kept=kept_of(given))
        known = [read_twice(reading, at), _evidence(new_awbs(doubt.pre_image.get(AWBS), reading.get(AWBS)))]
        return Result(command.id, State.NEEDS_HUMAN, tuple(map(str, known)))


async def _unseen(command: Command, facts: Facts, around: Around) -> Sentence | None:
    """That the return has a pick-up which the operator was not shown; None when it has not."""
    shown = command.base.get(AWBS)
    kept = await around.run(around.store.outbox.awbs.of_return, command.account, command.object_id)
    reservations = ",".join(str(awb.reservation_id) for awb in kept if awb.reservation_id)
    unseen = [] if AWBS not in command.base else new_awbs(shown, facts.get(AWBS)) or new_awbs(shown, reservations)
    if not unseen:
        return None
    text = "This return has an AWB that you were not shown: {numbers}."
    return Sentence(text, {"numbers": ", ".join(map(str, unseen))})


def _lasting(one: Given) -> list[object]:
    """The parcel without what moves: where it is now is not what two readings have to agree on."""
    return [*one._replace(status="", status_code="")]


def _evidence(there: Sequence[int]) -> Sentence:
    if there:
        text = "It names several AWBs that it did not name before: {numbers}. Look into the eMAG panel which is yours."
        return Sentence(text, {"numbers": ", ".join(map(str, there))})
    return Sentence("It names no new AWB. Look into the eMAG panel before you send it again: each one is a courier.")
