"""Keeps the cache fresh while the program runs: looks what is due, has it pulled, and rests in between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError
from emag_desk.sync.schedule import AccountFacts, due, next_look

#: However far the next moment is: a computer that slept, or a clock that was set, is noticed within this (seconds).
_LONGEST_REST = 60.0


class Scheduler:
    """Pulls accounts when they are due. `pull` does it and shows what it wants; `facts` tell how an account stands.

    What `pull` raises as a DeskError has been counted in the facts, so that the account rests; it is not repeated here.
    """

    def __init__(
        self,
        *,
        accounts: Callable[[], Sequence[Account]],
        facts: Callable[[Account], Awaitable[AccountFacts]],
        pull: Callable[[Account], Awaitable[object]],
        clock: Clock,
        changes: Changes,
    ) -> None:
        self._accounts = accounts
        self._facts = facts
        self._pull = pull
        self._clock = clock
        self._changes = changes
        self._pulling: dict[str, asyncio.Task[None]] = {}

    async def run_forever(self) -> None:
        """Work until cancelled. Accounts are pulled side by side; each has a budget of its own."""
        stop = self._changes.subscribe(Kind.ACCOUNTS, lambda: woken.set())
        woken = asyncio.Event()
        try:
            while True:
                woken.clear()
                rest = await self.look()
                await self._rest(rest, woken)
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
            task = self._pulling.get(account.key)
            if task is not None and not task.done():
                continue
            if task is not None:
                task.result()  # a bug ends the scheduler and is reported as one
            facts, now = await self._facts(account), self._clock.now()
            if due(facts, now):
                self._pulling[account.key] = asyncio.create_task(self._one(account), name=f"pull {account.key}")
            else:
                rest = min(rest, max(1.0, (next_look(facts, now) - now).total_seconds()))
        return rest

    async def _one(self, account: Account) -> None:
        try:
            await self._pull(account)
        except DeskError:
            return  # shown by whoever pulls, and counted: the facts make the account rest

    async def _rest(self, seconds: float, woken: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(self._clock.sleep(seconds)), asyncio.ensure_future(woken.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
