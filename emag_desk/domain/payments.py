"""Whether an invoice of ours has been paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from emag_desk.domain.problems import Problem, advice, refusal

_ZERO = Decimal(0)


class PaymentStatus(StrEnum):
    """Where the money of an invoice is; the values are those of the ERP routes (protocol §5)."""

    PENDING = "pending"
    PARTLY = "partial"
    PAID = "paid"
    OVERDUE = "overdue"


PAYMENT_STATUS_LABELS = {
    PaymentStatus.PENDING: "Waiting for payment",
    PaymentStatus.PARTLY: "Partly paid",
    PaymentStatus.PAID: "Paid",
    PaymentStatus.OVERDUE: "Overdue",
}


@dataclass(frozen=True)
class Payment:
    """Money that came in for an invoice (below 0: that went back), on which day."""

    amount: Decimal
    on: date
    note: str = ""


def paid_sum(payments: Iterable[Payment]) -> Decimal:
    """What came in, less what went back."""
    return sum((payment.amount for payment in payments), _ZERO)


def outstanding(gross: Decimal, paid: Decimal, credited: Decimal = _ZERO) -> Decimal:
    """What is still owed of an invoice over `gross` when `credited` (below 0) was taken back by credit notes.

    Below 0: the customer gets money back.
    """
    return gross + credited - paid


def payment_status(
    gross: Decimal, paid: Decimal, due: date, today: date, *, credited: Decimal = _ZERO
) -> PaymentStatus:
    """Where the money is on `today`. An invoice that was taken back whole, or came to nothing, is paid.

    The due date itself is not overdue yet; neither is a credit note ever: that money is ours to give.
    """
    left = outstanding(gross, paid, credited)
    if left == 0 or (left > 0) != (gross > 0):
        return PaymentStatus.PAID
    if gross > 0 and today > due:
        return PaymentStatus.OVERDUE
    return PaymentStatus.PARTLY if paid else PaymentStatus.PENDING


def check_payment(payment: Payment, gross: Decimal, paid: Decimal, issued: date, today: date) -> list[Problem]:
    """What is wrong with a payment that somebody typed, beside those that make up `paid`."""
    found = []
    if not payment.amount.is_finite() or not payment.amount:
        found.append(refusal("amount", "no_amount", "How much was paid is missing."))
    elif abs(paid + payment.amount) > abs(gross) or (paid + payment.amount) * gross < 0:
        text = "With that {paid} would be paid of {gross}."
        found.append(refusal("amount", "too_much", text, paid=paid + payment.amount, gross=gross))
    if payment.on > today:
        found.append(refusal("on", "future", "A payment cannot be from tomorrow or later."))
    elif payment.on < issued:
        found.append(advice("on", "early", "It was paid before the invoice was written."))
    return found


def payment_body(invoice_id: str, status: PaymentStatus, paid: Decimal, on: date | None) -> dict[str, Any]:
    """What `/invoice/update_payment` takes: `paid` is all that came in so far, gross; `on` the day of the last."""
    return {
        "invoice_id": invoice_id,
        "payment_status": status.value,
        "paid_amount": abs(paid),
        "payment_date": f"{on.isoformat()}T00:00:00" if on else None,
    }
