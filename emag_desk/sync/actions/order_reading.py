"""Reads one order as eMAG has it at this moment: before it is saved as a whole, and when nobody knows what became."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Cause, Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.clock import Clock
from emag_desk.domain.order_facts import facts_of
from emag_desk.domain.order_words import OrderType
from emag_desk.domain.orders import Order
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.push_health import Health, NotNow

READ = "order/read"
_NO_SUCH_ORDER = Sentence("eMAG does not list this order.")
#: eMAG reads only the seller's own orders unless it is asked for the others by their type.
_TYPES = (OrderType.BY_SELLER, OrderType.BY_EMAG)


@dataclass(frozen=True)
class FreshOrder:
    """An order word for word as eMAG has just told it. `read_at` is the monotonic moment before it was asked for."""

    document: Mapping[str, Any]
    read_at: float

    @property
    def order(self) -> Order:
        """The order as it is understood. Raises InputError when eMAG tells it in a way that cannot be read."""
        try:
            return Order.model_validate(dict(self.document))
        except ValidationError as problem:
            raise InputError("eMAG tells this order in a way that cannot be read, so nothing was sent.") from problem

    @property
    def facts(self) -> dict[str, str | None]:
        """What an action on it is compared with."""
        return facts_of(self.document)


class OrderReading:
    """Reads orders of one account by their numbers. `keep` puts each into the cache."""

    def __init__(
        self, client: EmagClient, clock: Clock, health: Health, keep: Callable[[Any], Coroutine[Any, Any, None]]
    ) -> None:
        self._client = client
        self._clock = clock
        self._health = health
        self._keep = keep

    async def read(self, order_id: int, *, priority: Priority = Priority.ORDERS) -> FreshOrder | Sentence:
        """The order, or why there is none to read. Raises NotNow when eMAG gives no usable answer."""
        for order_type in _TYPES:
            read_at = self._clock.monotonic()
            document = await self._ask(order_id, order_type, priority)
            if isinstance(document, Sentence):
                return document
            if document is not None:
                await self._keep(document)
                return FreshOrder(document, read_at)
        return _NO_SUCH_ORDER

    async def _ask(
        self, order_id: int, order_type: OrderType, priority: Priority
    ) -> Mapping[str, Any] | Sentence | None:
        started = self._clock.monotonic()
        filters = {"id": order_id, "type": int(order_type), "currentPage": 1, "itemsPerPage": 1}
        outcome = await self._client.call(READ, filters, priority=priority, retries=0)
        self._health.count_request(started, outcome.seconds)
        rows = outcome.results
        if outcome.verdict is Verdict.REJECTED:
            return None if outcome.cause is Cause.NOT_FOUND else outcome.error_sentence
        if not outcome.ok or not isinstance(rows, list):
            self._slow_down(outcome)
            raise NotNow
        self._health.recover()
        # eMAG ignores filters that it does not understand, so others may come.
        return next((row for row in rows if isinstance(row, Mapping) and str(row.get("id")) == str(order_id)), None)

    def _slow_down(self, outcome: Outcome) -> None:
        said = outcome.error_sentence
        if outcome.verdict is Verdict.ACCOUNT:
            self._health.pause(Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
        else:
            self._health.slow_down(said, max(self._health.next_pause, outcome.retry_after or 0.0))
