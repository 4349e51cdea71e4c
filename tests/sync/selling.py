"""A seller on the practice marketplace: outbox, cache, client and push, wired as the program wires them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from emag_desk.api.client import ClientSettings, EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Budget, Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.commands import Command, StagedEdit, State
from emag_desk.domain.offer_fields import current
from emag_desk.domain.offer_row import OfferRow
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.outbox import Outbox
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import StoreThread
from emag_desk.sync.push import Push, PushReport

ACCOUNT = "shop"
T = TypeVar("T")

#: Longer than the marketplace's latest late commit (1 s) would be safe; tests without late commits wait less.
SETTLE = 0.05


class Seller:
    """Everything that selling needs. `offers` are simple ones: active, one warehouse, room for the price."""

    def __init__(self, directory: Path, marketplace: PracticeProcess) -> None:
        self.marketplace = marketplace
        self.directory = DataDirectory(directory)
        self.clock = SystemClock()
        self.changes = Changes()
        self.thread = StoreThread()
        self.outbox = Outbox(self.directory.outbox, self.clock)
        self.cache = Cache(self.directory.cache, self.clock)
        self.offers: list[OfferRow] = []
        self.settle_seconds = SETTLE

    async def open(self) -> None:
        """Open the data directory and connect."""
        self.directory.create()
        await self.thread.run(self.outbox.open)
        await self.thread.run(self.cache.open)
        account = Account(ACCOUNT, "Shop", base_url=self.marketplace.url(), username=self.marketplace.username)
        self.client = EmagClient(
            account,
            self.marketplace.password,
            # A share above 1: a limiter otherwise starts as if the first second were used up.
            limiter=Limiter(self.clock, {family: Budget(10_000, 600_000, share=2.0) for family in Family}),
            clock=self.clock,
            random=random.Random(1),
            settings=ClientSettings(total_seconds=5),
        )
        self.push = self.new_push()

    def new_push(self, client: Callable[[str], Awaitable[EmagClient]] | None = None) -> Push:
        """A sender that does not wait long for anything."""

        async def own(_: str) -> EmagClient:
            return self.client

        return Push(
            outbox=self.outbox,
            cache=self.cache,
            thread=self.thread,
            client=client or own,  # type: ignore[arg-type]
            clock=self.clock,
            changes=self.changes,
            settle_seconds=self.settle_seconds,
            again_seconds=0.02,
            pauses=(0.01, 0.02, 0.03, 0.05),
            long_pause=0.1,
            chance=random.Random(1),
        )

    async def close(self) -> None:
        """Close everything in order."""
        await self.push.aclose()
        await self.client.aclose()
        await self.thread.run(self.outbox.close)
        await self.thread.run(self.cache.close)
        self.thread.close()

    async def pull(self, filters: Mapping[str, Any] | None = None) -> None:
        """Read a page of offers into the cache."""
        documents = await self.client.read("product_offer/read", {"itemsPerPage": 100, "status": 1, **(filters or {})})
        await self.thread.run(self.cache.put_offers, ACCOUNT, documents)
        rows = await self.rows(document["id"] for document in documents)
        self.offers = [row for row in rows.values() if len(row.stock) == 1 and row.min_sale_price]

    async def rows(self, numbers: Any) -> dict[int, OfferRow]:
        """What the cache knows of offers."""

        def read() -> dict[int, OfferRow]:
            reader = CacheReader(self.directory.cache)
            try:
                return {key[1]: row for key, row in reader.offers((ACCOUNT, number) for number in numbers).items()}
            finally:
                reader.close()

        return await self.thread.run(read)

    async def row(self, number: int) -> OfferRow:
        """What the cache knows of one offer."""
        return (await self.rows([number]))[number]

    async def approve(self, *edits: tuple[OfferRow, str, str]) -> list[Command]:
        """Stage and approve edits: (offer, field key, new text)."""
        staged = [StagedEdit(ACCOUNT, row.id, row.name, key, current(row, key), text) for row, key, text in edits]
        await self.thread.run(lambda: self.outbox.stage(staged, who="Ana", source="test"))
        await self.thread.run(self.outbox.approve_all)
        return await self.thread.run(lambda: self.outbox.ledger(states=[State.QUEUED], limit=10_000))

    async def send(self, **options: Any) -> PushReport:
        """Send until nothing is left, unclear changes included."""
        return await self.push.run_until_empty(ACCOUNT, wait_for_unknown=True, **options)

    async def state(self, command: Command) -> State:
        """Where a command stands."""
        return (await self.command(command)).state

    async def command(self, command: Command) -> Command:
        """A command as it is now."""
        return (await self.thread.run(self.outbox.commands, [command.id]))[0]

    async def counts(self) -> dict[State, int]:
        """How many commands are in each state."""
        return await self.thread.run(self.outbox.counts)

    # What the marketplace says

    def fate(self, route: str, fate: str, times: int = 1) -> None:
        """What happens to the next calls of a route."""
        self.marketplace.ask("fates", [{"route": route, "fate": fate, "times": times}])

    def there(self, number: int) -> dict[str, str]:
        """The values that the marketplace has."""
        return dict(self.marketplace.ask(f"offer/emag-ro/{number}")["values"])

    def price_there(self, number: int) -> Decimal:
        """The price that the marketplace has."""
        return Decimal(self.there(number)["sale_price"])

    def writes(self, number: int) -> int:
        """How often the marketplace saved an offer."""
        record = self.marketplace.ask(f"offer/emag-ro/{number}")["record"]
        return int(record["writes"]) if record else 0

    def calls(self) -> list[str]:
        """The routes called so far that were no pull, in order of their answers."""
        return [call["route"] for call in self.marketplace.ask("calls")][1:]


def nearby(row: OfferRow, step: int = 1) -> str:
    """A price close to the offer's own that eMAG accepts."""
    assert row.sale_price is not None
    return f"{row.sale_price + Decimal(step) / 100:.4f}"


def sell(directory: Path, marketplace: PracticeProcess, story: Callable[[Seller], Awaitable[T]]) -> T:
    """Tell a story about a seller whose offers were just pulled, from opening to closing."""

    async def told() -> T:
        seller = Seller(directory, marketplace)
        async with AsyncExitStack() as stack:
            await seller.open()
            stack.push_async_callback(seller.close)
            await seller.pull()
            return await story(seller)

    marketplace.ask("reset", {})
    return asyncio.run(told())
