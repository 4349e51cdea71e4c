"""A return of the ERP dialect is created from what was delivered, and told as its routes want it."""

from typing import Any

import pytest

from emag_desk.domain.erp_returns import (
    ErpItem,
    ErpReturnWanted,
    can_become,
    check,
    create_body,
    from_texts,
    offer_id_of,
    to_texts,
    update_body,
)
from emag_desk.domain.erp_words import (
    ERP_CONDITION_LABELS,
    ERP_RETURN_REASON_LABELS,
    ERP_RETURN_STATUS_LABELS,
    ErpCondition,
    ErpReturnReason,
    ErpReturnStatus,
    next_erp_statuses,
)
from emag_desk.domain.orders import Order
from emag_desk.errors import InputError
from tests.domain import order_documents

ITEM = ErpItem("LX-12W", 1, ErpCondition.USED, ErpReturnReason.DEFECTIVE_PRODUCT)
WANTED = ErpReturnWanted(301245678, ErpReturnReason.DEFECTIVE_PRODUCT, "Nu pornește", (ITEM,))


def order(**changes: Any) -> Order:
    return Order.model_validate(order_documents.document(status=4) | changes)


def test_the_body_and_what_is_written_down() -> None:
    item = {"offer_id": "LX-12W", "quantity": 1, "condition": "used", "reason": "defective_product"}
    assert create_body(WANTED) == {
        "order_id": "301245678",
        "reason": "defective_product",
        "description": "Nu pornește",
        "items": [item],
    }
    assert create_body(ErpReturnWanted(1, "other", " ", ()))["description"] == "other"
    assert from_texts(to_texts(WANTED)) == WANTED
    many = ErpReturnWanted(1, "other", "", tuple(ErpItem(f"S{number}", 1) for number in range(12)))
    assert from_texts(to_texts(many)) == many
    assert offer_id_of(order().lines[0]) == "LX-12W"


@pytest.mark.parametrize("texts", [{}, {"order_id": "x", "reason": "other"}, to_texts(WANTED) | {"item:1": "{"}])
def test_texts_that_are_none_are_refused(texts: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(texts)


@pytest.mark.parametrize(
    ("items", "of_order", "expected"),
    [
        ((ITEM,), {}, []),
        ((), {}, ["none"]),
        ((ErpItem("?", 1),), {}, ["no_line"]),
        ((ErpItem("LX-12W", 3),), {}, ["quantity"]),
        ((ErpItem("LX-12W", 0),), {}, ["quantity"]),
        ((ITEM, ITEM), {}, ["twice"]),
        ((ErpItem("LX-12W", 1, "used", "bored"),), {}, ["reason"]),
        ((ITEM,), {"status": 3}, ["status"]),
        ((ITEM,), {"status": 5, "products": [order_documents.line(quantity=0)]}, []),
    ],
)
def test_what_stops_it(items: tuple[ErpItem, ...], of_order: dict[str, Any], expected: list[str]) -> None:
    wanted = ErpReturnWanted(301245678, "other", "", items)
    assert [problem.code for problem in check(wanted, order(**of_order))] == expected


def test_where_it_may_go() -> None:
    assert update_body("R-1001", ErpReturnStatus.APPROVED) == {"rma_id": "R-1001", "status": "approved"}
    assert update_body("R-1001", "rejected", " uzat ")["notes"] == "uzat"
    assert can_become("new", "approved") is None
    assert str(can_become("completed", "new")) == "A return that is Completed cannot become New."
    ends = {status for status in ErpReturnStatus if not next_erp_statuses(status)}
    assert ends == {"rejected", "completed", "cancelled"}
    assert set(ERP_RETURN_STATUS_LABELS) == set(ErpReturnStatus)
    assert set(ERP_RETURN_REASON_LABELS) == set(ErpReturnReason)
    assert set(ERP_CONDITION_LABELS) == set(ErpCondition)
