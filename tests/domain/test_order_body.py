"""What is saved is what was read, changed where it is wanted and nowhere else."""

from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.cancellation_reasons import ErpReason
from emag_desk.domain.order_body import cancel_body, erp_cancel_body, erp_refund_body, save_body, status_body
from emag_desk.domain.order_words import OrderStatus
from tests.domain.order_documents import document


def test_a_status_changes_the_status_and_keeps_all_else_as_it_was_read() -> None:
    before = document(proforms=[""], unknown_key={"a": [1]}, details={"locker_id": "0f3c"})
    assert status_body(before, OrderStatus.PREPARED) == before | {"status": 3}


def test_a_cancellation_carries_its_reason() -> None:
    before = document()
    assert cancel_body(before, 33) == before | {"status": 0, "reason_cancellation": 33}


@pytest.mark.parametrize(
    ("read", "sent"), [(None, None), ({"id": 33, "name": "x"}, 33), ({"id": None}, None), ([], None), (33, 33)]
)
def test_the_reason_is_read_as_an_object_and_sent_as_its_number(read: Any, sent: int | None) -> None:
    assert save_body(document(reason_cancellation=read))["reason_cancellation"] == sent


def test_an_order_that_is_taken_back_has_no_reason_any_more() -> None:
    before = document(status=0, reason_cancellation={"id": 33, "name": "x"})
    assert status_body(before, OrderStatus.PREPARED)["reason_cancellation"] is None


@pytest.mark.parametrize(("read", "sent"), [("2", 2), (3, 3), (None, 3), ("", 3)])
def test_the_type_is_always_told(read: Any, sent: int) -> None:
    assert save_body(document(type=read))["type"] == sent


def test_a_storno_of_the_past_is_not_asked_for_again() -> None:
    assert "is_storno" not in status_body(document(is_storno=True), OrderStatus.RETURNED)


def test_the_erp_routes_get_the_fields_that_they_read() -> None:
    assert erp_cancel_body(301245678, ErpReason.INVENTORY_UNAVAILABLE, " ", Decimal("100.66"), "RON") == {
        "order_id": "301245678",
        "reason": "inventory_unavailable",
        "description": "inventory_unavailable",
        "refund_amount": Decimal("100.66"),
        "currency": "RON",
    }
    assert erp_refund_body("C-2001", Decimal("100.66"), "RON") == {
        "cancellation_id": "C-2001",
        "refund_amount": Decimal("100.66"),
        "refund_method": "original_payment",
        "currency": "RON",
    }
