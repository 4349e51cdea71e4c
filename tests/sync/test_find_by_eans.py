"""Products by EAN: every shape that eMAG answers in, at most a hundred at once, and an allowance of their own."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from emag_desk.api.endpoints import ENDPOINTS, Family
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.api.pacing import Limiter
from emag_desk.errors import InputError, MarketplaceError
from emag_desk.sync.find_by_eans import FoundProduct, find_by_eans, products_of

from .marketplace import SteppingClock

FIRST, SECOND = "5949999000017", "5949999000024"


def product(**said: Any) -> dict[str, Any]:
    return {
        "ean": FIRST,
        "part_number_key": "DXK4T9MBM",
        "product_name": "Lampa birou LED 12W",
        "brand_name": "Luxora",
        "doc_category_id": 1315,
        "site_url": "http://emag.ro/product_details/pd/DXK4T9MBM",
        "category_name": "Lampi birou",
        "allowed_to_add_offer": True,
        "vendor_has_offer": False,
        "hotness": "COLD",
        "product_image": "https://img.example.test/p.png?width=150&height=150",
        **said,
    }


def test_the_documented_answer_is_understood() -> None:
    (found,) = products_of({FIRST: {"products": [product()]}, SECOND: {"products": []}}, [FIRST, SECOND])
    assert found == FoundProduct(
        ean=FIRST,
        part_number_key="DXK4T9MBM",
        name="Lampa birou LED 12W",
        brand="Luxora",
        category_id=1315,
        category_name="Lampi birou",
        url="http://emag.ro/product_details/pd/DXK4T9MBM",
        image_url="https://img.example.test/p.png?width=150&height=150",
        may_add_offer=True,
        has_offer=False,
        hotness="COLD",
    )


@pytest.mark.parametrize("key", ["allowed_to_add_offer", "allow_to_add_offer"])
@pytest.mark.parametrize(("said", "meant"), [(True, True), ("1", True), (0, False), (None, None), ([], None)])
def test_both_spellings_of_the_permission_are_read(key: str, said: Any, meant: bool | None) -> None:
    item = product()
    del item["allowed_to_add_offer"]
    (found,) = products_of({FIRST: {"products": [{**item, key: said}]}}, [FIRST])
    assert found.may_add_offer is meant


@pytest.mark.parametrize("key", ["ean", "eans"])
@pytest.mark.parametrize("value", [FIRST, [SECOND, FIRST]])
def test_a_flat_list_names_the_ean_in_either_spelling(key: str, value: Any) -> None:
    item = product()
    del item["ean"]
    (found,) = products_of([{**item, key: value}], [FIRST])
    assert found.ean == FIRST


def test_several_products_of_an_ean_come_in_the_order_asked_for() -> None:
    results = {SECOND: {"products": [product(part_number_key="D3")]}, FIRST: [product(), product(part_number_key="D2")]}
    assert [one.part_number_key for one in products_of(results, [FIRST, SECOND])] == ["DXK4T9MBM", "D2", "D3"]


@pytest.mark.parametrize("results", [[], {}, None, "text", {FIRST: []}, {FIRST: {"products": ["text", {}]}}, [7]])
def test_nothing_found_is_nothing(results: Any) -> None:
    assert products_of(results, [FIRST]) == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "//host/x", "http://[", None, []])
def test_only_web_addresses_are_passed_on(address: Any) -> None:
    (found,) = products_of({FIRST: {"products": [product(site_url=address, product_image=address)]}}, [FIRST])
    assert found.url == found.image_url == ""


def test_what_fashion_days_leaves_out_is_empty() -> None:
    item = product(hotness=None, doc_category_id=None, vendor_has_offer=None)
    del item["site_url"]
    (found,) = products_of({FIRST: {"products": [item]}}, [FIRST])
    assert (found.url, found.hotness, found.category_id, found.has_offer) == ("", "", None, None)


class Asked:
    """A client that knows no product, and what it was asked."""

    def __init__(self, verdict: Verdict = Verdict.CONFIRMED) -> None:
        self.verdict = verdict
        self.requests: list[list[str]] = []

    async def call(self, endpoint: str, body: dict[str, list[str]], **_: Any) -> Outcome:
        assert endpoint == "documentation/find_by_eans"
        self.requests.append(body["eans[]"])
        results = {ean: {"products": [product(part_number_key=f"D{ean}")]} for ean in body["eans[]"]}
        return Outcome(self.verdict, ENDPOINTS[endpoint], results=results)


def find(client: Any, eans: list[str], limiter: Limiter | None = None) -> list[FoundProduct]:
    async def play() -> list[FoundProduct]:
        return await find_by_eans(client, limiter or Limiter(SteppingClock()), eans)

    return asyncio.run(play())


def test_a_hundred_are_asked_for_at_once_and_each_only_once() -> None:
    client = Asked()
    eans = [f"{number:013}" for number in range(250)]
    found = find(client, [" ", eans[0], *eans, f" {eans[3]}\n"])
    assert [len(request) for request in client.requests] == [100, 100, 50]
    assert [one.ean for one in found] == eans


def test_what_is_no_ean_is_named() -> None:
    client = Asked()
    with pytest.raises(InputError, match="12a45"):
        find(client, [FIRST, "12a45"])
    assert client.requests == []


def test_a_refusal_is_raised() -> None:
    with pytest.raises(MarketplaceError):
        find(Asked(Verdict.REJECTED), [FIRST])


def test_when_the_day_is_used_up_nobody_waits_for_hours() -> None:
    clock = SteppingClock(seconds=100_000)
    an_hour_ago = datetime.fromtimestamp(clock.now().timestamp() - 3600, UTC)
    limiter = Limiter(clock, recent=[(Family.EANS.value, an_hour_ago)] * 4000)
    client = Asked()
    with pytest.raises(MarketplaceError, match="1380 minutes"):
        find(client, [FIRST], limiter)
    assert client.requests == []
    assert limiter.rest(Family.OTHER) < 5, "other calls go on"


def test_searches_by_ean_have_an_allowance_of_their_own() -> None:
    assert ENDPOINTS["documentation/find_by_eans"].family is Family.EANS
    assert [name for name, endpoint in ENDPOINTS.items() if endpoint.family is Family.EANS] == [
        "documentation/find_by_eans"
    ]
