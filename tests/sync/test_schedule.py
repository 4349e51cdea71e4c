"""What is due: a sweep a day at a quiet moment of the account's own, and patience while eMAG is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.sync.schedule import (
    DAY,
    AccountFacts,
    Freshness,
    Job,
    daily_moment,
    due,
    last_daily_moment,
    next_look,
    pause_after,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FRESH = AccountFacts("shop", swept_at=NOON, reference_at=NOON)
ages = st.integers(0, 60 * 60 * 72).map(lambda seconds: timedelta(seconds=seconds))


def test_a_new_account_gets_everything_at_once() -> None:
    assert due(AccountFacts("shop"), NOON) == [Job.REFERENCE, Job.OFFERS]


def test_a_sweep_is_due_once_a_day() -> None:
    moment = last_daily_moment("shop", NOON)
    facts = AccountFacts("shop", swept_at=moment + timedelta(minutes=20), reference_at=NOON)
    assert due(facts, NOON) == []
    assert due(facts, moment + timedelta(days=1, seconds=-1)) == []
    assert Job.OFFERS in due(facts, moment + timedelta(days=1))


def test_a_sweep_missed_at_night_is_made_up_for() -> None:
    facts = AccountFacts("shop", swept_at=NOON - timedelta(days=3), reference_at=NOON)
    assert due(facts, NOON) == [Job.OFFERS]


def test_accounts_do_not_start_together_nor_on_the_full_minute() -> None:
    starts = [daily_moment(f"shop-{number}") for number in range(50)]
    assert len({start for start in starts}) > 40
    assert all(start.seconds % 60 != 0 and start.seconds // 60 % 2 == 1 for start in starts)


def test_failures_make_the_pauses_longer_but_never_longer_than_a_quarter_of_an_hour() -> None:
    pauses = [pause_after(failures) for failures in range(8)]
    assert pauses[:3] == [timedelta(0), timedelta(seconds=30), timedelta(minutes=1)]
    assert pauses == sorted(pauses)
    assert pause_after(1000) == timedelta(minutes=15)


def test_an_account_that_failed_rests_and_is_tried_again() -> None:
    facts = AccountFacts("shop", failed_at=NOON, failures=3)
    assert due(facts, NOON + timedelta(seconds=119)) == []
    assert due(facts, NOON + timedelta(seconds=120)) == [Job.REFERENCE, Job.OFFERS]
    assert next_look(facts, NOON) == NOON + timedelta(seconds=120)


def test_orders_are_due_every_few_minutes_whatever_the_offers_do() -> None:
    every = timedelta(minutes=3)
    fresh = FRESH.with_list(Job.ORDERS, Freshness(NOON, every))
    assert due(fresh, NOON + timedelta(seconds=179)) == []
    assert due(fresh, NOON + every) == [Job.ORDERS]
    assert next_look(fresh, NOON) == NOON + every
    assert due(FRESH.with_list(Job.ORDERS, Freshness(None, every)), NOON) == [Job.ORDERS]
    later = Freshness(NOON + timedelta(hours=1), every)
    assert due(FRESH.with_list(Job.ORDERS, later), NOON) == [Job.ORDERS], "a clock that was set back"
    assert due(FRESH.with_list(Job.ORDERS, Freshness(NOON)), NOON + every) == [], "nobody wants orders"
    troubled = replace(fresh, failed_at=NOON, failures=9, swept_at=None)
    assert due(troubled, NOON + every) == [Job.ORDERS], "offers that fail do not keep orders from being read"


def test_orders_that_fail_rest_on_their_own() -> None:
    every = timedelta(minutes=3)
    facts = FRESH.with_list(Job.ORDERS, Freshness(None, every, failed_at=NOON, failures=5))
    assert due(facts, NOON + timedelta(minutes=7)) == []
    assert next_look(facts, NOON) == NOON + pause_after(5)
    assert due(facts, NOON + pause_after(5)) == [Job.ORDERS]


def test_invoices_are_due_once_a_night_and_never_when_nobody_wants_them() -> None:
    night = last_daily_moment("shop", NOON)
    read = FRESH.with_list(Job.INVOICES, Freshness(night + timedelta(minutes=5), DAY, nightly=True))
    assert due(read, NOON) == []
    assert next_look(read, NOON) == night + DAY
    assert Job.INVOICES in due(read, night + DAY)
    assert due(FRESH.with_list(Job.INVOICES, Freshness(None, DAY * False, nightly=True)), NOON) == []
    missed = FRESH.with_list(Job.INVOICES, Freshness(night - timedelta(hours=1), DAY, nightly=True))
    assert due(missed, NOON) == [Job.INVOICES], "a night when the computer was off is made up for"


@pytest.mark.parametrize("hours", [-1, 25])
def test_a_clock_that_was_set_makes_everything_due(hours: int) -> None:
    then = NOON - timedelta(hours=hours)
    assert due(AccountFacts("shop", swept_at=then, reference_at=then), NOON) == [Job.REFERENCE, Job.OFFERS]


@given(now=ages, swept=st.none() | ages, reference=st.none() | ages, failed=ages, failures=st.integers(0, 20))
def test_nothing_becomes_due_before_the_next_look(
    now: timedelta, swept: timedelta | None, reference: timedelta | None, failed: timedelta, failures: int
) -> None:
    moment = NOON + now
    facts = AccountFacts(
        "shop",
        swept_at=None if swept is None else moment - swept,
        reference_at=None if reference is None else moment - reference,
        failed_at=moment - failed if failures else None,
        failures=failures,
    )
    look = next_look(facts, moment)
    if due(facts, moment):
        assert look == moment
        return
    assert look > moment
    assert due(facts, moment + (look - moment) * 0.999) == []
    if not failures:
        assert due(facts, look)
