"""Orders in the cache: what is new, changed or as it was, how they are found and counted, and what is forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.orders import OrderStatus
from emag_desk.store.cache import Cache
from emag_desk.store.order_reader import OrderReader
from emag_desk.store.reader import CacheReader

from .conftest import HandClock
from .order_documents import line, order


@pytest.fixture
def orders(cache_path: Path, clock: HandClock) -> Iterator[OrderReader]:
    reader = CacheReader(cache_path)
    reader.orders.now = clock.now
    yield reader.orders
    reader.close()


def found(orders: OrderReader, **query: Any) -> list[int]:
    """The numbers of the orders that a query finds, by both ways to ask."""
    asked = OrderQuery(**query)
    numbers = orders.numbers(asked)
    assert orders.first(asked, 1_000) == numbers
    return [row.id for row in orders.rows(numbers)]


# ---- writing


def test_a_new_order_is_there_with_what_it_costs(cache: Cache, orders: OrderReader) -> None:
    put = cache.orders.put("shop", [order(1), order(2, status=2), order(3, type=2)])
    assert (put.new, put.unhandled) == ([1, 2, 3], [1]), "eMAG's own shipments are not ours to acknowledge"
    row = orders.order("shop", 1)
    assert row is not None
    assert (row.customer, row.city, row.total, row.currency) == ("Ștefan Ionescu", "Cluj-Napoca", Decimal(121), "RON")
    assert row.created == datetime(2026, 3, 10, 7, 14, 5, tzinfo=UTC)
    assert (row.lines, row.units, row.part_numbers, row.awbs) == (1, 1, ("LX-1W",), ())
    assert orders.document("shop", 1) == order(1)
    assert orders.document("shop", 9) == {}
    assert orders.order("other", 1) is None


def test_an_unchanged_order_only_gets_a_fresh_date(cache: Cache, orders: OrderReader, clock: HandClock) -> None:
    cache.orders.put("shop", [order(1)])
    clock.pass_by(minutes=3)
    again = cache.orders.put("shop", [order(1)])
    assert (again.new, again.changed, again.unchanged) == ([], 0, 1)
    row = orders.order("shop", 1)
    assert row is not None and row.read_at == clock.now()
    assert len(orders.history("shop", 1)) == 1


def test_what_was_noticed_of_an_order_is_kept(cache: Cache, orders: OrderReader, clock: HandClock) -> None:
    cache.orders.put("shop", [order(1)])
    clock.pass_by(minutes=3)
    cache.orders.put("shop", [order(1, status=2, modified="2026-03-10 11:32:00")])
    clock.pass_by(minutes=3)
    cache.orders.put("shop", [order(1, status=2, modified="2026-03-10 11:35:00", observation="sunați")])
    clock.pass_by(minutes=3)
    wish = order(1, status=2, modified="2026-03-10 11:38:00", cancellation_request="2026-03-10 11:38:00")
    cache.orders.put("shop", [wish])
    past = orders.history("shop", 1)
    assert [(one.status, one.cancellation_wanted) for one in past] == [(1, False), (2, False), (2, True)]
    assert past[1].modified == datetime(2026, 3, 10, 9, 32, tzinfo=UTC)
    assert past[-1].noticed_at == clock.now()


def test_an_answer_that_was_overtaken_changes_nothing(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1, status=3, modified="2026-03-10 12:00:00")])
    cache.orders.put("shop", [order(1, status=2, modified="2026-03-10 11:59:00")])
    row = orders.order("shop", 1)
    assert row is not None and row.status == OrderStatus.PREPARED


def test_in_the_double_hour_the_later_of_two_times_may_look_earlier(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1, status=2, modified="2026-10-25 03:50:00")])
    cache.orders.put("shop", [order(1, status=3, modified="2026-10-25 03:10:00")])
    row = orders.order("shop", 1)
    assert row is not None and row.status == OrderStatus.PREPARED


def test_a_strange_order_does_not_take_the_others_with_it(cache: Cache, orders: OrderReader) -> None:
    strange = [{"id": 5, "status": "odd"}, "no order", {"status": 1}, order(2**70)]
    put = cache.orders.put("shop", [order(1), *strange, order(2)])
    assert put.new == [1, 2]
    assert sorted(str(row.id) for row in put.bad) == ["5", "None", "None", "None"]
    assert found(orders, sort="id") == [1, 2]


def test_half_letters_and_a_lone_customer_are_kept(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1, customer={"name": "Ana \ud800 Pop\0"}), order(2, customer=[], products=None)])
    assert [row.customer for row in orders.rows(orders.numbers(OrderQuery(sort="id")))] == ["Ana ? Pop", ""]
    assert found(orders, text="pop") == [1]


def test_a_confirmed_status_is_shown_until_the_next_read(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1)])
    assert cache.orders.apply_status("shop", 1, OrderStatus.IN_PROGRESS)
    row = orders.order("shop", 1)
    assert row is not None and row.status == OrderStatus.IN_PROGRESS
    assert orders.counts(OrderQuery()).folders[Folder.NEW] == 0
    assert not cache.orders.apply_status("shop", 99, OrderStatus.IN_PROGRESS)


# ---- AWBs


def test_awb_numbers_are_found_also_when_they_were_there_first(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1, status=2), order(2, status=2)])
    assert cache.orders.put_awbs("shop", [(1, "4EMGLN111"), (1, "4EMGLN112"), (3, "4EMGLN333")]) == 3
    assert cache.orders.put_awbs("shop", [(1, "4EMGLN111")]) == 0
    cache.orders.put("shop", [order(3, status=2), order(1, status=2, observation="x", modified="2026-03-11 10:00:00")])
    assert [row.awbs for row in orders.rows(orders.numbers(OrderQuery(sort="id")))] == [
        ("4EMGLN111", "4EMGLN112"),
        (),
        ("4EMGLN333",),
    ]
    assert found(orders, text="4EMGLN333") == [3]
    assert found(orders, folder=Folder.WITHOUT_AWB) == [2]


def test_an_awb_without_a_number_is_one_until_it_is_told(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1, status=2), order(2, status=2)])
    assert cache.orders.put_awbs("shop", [(1, " "), (1, "")]) == 1
    cache.orders.put("shop", [order(1, status=3, modified="2026-03-11 10:00:00")])
    assert found(orders, folder=Folder.WITHOUT_AWB) == [2]
    assert cache.orders.put_awbs("shop", [(1, "4EMGLN111"), (1, "")]) == 1
    row = orders.order("shop", 1)
    assert row is not None and row.awbs == ("4EMGLN111",)


# ---- searching


def test_orders_are_found_by_what_people_type(cache: Cache, orders: OrderReader, offer: Any) -> None:
    cache.put_offers("shop", [offer(500123, ean=["5941234567890"])])
    cache.orders.put("shop", [order(301), order(302, products=[line(7, name="Șurubelniță")], customer={"name": "Ana"})])
    for text in ("stefan", "Ștefan Ion", "0740000001", "40740000001", "lampa birou", "LX-1W", "500123", "301"):
        assert found(orders, text=text) == [301], text
    assert found(orders, text="5941234567890") == [301], "the EAN comes from the offer"
    for text in ("surubel", "ana", "30"):
        assert 302 in found(orders, text=text), text
    assert found(orders, text="301, 302", sort="id") == [301, 302]
    assert found(orders, text="LX-7W 0740000001", sort="id") == [301, 302]
    assert found(orders, text="nobody") == []


def test_what_an_order_was_called_before_no_longer_finds_it(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1)])
    cache.orders.put("shop", [order(1, modified="2026-03-11 10:00:00", customer={"name": "Maria Popa"})])
    assert found(orders, text="ionescu") == []
    assert found(orders, text="maria") == [1]


def test_a_short_text_finds_the_first_of_many_as_the_whole_search_does(cache: Cache, orders: OrderReader) -> None:
    many = [order(3_000 + number, created=f"2026-03-{number % 28 + 1:02} 10:00:00") for number in range(600)]
    cache.orders.put("shop", many)
    query = OrderQuery(text="3")
    assert orders.first(query, 50) == orders.numbers(query)[:50]
    query = OrderQuery(text="3", sort="id", folder=Folder.NEW)
    assert orders.first(query, 50) == orders.numbers(query)[:50]


def test_sorts_and_dates(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1), order(2, created="2026-03-11 08:00:00", lines=2, customer={"name": "Ana"})])
    cache.orders.put("other", [order(3, created="2026-03-09 08:00:00", customer={"name": "Éva"})])
    assert found(orders) == [2, 1, 3], "the newest first"
    assert found(orders, sort="customer") == [2, 3, 1]
    assert found(orders, sort="total", descending=True)[0] == 2
    assert found(orders, sort="account") == [3, 2, 1]
    for sort in OrderRow._fields:
        if sort not in ("row",):
            assert len(found(orders, sort=sort, descending=True)) == 3, sort
    assert found(orders, accounts=frozenset({"other"})) == [3]
    assert found(orders, accounts=frozenset({"nobody"})) == []
    day = datetime(2026, 3, 10, tzinfo=UTC)
    assert found(orders, since=day) == [2, 1]
    assert found(orders, since=day, until=day + timedelta(days=1)) == [1]
    assert found(orders, type=2) == []
    with pytest.raises(ValueError, match="cannot be sorted"):
        orders.numbers(OrderQuery(sort="shoe size"))


def test_every_folder_counts_what_it_shows(cache: Cache, orders: OrderReader, clock: HandClock) -> None:
    invoice = [{"type": 1, "url": "https://docs.example.test/1.pdf", "name": "1"}]
    kinds = [
        {},
        {"late_shipment": 1},
        {"maximum_date_for_shipment": "2026-03-10 11:00:00"},
        {"cancellation_request": "2026-03-10 11:00:00"},
        {"attachments": invoice},
        {"type": 2},
    ]
    many = [order(status * 10 + n, status=status, **said) for status in range(6) for n, said in enumerate(kinds)]
    cache.orders.put("shop", many)
    cache.orders.put("other", [order(7)])
    cache.orders.put_awbs("shop", [(20, "A1"), (30, "A2")])
    for query in (OrderQuery(), OrderQuery(text="lampa"), OrderQuery(accounts=frozenset({"shop"}))):
        counts = orders.counts(query)
        for folder in Folder:
            shown = found(orders, text=query.text, accounts=query.accounts, folder=folder)
            assert counts.folders[folder] == len(shown), folder
        assert counts.accounts == {"shop": 36, "other": 1}
    assert sorted(found(orders, folder=Folder.LATE)) == [11, 12, 21, 22, 31, 32]
    before = orders.counts(OrderQuery()).folders[Folder.LATE]
    clock.pass_by(days=3)
    assert orders.counts(OrderQuery()).folders[Folder.LATE] > before, "time makes orders late"


def test_the_picking_list_has_what_is_still_wanted(cache: Cache, orders: OrderReader) -> None:
    lines = [line(1, quantity=2), line(2, status=0), line(3, quantity=0)]
    cache.orders.put("shop", [order(1), order(2, products=lines)])
    rows = orders.numbers(OrderQuery(sort="id", descending=True))
    picked = orders.lines_for(rows)
    assert [(one.order_row, one.product_id, one.quantity) for one in picked] == [
        (rows[0], "500123", 2),
        (rows[1], "500123", 1),
    ]


# ---- forgetting


def words(path: Path) -> str:
    """Every word that the full-text index can find."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, order_fts, row)")
        return " ".join(term for (term,) in connection.execute("SELECT term FROM words"))


