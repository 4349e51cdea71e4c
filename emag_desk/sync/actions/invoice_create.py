"""Telling the ERP of an invoice of ours: sent once, since a second call makes a second invoice (protocol §5)."""

from __future__ import annotations

from datetime import datetime

from emag_desk.api.outcomes import Outcome
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.invoice_texts import creation
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result
from emag_desk.sync.actions.action import Around, NotSent, Ready
from emag_desk.sync.actions.erp_action import ErpAction, concluded, told_of


class CreateInvoice(ErpAction):
    """`invoice/create` for one invoice that was written down here with its number."""

    kind = ActionKind.INVOICE_CREATE
    step = ("invoice", "create")
    instead = Sentence("The marketplace takes no invoices: it fetches their PDF, which is put on the order.")
    unproven = Sentence(
        "The ERP did not answer clearly, and no call finds an invoice by our number. Look there whether it has it."
    )

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """What is sent is the invoice as it was written down; unless the ERP has given it a number already."""
        if refused := self.refuses(around):
            return refused
        body, number = creation(command.edits), command.edits.get("number", "")
        invoices = around.store.outbox.invoices
        if there := await around.run(invoices.erp_number, command.account, number):
            text = "The ERP has {number} already, as {there}."
            return NotSent(Sentence(text, {"number": number, "there": there}), State.CONFIRMED_WITH_NOTES)
        return self.ready(body, {"number": number})

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """The number that the ERP gave it."""
        answer = {"status": "issued", **told_of(outcome, "invoice_id", "status")}
        kept = Kept("emag_invoice_integrations", {"number": command.edits.get("number", ""), **answer})
        return concluded(command, outcome, kept, answer)
