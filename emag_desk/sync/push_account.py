"""Sends the waiting changes of one account, one request at a time, and reads back what nobody knows."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import PRODUCT, Command, State
from emag_desk.domain.product_drafts import is_new
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox import FencedError, Result, Unknown
from emag_desk.sync.push_outcome import RETRIES, Aftermath, aftermath
from emag_desk.sync.push_plan import FULL, MOST_ENTITIES, MOST_READ_ALONE, Batch, Request
from emag_desk.sync.push_reading import OfferReading, Told
from emag_desk.sync.push_requests import Requests
from emag_desk.sync.push_standing import NotNow, Standing, Surroundings
from emag_desk.sync.push_store import Planned
from emag_desk.sync.reconcile import Reading, agree, judge, shown
from emag_desk.sync.reconcile_product import judge_product, product_shown

#: Commands per request while the one before had no clear answer: each would have to be read back.
_MOST_IN_TROUBLE = 5


class Witness(Protocol):
    """Who follows what becomes of each command."""

    def __call__(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None: ...


class Step(NamedTuple):
    """What one step did, or how many seconds it is until the next one can do something.

    `retry` speaks of commands that wait to be sent, `check` of commands that wait to be read back. None: there is none.
    """

    worked: bool
    retry: float | None = None
    check: float | None = None


class AccountSender:
    """The sender of one account. Steps of several callers take turns; there is one request under way at most."""

    def __init__(self, account: str, around: Surroundings, witness: Witness) -> None:
        self.account = account
        self.standing = Standing(account, around)
        self._around = around
        self._witness = witness
        self._reading = OfferReading(self.standing, around)
        self._requests = Requests(self._reading)
        self._turn = asyncio.Lock()
        self._alone: set[int] = set()
        self._longest_answer = 0.0
        self._settled_in = False
        self._full_route = False

    @property
    def paused(self) -> Sentence | None:
        """Why nothing is sent until a person did something about it."""
        return self.standing.paused

    @property
    def trouble(self) -> Sentence | None:
        """Why sending is slow at the moment."""
        return self.standing.trouble

    @property
    def troubles(self) -> int:
        """How many times in a row something went wrong."""
        return self.standing.troubles

    def seconds_for(self, waiting: int, doubtful: int) -> float:
        """What sending and reading back so many commands takes at the pace of the requests so far."""
        alone = self._reading.lists_refused
        per_request = MOST_READ_ALONE if self._full_route and alone else MOST_ENTITIES
        reads = doubtful if alone else math.ceil(doubtful / MOST_ENTITIES)
        requests = math.ceil(waiting / per_request) * (2 if self._full_route else 1) + 2 * reads
        if self._full_route and alone:
            requests += waiting
        return requests * self.standing.pace

    async def step(self) -> Step:
        """Read back what is due, then send one request. Never raises for what eMAG or the network does."""
        async with self._turn:
            if self.paused is not None:
                return Step(worked=False)
            if (left := self.standing.seconds_left) > 0:
                return Step(worked=False, retry=left)
            try:
                worked = await self._read_back_due()
                worked = await self._send_next() or worked
                worked = worked or await self._read_saved_products()
            except NotNow:
                worked = True
            except FencedError as problem:
                self.standing.pause(Sentence("{problem}", {"problem": problem}))
                worked = False
            if worked or self.paused is not None:
                return Step(worked)
            waits = await self._run(self._around.store.waits, self.account)
            return Step(False, self._seconds_until(waits.retry_at), self._seconds_until(waits.settle_at))

    def resume(self) -> None:
        """Try again: the operator changed something, or asked for it."""
        self.standing.resume()

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
        client = await self.standing.client()
        self._full_route = planned.batch.route == FULL
        prepared = await self._requests.prepare(client, planned.batch, planned.rows)
        for command, reasons in prepared.refused:
            await self._run(store.send_back, command, reasons)
        self._sent_back(prepared.refused)
        batch, request = prepared.batch, prepared.request
        if batch is None or request is None or self._around.stopping.is_set():
            return True
        correlation_id = f"{self._around.chance.getrandbits(64):016x}"
        if not await self._run(store.claim, batch, prepared.pre_images, request, correlation_id):
            return True
        self._around.changes.announce(Kind.COMMANDS)
        outcome = await self._call(client, batch, request, correlation_id)
        await self._after(batch, outcome)
        return True

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
                priority=_priority(batch),
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
                self.standing.pause(Sentence("{problem}", {"problem": problem}))
                raise NotNow from problem
            raise
        crashpoint("send.answered")
        self.standing.count_request(started)
        self._longest_answer = max(self._longest_answer, outcome.seconds or 0.0)
        return outcome

    def _given_up(self, batch: Batch, said: str, *, left: bool) -> list[Result]:
        settle_at = self._around.clock.now() + timedelta(seconds=self._settle_seconds)
        doubt = Result(0, State.UNKNOWN, (said,), settle_at=settle_at)
        back = Result(0, State.QUEUED, (), counts=False, outcome=str(Verdict.NOT_SENT))
        return [replace(doubt if left else back, command_id=command.id) for command in batch.commands]

    async def _after(self, batch: Batch, outcome: Outcome) -> None:
        """Write down what came of a request and draw the consequences for the account."""
        wait = self.standing.next_pause()
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
            self.standing.pause(after.pause)
        elif after.trouble is not None:
            self.standing.slow_down(after.trouble, max(wait, outcome.retry_after or 0.0))
        else:
            self.standing.calm()

    # Reading back

    async def _read_back_due(self) -> bool:
        """Read back what nobody knows and whose time has come; returns whether there was something."""
        doubts: list[Unknown] = await self._run(self._around.store.due, self.account)
        if not doubts:
            return False
        numbers = list(dict.fromkeys(doubt.command.object_id for doubt in doubts))
        told = await self._reading.read(await self.standing.client(), numbers)
        crashpoint("read_back.answered")
        for doubt in doubts:
            await self._compare(doubt, told[doubt.command.object_id])
        self._around.changes.announce(Kind.COMMANDS, Kind.OFFERS)
        return True

    async def _compare(self, doubt: Unknown, told: Told | None) -> None:
        """Take one reading of two; the second equal one decides."""
        command, around = doubt.command, self._around
        reading = _read_of(command, told)
        values, now = reading.values, around.clock.now()
        if doubt.reading is None or not agree(doubt.reading, values, command.kind):
            again_at = now + timedelta(seconds=around.again_seconds)
            await self._run(around.store.outbox.sending.observe, command.id, values, again_at)
            return
        result = judge_product(doubt, reading) if command.kind == PRODUCT else judge(doubt, reading, now)
        if result.state == State.QUEUED and command.attempts > len(RETRIES):
            result = replace(result, retry_at=now + timedelta(seconds=around.long_pause))
        if await self._run(around.store.settle, self.account, result):
            self._witness(command, result.state, result.messages)

    async def _read_saved_products(self) -> bool:
        """Read what eMAG made of the products that it saved; returns whether there was something."""
        saved: list[Command] = await self._run(self._around.store.saved_products, self.account)
        if not saved or self._around.stopping.is_set():
            return False
        numbers = list(dict.fromkeys(command.object_id for command in saved))
        await self._reading.read(await self.standing.client(), numbers)
        await self._run(self._around.store.products_read, saved)
        self._around.changes.announce(Kind.OFFERS)
        return True

    # The account's state

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


def _priority(batch: Batch) -> Priority:
    if batch.products:
        return Priority.CONTENT
    return Priority.STOCK if batch.urgent else Priority.PRICE


def _read_of(command: Command, told: Told | None) -> Reading:
    """What eMAG shows of the fields of a command."""
    if command.kind == PRODUCT:
        return Reading(product_shown(told, command.edits, new=is_new(command)), told is not None)
    return Reading({} if told is None else shown(told.offer, command.edits), told is not None)
