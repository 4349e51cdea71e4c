"""A seller who orders every kind of action, and what became of each of them."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.commands import Command, Decision, State
from emag_desk.domain.order_lines import LinesWanted, shown
from emag_desk.domain.order_lines import to_texts as lines_texts
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Party, receiver_of
from emag_desk.domain.storno import plan, whole_plan
from emag_desk.store.cache import Cache
from emag_desk.store.outbox import Outbox
from emag_desk.sync.push import Push

sys.path.insert(0, str(Path(__file__).parent))
from deeds_checker import Deed
from killer import ACCOUNT, PLATFORM, Hunt

#: What an order has to be like for each kind of action.
_USUAL: dict[str, Any] = {
    "type": 3,
    "payment_mode_id": 1,
    "vouchers": [],
    "shipping_tax": 14.99,
    "shipping_tax_voucher_split": [],
    "enforced_vendor_courier_accounts": None,
    "replace": True,
    "products": [{"quantity": 2, "sale_price": "10.0000", "vat": "0.2100"}],
}
_COURIER = 20871
ORDERS: dict[ActionKind, dict[str, Any]] = {
    ActionKind.ACKNOWLEDGE: _USUAL,
    ActionKind.STATUS: {**_USUAL, "status": 2},
    ActionKind.LINES: {**_USUAL, "status": 2},
    ActionKind.CANCEL: {**_USUAL, "status": 2},
    ActionKind.STORNO: {**_USUAL, "payment_mode_id": 3, "status": 4},
    ActionKind.RETURNED: {**_USUAL, "payment_mode_id": 3, "status": 4},
    ActionKind.UNLOCK: {**_USUAL, "status": 2, "enforced_vendor_courier_accounts": [_COURIER]},
    ActionKind.AWB: {**_USUAL, "status": 3, "delivery_mode": "courier", "details": []},
    ActionKind.ATTACHMENT: {**_USUAL, "status": 4},
    ActionKind.REFUND: {**_USUAL, "payment_mode_id": 3, "status": 2},
}
#: The route of each, and the event in the marketplace's ledger that counts.
ROUTES = {
    ActionKind.ACKNOWLEDGE: ("order/acknowledge", "acknowledge"),
    ActionKind.STATUS: ("order/save", "status"),
    ActionKind.LINES: ("order/save", "lines"),
    ActionKind.CANCEL: ("order/save", "cancel"),
    ActionKind.STORNO: ("order/save", "refund"),
    ActionKind.RETURNED: ("order/save", "refund"),
    ActionKind.UNLOCK: ("order/unlock-courier", "unlock"),
    ActionKind.AWB: ("awb/save", "awb"),
    ActionKind.ATTACHMENT: ("order/attachments/save", "attachment"),
    ActionKind.REFUND: ("order/process_refund", "refund"),
}
#: The number that the marketplace gives out with it.
GIVEN = {
    ActionKind.AWB: "awb_number",
    ActionKind.REFUND: "refund_id",
    ActionKind.RETURN_AWB: "awb_number",
    ActionKind.RETURN_CREATE: "rma_id",
    ActionKind.INVOICE_CREATE: "invoice_id",
}
REPEATABLE = {ActionKind.ACKNOWLEDGE, ActionKind.STATUS, ActionKind.LINES, ActionKind.ATTACHMENT}
_SENDER = Party("Ana Pop", "Ana Pop", "0740000001", street="Str. Exemplu 1")
_ERP_MONEY = "5.00"


class Telling(Push):
    """Sends, and writes every word that the operator gets to hear of it into a file."""

    heard = Path()

    def _witness(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None:
        note(self.heard, f"{command.id} {state.value}")
        super()._witness(command, state, messages)


def note(path: Path, line: str) -> None:
    """Add a line that a kill right afterwards does not undo."""
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(file, f"{line}\n".encode())
    os.close(file)


class Seller(Hunt):
    """One account with its orders. `erp` talks in the ERP dialect."""

    sender = Telling
    settle = 0.6

    def __init__(self, directory: Path, control: str, account: Account, password: str, seed: int) -> None:
        super().__init__(directory, control, account, password, seed)
        Telling.heard = directory / "heard.txt"
        self.ordered = directory / "ordered.txt"
        self.documents: dict[int, dict[str, Any]] = {}
        self.kinds: dict[int, ActionKind] = {}
        self.sends: dict[int, int] = {}
        self.cancellations: dict[int, str] = {}
        self.looked_up: set[int] = set()
        Cache(self.directory.cache, self.clock).open()

    # What the operator does

    def arrive(self, kind: ActionKind, count: int) -> list[int]:
        """So many orders on which this kind of action can be ordered."""
        wish = {"platform": PLATFORM, "count": count, "with": ORDERS[kind]}
        numbers: list[int] = self.ask("orders/arrive", wish)["ids"]
        for number in numbers:
            self.documents[number] = self.ask(f"order/{PLATFORM}/{number}")["order"]
            self.kinds[number] = kind
            if kind is ActionKind.REFUND:
                self.cancellations[number] = self.cancelled(number)
        return numbers

    def intent(self, number: int) -> Intent:
        """What is ordered for an order, as its dialog would."""
        kind, order = self.kinds[number], Order.model_validate(self.documents[number])
        base = {"status": str(order.status), **shown(order)}
        return Intent(ACCOUNT, kind, number, f"Order {number}", self._wanted(kind, order), base)

    def _wanted(self, kind: ActionKind, order: Order) -> dict[str, str]:
        line = order.lines[0].id
        match kind:
            case ActionKind.STATUS:
                return {"status": "3"}
            case ActionKind.LINES:
                return lines_texts(LinesWanted({line: 1}))
            case ActionKind.CANCEL:
                return {"reason": "33", "erp_reason": "inventory_unavailable", "money_back": "0", "currency": "RON"}
            case ActionKind.STORNO:
                return dict(plan(order, {line: 1}, "RON").texts())
            case ActionKind.RETURNED:
                return {"status": "5", **{k: v for k, v in whole_plan(order, "RON").texts().items() if ":" not in k}}
            case ActionKind.AWB:
                there = receiver_of(order)
                sender = replace(_SENDER, locality_id=there.locality_id)
                return to_texts(AwbWanted(order.id, sender, there, courier_account_id=self.courier, currency="RON"))
            case ActionKind.ATTACHMENT:
                return {"url": f"https://docs.example.test/{order.id}.pdf", "type": "1", "name": f"Factura {order.id}"}
            case ActionKind.REFUND:
                return {"cancellation_id": self.cancellations[order.id], "money_back": _ERP_MONEY, "currency": "RON"}
        return {"status": "2"} if kind is ActionKind.ACKNOWLEDGE else {}

    @property
    def courier(self) -> int:
        """An account that delivers to the door."""
        if not hasattr(self, "_courier"):
            rows = asyncio.run(self._read("courier_accounts/read"))
            fitting = [row for row in rows if str(row["status"]) == "1" and row["courier_account_type"] in (2, 3)]
            self._courier = int(next(row for row in fitting if 0 in row["courier_account_properties"])["account_id"])
        return self._courier

    async def _read(self, route: str) -> list[Any]:
        client = self.client()
        try:
            return await client.read(route)
        finally:
            await client.aclose()

    def cancelled(self, number: int) -> str:
        """Cancel an order by the ERP route, for something to give money back for."""

        async def cancel() -> str:
            client = self.client()
            try:
                body = {"order_id": number, "reason": "other", "description": "", "refund_amount": 5, "currency": "RON"}
                outcome = await client.call("order/cancel", body)
                assert outcome.ok, outcome
                return str(outcome.results["cancellation_id"])
            finally:
                await client.aclose()

        return asyncio.run(cancel())

    def approve_one(self) -> None:
        """Order one action, for warming up."""
        self.order([self.intent(number) for number in self.arrive(ActionKind.AWB, 1)])

    def order(self, intents: Sequence[Intent]) -> None:
        """Order these in one transaction, and write down that the program took them."""
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        answers = outbox.order(intents, who="Ana", source="test")
        for intent, answer in zip(intents, answers, strict=True):
            note(self.ordered, f"{intent.object_id} {'yes' if isinstance(answer, int) else 'no'}")
        outbox.close()

    def route(self, kind: ActionKind) -> str:
        """The route by which an action of this kind leaves."""
        if kind is ActionKind.CANCEL and self.account.dialect is Dialect.ERP:
            return "order/cancel"
        return ROUTES[kind][0]

    def decide(self) -> int:
        """Answer every question as somebody who looks into eMAG's panel would; returns how many there were."""
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        happened = self._events()
        asked = [one for one in outbox.open_actions() if one.state is State.NEEDS_HUMAN]
        for command in asked:
            if done := happened.get(command.object_id):
                name = GIVEN.get(self.kinds[command.object_id], "")
                outbox.decide(command.id, Decision.FOUND, "Ana", str(done[0].get(name, "")))
                self.looked_up.add(command.object_id)
            else:
                outbox.decide(command.id, Decision.SEND_AGAIN, "Ana", str(command.object_id))
                self.sends[command.object_id] = self.sends.get(command.object_id, 1) + 1
        outbox.close()
        return len(asked)

    # What came of it

    def _events(self) -> dict[int, list[dict[str, Any]]]:
        """What the marketplace did of what was ordered, by the number of the order."""
        found: dict[int, list[dict[str, Any]]] = {}
        for event in self.ask("ledger")["events"]:
            for number in (event.get("order_id"), event.get("rma_id")):
                kind = self.kinds.get(number)
                if kind is not None and event["kind"] == ROUTES[kind][1] and event.get("by") != "awb":
                    found.setdefault(number, []).append(event)
        return found

    def deeds(self, numbers: Iterable[int]) -> list[Deed]:
        """The three stories about these orders."""
        heard = [line.split() for line in _lines(Telling.heard)]
        taken = {int(number): answer == "yes" for number, answer in map(str.split, _lines(self.ordered))}
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        found, happened = [], self._events()
        for number in numbers:
            kind = self.kinds[number]
            commands = outbox.actions(ACCOUNT, number, list(ActionKind))
            events = happened.get(number, [])
            deed = Deed(
                f"{kind} of {number}",
                repeatable=kind in REPEATABLE,
                # The program ended before it could say that it took it: then what it wrote down counts.
                accepted=taken.get(number, bool(commands)),
                sends=self.sends.get(number, 1),
                happened=len(events),
                # Of what a person found in the panel the number is asked for, except that of a refund.
                given=_given(kind, events) if kind is not ActionKind.REFUND or number not in self.looked_up else [],
            )
            if commands:
                command = commands[0]
                deed.state, deed.words = command.state.value, command.messages
                deed.told = [state for one, state in heard if one == str(command.id)]
                deed.kept = _kept(kind, outbox, command)
            found.append(deed)
        outbox.close()
        return found


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def _given(kind: ActionKind, events: Sequence[dict[str, Any]]) -> list[str]:
    name = GIVEN.get(kind)
    return [str(event[name]) for event in events] if name else []


def _kept(kind: ActionKind, outbox: Outbox, command: Command) -> list[str]:
    number = command.object_id
    match kind:
        case ActionKind.AWB:
            return [awb.number for awb in outbox.awbs.of_order(ACCOUNT, number)]
        case ActionKind.RETURN_AWB:
            return [awb.number for awb in outbox.awbs.of_return(ACCOUNT, number)]
        case ActionKind.RETURN_CREATE:
            return [row["rma_id"] for row in outbox.returns.erp_returns(ACCOUNT, number)]
        case ActionKind.INVOICE_CREATE:
            return [one.invoice_id for one in outbox.invoices.of_order(ACCOUNT, number) if one.invoice_id]
    if kind is ActionKind.REFUND:
        rows = outbox.cancellations(ACCOUNT, command.object_id)
        return [str(row["refund_id"]) for row in rows if row["refund_id"]]
    return []
