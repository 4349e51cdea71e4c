"""What of an order is compared before an action leaves: no more, and no less, than changes what it means."""

from __future__ import annotations

from typing import Any

import pytest

from emag_desk.domain.order_facts import changed, facts_of

ALL = ("status", "quantity")


def order(**said: Any) -> dict[str, Any]:
    lines = [{"id": 11, "product_id": "7", "status": 1, "quantity": 2}, {"id": "12", "quantity": "3", "storno_qty": 1}]
    return {"id": 1, "status": 2, "modified": "2026-01-12 09:14:05", "products": lines, **said}


def test_what_is_told_in_other_types_is_the_same() -> None:
    assert facts_of(order()) == facts_of(order(status="2", reason_cancellation=None, refund_status=""))
    assert facts_of(order(reason_cancellation={"id": 33, "name": "x"}))["reason"] == "33"
    assert facts_of(order(reason_cancellation="33"))["reason"] == "33"


@pytest.mark.parametrize(
    ("said", "text"), [(None, "free"), ([], ""), ([20871], "20871"), (["7", 12], "12,7"), ([""], "")]
)
def test_the_three_meanings_of_enforced_couriers(said: Any, text: str) -> None:
    assert facts_of(order(enforced_vendor_courier_accounts=said))["couriers"] == text


def test_another_status_or_other_pieces_count_and_a_new_stamp_does_not() -> None:
    base = facts_of(order())
    assert changed(base, facts_of(order(modified="2026-02-02 00:00:00")), ALL) == []
    assert changed(base, facts_of(order(status=3)), ALL) == ["status"]
    other = order(products=[{"id": 11, "quantity": 1}, {"id": 12, "quantity": 3}])
    assert changed(base, facts_of(other), ALL) == ["quantity:11"]


def test_a_line_that_came_or_went_counts_where_lines_were_shown() -> None:
    base = facts_of(order())
    fewer, more = order(products=order()["products"][:1]), order()
    more["products"].append({"id": 13, "quantity": 1})
    assert changed(base, facts_of(fewer), ALL) == ["quantity:12"]
    assert changed(base, facts_of(more), ALL) == ["quantity:13"]
    assert changed({"status": "2"}, facts_of(more), ALL) == []


def test_a_dropped_line_counts_as_none_left() -> None:
    dropped = order()
    dropped["products"][1] = {"id": 12, "status": 0, "quantity": 3}
    assert facts_of(dropped)["quantity:12"] == "0"
    gone = order(products=order()["products"][:1])
    assert changed(facts_of(dropped), facts_of(gone), ALL) == []


def test_an_order_that_tells_nothing_has_no_facts() -> None:
    assert set(facts_of({"products": None}).values()) == {None, "free"}
