"""The supported flows, one test for each row of the table and each dialect: what the operator does, what is called."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Coroutine
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.commands import State
from emag_desk.domain.invoices import page_of
from emag_desk.domain.orders import Order
from emag_desk.domain.payments import Payment, PaymentStatus
from emag_desk.domain.storno import plan as storno_plan
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.invoice_book import Asking
from tests.sync.returning import ACCOUNT, ACKNOWLEDGED, FINALIZED, RECEIVED, Returner, keep_returns
from tests.sync.selling import nearby

MARKETPLACE, ERP = Dialect.MARKETPLACE, Dialect.ERP
Flow = Callable[[Dialect, Callable[["Operator"], Coroutine[Any, Any, None]]], None]
DAY = date(2026, 3, 11)


class Operator(Returner):
    """Somebody at the program, with an account on the practice marketplace."""

    async def confirmed(self, intent: Intent) -> dict[str, str]:
        """Order it, let the program send it, and see it done; what eMAG or the ERP gave back."""
        command = await self.carry_out(intent)
        assert command.state is State.CONFIRMED, command.messages
        return dict(command.answer)

    async def read(self, route: str, number: str) -> dict[str, Any]:
        """What the ERP tells of one of its returns or invoices."""
        outcome = await self.client.call(route, object_id=number)
        assert outcome.ok
        return dict(outcome.results)

    @property
    def routes(self) -> list[str]:
        """What was called so far, except for what any action reads before and after."""
        called = [call["route"] for call in self.marketplace.ask("calls")]
        return [route for route in dict.fromkeys(called) if route not in ("order/read", "rma/read")]


@pytest.fixture(scope="module", autouse=True)
def nothing_of_qt_left() -> None:
    """Timers that an earlier test left behind must not be thrown away by another thread than their own."""
    gc.collect()


@pytest.fixture
def flow(practice: PracticeProcess, data_path: Path) -> Flow:
    def told(dialect: Dialect, story: Callable[[Operator], Coroutine[Any, Any, None]]) -> None:
        async def in_dialect(operator: Operator) -> None:
            operator.speak(dialect)
            await story(operator)

        practice.ask("credentials", {"username": practice.username, "password": practice.password})
        keep_returns(data_path, practice, in_dialect, Operator)

    return told


def test_rma_management_marketplace(flow: Flow) -> None:
    """The customer asks; we acknowledge, send a courier, receive it and give the money back, each once."""

    async def story(operator: Operator) -> None:
        number = operator.come_back()
        await operator.confirmed(operator.move(number, ACKNOWLEDGED))
        pickup = await operator.confirmed(operator.pickup(number))
        await operator.confirmed(operator.move(number, RECEIVED))
        await operator.confirmed(operator.move(number, FINALIZED))
        [awb] = operator.outbox.awbs.of_return(ACCOUNT, number)
        assert awb.number == pickup["awb_number"]
        followed = await operator.cached_return(number)
        assert followed is not None and followed.status == FINALIZED
        assert operator.told(number)["refunds"] == ["12.10"]
        assert operator.routes == ["rma/save", "awb/save"]

    flow(MARKETPLACE, story)


def test_rma_management_marketplace_says_who_creates_returns(flow: Flow) -> None:
    async def story(operator: Operator) -> None:
        refused = await operator.carry_out(a_return_of(operator, operator.finalized()))
        assert (refused.state, operator.routes) == (State.REJECTED, [])
        assert "only customers create returns" in refused.messages[0]

    flow(MARKETPLACE, story)


def test_rma_management_erp(flow: Flow) -> None:
    """We create the return of an order, move it on and follow it; its number and state are kept here."""

    async def story(operator: Operator) -> None:
        order_id = operator.finalized()
        made = await operator.confirmed(a_return_of(operator, order_id))
        update = {"rma_id": made["rma_id"], "status": "approved", "notes": "Vine curierul"}
        kind, title = ActionKind.RETURN_UPDATE, f"Order {order_id}"
        await operator.confirmed(Intent(ACCOUNT, kind, order_id, title, update, {"status": made["status"]}))
        assert (await operator.read("rma/{id}", made["rma_id"]))["status"] == "approved"
        [row] = operator.outbox.returns.erp_returns(ACCOUNT, order_id)
        assert (row["rma_id"], row["status"], row["notes"]) == (made["rma_id"], "approved", "Vine curierul")
        assert operator.routes == ["rma/create", "rma/{id}", "rma/update_status"]

    flow(ERP, story)


def test_order_cancellations_marketplace(flow: Flow) -> None:
    """Before it left an order is cancelled with a reason; afterwards pieces of it are given back for money."""

    async def story(operator: Operator) -> None:
        [order_id] = operator.arrive(status=2)
        await operator.confirmed(operator.intent(ActionKind.CANCEL, order_id, None, reason="33"))
        cancelled = operator.document(order_id)
        assert (cancelled["status"], cancelled["reason_cancellation"]["id"]) == (0, 33)

        delivered = operator.finalized()
        order = Order.model_validate(operator.document(delivered))
        texts = storno_plan(order, {order.lines[0].id: 1}, "RON").texts()
        storno = Intent(ACCOUNT, ActionKind.STORNO, delivered, "", texts, operator.shown(delivered))
        await operator.confirmed(storno)
        [refund] = operator.events(delivered, "refund")
        assert refund["amount"] == texts["money_back"]
        assert operator.routes == ["order/save"]

    flow(MARKETPLACE, story)


def test_order_cancellations_erp(flow: Flow) -> None:
    """An order is cancelled, and its money given back under the number of the cancellation."""

    async def story(operator: Operator) -> None:
        [order_id] = operator.arrive(status=2, payment_mode_id=3)
        why = {"erp_reason": "inventory_unavailable", "description": "Stoc epuizat"}
        money = {"money_back": "5.00", "currency": "RON"}
        made = await operator.confirmed(operator.intent(ActionKind.CANCEL, order_id, None, **why, **money))
        refund = {"cancellation_id": made["cancellation_id"], **money}
        paid = await operator.confirmed(operator.intent(ActionKind.REFUND, order_id, None, **refund))
        [row] = operator.outbox.cancellations(ACCOUNT, order_id)
        assert (row["cancellation_id"], row["reason"]) == (made["cancellation_id"], "inventory_unavailable")
        assert (row["refund_id"], row["refund_status"]) == (paid["refund_id"], paid["status"])
        assert operator.routes == ["order/cancel", "order/process_refund"]

    flow(ERP, story)


def test_invoice_management_marketplace(flow: Flow) -> None:
    """We write the invoice with its number, put its PDF on the order and note what was paid; eMAG's own are read."""

    async def story(operator: Operator) -> None:
        order_id = operator.finalized()
        record = await operator.write(order_id, erp=False)
        url = f"https://docs.example.test/{record.number}.pdf"
        command = await operator.thread.run(operator.outbox.invoices.attach, record.id, url, Asking("attach", "Ana"))
        await operator.send()
        assert (await operator.thread.run(operator.outbox.commands, [command]))[0].state is State.CONFIRMED
        assert [one["url"] for one in operator.document(order_id)["attachments"]] == [url]

        payment = Payment(record.invoice.gross, DAY)
        pay = operator.outbox.invoices.pay
        paid = await operator.thread.run(pay, record.id, payment, lambda one: one.payment(DAY), Asking("pay", "Ana"))
        assert (paid.number, paid.on_the_order, paid.payment(DAY)) == ("DEMO-0042", True, PaymentStatus.PAID)
        told = page_of((await operator.client.call("invoice/read", {"itemsPerPage": 10})).results)
        assert told.documents and all(one["number"] for one in told.documents)
        assert operator.routes == ["order/attachments/save", "invoice/read"]

    flow(MARKETPLACE, story)


