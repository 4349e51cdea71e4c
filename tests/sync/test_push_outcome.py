"""What an answer means for the changes that were sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.api.causes import Cause
from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.envelope import ItemOutcome, Outcome, Phase, Verdict, classify
from emag_desk.domain.commands import Command, State
from emag_desk.store.outbox import CHECK
from emag_desk.sync.push_outcome import Aftermath, aftermath
from emag_desk.sync.push_plan import FULL, LIGHT, STOCK, Batch

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def command(number: int) -> Command:
    edits = {"sale_price": "12.00"}
    return Command(number, "shop", "offer", 1000 + number, "L", State.QUEUED, edits, {}, "Ana", "table", NOW, NOW)


def after(verdict: Verdict, size: int = 2, route: str = LIGHT, **more: Any) -> Aftermath:
    outcome = Outcome(verdict, ENDPOINTS[route], **more)
    batch = Batch(route, tuple(command(number) for number in range(1, size + 1)))
    return aftermath(batch, outcome, now=NOW, wait=4.0, settle_seconds=120.0)


def states(result: Aftermath) -> list[State]:
    return [item.state for item in result.results]


def test_items_are_judged_one_by_one() -> None:
    items = {
        1001: ItemOutcome(Verdict.CONFIRMED),
        1002: ItemOutcome(Verdict.REJECTED, ("Stock should be 0 or more",)),
        1003: ItemOutcome(Verdict.CONFIRMED_WITH_NOTES, ("WARNING: no picture",)),
    }
    result = after(Verdict.PARTIAL, 4, items=items, unnamed=ItemOutcome(Verdict.CHECK))
    assert states(result) == [State.CONFIRMED, State.REJECTED, State.CONFIRMED_WITH_NOTES, State.UNKNOWN]
    assert result.results[1].messages == ("Stock should be 0 or more",)
    assert result.results[3].outcome == CHECK
    assert result.pause is result.trouble is None


@pytest.mark.parametrize("verdict", [Verdict.NOT_SENT, Verdict.THROTTLED])
def test_what_was_not_done_waits_again_and_uses_up_nothing(verdict: Verdict) -> None:
    result = after(verdict, cause=Cause.CONNECT)
    assert states(result) == [State.QUEUED, State.QUEUED]
    assert {item.retry_at for item in result.results} == {NOW + timedelta(seconds=4)}
    assert not any(item.counts for item in result.results)
    assert result.trouble is not None


def test_emags_own_waiting_time_wins_when_it_is_longer() -> None:
    result = after(Verdict.THROTTLED, retry_after=30.0, cause=Cause.RATE_LIMIT_EXCEEDED)
    assert result.results[0].retry_at == NOW + timedelta(seconds=30)


def test_a_refused_account_pauses_and_its_changes_are_ready_at_once_afterwards() -> None:
    result = after(Verdict.ACCOUNT, cause=Cause.AUTH_INVALID_CREDENTIALS)
    assert states(result) == [State.QUEUED, State.QUEUED]
    assert result.results[0].retry_at is None
    assert "user name and password" in str(result.pause)


def test_no_answer_is_doubt_that_rests_before_it_is_read_back() -> None:
    result = after(Verdict.UNKNOWN, cause=Cause.TIMEOUT, seconds=30.0)
    assert states(result) == [State.UNKNOWN, State.UNKNOWN]
    assert result.results[0].settle_at == NOW + timedelta(seconds=120)
    assert "30 seconds" in result.results[0].messages[0]


@pytest.mark.parametrize(("route", "pauses"), [(LIGHT, False), (STOCK, False), (FULL, True)])
def test_a_route_that_is_not_there_is_remembered(route: str, pauses: bool) -> None:
    size = 1 if route == STOCK else 2
    result = after(Verdict.REJECTED, size, route, cause=Cause.NO_ROUTE)
    assert result.missing == route
    assert states(result) == [State.QUEUED] * size
    assert (result.pause is not None) == pauses


def test_a_shared_request_refused_as_a_whole_is_tried_one_by_one() -> None:
    """One bad item must not make forty-nine good ones look refused."""
    result = after(Verdict.REJECTED, 2, messages=("Something is wrong",), cause=Cause.BUSINESS_REFUSED)
    assert result.alone
    assert states(result) == [State.QUEUED, State.QUEUED]
    single = after(Verdict.REJECTED, 1, messages=("Something is wrong",), cause=Cause.BUSINESS_REFUSED)
    assert states(single) == [State.REJECTED]
    assert single.results[0].messages == ("Something is wrong",)


def test_the_light_route_read_as_emag_writes_it() -> None:
    body = (
        b'{"isError":false,"messages":[],"errors":[],"results":{'
        b'"1001":{"isError":false,"messages":["Offer 1001 updated successfully"]},'
        b'"1002":{"isError":true,"messages":["Stock should be 0 or more"]}}}'
    )
    outcome = classify(ENDPOINTS[LIGHT], Phase.ANSWERED, 200, {}, body, sent=(1001, 1002))
    result = aftermath(Batch(LIGHT, (command(1), command(2))), outcome, now=NOW, wait=2, settle_seconds=120)
    assert states(result) == [State.CONFIRMED, State.REJECTED]


def test_an_empty_204_confirms_a_stock() -> None:
    outcome = classify(ENDPOINTS[STOCK], Phase.ANSWERED, 204, {}, b"", sent=(1001,))
    result = aftermath(Batch(STOCK, (command(1),)), outcome, now=NOW, wait=2, settle_seconds=120)
    assert states(result) == [State.CONFIRMED]
