"""Where money does not agree: each kind of difference, its sum, and silence where nothing is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.reconciliation import (
    AwbFact,
    DifferenceKind,
    InvoiceFact,
    MonthOfCommission,
    OrderFacts,
    ReturnFact,
    commission_differences,
    differences,
    sums,
)

TOTAL = Decimal("216.31")
TODAY = date(2026, 2, 20)
#: Finalized, invoiced, its cash received: nothing to say about it.
GOOD = OrderFacts(
    account="shop",
    order_id=301245678,
    type=3,
    status=4,
    payment=1,
    currency="RON",
    total=TOTAL,
    initial=TOTAL,
    ended=date(2026, 1, 14),
    cashed=TOTAL,
    refunded=Decimal(0),
    awbs=(AwbFact("4EMG1", TOTAL),),
    invoices=(InvoiceFact("DEMO-1", TOTAL),),
    commission=Decimal(20),
    commission_back=Decimal(0),
)
BACK = InvoiceFact("CN-1", -TOTAL, reversal_for="DEMO-1")
Kind = DifferenceKind


def found(today: date = TODAY, **changes: Any) -> list[tuple[DifferenceKind, Decimal]]:
    return [(one.kind, one.amount) for one in differences([replace(GOOD, **changes)], today)]


def test_an_order_that_agrees_is_not_mentioned() -> None:
    assert found() == []


def test_what_nobody_knows_is_not_claimed() -> None:
    unknown = {"cashed": None, "refunded": None, "awbs": (), "invoices": None, "commission": None}
    assert found(**unknown) == []
    assert found(status=5, initial=None, commission_back=None, invoices=None) == []
    assert found(awbs=(AwbFact("4EMG1", None), AwbFact("4EMG2", Decimal(1)))) == []


@pytest.mark.parametrize(
    ("changes", "kind", "amount"),
    [
        ({"invoices": ()}, Kind.INVOICE_MISSING, TOTAL),
        ({"invoices": (InvoiceFact("DEMO-1", Decimal(200)),)}, Kind.INVOICE_TOTAL, Decimal("16.31")),
        ({"invoices": (*GOOD.invoices, BACK)}, Kind.INVOICE_TOTAL, TOTAL),  # type: ignore[misc]
        (
            {"invoices": (*GOOD.invoices, InvoiceFact("E-1", TOTAL, by_emag=True))},  # type: ignore[misc]
            Kind.INVOICE_TWICE,
            -TOTAL,
        ),
        ({"total": Decimal(100)}, Kind.CREDIT_NOTE_MISSING, Decimal("-116.31")),
        ({"awbs": (AwbFact("4EMG1", Decimal(0)),)}, Kind.COD_TOTAL, TOTAL),
        ({"payment": 3}, Kind.COD_TOTAL, -TOTAL),
        ({"cashed": Decimal(0)}, Kind.CASH_MISSING, TOTAL),
        ({"cashed": Decimal("200.31")}, Kind.CASH_SHORT, Decimal(16)),
        ({"returns": (ReturnFact(9, Decimal(50), date(2026, 1, 20)),)}, Kind.REFUND_MISSING, Decimal(-50)),
        (
            {"returns": (ReturnFact(9, Decimal(50), date(2026, 1, 20)),), "refunded": Decimal(60)},
            Kind.REFUND_TOTAL,
            Decimal(10),
        ),
        (
            {"status": 5, "invoices": (*GOOD.invoices, BACK), "commission_back": Decimal(5)},  # type: ignore[misc]
            Kind.COMMISSION_ON_RETURNED,
            Decimal(15),
        ),
    ],
)
def test_each_difference_is_found_with_its_sum(changes: dict[str, Any], kind: DifferenceKind, amount: Decimal) -> None:
    assert found(**changes) == [(kind, amount)]


def test_an_order_that_came_back_lacks_its_credit_note_and_the_commission() -> None:
    assert found(status=5) == [(Kind.CREDIT_NOTE_MISSING, -TOTAL), (Kind.COMMISSION_ON_RETURNED, Decimal(20))]


@pytest.mark.parametrize(
    "changes",
    [
        {"invoices": (), "ended": date(2026, 2, 18)},
        {"invoices": (), "attached": True},
        {"invoices": (), "status": 0, "total": Decimal(0), "initial": None},
        {"cashed": Decimal(0), "ended": date(2026, 2, 10)},
        {"cashed": Decimal(0), "type": 2},
        {"returns": (ReturnFact(9, Decimal(50), date(2026, 2, 19)),)},
        {"returns": (ReturnFact(9, Decimal(50), None),)},
        {"returns": (ReturnFact(9, None, date(2026, 1, 1)),)},
    ],
)
def test_what_is_not_late_yet_or_has_a_reason_is_no_difference(changes: dict[str, Any]) -> None:
    assert found(**changes) == []


def test_a_parcel_that_nobody_took_leaves_nothing_to_wait_for() -> None:
    settled = {"status": 5, "cashed": Decimal(0), "invoices": (), "commission_back": Decimal(20)}
    assert found(**settled) == []


def test_a_storno_with_its_credit_note_agrees() -> None:
    part = InvoiceFact("CN-1", Decimal("-100.66"), reversal_for="DEMO-1")
    assert found(total=Decimal("115.65"), invoices=(*(GOOD.invoices or ()), part)) == []


def test_sums_are_per_kind_account_and_currency() -> None:
    orders = [
        replace(GOOD, invoices=()),
        replace(GOOD, order_id=2, invoices=(), total=Decimal(10), initial=None, awbs=(), cashed=None),
        replace(GOOD, order_id=3, account="bg", currency="EUR", invoices=()),
    ]
    assert [(one.account, one.currency, one.differences, one.amount) for one in sums(differences(orders, TODAY))] == [
        ("bg", "EUR", 1, TOTAL),
        ("shop", "RON", 2, TOTAL + 10),
    ]


def test_commission_that_was_not_given_back_is_found_by_the_month() -> None:
    months = [
        MonthOfCommission("shop", date(2026, 1, 1), "RON", 12, Decimal(240), Decimal(100)),
        MonthOfCommission("shop", date(2026, 2, 1), "RON", 12, Decimal(240), Decimal(235)),
        MonthOfCommission("shop", date(2026, 3, 1), "RON", 0, Decimal(0), Decimal(0)),
    ]
    (one,) = commission_differences(months)
    assert (one.amount, one.order_id, one.kind) == (Decimal(140), 0, Kind.COMMISSION_ON_RETURNED)
    assert str(one.sentence).startswith("2026-01: 12 orders came back")
