"""The sending half of the outbox: exactly one process owns it, claims commands, and records what came of them.

Every method runs on the store thread. A method that changes something returns only when the change is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command, State
from emag_desk.errors import StoreError
from emag_desk.store import outbox_queries, outbox_sending
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.generation import Generation
from emag_desk.store.outbox_lock import SenderLock
from emag_desk.store.outbox_outcomes import Claim, Result, Unknown
from emag_desk.store.outbox_rows import stamp
from emag_desk.store.outbox_slots import mark_damaged
from emag_desk.store.outbox_tables import OWNER

#: The word for an attempt of which no byte left.
NOT_SENT = "not_sent"


class _NotAsPlanned(Exception):
    """A claim met a row that changed: the transaction is rolled back."""


class Sending:
    """Claims, attempts and outcomes. `transaction` opens one on the outbox's only connection."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        clock: Clock,
        lock: SenderLock,
        generation: Generation,
    ) -> None:
        self._transaction = transaction
        self._clock = clock
        self._lock = lock
        self._generation = generation
        self._epoch: int | None = None
        self._counted = 0

    def take_over(self, holder: str, settle_seconds: float = 120.0) -> int:
        """Become the one who sends; what was in flight is now unknown. Returns the epoch; twice is harmless.

        Raises StoreError while another running eMAG Desk sends from this data directory.
        """
        with self._transaction() as connection:
            if self._epoch is not None and connection.scalar(select(OWNER.c.epoch)) == self._epoch:
                return self._epoch
            self._lock.acquire(connection.scalar(select(OWNER.c.holder)) or "")
            settle = timedelta(seconds=settle_seconds)
            epoch = outbox_sending.take_over(connection, holder, self._clock.now(), settle)
            generation = int(connection.scalar(select(OWNER.c.generation)) or 0)
            if not self._generation.knows(generation):
                outbox_sending.ask_about_what_may_be_done(connection, self._now())
            generation = self._generation.after(generation)
            connection.execute(update(OWNER).values(generation=generation))
        self._generation.write(generation)
        self._counted = generation
        self._epoch = epoch
        return epoch

    def release(self) -> None:
        """Let another process send. What is in flight stays so until someone takes over."""
        if self._epoch is not None:
            with self._transaction() as connection:
                connection.execute(update(OWNER).where(OWNER.c.epoch == self._epoch).values(holder=""))
            self._epoch = None
        self._lock.release()

    def ready(self, account: str, limit: int = 500, *, actions: bool = False) -> list[Command]:
        """What may be sent for an account now: stock before prices, oldest first, nothing about a doubtful object.

        `actions` gives those instead of edits: oldest first, and of each order only the first.
        """
        with self._transaction() as connection:
            rows = outbox_sending.ready(connection, account, self._clock.now(), limit, actions=actions)
            broken = mark_damaged(connection, rows, self._now())
        return outbox_queries.commands(row for row in rows if row.id not in broken)

    def claim(self, claims: Sequence[Claim], *, route: str, correlation_id: str, request_hash: str) -> bool:
        """Write down that these commands are about to leave in one request: on the disk when this returns True.

        False when one of them is no longer what was planned; then none was claimed. Raises FencedError when another
        process took over sending.
        """
        now = self._now()
        with self._transaction() as connection:
            epoch = outbox_sending.require(connection, self._epoch)
            fine = outbox_sending.as_planned(connection, claims, now)
        if not fine:
            return False
        try:
            with self._transaction() as connection:
                if not outbox_sending.claim(
                    connection,
                    claims,
                    epoch=epoch,
                    route=route,
                    correlation_id=correlation_id,
                    request_hash=request_hash,
                    now=now,
                ):
                    raise _NotAsPlanned
                generation = int(connection.scalar(select(OWNER.c.generation)) or 0)
                crashpoint("claim.before_commit")
        except _NotAsPlanned:
            return False
        crashpoint("claim.after_commit")
        self._count(generation, claims)
        return True

    def _count(self, generation: int, claims: Sequence[Claim]) -> None:
        """Keep the count in its second place, too; what cannot be counted there is not sent."""
        if generation == self._counted:
            return
        try:
            self._generation.write(generation)
        except StoreError:
            back = [Result(item.command.id, State.QUEUED, counts=False, outcome=NOT_SENT) for item in claims]
            self.record(back)
            raise
        self._counted = generation

    def record(self, results: Iterable[Result]) -> int:
        """Write down what came of a request; returns how many of its commands were still ours to record."""
        with self._transaction() as connection:
            epoch = -1 if self._epoch is None else self._epoch
            recorded = outbox_sending.record(connection, results, epoch=epoch, now=self._now())
            crashpoint("record.before_commit")
        crashpoint("record.after_commit")
        return recorded

    def conclude(self, result: Result) -> bool:
        """End a waiting command without sending it; False when it no longer waits. Raises FencedError."""
        with self._transaction() as connection:
            outbox_sending.require(connection, self._epoch)
            concluded = outbox_sending.conclude(connection, result, self._now())
            crashpoint("conclude.before_commit")
        crashpoint("conclude.after_commit")
        return concluded

    def due(self, account: str, limit: int = 500, *, actions: bool = False) -> list[Unknown]:
        """The commands in doubt whose time to be read back has come."""
        with self._transaction() as connection:
            return outbox_sending.due(connection, account, self._clock.now(), limit, actions=actions)

    def observe(self, command_id: int, reading: Mapping[str, str | None], again_at: datetime) -> None:
        """Keep a first reading back, to be compared with another one at `again_at`. Raises FencedError."""
        with self._transaction() as connection:
            outbox_sending.require(connection, self._epoch)
            outbox_sending.observe(connection, command_id, reading, again_at, self._now())
            crashpoint("observe.before_commit")
        crashpoint("observe.after_commit")

    def settle(self, result: Result) -> bool:
        """End the doubt about a command; False when a person decided meanwhile. Raises FencedError."""
        with self._transaction() as connection:
            outbox_sending.require(connection, self._epoch)
            settled = outbox_sending.settle(connection, result, self._now())
            crashpoint("settle.before_commit")
        crashpoint("settle.after_commit")
        return settled

    def unapplied(self, account: str | None = None, *, actions: bool = False) -> list[Command]:
        """Confirmed changes that the cache may not know yet, in the order in which they were confirmed."""
        with self._transaction() as connection:
            return outbox_queries.commands(outbox_sending.unapplied(connection, account, actions=actions))

    def mark_applied(self, ids: Iterable[int]) -> None:
        """Remember that the cache knows these confirmed changes."""
        with self._transaction() as connection:
            outbox_sending.mark_applied(connection, ids)

    def _now(self) -> int:
        return stamp(self._clock.now())
