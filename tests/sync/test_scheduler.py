"""The scheduler pulls what is due, each account on its own, and leaves an account that fails alone for a while."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.errors import InputError, MarketplaceError
from emag_desk.sync.pull_guard import PullGuard
from emag_desk.sync.schedule import AccountFacts, Freshness, Job
from emag_desk.sync.scheduler import Scheduler

SHOP, OTHER = Account(key="shop", name="Shop"), Account(key="other", name="Other")


class JumpingClock:
    """Sleeping takes no time, and moves the clock."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.moment += timedelta(seconds=seconds)


def _run(hours: float, failing: tuple[str, ...] = (), late: bool = False) -> list[tuple[str, datetime]]:
    """Which account was pulled when, in so many hours."""
    clock, changes = JumpingClock(), Changes()
    guard = PullGuard(clock)
    accounts = [SHOP] if late else [SHOP, OTHER]
    end = clock.now() + timedelta(hours=hours)
    pulled: list[tuple[str, datetime]] = []
    swept: dict[str, datetime] = {}

    async def facts(account: Account) -> AccountFacts:
        failures, failed_at = guard.failures(account.key)
        at = swept.get(account.key)
        return AccountFacts(account.key, at, at, failed_at, failures)

    async def pull(account: Account) -> None:
        with guard.pulling(account):
            pulled.append((account.key, clock.now()))
            await asyncio.sleep(0)
            if account.key in failing:
                raise MarketplaceError("eMAG does not answer.")
            swept[account.key] = clock.now()

    async def scene() -> None:
        scheduler = Scheduler(accounts=lambda: accounts, facts=facts, pull=pull, clock=clock, changes=changes)
        task = asyncio.create_task(scheduler.run_forever())
        while clock.now() < end:
            await asyncio.sleep(0)
            if late and len(pulled) == 1 and OTHER not in accounts:
                accounts.append(OTHER)
                changes.announce(Kind.ACCOUNTS)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(scene())
    return pulled


def test_every_account_is_pulled_at_the_start_and_then_once_a_day() -> None:
    pulled = _run(hours=72)
    for key in ("shop", "other"):
        moments = [moment for name, moment in pulled if name == key]
        assert len(moments) == 4
        assert all(moment.hour in (1, 2, 3) for moment in moments[1:])


def test_an_account_that_fails_is_left_alone_for_longer_and_longer() -> None:
    pulled = [moment for key, moment in _run(hours=2, failing=("shop",)) if key == "shop"]
    pauses = [(later - earlier).total_seconds() for earlier, later in pairwise(pulled)]
    assert pauses[0] >= 30
    assert pauses == sorted(pauses)
    assert 900 <= pauses[-1] <= 960
    assert len(pulled) < 15


def test_a_new_account_is_pulled_without_waiting() -> None:
    (first, start), (second, moment) = _run(hours=1, late=True)
    assert (first, second) == ("shop", "other")
    assert (moment - start).total_seconds() <= 120


def test_orders_are_read_while_a_long_sweep_of_offers_goes_on() -> None:
    clock, changes = JumpingClock(), Changes()
    read: list[datetime] = []
    begun: list[datetime] = []
    start = clock.now()

    async def facts(account: Account) -> AccountFacts:
        at = read[-1] if read else None
        return AccountFacts(account.key).with_list(Job.ORDERS, Freshness(at, timedelta(minutes=3)))

    async def pull(account: Account) -> None:
        begun.append(clock.now())
        await asyncio.Event().wait()

    async def pull_orders(account: Account) -> None:
        await asyncio.sleep(0)
        read.append(clock.now())

    async def scene() -> None:
        scheduler = Scheduler(
            accounts=lambda: [SHOP],
            facts=facts,
            pull=pull,
            pulls={Job.ORDERS: pull_orders},
            clock=clock,
            changes=changes,
        )
        task = asyncio.create_task(scheduler.run_forever())
        while clock.now() < start + timedelta(hours=1):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(scene())
    assert len(begun) == 1
    assert 15 <= len(read) <= 21
    assert all((later - earlier) <= timedelta(minutes=4) for earlier, later in pairwise(read))


def test_an_account_is_not_pulled_twice_at_once() -> None:
    guard = PullGuard(JumpingClock())
    with guard.pulling(SHOP), guard.pulling(OTHER):
        try:
            with guard.pulling(SHOP):
                raise AssertionError
        except InputError as problem:
            assert "being read already" in str(problem)
    assert guard.failures("shop") == (0, None), "being busy is no failure of eMAG"
    with guard.pulling(SHOP):
        pass
