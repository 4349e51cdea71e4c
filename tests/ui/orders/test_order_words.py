"""Orders in words: countdowns, money, history, what can come next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_row import OrderRow
from emag_desk.store.order_reader import OrderPast
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.columns import COLUMNS, Around
from emag_desk.ui.orders.countdown import countdown, urgency
from emag_desk.ui.orders.facts import order_facts, pills, steps
from emag_desk.ui.orders.past import cancelled_at, history

pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ROW = OrderRow(
    1, "shop", 77, 3, 2, NOW, NOW, "Ana Pop", "0722000111", "Cluj", 1, Decimal("120.50"), "RON", 2, 3, False,
    NOW + timedelta(hours=30), False, False, (), False, None, None, NOW, ("A-1",),
)  # fmt: skip

DOCUMENT: dict[str, Any] = {
    "id": 77,
    "status": 2,
    "type": 3,
    "payment_mode_id": 1,
    "shipping_tax": 19.99,
    "maximum_date_for_shipment": "2026-11-22 20:00:00",
    "products": [
        {
            "id": 5,
            "product_id": 9,
            "name": "<b>Apă</b> minerală",
            "ext_part_number": "A-1",
            "quantity": 2,
            "initial_qty": 3,
            "storno_qty": 1,
            "sale_price": "10.0000",
            "vat": "0.21",
            "currency": "RON",
            "status": 1,
            "product_voucher_split": [
                {"voucher_id": 3, "value": -2, "vat_value": -0.42, "vat": "0.21", "offered_by": "eMAG"}
            ],
            "recycle_warranties": [{"quantity": 2, "sale_price": 0.5, "vat_rate": 0}],
        },
        {"id": 6, "product_id": 8, "name": "Dropat", "quantity": 0, "status": 0, "sale_price": 5, "vat": 0.21},
    ],
    "customer": {
        "name": "Ana Pop",
        "shipping_city": "Cluj",
        "shipping_street": "Str. Lungă 1",
        "phone_1": "0722000111",
    },
    "attachments": [{"name": "F-1.pdf", "url": "https://example.ro/F-1.pdf", "type": 1}],
}


@pytest.mark.parametrize(
    ("left", "text", "tone"),
    [
        (timedelta(days=3, hours=4), "3 d 4 h", "neutral"),
        (timedelta(hours=5, minutes=20), "5 h 20 min", "warn"),
        (timedelta(minutes=45), "45 min", "bad"),
        (timedelta(0), "0 min", "bad"),
        (-timedelta(hours=2, minutes=5), "late 2 h 5 min", "bad"),
    ],
)
def test_a_countdown_says_how_long_there_is_and_how_pressing_it_is(left: timedelta, text: str, tone: str) -> None:
    assert countdown(NOW + left, NOW) == text
    assert urgency(NOW + left, NOW) == tone


def test_only_orders_that_we_have_to_ship_count_down() -> None:
    column = next(column for column in COLUMNS if column.key == "ship_by")
    around = Around({}, NOW, {})
    assert column.text(ROW, around) == "1 d 6 h"
    assert column.text(ROW._replace(status=4), around) == ""
    assert column.text(ROW._replace(type=2), around) == ""


def test_lines_vouchers_deposits_and_vat_add_up_to_what_the_courier_collects() -> None:
    facts = order_facts(ROW, DOCUMENT, NOW)
    lines = {(amount.text or amount.below): amount for amount in facts.lines}
    assert lines["2 × <b>Apă</b> minerală"].amount == "24.20 RON"
    assert "1 of 3 given back" in lines["2 × <b>Apă</b> minerală"].below
    assert lines["Deposit (SGR), 2 containers"].amount == "1.00 RON"
    assert lines["Voucher (eMAG)"].amount == "-2.42 RON"
    assert lines["0 × Dropat"].struck
    sums = {amount.text: amount.amount for amount in facts.sums if amount.text}
    assert sums["Transport"] == "19.99 RON"
    assert sums["Total"] == sums["To collect at the door"] == "42.77 RON"


def test_without_a_document_what_the_row_knows_is_still_shown() -> None:
    facts = order_facts(ROW, {}, NOW)
    assert ("Customer", "Ana Pop") in facts.order and not facts.lines


def test_next_steps_are_the_legal_ones_with_their_end() -> None:
    assert steps(ROW._replace(status=1), None, NOW) == "Next: acknowledge it, then it is in progress."
    assert steps(ROW, None, NOW) == "Can become: Prepared, Finalized, Cancelled."
    finalized = ROW._replace(status=4, finalized_at=NOW - timedelta(hours=47))
    assert "Returned (until" in steps(finalized, None, NOW) and "Prepared (until" in steps(finalized, None, NOW)
    assert "Prepared" not in steps(finalized._replace(finalized_at=NOW - timedelta(hours=49)), None, NOW)
    assert steps(ROW._replace(status=5), None, NOW) == "Nothing more can be done about its status."


def test_the_pills_name_what_presses() -> None:
    assert [text for text, _ in pills(ROW._replace(late=True, cancellation_wanted=True, locker=True))] == [
        "In progress",
        "Customer wants to cancel",
        "Late",
        "Cash on delivery",
        "Locker",
    ]


def test_history_joins_what_readings_noticed_with_what_was_done_here_newest_first() -> None:
    past = [
        OrderPast(NOW - timedelta(hours=5), NOW - timedelta(hours=6), 1, False, 3, 1_000_000),
        OrderPast(NOW - timedelta(hours=1), NOW - timedelta(hours=1), 0, True, 2, 800_000),
    ]
    command = Command(
        9, "shop", "acknowledge", 77, "77", State.REJECTED, {"status": "2"}, {}, "Ana", "window",
        NOW - timedelta(hours=3), NOW - timedelta(hours=3), messages=("Already cancelled",), intent_id="x",
    )  # fmt: skip
    lines = history(past, [command], "RON", NOW)
    assert "eMAG: Cancelled, the customer wants to cancel, 3 → 2 pieces, 100.00 → 80.00 RON" in lines[0][0]
    assert "Ana: Acknowledge." in lines[1][0] and "Refused · Already cancelled" in lines[1][0]
    assert lines[1][1] is Tone.BAD
    assert lines[2][0].endswith("eMAG: New")
    assert cancelled_at(past) == NOW - timedelta(hours=1)
    assert cancelled_at(past[:1]) is None
