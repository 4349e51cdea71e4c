"""Only what eMAG allows is offered, for as long as it allows it."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest

from emag_desk.domain.clock import from_bucharest
from emag_desk.domain.order_transitions import (
    can_acknowledge,
    can_cancel,
    can_edit_lines,
    can_issue_awb,
    can_move,
    can_storno,
    can_unlock,
    next_statuses,
    storno_until,
    take_back_until,
)
from emag_desk.domain.order_words import OrderStatus, status_label

CANCELLED, NEW, IN_PROGRESS, PREPARED, FINALIZED, RETURNED = OrderStatus
NOW = datetime(2026, 1, 20, 12, 0, tzinfo=UTC)
JUST_NOW, LONG_AGO = NOW - timedelta(hours=1), NOW - timedelta(days=100)


class Standing(NamedTuple):
    status: int = FINALIZED
    type: int = 3
    finalized_at: datetime | None = JUST_NOW


def offered(status: int, since: datetime | None = JUST_NOW, now: datetime = NOW, type: int = 3) -> set[int]:
    moves = next_statuses(status, type, finalized_at=since, cancelled_at=since, now=now)
    return {move.status for move in moves}


@pytest.mark.parametrize(
    ("status", "soon", "late"),
    [
        (NEW, set(), set()),
        (IN_PROGRESS, {PREPARED, FINALIZED, CANCELLED}, {PREPARED, FINALIZED, CANCELLED}),
        (PREPARED, {FINALIZED, CANCELLED}, {FINALIZED, CANCELLED}),
        (FINALIZED, {PREPARED, CANCELLED, RETURNED}, set()),
        (CANCELLED, {IN_PROGRESS, PREPARED, FINALIZED}, set()),
        (RETURNED, set(), set()),
        (6, set(), set()),
    ],
)
def test_the_matrix_is_emags(status: int, soon: set[int], late: set[int]) -> None:
    assert offered(status) == soon
    assert offered(status, LONG_AGO) == late
    assert offered(status, type=2) == set()


def test_between_two_days_and_the_end_of_the_return_time_an_order_can_only_come_back() -> None:
    assert offered(FINALIZED, NOW - timedelta(hours=48)) == {PREPARED, CANCELLED, RETURNED}
    assert offered(FINALIZED, NOW - timedelta(hours=48, seconds=1)) == {RETURNED}
    assert offered(FINALIZED, NOW - timedelta(days=35)) == {RETURNED}
    assert offered(FINALIZED, NOW - timedelta(days=35, seconds=1)) == set()


def test_an_order_whose_end_is_not_told_is_left_to_emag() -> None:
    moves = next_statuses(FINALIZED, 3, finalized_at=None, now=NOW)
    assert [move.until for move in moves] == [None, None, None]
    assert can_storno(Standing(finalized_at=None), NOW) is None


@pytest.mark.parametrize(
    ("finalized", "taken_back", "returned"),
    [
        # 29 March 2026: the clocks go forward; 25 October 2026: back. Hours elapse, days end at the same time of day.
        ("2026-03-28 10:00:00", "2026-03-30 11:00:00", "2026-05-02 10:00:00"),
        ("2026-10-24 10:00:00", "2026-10-26 09:00:00", "2026-11-28 10:00:00"),
        ("2026-01-10 10:00:00", "2026-01-12 10:00:00", "2026-02-14 10:00:00"),
    ],
)
def test_the_windows_run_across_a_change_of_the_clocks(finalized: str, taken_back: str, returned: str) -> None:
    since = from_bucharest(finalized)
    assert take_back_until(since) == from_bucharest(taken_back)
    assert storno_until(since) == from_bucharest(returned)


def test_a_longer_return_time_keeps_the_window_open() -> None:
    order = Standing(finalized_at=NOW - timedelta(days=40))
    why_not = can_storno(order, NOW)
    assert why_not is not None
    assert "15.01.2026" in str(why_not)
    assert can_storno(order, NOW, return_days=60) is None


@pytest.mark.parametrize("status", OrderStatus)
def test_every_deed_is_offered_where_it_belongs_and_refused_in_words_elsewhere(status: OrderStatus) -> None:
    order = Standing(status)
    allowed = {
        "acknowledge": status == NEW,
        "lines": status in (IN_PROGRESS, PREPARED),
        "cancel": status in (IN_PROGRESS, PREPARED, FINALIZED),
        "storno": status == FINALIZED,
        "awb": status in (IN_PROGRESS, PREPARED, FINALIZED),
        "prepared": status in (IN_PROGRESS, FINALIZED, CANCELLED),
    }
    answers = {
        "acknowledge": can_acknowledge(order),
        "lines": can_edit_lines(order),
        "cancel": can_cancel(order, NOW),
        "storno": can_storno(order, NOW),
        "awb": can_issue_awb(order),
        "prepared": can_move(order, PREPARED, NOW, JUST_NOW),
    }
    assert {name: answer is None for name, answer in answers.items()} == allowed
    assert all(len(str(answer)) > 20 for answer in answers.values() if answer is not None)


@pytest.mark.parametrize("status", OrderStatus)
def test_nothing_is_done_to_what_emag_ships_itself(status: OrderStatus) -> None:
    order = Standing(status, type=2)
    asked = [can_acknowledge(order), can_edit_lines(order), can_storno(order, NOW), can_issue_awb(order)]
    assert None not in [*asked, can_move(order, PREPARED, NOW), can_cancel(order, NOW)]


def test_a_courier_is_unlocked_only_where_one_is_enforced() -> None:
    order = Standing(PREPARED)
    assert can_unlock(order, None) is not None
    assert can_unlock(order, ()) is None
    assert can_unlock(order, (20871,)) is None
    assert can_unlock(Standing(CANCELLED), (20871,)) is not None


def test_a_status_that_nobody_knows_is_shown_as_its_number() -> None:
    assert [status_label(4), status_label(9)] == ["Finalized", "Status 9"]
