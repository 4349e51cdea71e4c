"""Whether an invoice was paid, by the day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from emag_desk.domain.payments import Payment, PaymentStatus, check_payment, paid_sum, payment_body, payment_status

DUE = date(2026, 1, 30)
TOTAL = Decimal("100.66")


@pytest.mark.parametrize(
    ("gross", "paid", "credited", "today", "status"),
    [
        (TOTAL, 0, 0, DUE, PaymentStatus.PENDING),
        (TOTAL, 0, 0, date(2026, 1, 31), PaymentStatus.OVERDUE),
        (TOTAL, 50, 0, DUE, PaymentStatus.PARTLY),
        (TOTAL, 50, 0, date(2026, 1, 31), PaymentStatus.OVERDUE),
        (TOTAL, TOTAL, 0, date(2026, 1, 31), PaymentStatus.PAID),
        (TOTAL, TOTAL, -TOTAL, date(2026, 1, 31), PaymentStatus.PAID),
        (TOTAL, 0, -TOTAL, date(2026, 1, 31), PaymentStatus.PAID),
        (-TOTAL, 0, 0, date(2026, 1, 31), PaymentStatus.PENDING),
        (-TOTAL, -TOTAL, 0, date(2026, 1, 31), PaymentStatus.PAID),
    ],
)
def test_where_the_money_is(
    gross: Decimal, paid: Decimal, credited: Decimal, today: date, status: PaymentStatus
) -> None:
    assert payment_status(gross, Decimal(paid), DUE, today, credited=Decimal(credited)) is status


@pytest.mark.parametrize(
    ("amount", "on", "codes"),
    [
        (Decimal("50.66"), date(2026, 1, 12), []),
        (Decimal(0), date(2026, 1, 12), ["no_amount"]),
        (Decimal("NaN"), date(2026, 1, 12), ["no_amount"]),
        (Decimal("50.67"), date(2026, 1, 12), ["too_much"]),
        (Decimal(-51), date(2026, 1, 12), ["too_much"]),
        (Decimal(1), date(2026, 2, 12), ["future"]),
        (Decimal(1), date(2026, 1, 1), ["early"]),
    ],
)
def test_a_payment_that_somebody_mistyped_is_noticed(amount: Decimal, on: date, codes: list[str]) -> None:
    found = check_payment(Payment(amount, on), TOTAL, Decimal(50), date(2026, 1, 10), DUE)
    assert [problem.code for problem in found] == codes


def test_what_the_erp_route_takes() -> None:
    paid = paid_sum([Payment(Decimal(60), DUE), Payment(Decimal("40.66"), DUE)])
    assert payment_body("I-4001", PaymentStatus.PAID, paid, DUE) == {
        "invoice_id": "I-4001",
        "payment_status": "paid",
        "paid_amount": TOTAL,
        "payment_date": "2026-01-30T00:00:00",
    }
