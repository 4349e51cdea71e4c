"""How many requests eMAG allows, what part of them we use, and what its headers say about it (protocol §3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from emag_desk.api.endpoints import Family

SECONDS_PER_DAY = 86_400

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_HEADER = re.compile(r"x-ratelimit-(limit|remaining)-(\d*)(second|minute|hour|day)s?", re.IGNORECASE)


@dataclass(frozen=True)
class Budget:
    """What eMAG allows for one family of routes, and the share of it that we use (protocol §3).

    `per_day` is None where no day is limited.
    """

    per_second: int
    per_minute: int
    share: float = 0.8
    per_day: int | None = None

    @property
    def windows(self) -> dict[int, int]:
        """The allowance per window, in seconds; three seconds is the window that eMAG's headers speak of."""
        windows = {1: self.per_second, 3: 3 * self.per_second, 60: self.per_minute}
        return windows if self.per_day is None else windows | {SECONDS_PER_DAY: self.per_day}


DEFAULT_BUDGETS: Mapping[Family, Budget] = {
    Family.ORDERS: Budget(12, 720),
    Family.OTHER: Budget(3, 180),
    Family.EANS: Budget(5, 200, per_day=5000),
}


def whole_share(allowance: int, share: float) -> int:
    """Our share of an allowance in whole calls: 80 % of 3 is 2. At least 1, or nothing would ever leave."""
    return max(1, int(allowance * share + 1e-9))


def told_budgets(headers: Mapping[str, str]) -> dict[int, tuple[int | None, int | None]]:
    """What `X-RateLimit-Limit-*` and `-Remaining-*` say: window in seconds -> (limit, remaining)."""
    told: dict[int, tuple[int | None, int | None]] = {}
    for name, value in headers.items():
        match = _HEADER.fullmatch(name)
        if match is None or not value.strip().isascii() or not value.strip().isdigit():
            continue
        kind, count, unit = match.groups()
        window = int(count or 1) * _UNITS[unit.lower()]
        limit, remaining = told.get(window, (None, None))
        number = int(value[:12])
        told[window] = (number, remaining) if kind.lower() == "limit" else (limit, number)
    return told
