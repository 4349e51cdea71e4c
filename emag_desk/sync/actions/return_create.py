"""Creating a return from an order: a call of the ERP dialect only, sent once (protocol §5)."""

from __future__ import annotations

from datetime import datetime

from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.erp_returns import check, create_body, from_texts
from emag_desk.domain.order_facts import STATUS
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result
from emag_desk.store.outbox_keeping import return_columns
from emag_desk.sync.actions.action import Around, NotSent, Ready
from emag_desk.sync.actions.erp_action import ErpAction, concluded, told_of
from emag_desk.sync.actions.order_action import moved, refusal


class CreateReturn(ErpAction):
    """`rma/create` for one order."""

    kind = ActionKind.RETURN_CREATE
    step = ("rma", "create")
    instead = Sentence("On the marketplace only customers create returns: there is no call for it.")
    unproven = Sentence(
        "The ERP did not answer clearly, and no call lists its returns. Look there whether it has this one."
    )

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """What comes back is compared with the order as it is now."""
        if refused := self.refuses(around):
            return refused
        wanted = from_texts(command.edits)
        fresh = await around.orders.read(wanted.order_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return NotSent(fresh)
        if why := moved(command, fresh.facts, {STATUS}):
            return NotSent(why)
        if wrong := next((problem for problem in check(wanted, fresh.order) if problem.stops), None):
            return NotSent(wrong.sentence)
        return self.ready(create_body(wanted), {STATUS: fresh.facts.get(STATUS)}, fresh.read_at)

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """The number of the return and where it stands."""
        if outcome.verdict is Verdict.REJECTED:
            return Result(command.id, State.REJECTED, refusal(outcome))
        answer = {"status": "new", **told_of(outcome, "rma_id", "status")}
        kept = Kept("emag_return_integrations", {**answer, **return_columns(command.edits)})
        return concluded(command, outcome, kept, answer)
