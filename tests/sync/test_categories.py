"""Reading categories: every one is read although the list moves, a broken-off reading goes on, values are all read."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from emag_desk.api.client import Count
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.errors import InputError, MarketplaceError
from emag_desk.store.cache import Cache
from emag_desk.store.categories_reader import CategoriesReader
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.catalogue import Catalogue
from emag_desk.sync.categories import CategoryProgress, CategoryPull, CategoryPullReport, language_code

from .cached import cached
from .marketplace import SteppingClock

SHOP = Account(key="shop", name="Shop", username="u")


@dataclass
class Catalog:
    """Answers `category/read` like eMAG. `before` may change it, or raise, before any answer."""

    clock: SteppingClock
    ids: list[int] = field(default_factory=list)
    templates: dict[int, dict[str, Any]] = field(default_factory=dict)
    requests: list[tuple[dict[str, Any], str]] = field(default_factory=list)
    before: Callable[[], Awaitable[None]] | None = None
    pages_values: bool = True

    async def count(self, resource: str, filters: Any = None, **_: Any) -> Count:
        assert resource == "category"
        return Count(len(self.ids), -(-len(self.ids) // 100), 100)

    async def read(self, endpoint: str, filters: dict[str, Any], *, params: Any = None, **_: Any) -> list[Any]:
        assert endpoint == "category/read"
        if self.before is not None:
            await self.before()
        language = (params or {}).get("language", "")
        self.requests.append((filters, language))
        self.clock.seconds += 2
        await asyncio.sleep(0)
        if "id" in filters:
            return [self._template(filters)] if filters["id"] in self.templates else []
        start = (filters["currentPage"] - 1) * filters["itemsPerPage"]
        ids = self.ids[start : start + filters["itemsPerPage"]]
        return [{"id": number, "name": f"Categoria {number}{language}", "is_allowed": 1} for number in ids]

    def _template(self, filters: dict[str, Any]) -> dict[str, Any]:
        whole = self.templates[filters["id"]]
        start = (filters["valuesCurrentPage"] - 1) * filters["valuesPerPage"] if self.pages_values else 0
        end = start + filters["valuesPerPage"]
        shown = [{**one, "values": one["values"][start:end]} for one in whole["characteristics"]]
        return {**whole, "characteristics": shown}


@dataclass
class World:
    """A cache, its reader, eMAG, and what the desk makes of them."""

    cache: Cache
    read: CategoriesReader
    emag: Catalog
    thread: StoreThread
    path: Path

    def pull(self, language: str = "", **more: Any) -> CategoryPull:
        parts: dict[str, Any] = {"client": self.emag, "cache": self.cache, "thread": self.thread}
        return CategoryPull(SHOP, language, clock=self.emag.clock, **parts, **more)

    def run(self, language: str = "", **more: Any) -> CategoryPullReport:
        return asyncio.run(self.pull(language, **more).run())

    def on_catalogue(self, scene: Callable[[Catalogue], Awaitable[Any]], changes: Changes | None = None) -> Any:
        async def play() -> Any:
            async def client(_: str) -> Any:
                return self.emag

            readers = ReaderThread(self.path)
            try:
                catalogue = Catalogue(
                    client=client,
                    limiter=lambda key: pytest.fail(f"nobody asks for the limiter of {key}"),
                    cache=self.cache,
                    thread=self.thread,
                    readers=readers,
                    clock=self.emag.clock,
                    changes=changes or Changes(),
                )
                return await scene(catalogue)
            finally:
                readers.close()

        return asyncio.run(play())


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    thread = StoreThread()
    with cached(tmp_path) as (cache, reader):
        yield World(cache, reader.categories, Catalog(SteppingClock()), thread, tmp_path / "cache.db")
        thread.close()


def names(read: CategoriesReader, language: str = "") -> list[str]:
    return [row.name for row in read.tree("shop", language)]


# ---- the list


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250, 1234])
def test_every_category_is_read(world: World, count: int) -> None:
    world.emag.ids = list(range(1, count + 1))
    report = world.run()
    assert (report.categories, report.complete, report.bad) == (count, True, [])
    assert {row.id for row in world.read.tree("shop")} == set(world.emag.ids)
    assert world.read.listing("shop").finished_at is not None


def test_each_language_is_asked_for_and_kept_apart(world: World) -> None:
    world.emag.ids = [1]
    world.run()
    world.run(" hu ")
    assert [language for _, language in world.emag.requests] == ["", "hu"]
    assert names(world.read) == ["Categoria 1"] and names(world.read, "HU") == ["Categoria 1hu"]


def test_an_unknown_language_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(InputError, match=r"no language fr.*EN, RO"):
        language_code("fr")


def test_a_broken_off_reading_goes_on_and_forgets_what_is_gone(world: World) -> None:
    world.emag.ids = list(range(1, 501))
    world.run()
    world.emag.ids = list(range(1, 401))
    pages = 0

    async def fail_at_third() -> None:
        nonlocal pages
        pages += 1
        if pages == 3:
            raise MarketplaceError("eMAG is away.")

    world.emag.before = fail_at_third
    with pytest.raises(MarketplaceError):
        world.run()
    assert len(world.read.tree("shop")) == 500, "nothing goes before the end"
    assert world.read.listing("shop").under_way
    world.emag.before = None
    world.emag.requests.clear()
    report = world.run()
    assert report.resumed and report.complete and report.gone == 100
    assert world.emag.requests[0][0]["currentPage"] > 1
    assert len(world.read.tree("shop")) == 400


def test_a_list_that_moves_loses_nothing_and_takes_nothing_away(world: World) -> None:
    world.emag.ids = list(range(1, 601))
    world.run()

    async def remove_one() -> None:
        world.emag.ids.pop(0)

    world.emag.before = remove_one
    report = world.run()
    assert not report.complete and report.gone == 0
    assert "changed while they were read" in str(report.remarks[0])
    assert {row.id for row in world.read.tree("shop")} == set(range(1, 601))


def test_pausing_stops_the_requests(world: World) -> None:
    world.emag.ids = list(range(1, 301))
    seen: list[CategoryProgress] = []

    async def scene() -> None:
        running = asyncio.Event()
        running.set()
        pull = asyncio.create_task(world.pull(running=running).run(progress=seen.append))
        while not seen:
            await asyncio.sleep(0)
        running.clear()
        while seen[-1].state != "paused":
            await asyncio.sleep(0)
        before = len(world.emag.requests)
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(world.emag.requests) == before
        running.set()
        await pull

    asyncio.run(scene())
    assert seen[-1].done == seen[-1].total == 300
    assert seen[-1].seconds_left == 0
    assert [one.done for one in seen] == sorted(one.done for one in seen)


def test_an_answer_of_more_rows_than_asked_for_is_refused(world: World) -> None:
    async def read(*_: Any, **__: Any) -> list[Any]:
        return [{"id": number} for number in range(101)]

    world.emag.read = read  # type: ignore[method-assign]
    with pytest.raises(MarketplaceError, match="101 categories"):
        world.run()


def test_a_list_is_read_once_at_a_time(world: World) -> None:
    world.emag.ids = [1]

    async def scene(catalogue: Catalogue) -> None:
        results = await asyncio.gather(catalogue.pull(SHOP), catalogue.pull(SHOP, ""), return_exceptions=True)
        assert isinstance(results[1], InputError)
        await catalogue.pull(SHOP), await catalogue.pull(SHOP, "EN")

    world.on_catalogue(scene)


# ---- templates and values

MODELS = [f"Model {number}" for number in range(700)]


def template(**said: Any) -> dict[str, Any]:
    def one(number: int, values: list[str], **more: Any) -> dict[str, Any]:
        return {"id": number, "name": f"C{number}", "type_id": 11, "values": values, "tags": [], **more}

    characteristics = [
        one(1, MODELS, is_mandatory=1),
        one(2, MODELS[:256]),
        one(3, MODELS[:300]),
        {**one(4, ["Alb", "Negru"]), **said},
    ]
    return {"id": 7, "name": "Huse", "characteristics": characteristics}


def test_a_category_is_read_with_its_first_values_and_told(world: World) -> None:
    world.emag.templates[7] = template()
    heard: list[str] = []
    changes = Changes()
    changes.subscribe(Kind.CATEGORIES, lambda: heard.append("categories"))

    async def scene(catalogue: Catalogue) -> None:
        category, change = await catalogue.read(SHOP, 7, "en")
        assert [len(one.values) for one in category.characteristics] == [256, 256, 256, 2]
        assert change is None

    world.on_catalogue(scene, changes)
    assert heard
    assert world.emag.requests == [({"id": 7, "valuesCurrentPage": 1, "valuesPerPage": 256}, "en")]
    assert world.read.incomplete("shop", 7, "EN") == [1, 2, 3]
    assert world.read.category("shop", 7) is None


def test_an_unknown_category_is_said(world: World) -> None:
    with pytest.raises(MarketplaceError, match="no category 99"):
        world.on_catalogue(lambda catalogue: catalogue.read(SHOP, 99))


def test_all_values_are_read_and_nothing_is_asked_twice(world: World) -> None:
    world.emag.templates[7] = template()
    seen: list[CategoryProgress] = []

    async def scene(catalogue: Catalogue) -> None:
        await catalogue.read_values(SHOP, 7, progress=seen.append)
        assert await catalogue.read_values(SHOP, 7) is None
        assert await catalogue.read_values(SHOP, 7, 1) is None

    world.on_catalogue(scene)
    assert [filters["valuesCurrentPage"] for filters, _ in world.emag.requests] == [1, 2, 3]
    known = world.read.all_values("shop", 7)
    assert {number: (len(values), complete) for number, (values, complete) in known.items()} == {
        1: (700, True),
        2: (256, True),
        3: (300, True),
        4: (2, True),
    }
    assert known[1][0] == MODELS
    assert seen[-1].what == "values" and seen[-1].done == 1256


def test_values_of_one_characteristic_stop_when_it_has_all(world: World) -> None:
    world.emag.templates[7] = template()
    world.on_catalogue(lambda catalogue: catalogue.read_values(SHOP, 7, 3))
    assert len(world.emag.requests) == 2
    assert world.read.incomplete("shop", 7) == [1], "what came along is kept"


def test_two_who_ask_for_the_same_values_share_one_reading(world: World) -> None:
    world.emag.templates[7] = template()

    async def scene(catalogue: Catalogue) -> None:
        await asyncio.gather(catalogue.read_values(SHOP, 7), catalogue.read_values(SHOP, 7, 1))

    world.on_catalogue(scene)
    assert len(world.emag.requests) == 3


def test_a_marketplace_that_does_not_page_values_is_not_asked_for_ever(world: World) -> None:
    world.emag.templates[7] = template()
    world.emag.pages_values = False
    world.on_catalogue(lambda catalogue: catalogue.read_values(SHOP, 7))
    assert len(world.emag.requests) == 2


def test_a_pause_stops_between_pages_of_values(world: World) -> None:
    world.emag.templates[7] = template()

    async def scene(catalogue: Catalogue) -> None:
        running = asyncio.Event()
        states: list[str] = []
        reading = asyncio.create_task(
            catalogue.read_values(SHOP, 7, running=running, progress=lambda one: states.append(one.state))
        )
        while "paused" not in states:
            await asyncio.sleep(0.001)
        assert len(world.emag.requests) == 1
        running.set()
        await reading
        assert len(world.emag.requests) == 3

    world.on_catalogue(scene)


def test_a_change_is_told_with_the_offers_that_it_breaks(world: World) -> None:
    def offer(number: int, *characteristics: dict[str, Any]) -> dict[str, Any]:
        return {"id": number, "name": f"Husă {number}", "category_id": 7, "ownership": True, "status": 1} | {
            "characteristics": list(characteristics)
        }

    world.cache.put_offers(
        "shop", [offer(1, {"id": 4, "value": "Negru"}), offer(2), offer(3, {"id": 4, "value": "Alb"})]
    )
    world.emag.templates[7] = template()

    async def scene(catalogue: Catalogue) -> None:
        await catalogue.read(SHOP, 7)
        world.emag.templates[7] = template(values=["Alb"], is_mandatory=1)
        read = await catalogue.read(SHOP, 7)
        assert read.change is not None
        assert {str(one.sentence) for one in read.change.changes} == {
            "C4 must be filled in now.",
            "C4 no longer offers Negru.",
        }
        broken = {one.offer_id: [str(reason) for reason in one.reasons] for one in read.change.breaks}
        assert broken == {1: ["C4 no longer offers Negru."], 2: ["C4 must be filled in now."]}
        assert (await catalogue.read(SHOP, 7)).change is None, "told once"
        assert await catalogue.changes(SHOP, 7) == [read.change], "and still there to be read"
        world.emag.templates[7] = template(is_mandatory=1)
        await catalogue.read(SHOP, 7)
        newest, older = await catalogue.changes(SHOP, 7)
        assert newest.breaks == ()
        assert [one.offer_id for one in older.breaks] == [2], "what was taken back breaks nothing"

    world.on_catalogue(scene)


def test_a_large_category_is_looked_through_in_parts(world: World) -> None:
    offers = [{"id": n, "category_id": 7, "ownership": True, "status": 1} for n in range(900)]
    world.cache.put_offers("shop", offers)
    world.emag.templates[7] = template()

    async def scene(catalogue: Catalogue) -> None:
        await catalogue.read(SHOP, 7)
        world.emag.templates[7] = template(is_mandatory=1)
        _, change = await catalogue.read(SHOP, 7)
        assert change is not None
        assert [one.offer_id for one in change.breaks] == list(range(900))

    world.on_catalogue(scene)


def test_a_value_that_goes_from_a_later_page_is_noticed_when_all_are_read_again(world: World) -> None:
    world.emag.templates[7] = template()

    async def scene(catalogue: Catalogue) -> None:
        await catalogue.read_values(SHOP, 7)
        shorter = template()
        shorter["characteristics"][0]["values"] = MODELS[:-1]
        world.emag.templates[7] = shorter
        assert (await catalogue.read(SHOP, 7)).change is None
        read = await catalogue.read_values(SHOP, 7, again=True)
        assert read is not None and read.change is not None
        assert [str(one.sentence) for one in read.change.changes] == ["C1 no longer offers Model 699."]

    world.on_catalogue(scene)


@pytest.mark.parametrize("answer", [[{"id": 7, "characteristics": [{"name": "no id"}]}], [{"id": 7, "name": 2**70}]])
def test_an_answer_that_makes_no_sense_is_said_and_not_kept(world: World, answer: list[Any]) -> None:
    async def read(*_: Any, **__: Any) -> list[Any]:
        return answer

    world.emag.read = read  # type: ignore[method-assign]
    with pytest.raises(MarketplaceError, match="makes no sense"):
        world.on_catalogue(lambda catalogue: catalogue.read(SHOP, 7))
    assert CacheReader(world.path).categories.category("shop", 7) is None
