"""What reconciliation looks at, and what it finds: facts of orders, and differences between sums of money.

All amounts are gross, in the order's currency, and exact. What nobody knows is None and is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from emag_desk.domain.order_words import OrderStatus
from emag_desk.errors import Sentence

_ZERO = Decimal(0)


class DifferenceKind(StrEnum):
    """What does not agree."""

    INVOICE_MISSING = "invoice_missing"
    INVOICE_TWICE = "invoice_twice"
    INVOICE_TOTAL = "invoice_total"
    CREDIT_NOTE_MISSING = "credit_note_missing"
    COD_TOTAL = "cod_total"
    CASH_MISSING = "cash_missing"
    CASH_SHORT = "cash_short"
    REFUND_MISSING = "refund_missing"
    REFUND_TOTAL = "refund_total"
    COMMISSION_ON_RETURNED = "commission_on_returned"


DIFFERENCE_LABELS = {
    DifferenceKind.INVOICE_MISSING: "Invoice missing",
    DifferenceKind.INVOICE_TWICE: "Invoiced twice",
    DifferenceKind.INVOICE_TOTAL: "Invoice and order differ",
    DifferenceKind.CREDIT_NOTE_MISSING: "Storno without credit note",
    DifferenceKind.COD_TOTAL: "AWB and order differ",
    DifferenceKind.CASH_MISSING: "Cash on delivery not received",
    DifferenceKind.CASH_SHORT: "Received less or more than the order",
    DifferenceKind.REFUND_MISSING: "Return without refund",
    DifferenceKind.REFUND_TOTAL: "Refund and return differ",
    DifferenceKind.COMMISSION_ON_RETURNED: "Commission on what came back",
}


class InvoiceFact(NamedTuple):
    """An invoice or credit note (below 0) of an order. `by_emag`: eMAG wrote it in the seller's name."""

    number: str
    gross: Decimal
    reversal_for: str = ""
    by_emag: bool = False


class AwbFact(NamedTuple):
    """An AWB of an order and what its courier collects."""

    number: str
    cod: Decimal | None


class ReturnFact(NamedTuple):
    """A return of an order. `refund` is what the seller agreed to, `done` when it was finalized (None: not yet)."""

    emag_id: int
    refund: Decimal | None
    done: date | None


@dataclass(frozen=True)
class OrderFacts:
    """What is known of one order. `total` is what it comes to now; `initial` before anything came back.

    `cashed` is what eMAG says to have received at the door, `refunded` what it says to have given back. `commission` is
    what eMAG took for it and `commission_back` what it gave back, without VAT; both may be estimates. `attached`: an
    invoice of whatever origin is on the order. `invoices` None: nobody has read them.
    `ended` is the day on which it was finalized.
    """

    account: str
    order_id: int
    type: int
    status: int
    payment: int
    currency: str
    total: Decimal
    initial: Decimal | None = None
    ended: date | None = None
    cashed: Decimal | None = None
    refunded: Decimal | None = None
    attached: bool = False
    awbs: tuple[AwbFact, ...] = ()
    invoices: tuple[InvoiceFact, ...] | None = ()
    returns: tuple[ReturnFact, ...] = ()
    commission: Decimal | None = None
    commission_back: Decimal | None = None

    @property
    def left(self) -> Decimal:
        """What the customer owes in the end: nothing for an order that was cancelled or came back."""
        return _ZERO if self.status in (OrderStatus.CANCELLED, OrderStatus.RETURNED) else self.total


class MonthOfCommission(NamedTuple):
    """What is known of one month of an account; `month` is its first day, `orders` is how many came back in it.

    `expected` is their commission, as estimated, `credited` (above 0) what eMAG's invoices gave back, both without VAT.
    """

    account: str
    month: date
    currency: str
    orders: int
    expected: Decimal
    credited: Decimal


class Difference(NamedTuple):
    """One finding. `amount` is what it is about, gross; above 0 it is missing to the seller, below 0 to the others.

    `order_id` is 0 for one that is about an account as a whole.
    """

    kind: DifferenceKind
    account: str
    order_id: int
    amount: Decimal
    currency: str
    sentence: Sentence


class DifferenceSum(NamedTuple):
    """The findings of one kind, account and currency, and what they add up to."""

    kind: DifferenceKind
    account: str
    currency: str
    differences: int
    amount: Decimal
