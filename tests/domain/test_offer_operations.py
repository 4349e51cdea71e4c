"""One operation over many offers gives each the value that an operator would work out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from emag_desk.domain.money import gross
from emag_desk.domain.offer_operations import BulkOperation, Operation
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference
from emag_desk.errors import InputError

REFERENCE = Reference({1: Decimal("0.21")}, ())


def offer(**changes: object) -> OfferRow:
    empty = OfferRow(
        row=1, account="a", id=1, name="", part_number="", part_number_key="", ean="", brand="", category_id=None,
        currency="RON", sale_price=Decimal("100.0000"), min_sale_price=None, max_sale_price=None,
        recommended_price=None, best_offer_sale_price=None, general_stock=7, estimated_stock=7, stock={1: 7},
        handling_time={1: 1}, status=1, vat_id=1, validation=9, offer_validation=1, doc_errors=0,
        buy_button_rank=1, number_of_offers=1, ownership=True, emag_club=0, vanished="", fetched_at=0,
    )  # fmt: skip
    return empty._replace(**changes)


@pytest.mark.parametrize(
    ("key", "operation", "value", "new"),
    [
        ("sale_price", Operation.SET, "89,90", "89.90"),
        ("sale_price", Operation.PERCENT, "+12.5", "112.50"),
        ("sale_price", Operation.PERCENT, "-33,333 %", "66.667"),
        ("sale_price", Operation.AMOUNT, "-0.5", "99.50"),
        ("sale_price", Operation.GROSS, "121", "100.00"),
        ("stock:1", Operation.PERCENT, "50", "11"),
        ("stock:1", Operation.AMOUNT, "-20", "0"),
        ("stock:1", Operation.SET, "12", "12"),
        ("status", Operation.SET, "0", "0"),
        ("sale_price", Operation.TAKE_BACK, "", None),
    ],
)
def test_the_new_value(key: str, operation: Operation, value: str, new: str | None) -> None:
    assert BulkOperation(key, operation, value).apply(offer(), {}, REFERENCE) == new


@pytest.mark.parametrize(
    ("price", "ends", "buyer_pays"),
    [("100", "0.99", "120.99"), ("101", "0.99", "121.99"), ("0.20", "0.99", "0.99"), ("100", "0", "121.00")],
)
def test_rounding_makes_the_price_in_the_shop_end_so(price: str, ends: str, buyer_pays: str) -> None:
    rounded = BulkOperation("sale_price", Operation.ROUND, ends)
    new = rounded.apply(offer(sale_price=Decimal(price)), {}, REFERENCE)
    assert new is not None
    assert gross(Decimal(new), Decimal("0.21")) == Decimal(buyer_pays)


def test_it_works_on_what_is_staged_already() -> None:
    assert BulkOperation("sale_price", Operation.PERCENT, "10").apply(offer(), {"sale_price": "200.00"}) == "220.00"


@pytest.mark.parametrize(
    ("operation", "changes", "reason"),
    [
        (BulkOperation("sale_price", Operation.AMOUNT, "-100"), {}, "more than 0"),
        (BulkOperation("min_sale_price", Operation.PERCENT, "5"), {}, "no value"),
        (BulkOperation("sale_price", Operation.GROSS, "10"), {"vat_id": 9}, "VAT rate"),
    ],
)
def test_an_offer_that_cannot_be_changed_so_says_why(
    operation: BulkOperation, changes: dict[str, object], reason: str
) -> None:
    with pytest.raises(InputError, match=reason):
        operation.apply(offer(**changes), {}, REFERENCE)


@pytest.mark.parametrize(
    ("operation", "value"),
    [
        (Operation.PERCENT, "ten"),
        (Operation.PERCENT, ""),
        (Operation.PERCENT, "-100"),
        (Operation.ROUND, "1.99"),
        (Operation.SET, "1.23456"),
        (Operation.AMOUNT, "1e5"),
        (Operation.AMOUNT, "NaN"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_before_anything_is_worked_out(operation: Operation, value: str) -> None:
    with pytest.raises(InputError):
        BulkOperation("sale_price", operation, value).check()
