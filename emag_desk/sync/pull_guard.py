"""Which accounts are being pulled, and which failed how often: one pull per account, and patience after failures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError, InputError
from emag_desk.sync.schedule import Freshness


class PullGuard:
    """Lets one pull per account through at a time, and counts the failures in a row."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pulling: set[str] = set()
        self._failures: dict[str, tuple[int, datetime]] = {}

    @contextmanager
    def pulling(self, account: Account) -> Iterator[None]:
        """Hold the account while its pull runs. Raises InputError when one runs already."""
        if account.key in self._pulling:
            raise InputError("{name} is being read already.", name=account.name)
        self._pulling.add(account.key)
        try:
            yield
        except DeskError:
            self._failures[account.key] = (self.failures(account.key)[0] + 1, self._clock.now())
            raise
        else:
            self._failures.pop(account.key, None)
        finally:
            self._pulling.discard(account.key)

    def failures(self, key: str) -> tuple[int, datetime | None]:
        """How many pulls of the account failed in a row, and when the last one did (UTC)."""
        return self._failures.get(key, (0, None))

    def freshness(self, key: str, read_at: datetime | None, every: timedelta, *, nightly: bool = False) -> Freshness:
        """How a list of the account stands, for the decision whether it is due."""
        failures, failed_at = self.failures(key)
        return Freshness(read_at, every, failed_at, failures, nightly)
