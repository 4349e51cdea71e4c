"""Reading offers as eMAG has them now: before a save that repeats them, and to find out what became of a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, NoReturn

from pydantic import ValidationError

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.offers import Offer
from emag_desk.errors import Sentence
from emag_desk.sync.push_plan import READ
from emag_desk.sync.push_standing import NotNow, Standing, Surroundings


class Told(NamedTuple):
    """An offer as eMAG has just told it: understood, and word for word."""

    offer: Offer
    document: Mapping[str, Any]


class OfferReading:
    """Reads offers of one account by number, and puts what it reads into the cache."""

    def __init__(self, standing: Standing, around: Surroundings) -> None:
        self.lists_refused = False
        self._standing = standing
        self._around = around

    async def read(self, client: EmagClient, numbers: Sequence[int], *, alone: bool = False) -> dict[int, Told | None]:
        """Offers as eMAG has them now; None for one that eMAG does not list. Raises NotNow without a usable answer.

        No document says that several numbers may be asked for at once: whatever such a question leaves out is asked
        for by itself, and where it gives nothing it is not asked again. `alone` asks for each by itself.
        """
        found: dict[int, Told | None] = {}
        if len(numbers) > 1 and not self.lists_refused and not alone:
            listed = await self._ask(client, list(numbers), required=False)
            self.lists_refused = not listed
            found.update(listed)
        for number in numbers:
            if number not in found:
                found[number] = (await self._ask(client, number, required=True)).get(number)
        return found

    async def _ask(self, client: EmagClient, wanted: int | list[int], *, required: bool) -> dict[int, Told]:
        """One call of `product_offer/read`. Without a usable answer the step ends, unless it is not `required`."""
        numbers = wanted if isinstance(wanted, list) else [wanted]
        filters = {"currentPage": 1, "itemsPerPage": len(numbers), "id": wanted}
        started = self._around.clock.monotonic()
        outcome = await client.call(READ, filters, priority=Priority.OPERATOR, retries=0)
        self._standing.count_request(started)
        rows = outcome.results if outcome.ok and isinstance(outcome.results, list) else None
        known = {str(number) for number in numbers}
        documents = [row for row in rows or () if isinstance(row, Mapping) and str(row.get("id")) in known]
        refused = outcome.verdict is Verdict.REJECTED and not required
        if (rows is None and not refused) or (required and rows and not documents):
            # No answer, or one about other offers: nothing can be said about this one.
            self._not_read(outcome)
        try:
            told = [Told(Offer.model_validate(document), document) for document in documents]
        except ValidationError as problem:
            said = Sentence("eMAG tells an offer in a way that cannot be read.")
            self._standing.slow_down(said, self._around.pauses[-1])
            raise NotNow from problem
        if documents:
            await self._around.thread.run(self._around.store.put_offers, self._standing.account, documents)
        self._standing.calm()
        return {one.offer.id: one for one in told}

    def _not_read(self, outcome: Outcome) -> NoReturn:
        said = outcome.error_sentence
        if outcome.ok:
            said = Sentence("eMAG answered about other offers than the one it was asked for.")
        if outcome.verdict is Verdict.ACCOUNT:
            self._standing.pause(Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
        else:
            self._standing.slow_down(said, max(self._standing.next_pause(), outcome.retry_after or 0.0))
        raise NotNow
