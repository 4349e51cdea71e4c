"""A seller who acts on orders: orders that arrive, actions that are ordered as a dialog does, and what came of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facts import facts_of
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Party, receiver_of
from emag_desk.errors import Sentence
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.reader import CacheReader

from .selling import ACCOUNT, Seller

T = TypeVar("T")
PLATFORM = "emag-ro"


class Keeper(Seller):
    """A seller with orders."""

    def speak(self, dialect: Dialect) -> None:
        """Use the routes of another dialect."""
        self.client.account = replace(self.client.account, dialect=dialect)
        self.marketplace.ask("switches", {"magflow_paths": dialect is Dialect.ERP})

    def arrive(self, count: int = 1, **said: Any) -> list[int]:
        """New orders: one line of three pieces, paid in cash, unless it is said otherwise."""
        wanted = {"platform": PLATFORM, "count": count, "with": {"type": 3, "payment_mode_id": 1, **said}}
        return list(self.marketplace.ask("orders/arrive", wanted)["ids"])

    def document(self, order_id: int) -> dict[str, Any]:
        """An order as eMAG tells it now."""
        return dict(self.marketplace.ask(f"order/{PLATFORM}/{order_id}")["order"])

    def events(self, order_id: int, *kinds: str) -> list[dict[str, Any]]:
        """What was done to an order, by kind."""
        events = self.marketplace.ask(f"order/{PLATFORM}/{order_id}")["events"]
        return [event for event in events if not kinds or event["kind"] in kinds]

    def meddle(self, order_id: int, **said: Any) -> None:
        """Change an order as eMAG's staff would."""
        self.marketplace.ask(f"orders/{PLATFORM}/{order_id}", said)

    def shown(self, order_id: int) -> dict[str, str | None]:
        """What a dialog shows of an order, and keeps as the base of what it orders."""
        return facts_of(self.document(order_id))

    def intent(
        self, kind: ActionKind, order_id: int, base: Mapping[str, str | None] | None = None, /, **wanted: str
    ) -> Intent:
        """What a dialog's button orders. Keys with a colon are written with two underscores."""
        edits = {key.replace("__", ":"): text for key, text in wanted.items()}
        base = self.shown(order_id) if base is None else base
        return Intent(ACCOUNT, kind, order_id, f"Order {order_id}", edits, base, new_intent_id())

    async def order(self, *intents: Intent) -> list[Command]:
        """Order actions; the commands that wait now. Every one of them must be taken."""
        ordered = await self.thread.run(lambda: self.outbox.order(intents, who="Ana", source="test"))
        numbers = [number for number in ordered if not isinstance(number, Sentence)]
        assert len(numbers) == len(intents), [str(one) for one in ordered]
        return await self.thread.run(self.outbox.commands, numbers)

    async def act(self, kind: ActionKind, order_id: int, /, **wanted: str) -> Command:
        """Order one action, send, and see what came of it."""
        (command,) = await self.order(self.intent(kind, order_id, None, **wanted))
        await self.send()
        return await self.command(command)

    async def awb_texts(self, order_id: int) -> dict[str, str]:
        """What the AWB dialog wants for an order that is paid: to the door, by the first courier that goes there."""
        accounts = await self.client.read("courier_accounts/read")
        courier = next(one["account_id"] for one in accounts if 0 in one["courier_account_properties"])
        there = receiver_of(Order.model_validate(self.document(order_id)))
        shop = Party("Shop", "Ana", "0740000001", locality_id=there.locality_id, street="Str. Exemplu 1")
        return to_texts(AwbWanted(order_id, shop, there, courier_account_id=courier, currency="RON"))

    async def cached(self, order_id: int) -> OrderRow | None:
        """The order as the table shows it."""

        def read() -> OrderRow | None:
            reader = CacheReader(self.directory.cache)
            try:
                return reader.orders.order(ACCOUNT, order_id)
            finally:
                reader.close()

        return await self.thread.run(read)

    def called(self, route: str) -> int:
        """How often a route was called."""
        return sum(call["route"] == route for call in self.marketplace.ask("calls"))


def keep(directory: Path, marketplace: PracticeProcess, story: Callable[[Keeper], Awaitable[T]]) -> T:
    """Tell a story about a seller with orders, from opening to closing."""

    async def told() -> T:
        keeper = Keeper(directory, marketplace)
        async with AsyncExitStack() as stack:
            await keeper.open()
            stack.push_async_callback(keeper.close)
            return await story(keeper)

    marketplace.ask("reset", {})
    return asyncio.run(told())
