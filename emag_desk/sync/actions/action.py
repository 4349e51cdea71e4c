"""What every kind of action implements, and the words in which kinds and lane speak with each other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Endpoint
from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.order_reading import OrderReading
from emag_desk.sync.actions.return_reading import ErpReading, ReturnReading
from emag_desk.sync.actions.store import ActionStore

#: Texts by the name of a fact; None where eMAG says nothing of it.
Facts = Mapping[str, str | None]


@dataclass(frozen=True)
class Ready:
    """What leaves for an action: the route, its body, the number in its address, and what eMAG showed before.

    `read_at` is the monotonic moment of the fresh read that the body repeats: it does not leave much later than that.
    """

    endpoint: Endpoint
    body: Any = None
    object_id: int | str | None = None
    pre_image: Facts = field(default_factory=dict)
    read_at: float | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of what is sent, for the attempt's row."""
        text = json.dumps([self.object_id, self.body], sort_keys=True, ensure_ascii=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class NotSent:
    """Why nothing leaves: it would do something else than the operator saw, or it is so already.

    `state` is the end that the action comes to.
    """

    why: Sentence
    state: State = State.REJECTED


@dataclass(frozen=True)
class Around:
    """What an action works with: its account and client, fresh reads, and the stores (`run` goes to their thread)."""

    account: Account
    client: EmagClient
    orders: OrderReading
    returns: ReturnReading
    erp: ErpReading
    store: ActionStore
    clock: Clock
    run: Callable[..., Coroutine[Any, Any, Any]]


@dataclass(frozen=True)
class At:
    """When two readings that agree were made, for telling the operator."""

    first: datetime
    second: datetime


class Action(Protocol):
    """One kind of action. Holds no state of its own: one object serves every account.

    Whether it may be sent again by itself, and what a person has to type, says its row in `domain.action_rules`.
    """

    @property
    def kind(self) -> ActionKind:
        """The kind of commands that it serves."""
        ...

    @property
    def priority(self) -> Priority:
        """Its place in the queue of the account's budget."""
        ...

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """What is sent, after a fresh read where the route repeats what eMAG has. Raises NotNow when eMAG is silent."""
        ...

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """What a complete answer means: done (with the numbers it returned), or refused. Everything else (not sent,
        throttled, locked, account, unknown) is the same for all kinds and is not asked here."""
        ...

    async def applied(self, command: Command, around: Around) -> None:
        """Let the cache know what was done. Raises NotNow to be asked again; twice is harmless."""
        ...

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """What eMAG shows of it now, or why nothing can be said (then a person decides). Raises NotNow."""
        ...

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """What two equal readings say: done, not done (sent again where that is harmless), or a person decides."""
        ...
