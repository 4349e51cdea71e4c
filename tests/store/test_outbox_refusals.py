"""A refused edit stays in sight until the field is edited again or somebody puts the refusal aside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from emag_desk.domain.commands import Refusal, StagedEdit, State
from emag_desk.store.outbox import Claim, Outbox, Result


class Clock:
    """Time that stands still."""

    def monotonic(self) -> float:
        return 0.0

    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None: ...


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path / "outbox.db", Clock())
    outbox.open()
    outbox.take_over("test")
    yield outbox
    outbox.close()


def stage(outbox: Outbox, key: str, new: str, offer: int = 7) -> list[int]:
    outbox.stage([StagedEdit("ro", offer, "Lamp", key, "10.00", new)], who="Ana", source="table")
    return [command.id for command in outbox.drafts()]


def send(outbox: Outbox, state: State, *messages: str) -> list[int]:
    """Everything staged is sent and ends like this."""
    outbox.approve_all()
    waiting = outbox.ledger(states=[State.QUEUED])
    claims = [Claim(command, dict(command.base)) for command in waiting]
    assert outbox.sending.claim(claims, route="offer/save", correlation_id="c1", request_hash="h")
    outbox.sending.record([Result(command.id, state, messages) for command in waiting])
    return sorted(command.id for command in waiting)


def test_what_was_refused_is_told_by_offer_and_field_with_the_reason(outbox: Outbox) -> None:
    stage(outbox, "sale_price", "12.00")
    [number] = send(outbox, State.REJECTED, "Too cheap")
    assert outbox.refusals() == {("ro", 7): {"sale_price": Refusal(number, "12.00", ("Too cheap",))}}


def test_another_edit_of_the_field_ends_it_and_one_of_another_field_does_not(outbox: Outbox) -> None:
    stage(outbox, "sale_price", "12.00")
    send(outbox, State.REJECTED)
    stage(outbox, "status", "0")
    assert set(outbox.refusals()[("ro", 7)]) == {"sale_price"}
    drafts = stage(outbox, "sale_price", "13.00")
    assert outbox.refusals() == {}
    outbox.discard(drafts)
    assert set(outbox.refusals()[("ro", 7)]) == {"sale_price"}, "the new edit was thrown away: nothing was corrected"


def test_an_accepted_edit_ends_it_and_an_accepted_one_before_it_does_not(outbox: Outbox) -> None:
    stage(outbox, "sale_price", "11.00")
    send(outbox, State.CONFIRMED)
    stage(outbox, "sale_price", "12.00")
    [refused] = send(outbox, State.REJECTED, "first")
    assert outbox.refusals()[("ro", 7)]["sale_price"].command_id == refused
    stage(outbox, "sale_price", "14.00")
    [again] = send(outbox, State.REJECTED, "second")
    assert outbox.refusals()[("ro", 7)]["sale_price"] == Refusal(again, "14.00", ("second",))
    stage(outbox, "sale_price", "13.00")
    send(outbox, State.CONFIRMED)
    assert outbox.refusals() == {}


def test_putting_it_aside_leaves_the_ledger_as_it_is(outbox: Outbox) -> None:
    stage(outbox, "sale_price", "12.00")
    stage(outbox, "sale_price", "12.00", offer=8)
    seven, eight = send(outbox, State.REJECTED)
    before = outbox.ledger()
    assert outbox.put_aside([seven], "Ana") == 1
    assert [refusal.command_id for fields in outbox.refusals().values() for refusal in fields.values()] == [eight]
    assert outbox.ledger() == before


def test_an_earlier_refusal_does_not_come_back_when_the_later_one_is_put_aside(outbox: Outbox) -> None:
    stage(outbox, "sale_price", "12.00")
    send(outbox, State.REJECTED)
    stage(outbox, "sale_price", "14.00")
    [later] = send(outbox, State.REJECTED)
    outbox.put_aside([later], "Ana")
    assert outbox.refusals() == {}
