"""Giving the money of a cancellation back: a call of the ERP dialect only (protocol §5)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.api.flows import endpoint_for
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_body import erp_refund_body
from emag_desk.domain.order_facts import STATUS, TELLING, only
from emag_desk.domain.order_words import status_label
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.cancel import told
from emag_desk.sync.actions.order_action import Arrival, OrderAction, refusal

_METHOD = "original_payment"


class Refund(OrderAction):
    """Never sent twice by itself, and no call tells what became of it: without an answer a person looks."""

    kind = ActionKind.REFUND
    matters = frozenset()

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """Everything that is sent was decided in the dialog; the number of the cancellation is the anchor."""
        if around.account.dialect is not Dialect.ERP:
            return NotSent(Sentence("eMAG gives the money back by itself after a storno: there is no call for it."))
        if not command.edits.get("cancellation_id"):
            return NotSent(Sentence("A refund belongs to a cancellation: cancel the order first."))
        endpoint = endpoint_for("cancellation", "refund", around.account.dialect)
        return Ready(endpoint, erp_refund(command), pre_image=dict(command.base))

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """The number of the refund and its state, beside the cancellation that it belongs to."""
        if outcome.verdict is Verdict.REJECTED:
            return Result(command.id, State.REJECTED, refusal(outcome))
        answer = {key: str(outcome.results[key]) for key in ("refund_id", "status") if key in outcome.results}
        answer.setdefault("status", "pending")
        body = erp_refund(command)
        row = {
            "cancellation_id": body["cancellation_id"],
            "refund_id": answer["refund_id"],
            "refund_status": answer["status"],
            "refund_amount": command.edits.get("money_back"),
            "refund_method": body["refund_method"],
            "currency": body["currency"],
            "refund_command_id": command.id,
        }
        return told(command, answer, Kept("emag_cancellation_integrations", row))

    def arrived(self, command: Command, before: Facts, reading: Facts) -> Arrival:
        """The order does not tell."""
        return Arrival.OTHERWISE

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """The order says nothing of a refund, but where it stands helps the one who decides."""
        order = await around.orders.read(doubt.command.object_id)
        return {} if isinstance(order, Sentence) else only(order.facts, TELLING)

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        text = "Nobody but the one who pays can say whether this refund was made. The order is {status}."
        status = Sentence(status_label(int(reading.get(STATUS) or -1)))
        return Result(doubt.command.id, State.NEEDS_HUMAN, (str(Sentence(text, {"status": status})),))


def erp_refund(command: Command) -> dict[str, Any]:
    """The body of `order/process_refund` (protocol §5)."""
    wanted = command.edits
    number, money = wanted.get("cancellation_id", ""), Decimal(wanted.get("money_back") or "0")
    return erp_refund_body(number, money, wanted.get("currency", ""), wanted.get("method") or _METHOD)
