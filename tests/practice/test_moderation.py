"""eMAG's people look at documentation later, and scheduled updates come into force on their day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.practice.clock import SystemClock
from emag_desk.practice.ean_codes import with_check_digit
from emag_desk.practice.market import Market, practice_market
from emag_desk.practice.offer import Offer
from emag_desk.practice.product_rules import judge, submission
from emag_desk.practice.product_writing import saved_offer, schedule


class Hand(SystemClock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def pass_(self, **time: float) -> None:
        self.moment += timedelta(**time)


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def market(clock: Hand) -> Market:
    return practice_market(offers=2000, clock=clock)


def lamp(**changes: Any) -> dict[str, Any]:
    return {
        "id": 77,
        "category_id": 1315,
        "name": "Lampă",
        "brand": "Luxora",
        "part_number": "L-1",
        "images": [{"url": "https://img.example.test/1.jpg"}],
        "characteristics": [
            {"id": 5260, "value": "Alb"},
            {"id": 5261, "value": "8 W"},
            {"id": 20_004, "value": "10 x 20 x 30"},
        ],
        "warranty": 24,
        "ean": [with_check_digit("594999900002")],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 50,
        "max_sale_price": 150,
        "vat_id": 10,
        "stock": [{"warehouse_id": 1, "value": 3}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        **changes,
    }


def save(market: Market, entity: dict[str, Any]) -> Offer:
    """What the route does with an item that is taken."""
    sent = submission(market, entity["id"], entity)
    verdict = judge(sent)
    assert verdict.saved, verdict.messages
    after = saved_offer(sent, verdict)
    market.shelf.put(after)
    market.moderation.watch(after)
    schedule(sent)
    return after


def states(market: Market, clock: Hand, offer_id: int = 77) -> list[int]:
    """The states an offer goes through, minute by minute."""
    seen = [market.shelf.find(offer_id).validation]
    for _ in range(6):
        clock.pass_(seconds=60)
        market.moderation.settle()
        state = market.shelf.find(offer_id).validation
        if state != seen[-1]:
            seen.append(state)
    return seen


def test_good_documentation_is_approved_and_gets_its_page(market, clock):
    save(market, lamp())
    assert market.shelf.find(77).documentation.part_number_key is None
    clock.pass_(seconds=59)
    assert market.moderation.settle() == 0
    assert states(market, clock) == [1, 4, 9]
    offer = market.shelf.find(77)
    assert offer.documentation.part_number_key and offer.rank == 1
    assert market.shelf.by_key(offer.documentation.part_number_key) is offer


def test_faulty_documentation_is_rejected_in_emags_words_and_approved_once_it_is_right(market, clock):
    wrong = [{"id": 5260, "value": "Mov"}, {"id": 5261, "value": "8 W"}]
    save(market, lamp(characteristics=wrong))
    assert states(market, clock) == [1, 4, 8]
    errors = market.shelf.find(77).documentation.errors
    assert errors[0].startswith("value of characteristic with id 5260 must be one of: Negru, Alb")
    assert errors[1] == "value of characteristic with id 20004 was not set"
    again = save(market, lamp())
    assert (again.validation, again.documentation.errors) == (4, ())
    assert states(market, clock) == [4, 9]


def test_a_remarked_family_is_no_fault_of_the_documentation(market, clock):
    save(market, lamp(family={"id": 3, "name": "", "family_type_id": 95}))
    assert states(market, clock) == [1, 4, 9]


@pytest.mark.parametrize(("brand", "way"), [("Unheard", [1, 2, 4, 9]), ("No name", [1, 2, 5]), ("Luxora", [1, 4, 9])])
def test_people_look_at_a_brand_that_they_do_not_know(market, clock, brand, way):
    save(market, lamp(brand=brand))
    assert states(market, clock) == way
    if way[-1] == 5:
        assert save(market, lamp(brand="Luxora")).validation == 2
        assert states(market, clock) == [2, 4, 9]


@pytest.mark.parametrize(("code", "way"), [("400638133393", [1, 4, 3, 9]), ("200638133394", [1, 4, 3, 6])])
def test_people_look_at_an_ean_of_elsewhere(market, clock, code, way):
    ean = next(one for number in range(9) if int(one := with_check_digit(f"{code[:-1]}{number}")) % 3)
    save(market, lamp(ean=[ean]))
    assert states(market, clock) == way
    offer = market.shelf.find(77)
    if way[-1] == 6:
        assert offer.documentation.errors == (f"{ean} is not a valid EAN.",) and offer.general_stock == 0


def own(market: Market) -> Offer:
    return next(
        offer
        for offer in market.shelf.catalogue.states()
        if offer.validation == 9 and offer.documentation.owned and offer.status == 1 and len(offer.stock) == 1
    )


def update(offer: Offer, **changes: Any) -> dict[str, Any]:
    return {
        "id": offer.id,
        "status": 1,
        "sale_price": offer.sale_price / 10_000,
        "vat_id": offer.vat_id,
        "stock": [{"warehouse_id": 1, "value": 5}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        **changes,
    }


def test_a_changed_product_stays_on_sale_until_its_update_is_judged(market, clock):
    offer = own(market)
    assert save(market, update(offer, name="Alt nume")).validation == 11
    assert states(market, clock, offer.id) == [11, 9]
    assert save(market, update(offer)).validation == 9
    save(market, update(offer, characteristics=[]))
    assert states(market, clock, offer.id) == [11, 12]
    assert "was not set" in market.shelf.find(offer.id).documentation.errors[0]


def test_a_template_that_has_changed_rejects_the_next_update(market, clock):
    offer = own(market)
    category = market.templates.find(offer.documentation.category_id)
    optional = next(one.id for one in category.characteristics if not one.mandatory and not one.filter)
    market.templates.change(category.id, {"characteristic": optional, "is_mandatory": 1})
    save(market, update(offer))
    assert states(market, clock, offer.id) == [9]
    save(market, update(offer, name="Alt nume"))
    assert states(market, clock, offer.id) == [11, 12]
    assert market.shelf.find(offer.id).documentation.errors == (
        f"value of characteristic with id {optional} was not set",
    )


def test_an_update_with_a_start_date_waits_for_its_day(market, clock):
    offer = own(market)
    after = save(market, update(offer, start_date="2026-03-12"))
    assert after.stock == offer.stock
    clock.pass_(days=1)
    assert market.moderation.settle() == 0
    clock.pass_(days=1)
    assert market.moderation.settle() == 1
    assert market.shelf.find(offer.id).stock == {1: 5}


def test_a_draft_waits_for_its_seller_and_then_for_people(market, clock):
    save(market, {"id": 77, "name": "Lampă", "brand": "Luxora", "part_number": "L-1"})
    assert states(market, clock) == [0]
    changes = lamp()
    for name in ("name", "brand", "part_number"):
        del changes[name]
    assert save(market, changes).documentation.name == "Lampă"
    assert states(market, clock) == [1, 4, 9]


def test_control_calls_let_time_pass_and_decide(seller):
    body = lamp(ean=[with_check_digit("594999900002")])
    assert seller.post("product_offer/save", [body]).json()["isError"] is False
    assert seller.offer(77)["validation_status"][0]["value"] == 1
    assert seller.practice.ask("validation", {"seconds": 60, "platform": "emag-ro"}) == {"moved": 1}
    assert seller.offer(77)["validation_status"][0]["value"] == 4
    assert seller.practice.ask("validation", {"seconds": 3600})["moved"] == 1
    approved = seller.offer(77)
    assert approved["validation_status"][0] == {"value": 9, "description": "Approved documentation", "errors": []}
    assert approved["part_number_key"]
    seller.practice.ask("validation/emag-ro/77", {"value": 8, "errors": ["part number is invalid"]})
    assert seller.offer(77)["validation_status"][0]["errors"] == ["part number is invalid"]
    waiting = seller.first(validation_status=4)
    assert seller.practice.ask("validation", {"ids": [waiting["id"]], "platform": "emag-ro"})["moved"] == 1
    assert seller.offer(waiting["id"])["validation_status"][0]["value"] == 9
    assert seller.record(77)["writes"] == 1


def test_a_control_call_judges_a_product_without_saving_it(seller):
    verdict = seller.practice.ask("validate/emag-ro", lamp(characteristics=[]))
    assert verdict["saved"] is True and verdict["use"] == "new"
    assert {one["field"] for one in verdict["findings"]} == {
        f"characteristic:{number}" for number in (5260, 5261, 20_004)
    }
    assert seller.results("product_offer/read", {"id": 77}) == []
