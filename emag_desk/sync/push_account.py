"""Sends the waiting changes of one account, one request at a time, and reads back what nobody knows."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any, NamedTuple, NoReturn, Protocol

from pydantic import ValidationError

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command, State
from emag_desk.domain.offers import Offer
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox import FencedError, Result, Unknown
from emag_desk.store.threads import StoreThread
from emag_desk.sync.push_outcome import RETRIES, Aftermath, aftermath
from emag_desk.sync.push_plan import (
    FULL,
    MOST_ENTITIES,
    MOST_READ_ALONE,
    READ,
    STOCK,
    Batch,
    Request,
    full_request,
    light_request,
    missing_for_full,
    stock_request,
)
from emag_desk.sync.push_store import Planned, PushStore
from emag_desk.sync.reconcile import Reading, agree, judge, shown

#: Commands per request while the one before had no clear answer: each would have to be read back.
_MOST_IN_TROUBLE = 5
#: Until requests were made: two per second, as our share of the budget allows (seconds).
_FIRST_PACE = 0.5


class Witness(Protocol):
    """Who follows what becomes of each command."""

    def __call__(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None: ...


@dataclass(frozen=True)
class Surroundings:
    """What sending works with.

    `settle_seconds` and `again_seconds` are the waits before the two readings back. `pauses` are the waits after the
    first, second, ... trouble in a row, the last one for all further ones. `long_pause` is the wait of a command that
    was sent four times and never arrived.
    """

    store: PushStore
    thread: StoreThread
    client: Callable[[str], Coroutine[Any, Any, EmagClient]]
    clock: Clock
    changes: Changes
    chance: Random
    settle_seconds: float
    again_seconds: float
    pauses: Sequence[float]
    long_pause: float
    stopping: asyncio.Event


class Step(NamedTuple):
    """What one step did, or how many seconds it is until the next one can do something.

    `retry` speaks of commands that wait to be sent, `check` of commands that wait to be read back. None: there is none.
    """

    worked: bool
    retry: float | None = None
    check: float | None = None


class NotNow(Exception):
    """The step ended early: the account is paused or in trouble, which it says itself."""


class AccountSender:
    """The sender of one account. Steps of several callers take turns; there is one request under way at most."""

    def __init__(self, account: str, around: Surroundings, witness: Witness) -> None:
        self.account = account
        self.paused: Sentence | None = None
        self.trouble: Sentence | None = None
        self.troubles = 0
        self.requests = 0
        self.busy_seconds = 0.0
        self._around = around
        self._witness = witness
        self._turn = asyncio.Lock()
        self._alone: set[int] = set()
        self._not_before = 0.0
        self._longest_answer = 0.0
        self._settled_in = False
        self._full_route = False
        self._lists_refused = False

    def seconds_for(self, waiting: int, doubtful: int) -> float:
        """What sending and reading back so many commands takes at the pace of the requests so far."""
        pace = self.busy_seconds / self.requests if self.requests else _FIRST_PACE
        per_request = MOST_READ_ALONE if self._full_route and self._lists_refused else MOST_ENTITIES
        reads = doubtful if self._lists_refused else math.ceil(doubtful / MOST_ENTITIES)
        requests = math.ceil(waiting / per_request) * (2 if self._full_route else 1) + 2 * reads
        if self._full_route and self._lists_refused:
            requests += waiting
        return requests * pace

    async def step(self) -> Step:
        """Read back what is due, then send one request. Never raises for what eMAG or the network does."""
        async with self._turn:
            if self.paused is not None:
                return Step(worked=False)
            if (left := self._not_before - self._around.clock.monotonic()) > 0:
                return Step(worked=False, retry=left)
            try:
                worked = await self._read_back_due()
                worked = await self._send_next() or worked
            except NotNow:
                worked = True
            except FencedError as problem:
                self._pause(Sentence("{problem}", {"problem": problem}))
                worked = False
            if worked or self.paused is not None:
                return Step(worked)
            waits = await self._run(self._around.store.waits, self.account)
            return Step(False, self._seconds_until(waits.retry_at), self._seconds_until(waits.settle_at))

    def resume(self) -> None:
        """Try again: the operator changed something, or asked for it."""
        self.paused, self.trouble, self.troubles, self._not_before = None, None, 0, 0.0

    # Sending

    async def _send_next(self) -> bool:
        """Send the next request, if any; returns whether there was something to do."""
        store = self._around.store
        if not self._settled_in:
            await self._run(store.apply, self.account)
            self._settled_in = True
        if self._around.stopping.is_set():
            return False
        # While eMAG answers unclearly, what may become unclear is kept small.
        most = _MOST_IN_TROUBLE if self.troubles else MOST_ENTITIES
        planned: Planned = await self._run(store.plan, self.account, frozenset(self._alone), most)
        self._sent_back(planned.sent_back)
        if planned.batch is None:
            return bool(planned.sent_back)
        client = await self._client()
        self._full_route = planned.batch.route == FULL
        batch, request = await self._request(client, planned.batch)
        if batch is None or request is None or self._around.stopping.is_set():
            return True
        correlation_id = f"{self._around.chance.getrandbits(64):016x}"
        if not await self._run(store.claim, batch, planned.rows, request, correlation_id):
            return True
        self._around.changes.announce(Kind.COMMANDS)
        outcome = await self._call(client, batch, request, correlation_id)
        await self._after(batch, outcome)
        return True

    async def _request(self, client: EmagClient, batch: Batch) -> tuple[Batch | None, Request | None]:
        """What is sent for a batch; by the full route only what can be sent by it."""
        if batch.route == STOCK:
            return batch, stock_request(batch.commands[0])
        if batch.route != FULL:
            return batch, light_request(batch)
        if self._lists_refused:
            batch = replace(batch, commands=batch.commands[:MOST_READ_ALONE])
        offers = await self._read(client, [command.object_id for command in batch.commands])
        fine: list[Command] = []
        refused: list[tuple[Command, tuple[str, ...]]] = []
        for command in batch.commands:
            if why := missing_for_full(command, offers[command.object_id]):
                await self._run(self._around.store.send_back, command, (str(why),))
                refused.append((command, (str(why),)))
            else:
                fine.append(command)
        self._sent_back(refused)
        batch = replace(batch, commands=tuple(fine))
        known = {number: offer for number, offer in offers.items() if offer is not None}
        return (batch, full_request(batch, known)) if fine else (None, None)

    async def _call(self, client: EmagClient, batch: Batch, request: Request, correlation_id: str) -> Outcome:
        """Make the call. However it ends, what was claimed does not stay in flight while this program runs."""
        left = False

        def on_sent() -> None:
            nonlocal left
            left = True
            crashpoint("send.first_byte")

        crashpoint("send.before")
        started = self._around.clock.monotonic()
        try:
            outcome = await client.call(
                batch.route,
                request.body,
                object_id=request.object_id,
                priority=Priority.STOCK if batch.urgent else Priority.PRICE,
                on_sent=on_sent,
                retries=0,
                correlation_id=correlation_id,
            )
        except BaseException as problem:
            said = str(problem) if isinstance(problem, DeskError) else "The program gave up waiting for the answer."
            results = self._given_up(batch, said, left=left)
            await self._run(self._around.store.record, self.account, results)
            for command, result in zip(batch.commands, results, strict=True):
                self._witness(command, result.state, result.messages)
            self._around.changes.announce(Kind.COMMANDS)
            if isinstance(problem, DeskError):
                # Nothing left: the request could not be made or not be written down. A person has to see to that.
                self._pause(Sentence("{problem}", {"problem": problem}))
                raise NotNow from problem
            raise
        crashpoint("send.answered")
        self._count_request(started)
        self._longest_answer = max(self._longest_answer, outcome.seconds or 0.0)
        return outcome

    def _given_up(self, batch: Batch, said: str, *, left: bool) -> list[Result]:
        settle_at = self._around.clock.now() + timedelta(seconds=self._settle_seconds)
        doubt = Result(0, State.UNKNOWN, (said,), settle_at=settle_at)
        back = Result(0, State.QUEUED, (), counts=False, outcome=str(Verdict.NOT_SENT))
        return [replace(doubt if left else back, command_id=command.id) for command in batch.commands]

    async def _after(self, batch: Batch, outcome: Outcome) -> None:
        """Write down what came of a request and draw the consequences for the account."""
        wait = self._pace(self.troubles + 1)
        after = aftermath(batch, outcome, now=self._around.clock.now(), wait=wait, settle_seconds=self._settle_seconds)
        learned = await self._run(self._around.store.record, self.account, after.results)
        commands = {command.id: command for command in batch.commands}
        for result in after.results:
            self._witness(commands[result.command_id], result.state, result.messages)
        self._alone.difference_update(commands)
        if after.alone:
            self._alone.update(commands)
        if after.missing:
            await self._run(self._around.store.remember_missing, self.account, after.missing)
        self._consequences(after, wait, outcome)
        self._around.changes.announce(Kind.COMMANDS, *([Kind.OFFERS] if learned else []))

    def _consequences(self, after: Aftermath, wait: float, outcome: Outcome) -> None:
        if after.pause is not None:
            self._pause(after.pause)
        elif after.trouble is not None:
            self._slow_down(after.trouble, max(wait, outcome.retry_after or 0.0))
        else:
            self.trouble, self.troubles = None, 0

    # Reading back

    async def _read_back_due(self) -> bool:
        """Read back what nobody knows and whose time has come; returns whether there was something."""
        doubts: list[Unknown] = await self._run(self._around.store.due, self.account)
        if not doubts:
            return False
        offers = await self._read(await self._client(), [doubt.command.object_id for doubt in doubts])
        crashpoint("read_back.answered")
        for doubt in doubts:
            await self._compare(doubt, offers[doubt.command.object_id])
        self._around.changes.announce(Kind.COMMANDS, Kind.OFFERS)
        return True

    async def _compare(self, doubt: Unknown, offer: Offer | None) -> None:
        """Take one reading of two; the second equal one decides."""
        command, around = doubt.command, self._around
        values = shown(offer, command.edits) if offer is not None else {}
        now = around.clock.now()
        if doubt.reading is None or not agree(doubt.reading, values):
            again_at = now + timedelta(seconds=around.again_seconds)
            await self._run(around.store.outbox.sending.observe, command.id, values, again_at)
            return
        result = judge(doubt, Reading(values, offer is not None), now)
        if result.state == State.QUEUED and command.attempts > len(RETRIES):
            result = replace(result, retry_at=now + timedelta(seconds=around.long_pause))
        if await self._run(around.store.settle, self.account, result):
            self._witness(command, result.state, result.messages)

    async def _read(self, client: EmagClient, numbers: Sequence[int]) -> dict[int, Offer | None]:
        """Offers as eMAG has them now, also put into the cache; None for one that eMAG no longer lists.

        No document says that several numbers may be asked for at once: whatever such a question leaves out is asked
        for by itself, and where it gives nothing it is not asked again.
        """
        found: dict[int, Offer | None] = {}
        if len(numbers) > 1 and not self._lists_refused:
            listed = await self._ask(client, list(numbers), required=False)
            self._lists_refused = not listed
            found.update(listed)
        for number in numbers:
            if number not in found:
                found[number] = (await self._ask(client, number, required=True)).get(number)
        return found

    async def _ask(self, client: EmagClient, wanted: int | list[int], *, required: bool) -> dict[int, Offer]:
        """One call of `product_offer/read`. Without a usable answer the step ends, unless it is not `required`."""
        numbers = wanted if isinstance(wanted, list) else [wanted]
        filters = {"currentPage": 1, "itemsPerPage": len(numbers), "id": wanted}
        started = self._around.clock.monotonic()
        outcome = await client.call(READ, filters, priority=Priority.OPERATOR, retries=0)
        self._count_request(started)
        rows = outcome.results if outcome.ok and isinstance(outcome.results, list) else None
        known = {str(number) for number in numbers}
        documents = [row for row in rows or () if isinstance(row, Mapping) and str(row.get("id")) in known]
        refused = outcome.verdict is Verdict.REJECTED and not required
        if (rows is None and not refused) or (required and rows and not documents):
            # No answer, or one about other offers: nothing can be said about this one.
            self._not_read(outcome)
        try:
            offers = [Offer.model_validate(document) for document in documents]
        except ValidationError as problem:
            self._slow_down(Sentence("eMAG tells an offer in a way that cannot be read."), self._around.pauses[-1])
            raise NotNow from problem
        if documents:
            await self._run(self._around.store.put_offers, self.account, documents)
        self.trouble, self.troubles = None, 0
        return {offer.id: offer for offer in offers}

    def _not_read(self, outcome: Outcome) -> NoReturn:
        said = outcome.error_sentence
        if outcome.ok:
            said = Sentence("eMAG answered about other offers than the one it was asked for.")
        if outcome.verdict is Verdict.ACCOUNT:
            self._pause(Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
        else:
            self._slow_down(said, max(self._pace(self.troubles + 1), outcome.retry_after or 0.0))
        raise NotNow

    # The account's state

    def _count_request(self, started: float) -> None:
        self.requests += 1
        self.busy_seconds += self._around.clock.monotonic() - started

    async def _client(self) -> EmagClient:
        try:
            return await self._around.client(self.account)
        except DeskError as problem:
            self._pause(Sentence("{problem}", {"problem": problem}))
            raise NotNow from problem

    def _pause(self, why: Sentence) -> None:
        self.paused = why
        self._around.changes.announce(Kind.COMMANDS)

    def _slow_down(self, why: Sentence, seconds: float) -> None:
        self.trouble = why
        self.troubles += 1
        self._not_before = self._around.clock.monotonic() + seconds

    def _pace(self, troubles: int) -> float:
        pauses = self._around.pauses
        return pauses[min(troubles, len(pauses)) - 1] * self._around.chance.uniform(1.0, 1.5)

    @property
    def _settle_seconds(self) -> float:
        return max(self._around.settle_seconds, 2 * self._longest_answer)

    def _sent_back(self, commands: Sequence[tuple[Command, tuple[str, ...]]]) -> None:
        for command, reasons in commands:
            self._witness(command, State.DRAFT, reasons)
        if commands:
            self._around.changes.announce(Kind.COMMANDS)

    def _seconds_until(self, moment: datetime | None) -> float | None:
        return None if moment is None else max(0.0, (moment - self._around.clock.now()).total_seconds())

    async def _run(self, function: Callable[..., Any], *args: Any) -> Any:
        return await self._around.thread.run(function, *args)
