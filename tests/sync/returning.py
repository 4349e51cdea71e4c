"""A seller with returns and invoices, on top of the one with orders."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.commands import Command
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_making import Writer, from_order
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.orders import Order
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.domain.parties import Party
from emag_desk.domain.return_pickup import sender_of
from emag_desk.domain.return_plans import Told, plan_many
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_wanted import shown
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.invoice_book import Asking
from emag_desk.store.reader import CacheReader

from .acting import ACCOUNT, PLATFORM, Keeper

T = TypeVar("T")
S = TypeVar("S", bound="Returner")

COMPANY = Company("Demo Shop SRL", "RO7654321", "J12/2/2020", "Str. Exemplu 1", "Cluj-Napoca")
SERIES = Series("DEMO-", next_number=42)
RULE = InvoicingRule(SERIES)
NEW, ACKNOWLEDGED, RECEIVED, FINALIZED = 2, 3, 6, 7


class Returner(Keeper):
    """A seller with returns."""

    def come_back(self, **said: Any) -> int:
        """A customer wants the money back for one product of a finalized order; unless it is said otherwise."""
        order_id = self.finalized()
        wanted = {"return_type": 3, "pickup_method": 2, **said}
        asked = {"platform": PLATFORM, "count": 1, "order_id": order_id, "with": wanted}
        [number] = self.marketplace.ask("returns/arrive", asked)["ids"]
        return int(number)

    def return_(self, emag_id: int) -> Return:
        """A return as eMAG tells it now."""
        return Return.model_validate(self.told(emag_id)["return"])

    def told(self, emag_id: int) -> dict[str, Any]:
        """A return with its refunds and what was done to it."""
        return dict(self.marketplace.ask(f"return/{PLATFORM}/{emag_id}"))

    def done(self, emag_id: int, kind: str) -> int:
        """How often something was done to a return."""
        return sum(event["kind"] == kind for event in self.told(emag_id)["events"])

    def move(self, emag_id: int, status: int, **more: str) -> Intent:
        """What the status dialog orders: all that was paid goes back when the return is finalized."""
        return_ = self.return_(emag_id)
        order = Order.model_validate(self.document(return_.order_id))
        [plan] = plan_many([(return_, order)], ReturnStatus(status), Told("Zgariat", "Folosit"), "RON")
        assert not plan.stops, [str(problem) for problem in plan.problems]
        texts = {**plan.texts(), **more}
        return Intent(
            ACCOUNT, ActionKind.RETURN_STATUS, emag_id, f"Return {emag_id}", texts, shown(return_), new_intent_id()
        )

    def pickup(self, emag_id: int) -> Intent:
        """What the pick-up dialog orders."""
        return_ = self.return_(emag_id)
        there = sender_of(return_)
        shop = Party("Demo Shop", "Ana", "0740000001", locality_id=there.locality_id, street="Str. Exemplu 1")
        day = (datetime.now(UTC) + timedelta(days=2)).date()
        wanted = AwbWanted(return_.order_id, there, shop, rma_id=emag_id, currency="RON", date=day)
        kind, title = ActionKind.RETURN_AWB, f"Return {emag_id}"
        return Intent(ACCOUNT, kind, emag_id, title, to_texts(wanted), shown(return_), new_intent_id())

    async def carry_out(self, intent: Intent) -> Command:
        """Order one action, send, and see what came of it."""
        (command,) = await self.order(intent)
        await self.send()
        return await self.command(command)

    async def cached_return(self, emag_id: int) -> ReturnRow | None:
        """The return as the table shows it."""

        def read() -> ReturnRow | None:
            reader = CacheReader(self.directory.cache)
            try:
                return reader.returns.row(ACCOUNT, emag_id)
            finally:
                reader.close()

        return await self.thread.run(read)

    # Invoices

    def finalized(self) -> int:
        """An order that was delivered: two pieces at 10.00 without VAT, paid by card."""
        [number] = self.arrive(
            payment_mode_id=3,
            status=4,
            vouchers=[],
            shipping_tax_voucher_split=[],
            replace=True,
            products=[{"quantity": 2, "sale_price": "10.0000", "vat": "0.2100"}],
        )
        return number

    def invoice(self, order_id: int) -> OwnInvoice:
        """The invoice of an order, without a number."""
        writer = Writer(ACCOUNT, COMPANY, RULE, date(2026, 3, 10), "RON")
        return from_order(Order.model_validate(self.document(order_id)), writer)

    async def write(self, order_id: int, intent_id: str = "", erp: bool = True) -> Any:
        """Write the invoice of an order down and queue telling the ERP."""
        asking = Asking(intent_id or new_intent_id(), "Ana", "test", erp)
        return await self.thread.run(self.outbox.invoices.write, self.invoice(order_id), SERIES, asking)

    def erp_invoices(self, order_id: int) -> list[dict[str, Any]]:
        """The invoices that the ERP has of an order."""
        return self.events(order_id, "invoice")


def keep_returns(
    directory: Path,
    marketplace: PracticeProcess,
    story: Callable[[S], Awaitable[T]],
    seller_of: type[S] = Returner,  # type: ignore[assignment]
) -> T:
    """Tell a story about a seller with returns, from opening to closing."""

    async def told() -> T:
        seller = seller_of(directory, marketplace)
        async with AsyncExitStack() as stack:
            await seller.open()
            stack.push_async_callback(seller.close)
            return await story(seller)

    marketplace.ask("reset", {})
    return asyncio.run(told())
