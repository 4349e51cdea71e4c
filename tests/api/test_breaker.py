"""The circuit breaker: five refusals stop a family, one probe starts it again, trouble that passes changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from emag_desk.api.breaker import FAILURES, OPEN_SECONDS, Breaker, Breakers, Result


class HandClock:
    """A clock that stands until it is moved."""

    moment = 0.0

    def monotonic(self) -> float:
        return self.moment

    def now(self) -> datetime:
        return datetime(2026, 1, 12, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        self.moment += seconds


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def breaker(clock: HandClock) -> Breaker:
    return Breaker(clock)


def report(breaker: Breaker, *results: Result) -> None:
    for result in results:
        given = breaker.admit()
        assert given is not None
        breaker.settle(given, result)


def open_it(breaker: Breaker) -> None:
    report(breaker, *[Result.FAILURE] * FAILURES)


def test_four_refusals_let_calls_through_the_fifth_stops_them(breaker: Breaker) -> None:
    report(breaker, *[Result.FAILURE] * 4)
    assert not breaker.is_open and breaker.retry_after == 0
    report(breaker, Result.FAILURE)
    assert breaker.is_open and breaker.admit() is None


def test_it_says_when_it_will_try_again(breaker: Breaker, clock: HandClock) -> None:
    open_it(breaker)
    clock.moment += 10
    assert breaker.retry_after == OPEN_SECONDS - 10


def test_trouble_that_passes_neither_counts_nor_makes_up_for_refusals(breaker: Breaker) -> None:
    report(breaker, *[Result.FAILURE] * 4, *[Result.NEUTRAL] * 3)
    assert not breaker.is_open
    report(breaker, Result.FAILURE)
    assert breaker.is_open


def test_one_success_in_between_makes_up_for_all(breaker: Breaker) -> None:
    report(breaker, *[Result.FAILURE] * 4, Result.SUCCESS, *[Result.FAILURE] * 4)
    assert not breaker.is_open


def test_of_twenty_waiting_calls_exactly_one_is_the_probe(breaker: Breaker, clock: HandClock) -> None:
    open_it(breaker)
    clock.moment += OPEN_SECONDS
    admitted = [given for given in (breaker.admit() for _ in range(20)) if given is not None]
    assert len(admitted) == 1 and admitted[0].probe
    breaker.settle(admitted[0], Result.SUCCESS)
    assert not breaker.is_open and breaker.admit() is not None


def test_a_probe_that_is_refused_doubles_the_pause_up_to_five_minutes(breaker: Breaker, clock: HandClock) -> None:
    open_it(breaker)
    pauses = []
    for _ in range(5):
        clock.moment += breaker.retry_after
        report(breaker, Result.FAILURE)
        pauses.append(breaker.retry_after)
    assert pauses == [60, 120, 240, 300, 300]


def test_a_cancelled_probe_gives_its_turn_to_the_next(breaker: Breaker, clock: HandClock) -> None:
    open_it(breaker)
    clock.moment += OPEN_SECONDS
    report(breaker, Result.NEUTRAL)
    given = breaker.admit()
    assert given is not None and given.probe


def test_a_call_that_left_before_it_opened_cannot_close_it(breaker: Breaker, clock: HandClock) -> None:
    early = breaker.admit()
    assert early is not None
    open_it(breaker)
    breaker.settle(early, Result.SUCCESS)
    assert breaker.is_open
    clock.moment += OPEN_SECONDS
    assert breaker.admit() is not None  # and the probe is still to be had


def test_a_probe_from_before_an_account_worked_again_says_nothing_any_more(breaker: Breaker, clock: HandClock) -> None:
    open_it(breaker)
    clock.moment += OPEN_SECONDS
    old = breaker.admit()
    assert old is not None and old.probe
    breaker.close()
    breaker.settle(old, Result.FAILURE)
    assert not breaker.is_open


def test_validation_stops_its_own_family_and_the_account_stops_all(clock: HandClock) -> None:
    breakers = Breakers(clock, ["orders", "other"])
    open_it(breakers["other"])
    assert not breakers["orders"].is_open
    breakers.trip_all()
    assert breakers["orders"].is_open and breakers["other"].is_open
    breakers.close_all()
    assert breakers["orders"].admit() is not None and breakers["other"].admit() is not None
