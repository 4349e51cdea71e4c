"""Pulling offers: the cache ends up as eMAG is, whatever happens on the way."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import MarketplaceError
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import StoreThread
from emag_desk.sync.pull import OfferPull, PullProgress, PullReport

from .marketplace import MovingMarketplace, SteppingClock, document

ACCOUNT = Account(key="shop", name="My shop", username="me")


class Bench:
    """A cache on disk and a marketplace in memory."""

    def __init__(self, folder: Path, offers: list[int], **how: Any) -> None:
        self.clock = SteppingClock()
        self.marketplace = MovingMarketplace(self.clock, offers, **how)
        self.path = folder / "cache.db"
        self.changes = Changes()
        self.thread = StoreThread()
        self.cache = Cache(self.path, self.clock)
        self.seen: list[PullProgress] = []

    async def __aenter__(self) -> Bench:
        await self.thread.run(self.cache.open)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.thread.run(self.cache.close)
        self.thread.close()

    def new_pull(self, **how: Any) -> OfferPull:
        return OfferPull(
            ACCOUNT,
            client=self.marketplace,  # type: ignore[arg-type]
            limiter=Limiter(self.clock),
            cache=self.cache,
            thread=self.thread,
            clock=self.clock,
            changes=self.changes,
            **how,
        )

    async def pull(self, **how: Any) -> PullReport:
        return await self.new_pull(**how).run(progress=self.seen.append)

    def cached(self, *, vanished: bool = False) -> list[int]:
        reader = CacheReader(self.path)
        try:
            rows = reader.rows(reader.numbers(OfferQuery()))
        finally:
            reader.close()
        return sorted(row.id for row in rows if bool(row.vanished) == vanished)


def test_a_first_pull_brings_every_offer_and_what_the_platform_allows(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 1001))) as bench:
            report = await bench.pull()
            assert bench.cached() == list(range(1, 1001))
            assert (report.offers, report.new, report.vanished, report.looks) == (1000, 1000, 0, 1)
            assert report.complete and report.sound and not report.remarks
            reader = CacheReader(bench.path)
            reference = reader.reference("shop")
            reader.close()
            assert list(reference.vat_rates) == [1] and set(reference.handling_times) == {0, 3}

    asyncio.run(scene())


def test_the_end_time_is_promised_by_the_budget_and_comes_true(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 3001))) as bench:
            await bench.pull(allowed_per_second=2.0)
            middle = next(state for state in bench.seen if state.offers > 1500)
            pages = [state.page for state in bench.seen if state.state == "reading"]
            assert middle.seconds_left is not None
            # The clock moves two seconds per request, so the rest takes two seconds per page that is left.
            assert middle.seconds_left == pytest.approx(2 * (pages[-1] - middle.page), rel=0.15)
            assert bench.seen[-1].offers == bench.seen[-1].offers_total == 3000
            assert all(0 <= state.headroom <= 1 for state in bench.seen)

    asyncio.run(scene())


def test_offers_that_left_are_marked_and_offers_that_returned_are_not(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 301))) as bench:
            await bench.pull()
            bench.marketplace.offers = [offer for offer in range(1, 301) if offer not in (7, 200)]
            assert (await bench.pull()).vanished == 2
            assert bench.cached(vanished=True) == [7, 200]
            bench.marketplace.offers = list(range(1, 301))
            await bench.pull()
            assert bench.cached(vanished=True) == []

    asyncio.run(scene())


def test_an_offer_missing_from_the_list_but_there_by_its_id_is_not_called_vanished(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 301))) as bench:
            await bench.pull()
            bench.marketplace.rows_of = lambda ids: [document(offer) for offer in ids if offer != 42]
            report = await bench.pull()
            assert report.vanished == 0
            assert bench.cached(vanished=True) == []
            assert ("product_offer/read", {"id": 42}) in bench.marketplace.requests

    asyncio.run(scene())


def test_a_list_that_lost_most_offers_without_reason_marks_nothing_and_says_so(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 301))) as bench:
            await bench.pull()
            asked = bench.marketplace
            asked.rows_of = lambda ids: []
            report = await bench.pull()
            assert not report.sound
            assert bench.cached(vanished=True) == []
            assert any("still there" in str(remark) for remark in report.remarks)
            assert bench.cached() == list(range(1, 301))

    asyncio.run(scene())


def test_a_pull_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 2001))) as bench:
            reads = 0

            async def stop_at_ten(endpoint: str, filters: dict[str, Any]) -> None:
                nonlocal reads
                reads += endpoint == "product_offer/read"
                if reads == 10:
                    raise MarketplaceError("eMAG does not answer.", cause="OUTAGE")

            bench.marketplace.before = stop_at_ten
            pull = bench.new_pull()
            with pytest.raises(MarketplaceError):
                await pull.run()
            assert not pull.report.complete
            kept = len(bench.cached())
            assert 0 < kept < 1000
            bench.marketplace.before = None
            bench.marketplace.requests.clear()
            report = await bench.pull()
            assert report.resumed
            first = next(filters for endpoint, filters in bench.marketplace.requests if "currentPage" in filters)
            assert first["currentPage"] * first["itemsPerPage"] > kept
            assert bench.cached() == list(range(1, 2001))

    asyncio.run(scene())


def test_a_restart_reads_from_the_first_page(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 501))) as bench:

            async def stop_at_page_three(endpoint: str, filters: dict[str, Any]) -> None:
                if filters.get("currentPage", 0) >= 3:
                    raise MarketplaceError("eMAG does not answer.", cause="OUTAGE")

            bench.marketplace.before = stop_at_page_three
            with pytest.raises(MarketplaceError):
                await bench.pull()
            bench.marketplace.before = None
            bench.marketplace.requests.clear()
            report = await bench.pull(restart=True)
            assert not report.resumed
            assert ("product_offer/read", {"currentPage": 1, "itemsPerPage": 100}) in bench.marketplace.requests

    asyncio.run(scene())


def test_a_paused_pull_sends_nothing_until_it_goes_on(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 2001))) as bench:
            pull = bench.new_pull()
            task = asyncio.create_task(pull.run(progress=bench.seen.append))
            while len(bench.marketplace.requests) < 8:
                await asyncio.sleep(0.001)
            pull.pause()
            while not bench.seen or bench.seen[-1].state != "paused":
                await asyncio.sleep(0.001)
            sent = len(bench.marketplace.requests)
            await asyncio.sleep(0.02)
            assert len(bench.marketplace.requests) == sent
            pull.resume()
            await task
            assert bench.cached() == list(range(1, 2001))

    asyncio.run(scene())


class PassingClock(SteppingClock):
    """Time that also passes for whoever sleeps."""

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0.001)


def test_while_emag_says_nothing_no_end_is_promised(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 2001))) as bench, asyncio.timeout(8):
            bench.clock = bench.marketplace.clock = PassingClock()
            silent = asyncio.Event()

            async def hold(endpoint: str, _: dict[str, Any]) -> None:
                if endpoint == "product_offer/read" and len(bench.marketplace.requests) > 8:
                    await silent.wait()

            bench.marketplace.before = hold
            task = asyncio.create_task(bench.new_pull().run(progress=bench.seen.append))
            while not bench.seen or bench.seen[-1].state != "waiting for eMAG":
                await asyncio.sleep(0.001)
            assert bench.seen[-1].seconds_left is None
            silent.set()
            await task

    asyncio.run(scene())


def test_cancelling_keeps_what_was_read(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 2001))) as bench:
            task = asyncio.create_task(bench.pull())
            while len(bench.seen) < 5:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(bench.cached()) >= 300
            assert (await bench.pull()).resumed

    asyncio.run(scene())


def test_unreadable_offers_are_reported_and_the_others_kept(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 151))) as bench:
            bench.marketplace.rows_of = lambda ids: [
                {**document(offer), "sale_price": "dear"} if offer == 5 else document(offer) for offer in ids
            ]
            report = await bench.pull()
            assert report.bad_rows == 1
            assert [row.id for row in report.bad] == [5]
            assert len(bench.cached()) == 149

    asyncio.run(scene())


def test_more_rows_than_asked_for_are_refused(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 151))) as bench:
            bench.marketplace.rows_of = lambda ids: [document(offer) for offer in range(1, 151)]
            with pytest.raises(MarketplaceError, match="150 offers where 100"):
                await bench.pull()

    asyncio.run(scene())


def test_an_offer_added_behind_the_reading_position_comes_with_the_same_pull(tmp_path: Path) -> None:
    async def scene() -> None:
        def add_once(marketplace: MovingMarketplace) -> None:
            if len(marketplace.requests) == 9 and 77_777 not in marketplace.offers:
                marketplace.offers.insert(3, 77_777)

        async with Bench(tmp_path, list(range(1, 1001)), churn=add_once) as bench:
            report = await bench.pull()
            assert 77_777 in bench.cached()
            assert (report.looks, report.offers, report.remarks) == (2, 1001, [])

    asyncio.run(scene())


def test_a_large_list_that_moved_is_not_read_again_but_said(tmp_path: Path) -> None:
    async def scene() -> None:
        def remove_once(marketplace: MovingMarketplace) -> None:
            if len(marketplace.requests) == 50 and 5 in marketplace.offers:
                marketplace.offers.remove(5)

        async with Bench(tmp_path, list(range(1, 10_001)), churn=remove_once) as bench:
            report = await bench.pull()
            assert report.looks == 1
            assert set(range(1, 10_001)) <= set(bench.cached()), "no offer was missed where the list moved up"
            assert "while they were read" in str(report.remarks[0])

    asyncio.run(scene())


def test_missing_vat_rates_are_remarked_on(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, [1], vat=[]) as bench:
            report = await bench.pull()
            assert "VAT rates" in str(report.remarks[0])

    asyncio.run(scene())


def test_listeners_hear_of_new_offers(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, list(range(1, 501))) as bench:
            heard: list[int] = []
            bench.changes.subscribe(Kind.OFFERS, lambda: heard.append(len(bench.cached())))
            await bench.pull()
            assert heard[0] > 0 and heard[-1] == 500

    asyncio.run(scene())


@settings(max_examples=settings.default.max_examples * 2 // 5, deadline=None)
@given(
    size=st.integers(0, 700),
    known=st.booleans(),
    seed=st.integers(0, 10_000),
    likely=st.floats(0.05, 0.9),
    shuffled=st.booleans(),
    moves=st.integers(0, 15),
)
def test_offers_that_come_and_go_between_requests_leave_the_cache_as_emag_is(
    size: int, known: bool, seed: int, likely: float, shuffled: bool, moves: int
) -> None:
    """One offer may come or go anywhere in the list after a request; what came after the last count is for later."""
    chance = random.Random(seed)
    offers = list(range(1, size + 1))
    if shuffled:  # eMAG promises no order
        chance.shuffle(offers)
    left, last_move = moves, 0

    def churn(marketplace: MovingMarketplace) -> None:
        nonlocal left, last_move
        if not left or chance.random() > likely:
            return
        left, last_move = left - 1, len(marketplace.requests)
        if marketplace.offers and chance.random() < 0.5:
            del marketplace.offers[chance.randrange(len(marketplace.offers))]
        else:
            marketplace.offers.insert(chance.randint(0, len(marketplace.offers)), 10_000 + left)

    async def scene(folder: Path) -> None:
        async with Bench(folder, offers) as bench:
            if known:
                await bench.pull()
            bench.marketplace.churn = churn
            report = await bench.pull()
            asked = [endpoint for endpoint, _ in bench.marketplace.requests]
            last_count = len(asked) - asked[::-1].index("product_offer/count")
            if report.remarks or last_move >= last_count:  # it gave up waiting for rest and said so, or could not know
                nonlocal left
                left = 0
                report = await bench.pull()
            assert not report.remarks
            assert bench.cached() == sorted(bench.marketplace.offers)

    with TemporaryDirectory() as folder:
        asyncio.run(scene(Path(folder)))


def test_vanished_offers_can_be_filtered(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Bench(tmp_path, [1, 2, 3]) as bench:
            await bench.pull()
            bench.marketplace.offers = [1, 3]
            await bench.pull()
            reader = CacheReader(bench.path)
            rows = reader.rows(reader.numbers(OfferQuery(chips=frozenset({Chip.VANISHED}))))
            reader.close()
            assert [row.id for row in rows] == [2]

    asyncio.run(scene())
