"""Reads one thing as it is at this moment: before it is saved as a whole, and when nobody knows what became of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from emag_desk.api.causes import Cause
from emag_desk.api.client import EmagClient
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.clock import Clock
from emag_desk.domain.order_words import OrderType
from emag_desk.errors import Sentence
from emag_desk.sync.push_health import Health, NotNow

#: eMAG reads only the seller's own orders and returns unless it is asked for the others by their type.
TYPES = (OrderType.BY_SELLER, OrderType.BY_EMAG)

Keep = Callable[[Any], Coroutine[Any, Any, None]]


class FreshReading:
    """Asks for things of one account by their numbers. `keep` puts what was read into the cache."""

    def __init__(self, client: EmagClient, clock: Clock, health: Health, keep: Keep | None = None) -> None:
        self._client = client
        self._clock = clock
        self._health = health
        self._keep_document = keep

    async def _keep(self, document: Any) -> None:
        if self._keep_document is not None:
            await self._keep_document(document)

    async def _one(
        self, route: str, key: str, number: int, kind: OrderType, priority: Priority
    ) -> Mapping[str, Any] | Sentence | None:
        """The row with this number, why it cannot be read, or None where there is none. Raises NotNow."""
        filters = {key: number, "type": int(kind), "currentPage": 1, "itemsPerPage": 1}
        rows = await self._rows(route, filters, priority)
        if rows is None or isinstance(rows, Sentence):
            return rows
        # eMAG ignores filters that it does not understand, so others may come.
        return next((row for row in rows if isinstance(row, Mapping) and str(row.get(key)) == str(number)), None)

    async def _rows(self, route: str, filters: Mapping[str, Any], priority: Priority) -> list[Any] | Sentence | None:
        """What a list answers, why it refuses, or None for "not found". Raises NotNow without a usable answer."""
        outcome = await self._ask(route, filters, priority)
        if outcome.verdict is Verdict.REJECTED:
            return None if outcome.cause is Cause.NOT_FOUND else outcome.error_sentence
        if not outcome.ok or not isinstance(outcome.results, list):
            self._slow_down(outcome)
            raise NotNow
        self._health.recover()
        return outcome.results

    async def _record(self, route: str, number: str, priority: Priority) -> Mapping[str, Any] | Sentence:
        """A document of the ERP by its number, or why there is none to read. Raises NotNow."""
        outcome = await self._ask(route, None, priority, object_id=number)
        if outcome.verdict is Verdict.REJECTED:
            return outcome.error_sentence
        if not outcome.ok or not isinstance(outcome.results, Mapping):
            self._slow_down(outcome)
            raise NotNow
        self._health.recover()
        return outcome.results

    async def _ask(self, route: str, body: Any, priority: Priority, object_id: str | None = None) -> Outcome:
        started = self._clock.monotonic()
        outcome = await self._client.call(route, body, object_id=object_id, priority=priority, retries=0)
        self._health.count_request(started, outcome.seconds)
        return outcome

    def _slow_down(self, outcome: Outcome) -> None:
        said = outcome.error_sentence
        if outcome.verdict is Verdict.ACCOUNT:
            self._health.pause(Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
        else:
            self._health.slow_down(said, max(self._health.next_pause, outcome.retry_after or 0.0))
