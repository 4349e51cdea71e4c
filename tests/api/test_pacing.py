"""The request budget: eMAG never sees more than our share, and what the operator waits for goes first."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.api.budgets import Budget, told_budgets, whole_share
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter, Priority

#: What the rules allow in any window: 80 % of 12/s and 720/min, of 3/s and 180/min, of 5/s, 200/min and 5000/day.
STRICT = {
    Family.ORDERS: {1: 9, 3: 28, 60: 576},
    Family.OTHER: {1: 2, 3: 7, 60: 144},
    Family.EANS: {1: 4, 3: 12, 60: 160, 86_400: 4000},
}


class Planned(NamedTuple):
    """A call: when it is wanted, how long it takes to eMAG, there and back, and how it ends."""

    start: float
    there: float
    work: float
    back: float
    end: str
    family: Family
    priority: Priority


delays = st.one_of(st.just(0.0), st.floats(0, 0.05), st.floats(0, 2))
planned = st.builds(
    Planned,
    st.floats(0, 4),
    delays,
    delays,
    delays,
    st.sampled_from(["answered"] * 6 + ["unused", "lost", "cancelled"]),
    st.sampled_from(Family),
    st.sampled_from(Priority),
)


def most_in_any_window(arrivals: Sequence[float], window: float) -> int:
    """An independent count: the fullest half-open window that begins with an arrival."""
    ordered = sorted(arrivals)
    return max((sum(first <= moment < first + window for moment in ordered) for first in ordered), default=0)


async def follow(clock: Any, limiter: Limiter, call: Planned, arrivals: dict[Family, list[float]]) -> None:
    await clock.sleep(call.start)
    slot = await limiter.acquire(call.family, call.priority)
    if call.end == "unused":
        slot.unused()
        return
    # The request is on its way now, whatever becomes of the caller.
    arrivals[call.family].append(clock.monotonic() + call.there)
    try:
        await clock.sleep(call.there + call.work + call.back if call.end == "answered" else call.there / 2)
        if call.end == "answered":
            slot.answered(200)
    finally:
        slot.unanswered()


def simulate(virtually: Any, calls: Sequence[Planned]) -> dict[Family, list[float]]:
    async def main(clock: Any) -> dict[Family, list[float]]:
        arrivals: dict[Family, list[float]] = {family: [] for family in Family}
        limiter = Limiter(clock)
        tasks = [asyncio.create_task(follow(clock, limiter, call, arrivals)) for call in calls]
        for task, call in zip(tasks, calls, strict=True):
            if call.end == "cancelled":
                asyncio.get_running_loop().call_later(call.start + call.work, task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
        assert all(limiter.utilisation(family).waiting == dict.fromkeys(Priority, 0) for family in Family)
        return arrivals

    return virtually(main)


@settings(max_examples=settings.default.max_examples * 4, deadline=None)
@given(calls=st.lists(planned, min_size=1, max_size=40))
def test_emag_never_sees_more_than_our_share_whatever_the_network_does(virtually: Any, calls: list[Planned]) -> None:
    arrivals = simulate(virtually, calls)
    for family, moments in arrivals.items():
        for window, allowed in STRICT[family].items():
            assert most_in_any_window(moments, window) <= allowed
    assert sum(map(len, arrivals.values())) >= sum(call.end in ("answered", "lost") for call in calls)


def send_all(virtually: Any, count: int, *, budget: Budget | None = None, headers: dict[str, str] | None = None) -> Any:
    """Send `count` calls one after the other, as fast as the limiter lets; when did they leave?"""

    async def main(clock: Any) -> list[float]:
        limiter = Limiter(clock, {Family.OTHER: budget} if budget else {})
        moments = []
        for _ in range(count):
            slot = await limiter.acquire(Family.OTHER)
            moments.append(clock.monotonic())
            slot.answered(200, headers or {})
        return moments

    return virtually(main)


def test_the_share_is_counted_in_whole_calls() -> None:
    assert [whole_share(allowance, 0.8) for allowance in (3, 5, 12, 180, 720, 1)] == [2, 4, 9, 144, 576, 1]


def test_two_calls_a_second_are_really_used_and_the_first_second_is_left_free(virtually: Any) -> None:
    moments = send_all(virtually, 21)
    assert 1.0 <= moments[0] < 1.1  # another instance may have sent its share just before
    assert moments[20] - moments[0] == pytest.approx(10, abs=0.1)


def test_the_minute_counts_where_it_is_the_narrower_limit(virtually: Any) -> None:
    moments = send_all(virtually, 17, budget=Budget(3, 20))
    assert moments[15] < 10 and moments[16] >= 61


def test_the_documented_header_of_one_call_in_three_seconds_slows_us_down(virtually: Any) -> None:
    moments = send_all(virtually, 4, headers={"X-RateLimit-Limit-3second": "1"})
    assert all(later - earlier >= 3 for earlier, later in itertools.pairwise(moments))


def test_a_limit_that_is_not_told_again_is_forgotten_after_five_minutes(virtually: Any) -> None:
    async def main(clock: Any) -> float:
        limiter = Limiter(clock)
        slot = await limiter.acquire(Family.OTHER)
        slot.answered(429, {"X-RateLimit-Limit-3second": "1"}, 0.0)
        await clock.sleep(301)
        started = clock.monotonic()
        for _ in range(2):
            (await limiter.acquire(Family.OTHER)).answered(200)
        return clock.monotonic() - started

    assert virtually(main) < 0.1


def test_a_header_never_makes_us_faster_than_the_documented_limits(virtually: Any) -> None:
    moments = send_all(virtually, 5, headers={"X-RateLimit-Limit-Second": "50", "X-RateLimit-Remaining-Second": "49"})
    assert moments[4] - moments[0] >= 2


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"X-RateLimit-Limit-3second": "9", "x-ratelimit-remaining-3SECOND": " 4 "}, {3: (9, 4)}),
        ({"X-RateLimit-Limit-Minute": "180", "X-RateLimit-Remaining-Day": "77"}, {60: (180, None), 86400: (None, 77)}),
        ({"X-RateLimit-Limit-Second": "many", "X-RateLimit-Limit-Minute": "-1", "Retry-After": "3"}, {}),
    ],
)
def test_budget_headers_are_read_in_every_spelling(headers: dict[str, str], told: dict[int, Any]) -> None:
    assert told_budgets(headers) == told


def test_calls_of_another_program_count_as_ours(virtually: Any) -> None:
    async def main(clock: Any) -> tuple[float, Any]:
        limiter = Limiter(clock)
        slot = await limiter.acquire(Family.OTHER)
        slot.answered(200, {"X-RateLimit-Limit-Minute": "180", "X-RateLimit-Remaining-Minute": "20"})
        used = limiter.utilisation(Family.OTHER)
        await limiter.acquire(Family.OTHER)
        return clock.monotonic(), used

    moment, used = virtually(main)
    assert used.used == 160 and used.ratio == pytest.approx(160 / 180)
    assert moment >= 61  # 144 of 180 were gone, so the next waits until the minute is over


def test_what_the_operator_waits_for_overtakes_the_pull_and_equals_keep_their_order(virtually: Any) -> None:
    async def main(clock: Any) -> list[str]:
        limiter, order = Limiter(clock), []

        async def call(name: str, priority: Priority) -> None:
            slot = await limiter.acquire(Family.OTHER, priority)
            order.append(name)
            slot.answered(200)

        wanted = [("page 1", 6), ("page 2", 6), ("price", 4), ("page 3", 6), ("stock", 3), ("awb", 1), ("operator", 0)]
        tasks = [asyncio.create_task(call(name, Priority(priority))) for name, priority in wanted]
        await clock.sleep(0)
        waiting = limiter.utilisation(Family.OTHER).waiting
        assert (waiting[Priority.BACKGROUND], waiting[Priority.OPERATOR], waiting[Priority.ORDERS]) == (3, 1, 0)
        await asyncio.gather(*tasks)
        return order

    assert virtually(main) == ["operator", "awb", "stock", "price", "page 1", "page 2", "page 3"]


def test_orders_and_the_rest_do_not_wait_for_each_other(virtually: Any) -> None:
    async def main(clock: Any) -> float:
        limiter = Limiter(clock)
        held = [await limiter.acquire(Family.OTHER) for _ in range(2)]
        await limiter.acquire(Family.ORDERS)
        assert len(held) == 2
        return clock.monotonic()

    assert virtually(main) < 1.1


@pytest.mark.parametrize(("retry_after", "expected"), [(7.0, 7.0), (None, 2.0)])
def test_429_keeps_everything_of_the_family_back(virtually: Any, retry_after: float | None, expected: float) -> None:
    async def main(clock: Any) -> tuple[float, float]:
        limiter = Limiter(clock)
        slot = await limiter.acquire(Family.OTHER)
        waiting = asyncio.create_task(limiter.acquire(Family.OTHER, Priority.BACKGROUND))
        throttled_at = clock.monotonic()
        slot.answered(429, {}, retry_after)
        frozen = limiter.utilisation(Family.OTHER).frozen_seconds
        await limiter.acquire(Family.OTHER)
        assert not limiter.utilisation(Family.ORDERS).frozen_seconds
        waiting.cancel()
        return frozen, clock.monotonic() - throttled_at

    frozen, waited = virtually(main)
    assert frozen == pytest.approx(expected) and waited >= expected


def test_repeated_429_waits_longer_each_time_until_an_answer_is_good(virtually: Any) -> None:
    async def main(clock: Any) -> list[int]:
        limiter, frozen = Limiter(clock), []
        for status in (429, 429, 429, 429, 429, 429, 200, 429):
            slot = await limiter.acquire(Family.OTHER)
            slot.answered(status)
            frozen.append(round(limiter.utilisation(Family.OTHER).frozen_seconds))
        return frozen

    assert virtually(main) == [2, 4, 8, 16, 30, 30, 0, 2]


def test_the_last_minute_is_remembered_across_a_restart(virtually: Any) -> None:
    async def main(clock: Any) -> float:
        recent = [("other", clock.now() - timedelta(seconds=20)) for _ in range(144)]
        limiter = Limiter(clock, recent=[*recent, ("orders", clock.now() + timedelta(hours=1))])
        assert limiter.utilisation(Family.OTHER).used == 144
        await limiter.acquire(Family.OTHER)
        return clock.monotonic()

    assert 40 <= virtually(main) < 41


def test_use_above_four_fifths_alerts_only_when_it_lasts(virtually: Any) -> None:
    async def main(clock: Any) -> list[bool]:
        limiter = Limiter(clock)
        slot = await limiter.acquire(Family.OTHER)
        slot.answered(200, {"X-RateLimit-Limit-Minute": "180", "X-RateLimit-Remaining-Minute": "10"})
        alerts = []
        for seconds in (0, 5, 6, 60):
            await clock.sleep(seconds)
            alerts.append(limiter.utilisation(Family.OTHER).alert)
        return alerts

    assert virtually(main) == [False, False, True, False]


def test_cancelling_those_who_wait_leaves_no_trace(virtually: Any) -> None:
    async def main(clock: Any) -> float:
        limiter = Limiter(clock)
        waiting = [asyncio.create_task(limiter.acquire(Family.OTHER)) for _ in range(50)]
        await clock.sleep(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert len(asyncio.all_tasks()) == 1  # no alarm keeps ringing for nobody
        await limiter.acquire(Family.OTHER)
        await limiter.acquire(Family.OTHER)
        return clock.monotonic()

    assert virtually(main) < 1.1


def test_a_slot_that_was_granted_in_the_moment_of_cancelling_goes_to_the_next(virtually: Any) -> None:
    async def main(clock: Any) -> float:
        limiter = Limiter(clock, {Family.OTHER: Budget(1, 60)})
        held = await limiter.acquire(Family.OTHER)
        unlucky = asyncio.create_task(limiter.acquire(Family.OTHER))
        lucky = asyncio.create_task(limiter.acquire(Family.OTHER))
        await clock.sleep(1)
        held.unused()  # grants the slot to the first task, which is cancelled before it runs
        unlucky.cancel()
        await lucky
        return clock.monotonic()

    assert virtually(main) == pytest.approx(2.0, abs=0.1)


def test_ending_a_slot_twice_counts_once(virtually: Any) -> None:
    async def main(clock: Any) -> int:
        limiter = Limiter(clock)
        slot = await limiter.acquire(Family.OTHER)
        slot.answered(200)
        slot.unanswered()
        slot.unused()
        return limiter.utilisation(Family.OTHER).used

    assert virtually(main) == 1