def test_customers_are_forgotten_when_nothing_can_change_any_more(
    cache: Cache, orders: OrderReader, cache_path: Path
) -> None:
    finalized = {"status": 4, "finalization_date": "2026-03-12 10:00:00"}
    cache.orders.put("shop", [order(1), order(2, **finalized), order(3, status=0), order(4, status=5)])
    # 35 days to return it, 48 hours to take a cancellation back, nothing after a return; open ones stay.
    assert cache.orders.forget_customers(datetime(2026, 3, 11, tzinfo=UTC)) == 1
    assert cache.orders.forget_customers(datetime(2026, 3, 13, tzinfo=UTC)) == 1
    assert cache.orders.forget_customers(datetime(2026, 4, 16, tzinfo=UTC)) == 0
    assert cache.orders.forget_customers(datetime(2026, 4, 17, tzinfo=UTC)) == 1
    assert cache.orders.forget_customers(datetime(2036, 1, 1, tzinfo=UTC)) == 0
    assert found(orders, text="stefan") == [1]
    rows = orders.rows(orders.numbers(OrderQuery(sort="id")))
    assert [(row.customer != "", row.phone != "", row.total) for row in rows] == [
        (True, True, Decimal(121)),
        *[(False, False, Decimal(121))] * 3,
    ]
    assert orders.document("shop", 2) == {} and orders.document("shop", 1)
    assert found(orders, text="LX-1W", sort="id") == [1, 2, 3, 4], "what was sold is still known"
    cache.orders.forget_customers(datetime(2036, 1, 1, tzinfo=UTC))


