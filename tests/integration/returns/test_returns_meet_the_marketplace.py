"""What the domain says of returns is what the practice marketplace does, without a server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.awb import entity
from emag_desk.domain.erp_returns import ErpItem, ErpReturnWanted, create_body, offer_id_of, update_body
from emag_desk.domain.erp_returns import check as check_erp
from emag_desk.domain.erp_words import ErpReturnStatus, next_erp_statuses
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Address, CourierAccount, Party
from emag_desk.domain.return_body import save_body
from emag_desk.domain.return_checks import check
from emag_desk.domain.return_money import refundable
from emag_desk.domain.return_pickup import prefill, preflight
from emag_desk.domain.return_plans import Told, filled, plan, plan_many
from emag_desk.domain.return_reasons import Remark, reasons, remark_of
from emag_desk.domain.return_transitions import next_statuses
from emag_desk.domain.return_wanted import LineWanted, Replacement, ReturnWanted
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return
from emag_desk.practice.return_reasons import REASONS
from tests.integration.returns.meeting import call, save, sent
from tests.practice.ordering import OrderShop

CODES = ("emag-ro", "emag-bg", "emag-hu")
TOLD = Told("Verificat", "Urme de uzură", return_tax=Decimal(5))
LAST = Party("Demo Shop SRL", "Depozit", "0264000000")


@pytest.fixture(scope="module")
def shops() -> dict[str, OrderShop]:
    return {code: OrderShop(code, offers=60, orders=400) for code in CODES}


@pytest.fixture
def shop() -> OrderShop:
    return OrderShop(offers=20, orders=60)


def returns(shop: OrderShop, **changes: Any) -> Iterator[tuple[dict[str, Any], Return, Order]]:
    """Every return of the seller's with its order, changed to this, and nothing told of its products yet.

    Those of orders with a voucher of the whole order are left out: eMAG's practice does not spread it over products.
    """
    untold = {"diagnostic": None, "reject_reason": None, "refund_value": None}
    for found in [one for one in shop.market.return_book.rows() if one["type"] == 3]:
        order = Order.model_validate(shop.order(int(found["order_id"])))
        if any(voucher.status for voucher in order.vouchers):
            continue
        document = sent(found) | {"products": [product | untold for product in found["products"]]} | changes
        shop.market.return_book.put(sent(document))
        yield document, Return.model_validate(document), order


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_for_many_is_taken_and_its_money_goes_back_once(
    shops: dict[str, OrderShop], code: str
) -> None:
    shop, refunds = shops[code], 0
    for document, return_, order in returns(shop, request_status=6):
        for status in (ReturnStatus.RECEIVED, ReturnStatus.FINALIZED):
            (planned,) = plan_many([(return_, order)], status, TOLD)
            if planned.stops:
                assert status is ReturnStatus.FINALIZED
                assert [problem.code for problem in planned.problems if problem.stops] == ["missing"]
                assert return_.return_type == 2  # which product, only a person can say
                continue
            before = len(shop.events("return_refund"))
            assert save(shop, "rma/save", save_body(document, planned.wanted)) == []
            given = shop.events("return_refund")[before:]
            expected = [planned.money_back] if planned.money_back else []
            assert [Decimal(event["amount"]) for event in given] == expected
            refunds += len(given)
    assert refunds >= 10


@pytest.mark.parametrize("code", CODES)
def test_more_than_was_paid_is_refused_by_both(shops: dict[str, OrderShop], code: str) -> None:
    shop, coin = shops[code], Decimal(1) if code == "emag-hu" else Decimal("0.01")
    compared = 0
    for document, return_, order in returns(shop, request_status=6, return_type=3):
        (line,) = return_.products
        most = refundable(order, line)
        assert most is not None
        # A part of several pieces is rounded down here, to the nearest coin there.
        for refund in (most, most + 2 * coin):
            wanted = ReturnWanted(7, {line.id: LineWanted("ok", None, refund)})
            stopped = plan(return_, wanted, order).stops
            assert (save(shop, "rma/save", save_body(document, wanted)) != []) == stopped == (refund > most)
            shop.market.return_book.put(sent(document))
            compared += 1
    assert compared > 20


@pytest.mark.parametrize("status", ReturnStatus)
def test_the_moves_that_are_offered_are_taken_and_no_others(shop: OrderShop, status: ReturnStatus) -> None:
    document, return_, order = next(returns(shop, request_status=int(status), return_type=3))
    offered = next_statuses(status)
    for target in ReturnStatus:
        if target == status:
            continue
        wanted = filled(return_, target, TOLD, order)
        taken = save(shop, "rma/save", save_body(document, wanted)) == []
        assert taken == (target in offered), target
        assert taken == (not plan(return_, wanted, order).stops)
        shop.market.return_book.put(sent(document))


@pytest.mark.parametrize(
    ("wanted", "of_return"),
    [
        (ReturnWanted(7, {0: LineWanted(None, None, Decimal(1))}), {}),
        (ReturnWanted(7, {0: LineWanted("ok")}), {}),
        (ReturnWanted(7, {0: LineWanted("ok", None, Decimal(-1))}), {}),
        (ReturnWanted(7, {0: LineWanted("ok", None, Decimal(1))}), {}),
        (ReturnWanted(7, {0: LineWanted("ok")}), {"return_type": 2}),
        (ReturnWanted(7, {0: LineWanted("ok")}, replacement=Replacement(65800001)), {"return_type": 2}),
        (ReturnWanted(7, {0: LineWanted("ok")}, return_type=5), {}),
        (ReturnWanted(4), {}),
        (ReturnWanted(4, {0: LineWanted(None, "Uzat")}, return_tax=Decimal(5)), {}),
        (ReturnWanted(4, {0: LineWanted(None, "Uzat")}, return_tax=Decimal(-5)), {}),
        (ReturnWanted(6, {0: LineWanted("ok")}), {}),
        (ReturnWanted(6, return_tax=Decimal(5)), {}),
    ],
)
def test_what_is_demanded_is_demanded_by_both(shop: OrderShop, wanted: ReturnWanted, of_return: dict[str, Any]) -> None:
    changes = {"request_status": 6, "return_type": 3, "replacement_product_quantity": 0} | of_return
    document, return_, order = next(returns(shop, **changes))
    (line,) = return_.products
    wanted = replace(wanted, lines=dict.fromkeys([line.id], wanted.lines[0]) if wanted.lines else {})
    stopped = any(problem.stops for problem in check(wanted, return_, order))
    assert (save(shop, "rma/save", save_body(document, wanted)) != []) == stopped


@pytest.mark.parametrize("code", CODES)
def test_a_courier_who_passes_the_check_comes_and_others_do_not(shops: dict[str, OrderShop], code: str) -> None:
    shop, platform = shops[code], PLATFORMS[code]
    addresses = [Address.model_validate(one) for one in shop.results("addresses/read")]
    couriers = [CourierAccount.model_validate(one) for one in shop.results("courier_accounts/read")]
    issued = 0
    for _, return_, _ in list(returns(shop, request_status=3, pickup_method=2))[:12]:
        wanted = prefill(
            return_, Account("demo", "Demo", platform=code), addresses, couriers, LAST, now=shop.clock.now()
        )
        assert wanted.date is not None
        today = wanted.date - timedelta(days=4)
        for changed in (
            wanted,
            *(replace(wanted, courier_account_id=one.account_id) for one in couriers),
            replace(wanted, date=today),
            replace(wanted, pickup_and_return=True),
            replace(wanted, dropoff_locker=True),
            replace(wanted, sender=replace(wanted.sender, phone1="12")),
        ):
            problems = preflight(
                changed, return_, couriers, country=platform.country, currency=platform.currency, now=shop.clock.now()
            )
            stopped = any(problem.stops for problem in problems)
            answer = shop.post("awb/save", sent(entity(changed)))
            assert answer.payload["isError"] is stopped, (problems, answer.payload["messages"])
            issued += not stopped
        fresh = Return.model_validate(shop.market.return_book.find(return_.emag_id))
        assert len(fresh.awbs) > len(return_.awbs)
    assert issued >= 12


def test_the_reasons_are_those_that_customers_give() -> None:
    tree = reasons()
    leaves = set(tree) - {node.parent for node in tree.values()}
    assert leaves == set(REASONS)
    assert {number: remark_of(number) for number in leaves} == {one: Remark(flag) for one, flag in REASONS.items()}


def test_a_return_of_the_erp_dialect_goes_where_it_may(shop: OrderShop) -> None:
    refused = taken = 0
    for order in (Order.model_validate(shop.order(one["id"])) for one in shop.market.order_book.at(range(60))):
        if not order.products:
            continue
        line = order.products[0]
        for pieces in (1, (line.initial_qty or 0) + 1):
            wanted = ErpReturnWanted(order.id, "wrong_item", "", (ErpItem(offer_id_of(line), pieces),))
            answer = call(shop, "POST", "api-3/rma/create", sent(create_body(wanted)))
            assert (answer.status == 200) == (check_erp(wanted, order) == []), (order.status, answer.payload)
            refused, taken = refused + (answer.status != 200), taken + (answer.status == 200)
    assert refused > 10
    assert taken > 3


@pytest.mark.parametrize("status", ErpReturnStatus)
def test_the_erp_states_that_are_offered_are_taken_and_no_others(shop: OrderShop, status: ErpReturnStatus) -> None:
    shop.market.erp_returns["R-1"] = {"rma_id": "R-1", "order_id": 1, "status": status.value, "notes": None}
    for target in ErpReturnStatus:
        if target == status:
            continue
        answer = call(shop, "POST", "api-3/rma/update_status", update_body("R-1", target, "da"))
        assert (answer.status == 200) == (target in next_erp_statuses(status)), target
        shop.market.erp_returns["R-1"]["status"] = status.value
