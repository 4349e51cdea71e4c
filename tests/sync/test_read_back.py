"""What two equal readings back say about a change that nobody knows the end of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.domain.commands import Command, State
from emag_desk.domain.offers import Offer
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.read_back import Reading, agree, judge, shown

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WANTED = {"sale_price": "12.00", "stock:1": "5"}
BEFORE = {"sale_price": "10.00", "stock:1": "3"}


def judged(
    found: dict[str, str | None],
    *,
    wanted: dict[str, str] | None = None,
    minutes: float = 1,
    checked: bool = False,
    listed: bool = True,
    messages: tuple[str, ...] = (),
    before: dict[str, Any] | None = None,
) -> Result:
    wanted = wanted or WANTED
    approved = NOW - timedelta(minutes=minutes)
    command = Command(
        1, "shop", "offer", 7, "Lamp", State.UNKNOWN, wanted, BEFORE, "Ana", "table", approved, approved, attempts=1,
        approved_at=approved, messages=messages,
    )  # fmt: skip
    return judge(Unknown(command, BEFORE if before is None else before, checked=checked), Reading(found, listed), NOW)


def test_everything_as_wanted_is_saved() -> None:
    assert judged({"sale_price": "12.0000", "stock:1": "5"}).state == State.CONFIRMED


def test_everything_as_before_is_sent_again() -> None:
    assert judged({"sale_price": "10.00", "stock:1": "3"}).state == State.QUEUED


def test_half_done_is_sent_again_since_repeating_absolute_values_is_safe() -> None:
    assert judged({"sale_price": "12.00", "stock:1": "3"}).state == State.QUEUED


def test_a_third_value_is_somebody_elses_and_needs_a_person() -> None:
    result = judged({"sale_price": "11.00", "stock:1": "5"})
    assert result.state == State.NEEDS_HUMAN
    assert result.messages == ("Price: eMAG shows 11.00; it was 10.00 and you wanted 12.00.",)


def test_each_warehouse_is_compared() -> None:
    wanted = {"stock:1": "5", "stock:2": "6"}
    before = {"stock:1": "3", "stock:2": None}
    result = judged({"stock:1": "5", "stock:2": "9"}, wanted=wanted, before=before)
    assert result.state == State.NEEDS_HUMAN
    assert "Stock (warehouse 2): eMAG shows 9; it was nothing and you wanted 6." in result.messages


@pytest.mark.parametrize(("minutes", "state"), [(14, State.QUEUED), (16, State.NEEDS_HUMAN)])
def test_an_old_stock_is_not_repeated_without_asking(minutes: float, state: State) -> None:
    assert judged({"stock:1": "3"}, wanted={"stock:1": "5"}, minutes=minutes).state == state


def test_an_old_price_is() -> None:
    found = {"sale_price": "10.00", "stock:1": "5"}
    assert judged(found, minutes=600).state == State.QUEUED


def test_an_answer_that_was_a_refusal_is_told_as_one() -> None:
    """eMAG answered, with a text nobody knows; the values are the old ones."""
    result = judged({"sale_price": "10.00", "stock:1": "3"}, checked=True, messages=("Ceva nu este bine",))
    assert (result.state, result.messages) == (State.REJECTED, ("Ceva nu este bine",))


def test_an_answer_that_was_a_remark_is_told_as_one() -> None:
    result = judged({"sale_price": "12.00", "stock:1": "5"}, checked=True, messages=("Lipsește o imagine",))
    assert (result.state, result.messages) == (State.CONFIRMED_WITH_NOTES, ("Lipsește o imagine",))


def test_an_offer_that_is_gone_needs_a_person() -> None:
    assert judged({}, listed=False).state == State.NEEDS_HUMAN


def test_readings_are_compared_as_values_not_as_texts() -> None:
    assert agree({"sale_price": "12.00"}, {"sale_price": "12.0000"})
    assert not agree({"sale_price": "12.00"}, {"sale_price": "12.01"})
    assert not agree({"sale_price": "12.00"}, {})
    assert agree({}, {})


def test_fields_are_read_however_emag_writes_them() -> None:
    offer = Offer.model_validate(
        {"id": 7, "sale_price": "12.3000", "stock": [{"warehouse_id": 1, "value": 5}], "status": "1", "vat_id": 3}
    )
    keys = ["sale_price", "stock:1", "stock:2", "status", "vat_id", "min_sale_price"]
    assert shown(offer, keys) == {
        "sale_price": "12.30",
        "stock:1": "5",
        "stock:2": None,
        "status": "1",
        "vat_id": "3",
        "min_sale_price": None,
    }
    assert shown(None, ["status"]) == {"status": None}
