"""What the domain says of orders, money and AWBs is what the practice marketplace does, without a server between."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import orjson
import pytest

from emag_desk.domain.accounts import Account
from emag_desk.domain.awb import entity, prefill
from emag_desk.domain.awb_checks import preflight, stops
from emag_desk.domain.order_body import cancel_body, status_body
from emag_desk.domain.order_lines import LinesWanted, NewLine, check_lines, lines_body
from emag_desk.domain.order_money import totals
from emag_desk.domain.order_transitions import next_statuses
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import Address, CourierAccount, Party
from emag_desk.domain.storno import plan, storno_body, whole_plan
from emag_desk.practice.order_totals import gross
from tests.practice.ordering import OrderShop

MANY = 400
PLATFORMS = ("emag-ro", "emag-bg", "emag-hu")
SENDER = Party("Demo Shop SRL", "Depozit", "0264000000")


@pytest.fixture(scope="module")
def shops() -> dict[str, OrderShop]:
    return {platform: OrderShop(platform, orders=MANY) for platform in PLATFORMS}


def sent(document: dict[str, Any]) -> dict[str, Any]:
    """The body as it arrives: JSON, decimals as numbers."""
    arrived: dict[str, Any] = orjson.loads(orjson.dumps(document, default=float))
    return arrived


def save(shop: OrderShop, document: dict[str, Any]) -> list[str]:
    """What `order/save` has against it."""
    messages: list[str] = shop.post("order/save", {"data": [sent(document)]}).payload["messages"]
    return messages


def of_seller(shop: OrderShop, *statuses: int) -> list[tuple[dict[str, Any], Order]]:
    documents = [
        one for one in shop.market.order_book.at(range(MANY)) if one["type"] == 3 and one["status"] in statuses
    ]
    fresh = [shop.order(one["id"]) for one in documents]
    return [(one, Order.model_validate(one)) for one in fresh]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_courier_collects_what_the_marketplace_expects(shops: dict[str, OrderShop], platform: str) -> None:
    for document in shops[platform].market.order_book.at(range(MANY)):
        order = Order.model_validate(document)
        money = totals(order)
        assert money.gross == gross(document), order.id
        assert money.cod == (money.gross if order.payment_mode_id == 1 else 0)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_storno_gives_back_what_the_dialog_promised(shops: dict[str, OrderShop], platform: str) -> None:
    shop, partial = shops[platform], 0
    for document, order in of_seller(shop, 4)[:60]:
        stays = {line.id: line.quantity // 2 for line in order.lines}
        planned = plan(order, stays)
        if save(shop, storno_body(document, planned)):
            continue  # its time is over: `test_what_is_offered_is_accepted` compares that
        told = shop.events("storno")[-1]
        assert (told["order_id"], Decimal(told["amount"])) == (order.id, planned.money_back.gross)
        assert told["whole"] is planned.whole
        if planned.whole:
            continue
        partial += 1
        again = Order.model_validate(shop.order(order.id))
        assert totals(again).gross == totals(order).gross - planned.money_back.gross
        rest = whole_plan(again)
        assert save(shop, storno_body(shop.order(order.id), rest)) == []
        assert Decimal(shop.events("storno")[-1]["amount"]) == rest.money_back.gross
        assert planned.money_back.gross + rest.money_back.gross == totals(order).gross
    assert partial >= 3


@pytest.mark.parametrize("status", OrderStatus)
def test_what_is_offered_is_accepted_and_nothing_else(status: OrderStatus) -> None:
    for hours in (1, 50, 24 * 36):
        shop = OrderShop(orders=1)
        order_id = shop.new()["id"]
        shop.change(order_id, status=int(status), finalization_date=shop.now if status == 4 else None)
        since = shop.clock.now()
        shop.pass_(hours=hours)
        document = shop.order(order_id)
        order = Order.model_validate(document)
        offered = {
            move.status
            for move in next_statuses(
                order.status, order.type, finalized_at=order.finalized_at, cancelled_at=since, now=shop.clock.now()
            )
        }
        for wanted in OrderStatus:
            if wanted == status:
                continue
            body = cancel_body(document, 33) if wanted == OrderStatus.CANCELLED else status_body(document, wanted)
            accepted = save(shop, body) == []
            assert accepted == (wanted in offered), (status, wanted, hours)
            if accepted:
                shop.change(order_id, **{name: document[name] for name in ("status", "finalization_date")})
                shop.clock.moment = since + timedelta(hours=hours)


def test_lines_that_pass_the_check_are_taken_and_change_nothing_else() -> None:
    shop = OrderShop(orders=1)
    document = shop.new(products=[{"quantity": 2}, {"quantity": 3}])
    shop.post(f"order/acknowledge/{document['id']}")
    document = shop.order(document["id"])
    order = Order.model_validate(document)
    first, second = (line.id for line in order.lines)
    added = NewLine(int(order.lines[0].product_id), "Abajur", 1, Decimal("20.5"))
    wanted = LinesWanted({first: 1, second: 0}, (added,))
    assert check_lines(order, wanted) == []
    assert save(shop, lines_body(document, wanted)) == []
    after = Order.model_validate(shop.order(order.id))
    assert [(line.quantity, line.sale_price) for line in after.lines] == [
        (1, order.lines[0].sale_price),
        (1, Decimal("20.5")),
    ]
    assert after.customer == order.customer


@pytest.mark.parametrize("platform", PLATFORMS)
def test_an_awb_that_passes_the_check_is_issued(shops: dict[str, OrderShop], platform: str) -> None:
    shop, issued, lockers = shops[platform], 0, 0
    addresses = [Address.model_validate(one) for one in shop.results("addresses/read")]
    couriers = [CourierAccount.model_validate(one) for one in shop.results("courier_accounts/read")]
    account = Account("demo", "Demo", platform=platform)
    country = {"emag-ro": "RO", "emag-bg": "BG", "emag-hu": "HU"}[platform]
    for _, order in of_seller(shop, 2, 3):
        money = totals(order)
        wanted = prefill(order, money, account, addresses, couriers, SENDER)
        stopped = stops(preflight(wanted, order, money, couriers, country=country, now=shop.clock.now()))
        answer = shop.post("awb/save", sent(entity(wanted)))
        assert answer.payload["isError"] is stopped, (order.id, answer.payload["messages"])
        issued += not stopped
        lockers += order.is_locker and not stopped
    assert issued >= 10
    assert lockers >= 1
