"""Moving a return on: it is sent as it was just read, changed where wanted (protocol §4.15, rma/save).

A status may be told again after a fresh read. Where money may go back it is sent once: eMAG pays with the last status.
"""

from __future__ import annotations

from datetime import datetime

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.action_rules import repeatable
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.clock import to_bucharest
from emag_desk.domain.commands import Command, State
from emag_desk.domain.return_body import save_body
from emag_desk.domain.return_checks import check
from emag_desk.domain.return_facts import REFUND, STATUS, arrived, changed, name_of
from emag_desk.domain.return_wanted import from_texts
from emag_desk.domain.return_words import return_status_label
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import plain_result
from emag_desk.sync.read_back import NOT_DONE

_SO_ALREADY = Sentence("The return is so already.")


class ChangeReturn:
    """`rma/save` for one return."""

    kind = ActionKind.RETURN_STATUS
    priority = Priority.ORDERS

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """Read the return, and make of it what is sent: unless it is no longer the one that the operator saw."""
        wanted = from_texts(command.edits)
        fresh = await around.returns.read(command.object_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return NotSent(fresh)
        facts = fresh.facts
        if arrived(command.edits, facts):
            return NotSent(_SO_ALREADY, State.CONFIRMED_WITH_NOTES)
        if why := moved(command, facts):
            return NotSent(why)
        if wrong := next((problem for problem in check(wanted, fresh.return_) if problem.stops), None):
            return NotSent(wrong.sentence)
        body = [save_body(fresh.document, wanted)]
        return Ready(ENDPOINTS["rma/save"], body, pre_image=facts, read_at=fresh.read_at)

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Done, perhaps with eMAG's remarks; or refused, in its own words."""
        return plain_result(command, outcome)

    async def applied(self, command: Command, around: Around) -> None:
        """Read the return once more: eMAG alone knows what it made of it."""
        await around.returns.read(command.object_id, priority=self.priority)

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """What the return shows now."""
        fresh = await around.returns.read(doubt.command.object_id, priority=Priority.OPERATOR)
        return fresh if isinstance(fresh, Sentence) else fresh.facts

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done when it shows. Else once more where that is harmless and nothing else happened, or a person decides."""
        command = doubt.command
        if arrived(command.edits, reading):
            said = command.messages if doubt.checked else ()
            return Result(command.id, State.CONFIRMED_WITH_NOTES if said else State.CONFIRMED, said)
        untouched = not changed({**command.base, **doubt.pre_image}, reading, command.edits)
        if untouched and doubt.checked:
            return Result(command.id, State.REJECTED, command.messages or ("eMAG did not do it and gave no reason.",))
        if untouched and repeatable(command.kind, command.edits):
            return Result(command.id, State.QUEUED, ("eMAG did not do it the last time.",), outcome=NOT_DONE)
        return Result(command.id, State.NEEDS_HUMAN, tuple(map(str, _witnessed(doubt, reading, at))))


def moved(command: Command, facts: Facts) -> Sentence | None:
    """That the return is no longer what the operator saw when deciding; None when it is."""
    keys = changed(command.base, facts, command.edits)
    if not keys:
        return None
    if keys[0] == STATUS:
        values = {"shown": status_of(command.base), "found": status_of(facts)}
        return Sentence("The return was {shown} when you decided and is {found} now. Nothing was sent.", values)
    return Sentence("The return was changed after you decided. Nothing was sent: look at it again.")


def status_of(facts: Facts) -> Sentence:
    """The status in words."""
    text = facts.get(STATUS) or ""
    return Sentence(return_status_label(int(text)) if text.isdecimal() else "?")


def read_twice(reading: Facts, at: At) -> Sentence:
    """Where the return stood at both readings."""
    first, second = (to_bucharest(moment)[11:16] for moment in (at.first, at.second))
    values = {"first": first, "second": second, "status": status_of(reading)}
    text = "eMAG did not answer clearly. The return was read at {first} and at {second}: {status}."
    return Sentence(text, values)


def _witnessed(doubt: Unknown, reading: Facts, at: At) -> list[Sentence]:
    known = [read_twice(reading, at)]
    if refunds := {key: text for key, text in reading.items() if name_of(key) == REFUND and text}:
        amounts = ", ".join(text or "" for text in refunds.values())
        known.append(Sentence("Money back, as eMAG tells it: {amounts}.", {"amounts": amounts}))
    if reading.get(STATUS) == doubt.pre_image.get(STATUS):
        known.append(Sentence("It shows nothing of what was sent, which does not prove that it never will."))
    known.append(Sentence("Look into the eMAG panel: money that goes back twice does not come back by itself."))
    return known
