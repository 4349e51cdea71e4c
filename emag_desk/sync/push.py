"""Sending: the one worker that empties the outbox, for the window, for Review's Send and for the command line."""

from __future__ import annotations

import asyncio
import math
import os
import socket
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock, sleep_unless
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence, StoreError
from emag_desk.store.cache import Cache
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread
from emag_desk.sync.actions.store import ActionStore
from emag_desk.sync.push_around import Step, Surroundings
from emag_desk.sync.push_lanes import AccountLanes, Lane
from emag_desk.sync.push_outcome import RETRIES
from emag_desk.sync.push_report import Place, PushProgress, PushReport, Run
from emag_desk.sync.push_store import PushStore

__all__ = ["Push", "PushProgress", "PushReport"]

#: How often the worker looks again whether another program stopped sending (seconds).
_LOOK_AGAIN = 30.0
#: Waits while nothing reaches eMAG, or it answers unclearly; the last one repeats (seconds).
PAUSES = (*RETRIES, 60.0)
#: A run that somebody waits for does not wait longer than this for anything; the worker does (seconds).
_PATIENCE = 200.0
#: A request under way gets this long when the program closes (seconds).
GRACE = 5.0


class Push:
    """Sends what was approved, for every account side by side, and finds out what became of it.

    Call everything on the event loop's thread. `client` gives the one client of an account and may raise DeskError:
    then the account is paused with that sentence. `settle_seconds` is how long after the last byte an unclear change
    is read back, `again_seconds` how long after that a second time. `pauses` are the waits after trouble,
    `long_pause` that of a change that never arrives (all in seconds).
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        cache: Cache,
        thread: StoreThread,
        client: Callable[[str], Coroutine[Any, Any, EmagClient]],
        clock: Clock,
        changes: Changes,
        settle_seconds: float = 120.0,
        again_seconds: float = 60.0,
        pauses: Sequence[float] = PAUSES,
        long_pause: float = 300.0,
        chance: Random | None = None,
        holder: str = "",
    ) -> None:
        self._outbox = outbox
        self._cache = cache
        self._thread = thread
        self._client = client
        self._clock = clock
        self._changes = changes
        self._settle_seconds = settle_seconds
        self._again_seconds = again_seconds
        self._pauses = tuple(pauses)
        self._long_pause = long_pause
        self._chance = chance or Random()
        self._holder = holder or f"{socket.gethostname()}, process {os.getpid()}"
        self._around: Surroundings | None = None
        self._senders: dict[str, AccountLanes] = {}
        self._runs: list[Run] = []
        self._work: set[asyncio.Task[None]] = set()
        self._elsewhere: dict[str, Sentence] = {}
        self._stopping = asyncio.Event()
        self._wake = asyncio.Event()
        self._look_again = asyncio.Event()

    # For people

    @property
    def holder(self) -> str:
        """The name under which this program sends, as `outbox.owner` gives it while it does."""
        return self._holder

    @property
    def paused(self) -> Mapping[str, Sentence]:
        """Why nothing is sent for an account until a person did something about it, per account."""
        own = {name: why for name, sender in self._senders.items() if (why := sender.health.paused)}
        return {**own, **self._elsewhere}

    @property
    def troubles(self) -> Mapping[str, Sentence]:
        """Why sending is slow for an account at the moment, per account; it goes on by itself."""
        return {name: why for name, sender in self._senders.items() if (why := sender.health.trouble)}

    def resume(self, account: str | None = None) -> None:
        """Try a paused account again, or all of them: something was done about it."""
        for name, sender in self._senders.items():
            if account in (None, name):
                sender.health.resume()
        self._rouse()

    # Runs

    async def run_until_empty(
        self,
        account: str | None = None,
        progress: Callable[[PushProgress], None] | None = None,
        *,
        wait_for_unknown: bool = False,
    ) -> PushReport:
        """Send what was approved, for one account or all, until nothing more can be done now.

        With `wait_for_unknown` it also waits until every unclear change was read back twice. Ends early, with the
        reason in the report, where an account is refused or eMAG cannot be reached after three more tries.
        Raises StoreError while another eMAG Desk sends from this data directory.
        """
        await self._own()
        self.resume(account)
        accounts = [account] if account is not None else await self._thread.run(self._outbox.accounts_with_work)
        run = Run(self._clock, _waiting(await self._thread.run(self._counts, accounts)), progress)
        self._runs.append(run)
        try:
            senders = [await self._sender(name) for name in accounts]
            lanes = [(sender, lane) for sender in senders for lane in sender.lanes]
            tasks = [
                self._start(self._drain(sender, lane, run, wait_for_unknown=wait_for_unknown)) for sender, lane in lanes
            ]
            try:
                for task in tasks:
                    await task
            except BaseException:
                run.stopped = True
                await _end(tasks, GRACE)
                raise
            counts = _waiting(await self._thread.run(self._counts, accounts))
            for place in counts:
                run.report(place, counts, 0.0)
        finally:
            self._runs.remove(run)
        return PushReport(run.latest, self._reasons(accounts), run.tally.refusals(), run.seconds)

    async def run_forever(self) -> None:
        """Send whatever is approved, as soon as it is, until `aclose`, whatever eMAG or the network does."""
        stops = [
            self._changes.subscribe(Kind.COMMANDS, self._rouse),
            self._changes.subscribe(Kind.ACCOUNTS, self.resume),
        ]
        draining: dict[Lane, asyncio.Task[None]] = {}
        try:
            while not self._stopping.is_set():
                self._look_again.clear()
                if await self._may_send():
                    for name in await self._thread.run(self._outbox.accounts_with_work):
                        sender = await self._sender(name)
                        for lane in sender.lanes:
                            if lane not in draining or draining[lane].done():
                                draining[lane] = self._start(self._drain(sender, lane, None, wait_for_unknown=True))
                for task in [task for task in draining.values() if task.done()]:
                    task.result()  # a bug ends the worker and is reported as one
                await sleep_unless(self._look_again, _LOOK_AGAIN, self._clock)
        finally:
            for stop in stops:
                stop()
            self._stopping.set()
            await _end(draining.values(), GRACE)

    async def aclose(self, grace: float = GRACE) -> None:
        """Stop claiming, give requests under way a few seconds, then leave; what is unclear is checked next time."""
        self._stopping.set()
        self._rouse()
        await _end(tuple(self._work), grace)
        if self._around is not None:
            await self._thread.run(self._around.store.close)
            await self._thread.run(self._outbox.sending.release)
            self._around = None

    # Behind them

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task

    async def _own(self) -> Surroundings:
        """Become the one who sends. Raises StoreError while another program is."""
        await self._thread.run(self._outbox.take_over, self._holder, self._settle_seconds)
        if self._around is None:
            store = await self._thread.run(PushStore, self._outbox, self._cache, self._clock)
            self._around = Surroundings(
                store=store,
                actions=ActionStore(self._outbox, self._cache, self._clock),
                thread=self._thread,
                client=self._client,
                clock=self._clock,
                changes=self._changes,
                chance=self._chance,
                settle_seconds=self._settle_seconds,
                again_seconds=self._again_seconds,
                pauses=self._pauses,
                long_pause=self._long_pause,
                stopping=self._stopping,
            )
        return self._around

    async def _may_send(self) -> bool:
        """Whether it is this program that sends; while it is another one, the accounts with work say so."""
        elsewhere: dict[str, Sentence] = {}
        mine = True
        try:
            await self._own()
        except StoreError as problem:
            mine = False
            why = Sentence("{problem}", {"problem": problem})
            elsewhere = dict.fromkeys(await self._thread.run(self._outbox.accounts_with_work), why)
        if elsewhere.keys() != self._elsewhere.keys():
            self._elsewhere = elsewhere
            self._changes.announce(Kind.COMMANDS)
        return mine

    async def _drain(self, sender: AccountLanes, lane: Lane, run: Run | None, *, wait_for_unknown: bool) -> None:
        """Take steps in one lane until there is nothing to do; with a run, until nothing can be done now."""
        while not self._stopping.is_set() and not (run is not None and run.stopped):
            wake = self._wake
            step = await lane.step()
            if run is not None:
                await self._tell(run, sender, lane, step, wait_for_unknown=wait_for_unknown)
            if step.worked:
                continue
            if sender.health.paused is not None or (run is not None and sender.health.troubles > len(RETRIES)):
                return
            waits = [step.retry, step.check if wait_for_unknown else None]
            most = _PATIENCE if run is not None else math.inf
            known = [seconds for seconds in waits if seconds is not None and seconds <= most]
            if not known:
                return
            await sleep_unless(wake, min(known), self._clock)

    async def _sender(self, account: str) -> AccountLanes:
        around = await self._own()
        if account not in self._senders:
            self._senders[account] = AccountLanes(account, around, self._witness)
        return self._senders[account]

    def _witness(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None:
        """Whichever run took the step, every run that is under way hears of it."""
        for run in self._runs:
            run.tally.note(command, state, messages)

    async def _tell(self, run: Run, sender: AccountLanes, lane: Lane, step: Step, *, wait_for_unknown: bool) -> None:
        counts = await self._thread.run(self._counts, [sender.account])
        here = counts[sender.account, lane.actions]
        waiting, doubtful = here.get(State.QUEUED, 0), here.get(State.UNKNOWN, 0) if wait_for_unknown else 0
        seconds_left: float | None = None
        if sender.reason is None:
            idle = (step.check or 0.0) + self._again_seconds if doubtful else 0.0
            seconds_left = max(idle, lane.seconds_for(waiting, doubtful))
        run.report((sender.account, lane.actions), _waiting(counts), seconds_left)

    def _counts(self, accounts: Sequence[str]) -> dict[Place, dict[State, int]]:
        """How many commands are in each state, per account and lane, all of one moment. Runs on the store thread."""
        places = [(name, actions) for name in accounts for actions in (False, True)]
        return {(name, actions): self._outbox.counts(name, actions=actions) for name, actions in places}

    def _reasons(self, accounts: list[str]) -> dict[str, Sentence]:
        senders = [self._senders[name] for name in accounts if name in self._senders]
        reasons = {sender.account: sender.reason for sender in senders}
        return {name: why for name, why in reasons.items() if why is not None}

    def _rouse(self) -> None:
        """Something changed: whoever waits looks again at once."""
        self._look_again.set()
        self._wake.set()
        self._wake = asyncio.Event()


def _waiting(counts: Mapping[Place, Mapping[State, int]]) -> dict[Place, int]:
    return {place: states.get(State.QUEUED, 0) for place, states in counts.items()}


async def _end(tasks: Iterable[asyncio.Task[None]], grace: float) -> None:
    """Let tasks come to an end by themselves for a while, then cancel them; their failures were seen elsewhere."""
    pending = {task for task in tasks if not task.done()}
    if pending:
        _, pending = await asyncio.wait(pending, timeout=grace)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
