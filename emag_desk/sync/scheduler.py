"""Keeps the cache fresh while the program runs: looks what is due, has it pulled, and rests in between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock, sleep_unless
from emag_desk.errors import DeskError
from emag_desk.sync.schedule import AccountFacts, Job, due, next_look

#: However far the next moment is: a computer that slept, or a clock that was set, is noticed within this (seconds).
_LONGEST_REST = 60.0

_Pull = Callable[[Account], Awaitable[object]]


class Scheduler:
    """Pulls accounts when they are due. `pull` reads offers and `pulls` other lists, and all show what they want.

    `facts` tell how an account stands. What a pull raises as a DeskError has been counted in the facts, so that the
    account rests; it is not repeated here.
    """

    def __init__(
        self,
        *,
        accounts: Callable[[], Sequence[Account]],
        facts: Callable[[Account], Awaitable[AccountFacts]],
        pull: _Pull,
        clock: Clock,
        changes: Changes,
        pulls: Mapping[Job, _Pull] | None = None,
    ) -> None:
        self._accounts = accounts
        self._facts = facts
        self._pull = pull
        self._pulls = pulls or {}
        self._clock = clock
        self._changes = changes
        self._pulling: dict[tuple[str, Job], asyncio.Task[None]] = {}

    async def run_forever(self) -> None:
        """Work until cancelled. Accounts are pulled side by side; each has a budget of its own.

        Offers, orders and the rest of an account are, too: the limiter lets the more urgent go first.
        """
        stop = self._changes.subscribe(Kind.ACCOUNTS, lambda: woken.set())
        woken = asyncio.Event()
        try:
            while True:
                woken.clear()
                rest = await self.look()
                await sleep_unless(woken, rest, self._clock)
        finally:
            stop()
            tasks = list(self._pulling.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def look(self) -> float:
        """Start what is due now; returns the seconds until it is worth looking again."""
        rest = _LONGEST_REST
        for account in self._accounts():
            facts, now = await self._facts(account), self._clock.now()
            idle = [job for job in facts.lists if job in self._pulls and not self._runs(account, job)]
            facts = replace(facts, lists={job: facts.lists[job] for job in idle})
            if self._runs(account, Job.OFFERS):
                facts = replace(facts, swept_at=now, reference_at=now)
            jobs = due(facts, now)
            for job in idle:
                if job in jobs:
                    self._start(account, job, self._pulls[job])
            if {Job.OFFERS, Job.REFERENCE} & set(jobs):
                self._start(account, Job.OFFERS, self._pull)
            if not jobs:
                rest = min(rest, max(1.0, (next_look(facts, now) - now).total_seconds()))
        return rest

    def _runs(self, account: Account, job: Job) -> bool:
        task = self._pulling.get((account.key, job))
        if task is not None and task.done():
            task.result()  # a bug ends the scheduler and is reported as one
        return task is not None and not task.done()

    def _start(self, account: Account, job: Job, pull: _Pull) -> None:
        task = asyncio.create_task(self._one(account, pull), name=f"pull {job} of {account.key}")
        self._pulling[account.key, job] = task

    async def _one(self, account: Account, pull: _Pull) -> None:
        try:
            await pull(account)
        except DeskError:
            return  # shown by whoever pulls, and counted: the facts make the account rest
