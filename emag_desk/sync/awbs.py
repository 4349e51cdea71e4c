"""The AWBs of orders as the window and the command line use them: those that are kept, and what eMAG says of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.domain.issued_awb import Awb, given_in
from emag_desk.errors import DeskError, Sentence, StoreError
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread

#: eMAG tells a late number after seconds, rarely after minutes; the last wait repeats (seconds).
_WAITS = (1.0, 2.0, 4.0, 8.0, 15.0, 60.0)
#: Also the worker gives up asking for one number after a day of minutes: a person reads it in the panel.
_MOST_LOOKS = 1440


class Awbs:
    """The AWBs of all accounts. Call it on the event loop's thread.

    `client` gives the one client of an account and may raise DeskError.
    """

    def __init__(
        self,
        *,
        client: Callable[[str], Coroutine[Any, Any, EmagClient]],
        outbox: Outbox,
        thread: StoreThread,
        clock: Clock,
        changes: Changes,
    ) -> None:
        self._client = client
        self._outbox = outbox
        self._thread = thread
        self._clock = clock
        self._changes = changes

    async def of_order(self, account: str, order_id: int) -> list[Awb]:
        """The AWBs of an order that were issued or found from here, oldest first."""
        return await self._thread.run(self._outbox.awbs.of_order, account, order_id)

    async def of_orders(self, account: str, order_ids: Iterable[int]) -> dict[int, list[Awb]]:
        """The AWBs of several orders; an order without any is not in the answer."""
        return await self._thread.run(self._outbox.awbs.of_orders, account, list(order_ids))

    async def refresh(self, awbs: Sequence[Awb], priority: Priority = Priority.AWB) -> list[Awb]:
        """Ask eMAG about these: numbers that were missing, the courier, the status. Gives them as they are then.

        Raises MarketplaceError and SecretsError; what was read before is kept.
        """
        for account, reservation_id in dict.fromkeys((awb.account, awb.reservation_id) for awb in awbs):
            if reservation_id:
                await self._read(account, reservation_id, priority)
        found: list[Awb] = []
        for account, order_id, rma_id in dict.fromkeys((awb.account, awb.order_id, awb.rma_id) for awb in awbs):
            store = self._outbox.awbs
            found += await (
                self._thread.run(store.of_return, account, rma_id)
                if rma_id
                else self._thread.run(store.of_order, account, order_id)
            )
        wanted = {(awb.account, awb.reservation_id) for awb in awbs}
        return [awb for awb in found if (awb.account, awb.reservation_id) in wanted]

    async def await_numbers(self, awbs: Sequence[Awb], patience: float = 60.0) -> list[Awb]:
        """Ask again and again until eMAG has told every number, for so many seconds at most."""
        until = self._clock.monotonic() + patience
        waits = iter(_WAITS)
        while any(not awb.complete and awb.reservation_id for awb in awbs):
            awbs = await self.refresh(awbs)
            left = until - self._clock.monotonic()
            if left <= 0 or all(awb.complete or not awb.reservation_id for awb in awbs):
                break
            await self._clock.sleep(min(next(waits, _WAITS[-1]), left))
        return list(awbs)

    async def keep_asking(self, trouble: Callable[[Sentence], None] = lambda _: None) -> None:
        """Fetch late numbers of every account as long as the program runs; eMAG's troubles are told and waited out."""
        looks: dict[tuple[str, int], int] = {}
        changed = asyncio.Event()
        stop = self._changes.subscribe(Kind.COMMANDS, changed.set)
        try:
            while True:
                changed.clear()
                pending = await self._pending(trouble)
                keys = dict.fromkeys((awb.account, awb.reservation_id) for awb in pending)
                for key in keys:
                    looks[key] = looks.get(key, 0) + 1
                    if looks[key] <= _MOST_LOOKS:
                        await self._look(*key, trouble)
                waited_for = [looks[key] for key in keys if looks[key] <= _MOST_LOOKS]
                if waited_for:
                    await self._clock.sleep(_WAITS[min(*waited_for, len(_WAITS)) - 1])
                else:
                    await changed.wait()
        finally:
            stop()

    async def _pending(self, trouble: Callable[[Sentence], None]) -> list[Awb]:
        try:
            return await self._thread.run(self._outbox.awbs.unnumbered)
        except StoreError as problem:
            trouble(Sentence("{problem}", {"problem": problem}))
            return []

    async def _look(self, account: str, reservation_id: int, trouble: Callable[[Sentence], None]) -> None:
        try:
            await self._read(account, reservation_id, Priority.ORDERS)
        except DeskError as problem:
            trouble(Sentence("{problem}", {"problem": problem}))

    async def mark_printed(self, awbs: Sequence[Awb]) -> None:
        """Remember that the labels of these were printed or saved now."""
        await self._thread.run(self._outbox.awbs.mark_printed, [awb.key for awb in awbs])
        self._changes.announce(Kind.COMMANDS)

    async def _read(self, account: str, reservation_id: int, priority: Priority) -> None:
        client = await self._client(account)
        rows = await client.read("awb/read", {"reservation_id": reservation_id}, priority=priority)
        given = given_in(rows, reservation_id)
        if given:
            await self._thread.run(self._outbox.awbs.learn, account, reservation_id, given)
            self._changes.announce(Kind.COMMANDS)
