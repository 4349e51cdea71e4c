"""Asks eMAG what it says of offers' prices: the smart-deals price and the commission (protocol §4.7, §4.9).

Each is a call per offer, so many offers take their time; what is read is written down as it comes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Priority
from emag_desk.domain.clock import Clock
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.domain.offer_prices import commission_of, smart_deals_price
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread
from emag_desk.sync.pull_progress import Pace

SMART_DEALS, COMMISSION = "smart-deals-price-check", "commission/estimate"
CALLS_PER_OFFER = 2
#: So many offers are asked for side by side; the limiter lets their calls out one after the other.
_SIDE_BY_SIDE = 4
#: The answer of eMAG for an offer that it has no estimate for.
_NOT_THERE = 404

Key = tuple[str, int]


@dataclass(frozen=True)
class PriceProgress:
    """How many offers eMAG has answered for. `seconds_left` is None until some came."""

    done: int
    wanted: int
    seconds_left: float | None = None


@dataclass(frozen=True)
class PriceAnswer:
    """What eMAG said of one offer; `problem` is why something of it is missing."""

    known: OfferCost
    problem: Sentence | None = None

    @property
    def key(self) -> Key:
        """The account and the number of the offer."""
        return self.known.account, self.known.offer_id


@dataclass
class _Run:
    """The offers of one question that still wait, and how quickly the answers come."""

    waiting: list[Key]
    pace: Pace
    answers: list[PriceAnswer] = field(default_factory=list)


class PriceReading:
    """Asks for many offers. `client` gives that of an account by its key."""

    def __init__(
        self, client: Callable[[str], Awaitable[EmagClient]], outbox: Outbox, thread: StoreThread, clock: Clock
    ) -> None:
        self._client = client
        self._outbox = outbox
        self._thread = thread
        self._clock = clock

    async def known(self, keys: Sequence[Key]) -> dict[Key, OfferCost]:
        """What is known of these offers without asking."""
        return await self._thread.run(self._outbox.costs.of_offers, keys)

    async def keep(self, costs: Sequence[OfferCost]) -> None:
        """Write down what offers cost. Raises StoreError."""
        await self._thread.run(self._outbox.costs.keep_costs, costs)

    async def ask(
        self,
        keys: Sequence[Key],
        answered: Callable[[PriceAnswer, PriceProgress], None] = lambda answer, progress: None,
    ) -> list[PriceAnswer]:
        """Ask for every offer; `answered` hears of each as it comes. Cancelling keeps what came.

        A refusal is in the offer's answer. Raises SettingsError, SecretsError and StoreError.
        """
        run = _Run(list(reversed(keys)), Pace(self._clock))
        run.pace.mark(0)
        total = len(run.waiting)

        async def work() -> None:
            while run.waiting:
                answer = await self._ask_one(run.waiting.pop())
                run.answers.append(answer)
                run.pace.mark(len(run.answers))
                answered(answer, self._progress(run, total))

        workers = [asyncio.create_task(work()) for _ in range(min(_SIDE_BY_SIDE, total))]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
        return run.answers

    @staticmethod
    def _progress(run: _Run, total: int) -> PriceProgress:
        done, speed = len(run.answers), run.pace.offers_per_second
        return PriceProgress(done, total, (total - done) / speed if speed else None)

    async def _ask_one(self, key: Key) -> PriceAnswer:
        account, offer_id = key
        client = await self._client(account)
        smart = await client.call(SMART_DEALS, {"productId": offer_id}, priority=Priority.BACKGROUND)
        share = await client.call(COMMISSION, object_id=offer_id, priority=Priority.BACKGROUND)
        told = commission_of(share.results) if share.ok else None
        before = (await self.known([key])).get(key, OfferCost(account, offer_id))
        known = replace(
            before,
            smart_deals=smart_deals_price(smart.results) if smart.ok else before.smart_deals,
            commission=told.percent if told else before.commission,
            asked_at=self._clock.now() if smart.ok else before.asked_at,
        )
        if smart.ok or told:
            await self._thread.run(self._outbox.costs.keep_answers, [known])
        refused = next((one for one in (smart, share) if not one.ok and one.status != _NOT_THERE), None)
        return PriceAnswer(known, refused.error_sentence if refused else None)
