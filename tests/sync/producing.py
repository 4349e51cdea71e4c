"""A seller who makes products: a category of the tests' own, products that fit it, and what became of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

from emag_desk.domain.commands import PRODUCT, Command, State
from emag_desk.domain.product import values_of
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.practice.process import PracticeProcess

from .product_forms import TEMPLATE, Values, lamp
from .selling import ACCOUNT, Seller

T = TypeVar("T")


class Producer(Seller):
    """A seller with forms."""

    async def stage(self, number: int, values: Mapping[str, list[str]], base: Values | None = None) -> None:
        """Stage what a form wants of one product."""
        title = next(iter(values.get("name", [])), "")
        change = ProductChange(ACCOUNT, number, title, values, base)
        await self.thread.run(lambda: self.outbox.stage_product(change, who="Ana", source="form"))

    async def create(self, *numbers: int, **more: list[str]) -> list[Command]:
        """Stage and approve new products."""
        for number in numbers:
            await self.stage(number, lamp(number, **more))
        return await self.approve_staged()

    async def change(self, number: int, **wanted: list[str]) -> Command:
        """Open the form of an existing offer, change it, and approve what changed of the product."""
        base = await self.read(number)
        await self.stage(number, {**base, **{key.replace("__", ":"): texts for key, texts in wanted.items()}}, base)
        return next(one for one in await self.approve_staged() if one.kind == PRODUCT)

    async def approve_staged(self) -> list[Command]:
        """Approve everything; the commands that wait."""
        await self.thread.run(self.outbox.approve_all)
        return await self.thread.run(lambda: self.outbox.ledger(states=[State.QUEUED], limit=10_000))

    async def read(self, number: int) -> Values:
        """What eMAG has of an offer, as a form takes it; the cache knows it then."""
        documents = await self.client.read("product_offer/read", {"id": number})
        await self.thread.run(self.cache.put_offers, ACCOUNT, documents)
        return values_of(documents[0])

    def product_there(self, number: int) -> dict[str, Any]:
        """The offer as the marketplace tells it to anybody."""
        return dict(self.marketplace.ask(f"offer/emag-ro/{number}")["offer"])

    def decide(self, number: int, value: int, *errors: str) -> None:
        """What eMAG's people say of a product."""
        self.marketplace.ask(f"validation/emag-ro/{number}", {"value": value, "errors": list(errors)})

    def saves(self) -> int:
        """How many requests saved products."""
        return self.calls().count("product_offer/save")


def produce(directory: Path, marketplace: PracticeProcess, story: Callable[[Producer], Awaitable[T]]) -> T:
    """Tell a story about a seller who makes products, from opening to closing."""

    async def told() -> T:
        seller = Producer(directory, marketplace)
        async with AsyncExitStack() as stack:
            await seller.open()
            stack.push_async_callback(seller.close)
            await seller.pull()
            return await story(seller)

    marketplace.ask("reset", {})
    marketplace.ask("category/emag-ro", TEMPLATE)
    return asyncio.run(told())
