"""How patient publishing is, and the tools that it is given."""

from __future__ import annotations

import random
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from emag_desk.domain.clock import Clock, SystemClock

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True)
class PublishSettings:
    """All times in seconds. `total_seconds` bounds putting one file there, `connect_seconds` reaching the server.

    `patience_seconds` is how long a file may take to appear under its address; with `folder_patience_seconds` where a
    syncing program has to carry it there first. `largest` is the most bytes of a PDF.
    """

    total_seconds: float = 60.0
    connect_seconds: float = 10.0
    patience_seconds: float = 10.0
    folder_patience_seconds: float = 90.0
    largest: int = 20 * 1024 * 1024


@dataclass(frozen=True)
class Tools:
    """What every publisher needs. `ssl_context` is called in the worker: reading certificates takes a moment.

    `chance` makes the unguessable names. `transport` stands in for the network in tests.
    """

    settings: PublishSettings = field(default_factory=PublishSettings)
    clock: Clock = field(default_factory=SystemClock)
    chance: random.Random = field(default_factory=random.SystemRandom)
    ssl_context: Callable[[], ssl.SSLContext] = ssl.create_default_context
    transport: httpx.AsyncBaseTransport | None = None
