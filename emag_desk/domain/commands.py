"""What the operator wants: a command, its states, and what came of it.

    draft ──approve──► queued ──claim──► in_flight ──► confirmed | confirmed_with_notes | rejected      (ends)
                         ▲                  │
                         └── not sent ◄─────┤
                                            └──► unknown ──read back──► confirmed | queued | needs_human

A draft is a *staged change*: nothing leaves before it is approved in Review. `in_flight` is on disk before the first
byte leaves. `unknown` means that eMAG may or may not have done it: it is read back, never blindly repeated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

#: The kinds of changes: of an offer's own fields, and of a product with everything that describes it.
OFFER = "offer"
PRODUCT = "product"
#: These kinds are changes of one and the same object: one of them is under way at a time.
SAME_OBJECT = (OFFER, PRODUCT)


class State(StrEnum):
    """Where a command stands."""

    DRAFT = "draft"
    QUEUED = "queued"
    IN_FLIGHT = "in_flight"
    UNKNOWN = "unknown"
    NEEDS_HUMAN = "needs_human"
    CONFIRMED = "confirmed"
    CONFIRMED_WITH_NOTES = "confirmed_with_notes"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    ABANDONED = "abandoned"


#: A command in one of these never changes again.
END_STATES = frozenset(
    {
        State.CONFIRMED,
        State.CONFIRMED_WITH_NOTES,
        State.REJECTED,
        State.SUPERSEDED,
        State.CANCELLED,
        State.ABANDONED,
    }
)
#: Sent, and not yet known to have ended: nothing else may be sent for the same object.
BUSY_STATES = frozenset({State.IN_FLIGHT, State.UNKNOWN, State.NEEDS_HUMAN})

STATE_LABELS = {
    State.DRAFT: "Staged",
    State.QUEUED: "Waiting",
    State.IN_FLIGHT: "Sending",
    State.UNKNOWN: "Checking",
    State.NEEDS_HUMAN: "Needs you",
    State.CONFIRMED: "Saved",
    State.CONFIRMED_WITH_NOTES: "Saved with remarks",
    State.REJECTED: "Refused",
    State.SUPERSEDED: "Replaced",
    State.CANCELLED: "Cancelled",
    State.ABANDONED: "Dropped",
}


class Decision(StrEnum):
    """What a person says of a command whose outcome nobody knows."""

    FOUND = "found"  # it is there: confirmed
    SEND_AGAIN = "send_again"  # it is not there: queued once more
    DROP = "drop"  # forget it: abandoned


class StagedEdit(NamedTuple):
    """One edit of one field, as the table makes it. Values are canonical texts of the kind of change.

    `old` is what eMAG last said when the operator edited (None: nothing); `new` is None to take the edit back.
    """

    account: str
    object_id: int
    title: str
    key: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Command:
    """One wanted change of one object: `edits` maps a field key to its new canonical text, `base` to the old one.

    Of an action `edits` says what is wanted and `base` what the operator was shown; `intent_id` is the dialog that
    asked for it, and `answer` holds the numbers that eMAG returned. Edits of offers and products have neither.
    """

    id: int
    account: str
    kind: str
    object_id: int
    title: str
    state: State
    edits: Mapping[str, str]
    base: Mapping[str, str | None]
    who: str
    source: str
    created_at: datetime
    updated_at: datetime
    attempts: int = 0
    retry_at: datetime | None = None
    settle_at: datetime | None = None
    messages: tuple[str, ...] = ()
    reverts: int | None = None
    approved_at: datetime | None = None
    superseded_by: int | None = None
    intent_id: str | None = None
    answer: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_action(self) -> bool:
        """Whether it is a deed that was ordered in a dialog, rather than edited values of an offer or a product."""
        return self.intent_id is not None


class OverlayEntry(NamedTuple):
    """What is wanted of one object beyond what eMAG last said: the newest open value of each field, for painting.

    `state` is `NEEDS_HUMAN` while a decision is wanted, else the state of the object's newest open command.
    """

    edits: dict[str, str]
    state: State


class Refusal(NamedTuple):
    """The last that became of a field: eMAG refused `wanted` (a canonical text), saying `messages`."""

    command_id: int
    wanted: str
    messages: tuple[str, ...]


@dataclass(frozen=True)
class Attempt:
    """One time a command was sent. `outcome` is empty while nobody knows."""

    id: int
    command_id: int
    number: int
    route: str
    correlation_id: str
    sent_at: datetime
    finished_at: datetime | None = None
    outcome: str = ""
    messages: tuple[str, ...] = field(default=())
