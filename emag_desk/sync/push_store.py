"""What sending does on the store thread: choose the next request, and write down what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import OFFER, PRODUCT, Command
from emag_desk.domain.offer_fields import current
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import problems
from emag_desk.store.cache import Cache
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox import Claim, Outbox, Result, Unknown, Waits
from emag_desk.store.reader import CacheReader
from emag_desk.sync.push_plan import LIGHT, STOCK, Batch, PreImages, Request, Routes, next_batch

#: Waiting commands looked at for one request.
_WINDOW = 100
#: Doubtful commands read back between two requests that send.
_READINGS = 50
#: How long a route that did not exist is not tried again: eMAG adds routes.
_MISSING_FOR = timedelta(days=7)


@dataclass(frozen=True)
class Planned:
    """The next request of an account, if any, with what the cache knows of its offers; and what was sent back.

    `sent_back` are commands that eMAG would have refused: they are drafts again, each with its reasons.
    """

    batch: Batch | None
    rows: Mapping[int, OfferRow]
    sent_back: Sequence[tuple[Command, tuple[str, ...]]] = ()


class PushStore:
    """The outbox and the cache as sending uses them. Every method runs on the store thread."""

    def __init__(self, outbox: Outbox, cache: Cache, clock: Clock) -> None:
        self.outbox = outbox
        self._cache = cache
        self._clock = clock
        self._reader = CacheReader(cache.path, cache_megabytes=2)

    def close(self) -> None:
        """Close the reading connection."""
        self._reader.close()

    def plan(self, account: str, alone: Collection[int], most: int) -> Planned:
        """Choose the next request, of at most so many commands; what eMAG would refuse goes back to the drafts."""
        commands = self.outbox.sending.ready(account, _WINDOW)
        if not commands:
            return Planned(None, {})
        offers = [command for command in commands if command.kind == OFFER]
        found = self._reader.offers((account, command.object_id) for command in offers)
        rows = {number: row for (_, number), row in found.items()}
        reference = self._reader.reference(account)
        fine: list[Command] = []
        sent_back: list[tuple[Command, tuple[str, ...]]] = []
        for command in commands:
            row = rows.get(command.object_id) if command.kind == OFFER else None
            found_problems = [] if row is None else problems(row, command.edits, reference)
            reasons = tuple(dict.fromkeys(str(problem) for problem in found_problems))
            if reasons:
                self.send_back(command, reasons)
                sent_back.append((command, reasons))
            else:
                fine.append(command)
        return Planned(next_batch(fine, rows, self._routes(account), alone=alone, most=most), rows, sent_back)

    def send_back(self, command: Command, reasons: Sequence[str]) -> None:
        """Make a waiting command a draft again, with the reasons."""
        self.outbox.withdraw([command.id], reasons)

    def claim(self, batch: Batch, pre_images: PreImages, request: Request, correlation_id: str) -> bool:
        """Write down that this request is about to leave; False when it has to be planned again.

        `pre_images` are what eMAG last showed of the edited fields, by the command's number, to be recognised later.
        """
        claims = [Claim(command, pre_images.get(command.id, command.base)) for command in batch.commands]
        return self.outbox.sending.claim(
            claims, route=batch.route, correlation_id=correlation_id, request_hash=request.digest
        )

    def record(self, account: str, results: Sequence[Result]) -> bool:
        """Write down what came of a request; returns whether the cache learned something."""
        self.outbox.sending.record(results)
        return self.apply(account)

    def settle(self, account: str, result: Result) -> bool:
        """End a doubt; returns whether it was still one."""
        settled = self.outbox.sending.settle(result)
        self.apply(account)
        return settled

    def apply(self, account: str) -> bool:
        """What eMAG accepted becomes what it last said. A kill in between is made good at the next start."""
        commands = [command for command in self.outbox.sending.unapplied(account) if command.kind == OFFER]
        if not commands:
            return False
        rows = self._reader.offers((account, command.object_id) for command in commands)
        for command in commands:
            row = rows.get((account, command.object_id))
            # What was read after the change was confirmed is newer than the change.
            if row is not None and row.fetched_at <= command.updated_at.timestamp():
                self._cache.apply_confirmed(account, command.object_id, command.edits)
        crashpoint("apply.before_mark")
        self.outbox.sending.mark_applied(command.id for command in commands)
        return True

    def saved_products(self, account: str) -> list[Command]:
        """Products that eMAG saved and that were not read back since: only eMAG knows what it made of them."""
        unread = [command for command in self.outbox.sending.unapplied(account) if command.kind == PRODUCT]
        return unread[:_READINGS]

    def products_read(self, commands: Sequence[Command]) -> None:
        """The cache knows these products now."""
        crashpoint("product.before_mark")
        self.outbox.sending.mark_applied(command.id for command in commands)

    def due(self, account: str) -> list[Unknown]:
        """The doubtful commands to read back now."""
        return self.outbox.sending.due(account, _READINGS)

    def put_offers(self, account: str, documents: Sequence[Any]) -> None:
        """Keep offers as eMAG has just told them."""
        self._cache.put_offers(account, documents)

    def remember_missing(self, account: str, route: str) -> None:
        """Remember that an account's address does not serve a route."""
        self._cache.remember(account, f"{route} missing", self._clock.now().isoformat())

    def waits(self, account: str) -> Waits:
        """When there will be something to do for an account."""
        return self.outbox.waits(account)

    def _routes(self, account: str) -> Routes:
        return Routes(light=not self._missing(account, LIGHT), stock=not self._missing(account, STOCK))

    def _missing(self, account: str, route: str) -> bool:
        since = self._cache.remembered(account, f"{route} missing")
        return since is not None and self._clock.now() - datetime.fromisoformat(since) < _MISSING_FOR


def pre_images(batch: Batch, rows: Mapping[int, OfferRow]) -> PreImages:
    """What the cache knows of the edited fields of offers before they are sent."""
    found = ((command, rows.get(command.object_id)) for command in batch.commands)
    return {command.id: {key: current(row, key) for key in command.edits} for command, row in found if row is not None}