def test_invoice_management_erp(flow: Flow) -> None:
    """We write the invoice with its number, tell the ERP of it and of its payment, and follow it there."""

    async def story(operator: Operator) -> None:
        order_id = operator.finalized()
        record = await operator.write(order_id)
        await operator.send()
        record = operator.outbox.invoices.find(record.id)
        assert record.invoice_id and record.told is State.CONFIRMED

        payment = Payment(record.invoice.gross, DAY)
        asking = Asking("pay", "Ana", tells_erp=True)
        pay = operator.outbox.invoices.pay
        await operator.thread.run(pay, record.id, payment, lambda one: one.payment(DAY), asking)
        await operator.send()
        there = await operator.read("invoice/{id}", record.invoice_id)
        assert (there["invoice_number"], there["payment_status"]) == ("DEMO-0042", "paid")
        assert Decimal(str(there["paid_amount"])) == record.invoice.gross
        assert operator.outbox.invoices.find(record.id).payment_status_told == "paid"
        assert operator.routes == ["invoice/create", "invoice/update_payment", "invoice/{id}"]

    flow(ERP, story)


def test_product_offers_marketplace(flow: Flow) -> None:
    flow(MARKETPLACE, offers_are_read_counted_and_saved)


def test_product_offers_erp(flow: Flow) -> None:
    """The same routes: the ERP dialect has none of its own for offers."""
    flow(ERP, offers_are_read_counted_and_saved)


async def offers_are_read_counted_and_saved(operator: Operator) -> None:
    """Offers are read into the cache and counted; a change of price arrives, by the route for whole offers as well."""
    await operator.pull()
    assert (await operator.client.count("product_offer")).items == 500
    offer = operator.offers[0]
    price = nearby(offer)
    [command] = await operator.approve((offer, "sale_price", price))
    operator.marketplace.ask("switches", {"offer_save_route": False})
    await operator.send()
    assert await operator.state(command) in (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)
    assert operator.price_there(offer.id) == Decimal(price)
    assert {"product_offer/read", "product_offer/count", "product_offer/save"} <= set(operator.routes)


def a_return_of(operator: Operator, order_id: int) -> Intent:
    """What the dialog orders in which a return of one piece of an order is created."""
    line = operator.document(order_id)["products"][0]
    item = {"offer_id": line["ext_part_number"], "quantity": 1, "condition": "used", "reason": "other"}
    texts = {"order_id": str(order_id), "reason": "other", "description": "Nu mai vrea", "item:1": json.dumps(item)}
    return Intent(ACCOUNT, ActionKind.RETURN_CREATE, order_id, f"Order {order_id}", texts, {"status": "4"})