def test_a_forgotten_customer_leaves_no_trace_in_the_file(cache: Cache, cache_path: Path) -> None:
    customer = {"name": "Zoltán Szabó-Kővári", "shipping_phone": "0755123987", "shipping_city": "Sfântu Gheorghe"}
    cache.orders.put("shop", [order(1, status=5, customer=customer)])
    assert "szabo" in words(cache_path)
    assert cache.orders.forget_customers(datetime(2036, 1, 1, tzinfo=UTC)) == 1
    assert "szabo" not in words(cache_path)
    cache.close()
    content = cache_path.read_bytes()
    for text in ("Szab", "szabo", "0755123987", "Gheorghe"):
        assert text.encode() not in content, text


def test_old_orders_come_without_their_customers(cache: Cache, orders: OrderReader) -> None:
    old = order(1, status=5, modified="2020-03-10 09:00:00", created="2020-03-01 09:00:00", date="2020-03-01 09:00:00")
    before = datetime(2026, 1, 1, tzinfo=UTC)
    assert cache.orders.put("shop", [old, order(2)], forget_before=before).new == [1, 2]
    assert [row.customer for row in orders.rows(orders.numbers(OrderQuery(sort="id")))] == ["", "Ștefan Ionescu"]
    assert orders.document("shop", 1) == {}
    assert cache.orders.put("shop", [old], forget_before=before).unchanged == 1


