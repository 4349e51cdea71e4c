"""Cancelling an order: by its status on the marketplace, by a call of its own in the ERP dialect (protocol §5)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.api.flows import endpoint_for
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.cancellation_reasons import ErpReason
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_body import cancel_body, erp_cancel_body
from emag_desk.domain.order_facts import QUANTITY, STATUS
from emag_desk.domain.order_words import OrderStatus
from emag_desk.errors import InputError, Sentence
from emag_desk.store.outbox import Kept, Result
from emag_desk.sync.actions.action import Around, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import Arrival, OrderAction, plain_result
from emag_desk.sync.actions.order_reading import FreshOrder
from emag_desk.sync.actions.status import not_ours

_CANCELLED = str(int(OrderStatus.CANCELLED))
#: "Other reasons", in eMAG's numbers.
_OTHER_REASONS = 34
#: What the ERP side says of a cancellation or a refund that it will not carry out.
REFUSED = frozenset({"rejected", "failed"})


class Cancel(OrderAction):
    """Never sent twice by itself: what was cancelled can be taken back for 48 hours only."""

    kind = ActionKind.CANCEL
    matters = frozenset({STATUS, QUANTITY})

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The same checks in both dialects; the ERP one takes a few words in place of the whole order."""
        ready = await super().prepare(command, around)
        if isinstance(ready, NotSent) or around.account.dialect is not Dialect.ERP:
            return ready
        endpoint = endpoint_for("cancellation", "cancel", around.account.dialect)
        return Ready(endpoint, erp_cancellation(command), pre_image=ready.pre_image, read_at=ready.read_at)

    def already(self, command: Command, order: FreshOrder) -> Sentence | None:
        return Sentence("The order is cancelled already.") if order.facts[STATUS] == _CANCELLED else None

    def refuses(self, command: Command, order: FreshOrder, now: datetime) -> Sentence | None:
        return not_ours(order)

    def body(self, command: Command, order: FreshOrder) -> Any:
        # Without eMAG's number for it the reason is one of the ERP dialect, where this body is not what is sent.
        return [cancel_body(order.document, int(command.edits.get("reason") or _OTHER_REASONS))]

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """The ERP dialect returns the number of the cancellation, which is needed for its refund."""
        if outcome.endpoint.name != "order/cancel" or outcome.verdict is Verdict.REJECTED:
            return plain_result(command, outcome)
        answer = {key: str(outcome.results[key]) for key in ("cancellation_id", "status") if key in outcome.results}
        answer.setdefault("status", "pending")
        kept = Kept("emag_cancellation_integrations", {**_of(command), **answer})
        return told(command, answer, kept)

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        if reading.get(STATUS) == _CANCELLED:
            return Arrival.DONE
        return Arrival.UNTOUCHED if reading.get(STATUS) == before.get(STATUS) else Arrival.OTHERWISE


def erp_cancellation(command: Command) -> dict[str, Any]:
    """The body of `order/cancel` (protocol §5)."""
    wanted = command.edits
    try:
        reason = ErpReason(wanted.get("erp_reason") or ErpReason.OTHER)
    except ValueError as problem:
        raise InputError("There is no such reason: {reason}.", reason=wanted["erp_reason"]) from problem
    money = Decimal(wanted.get("money_back") or "0")
    return erp_cancel_body(command.object_id, reason, wanted.get("description", ""), money, wanted.get("currency", ""))


def told(command: Command, answer: dict[str, str], kept: Kept) -> Result:
    """The numbers are kept whatever the state is that they come with."""
    status = answer["status"]
    if status.lower() in REFUSED:
        return Result(command.id, State.REJECTED, (f"The answer was: {status}.",), answer=answer, kept=(kept,))
    return Result(command.id, State.CONFIRMED, answer=answer, kept=(kept,))


def _of(command: Command) -> dict[str, Any]:
    body = erp_cancellation(command)
    texts = {key: body[key] for key in ("reason", "description", "currency")}
    return {**texts, "refund_amount": command.edits.get("money_back")}
