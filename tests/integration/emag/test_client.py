"""The client against a real server that counts, refuses, breaks and forgets as eMAG does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

import pytest

from emag_desk.api.causes import Cause
from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.envelope import Verdict
from emag_desk.api.pacing import Limiter

FIRST = 100005


def first_offer(shop: Any) -> dict[str, Any]:
    rows = shop.talk(lambda client: client.read("product_offer/read", {"currentPage": 1, "itemsPerPage": 1}))
    return rows[0]


def test_make_request_rate_limit(shop: Any) -> None:
    """Everything at once: eMAG never has to refuse, and never sees more than 80 % in a second."""
    shop.marketplace.ask("limits", {"profile": "449"})

    async def everything(client: EmagClient) -> list[Any]:
        routes = ["product_offer/read"] * 3 + ["vat/read"] * 3 + ["order/read"] * 15
        return await asyncio.gather(*(client.call(route, {"itemsPerPage": 1}) for route in routes))

    outcomes = shop.talk(everything, limiter=Limiter(shop.clock))
    assert all(outcome.ok and outcome.attempts == 1 for outcome in outcomes)
    traffic = {row["family"]: row for row in shop.marketplace.ask("limits")["traffic"]}
    assert traffic["other"]["arrivals"] == 6 and traffic["orders"]["arrivals"] == 15
    assert traffic["other"]["refused"] == traffic["orders"]["refused"] == 0
    assert traffic["other"]["most_in_second"] <= 2 and traffic["orders"]["most_in_second"] <= 9


def test_a_429_keeps_back_what_shares_its_budget(shop: Any) -> None:
    shop.switch(retry_after=True)
    shop.fate("product_offer/read", "throttled_429")
    limiter = Limiter(shop.clock)
    outcome = shop.talk(lambda client: client.call("product_offer/read", retries=0), limiter=limiter)
    assert (outcome.verdict, outcome.cause) == (Verdict.THROTTLED, Cause.RATE_LIMIT_EXCEEDED)
    assert outcome.retry_after > 0 and limiter.utilisation(Family.OTHER).frozen_seconds > 0
    assert limiter.utilisation(Family.ORDERS).frozen_seconds == 0


def test_circuit_breaker(shop: Any) -> None:
    """Five refusals stop the calls, it says for how long, and one read goes ahead of the write that starts again."""

    async def insist(client: EmagClient) -> None:
        for _ in range(5):
            refused = await client.call("offer_stock", {"stock": 1}, object_id=999_999_999)
            assert (refused.verdict, refused.cause) == (Verdict.REJECTED, Cause.NOT_FOUND)
        held_back = await client.call("offer_stock", {"stock": 1}, object_id=FIRST)
        assert (held_back.verdict, held_back.cause) == (Verdict.NOT_SENT, Cause.CIRCUIT_OPEN)
        assert 0 < held_back.retry_after <= 30 and "does not exist" in str(held_back.error_sentence)
        assert (await client.call("order/read", {"itemsPerPage": 1})).ok  # another family goes on
        assert shop.routes == ["offer_stock"] * 5 + ["order/read"]

        shop.clock.ahead += held_back.retry_after
        assert (await client.call("offer_stock", {"stock": 1}, object_id=FIRST)).ok
        assert shop.routes[6:] == ["vat/read", "offer_stock"]

    shop.talk(insist)


def test_a_page_comes_with_names_as_they_are_written(shop: Any) -> None:
    rows = shop.talk(lambda client: client.read("product_offer/read", {"currentPage": 2, "itemsPerPage": 100}))
    assert len(rows) == 100 and any(letter in str(rows) for letter in "ășțâî")
    count = shop.talk(lambda client: client.count("product_offer"))
    assert count == (500, 5, 100)


def test_filters_reach_emag_where_it_looks_for_them(shop: Any) -> None:
    wanted = first_offer(shop)["id"]
    rows = shop.talk(lambda client: client.read("product_offer/read", {"id": wanted}))
    assert [row["id"] for row in rows] == [wanted]


def test_a_price_and_a_stock_arrive(shop: Any) -> None:
    offer = first_offer(shop)
    price = offer["min_sale_price"]

    async def change(client: EmagClient) -> Any:
        saved = await client.call("offer/save", [{"id": offer["id"], "sale_price": price}])
        stocked = await client.call("offer_stock", {"stock": 21}, object_id=offer["id"])
        return saved, stocked

    saved, stocked = shop.talk(change)
    assert saved.item(offer["id"]).verdict is Verdict.CONFIRMED and stocked.status == 204
    now = shop.offer(offer["id"])
    assert (now["sale_price"], now["general_stock"]) == (price, 21)


def test_each_offer_of_a_save_gets_its_own_verdict(shop: Any) -> None:
    good = first_offer(shop)["id"]
    outcome = shop.talk(
        lambda client: client.call("offer/save", [{"id": good, "status": 1}, {"id": 999_999_999, "status": 1}])
    )
    assert outcome.verdict is Verdict.PARTIAL
    assert outcome.item(good).verdict is Verdict.CONFIRMED
    assert outcome.item(999_999_999).verdict is Verdict.REJECTED and outcome.item(999_999_999).messages


def test_an_offer_that_is_saved_in_spite_of_iserror_is_not_called_refused(shop: Any) -> None:
    offer = first_offer(shop)
    shop.fate("product_offer/save", "iserror_but_saved")
    change = {"id": offer["id"], "emag_club": 0, "sale_price": offer["min_sale_price"], "status": 1, "vat_id": 10}
    change |= {name: offer[name] for name in ("stock", "handling_time")}
    outcome = shop.talk(lambda client: client.call("product_offer/save", [change]))
    assert outcome.item(offer["id"]).verdict is Verdict.CONFIRMED_WITH_NOTES
    assert shop.offer(offer["id"])["sale_price"] == offer["min_sale_price"]


@pytest.mark.parametrize("fate", ["lost_answer", "half_answer", "work_then_500", "gateway_504", "late_commit"])
def test_when_the_work_may_be_done_the_outcome_is_unknown(shop: Any, fate: str) -> None:
    shop.fate("offer/save", fate)
    outcome = shop.talk(lambda client: client.call("offer/save", [{"id": FIRST, "status": 1}], retries=0))
    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.cause in (Cause.CUT, Cause.OUTAGE)


@pytest.mark.expects_log("(call ")
@pytest.mark.parametrize(
    ("fate", "cause"),
    [("missing_iserror", Cause.MISSING_ISERROR), ("html_200", Cause.OUTAGE), ("empty_200", Cause.NOT_JSON)],
)
def test_an_answer_that_does_not_say_so_is_never_success(shop: Any, fate: str, cause: Cause) -> None:
    shop.fate("offer/save", fate)
    outcome = shop.talk(lambda client: client.call("offer/save", [{"id": FIRST, "status": 1}], retries=0))
    assert (outcome.verdict, outcome.cause, outcome.alarm) == (Verdict.UNKNOWN, cause, True)


def test_a_read_survives_a_gateway_that_fails_once(shop: Any) -> None:
    shop.fate("vat/read", "gateway_502")
    outcome = shop.talk(lambda client: client.call("vat/read"))
    assert outcome.ok and outcome.attempts == 2


def test_a_redirection_does_not_get_the_password(shop: Any) -> None:
    shop.fate("vat/read", "redirect_302")
    outcome = shop.talk(lambda client: client.call("vat/read"))
    assert (outcome.verdict, outcome.cause) == (Verdict.ACCOUNT, Cause.REDIRECT)


def test_it_works_on_the_loop_of_the_window(shop: Any, run: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
    async def main() -> Any:
        client = EmagClient(
            shop.account, shop.marketplace.password, limiter=Limiter(shop.clock), clock=shop.clock, random=Random(1)
        )
        try:
            pages = [client.call("order/read", {"currentPage": page, "itemsPerPage": 100}) for page in (1, 2)]
            return [len((await page).results) for page in pages]
        finally:
            await client.aclose()

    assert run(main()) == [100, 100]
