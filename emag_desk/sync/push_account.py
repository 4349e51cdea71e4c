"""Sends the waiting changes of one account, one request at a time, and reads back what nobody knows."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import PRODUCT, Command, State
from emag_desk.domain.product_drafts import is_new
from emag_desk.errors import DeskError, InputError, Sentence, StoreError
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox import FencedError, Result, Unknown
from emag_desk.sync.one_call import make_call
from emag_desk.sync.push_around import Step, Surroundings, Witness
from emag_desk.sync.push_health import Health, NotNow
from emag_desk.sync.push_outcome import RETRIES, aftermath
from emag_desk.sync.push_plan import FULL, MOST_ENTITIES, MOST_READ_ALONE, Batch, Request
from emag_desk.sync.push_reading import OfferReading, Sight, Told
from emag_desk.sync.push_requests import Requests
from emag_desk.sync.push_store import Planned
from emag_desk.sync.read_back import Reading, agree, judge, shown
from emag_desk.sync.read_back_product import judge_product, product_shown

#: Commands per request while the one before had no clear answer: each would have to be read back.
_MOST_IN_TROUBLE = 5


class AccountSender:
    """The sender of one account. Steps of several callers take turns; there is one request under way at most."""

    actions = False

    def __init__(self, account: str, around: Surroundings, witness: Witness, health: Health) -> None:
        self.account = account
        self.health = health
        self._around = around
        self._reading = OfferReading(account, around.store, around.thread, around.clock, self.health)
        self._requests = Requests(self._reading)
        self._witness = witness
        self._turn = asyncio.Lock()
        self._alone: set[int] = set()
        self._unrecorded: list[tuple[Command, Result]] = []
        self._settled_in = False
        self._full_route = False

    def seconds_for(self, waiting: int, doubtful: int) -> float:
        """What sending and reading back so many commands takes at the pace of the requests so far."""
        alone = self._reading.one_by_one
        per_request = MOST_READ_ALONE if self._full_route and alone else MOST_ENTITIES
        requests = math.ceil(waiting / per_request) + 2 * (doubtful if alone else math.ceil(doubtful / MOST_ENTITIES))
        if self._full_route:
            requests += waiting if alone else math.ceil(waiting / per_request)
        return requests * self.health.pace

    async def step(self) -> Step:
        """Read back what is due, then send one request. Never raises for what eMAG, the network or the disk does."""
        async with self._turn:
            if self.health.paused is not None:
                return Step(worked=False)
            if seconds := self.health.seconds_to_wait:
                return Step(worked=False, retry=seconds)
            try:
                return await self._step()
            except NotNow:
                return Step(worked=True)
            except FencedError as problem:
                self._pause(Sentence("{problem}", {"problem": problem}))
            except StoreError as problem:
                self.health.slow_down(Sentence("{problem}", {"problem": problem}), self.health.next_pause)
            return Step(worked=True)

    async def _step(self) -> Step:
        if not self._settled_in:
            await self._run(self._around.store.apply, self.account)
            self._settled_in = True
        await self._record()
        worked = await self._read_back_due()
        worked = await self._send_next() or worked
        worked = worked or await self._read_saved_products()
        if worked:
            return Step(worked)
        waits = await self._run(self._around.store.waits, self.account)
        return Step(False, self._seconds_until(waits.retry_at), self._seconds_until(waits.settle_at))

    # Sending

    async def _send_next(self) -> bool:
        """Send the next request, if any; returns whether there was something to do."""
        store = self._around.store
        if self._around.stopping.is_set():
            return False
        # While eMAG answers unclearly, what may become unclear is kept small.
        most = _MOST_IN_TROUBLE if self.health.troubles else MOST_ENTITIES
        planned: Planned = await self._run(store.plan, self.account, frozenset(self._alone), most)
        self._sent_back(planned.sent_back)
        if planned.batch is None:
            return bool(planned.sent_back)
        client = await self._client()
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
        async def call(on_sent: Callable[[], None]) -> Outcome:
            return await client.call(
                batch.route,
                request.body,
                object_id=request.object_id,
                priority=_priority(batch),
                on_sent=on_sent,
                retries=0,
                correlation_id=correlation_id,
            )

        return await make_call(call, partial(self._give_up, batch), self.health, self._around.clock)

    async def _give_up(self, batch: Batch, problem: BaseException, *, left: bool) -> None:
        """Write down what is known of a request that ended without an outcome, and why."""
        said = str(problem) if isinstance(problem, DeskError) else "The program gave up waiting for the answer."
        settle_at = self._around.clock.now() + timedelta(seconds=self._settle_seconds)
        doubt = Result(0, State.UNKNOWN, (said,), settle_at=settle_at)
        back = Result(0, State.QUEUED, (), counts=False, outcome=str(Verdict.NOT_SENT))
        await self._record(batch, [replace(doubt if left else back, command_id=item.id) for item in batch.commands])
        if isinstance(problem, InputError):
            # It can never be sent as it is: a person has to change it.
            for command in batch.commands:
                await self._run(self._around.store.send_back, command, (said,))
            self._sent_back([(command, (said,)) for command in batch.commands])
        elif isinstance(problem, DeskError):
            self._pause(Sentence("{problem}", {"problem": problem}))

    async def _record(self, batch: Batch | None = None, results: Sequence[Result] = ()) -> None:
        """Write down what came of a request, together with what a full disk kept from being written before."""
        overdue = bool(self._unrecorded)
        if batch is not None:
            self._unrecorded += zip(batch.commands, results, strict=True)
        if not self._unrecorded:
            return
        told = tuple(self._unrecorded)
        learned = await self._run(self._around.store.record, self.account, [result for _, result in told])
        self._unrecorded.clear()
        for command, result in told:
            self._witness(command, result.state, result.messages)
        if overdue:
            self.health.recover()
        self._around.changes.announce(Kind.COMMANDS, *([Kind.OFFERS] if learned else []))

    async def _after(self, batch: Batch, outcome: Outcome) -> None:
        """Write down what came of a request and draw the consequences for the account."""
        wait = self.health.next_pause
        after = aftermath(batch, outcome, now=self._around.clock.now(), wait=wait, settle_seconds=self._settle_seconds)
        await self._record(batch, after.results)
        numbers = {command.id for command in batch.commands}
        self._alone = self._alone | numbers if after.alone else self._alone - numbers
        if after.missing:
            await self._run(self._around.store.remember_missing, self.account, after.missing)
        if after.pause is not None:
            self._pause(after.pause)
        elif after.trouble is not None:
            self.health.slow_down(after.trouble, max(wait, outcome.retry_after or 0.0))
        else:
            self.health.recover()

    # Reading back

    async def _read_back_due(self) -> bool:
        """Read back what nobody knows and whose time has come; returns whether there was something."""
        doubts: list[Unknown] = await self._run(self._around.store.due, self.account)
        if not doubts:
            return False
        numbers = list(dict.fromkeys(doubt.command.object_id for doubt in doubts))
        sights = await self._reading.read(await self._client(), numbers)
        crashpoint("read_back.answered")
        for doubt in doubts:
            await self._compare(doubt, sights[doubt.command.object_id])
        self._around.changes.announce(Kind.COMMANDS, Kind.OFFERS)
        return True

    async def _compare(self, doubt: Unknown, sight: Sight) -> None:
        """Take one reading of two; the second equal one decides."""
        command, around = doubt.command, self._around
        if sight.obscure is not None:
            result = Result(command.id, State.NEEDS_HUMAN, (str(sight.obscure),))
            if await self._run(around.store.settle, self.account, result):
                self._witness(command, result.state, result.messages)
            return
        reading = _read_of(command, sight.told)
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
        await self._reading.read(await self._client(), numbers)
        await self._run(self._around.store.products_read, saved)
        self._around.changes.announce(Kind.OFFERS)
        return True

    # Around it

    async def _client(self) -> EmagClient:
        try:
            return await self._around.client(self.account)
        except DeskError as problem:
            self._pause(Sentence("{problem}", {"problem": problem}))
            raise NotNow from problem

    def _pause(self, why: Sentence) -> None:
        self.health.pause(why)
        self._around.changes.announce(Kind.COMMANDS)

    @property
    def _settle_seconds(self) -> float:
        return max(self._around.settle_seconds, 2 * self.health.longest_answer)

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
