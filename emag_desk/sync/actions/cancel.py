"""Cancelling an order: by its status on the marketplace, by a call of its own in the ERP dialect (protocol §5)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.api.flows import endpoint_for
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_facts import QUANTITY, STATUS
from emag_desk.domain.order_words import OrderStatus
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result
from emag_desk.sync.actions.action import Around, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import Arrival, OrderAction, plain_result, save_body
from emag_desk.sync.actions.order_reading import FreshOrder
from emag_desk.sync.actions.status import not_ours

_CANCELLED = str(int(OrderStatus.CANCELLED))
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
        reason = command.edits.get("reason", "")
        return save_body(order, status=int(_CANCELLED), reason_cancellation=int(reason) if reason else None)

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
    """The body of `order/cancel` (protocol §5); money is gross, in the order's currency."""
    wanted = command.edits
    reason = wanted.get("erp_reason") or "other"
    return {
        "order_id": str(command.object_id),
        "reason": reason,
        "description": wanted.get("description") or reason,
        "refund_amount": Decimal(wanted.get("money_back") or "0"),
        "currency": wanted.get("currency", ""),
    }


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
