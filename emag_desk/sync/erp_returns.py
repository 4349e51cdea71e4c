"""The returns of the ERP dialect as the desk gives them: listed from here, asked for by their numbers (protocol §5)."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.flows import endpoint_for
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.changes import Changes, Kind
from emag_desk.errors import MarketplaceError
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread


class ErpReturns:
    """What was created from here, and where it stands. No call lists the ERP's returns, so these are all there are."""

    def __init__(
        self,
        *,
        client: Callable[[str], Coroutine[Any, Any, EmagClient]],
        outbox: Outbox,
        thread: StoreThread,
        changes: Changes,
    ) -> None:
        self._client = client
        self._outbox, self._thread, self._changes = outbox, thread, changes

    async def known(self, account: str | None = None, order_id: int | None = None) -> list[dict[str, Any]]:
        """Those that were created from here, oldest first, by column of their table."""
        return await self._thread.run(self._outbox.returns.erp_returns, account, order_id)

    async def track(self, account: Account, rma_id: str) -> str:
        """Where a return stands at this moment, written down and given back.

        Raises MarketplaceError when the ERP does not say, InputError in the marketplace dialect, and SecretsError.
        """
        client = await self._client(account.key)
        route = endpoint_for("rma", "track", Dialect.ERP)
        outcome = await client.call(route, object_id=rma_id, priority=Priority.OPERATOR)
        told = outcome.results if outcome.ok and isinstance(outcome.results, Mapping) else {}
        status = str(told.get("status") or "")
        if not status:
            raise MarketplaceError(
                "Where return {number} stands could not be read: {reason}",
                number=rma_id,
                reason=outcome.error_sentence,
                cause="NO_STATUS",
            )
        await self._thread.run(self._outbox.returns.keep_status, account.key, rma_id, status)
        self._changes.announce(Kind.COMMANDS)
        return status
