"""What sending works with, and the words its parts use with each other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple, Protocol

from emag_desk.api.client import EmagClient
from emag_desk.domain.changes import Changes
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command, State
from emag_desk.store.threads import StoreThread
from emag_desk.sync.actions.store import ActionStore
from emag_desk.sync.push_store import PushStore


class Witness(Protocol):
    """Who follows what becomes of each command."""

    def __call__(self, command: Command, state: State, messages: tuple[str, ...] = ()) -> None: ...


@dataclass(frozen=True)
class Surroundings:
    """What sending works with.

    `settle_seconds` and `again_seconds` are the waits before the two readings back. `pauses` are the waits after the
    first, second, ... trouble in a row, the last one for all further ones. `long_pause` is the wait of a command that
    was sent four times and never arrived.
    """

    store: PushStore
    actions: ActionStore
    thread: StoreThread
    client: Callable[[str], Coroutine[Any, Any, EmagClient]]
    clock: Clock
    changes: Changes
    chance: Random
    settle_seconds: float
    again_seconds: float
    pauses: Sequence[float]
    long_pause: float
    stopping: asyncio.Event


class Step(NamedTuple):
    """What one step did, or how many seconds it is until the next one can do something.

    `retry` speaks of commands that wait to be sent, `check` of commands that wait to be read back. None: there is none.
    """

    worked: bool
    retry: float | None = None
    check: float | None = None
