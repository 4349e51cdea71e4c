"""The walk through pages: every row is covered, and rows that move are noticed."""

from __future__ import annotations

import pytest

from emag_desk.sync.pages import Walk, Window, requests_for, window_from


def _walk_over(rows: list[int], walk: Walk | None = None) -> Walk:
    walk = walk or Walk()
    while True:
        window = walk.next_window()
        if walk.take(window, rows[window.start : window.end]).ended:
            return walk


@pytest.mark.parametrize("row", [0, 1, 99, 100, 101, 5_000, 123_456, 1_000_000, 5_000_000])
def test_a_window_covers_the_row_asked_for_within_what_emag_allows(row: int) -> None:
    window = window_from(row)
    assert window.start <= row < window.end
    assert 1 <= window.size <= 100
    assert 1 <= window.page <= 65_535


@pytest.mark.parametrize("total", [0, 1, 99, 100, 101, 250, 3_000])
def test_a_list_that_rests_is_read_completely_and_found_calm(total: int) -> None:
    walk = _walk_over(list(range(total)))
    assert (walk.reached, walk.distinct, walk.calm) == (total, total, True)


def test_the_number_of_requests_is_known_beforehand() -> None:
    reached, requests = 0, 0
    while reached < 100_000:
        reached = window_from(reached - 1).end
        requests += 1
    assert abs(requests_for(100_000) - requests) <= 0.01 * requests


def test_a_row_that_disappeared_before_the_reading_position_is_noticed() -> None:
    rows = list(range(300))
    walk = Walk()
    walk.take(Window(1, 100), rows[:100])
    del rows[3]
    window = walk.next_window()
    step = walk.take(window, rows[window.start : window.end])
    assert not walk.calm
    if step.joined:
        assert rows[window.start + step.fresh[0]] == 100
    else:
        assert walk.next_window().start < window.start


def test_many_rows_that_disappeared_make_the_walk_go_back_until_it_joins() -> None:
    rows = list(range(1000))
    walk = Walk()
    while walk.reached < 500:
        window = walk.next_window()
        walk.take(window, rows[window.start : window.end])
    reached = walk.reached
    del rows[:250]
    first = walk.next_window()
    assert not walk.take(first, rows[first.start : first.end]).joined
    walk = _walk_over(rows, walk)
    assert walk.reached == 750
    assert walk.distinct >= 1000, f"the rows behind {reached} were all read"


def test_a_restart_goes_on_where_the_walk_stood() -> None:
    rows = list(range(1000))
    walk = Walk()
    for _ in range(4):
        window = walk.next_window()
        walk.take(window, rows[window.start : window.end])
    again = Walk.from_text(walk.as_text())
    assert again.next_window() == walk.next_window()
    assert _walk_over(rows, again).distinct == 1000
    assert again.calm


def test_a_row_without_an_id_does_not_stop_the_walk() -> None:
    walk = Walk()
    step = walk.take(Window(1, 100), [1, None, 3])
    assert step.ended
    assert step.fresh == (0, 1, 2)
