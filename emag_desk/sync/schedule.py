"""Decides what is due for an account, and when to look again. Pure: knows no clock, wire or disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
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


@dataclass(frozen=True)
class AccountFacts:
    """What the decision needs to know of an account. Times are UTC.

    `swept_at` is the end of the last full sweep, `reference_at` the age of the oldest reference data, `failed_at` and
    `failures` tell of the failures in a row since something last worked. `orders_at` is when orders were last read up
    to that moment, which is wanted as often as `orders_every` says, and never when that is nothing.
    """

    account: str
    swept_at: datetime | None = None
    reference_at: datetime | None = None
    failed_at: datetime | None = None
    failures: int = 0
    orders_at: datetime | None = None
    orders_every: timedelta = timedelta(0)
    orders_failed_at: datetime | None = None
    orders_failures: int = 0


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
    """What to pull now, in order. What failed rests for a while; orders and the rest do so each on their own."""
    jobs = []
    if not _rests(facts.failed_at, facts.failures, now):
        if is_due(facts.reference_at, now):
            jobs.append(Job.REFERENCE)
        if facts.swept_at is None or facts.swept_at < last_daily_moment(facts.account, now) or facts.swept_at > now:
            jobs.append(Job.OFFERS)
    if facts.orders_every and not _rests(facts.orders_failed_at, facts.orders_failures, now):
        read_at = facts.orders_at
        if read_at is None or not timedelta(0) <= now - read_at < facts.orders_every:
            jobs.append(Job.ORDERS)
    return jobs


def next_look(facts: AccountFacts, now: datetime) -> datetime:
    """The next moment at which `due` can say something new; `now` itself when something is due."""
    if due(facts, now):
        return now
    moments = [last_daily_moment(facts.account, now) + DAY]
    rest = resting_until(facts.failed_at, facts.failures)
    if rest is not None and now < rest:
        moments = [rest]
    elif facts.reference_at is not None:
        moments.append(facts.reference_at + DAY)
    if facts.orders_every:
        rest = resting_until(facts.orders_failed_at, facts.orders_failures)
        resting = rest is not None and now < rest
        moments.append(rest if rest is not None and resting else (facts.orders_at or now) + facts.orders_every)
    return min(moments)


def _rests(failed_at: datetime | None, failures: int, now: datetime) -> bool:
    """Whether something that failed is to be left alone. A clock that was set back lets it be tried again."""
    rest = resting_until(failed_at, failures)
    return rest is not None and failed_at is not None and failed_at <= now < rest
