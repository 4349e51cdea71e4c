"""The orders of an account on the practice marketplace: pulled, read, told of, and looked up for shipping."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from emag_desk.api.endpoints import Family
from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.issued_awb import Given
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.orders import OrderStatus, OrderType
from emag_desk.errors import InputError, MarketplaceError
from emag_desk.practice.process import PracticeProcess
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.schedule import Job

from .scenes import Play, player

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def play(practice: PracticeProcess, data_path: Path) -> Play:
    return player(practice, data_path)


def arrive(practice: PracticeProcess, count: int) -> list[int]:
    ids: list[int] = practice.ask("orders/arrive", {"platform": "emag-ro", "count": count})["ids"]
    return ids


async def cached(desk: Desk, **query: Any) -> list[int]:
    def look(reader: Any) -> list[int]:
        return [row.id for row in reader.orders.rows(reader.orders.numbers(OrderQuery(**query)))]

    return await desk.readers.run(look)


async def until(look: Callable[[], Awaitable[list[int]]], right: Callable[[list[int]], bool]) -> None:
    """Look again until it is right, for ten seconds at most."""
    async with asyncio.timeout(10):
        while not right(await look()):
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("sort", ["newest", "oldest", "by_id"])
def test_the_first_pull_brings_all_and_the_next_only_what_changed(
    play: Play, practice: PracticeProcess, sort: str
) -> None:
    practice.ask("switches", {"order_sort": sort})

    async def scene(desk: Desk, account: Account) -> None:
        told: list[int] = []
        desk.changes.subscribe(Kind.ORDERS, lambda: told.append(1))
        seen: list[PullProgress] = []
        first = await desk.orders.pull(account, progress=seen.append)
        assert (len(first.new), first.arrived, first.complete, first.bad_rows) == (240, [], True, 0)
        assert seen[-1].orders == 240
        assert seen[-1].what == "orders"
        counts = await desk.readers.run(lambda reader: reader.orders.counts(OrderQuery()))
        assert counts.total == 240
        assert counts.folders[Folder.FBE] > 0, "eMAG's own shipments are read as well"
        ids = arrive(practice, 20)
        edited = (await cached(desk, folder=Folder.FINALIZED))[-1]
        practice.ask(f"orders/emag-ro/{edited}", {"observation": "sunați înainte"})
        told.clear()
        again = await desk.orders.pull(account)
        assert sorted(again.new) == sorted(ids)
        ours = await cached(desk, folder=Folder.NEW, type=OrderType.BY_SELLER)
        assert again.arrived and set(again.arrived) == set(ids) & set(ours), "eMAG's own shipments are not announced"
        assert (again.changed, again.bad_rows) == (1, 0)
        assert again.requests <= 2
        assert told
        nothing = await desk.orders.pull(account)
        assert (nothing.new, nothing.changed) == ([], 0)

    play(scene)


def test_reading_one_order_brings_it_up_to_date_and_acknowledges_nothing(play: Play, practice: PracticeProcess) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        (order_id,) = arrive(practice, 1)
        order = await desk.orders.read(account, order_id)
        assert (order.id, order.status) == (order_id, OrderStatus.NEW)
        assert await cached(desk) == [order_id]
        with pytest.raises(InputError, match="does not list order 5"):
            await desk.orders.read(account, 5)
        assert (await desk.orders.read(account, order_id)).status == OrderStatus.NEW

    play(scene)


def test_addresses_couriers_and_places_are_asked_for_once_a_day(play: Play, practice: PracticeProcess) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        assert (await desk.orders.known_reference(account)).addresses == ()
        found = await desk.orders.reference(account)
        assert {address.country_code for address in found.addresses} == {"RO"}
        assert found.courier_accounts and found.read_at is not None
        places = await desk.orders.find_localities(account, "  cluj-napoca ")
        assert places[0].name == "Cluj-Napoca"
        assert await desk.orders.find_localities(account, " ") == []
        used = desk.limiter(account.key).utilisation(Family.OTHER).used
        assert await desk.orders.reference(account) == found
        assert await desk.orders.find_localities(account, "CLUJ-napoca") == places
        assert desk.limiter(account.key).utilisation(Family.OTHER).used == used, "nothing was asked again"
        practice.ask("switches", {"html_maintenance_503": True})
        with pytest.raises(MarketplaceError):
            await desk.orders.reference(account, again=True)
        assert await desk.orders.reference(account) == found

    play(scene)


def test_a_pull_that_fails_counts_and_another_at_the_same_time_is_refused(
    play: Play, practice: PracticeProcess
) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        first = asyncio.create_task(desk.orders.pull(account))
        await asyncio.sleep(0)
        with pytest.raises(InputError, match="being read already"):
            await desk.orders.pull(account)
        await first
        facts = await desk.facts(account)
        orders = facts.lists[Job.ORDERS]
        assert orders.read_at is not None
        assert (orders.every, orders.failures) == (timedelta(minutes=3), 0)

    play(scene)


def test_a_pull_pauses_and_goes_on(play: Play) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        running = asyncio.Event()
        seen: list[str] = []
        pull = asyncio.create_task(
            desk.orders.pull(account, running=running, progress=lambda progress: seen.append(progress.state))
        )
        async with asyncio.timeout(10):
            while "paused" not in seen:
                await asyncio.sleep(0.01)
        assert await cached(desk) == []
        running.set()
        assert len((await pull).new) == 240

    play(scene)


def test_an_awb_is_found_by_its_number_as_soon_as_it_is_known(
    play: Play, practice: PracticeProcess, data_path: Path
) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        await desk.orders.pull(account)
        (order_id, *_) = await cached(desk, folder=Folder.WITHOUT_AWB)
        given = [Given(reservation_id=77, emag_id=78)]
        await desk.thread.run(desk.outbox.awbs.keep, account.key, order_id, given)
        desk.changes.announce(Kind.COMMANDS)
        await until(lambda: cached(desk, folder=Folder.WITHOUT_AWB), lambda found: order_id not in found)
        told = Given(reservation_id=77, emag_id=78, number="4EMGLN777")
        await desk.thread.run(desk.outbox.awbs.learn, account.key, 77, [told])
        desk.changes.announce(Kind.COMMANDS)
        await until(lambda: cached(desk, text="4EMGLN777"), lambda found: found == [order_id])

    async def after_the_cache_was_rebuilt(desk: Desk, account: Account) -> None:
        await desk.orders.pull(account)
        await until(lambda: cached(desk, text="4EMGLN777"), lambda found: len(found) == 1)

    play(scene)
    (data_path / "cache.db").unlink()
    play(after_the_cache_was_rebuilt)
