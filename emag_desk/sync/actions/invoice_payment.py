"""Telling the ERP what was paid of an invoice: all of it so far, so that saying it twice changes nothing (§5)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation

from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.invoice_texts import payment_report
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.erp_action import ErpAction, concluded
from emag_desk.sync.read_back import NOT_DONE

_STATUS, _PAID = "payment_status", "paid_amount"


class TellPayment(ErpAction):
    """`invoice/update_payment` for one invoice of the ERP."""

    kind = ActionKind.INVOICE_PAYMENT
    step = ("invoice", "update_payment")
    instead = Sentence("The marketplace is not told of payments: they are kept here.")

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """All that was paid so far."""
        if refused := self.refuses(around):
            return refused
        return self.ready(payment_report(command.edits), {})

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Done: the ERP knows it now."""
        return concluded(command, outcome, _kept(command), {_STATUS: command.edits[_STATUS]})

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """What the ERP says was paid."""
        found = await around.erp.invoice(doubt.command.edits["invoice_id"], priority=Priority.OPERATOR)
        return found if isinstance(found, Sentence) else {name: _text(found.get(name)) for name in (_STATUS, _PAID)}

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done when it shows, else once more."""
        command = doubt.command
        wanted = payment_report(command.edits)
        if reading.get(_STATUS) == wanted[_STATUS] and _amount(reading.get(_PAID)) == wanted[_PAID]:
            return Result(command.id, State.CONFIRMED, kept=(_kept(command),))
        return Result(command.id, State.QUEUED, ("The ERP did not do it the last time.",), outcome=NOT_DONE)


def _kept(command: Command) -> Kept:
    names = ("number", _STATUS, _PAID)
    return Kept("emag_invoice_integrations", {name: command.edits.get(name, "") for name in names})


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _amount(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None
