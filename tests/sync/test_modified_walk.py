"""No order is lost while orders change under the reading, however the server sorts and whatever our clock says."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.errors import MarketplaceError
from emag_desk.sync.modified_walk import OVERLAP, Reached
from emag_desk.sync.wall_time import Slice, settled, text_of_wall, wall_of, wall_of_text

from .order_book import SORTS, Kept, OrderBook

#: Twenty minutes before clocks are turned back, and the moment itself.
BEFORE_THE_DOUBLE_HOUR = datetime(2026, 10, 24, 23, 40, tzinfo=UTC)


async def naive(book: OrderBook, kept: dict[int, int], since: datetime) -> datetime:
    """What everybody writes first: page after page of what changed since the last time, from when this began."""
    began = book.moment
    page = 0
    rows: list[Any] = [None] * book.page_size
    while len(rows) >= book.page_size:
        page += 1
        filters = {
            "modifiedAfter": text_of_wall(wall_of(since) - OVERLAP),
            "modifiedBefore": text_of_wall(wall_of(began)),
            "itemsPerPage": book.page_size,
            "currentPage": page,
        }
        rows = list(await book.read(filters))
        kept.update({row["id"]: row["version"] for row in rows})
    return began


@pytest.mark.parametrize("sort", ["newest", "oldest", "by_id"])
def test_a_pull_by_pages_loses_orders_and_this_one_does_not(sort: str) -> None:
    """The same orders and the same luck: the naive pull is what the walk is measured against."""

    async def scene(seed: int) -> tuple[int, int]:
        book = OrderBook(seed, sort, busy=0.5)
        book.fill(150, days=2)
        lost: dict[int, int] = {}
        since = book.moment - timedelta(days=3)
        for _ in range(2):
            since = await naive(book, lost, since)
        gone = sum(
            1 for row in book.rows.values() if row.modified <= since - OVERLAP and lost.get(row.id) != row.version
        )
        book = OrderBook(seed, sort, busy=0.5)
        book.fill(150, days=2)
        kept = Kept(book)
        await pulled(kept, days=3)
        return gone, len(kept.missing())

    results = [asyncio.run(scene(seed)) for seed in range(6)]
    assert sum(gone for gone, _ in results) > 0, "or the model would prove nothing"
    assert [missing for _, missing in results] == [0] * 6


async def pulled(kept: Kept, days: float, pulls: int = 3) -> None:
    """A few pulls while the marketplace is busy, and a last one once it has become quiet."""
    until = wall_of(kept.book.moment - timedelta(days=days))
    for _ in range(pulls):
        walk = kept.walk()
        await walk.catch_up()
        await walk.go_back(until)
        kept.book.moment += timedelta(seconds=kept.book.chance.randrange(1, 400))
    kept.book.busy = 0
    kept.book.moment += timedelta(seconds=2)
    walk = kept.walk()
    await walk.catch_up()
    await walk.go_back(until)
    assert not walk.restless


@settings(max_examples=settings.default.max_examples * 4 // 5, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    sort=st.sampled_from(SORTS),
    orders=st.integers(0, 120),
    days=st.sampled_from([0.01, 1.0, 3.0, 70.0]),
    inclusive=st.booleans(),
    busy=st.sampled_from([0.0, 0.3, 0.6]),
    skew_minutes=st.sampled_from([0, 0, -1200, -7, 9, 1200]),
    crowd=st.sampled_from([0, 0, 9, 10, 25]),
    moment=st.sampled_from([OrderBook.moment, BEFORE_THE_DOUBLE_HOUR, BEFORE_THE_DOUBLE_HOUR + timedelta(hours=1)]),
)
def test_the_cache_equals_the_server_at_the_end(
    *, seed: int, sort: str, orders: int, days: float, crowd: int, skew_minutes: int, **server: Any
) -> None:
    """Random edits and new orders while reading; also many of the same second, a wrong clock, and the double hour.

    `Kept.check` holds the walk to its promise after every answer: what it calls reached is there as it is now.
    """
    book = OrderBook(seed, sort, pace=90.0, **server)
    book.fill(orders, days)
    book.fill_at(crowd, book.moment - timedelta(seconds=crowd % 2 * 100_000))
    kept = Kept(book, timedelta(minutes=skew_minutes))
    asyncio.run(pulled(kept, days=days + 4))
    assert kept.missing() == set()


def test_many_orders_of_one_second_are_read_until_they_stand_still() -> None:
    """No slice can tell them apart; while their pages are read, some leave that second and the others move up."""

    async def scene(seed: int) -> None:
        book = OrderBook(seed, "oldest", busy=0.6, inclusive=False)
        book.fill_at(45, book.moment - timedelta(days=2))
        kept = Kept(book)
        await pulled(kept, days=4)
        assert kept.missing() == set()

    for seed in range(10):
        asyncio.run(scene(seed))


def test_a_pull_that_broke_off_goes_on_without_a_gap() -> None:
    async def scene(seed: int) -> None:
        book = OrderBook(seed, SORTS[seed % len(SORTS)], busy=0.5)
        book.fill(200, days=60)
        kept = Kept(book)
        for number in range(3):
            book.fail_at = len(book.requests) + 3 + 5 * number
            with pytest.raises(ConnectionError):
                await pulled(kept, days=64, pulls=1)
        await pulled(kept, days=64, pulls=1)
        assert kept.missing() == set()

    for seed in range(6):
        asyncio.run(scene(seed))


def test_nothing_new_costs_one_request() -> None:
    async def scene() -> None:
        book = OrderBook(busy=0, page_size=100)
        book.fill(300, days=40)
        kept = Kept(book)
        await pulled(kept, days=50, pulls=1)
        book.requests.clear()
        book.counts = 0
        for minutes in (3, 3, 60 * 24 * 20):
            book.moment += timedelta(minutes=minutes)
            walk = kept.walk()
            await walk.catch_up()
            await walk.go_back(wall_of(book.moment - timedelta(days=40)))
        assert len(book.requests) <= 4
        assert book.counts <= 2

    asyncio.run(scene())


def test_the_newest_come_first_and_the_past_in_slices_that_fit() -> None:
    async def scene() -> None:
        book = OrderBook(busy=0, page_size=100)
        book.fill(2_000, days=200)
        kept = Kept(book)
        walk = kept.walk()
        await walk.catch_up()
        assert len(book.requests) == 1
        await walk.go_back(wall_of(book.moment - timedelta(days=201)))
        assert kept.missing() == set()
        assert len(book.requests) < 2_000 / 60 * 1.6 + 10
        ends = [filters["modifiedBefore"] for filters in book.requests if "modifiedBefore" in filters]
        assert ends[0] > ends[len(ends) // 2] > ends[-1]

    asyncio.run(scene())


def test_a_clock_that_was_far_ahead_and_is_right_again_loses_nothing() -> None:
    async def scene() -> None:
        book = OrderBook(busy=0.2)
        book.fill(80, days=2)
        kept = Kept(book, skew=timedelta(days=30), odd=True)
        await pulled(kept, days=4, pulls=1)
        kept.skew, book.busy = timedelta(0), 0.2
        for _ in range(4):
            book.arrive()
        await pulled(kept, days=4, pulls=1)
        assert kept.missing() == set()

    asyncio.run(scene())


def test_a_server_that_gives_less_than_a_page_is_found_out() -> None:
    async def scene() -> None:
        book = OrderBook(busy=0)
        book.fill(120, days=60)
        kept = Kept(book, odd=True)
        walk = kept.walk()
        walk.page_size = 50
        await walk.catch_up()
        before = kept.reached
        with pytest.raises(MarketplaceError, match="does not keep to the dates or the number"):
            await walk.go_back(wall_of(book.moment - timedelta(days=61)))
        assert kept.reached.oldest is not None and before.oldest is not None
        assert kept.reached.oldest > before.oldest - timedelta(days=30), "what was not read whole is read again"

    asyncio.run(scene())


def test_a_server_that_ignores_the_dates_is_found_out() -> None:
    async def scene() -> None:
        book = OrderBook(busy=0)
        book.fill(120, days=60)
        walk = Kept(book).walk()

        async def deaf(filters: Any) -> Any:
            return await book.read({**filters, "modifiedAfter": "2000-01-01 00:00:00", "modifiedBefore": "9999"})

        walk.read = deaf
        book.sort = "oldest"
        with pytest.raises(MarketplaceError, match="does not keep to the dates or the number"):
            await walk.catch_up()

    asyncio.run(scene())


def test_the_double_hour_is_not_over_until_it_is_over_twice() -> None:
    night = datetime.fromisoformat("2026-10-25 00:00:00")
    assert settled(night.replace(hour=2, minute=59)) == night.replace(hour=2, minute=58, second=59)
    assert settled(night.replace(hour=3, minute=40)) == night.replace(hour=2, minute=59, second=59)
    assert settled(night.replace(hour=4)) == night.replace(hour=3, minute=59, second=59)


def test_parts_touch_and_leave_nothing_out() -> None:
    whole = Slice(datetime.fromisoformat("2026-03-01 00:00:00"), datetime.fromisoformat("2026-03-01 00:00:06"))
    parts = whole.parts(3)
    assert (parts[0].first, parts[-1].last) == whole
    for earlier, later in pairwise(parts):
        assert earlier.last is not None
        assert later.first - earlier.last == timedelta(seconds=1)
    assert len(whole.parts(100)) == 7


def test_what_is_reached_survives_a_restart() -> None:
    reached = Reached(wall_of_text("2026-03-29 03:30:00"), None)
    assert Reached.from_text(reached.as_text()) == reached, "also a time that no clock in Bucharest showed"
    assert Reached.from_text(None) == Reached()
    assert wall_of_text("0000-00-00 00:00:00") is None
    assert wall_of_text(1_773_000_000) == wall_of(datetime.fromtimestamp(1_773_000_000, UTC))
