"""What the actions do on the store thread: the outbox and the cache as the lane uses them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command
from emag_desk.store.awb_received import Received, ReceivedFile
from emag_desk.store.awbs import given_of, parcel_of
from emag_desk.store.cache import Cache
from emag_desk.store.files import AWB_RECEIVED
from emag_desk.store.outbox import Claim, Outbox, Result, Unknown, Waits

#: Actions looked at for one step.
_WINDOW = 100


class ActionStore:
    """Every method runs on the store thread."""

    def __init__(self, outbox: Outbox, cache: Cache, clock: Clock) -> None:
        self.outbox = outbox
        self.cache = cache
        self._clock = clock
        self._received = ReceivedFile(outbox.path.with_name(AWB_RECEIVED))

    def take_over_received(self) -> None:
        """Write down the AWB numbers that a full disk kept out of the outbox in an earlier run."""
        if entries := self._received.entries():
            self.outbox.awbs.keep_received(entries)

    def ready(self, account: str) -> list[Command]:
        """What may leave now: of each order the action that was approved first."""
        return self.outbox.sending.ready(account, _WINDOW, actions=True)

    def claim(self, command: Command, pre_image: Any, route: str, correlation_id: str, digest: str) -> bool:
        """Write down that this action is about to leave; False when it no longer waits."""
        claim = Claim(command, pre_image)
        return self.outbox.sending.claim([claim], route=route, correlation_id=correlation_id, request_hash=digest)

    def due(self, account: str) -> list[Unknown]:
        """The doubtful actions to read back now."""
        return self.outbox.sending.due(account, _WINDOW, actions=True)

    def unapplied(self, account: str) -> list[Command]:
        """What was done and the cache may not know yet."""
        return self.outbox.sending.unapplied(account, actions=True)

    def record(self, results: Sequence[Result]) -> None:
        """Write down what came of actions, with what eMAG returned for them, in one transaction."""
        self.outbox.sending.record(results)

    def keep_elsewhere(self, told: Sequence[tuple[Command, Result]]) -> None:
        """Keep AWB numbers in the text file while the outbox cannot be written. Raises StoreError."""
        parcels = [
            Received(command.account, *parcel_of(command), command.id, given_of(kept.values))
            for command, result in told
            for kept in result.kept
            if kept.table == "awb"
        ]
        if parcels:
            self._received.append(parcels, self._clock.now())

    def waits(self, account: str) -> Waits:
        """When there will be something to do."""
        return self.outbox.waits(account, actions=True)

    def put_order(self, account: str, document: Any) -> None:
        """Keep an order as eMAG has just told it."""
        self.cache.orders.put(account, [document])

    def put_return(self, account: str, document: Any) -> None:
        """Keep a return as eMAG has just told it."""
        self.cache.returns.put(account, [document])
