"""A seller who orders what is done to returns and with invoices: refunds, couriers, ERP returns and ERP invoices."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_making import Writer, from_order
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.order_facts import facts_of
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Party
from emag_desk.domain.return_pickup import sender_of
from emag_desk.domain.return_plans import Told, plan_many
from emag_desk.domain.return_wanted import shown
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return
from emag_desk.store.invoice_book import Asking, NotOrderedError
from emag_desk.store.outbox import Outbox

sys.path.insert(0, str(Path(__file__).parent))
from deeds import ORDERS, ROUTES, Seller, note
from killer import ACCOUNT, PLATFORM

STATUS, PICKUP = ActionKind.RETURN_STATUS, ActionKind.RETURN_AWB
CREATE, INVOICE = ActionKind.RETURN_CREATE, ActionKind.INVOICE_CREATE
#: The return is received, and all that was paid goes back; the other one is new, and a courier fetches it.
RETURNS: dict[ActionKind, dict[str, Any]] = {
    STATUS: {"return_type": 3, "request_status": int(ReturnStatus.RECEIVED)},
    PICKUP: {"return_type": 3, "pickup_method": 2},
}
ROUTES |= {
    STATUS: ("rma/save", "return_refund"),
    PICKUP: ("awb/save", "awb"),
    CREATE: ("rma/create", "return_create"),
    INVOICE: ("invoice/create", "invoice"),
}
ORDERS |= dict.fromkeys((STATUS, PICKUP, CREATE, INVOICE), ORDERS[ActionKind.RETURNED])
SERIES = Series("DEMO-")
_COMPANY = Company("Demo Shop SRL", "RO12345674", "J12/2/2020", "Str. Fabricii 1")
_DAY = date(2026, 3, 10)


class ReturnSeller(Seller):
    """One account with returns and invoices. A deed is named by the number of its return, or of its order."""

    def arrive(self, kind: ActionKind, count: int) -> list[int]:
        """So many orders, or returns of as many orders, on which this can be ordered."""
        orders = super().arrive(kind, count)
        return [self._come_back(kind, order) for order in orders] if kind in RETURNS else orders

    def _come_back(self, kind: ActionKind, order: int) -> int:
        del self.kinds[order]
        wish = {"platform": PLATFORM, "order_id": order, "with": RETURNS[kind]}
        [number] = self.ask("returns/arrive", wish)["ids"]
        self.documents[number] = {"order": self.documents[order], "return": self._told(number)}
        self.kinds[number] = kind
        return int(number)

    def _told(self, number: int) -> dict[str, Any]:
        return dict(self.ask(f"return/{PLATFORM}/{number}")["return"])

    def intent(self, number: int) -> Intent:
        """What is ordered, as its dialog would."""
        kind = self.kinds[number]
        if kind not in (*RETURNS, CREATE, INVOICE):
            return super().intent(number)
        if kind in RETURNS:
            return_ = Return.model_validate(self.documents[number]["return"])
            return Intent(ACCOUNT, kind, number, f"Return {number}", self._texts(kind, return_), shown(return_))
        document = self.documents[number]
        line = document["products"][0]
        item = {"offer_id": line["ext_part_number"], "quantity": 1, "condition": "used", "reason": "other"}
        texts = {"order_id": str(number), "reason": "other", "item:1": json.dumps(item)}
        return Intent(ACCOUNT, kind, number, f"Order {number}", texts, facts_of(document))

    def _texts(self, kind: ActionKind, return_: Return) -> dict[str, str]:
        if kind is STATUS:
            order = Order.model_validate(self.documents[return_.emag_id]["order"])
            [plan] = plan_many([(return_, order)], ReturnStatus.FINALIZED, Told("Zgariat"), "RON")
            return plan.texts()
        there = sender_of(return_)
        shop = Party("Demo Shop", "Ana", "0740000001", locality_id=there.locality_id, street="Str. Exemplu 1")
        day = (self.clock.now() + timedelta(days=2)).date()
        return to_texts(AwbWanted(return_.order_id, there, shop, rma_id=return_.emag_id, currency="RON", date=day))

    def order(self, intents: Sequence[Intent]) -> None:
        """Invoices are written down with their numbers, everything else is ordered."""
        super().order([intent for intent in intents if intent.kind is not INVOICE])
        for intent in intents:
            if intent.kind is INVOICE:
                self._write(intent)

    def _write(self, intent: Intent) -> None:
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        order = Order.model_validate(self.documents[intent.object_id])
        invoice = from_order(order, Writer(ACCOUNT, _COMPANY, InvoicingRule(SERIES), _DAY, "RON"))
        try:
            outbox.invoices.write(invoice, SERIES, Asking(intent.intent_id, "Ana", "test", tells_erp=True))
            taken = "yes"
        except NotOrderedError:
            taken = "no"
        note(self.ordered, f"{intent.object_id} {taken}")
        outbox.close()

    def numbers_of_invoices(self) -> list[int]:
        """The numbers that were given out, in the order in which the invoices were written."""
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        found = [one.invoice.sequence for one in outbox.invoices.everything()]
        outbox.close()
        return found

    def told_twice(self) -> list[str]:
        """The invoices that the ERP was told of more than once."""
        numbers = [event["invoice_number"] for event in self.ask("ledger")["events"] if event["kind"] == "invoice"]
        return sorted({number for number in numbers if numbers.count(number) > 1})
