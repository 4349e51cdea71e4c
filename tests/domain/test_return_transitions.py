"""A return goes only where eMAG lets it, with what eMAG demands, and its fourteen days end when they should."""

from datetime import UTC, datetime
from typing import Any

import pytest

from emag_desk.domain.return_transitions import (
    DEMAND_LABELS,
    MOVE_LABELS,
    Demand,
    can_move,
    can_pick_up,
    deadline_of,
    needs,
    next_statuses,
)
from emag_desk.domain.return_words import ReturnStatus, pickup_label, return_status_label, return_type_label
from tests.domain.return_documents import return_of

ALLOWED = {(2, 3), (2, 5), (3, 6), (3, 5), (6, 7), (6, 4)}


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def test_only_the_moves_of_the_matrix_are_offered_and_the_others_are_refused_in_words() -> None:
    for status in ReturnStatus:
        for wanted in ReturnStatus:
            return_ = return_of(request_status=int(status))
            offered = wanted in next_statuses(status)
            assert offered == ((status, wanted) in ALLOWED)
            assert (can_move(return_, wanted) is None) == offered
            assert can_move(return_of(request_status=int(status), type=2), wanted) is not None
    assert {wanted for _, wanted in ALLOWED} == set(MOVE_LABELS)


@pytest.mark.parametrize(
    ("status", "wanted", "words"),
    [
        (2, 4, "A return can be refused after it was received; this one is New."),
        (7, 7, "The return is Finalized already."),
        (9, 3, "A return that is Status 9 cannot become Acknowledged."),
    ],
)
def test_why_not(status: int, wanted: int, words: str) -> None:
    assert str(can_move(return_of(request_status=status), ReturnStatus(wanted))) == words


@pytest.mark.parametrize(
    ("status", "kind", "mandatory", "optional"),
    [
        (3, 3, set(), set()),
        (5, 3, set(), set()),
        (6, 3, set(), {Demand.DIAGNOSTIC}),
        (4, 3, {Demand.REJECT_REASON}, {Demand.DIAGNOSTIC, Demand.RETURN_TAX}),
        (7, 3, {Demand.DIAGNOSTIC, Demand.REFUND}, set()),
        (7, 5, {Demand.DIAGNOSTIC}, {Demand.REFUND}),
        (7, 2, {Demand.DIAGNOSTIC, Demand.REPLACEMENT}, set()),
        (7, 1, {Demand.DIAGNOSTIC}, {Demand.REPLACEMENT}),
    ],
)
def test_what_emag_demands_for_each_status(status: int, kind: int, mandatory: set[Any], optional: set[Any]) -> None:
    found = needs(status, return_of(return_type=kind))
    assert {need.demand for need in found if need.mandatory} == mandatory
    assert {need.demand for need in found if not need.mandatory} == optional
    assert set(DEMAND_LABELS) == set(Demand)


def test_a_courier_fetches_what_has_not_come_yet() -> None:
    able = {status for status in ReturnStatus if can_pick_up(return_of(request_status=int(status))) is None}
    assert able == {2, 3}
    assert can_pick_up(return_of(type=2)) is not None


def test_fourteen_days_end_at_the_same_time_of_day_though_the_clocks_change_in_between() -> None:
    asked = at(2026, 3, 20, 15, 0)  # 17:00 in Bucharest
    assert deadline_of(asked, None) == at(2026, 4, 3, 14, 0)  # 17:00, in summer time
    assert deadline_of(asked, at(2026, 4, 1)) == at(2026, 4, 1)
    assert deadline_of(None, None) is None
    assert return_of().deadline == at(2026, 2, 3, 15, 3, 44)
    told = {"maximum_finalization_date": "2026-02-01 12:00:00"}
    assert return_of(extra_info=told).deadline == return_of(extra_info=[told]).deadline == at(2026, 2, 1, 10, 0)


def test_numbers_that_nobody_knows_are_shown_as_such() -> None:
    assert (return_status_label(9), return_type_label(9), pickup_label(9)) == ("Status 9", "Type 9", "Pick-up 9")
    assert return_type_label(None) == pickup_label(None) == ""
