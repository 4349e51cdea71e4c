"""What the sender tells the outbox: what is about to leave, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from emag_desk.domain.commands import Command, State
from emag_desk.errors import StoreError
from emag_desk.store.outbox_keeping import Kept

#: The word for an attempt that eMAG answered without saying whether it was done.
CHECK = "check"


class FencedError(StoreError):
    """Another eMAG Desk took over sending from this data directory."""

    def __init__(self) -> None:
        super().__init__(
            "Another eMAG Desk took over sending from this data directory.",
            remedy="Nothing is lost. Close one of the two.",
        )


@dataclass(frozen=True)
class Claim:
    """A command about to be sent, and what eMAG had shown of its fields before."""

    command: Command
    pre_image: Mapping[str, str | None]


@dataclass(frozen=True)
class Result:
    """What came of one command that was sent.

    `state` is an end, `QUEUED` (not done for certain; not before `retry_at`) or `UNKNOWN` (read back at `settle_at`).
    `counts` tells whether the attempt uses up one of the retries. `outcome` is the word for the attempt in the ledger.
    `answer` are the numbers that eMAG returned, `kept` what goes into tables of its own in the same transaction.
    """

    command_id: int
    state: State
    messages: tuple[str, ...] = ()
    retry_at: datetime | None = None
    settle_at: datetime | None = None
    counts: bool = True
    outcome: str = ""
    answer: Mapping[str, str] | None = None
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True)
class Unknown:
    """A command whose outcome nobody knows: what eMAG had shown before, and at the first reading back if any.

    `checked` tells that eMAG did answer, only not whether it was done.
    """

    command: Command
    pre_image: Mapping[str, str | None]
    reading: Mapping[str, str | None] | None = None
    checked: bool = False
