"""Reads what a platform allows: VAT rates and handling times (protocol §4.11)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import Clock
from emag_desk.errors import Sentence
from emag_desk.store.cache import Cache
from emag_desk.store.threads import StoreThread
from emag_desk.sync.schedule import is_due

#: What is read, by the name under which the cache keeps it.
KINDS = {"vat": "vat/read", "handling_time": "handling_time/read"}
LABELS = {"vat": "VAT rates", "handling_time": "handling times"}


async def pull_reference(
    account: Account,
    *,
    client: EmagClient,
    cache: Cache,
    thread: StoreThread,
    clock: Clock,
    remark: Callable[[Sentence], None] = lambda _: None,
) -> int:
    """Read what is older than a day; returns how many kinds were read. Raises MarketplaceError.

    An empty answer means that the seller account lacks the data: it is remarked on, and what was known stays.
    """
    read = 0
    for kind, endpoint in KINDS.items():
        if not is_due(await thread.run(cache.reference_age, account.key, kind), clock.now()):
            continue
        rows: list[dict[str, Any]] = await client.read(endpoint, priority=Priority.BACKGROUND)
        if rows:
            await thread.run(cache.put_reference, account.key, kind, rows)
            read += 1
        else:
            text = "eMAG lists no {what} for {account}: the seller account on eMAG lacks them."
            remark(Sentence(text, {"what": LABELS[kind], "account": account.name}))
    return read
