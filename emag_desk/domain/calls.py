"""One call to eMAG as the request log keeps it. Never holds a password or an Authorization header."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class Call:
    """What was asked, and what came back.

    `family` is the budget family (`orders`, `other`, `eans`), `seconds` the time from the first byte sent to the last
    byte read. `status` is the HTTP status or None when no answer came. `outcome` is the verdict of `api.envelope`,
    empty while the call is under way. Bodies are the full texts as sent and received (after decompression).
    """

    correlation_id: str
    account: str
    family: str
    method: str
    url: str
    endpoint: str
    started_at: datetime
    request_body: str = ""
    response_body: str = ""
    status: int | None = None
    seconds: float | None = None
    outcome: str = ""
    error: str = ""


@dataclass(frozen=True)
class LoggedCall:
    """A call as the request log lists it, without its bodies. `day` (`YYYY-MM-DD`, UTC) tells where they are.

    Sizes are in bytes of the full texts.
    """

    correlation_id: str
    day: str
    account: str
    family: str
    method: str
    url: str
    endpoint: str
    started_at: datetime
    status: int | None
    seconds: float | None
    outcome: str
    error: str
    request_bytes: int
    response_bytes: int


class Journal(Protocol):
    """Where calls are written down: `begin` before the first byte leaves, `finish` when it is over."""

    async def begin(self, call: Call) -> None:
        """Remember that this call is about to leave."""
        ...

    async def finish(self, call: Call) -> None:
        """Complete the call begun with the same correlation id."""
        ...
