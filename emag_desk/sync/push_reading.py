"""Reads offers as eMAG has them at this moment: before a full save, and when nobody knows what became of a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import ValidationError

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.clock import Clock
from emag_desk.domain.offers import Offer
from emag_desk.errors import Sentence
from emag_desk.store.threads import StoreThread
from emag_desk.sync.push_health import Health, NotNow
from emag_desk.sync.push_plan import READ
from emag_desk.sync.push_store import PushStore

_STRANGERS = Sentence("eMAG answered about other offers than the one it was asked for.")
_UNREADABLE = Sentence("eMAG tells this offer in a way that cannot be read.")


class Told(NamedTuple):
    """An offer as eMAG has just told it: understood, and word for word."""

    offer: Offer
    document: Mapping[str, Any]


@dataclass(frozen=True)
class Sight:
    """What eMAG showed of one offer: the offer, or None where it no longer lists it, or why nothing can be said."""

    told: Told | None = None
    obscure: Sentence | None = None

    @property
    def offer(self) -> Offer | None:
        """The offer as it was understood."""
        return None if self.told is None else self.told.offer


class OfferReading:
    """Reads offers of one account by their numbers and puts them into the cache."""

    def __init__(self, account: str, store: PushStore, thread: StoreThread, clock: Clock, health: Health) -> None:
        self._account = account
        self._store = store
        self._thread = thread
        self._clock = clock
        self._health = health
        #: No document says that several numbers may be asked for at once: where it gives nothing, it is not done.
        self.one_by_one = False

    async def read(self, client: EmagClient, numbers: Sequence[int], *, alone: bool = False) -> dict[int, Sight]:
        """What eMAG shows of each of these offers. Raises NotNow when it gives no usable answer.

        Whatever a question for several leaves out is asked for by itself; `alone` asks for each by itself at once.
        """
        found: dict[int, Sight] = {}
        if len(numbers) > 1 and not self.one_by_one and not alone:
            found.update(await self._ask_together(client, numbers))
            self.one_by_one = not found
        for number in numbers:
            if number not in found:
                found[number] = await self._ask(client, number)
        self._health.recover()
        return found

    async def _ask_together(self, client: EmagClient, numbers: Sequence[int]) -> dict[int, Sight]:
        outcome = await self._call(client, list(numbers), len(numbers))
        if outcome.verdict is Verdict.REJECTED:
            return {}
        documents = self._documents(outcome, numbers)
        return await self._sights(documents)

    async def _ask(self, client: EmagClient, number: int) -> Sight:
        outcome = await self._call(client, number, 1)
        documents = self._documents(outcome, [number])
        if not documents:
            return Sight(obscure=_STRANGERS) if outcome.results else Sight()
        return (await self._sights(documents))[number]

    async def _call(self, client: EmagClient, wanted: int | list[int], size: int) -> Outcome:
        started = self._clock.monotonic()
        filters = {"currentPage": 1, "itemsPerPage": size, "id": wanted}
        outcome = await client.call(READ, filters, priority=Priority.OPERATOR, retries=0)
        self._health.count_request(started, outcome.seconds)
        return outcome

    def _documents(self, outcome: Outcome, numbers: Sequence[int]) -> dict[int, Any]:
        """The rows that were asked for. eMAG ignores filters that it does not understand, so others may come."""
        if not outcome.ok or not isinstance(outcome.results, list):
            said = outcome.error_sentence
            if outcome.verdict is Verdict.ACCOUNT:
                self._health.pause(Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
            else:
                self._health.slow_down(said, max(self._health.next_pause, outcome.retry_after or 0.0))
            raise NotNow
        by_text = {str(number): number for number in numbers}
        rows = [row for row in outcome.results if isinstance(row, Mapping) and str(row.get("id")) in by_text]
        return {by_text[str(row["id"])]: dict(row) for row in rows}

    async def _sights(self, documents: Mapping[int, Any]) -> dict[int, Sight]:
        if documents:
            await self._thread.run(self._store.put_offers, self._account, list(documents.values()))
        return {number: _sight(document) for number, document in documents.items()}


def _sight(document: Any) -> Sight:
    try:
        return Sight(Told(Offer.model_validate(document), document))
    except ValidationError:
        return Sight(obscure=_UNREADABLE)
