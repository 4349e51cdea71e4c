"""Returns in the cache: what is noticed, how they are found and counted, where parcels are, who is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.issued_awb import Given
from emag_desk.domain.return_facets import ReturnFolder
from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnReader

from .conftest import HandClock
from .order_documents import order
from .return_documents import told_return


@pytest.fixture
def returns(cache_path: Path, clock: HandClock) -> Iterator[ReturnReader]:
    reader = CacheReader(cache_path)
    reader.returns.now = clock.now
    yield reader.returns
    reader.close()


def found(returns: ReturnReader, **query: Any) -> list[int]:
    """The numbers of the returns that a query finds, by both ways to ask."""
    asked = ReturnQuery(**query)
    numbers = returns.numbers(asked)
    assert returns.first(asked, 1_000) == numbers
    return [row.id for row in returns.rows(numbers)]


def test_a_new_return_is_there_with_its_clock(cache: Cache, returns: ReturnReader) -> None:
    put = cache.returns.put("shop", [told_return(1), told_return(2, request_status=3), told_return(3, type=2)])
    assert (put.new, put.unhandled) == ([1, 2, 3], [1]), "eMAG's own are not ours to acknowledge"
    row = returns.row("shop", 1)
    assert row is not None
    assert (row.order_id, row.customer, row.products, row.product_ids) == (
        301245678,
        "Ștefan Ionescu",
        "Lampă birou LED 12W",
        ("500123",),
    )
    assert row.date == datetime(2026, 3, 5, 15, 3, 44, tzinfo=UTC)
    assert row.deadline == row.date + timedelta(days=14)
    assert (row.refund, row.awbs) == (None, ())
    assert returns.document("shop", 1) == told_return(1)
    assert returns.row("other", 1) is None
    assert list(returns.of_orders([("shop", 301245678)])) == [("shop", 301245678)]


def test_what_was_noticed_of_a_return_is_kept(cache: Cache, returns: ReturnReader, clock: HandClock) -> None:
    product = told_return()["products"][0]
    for changes in (
        {},
        {"request_status": 3},
        {"request_status": 3, "observations": "a remark is no change worth telling"},
        {"request_status": 7, "products": [{**product, "refund_value": "100.6600"}]},
    ):
        cache.returns.put("shop", [told_return(1, **changes)])
        clock.pass_by(minutes=30)
    past = returns.history("shop", 1)
    assert [(one.status, one.refund) for one in past] == [(2, None), (3, None), (7, Decimal("100.66"))]


def test_an_answer_that_was_overtaken_changes_nothing(cache: Cache, returns: ReturnReader) -> None:
    def at(status: int, moment: str) -> dict[str, Any]:
        return told_return(1, request_status=status, status_history=[{"code": str(status), "event_date": moment}])

    cache.returns.put("shop", [at(6, "2026-03-09 10:00:00")])
    cache.returns.put("shop", [at(3, "2026-03-08 10:00:00")])
    row = returns.row("shop", 1)
    assert row is not None and row.status == ReturnStatus.RECEIVED


def test_strange_returns_do_not_take_the_others_with_them(cache: Cache, returns: ReturnReader) -> None:
    put = cache.returns.put("shop", [told_return(1), {"emag_id": 5, "request_status": "odd"}, "none", told_return(2)])
    assert put.new == [1, 2]
    assert sorted(str(row.id) for row in put.bad) == ["5", "None"]
    assert found(returns, sort="id") == [1, 2]


def test_returns_are_found_by_what_people_type_or_scan(cache: Cache, returns: ReturnReader, offer: Any) -> None:
    cache.put_offers("shop", [offer(500123, ean=["5941234567890"], part_number="LX-1W")])
    other = told_return(2)["products"][0] | {"product_id": "7", "product_name": "Scaun"}
    cache.returns.put(
        "shop",
        [
            told_return(1, awbs=[{"reservation_id": 7000777}]),
            told_return(2, order_id="5", customer_name="Ana Pop", customer_phone="0722", products=[other]),
        ],
    )
    cache.returns.put_awbs("shop", {7000777: [Given(7000777, 1, "4EMGLN777", courier="DPD", status="On its way")]})
    for text in ("5941234567890", "LX-1W", "4EMGLN777", "7000777", "301245678", "stefan lampa", "0740000001"):
        assert found(returns, text=text) == [1], text
    assert found(returns, text="4emgln777, 5") == [2, 1], "several codes are a list; the same day: the newest number"
    assert found(returns, order_id=5) == [2]
    assert found(returns, text="scaun stefan") == []


def test_codes_of_offers_that_came_later_are_found_as_well(cache: Cache, returns: ReturnReader, offer: Any) -> None:
    cache.returns.put("shop", [told_return(1)])
    cache.put_offers("shop", [offer(500123, ean=["5941234567890"])])
    assert found(returns, text="5941234567890") == []
    assert cache.returns.add_codes("shop") == 1
    assert found(returns, text="5941234567890") == [1]
    assert cache.returns.add_codes("shop") == 0
    assert returns.lines_for(returns.numbers(ReturnQuery()))[0].ean == "5941234567890"


def test_parcels_worth_asking_for(cache: Cache, returns: ReturnReader, clock: HandClock) -> None:
    def ask(hours: int = 3) -> list[int]:
        return returns.awbs_to_ask("shop", clock.now() - timedelta(hours=hours), ("DLV",), 10)

    going = [told_return(number, awbs=[{"reservation_id": 70 + number}]) for number in (1, 2, 3)]
    closed = told_return(4, request_status=7, awbs=[{"reservation_id": 74}])
    cache.returns.put("shop", [*going, closed])
    assert ask() == [73, 72, 71], "what is closed is not asked for"
    cache.returns.put_awbs("shop", {71: [Given(71, 1, "A", status_code="DLV")], 72: [Given(72, 2, "B")], 73: []})
    assert ask() == []
    clock.pass_by(hours=4)
    assert ask() == [73, 72], "what has arrived is not asked for again"
    (awb,) = returns.awbs("shop", [72])
    assert (awb.number, awb.read_at) == ("B", clock.now() - timedelta(hours=4))
    assert returns.awbs("shop", [73])[0].number == ""


def test_every_folder_counts_what_it_shows(cache: Cache, returns: ReturnReader, clock: HandClock) -> None:
    days = ["2026-02-20", "2026-02-25", "2026-03-05"]
    documents = [
        told_return(number, request_status=1 + number % 7, type=2 + bool(number % 5), date=f"{day} 12:00:00")
        for number, day in enumerate(days * 14)
    ]
    cache.returns.put("shop", documents[:30])
    cache.returns.put("other", documents[30:])
    counts = returns.counts(ReturnQuery())
    assert (counts.total, counts.accounts) == (42, {"shop": 30, "other": 12})
    for folder in ReturnFolder:
        assert len(found(returns, folder=folder)) == counts.folders[folder], folder
    due = {folder: found(returns, folder=folder) for folder in (ReturnFolder.OVERDUE, ReturnFolder.DUE_SOON)}
    assert all(due.values())
    clock.pass_by(days=30)
    assert found(returns, folder=ReturnFolder.DUE_SOON) == []
    assert set(found(returns, folder=ReturnFolder.OVERDUE)) > set(due[ReturnFolder.OVERDUE])
    mine = ReturnQuery(accounts=frozenset({"other"}), folder=ReturnFolder.NEW)
    assert returns.counts(mine).total == 12


def test_every_column_sorts(cache: Cache, returns: ReturnReader) -> None:
    cache.returns.put(
        "shop", [told_return(1), told_return(2, date="2026-03-06 10:00:00", awbs=[{"reservation_id": 9}])]
    )
    for name in ReturnRow._fields[1:]:
        assert sorted(found(returns, sort=name, descending=True)) == [1, 2], name
    assert found(returns) == [2, 1]
    assert found(returns, since=datetime(2026, 3, 6, tzinfo=UTC)) == [2]


def test_the_orders_of_returns_that_are_missing(cache: Cache, returns: ReturnReader) -> None:
    cache.returns.put("shop", [told_return(1, order_id="5"), told_return(2, order_id="6"), told_return(3, order_id="")])
    cache.orders.put("shop", [order(5)])
    assert returns.without_order("shop", 10) == [(6, 3)]


def test_customers_of_old_returns_are_forgotten(cache: Cache, returns: ReturnReader, cache_path: Path) -> None:
    old = told_return(1, request_status=7, date="2025-11-01 10:00:00", customer_account_iban="RO00DEMO")
    cache.returns.put("shop", [old, told_return(2), told_return(3, request_status=3, date="2025-11-01 10:00:00")])
    before = datetime(2025, 12, 31, tzinfo=UTC)
    assert cache.returns.forget_customers(before) == 1, "one that is open is still needed"
    row = returns.row("shop", 1)
    assert row is not None and (row.customer, row.phone, row.city, row.products) == ("", "", "", "Lampă birou LED 12W")
    assert returns.document("shop", 1) == {}
    assert found(returns, text="stefan") == [2, 3]
    cache.returns.put("shop", [{**old, "observations": "read again"}], forget_before=before)
    assert returns.document("shop", 1) == {}


def test_a_confirmed_status_is_shown_until_the_next_read(cache: Cache, returns: ReturnReader) -> None:
    cache.returns.put("shop", [told_return(1)])
    assert cache.returns.apply_status("shop", 1, ReturnStatus.ACKNOWLEDGED)
    assert found(returns, folder=ReturnFolder.ACKNOWLEDGED) == [1]
    assert not cache.returns.apply_status("shop", 9, ReturnStatus.ACKNOWLEDGED)


def test_an_account_that_leaves_takes_its_returns_with_it(cache: Cache, returns: ReturnReader) -> None:
    for account in ("shop", "other"):
        cache.returns.put(account, [told_return(1, awbs=[{"reservation_id": 7}])])
        cache.returns.put_awbs(account, {7: [Given(7, 1, "A")]})
    cache.forget_account("shop")
    assert returns.counts(ReturnQuery()).accounts == {"other": 1}
    assert (returns.awbs("shop", [7]), len(returns.awbs("other", [7]))) == ([], 1)