def test_an_account_that_leaves_takes_its_orders_with_it(cache: Cache, orders: OrderReader, cache_path: Path) -> None:
    cache.orders.put("shop", [order(1)])
    cache.orders.put("other", [order(2, customer={"name": "Ana"})])
    cache.orders.put_awbs("shop", [(1, "A1"), (77, "A2")])
    cache.forget_account("shop")
    assert found(orders) == [2]
    assert found(orders, text="stefan") == []
    with closing(sqlite3.connect(cache_path)) as connection:
        for table in ("order_head", "order_seen", "order_raw", "order_line", "order_past"):
            assert connection.execute(f'SELECT count(DISTINCT "row") FROM {table}').fetchone() == (1,), table
        assert connection.execute("SELECT count(*) FROM order_awb").fetchone() == (0,)
        connection.execute("INSERT INTO order_fts (order_fts) VALUES ('integrity-check')")


def test_facts_of_the_pull_are_written_with_the_orders(cache: Cache, orders: OrderReader) -> None:
    cache.orders.put("shop", [order(1)], remember={"orders 3 reached": "there"})
    assert cache.remembered("shop", "orders 3 reached") == "there"
    assert orders.pulled_at("shop") is None
    newest = orders.newest("shop")
    assert newest is not None and newest.id == 1
    assert orders.newest("other") is None
