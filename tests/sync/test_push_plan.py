"""Which requests waiting changes become."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.commands import Command, State
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offers import Offer
from emag_desk.sync.push_plan import (
    FULL,
    LIGHT,
    MOST_VALUES,
    STOCK,
    Batch,
    Routes,
    full_entity,
    full_request,
    input_values,
    light_request,
    missing_for_full,
    next_batch,
    stock_request,
)

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def command(number: int, edits: dict[str, str] | None = None) -> Command:
    edits = edits or {"sale_price": "12.00"}
    return Command(
        number, "shop", "offer", 1000 + number, "Lamp", State.QUEUED, edits, {}, "Ana", "table", NOW, NOW, attempts=0
    )


def row(offer: int, stock: dict[int, int]) -> OfferRow:
    values: dict[str, Any] = dict.fromkeys(OfferRow._fields)
    return OfferRow(**{**values, "id": offer, "stock": stock})


def offer(**more: Any) -> Offer:
    document = {
        "id": 1001,
        "status": 1,
        "sale_price": "10.0000",
        "vat_id": 3,
        "stock": [{"warehouse_id": 1, "value": 5}, {"warehouse_id": 2, "value": 6}],
        "handling_time": [{"warehouse_id": 1, "value": 0}],
        "emag_club": 0,
    }
    return Offer.model_validate({**document, **more})


def test_fifty_at_a_time() -> None:
    batch = next_batch([command(number) for number in range(1, 121)], {}, Routes())
    assert batch is not None
    assert (batch.route, len(batch.commands)) == (LIGHT, 50)
    assert [item["id"] for item in light_request(batch).body] == list(range(1001, 1051))


def test_a_request_stays_below_four_thousand_values() -> None:
    edits = {f"stock:{warehouse}": "5" for warehouse in range(1, 61)}
    batch = next_batch([command(number, edits) for number in range(1, 51)], {}, Routes())
    assert batch is not None
    assert 1 < len(batch.commands) < 50
    assert input_values({"data": light_request(batch).body}) <= MOST_VALUES


def test_one_change_too_large_for_its_kind_still_leaves_alone() -> None:
    huge = command(1, {f"stock:{warehouse}": "5" for warehouse in range(1, 2_000)})
    batch = next_batch([huge, command(2)], {}, Routes())
    assert batch is not None
    assert batch.commands == (huge,)


@pytest.mark.parametrize(
    ("edits", "stock", "others", "served", "route"),
    [
        ({"stock:1": "5"}, {1: 3}, 0, True, STOCK),
        ({"stock:1": "5"}, {1: 3}, 1, True, LIGHT),
        ({"stock:1": "5"}, {1: 3, 2: 4}, 0, True, LIGHT),
        ({"stock:2": "5"}, {1: 3}, 0, True, LIGHT),
        ({"stock:1": "5", "status": "0"}, {1: 3}, 0, True, LIGHT),
        ({"stock:1": "5"}, None, 0, True, LIGHT),
        ({"stock:1": "5"}, {1: 3}, 0, False, LIGHT),
    ],
)
def test_the_short_way_is_for_one_stock_of_an_only_warehouse(
    edits: dict[str, str], stock: dict[int, int] | None, others: int, served: bool, route: str
) -> None:
    rows = {} if stock is None else {1001: row(1001, stock)}
    waiting = [command(1, edits), *(command(2 + number) for number in range(others))]
    batch = next_batch(waiting, rows, Routes(stock=served))
    assert batch is not None
    assert batch.route == route


def test_the_short_way_sends_the_plain_number() -> None:
    request = stock_request(command(1, {"stock:1": "21"}))
    assert (request.object_id, request.body) == (1001, {"stock": 21})


def test_without_the_light_route_the_full_one_is_taken() -> None:
    batch = next_batch([command(1)], {}, Routes(light=False))
    assert batch is not None
    assert batch.route == FULL


def test_what_was_refused_together_leaves_alone() -> None:
    commands = [command(1), command(2), command(3)]
    batch = next_batch(commands, {}, Routes(), alone={1, 2})
    assert batch is not None
    assert batch.commands == (commands[0],)
    batch = next_batch(commands[2:] + commands[:2], {}, Routes(), alone={1, 2})
    assert batch is not None
    assert batch.commands == (commands[2],)


def test_stock_is_urgent_and_prices_are_not() -> None:
    assert Batch(LIGHT, (command(1), command(2, {"stock:1": "5"}))).urgent
    assert not Batch(LIGHT, (command(1),)).urgent


class TestTheFullRoute:
    def test_it_says_everything_demanded_and_the_change(self) -> None:
        assert full_entity(
            command(1, {"sale_price": "12.3456", "stock:2": "9", "min_sale_price": "8.00"}), offer()
        ) == {
            "id": 1001,
            "status": 1,
            "sale_price": 12.3456,
            "min_sale_price": 8.0,
            "vat_id": 3,
            "stock": [{"warehouse_id": 1, "value": 5}, {"warehouse_id": 2, "value": 9}],
            "handling_time": [{"warehouse_id": 1, "value": 0}],
            "emag_club": 0,
        }

    @pytest.mark.parametrize("club", [0, 1])
    def test_genius_stays_as_it_was(self, club: int) -> None:
        request = full_request(Batch(FULL, (command(1),)), {1001: offer(emag_club=club)})
        assert [item["emag_club"] for item in request.body] == [club]

    def test_a_foreign_currency_is_kept(self) -> None:
        assert full_entity(command(1), offer(currency_type="EUR"))["currency_type"] == "EUR"
        assert "currency_type" not in full_entity(command(1), offer(currency_type=""))

    @pytest.mark.parametrize(
        ("given", "word"),
        [
            (None, "no longer lists"),
            (offer(emag_club=None), "Genius"),
            (offer(vat_id=None), "vat_id"),
            (offer(handling_time=[]), "handling_time"),
        ],
    )
    def test_what_emag_did_not_tell_is_never_guessed(self, given: Offer | None, word: str) -> None:
        assert word in str(missing_for_full(command(1), given))

    def test_a_value_that_is_being_set_need_not_be_known(self) -> None:
        assert missing_for_full(command(1, {"sale_price": "12"}), offer(sale_price=None)) is None
        assert missing_for_full(command(1), offer()) is None


def test_the_digest_tells_requests_apart() -> None:
    one = light_request(Batch(LIGHT, (command(1),)))
    assert one.digest == light_request(Batch(LIGHT, (command(1),))).digest
    assert one.digest != light_request(Batch(LIGHT, (command(1, {"sale_price": "12.01"}),))).digest
    assert Decimal(str(one.body[0]["sale_price"])) == 12
