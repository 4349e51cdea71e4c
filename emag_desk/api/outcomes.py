"""What came of a call, and what the caller may do now.

not sent           nothing left: any command may be sent again
throttled          eMAG did nothing and asks to come back: any command may be sent again
account            the account is refused (password, address, rights): pause it, keep the command
rejected           eMAG did nothing and says why
confirmed          done; `confirmed_with_notes` when eMAG remarks something
partial            a save of several items: ask `item()` for each
check              saved or not, depending on a text: read it back
unknown            done or not: a read may be repeated, a command must be read back
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from emag_desk.api.causes import SENTENCES, Cause
from emag_desk.api.endpoints import Endpoint, Repeat
from emag_desk.errors import MarketplaceError, Sentence


class Phase(StrEnum):
    """How far a call came."""

    NOT_SENT = "not_sent"  # no byte of the request left
    SENT = "sent"  # the first byte left, no complete answer came
    ANSWERED = "answered"  # a complete answer came


class Verdict(StrEnum):
    """What the caller may do now; see the module's table."""

    NOT_SENT = "not_sent"
    THROTTLED = "throttled"
    ACCOUNT = "account"
    REJECTED = "rejected"
    CONFIRMED = "confirmed"
    CONFIRMED_WITH_NOTES = "confirmed_with_notes"
    PARTIAL = "partial"
    CHECK = "check"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ItemOutcome:
    """What became of one item of a save: confirmed (with notes), rejected, check, or the verdict of the whole call."""

    verdict: Verdict
    messages: tuple[str, ...] = ()
    cause: Cause = Cause.NONE


@dataclass(frozen=True)
class Outcome:
    """What came of one call. `results` is eMAG's `results`, or the bytes of a PDF, or the whole body of a bare route.

    `retry_after` is in seconds. `alarm` marks answers that break eMAG's own promise and are worth reporting to it.
    `address` is the one eMAG saw us come from, where it says so. `attempts` counts the requests this call made.
    `because` says why the circuit breaker holds calls back.
    """

    verdict: Verdict
    endpoint: Endpoint
    cause: Cause = Cause.NONE
    messages: tuple[str, ...] = ()
    results: Any = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    items: Mapping[int, ItemOutcome] = field(default_factory=dict)
    unnamed: ItemOutcome | None = None
    retry_after: float | None = None
    alarm: bool = False
    address: str = ""
    detail: str = ""
    host: str = ""
    because: Sentence | None = None
    correlation_id: str = ""
    seconds: float | None = None
    attempts: int = 1

    @property
    def ok(self) -> bool:
        """Whether eMAG did all of what was asked."""
        return self.verdict in (Verdict.CONFIRMED, Verdict.CONFIRMED_WITH_NOTES)

    @property
    def may_repeat(self) -> bool:
        """Whether the same call may be sent again without asking anybody: it was not done, or repeating is safe."""
        if self.verdict in (Verdict.NOT_SENT, Verdict.THROTTLED, Verdict.ACCOUNT):
            return True
        return self.verdict is Verdict.UNKNOWN and self.endpoint.repeat in (Repeat.READ, Repeat.ABSOLUTE)

    @property
    def error_sentence(self) -> Sentence:
        """What happened, for the operator."""
        return Sentence(SENTENCES[self.cause][0], self._values())

    @property
    def remedy(self) -> Sentence:
        """What to do about it; may be empty."""
        return Sentence(SENTENCES[self.cause][1], self._values())

    def item(self, object_id: int) -> ItemOutcome:
        """What became of one item of a save: its own verdict, else that of the items eMAG does not name."""
        if object_id in self.items:
            return self.items[object_id]
        return self.unnamed or ItemOutcome(self.verdict, self.messages, self.cause)

    def error(self) -> MarketplaceError:
        """The outcome as an exception, for callers that cannot go on without it."""
        text, remedy = SENTENCES[self.cause]
        return MarketplaceError(text, cause=self.cause.value, remedy=remedy, **self._values())

    def _values(self) -> dict[str, Any]:
        seconds = self.retry_after if self.cause is Cause.CIRCUIT_OPEN else self.seconds
        return {
            "detail": self.detail,
            "messages": self.because or "; ".join(self.messages) or self.detail or Sentence("no reason given"),
            "status": self.status if self.status is not None else "-",
            "address": self.address or Sentence("it does not say which"),
            "seconds": round(seconds or 0),
            "host": self.host or "eMAG",
        }
