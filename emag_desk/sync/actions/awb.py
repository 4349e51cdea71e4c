"""Issuing an AWB: a second one would be a second parcel that costs money, and nothing takes it back (protocol §4.14).

It is therefore sent once. Its answer's numbers are written down together with the fact that it was done; where no
answer came, the numbers that may be here already are looked up first, then the order is read twice, and then a person
decides: eMAG has no search by order, so nothing proves that there is no AWB.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from pydantic import ValidationError

from emag_desk.api.causes import Cause
from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.awb import entity, from_texts
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.commands import Command, State
from emag_desk.domain.issued_awb import Given, given_in
from emag_desk.domain.money import plain
from emag_desk.domain.order_facts import COURIERS, QUANTITY, STATUS, changed
from emag_desk.domain.order_money import totals
from emag_desk.domain.order_transitions import can_issue_awb
from emag_desk.domain.order_words import OrderStatus, status_label
from emag_desk.domain.orders import Order
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.store.outbox_keeping import Kept
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import OrderAction, refusal

#: Facts beside those of the order: what the operator was shown to be collected, how many AWBs there were, and, when
#: reading back, the numbers that are known of this very change.
COD_SHOWN = "cod_expected"
AWBS_SHOWN = "awbs"
KNOWN = "awb"

_UNREADABLE = Sentence("eMAG tells this order in a way that cannot be read, so the AWB was not issued.")
_UNNUMBERED = "eMAG says that the AWB was issued but gave no number. Copy it from the eMAG panel."


class IssueAwb(OrderAction):
    """`awb/save` for an order."""

    kind = ActionKind.AWB
    priority = Priority.AWB
    endpoint = ENDPOINTS["awb/save"]

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The AWB as it was confirmed, unless the order is no longer what was shown. Raises NotNow."""
        wanted = from_texts(command.edits)  # what cannot be read goes no further
        fresh = await around.orders.read(command.object_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return NotSent(fresh)
        try:
            order = Order.model_validate(fresh.document)
        except ValidationError:
            return NotSent(_UNREADABLE)
        issued = await around.run(around.store.outbox.awbs.of_order, command.account, command.object_id)
        why = can_issue_awb(order) or _differs(command.base, fresh.facts, order)
        if why is None and len(issued) > int(command.base.get(AWBS_SHOWN) or 0):
            numbers = ", ".join(awb.number or str(awb.reservation_id) for awb in issued)
            why = Sentence("This order has an AWB that you were not shown: {numbers}.", {"numbers": numbers})
        if why is not None:
            return NotSent(why)
        before = {STATUS: fresh.facts.get(STATUS), AWBS_SHOWN: str(len(issued))}
        return Ready(self.endpoint, [entity(wanted)], pre_image=before, read_at=fresh.read_at)

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Issued, with its numbers; refused, in words; or issued without a number, which a person has to look up."""
        return issued(command, outcome)

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """The numbers of this change if they are here, else where the order stands. Raises NotNow."""
        known = await around.run(around.store.outbox.awbs.of_command, doubt.command.id)
        if known:
            return {KNOWN: ", ".join(awb.number or str(awb.reservation_id) for awb in known)}
        fresh = await around.orders.read(doubt.command.object_id, priority=self.priority)
        return fresh if isinstance(fresh, Sentence) else {STATUS: fresh.facts.get(STATUS)}

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done where its numbers are here; anything else only a person can know, with what there is to go by."""
        command = doubt.command
        if reading.get(KNOWN):
            return Result(command.id, State.CONFIRMED)
        before, found = doubt.pre_image.get(STATUS), reading.get(STATUS)
        times = {"first": _time(at.first), "second": _time(at.second), "status": Sentence(_label(found))}
        return Result(command.id, State.NEEDS_HUMAN, tuple(str(said) for said in _evidence(before, found, times)))


def issued(command: Command, outcome: Outcome) -> Result:
    """What an answer of `awb/save` means, whatever the parcel is for."""
    if outcome.verdict is Verdict.REJECTED:
        return Result(command.id, State.REJECTED, _why(outcome))
    given = given_in(outcome.results)
    if not given:
        return Result(command.id, State.NEEDS_HUMAN, (_UNNUMBERED, *outcome.messages))
    state = State.CONFIRMED_WITH_NOTES if outcome.messages else State.CONFIRMED
    return Result(command.id, state, outcome.messages, answer=answer_of(given), kept=kept_of(given))


def _why(outcome: Outcome) -> tuple[str, ...]:
    """What eMAG refused, and what to do where that is known (an AWB of another platform, protocol §2.4)."""
    if outcome.cause is Cause.WRONG_PLATFORM:
        return (str(outcome.error_sentence), str(outcome.remedy))
    return refusal(outcome)


def _differs(base: Mapping[str, str | None], facts: Facts, order: Order) -> Sentence | None:
    """In what the order is no longer what the operator was shown."""
    names = changed(base, facts, (STATUS, COURIERS, QUANTITY))
    if STATUS in names:
        text = "The order changed since you saw it: it was {old} and is {new}. No AWB was issued."
        return Sentence(text, {"old": Sentence(_label(base.get(STATUS))), "new": Sentence(_label(facts.get(STATUS)))})
    if COURIERS in names:
        return Sentence("eMAG changed which couriers this order may be sent with. No AWB was issued: look again.")
    if names:
        return Sentence("The lines of the order changed since you saw it. No AWB was issued: look again.")
    shown = base.get(COD_SHOWN)
    if shown and (now := totals(order).cod) != Decimal(shown):
        values = {"old": shown, "new": plain(now)}
        return Sentence("The customer has to pay {new} now, not {old}. No AWB was issued: look again.", values)
    return None


def _evidence(before: str | None, found: str | None, times: Mapping[str, object]) -> list[Sentence]:
    finalized = str(int(OrderStatus.FINALIZED))
    if before == finalized:
        return [
            Sentence("eMAG did not answer. The order was finalized before, so its status tells nothing.", {**times}),
            Sentence("Look into the eMAG panel whether there is a new AWB."),
        ]
    if found == finalized:
        return [
            Sentence("eMAG did not answer, but the order is finalized since ({first} and {second}).", {**times}),
            Sentence("The first AWB does that by itself: it exists, its number is unknown. Copy it from the panel."),
        ]
    if found != before:
        return [
            Sentence("eMAG did not answer. The order is {status} now ({first} and {second}).", {**times}),
            Sentence("Look into the eMAG panel whether there is an AWB."),
        ]
    return [
        Sentence("eMAG did not answer. The order was still {status} at {first} and at {second}.", {**times}),
        Sentence("Most likely there is no AWB. Look into the eMAG panel before you send it again."),
    ]


def _label(status: str | None) -> str:
    return status_label(int(status)) if status is not None and status.isdecimal() else "?"


def _time(moment: datetime) -> str:
    return f"{moment.astimezone(BUCHAREST):%H:%M %Z}"


def kept_of(given: Sequence[Given]) -> tuple[Kept, ...]:
    """The parcels as they go into their table."""
    return tuple(Kept("awb", _columns(one)) for one in given)


def _columns(one: Given) -> dict[str, object]:
    return {
        "reservation_id": one.reservation_id,
        "emag_id": one.emag_id,
        "number": one.number,
        "barcode": one.barcode,
        "courier": one.courier,
        "status_name": one.status,
        "status_code": one.status_code,
    }


def answer_of(given: Sequence[Given]) -> dict[str, str]:
    """The numbers as the command keeps them."""
    told = {
        "reservation_id": [str(one.reservation_id) for one in given if one.reservation_id],
        "emag_id": [str(one.emag_id) for one in given if one.emag_id],
        "awb_number": [one.number for one in given if one.number],
    }
    return {name: ", ".join(dict.fromkeys(texts)) for name, texts in told.items() if texts}
