"""The client: what leaves, what is repeated, what is written down, and what happens when eMAG says no."""
# ruff: noqa: E501 - a row of a table is read in one line

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

import httpx
import pytest
import respx

from emag_desk.api.causes import Cause
from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.envelope import Verdict
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import SystemClock
from emag_desk.errors import InputError, MarketplaceError, SettingsError

FINE = {"isError": False, "messages": [], "results": [{"vat_id": 10}]}
PASSWORD = "parolă-ș-123"
TOKEN = base64.b64encode(f"shop@example.test:{PASSWORD}".encode()).decode()


class Marketplace:
    """Answers with a script, the last line again and again; remembers what came and when."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.requests: list[httpx.Request] = []
        self.times: list[float] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.times.append(asyncio.get_running_loop().time())
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if callable(step):
            step = await step()
        if isinstance(step, Exception):
            raise step
        if isinstance(step, int):
            return httpx.Response(step)
        return step if isinstance(step, httpx.Response) else httpx.Response(200, json=step)

    @property
    def routes(self) -> list[str]:
        return [request.url.path.removeprefix("/api-3/") for request in self.requests]

    @property
    def pauses(self) -> list[float]:
        return [later - earlier for earlier, later in zip(self.times, self.times[1:], strict=False)]


@pytest.fixture
def talk(virtually: Any, new_client: Callable[..., EmagClient]) -> Callable[..., Any]:
    """Run `main(client, clock)` against a marketplace on virtual time."""

    def run(marketplace: Any, main: Any, **more: Any) -> Any:
        async def talking(clock: Any) -> Any:
            client = new_client(clock, marketplace, **more)
            try:
                return await main(client, clock)
            finally:
                await client.aclose()

        return virtually(talking)

    return run


# --- what leaves


def test_a_read_carries_its_filters_at_the_top_and_the_password_only_in_the_header(talk: Any) -> None:
    marketplace = Marketplace(FINE)
    outcome = talk(marketplace, lambda client, _: client.call("product_offer/read", {"status": 1}))
    request = marketplace.requests[0]
    assert outcome.ok and outcome.results == [{"vat_id": 10}]
    assert (request.method, str(request.url)) == ("POST", "https://marketplace-api.emag.ro/api-3/product_offer/read")
    assert json.loads(request.content) == {"status": 1}
    assert request.headers["authorization"] == f"Basic {TOKEN}"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-correlation-id"] == outcome.correlation_id


@pytest.mark.parametrize(
    ("route", "body", "more", "method", "path", "content"),
    [
        ("offer/save", [{"id": 7, "sale_price": Decimal("83.1933")}], {}, "POST", "offer/save", {"data": [{"id": 7, "sale_price": 83.1933}]}),
        ("awb/save", {"order_id": 7}, {}, "POST", "awb/save", {"data": [{"order_id": 7}]}),
        ("offer_stock", {"stock": 21}, {"object_id": 500123}, "PATCH", "offer_stock/500123", {"stock": 21}),
        ("order/acknowledge", None, {"object_id": 301}, "POST", "order/acknowledge/301", None),
        ("vat/read", None, {}, "POST", "vat/read", {}),
        ("documentation/find_by_eans", {"eans[]": ["1", "2"]}, {}, "GET", "documentation/find_by_eans?eans%5B%5D=1&eans%5B%5D=2", None),
        ("category/read", {"id": 1}, {"params": {"language": "en"}}, "POST", "category/read?language=en", {"id": 1}),
        ("rma/create", {"order_id": "7"}, {}, "POST", "rma/create", {"order_id": "7"}),
    ],
)  # fmt: skip
def test_each_kind_of_route_gets_the_body_that_emag_understands(
    talk: Any, route: str, body: Any, more: Any, method: str, path: str, content: Any
) -> None:
    own = {"offer_stock": httpx.Response(204), "rma/create": httpx.Response(200, json={"rma_id": "R-1001"})}
    marketplace = Marketplace(own.get(route, FINE))
    assert talk(marketplace, lambda client, _: client.call(route, body, **more)).ok
    request = marketplace.requests[0]
    assert request.method == method and str(request.url).endswith(f"/api-3/{path}")
    assert (json.loads(request.content) if request.content else None) == content


def test_what_emag_would_refuse_as_a_whole_never_leaves(talk: Any) -> None:
    marketplace = Marketplace(FINE)
    with pytest.raises(InputError, match="at most 4000 values"):
        talk(marketplace, lambda client, _: client.call("offer/save", [{"id": 1, "x": [{"a": 0}] * 4000}]))
    with pytest.raises(InputError, match="needs the number"):
        talk(marketplace, lambda client, _: client.call("offer_stock", {"stock": 1}))
    assert marketplace.requests == []


@pytest.mark.parametrize(
    ("account", "password"),
    [
        (Account("a", "A", username="", base_url="https://x.test/api-3"), "secret"),
        (Account("a", "A", username="u", base_url="https://x.test/api-3"), ""),
        (Account("a", "A", username="u:v", base_url="https://x.test/api-3"), "secret"),
        (Account("a", "A", username="u", base_url="https://u:secret@x.test/api-3"), "secret"),
        (Account("a", "A", username="u", base_url="x.test/api-3"), "secret"),
        (Account("a", "A", username="u", base_url="https://x.test:99999/api-3"), "secret"),
        (Account("a", "A", username="u", base_url="https://[x.test/api-3"), "secret"),
        (Account("a", "A", username="u", proxy="user:secret@proxy.test:3128"), "secret"),
        (Account("a", "A", username="u", proxy="socks5://user:secret@proxy.test:3128"), "secret"),
    ],
)
def test_an_account_that_cannot_work_is_refused_in_words(account: Account, password: str) -> None:
    clock = SystemClock()
    with pytest.raises(SettingsError) as problem:
        EmagClient(account, password, limiter=Limiter(clock), clock=clock, random=Random(1))
    assert "secret" not in str(problem.value)


# --- what is repeated


def test_a_read_is_repeated_after_two_four_and_eight_seconds_and_then_no_more(talk: Any) -> None:
    marketplace = Marketplace(502)
    outcome = talk(marketplace, lambda client, _: client.call("product_offer/read"))
    assert (outcome.verdict, outcome.cause, outcome.attempts) == (Verdict.UNKNOWN, Cause.OUTAGE, 4)
    assert len(marketplace.requests) == 4
    for pause, least in zip(marketplace.pauses, (2, 4, 8), strict=True):
        assert least <= pause <= 1.5 * least + 0.1


@pytest.mark.parametrize(
    "trouble", [500, 503, httpx.ReadTimeout("x"), httpx.ReadError("x"), httpx.RemoteProtocolError("x")]
)
def test_a_price_is_sent_again_and_a_parcel_never_is(talk: Any, trouble: Any) -> None:
    price, parcel = Marketplace(trouble, FINE), Marketplace(trouble, FINE)
    assert talk(price, lambda client, _: client.call("offer/save", [{"id": 7}])).ok
    outcome = talk(parcel, lambda client, _: client.call("awb/save", {"order_id": 7}))
    assert len(price.requests) == 2
    assert outcome.verdict is Verdict.UNKNOWN and len(parcel.requests) == 1


def test_a_parcel_that_never_left_is_sent_again(talk: Any) -> None:
    marketplace = Marketplace(httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), FINE)
    outcome = talk(marketplace, lambda client, _: client.call("awb/save", {"order_id": 7}))
    assert outcome.ok and outcome.attempts == 3


def test_being_throttled_burns_no_attempt_and_keeps_the_pace_that_emag_asked_for(talk: Any) -> None:
    throttled = httpx.Response(429, json={"message": "API rate limit exceeded"}, headers={"Retry-After": "11"})
    marketplace = Marketplace(*[throttled] * 5, FINE)
    outcome = talk(marketplace, lambda client, _: client.call("awb/save", {"order_id": 7}))
    assert outcome.ok and outcome.attempts == 6
    assert all(pause >= 10.999 for pause in marketplace.pauses)


def test_patience_with_throttling_ends_and_says_how_long_to_wait(talk: Any) -> None:
    marketplace = Marketplace(httpx.Response(429, headers={"Retry-After": "600"}))
    outcome = talk(marketplace, lambda client, _: client.call("product_offer/read"))
    assert outcome.verdict is Verdict.THROTTLED and outcome.attempts == 1
    assert outcome.retry_after == pytest.approx(600, abs=1)


def test_an_order_that_emag_works_on_is_tried_again_after_five_seconds_three_times(talk: Any) -> None:
    locked = httpx.Response(400, json={"isError": True, "messages": ["Resource locked for processing"]})
    marketplace = Marketplace(locked)
    outcome = talk(marketplace, lambda client, _: client.call("order/save", [{"id": 7}]))
    assert outcome.cause is Cause.RESOURCE_LOCKED and outcome.attempts == 4
    assert all(pause >= 4.999 for pause in marketplace.pauses)


def test_a_caller_that_counts_itself_gets_exactly_one_attempt(talk: Any) -> None:
    for step in (500, 429, httpx.ConnectError("x")):
        marketplace = Marketplace(step)
        assert talk(marketplace, lambda client, _: client.call("offer/save", [{"id": 7}], retries=0)).attempts == 1
        assert len(marketplace.requests) == 1


def test_a_refusal_is_not_repeated(talk: Any) -> None:
    marketplace = Marketplace({"isError": True, "messages": ["no"]})
    assert talk(marketplace, lambda client, _: client.call("order/read")).verdict is Verdict.REJECTED
    assert len(marketplace.requests) == 1


def test_an_answer_that_takes_longer_than_thirty_seconds_in_all_is_given_up(talk: Any) -> None:
    async def forever() -> Any:
        await asyncio.sleep(3600)

    async def main(client: EmagClient, clock: Any) -> Any:
        outcome = await client.call("awb/save", {"order_id": 7})
        return outcome, clock.monotonic()

    outcome, moment = talk(Marketplace(forever), main)
    assert outcome.cause in (Cause.TIMEOUT, Cause.CONNECT)  # this marketplace cannot tell whether a byte left
    assert 30 <= moment < 60 * 4


# --- the circuit breaker

REFUSED = {"isError": True, "messages": ["Something is wrong"]}


def test_five_refusals_stop_the_family_and_the_sixth_call_does_not_leave(talk: Any) -> None:
    marketplace = Marketplace(REFUSED)

    async def main(client: EmagClient, clock: Any) -> Any:
        for _ in range(5):
            assert (await client.call("product_offer/read")).verdict is Verdict.REJECTED
        held_back = await client.call("product_offer/read")
        orders = await client.call("order/read")
        return held_back, orders

    held_back, orders = talk(marketplace, main)
    assert (held_back.verdict, held_back.cause) == (Verdict.NOT_SENT, Cause.CIRCUIT_OPEN)
    assert 25 < held_back.retry_after <= 30 and "Something is wrong" in str(held_back.error_sentence)
    assert orders.verdict is Verdict.REJECTED  # orders have a budget and a breaker of their own
    assert len(marketplace.requests) == 6


def test_calls_that_wait_for_their_turn_do_not_leave_when_the_breaker_opens(talk: Any) -> None:
    marketplace = Marketplace(REFUSED)

    async def main(client: EmagClient, clock: Any) -> Any:
        return await asyncio.gather(*(client.call("product_offer/read") for _ in range(20)))

    outcomes = talk(marketplace, main)
    assert len(marketplace.requests) < 8
    assert sum(outcome.cause is Cause.CIRCUIT_OPEN for outcome in outcomes) == 20 - len(marketplace.requests)


def test_a_write_waits_until_a_read_has_shown_that_emag_is_well(talk: Any) -> None:
    marketplace = Marketplace(*[REFUSED] * 5, FINE)

    async def main(client: EmagClient, clock: Any) -> Any:
        for _ in range(5):
            await client.call("product_offer/read")
        await clock.sleep(31)
        return await client.call("awb/save", {"order_id": 7})

    assert talk(marketplace, main).ok
    assert marketplace.routes[-2:] == ["vat/read", "awb/save"]


def test_a_write_stays_back_when_the_probe_is_refused(talk: Any) -> None:
    marketplace = Marketplace(REFUSED)

    async def main(client: EmagClient, clock: Any) -> Any:
        for _ in range(5):
            await client.call("product_offer/read")
        await clock.sleep(31)
        return await client.call("awb/save", {"order_id": 7})

    outcome = talk(marketplace, main)
    assert outcome.cause is Cause.CIRCUIT_OPEN and outcome.retry_after > 55
    assert "awb/save" not in marketplace.routes


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (httpx.Response(403, json={"isError": True, "messages": ["You are not allowed to use this API."]}), Cause.AUTH_INVALID_CREDENTIALS),
        ({"isError": True, "messages": ["ERROR: Invalid vendor ip [203.0.113.7]"]}, Cause.AUTH_IP_NOT_WHITELISTED),
    ],
)  # fmt: skip
def test_a_refused_account_stops_all_its_families_at_once(talk: Any, answer: Any, cause: Cause) -> None:
    marketplace = Marketplace(answer)

    async def main(client: EmagClient, clock: Any) -> Any:
        return await client.call("product_offer/read"), await client.call("order/read")

    first, second = talk(marketplace, main)
    assert (first.verdict, first.cause) == (Verdict.ACCOUNT, cause)
    assert second.cause is Cause.CIRCUIT_OPEN and str(first.error_sentence) in str(second.error_sentence)


def test_a_missing_right_for_one_resource_does_not_stop_the_others(talk: Any) -> None:
    forbidden = httpx.Response(403, json={"isError": True, "messages": ["You are not allowed to use this API."]})
    marketplace = Marketplace(FINE, forbidden, FINE)

    async def main(client: EmagClient, clock: Any) -> Any:
        return [await client.call(route) for route in ("vat/read", "rma/read", "order/read")]

    outcomes = talk(marketplace, main)
    assert [outcome.cause for outcome in outcomes] == [Cause.NONE, Cause.AUTH_NO_RIGHTS, Cause.NONE]


def test_offers_that_emag_refuses_one_by_one_do_not_stop_the_others(talk: Any) -> None:
    refused = {"isError": False, "results": {"7": {"isError": True, "messages": ["Stock should be 0 or more"]}}}

    async def main(client: EmagClient, clock: Any) -> Any:
        outcomes = [await client.call("offer/save", [{"id": 7}]) for _ in range(6)]
        return [outcome.verdict for outcome in outcomes]

    assert talk(Marketplace(refused), main) == [Verdict.REJECTED] * 6


def test_a_command_that_must_not_repeat_never_travels_on_a_connection_that_may_be_closing(talk: Any) -> None:
    async def main(client: EmagClient, clock: Any) -> Any:
        fresh = {}
        send = client._wire.send

        async def watch(payload: Any, *given: Any, **more: Any) -> Any:
            fresh[payload.url.rsplit("api-3/")[-1]] = more["fresh"]
            return await send(payload, *given, **more)

        client._wire.send = watch  # type: ignore[method-assign]
        for route in ("vat/read", "offer/save", "awb/save"):
            await client.call(route, {"id": 7})
        return fresh

    assert talk(Marketplace(FINE), main) == {"vat/read": False, "offer/save": False, "awb/save": True}


def test_trouble_that_passes_never_opens_the_breaker(talk: Any) -> None:
    async def main(client: EmagClient, clock: Any) -> Any:
        for _ in range(10):
            await client.call("product_offer/read", retries=0)
        return client.breakers[Family.OTHER].is_open

    assert talk(Marketplace(503), main) is False


# --- what is written down


def test_a_call_is_written_down_before_it_leaves_and_again_when_it_is_over(talk: Any, journal: Any) -> None:
    async def check() -> Any:
        assert len(journal.begun) == 1 and journal.finished == []
        return FINE

    talk(Marketplace(check), lambda client, _: client.call("order/read", {"id": 7}, correlation_id="abc"))
    call = journal.finished[0]
    assert (call.correlation_id, call.account, call.family, call.endpoint) == ("abc", "shop", "orders", "order/read")
    assert (call.method, call.status, call.outcome, call.error) == ("POST", 200, "confirmed", "")
    assert json.loads(call.request_body) == {"id": 7} and json.loads(call.response_body) == FINE
    assert call.seconds is not None and call.started_at == journal.begun[0].started_at


def test_every_attempt_is_a_call_of_its_own_in_the_log(talk: Any, journal: Any) -> None:
    talk(Marketplace(500, FINE), lambda client, _: client.call("order/read", correlation_id="abc"))
    assert [call.correlation_id for call in journal.finished] == ["abc", "abc-2"]
    assert journal.finished[0].error and journal.finished[0].outcome == "unknown"


def test_secrets_never_reach_the_log_even_when_the_server_echoes_them(
    talk: Any, journal: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    echo = {"isError": True, "messages": [f"Basic {TOKEN} with {PASSWORD}"]}
    for plain in (True, False):
        answer = httpx.Response(200, content=json.dumps(echo, ensure_ascii=plain).encode())
        outcome = talk(Marketplace(answer), lambda client, _: client.call("order/read", {"x": PASSWORD}))
        written = repr(journal.begun) + repr(journal.finished) + caplog.text + repr(outcome) + str(outcome.error())
        assert "•••" in written
        assert TOKEN not in written and PASSWORD not in written and json.dumps(PASSWORD)[1:-1] not in written


def test_a_client_shows_no_secret_when_printed(talk: Any) -> None:
    async def main(client: EmagClient, clock: Any) -> str:
        return repr(client) + repr(vars(client))

    shown = talk(Marketplace(FINE), main)
    assert PASSWORD not in shown and TOKEN not in shown


@pytest.mark.expects_log("The request log did not take the end of call")
def test_a_full_disk_does_not_hide_what_emag_did(talk: Any, journal: Any) -> None:
    journal.full = True
    assert talk(Marketplace(FINE), lambda client, _: client.call("awb/save", {"order_id": 7})).ok


def test_what_cannot_be_written_down_is_not_sent_and_takes_nothing_from_the_budget(talk: Any, journal: Any) -> None:
    async def refuse(call: Any) -> None:
        raise OSError("No space left on device")

    journal.begin = refuse
    marketplace = Marketplace(FINE)

    async def main(client: EmagClient, clock: Any) -> Any:
        limiter = Limiter(clock)
        client._limiter = limiter
        with pytest.raises(OSError, match="No space"):
            await client.call("awb/save", {"order_id": 7})
        return limiter.utilisation(Family.OTHER).used

    assert talk(marketplace, main) == 0 and marketplace.requests == []


@pytest.mark.expects_log("does not say whether it worked")
def test_an_answer_without_iserror_is_an_alarm(talk: Any) -> None:
    outcome = talk(Marketplace({"results": []}), lambda client, _: client.call("order/read"))
    assert outcome.alarm and outcome.cause is Cause.MISSING_ISERROR


# --- cancelling


def test_cancelling_frees_the_budget_the_breaker_and_is_written_down(talk: Any, journal: Any) -> None:
    async def forever() -> Any:
        await asyncio.sleep(3600)

    async def main(client: EmagClient, clock: Any) -> Any:
        task = asyncio.create_task(client.call("product_offer/read"))
        await clock.sleep(5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await clock.sleep(4)
        return (await client.call("product_offer/read")).ok, clock.monotonic()

    ok, moment = talk(Marketplace(forever, FINE), main)
    assert ok and moment < 10
    assert [call.outcome for call in journal.finished] == ["cancelled", "confirmed"]


# --- conveniences


def test_read_gives_rows_and_raises_with_cause_and_remedy(talk: Any) -> None:
    assert talk(Marketplace(FINE), lambda client, _: client.read("vat/read")) == [{"vat_id": 10}]
    with pytest.raises(MarketplaceError) as problem:
        talk(Marketplace(REFUSED), lambda client, _: client.read("order/read"))
    assert problem.value.cause == "BUSINESS_REFUSED" and "Something is wrong" in str(problem.value)


def test_read_drops_rows_that_were_not_asked_for(talk: Any) -> None:
    rows = {"isError": False, "results": [{"id": 7}, {"id": 8}, {"id": "7"}]}
    assert talk(Marketplace(rows), lambda client, _: client.read("product_offer/read", {"id": 7})) == [
        {"id": 7},
        {"id": "7"},
    ]
    invoices = {"total_results": 1, "invoices": [{"number": "C-1"}]}
    assert talk(Marketplace(invoices), lambda client, _: client.read("invoice/read")) == [{"number": "C-1"}]


def test_counts_are_numbers_although_emag_writes_texts(talk: Any) -> None:
    counts = {"isError": False, "results": {"noOfItems": "797", "noOfPages": "8", "itemsPerPage": "100"}}
    assert talk(Marketplace(counts), lambda client, _: client.count("product_offer")) == (797, 8, 100)
    with pytest.raises(MarketplaceError, match="how many"):
        talk(Marketplace(FINE), lambda client, _: client.count("product_offer"))


# --- through httpx's own transport


def test_it_works_on_an_ordinary_loop_and_handles_a_large_page_off_it(journal: Any) -> None:
    page = {"isError": False, "results": [{"id": number, "name": "Lampă " * 20} for number in range(500)]}

    async def main() -> Any:
        clock = SystemClock()
        account = Account("shop", "Shop", username="shop@example.test")
        client = EmagClient(account, PASSWORD, limiter=Limiter(clock), clock=clock, journal=journal, random=Random(1))
        with respx.mock:
            respx.post("https://marketplace-api.emag.ro/api-3/product_offer/read").respond(json=page)
            rows = await client.read("product_offer/read", {"currentPage": 1})
        await client.aclose()
        return rows

    with asyncio.Runner() as runner:
        assert len(runner.run(main())) == 500
    assert len(journal.finished[0].response_body) > 50_000


def test_what_repeats_an_old_reading_does_not_leave_when_its_turn_comes_late(talk: Any) -> None:
    async def main(client: EmagClient, clock: Any) -> Any:
        late = await client.call("order/save", [{"id": 7}], not_after=clock.monotonic() - 0.1)
        return late, await client.call("order/save", [{"id": 7}], not_after=clock.monotonic() + 60)

    marketplace = Marketplace(FINE)
    late, early = talk(marketplace, main)
    assert (late.verdict, late.cause, early.ok) == (Verdict.NOT_SENT, Cause.TOO_LATE, True)
    assert len(marketplace.requests) == 1
