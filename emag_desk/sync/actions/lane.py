"""Sends the ordered actions of one account, beside its edits of offers, and finds out what nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.action_rules import Family, rule_of
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.errors import DeskError, InputError, Sentence, StoreError
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox import FencedError, Result, Unknown
from emag_desk.sync.actions.action import Action, Around, At, NotSent, Ready
from emag_desk.sync.actions.aftermath import aftermath
from emag_desk.sync.actions.order_reading import OrderReading
from emag_desk.sync.actions.return_reading import ErpReading, ReturnReading
from emag_desk.sync.actions.store import ActionStore
from emag_desk.sync.actions.table import ACTIONS
from emag_desk.sync.one_call import make_call
from emag_desk.sync.push_around import Step, Surroundings, Witness
from emag_desk.sync.push_health import Health, NotNow
from emag_desk.sync.push_outcome import RETRIES

#: Actions of different orders that are under way side by side; one while eMAG answers unclearly.
AT_ONCE = 4
#: What repeats an order leaves within so many seconds after it was read.
FRESH_SECONDS = 10.0
_CHANGED = {
    Family.OFFER: Kind.OFFERS,
    Family.ORDER: Kind.ORDERS,
    Family.RETURN: Kind.RETURNS,
    Family.INVOICE: Kind.INVOICES,
}
_UNKNOWN_KIND = "This version of eMAG Desk does not know this kind of action, so it will not be sent."


class ActionLane:
    """The actions of one account. Steps of several callers take turns; of one order one action is under way at most."""

    actions = True

    def __init__(self, account: str, around: Surroundings, witness: Witness, health: Health) -> None:
        self.account = account
        self.health = health
        self._around = around
        self._store: ActionStore = around.actions
        self._witness = witness
        self._turn = asyncio.Lock()
        self._unrecorded: list[tuple[Command, Result]] = []
        self._recording = asyncio.Lock()
        self._locked: dict[int, int] = {}
        self._settled_in = False

    def seconds_for(self, waiting: int, doubtful: int) -> float:
        """What sending and reading back so many actions takes at the pace of the requests so far."""
        return (2 * waiting + 2 * doubtful) * self.health.pace / AT_ONCE

    async def step(self) -> Step:
        """Read back what is due, then send a few. Never raises for what eMAG, the network or the disk does."""
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
            except DeskError as problem:  # a full disk, or what one kind of action did not expect
                self.health.slow_down(Sentence("{problem}", {"problem": problem}), self.health.next_pause)
            return Step(worked=True)

    async def _step(self) -> Step:
        if not self._settled_in:
            await self._run(self._store.take_over_received)
            self._settled_in = True
        await self._record()
        worked = await self._read_back_due()
        worked = await self._send_some() or worked
        worked = await self._apply_some() or worked
        if worked:
            return Step(worked)
        waits = await self._run(self._store.waits, self.account)
        return Step(False, self._seconds_until(waits.retry_at), self._seconds_until(waits.settle_at))

    # Sending

    async def _send_some(self) -> bool:
        """Send the next actions, each of another order; returns whether there was something to do."""
        if self._around.stopping.is_set():
            return False
        commands: list[Command] = await self._run(self._store.ready, self.account)
        if not commands:
            return False
        around = await self._surroundings()
        await _together(self._send(command, around) for command in commands[: 1 if self.health.troubles else AT_ONCE])
        return True

    async def _send(self, command: Command, around: Around) -> None:
        """Prepare one action, write down that it leaves, send it, write down what came of it."""
        action = ACTIONS.get(command.kind)
        if action is None:
            await self._conclude(command, Result(command.id, State.NEEDS_HUMAN, (_UNKNOWN_KIND,)))
            return
        try:
            ready = await action.prepare(command, around)
        except InputError as problem:
            ready = NotSent(Sentence("{problem}", {"problem": problem}))
        if isinstance(ready, NotSent):
            await self._conclude(command, Result(command.id, ready.state, (str(ready.why),)))
            return
        if self._around.stopping.is_set():
            return
        number = f"{self._around.chance.getrandbits(64):016x}"
        if await self._run(self._store.claim, command, ready.pre_image, ready.endpoint.name, number, ready.digest):
            self._around.changes.announce(Kind.COMMANDS)
            outcome = await self._call(action, command, ready, around, number)
            await self._after(action, command, outcome)

    async def _call(self, action: Action, command: Command, ready: Ready, around: Around, number: str) -> Outcome:
        async def call(on_sent: Callable[[], None]) -> Outcome:
            return await around.client.call(
                ready.endpoint,
                ready.body,
                object_id=ready.object_id,
                priority=action.priority,
                on_sent=on_sent,
                retries=0,
                correlation_id=number,
                not_after=None if ready.read_at is None else ready.read_at + FRESH_SECONDS,
            )

        return await make_call(call, partial(self._give_up, command), self.health, self._around.clock)

    async def _give_up(self, command: Command, problem: BaseException, *, left: bool) -> None:
        """Write down what is known of a request that ended without an outcome, and why."""
        said = str(problem) if isinstance(problem, DeskError) else "The program gave up waiting for the answer."
        if left:
            settle_at = self._around.clock.now() + timedelta(seconds=self._settle_seconds)
            result = Result(command.id, State.UNKNOWN, (said,), settle_at=settle_at)
        elif isinstance(problem, InputError):  # it can never be sent as it is
            result = Result(command.id, State.REJECTED, (said,))
        else:
            result = Result(command.id, State.QUEUED, (), counts=False, outcome=str(Verdict.NOT_SENT))
        await self._record((command, result))
        if isinstance(problem, DeskError) and not isinstance(problem, InputError):
            self._pause(Sentence("{problem}", {"problem": problem}))

    async def _after(self, action: Action, command: Command, outcome: Outcome) -> None:
        """Write down what came of an action and draw the consequences for the account."""
        wait = self.health.next_pause
        after = aftermath(
            action,
            command,
            outcome,
            now=self._around.clock.now(),
            wait=wait,
            settle_seconds=self._settle_seconds,
            locked_before=self._locked.get(command.id, 0),
        )
        await self._record((command, after.result))
        if after.locked:
            self._locked[command.id] = self._locked.get(command.id, 0) + 1
        else:
            self._locked.pop(command.id, None)
        if after.pause is not None:
            self._pause(after.pause)
        elif after.trouble is not None:
            self.health.slow_down(after.trouble, max(wait, outcome.retry_after or 0.0))
        else:
            self.health.recover()

    async def _conclude(self, command: Command, result: Result) -> None:
        """End an action that does not leave."""
        if await self._run(self._store.outbox.sending.conclude, result):
            self._tell(command, result)

    async def _record(self, *told: tuple[Command, Result]) -> None:
        """Write down what came of actions, together with what a full disk kept from being written before."""
        async with self._recording:
            overdue = bool(self._unrecorded)
            self._unrecorded += told
            if not self._unrecorded:
                return
            try:
                await self._run(self._store.record, [result for _, result in self._unrecorded])
            except StoreError:
                await self._run(self._store.keep_elsewhere, told)
                raise
            pending, self._unrecorded = self._unrecorded, []
        for command, result in pending:
            self._tell(command, result)
        if overdue:
            self.health.recover()

    # Finding out

    async def _read_back_due(self) -> bool:
        """Read back what nobody knows and whose time has come; returns whether there was something."""
        doubts: list[Unknown] = await self._run(self._store.due, self.account)
        if not doubts:
            return False
        around = await self._surroundings()
        for doubt in doubts:
            await self._read_back(doubt, around)
        self._around.changes.announce(
            Kind.COMMANDS, *{_CHANGED[rule_of(doubt.command.kind).family] for doubt in doubts}
        )
        return True

    async def _read_back(self, doubt: Unknown, around: Around) -> None:
        """Take one reading of two; the second equal one decides."""
        command, now = doubt.command, self._around.clock.now()
        action = ACTIONS.get(command.kind)
        if action is None:
            await self._settle(command, Result(command.id, State.NEEDS_HUMAN, (_UNKNOWN_KIND,)))
            return
        reading = await action.read_back(doubt, around)
        crashpoint("read_back.answered")
        if isinstance(reading, Sentence):
            await self._settle(command, Result(command.id, State.NEEDS_HUMAN, (str(reading),)))
        elif doubt.reading is None or dict(doubt.reading) != dict(reading):
            again_at = now + timedelta(seconds=self._around.again_seconds)
            await self._run(self._store.outbox.sending.observe, command.id, reading, again_at)
        else:
            result = action.judge(doubt, reading, At(command.updated_at, now))
            if result.state == State.QUEUED and command.attempts > len(RETRIES):
                result = replace(result, retry_at=now + timedelta(seconds=self._around.long_pause))
            await self._settle(command, result)

    async def _settle(self, command: Command, result: Result) -> None:
        if await self._run(self._store.outbox.sending.settle, result):
            self._tell(command, result)

    async def _apply_some(self) -> bool:
        """Let the cache know what was done; returns whether there was something."""
        done: list[Command] = await self._run(self._store.unapplied, self.account)
        if not done or self._around.stopping.is_set():
            return False
        around = await self._surroundings()
        await _together(self._apply(command, around) for command in done[:AT_ONCE])
        self._around.changes.announce(*{_CHANGED[rule_of(command.kind).family] for command in done})
        return True

    async def _apply(self, command: Command, around: Around) -> None:
        action = ACTIONS.get(command.kind)
        if action is not None:
            await action.applied(command, around)
        crashpoint("apply.before_mark")
        await self._run(self._store.outbox.sending.mark_applied, [command.id])

    # Around it

    async def _surroundings(self) -> Around:
        try:
            client = await self._around.client(self.account)
        except DeskError as problem:
            self._pause(Sentence("{problem}", {"problem": problem}))
            raise NotNow from problem

        async def keep(document: Any) -> None:
            await self._run(self._store.put_order, self.account, document)

        async def keep_return(document: Any) -> None:
            await self._run(self._store.put_return, self.account, document)

        of = (client, self._around.clock, self.health)
        orders, returns, erp = OrderReading(*of, keep), ReturnReading(*of, keep_return), ErpReading(*of)
        return Around(client.account, client, orders, returns, erp, self._store, self._around.clock, self._run)

    def _tell(self, command: Command, result: Result) -> None:
        self._witness(command, result.state, result.messages)
        self._around.changes.announce(Kind.COMMANDS)

    def _pause(self, why: Sentence) -> None:
        self.health.pause(why)
        self._around.changes.announce(Kind.COMMANDS)

    @property
    def _settle_seconds(self) -> float:
        return max(self._around.settle_seconds, 2 * self.health.longest_answer)

    def _seconds_until(self, moment: datetime | None) -> float | None:
        return None if moment is None else max(0.0, (moment - self._around.clock.now()).total_seconds())

    async def _run(self, function: Callable[..., Any], *args: Any) -> Any:
        return await self._around.thread.run(function, *args)


async def _together(work: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Carry out everything side by side to its end; then raise the first failure, a bug before trouble that passes."""
    ended: Sequence[Any] = await asyncio.gather(*work, return_exceptions=True)
    failures = [one for one in ended if isinstance(one, BaseException)]
    if failures:
        raise next((one for one in failures if not isinstance(one, NotNow)), failures[0])
