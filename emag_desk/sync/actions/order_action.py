"""What the actions on an order have in common: fresh reads before and after, and the words for doubt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from emag_desk.api.endpoints import ENDPOINTS, Endpoint
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.action_rules import repeatable
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.clock import to_bucharest
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_facts import COURIERS, QUANTITY, STATUS, TELLING, changed, name_of, only
from emag_desk.domain.order_words import status_label
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_reading import FreshOrder
from emag_desk.sync.read_back import NOT_DONE

SAVE = ENDPOINTS["order/save"]


class Arrival(Enum):
    """What a reading tells of something that was sent."""

    DONE = "done"
    UNTOUCHED = "untouched"
    OTHERWISE = "otherwise"


class OrderAction:
    """An action that sends an order as it was just read, changed where wanted (protocol §4.13, order/save).

    `matters` are the facts of which the operator must have seen the present ones.
    """

    kind: ClassVar[ActionKind]
    priority: ClassVar[Priority] = Priority.ORDERS
    endpoint: ClassVar[Endpoint] = SAVE
    matters: ClassVar[Collection[str]] = frozenset({STATUS})

    # What a kind says

    def already(self, command: Command, order: FreshOrder) -> Sentence | None:
        """That what is wanted is so already; None when it is not."""
        return None

    def refuses(self, command: Command, order: FreshOrder, now: datetime) -> Sentence | None:
        """Why this order does not allow it, although it is what the operator saw; None when it does."""
        return None

    def body(self, command: Command, order: FreshOrder) -> Any:
        """What is sent."""
        raise NotImplementedError

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        """What a reading tells, compared with what eMAG showed before it was sent."""
        raise NotImplementedError

    # What all of them do

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """Read the order, and make of it what is sent: unless it is no longer the one that the operator saw."""
        order = await around.orders.read(command.object_id, priority=self.priority)
        if isinstance(order, Sentence):
            return NotSent(order)
        if done := self.already(command, order):
            return NotSent(done, State.CONFIRMED_WITH_NOTES)
        if why := moved(command, order.facts, self.matters) or self.refuses(command, order, around.clock.now()):
            return NotSent(why)
        return Ready(self.endpoint, self.body(command, order), pre_image=order.facts, read_at=order.read_at)

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Done, perhaps with eMAG's remarks; or refused, in its own words."""
        return plain_result(command, outcome)

    async def applied(self, command: Command, around: Around) -> None:
        """Read the order once more: eMAG alone knows what it made of it."""
        await around.orders.read(command.object_id, priority=self.priority)

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """The telling facts of the order."""
        order = await around.orders.read(doubt.command.object_id, priority=Priority.OPERATOR)
        return order if isinstance(order, Sentence) else only(order.facts, TELLING)

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done when it shows. Else once more where that is harmless and nothing else happened, and a person decides."""
        command = doubt.command
        arrival = self.arrived(command, {**command.base, **doubt.pre_image}, reading)
        if arrival is Arrival.DONE:
            said = command.messages if doubt.checked else ()
            return Result(command.id, State.CONFIRMED_WITH_NOTES if said else State.CONFIRMED, said)
        if arrival is Arrival.UNTOUCHED and doubt.checked:
            # eMAG did answer, and the order is as it was: what it said was a refusal.
            return Result(command.id, State.REJECTED, command.messages or ("eMAG did not do it and gave no reason.",))
        if arrival is Arrival.UNTOUCHED and repeatable(command.kind, command.edits):
            return Result(command.id, State.QUEUED, ("eMAG did not do it the last time.",), outcome=NOT_DONE)
        return Result(command.id, State.NEEDS_HUMAN, tuple(map(str, witnessed(doubt, reading, at))))


def plain_result(command: Command, outcome: Outcome, answer: Mapping[str, str] | None = None) -> Result:
    """What an answer that is complete means where it brings nothing that has to be kept."""
    if outcome.verdict is Verdict.REJECTED:
        return Result(command.id, State.REJECTED, refusal(outcome))
    state = State.CONFIRMED_WITH_NOTES if outcome.verdict is Verdict.CONFIRMED_WITH_NOTES else State.CONFIRMED
    return Result(command.id, state, outcome.messages if state is State.CONFIRMED_WITH_NOTES else (), answer=answer)


def refusal(outcome: Outcome) -> tuple[str, ...]:
    """Why eMAG refused: its own words, else what the answer means."""
    return outcome.messages or (f"{outcome.error_sentence} {outcome.remedy}".strip(),)


def moved(command: Command, facts: Facts, matters: Collection[str]) -> Sentence | None:
    """That the order is no longer what the operator saw when deciding; None when it is."""
    keys = changed(command.base, facts, matters)
    if not keys:
        return None
    key = STATUS if STATUS in keys else keys[0]
    values = {"shown": _shown(key, command.base.get(key)), "found": _shown(key, facts.get(key))}
    if key == STATUS:
        return Sentence("The order was {shown} when you decided and is {found} now. Nothing was sent.", values)
    if name_of(key) == QUANTITY:
        values["line"] = command.base.get(f"name:{key.partition(':')[2]}") or key.partition(":")[2]
        return Sentence(
            "{line}: there were {shown} pieces when you decided and are {found} now. Nothing was sent.", values
        )
    return Sentence("The order was changed after you decided. Nothing was sent: look at it again.")


def witnessed(doubt: Unknown, reading: Facts, at: At) -> list[Sentence]:
    """What is known of something that nobody can say whether it was done, for the one who decides."""
    status = Sentence(status_label(int(reading.get(STATUS) or -1)))
    first, second = (to_bucharest(moment)[11:16] for moment in (at.first, at.second))
    text = "eMAG did not answer clearly. The order was read at {first} and at {second}: {status}."
    known = [Sentence(text, {"first": first, "second": second, "status": status})]
    before = {**doubt.command.base, **doubt.pre_image}
    other = changed(only(before, TELLING - {STATUS, COURIERS}), reading, TELLING - {STATUS, COURIERS})
    if reading.get(STATUS) == before.get(STATUS) and not other:
        known.append(Sentence("It shows nothing of what was sent, which does not prove that it never will."))
    for key in other:
        values = {"what": key, "old": before.get(key) or "-", "new": reading.get(key) or "-"}
        known.append(Sentence("{what}: {old} -> {new}.", values))
    return known


def _shown(key: str, text: str | None) -> Any:
    if key == STATUS and text is not None and text.isdecimal():
        return Sentence(status_label(int(text)))
    return text or Sentence("nothing")
