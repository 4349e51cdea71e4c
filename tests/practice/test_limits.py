"""The sliding windows of the gateway, on a clock of our own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from emag_desk.errors import InputError
from emag_desk.practice.limits import Gate


class TestClock:
    __test__ = False

    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 1, 12, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


def passes(gate: Gate, family: str = "other") -> bool:
    return gate.admit("emag-ro", "demo", family).passed


def test_no_second_holds_more_than_three_wherever_it_starts(clock):
    gate = Gate(clock, "449")
    passed = []
    for _ in range(100):
        if passes(gate):
            passed.append(clock.seconds)
        clock.seconds += 0.15
    for moment in passed:
        assert sum(moment <= other < moment + 1 for other in passed) <= 3
    assert len(passed) > 40


def test_a_minute_holds_180_and_says_when_the_next_may_come(clock):
    gate = Gate(clock, "449")
    for _ in range(60):
        assert [passes(gate) for _ in range(3)] == [True] * 3
        clock.seconds += 1.0
    clock.seconds -= 0.1
    ruling = gate.admit("emag-ro", "demo", "other")
    assert not ruling.passed
    assert ruling.headers["X-RateLimit-Remaining-Minute"] == "0"
    clock.seconds += ruling.retry_after - 0.001
    assert not passes(gate)
    clock.seconds += 0.002
    assert passes(gate)


def test_orders_have_twelve_a_second(clock):
    gate = Gate(clock, "449")
    assert [passes(gate, "orders") for _ in range(13)] == [True] * 12 + [False]
    assert passes(gate)


def test_one_reading_of_the_newest_version_puts_everything_in_one_bucket(clock):
    gate = Gate(clock, "451-ops")
    assert [passes(gate, "orders") for _ in range(3)] == [True] * 3
    assert [passes(gate) for _ in range(3)] == [True, True, False]


def test_the_old_version_takes_one_call_in_three_seconds(clock):
    gate = Gate(clock, "445")
    assert passes(gate)
    clock.seconds += 2.9
    assert not passes(gate)
    clock.seconds += 0.2
    assert passes(gate)


def test_off_lets_everything_pass_but_still_counts_arrivals(clock):
    gate = Gate(clock, "off")
    assert all(passes(gate) for _ in range(50))
    assert gate.report()[0]["most_in_second"] == 50


def test_unknown_limits_are_named(clock):
    with pytest.raises(InputError, match="451-ops"):
        Gate(clock, "450")
