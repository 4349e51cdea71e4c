"""Fates: what the caller sees and what was really done, told by the ledger."""

from __future__ import annotations

import time

import httpx
import pytest

from emag_desk.errors import DeskError, InputError
from emag_desk.practice.fates import FATES, Fates

#: Fate -> what the caller sees (an HTTP status, or None for a broken connection) and how often the work was done.
SEEN = {
    "refused_before_work": (None, 0),
    "lost_answer": (None, 1),
    "half_answer": (None, 1),
    "work_then_500": (500, 1),
    "gateway_500": (500, 0),
    "gateway_502": (502, 0),
    "gateway_504": (504, 1),
    "html_503": (503, 0),
    "html_200": (200, 1),
    "empty_200": (200, 1),
    "missing_iserror": (200, 1),
    "ip_refused": (200, 0),
    "forbidden_403": (403, 0),
    "throttled_429": (429, 0),
    "redirect_302": (302, 0),
    "item_error": (200, 0),
}


def call(seller, offer_id, value):
    body = {"data": [{"id": offer_id, "stock": [{"warehouse_id": 1, "value": value}]}]}
    try:
        return seller.post("offer/save", body)
    except httpx.TransportError:
        return None


@pytest.mark.parametrize("fate", SEEN)
def test_a_fate_shows_one_thing_and_does_another_exactly_once(seller, fate):
    offer = seller.healthy()[0]
    seller.practice.ask("fates", [{"route": "offer/save", "fate": fate}])
    status, done = SEEN[fate]
    answer = call(seller, offer["id"], 4321)
    assert (answer and answer.status_code) == status
    record = seller.record(offer["id"])
    assert record["writes"] == record["effective_writes"] == done
    assert (seller.offer(offer["id"])["general_stock"] == 4321) == bool(done)
    # One shot: the next call goes well.
    assert call(seller, offer["id"], 4322).json()["isError"] is False
    assert seller.offer(offer["id"])["general_stock"] == 4322


def test_spoiled_answers_look_as_they_should(seller):
    offer = seller.healthy()[0]
    names = ("missing_iserror", "html_200", "empty_200", "ip_refused", "throttled_429", "item_error")
    seller.practice.ask("fates", [{"route": "offer/save", "fate": name} for name in names])
    missing, page, empty, address, throttled, item = (call(seller, offer["id"], value) for value in range(6))
    assert "isError" not in missing.json() and missing.json()["results"]
    assert page.text.startswith("<!DOCTYPE html>")
    assert empty.content == b""
    assert address.json()["messages"] == ["ERROR: Invalid vendor ip [127.0.0.1]"]
    assert throttled.json() == {"message": "API rate limit exceeded"}
    assert item.json()["isError"] is False
    assert item.json()["results"][str(offer["id"])]["isError"] is True


def test_item_error_spares_the_other_items(seller):
    first, second = seller.healthy(2)
    seller.practice.ask("fates", [{"route": "offer/save", "fate": "item_error"}])
    seller.results("offer/save", [{"id": first["id"], "status": 0}, {"id": second["id"], "status": 0}])
    assert seller.offer(first["id"])["status"] == 1
    assert seller.offer(second["id"])["status"] == 0


def test_a_late_commit_is_really_done_after_the_caller_has_looked(seller):
    offer = seller.healthy()[0]
    seller.practice.ask("fates", [{"route": "offer/save", "fate": "late_commit"}])
    assert call(seller, offer["id"], 4321) is None
    assert seller.offer(offer["id"])["general_stock"] == offer["general_stock"]
    deadline = time.monotonic() + 5
    while seller.offer(offer["id"])["general_stock"] != 4321 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert seller.record(offer["id"])["writes"] == 1


def test_a_reset_gives_up_late_work(seller):
    offer = seller.healthy()[0]
    seller.practice.ask("fates", [{"route": "offer/save", "fate": "late_commit", "seconds": 0.1}])
    assert call(seller, offer["id"], 4321) is None
    seller.practice.ask("reset", {})
    time.sleep(0.2)
    assert seller.offer(offer["id"]) == offer


def test_saved_with_remarks(seller):
    offer = seller.healthy()[0]
    seller.practice.ask("fates", [{"route": "product_offer/save", "fate": "iserror_but_saved"}])
    body = {name: offer[name] for name in ("id", "status", "sale_price", "vat_id", "handling_time", "emag_club")}
    messages = seller.messages("product_offer/save", [{**body, "stock": [{"warehouse_id": 1, "value": 9}]}])
    assert messages[0].startswith("WARNING") and messages[0].endswith(f"Product id: {offer['id']}")
    assert seller.offer(offer["id"])["general_stock"] == 9


def test_a_slow_answer_is_whole(seller):
    seller.practice.ask("fates", [{"route": "vat/read", "fate": "slow", "seconds": 0.3}])
    started = time.monotonic()
    assert seller.results("vat/read")
    assert time.monotonic() - started >= 0.29


def test_fates_wait_for_their_route_platform_and_number(seller):
    seller.practice.ask(
        "fates",
        [
            {"route": "vat/read", "fate": "gateway_502", "times": 2},
            {"route": "*", "platform": "emag-hu", "fate": "html_503", "times": -1},
        ],
    )
    assert seller.post("handling_time/read").status_code == 200
    assert [seller.post("vat/read").status_code for _ in range(3)] == [502, 502, 200]
    assert [seller.post("handling_time/read", platform="emag-hu").status_code for _ in range(4)] == [503] * 4


def test_orders_that_make_no_sense_are_refused_and_queue_nothing(seller):
    for orders, text in (
        ([{"route": "vat/read", "fate": "gateway_502"}, {"fate": "no_such"}], "no_such"),
        ([{"route": "offer/save", "fate": "iserror_but_saved"}], "product_offer/save"),
    ):
        with pytest.raises(DeskError, match=text):
            seller.practice.ask("fates", orders)
    assert seller.post("vat/read").status_code == 200


def test_chance_is_seeded_and_keeps_to_its_routes(seller):
    def statuses() -> list[int]:
        chance = {"seed": 5, "probability": 0.5, "fates": ["gateway_502", "html_503"], "routes": ["vat/read"]}
        seller.practice.ask("fates/random", chance)
        return [seller.post("vat/read").status_code for _ in range(30)]

    first = statuses()
    assert set(first) == {200, 502, 503}
    assert statuses() == first
    assert {seller.post("handling_time/read").status_code for _ in range(10)} == {200}


def test_a_read_is_never_done_late_nor_saved_with_remarks():
    fates = Fates(1)
    fates.by_chance({"probability": 1, "fates": list(FATES)})
    drawn = {fates.next("emag-ro", "vat/read", writes=False).kind.name for _ in range(500)}
    assert drawn == set(FATES) - {"late_commit", "item_error", "iserror_but_saved"}
    with pytest.raises(InputError):
        fates.by_chance({"fates": ["nonsense"]})


def test_every_call_is_noted_with_its_fate(seller):
    seller.practice.ask("fates", [{"route": "vat/read", "fate": "lost_answer"}])
    with pytest.raises(httpx.TransportError):
        seller.post("vat/read")
    seller.post("vat/read")
    calls = seller.practice.ask("calls")
    assert [(one["route"], one["status"], one["fate"]) for one in calls] == [
        ("vat/read", "closed", "lost_answer"),
        ("vat/read", 200, None),
    ]
