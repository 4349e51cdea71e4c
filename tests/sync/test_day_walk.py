"""Reading by days: nothing is missed however many rows a day has, and answers that ignore the days are not believed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.errors import MarketplaceError
from emag_desk.sync.day_walk import Answer, Dated, DaysRead, DayWalk

TODAY = date(2026, 3, 10)
DAY = timedelta(days=1)


@dataclass
class Shelf:
    """A list that is read by days, the newest first; the end of the days asked for counts in or not."""

    days: list[date]
    page_size: int = 3
    inclusive: bool = True
    asked: list[tuple[date, date, int]] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    reached: DaysRead = field(default_factory=DaysRead)
    total: int | None = None

    async def read(self, first: date, last: date, page: int) -> Answer:
        self.asked.append((first, last, page))
        end = last if self.inclusive else last - DAY
        found = [(number, day) for number, day in enumerate(self.days) if first <= day <= end]
        found.sort(key=lambda row: (row[1], row[0]), reverse=True)
        return Answer(found[(page - 1) * self.page_size : page * self.page_size], self.total)

    async def keep(self, rows: Sequence[Any], reached: DaysRead) -> None:
        self.kept.update(number for number, _ in rows)
        self.reached = DaysRead.from_text(reached.as_text())
        if reached.newest is not None and reached.oldest is not None:
            within = {n for n, day in enumerate(self.days) if reached.oldest <= day <= reached.newest}
            assert within <= self.kept, "what is called read is kept"

    def walk(self) -> DayWalk:
        return DayWalk(
            self.reached,
            read=self.read,
            keep=self.keep,
            dated=lambda row: Dated(*row),
            page_size=self.page_size,
            longest=timedelta(days=10),
        )

    def pull(self, again: int = 2, until: date = TODAY - timedelta(days=40)) -> DayWalk:
        async def pulled() -> DayWalk:
            walk = self.walk()
            await walk.catch_up(TODAY, timedelta(days=again))
            await walk.go_back(until)
            return walk

        return asyncio.run(pulled())


@given(ages=st.lists(st.integers(0, 40), max_size=30), inclusive=st.booleans(), size=st.integers(1, 6))
@settings(max_examples=25, deadline=None)
def test_everything_is_read_once_it_is_called_read(ages: list[int], inclusive: bool, size: int) -> None:
    shelf = Shelf([TODAY - timedelta(days=age) for age in ages], page_size=size, inclusive=inclusive)
    shelf.pull()
    assert shelf.kept == set(range(len(ages)))
    assert (shelf.reached.newest, shelf.reached.oldest) == (TODAY, TODAY - timedelta(days=40))


def test_the_next_time_only_the_last_days_are_asked_for() -> None:
    shelf = Shelf([TODAY - timedelta(days=age) for age in range(30)])
    shelf.pull()
    shelf.asked.clear()
    shelf.days.append(TODAY)
    shelf.pull()
    assert len(shelf.days) - 1 in shelf.kept
    assert {first for first, _, _ in shelf.asked} == {TODAY - timedelta(days=3)}


def test_after_a_long_time_away_nothing_is_left_out() -> None:
    shelf = Shelf([TODAY - timedelta(days=age) for age in range(0, 60, 2)])
    shelf.reached = DaysRead(TODAY - timedelta(days=50), TODAY - timedelta(days=60))
    shelf.kept = {number for number, day in enumerate(shelf.days) if day <= TODAY - timedelta(days=50)}
    shelf.pull()
    assert shelf.kept == set(range(len(shelf.days)))


def test_no_span_is_longer_than_may_be_asked_for() -> None:
    shelf = Shelf([])
    shelf.pull(again=25)
    assert max(last - first for first, last, _ in shelf.asked) < timedelta(days=10)


def test_a_list_that_ignores_the_days_or_the_pages_is_not_believed() -> None:
    class Deaf(Shelf):
        async def read(self, first: date, last: date, page: int) -> Answer:
            return Answer([(number, day) for number, day in enumerate(self.days)][: self.page_size])

    with pytest.raises(MarketplaceError, match="does not keep to the dates"):
        Deaf([date(2020, 1, 1)] * 3).pull()
    with pytest.raises(MarketplaceError, match="does not keep to the dates"):
        Deaf([TODAY] * 3).pull()


def test_rows_that_are_counted_and_not_listed_are_told() -> None:
    shelf = Shelf([TODAY], total=2)
    assert shelf.pull().short
    shelf = Shelf([TODAY], total=1)
    assert (TODAY, TODAY) not in [span for span in shelf.pull().short if span[0] <= TODAY - DAY * 3 <= span[1]]
