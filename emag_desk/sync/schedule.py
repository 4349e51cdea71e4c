"""Decides what is due for an account, and when to look again. Pure: knows no clock, wire or disk."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

DAY = timedelta(days=1)
_FIRST_PAUSE = timedelta(seconds=30)
_LONGEST_PAUSE = timedelta(minutes=15)


def is_due(read_at: datetime | None, now: datetime) -> bool:
    """Whether what was read at that time is over a day old. A clock that was set back makes everything due."""
    return read_at is None or not timedelta(0) <= now - read_at < DAY


class Job(StrEnum):
    """What can be pulled."""

    REFERENCE = "reference"
    OFFERS = "offers"
    ORDERS = "orders"
    RETURNS = "returns"
    INVOICES = "invoices"


@dataclass(frozen=True)
class Freshness:
    """How a list of an account stands: when it was last read up to that moment (UTC), and how often that is wanted.

    Never when `every` is nothing. A `nightly` one is wanted once a night, when the offers are. `failed_at` and
    `failures` tell of the failures in a row since it last worked.
    """

    read_at: datetime | None = None
    every: timedelta = timedelta(0)
    failed_at: datetime | None = None
    failures: int = 0
    nightly: bool = False


@dataclass(frozen=True)
class AccountFacts:
    """What the decision needs to know of an account. Times are UTC.

    `swept_at` is the end of the last full sweep, `reference_at` the age of the oldest reference data, `failed_at` and
    `failures` tell of the failures in a row since something last worked. `lists` tells of what else can be pulled.
    """

    account: str
    swept_at: datetime | None = None
    reference_at: datetime | None = None
    failed_at: datetime | None = None
    failures: int = 0
    lists: Mapping[Job, Freshness] = field(default_factory=dict)

    def with_list(self, job: Job, freshness: Freshness) -> AccountFacts:
        """The same with one more list."""
        return replace(self, lists={**self.lists, job: freshness})


def daily_moment(account: str) -> timedelta:
    """When in the UTC day an account's full sweep starts: at night, at an odd minute and second of its own.

    eMAG asks not to start at round times, and several accounts need not start together (protocol §3).
    """
    number = int.from_bytes(hashlib.sha256(account.encode()).digest()[:4], "big")
    minutes = number % 180 | 1
    return timedelta(hours=1, minutes=minutes, seconds=3 + number // 180 % 53)


def last_daily_moment(account: str, now: datetime) -> datetime:
    """The latest moment, not after `now`, at which this account's sweep was to start."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    moment = midnight + daily_moment(account)
    return moment if moment <= now else moment - DAY


def pause_after(failures: int) -> timedelta:
    """How long to leave an account alone after so many failures in a row: 30 s, 1 min, ... 15 min."""
    if failures <= 0:
        return timedelta(0)
    return min(_FIRST_PAUSE * (1 << min(failures - 1, 10)), _LONGEST_PAUSE)


def resting_until(failed_at: datetime | None, failures: int) -> datetime | None:
    """When what failed may be tried again; None when it need not rest."""
    return None if failed_at is None or failures <= 0 else failed_at + pause_after(failures)


def due(facts: AccountFacts, now: datetime) -> list[Job]:
    """What to pull now, in order. What failed rests for a while; the lists and the rest do so each on their own."""
    jobs = []
    if not _rests(facts.failed_at, facts.failures, now):
        if is_due(facts.reference_at, now):
            jobs.append(Job.REFERENCE)
        if _is_due_nightly(facts.account, facts.swept_at, now):
            jobs.append(Job.OFFERS)
    return jobs + [job for job, fresh in facts.lists.items() if _is_list_due(facts.account, fresh, now)]


def next_look(facts: AccountFacts, now: datetime) -> datetime:
    """The next moment at which `due` can say something new; `now` itself when something is due."""
    if due(facts, now):
        return now
    tonight = last_daily_moment(facts.account, now) + DAY
    moments = [tonight]
    rest = resting_until(facts.failed_at, facts.failures)
    if rest is not None and now < rest:
        moments = [rest]
    elif facts.reference_at is not None:
        moments.append(facts.reference_at + DAY)
    for fresh in facts.lists.values():
        if fresh.every:
            rest = resting_until(fresh.failed_at, fresh.failures)
            if rest is not None and now < rest:
                moments.append(rest)
            else:
                moments.append(tonight if fresh.nightly else (fresh.read_at or now) + fresh.every)
    return min(moments)


def _is_list_due(account: str, fresh: Freshness, now: datetime) -> bool:
    if not fresh.every or _rests(fresh.failed_at, fresh.failures, now):
        return False
    if fresh.nightly:
        return _is_due_nightly(account, fresh.read_at, now)
    return fresh.read_at is None or not timedelta(0) <= now - fresh.read_at < fresh.every


def _is_due_nightly(account: str, read_at: datetime | None, now: datetime) -> bool:
    """Whether the last night went by without it. A clock that was set back makes it due."""
    return read_at is None or read_at < last_daily_moment(account, now) or read_at > now


def _rests(failed_at: datetime | None, failures: int, now: datetime) -> bool:
    """Whether something that failed is to be left alone. A clock that was set back lets it be tried again."""
    rest = resting_until(failed_at, failures)
    return rest is not None and failed_at is not None and failed_at <= now < rest
