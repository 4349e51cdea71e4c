"""What an answer means for an action, whichever kind it is; and when a locked order is tried again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.envelope import Cause, Outcome, Verdict
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Command, State
from emag_desk.sync.actions.aftermath import ActionAftermath, aftermath, locked_pause
from emag_desk.sync.actions.table import ACTIONS

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def come_of(verdict: Verdict, cause: Cause = Cause.NONE, **more: Any) -> ActionAftermath:
    command = Command(1, "ro", "order_cancel", 7, "x", State.IN_FLIGHT, {}, {}, "Ana", "window", NOW, NOW)
    outcome = Outcome(verdict, ENDPOINTS["order/save"], cause, **more)
    return aftermath(ACTIONS[ActionKind.CANCEL], command, outcome, now=NOW, wait=2.0, settle_seconds=120)


@pytest.mark.parametrize(
    ("verdict", "cause", "state", "seconds"),
    [
        (Verdict.NOT_SENT, Cause.DNS, State.QUEUED, 2),
        (Verdict.NOT_SENT, Cause.TOO_LATE, State.QUEUED, None),
        (Verdict.THROTTLED, Cause.RATE_LIMIT_EXCEEDED, State.QUEUED, 2),
        (Verdict.THROTTLED, Cause.RESOURCE_LOCKED, State.QUEUED, 5),
        (Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS, State.QUEUED, None),
        (Verdict.REJECTED, Cause.BUSINESS_REFUSED, State.REJECTED, None),
        (Verdict.REJECTED, Cause.NO_ROUTE, State.REJECTED, None),
        (Verdict.CONFIRMED, Cause.NONE, State.CONFIRMED, None),
        (Verdict.CONFIRMED_WITH_NOTES, Cause.SAVED_WITH_REMARKS, State.CONFIRMED_WITH_NOTES, None),
    ],
)
def test_a_clear_answer(verdict: Verdict, cause: Cause, state: State, seconds: float | None) -> None:
    result = come_of(verdict, cause).result
    assert result.state == state
    assert result.retry_at == (None if seconds is None else NOW + timedelta(seconds=seconds))
    assert result.counts is (state != State.QUEUED)


def test_what_nobody_knows_is_read_back_later_and_an_unclear_word_at_once() -> None:
    assert come_of(Verdict.UNKNOWN, Cause.TIMEOUT).result.settle_at == NOW + timedelta(seconds=120)
    assert come_of(Verdict.CHECK, Cause.ALREADY_DONE, messages=("?",)).result.settle_at == NOW


def test_only_trouble_of_the_account_slows_the_others_down() -> None:
    assert come_of(Verdict.UNKNOWN, Cause.TIMEOUT).trouble and come_of(Verdict.NOT_SENT, Cause.DNS).trouble
    assert come_of(Verdict.ACCOUNT, Cause.AUTH_NO_RIGHTS).pause
    for cause in (Cause.RESOURCE_LOCKED, Cause.BUSINESS_REFUSED):
        after = come_of(Verdict.THROTTLED if cause is Cause.RESOURCE_LOCKED else Verdict.REJECTED, cause)
        assert after.trouble is None and after.pause is None
        assert after.locked is (cause is Cause.RESOURCE_LOCKED)


def test_emag_is_asked_to_come_back_when_it_says_so() -> None:
    after = come_of(Verdict.THROTTLED, Cause.RATE_LIMIT_EXCEEDED, retry_after=30.0)
    assert after.result.retry_at == NOW + timedelta(seconds=30)


def test_a_locked_order_is_tried_three_times_soon_and_then_ever_more_rarely() -> None:
    pauses = [locked_pause(times, 0.0) for times in range(12)]
    assert pauses[:3] == [5.0, 5.0, 5.0]
    assert pauses == sorted(pauses) and pauses[3] > 10
    assert pauses[-1] == 300.0
