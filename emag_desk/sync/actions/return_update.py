"""Moving on a return of the ERP dialect, which tells where it stands (protocol §5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.erp_returns import can_become, update_body
from emag_desk.domain.erp_words import ERP_RETURN_STATUS_LABELS, ErpReturnStatus
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.erp_action import ErpAction, concluded
from emag_desk.sync.read_back import NOT_DONE

_STATUS = "status"


class UpdateReturn(ErpAction):
    """`rma/update_status` for one return of the ERP."""

    kind = ActionKind.RETURN_UPDATE
    step = ("rma", "update_status")
    instead = Sentence("On the marketplace a return is moved on in the list of returns, under eMAG's own number.")

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """Only from the status that the operator saw, as the ERP has it now."""
        if refused := self.refuses(around):
            return refused
        rma_id, wanted = command.edits["rma_id"], command.edits[_STATUS]
        found = await around.erp.rma(rma_id, priority=self.priority)
        if isinstance(found, Sentence):
            return NotSent(found)
        now, shown = str(found.get(_STATUS)), command.base.get(_STATUS)
        if now == wanted and not command.edits.get("notes"):
            return NotSent(Sentence("The return is so already."), State.CONFIRMED_WITH_NOTES)
        if shown is not None and now != shown:
            values = {"shown": _label(shown), "found": _label(now)}
            text = "The return was {shown} when you decided and is {found} now. Nothing was sent."
            return NotSent(Sentence(text, values))
        if now != wanted and (why := can_become(now, wanted)):
            return NotSent(why)
        return self.ready(update_body(rma_id, wanted, command.edits.get("notes", "")), _facts(found))

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Done: the status is that which was wanted."""
        return concluded(command, outcome, _kept(command), {_STATUS: command.edits[_STATUS]})

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """Where the return stands now."""
        found = await around.erp.rma(doubt.command.edits["rma_id"], priority=Priority.OPERATOR)
        return found if isinstance(found, Sentence) else _facts(found)

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done when it shows; once more when nothing changed; else somebody else was there, and a person decides."""
        command = doubt.command
        if reading.get(_STATUS) == command.edits[_STATUS]:
            return Result(command.id, State.CONFIRMED, kept=(_kept(command),))
        if reading.get(_STATUS) == doubt.pre_image.get(_STATUS):
            return Result(command.id, State.QUEUED, ("The ERP did not do it the last time.",), outcome=NOT_DONE)
        text = "The ERP did not answer clearly. The return is {status} now."
        words = Sentence(text, {"status": _label(reading.get(_STATUS) or "?")})
        return Result(command.id, State.NEEDS_HUMAN, (str(words),))


def _label(status: str) -> Sentence | str:
    """The status in words; one that the ERP alone knows as it is."""
    known = status in tuple(ErpReturnStatus)
    return Sentence(ERP_RETURN_STATUS_LABELS[ErpReturnStatus(status)]) if known else status


def _facts(document: Mapping[str, object]) -> Facts:
    return {_STATUS: str(document.get(_STATUS)), "notes": str(document.get("notes") or "")}


def _kept(command: Command) -> Kept:
    told = {"rma_id": command.edits["rma_id"], _STATUS: command.edits[_STATUS]}
    notes = command.edits.get("notes")
    return Kept("emag_return_integrations", told | ({"notes": notes} if notes else {}))
