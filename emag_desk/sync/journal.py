"""Writes every call into the request log, on the thread that owns it."""

from __future__ import annotations

from emag_desk.domain.calls import Call
from emag_desk.domain.changes import Changes, Kind
from emag_desk.store.request_log import RequestLog
from emag_desk.store.threads import StoreThread


class StoredJournal:
    """The `Journal` that the clients get: a call is on disk before its first byte leaves."""

    def __init__(self, request_log: RequestLog, thread: StoreThread, changes: Changes) -> None:
        self._log = request_log
        self._thread = thread
        self._changes = changes

    async def begin(self, call: Call) -> None:
        """Remember that this call is about to leave. Raises StoreError when it cannot be written."""
        await self._thread.run(self._log.begin, call)

    async def finish(self, call: Call) -> None:
        """Complete the call begun with the same correlation id."""
        await self._thread.run(self._log.finish, call)
        self._changes.announce(Kind.CALLS, Kind.BUDGET)
