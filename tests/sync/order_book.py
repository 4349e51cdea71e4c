"""A marketplace's list of orders in memory, which changes between any two requests and sorts as it likes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from emag_desk.sync.modified_walk import ModifiedWalk, Reached
from emag_desk.sync.wall_time import text_of_wall, wall_of


@dataclass
class Row:
    """An order: what was told of it is its `version`; `modified` is a moment."""

    id: int
    created: datetime
    modified: datetime
    version: int = 1
    text: str = ""


_SORTS: dict[str, Callable[[Row], Any]] = {
    "newest": lambda row: (-row.created.timestamp(), row.id),
    "oldest": lambda row: (row.created.timestamp(), row.id),
    "by_id": lambda row: row.id,
    "modified_newest": lambda row: (-row.modified.timestamp(), row.id),
    "modified_oldest": lambda row: (row.modified.timestamp(), row.id),
}
SORTS = tuple(_SORTS)


@dataclass
class OrderBook:
    """Answers as eMAG does: texts of local time are compared, both ends count in where `inclusive`.

    After each answer its own clock moves by `pace` seconds and `busy` orders on average are changed or come.
    """

    seed: int = 0
    sort: str = "newest"
    page_size: int = 10
    inclusive: bool = True
    busy: float = 1.0
    pace: float = 40.0
    moment: datetime = datetime(2026, 3, 2, 12, tzinfo=UTC)
    rows: dict[int, Row] = field(default_factory=dict)
    requests: list[Mapping[str, Any]] = field(default_factory=list)
    counts: int = 0
    fail_at: int = -1

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def fill(self, orders: int, days: float) -> None:
        """So many orders whose last change lies somewhere in the last days."""
        for _ in range(orders):
            modified = self.moment - timedelta(seconds=self.chance.randrange(1, int(days * 86_400)))
            created = modified - timedelta(seconds=self.chance.randrange(0, 40 * 86_400))
            self._add(created, modified)

    def fill_at(self, orders: int, modified: datetime) -> None:
        """So many orders that were changed in the same second."""
        for _ in range(orders):
            self._add(modified - timedelta(days=self.chance.randrange(1, 30)), modified)

    def arrive(self) -> None:
        """A new order, now."""
        self._add(self.moment, self.moment)

    def edit(self, order_id: int) -> None:
        """Somebody changes an order, now."""
        row = self.rows[order_id]
        row.version, row.modified, row.text = row.version + 1, self.moment, text_of_wall(wall_of(self.moment))

    async def read(self, filters: Mapping[str, Any]) -> Sequence[Any]:
        found = sorted(self._matching(filters), key=_SORTS[self.sort])
        size = min(filters["itemsPerPage"], self.page_size)
        start = (filters["currentPage"] - 1) * size
        rows = [{"id": row.id, "modified": row.text, "version": row.version} for row in found[start : start + size]]
        if self.fail_at == len(self.requests):
            self.fail_at = -1
            raise ConnectionError
        self.requests.append(filters)
        assert len(self.requests) < 3_000, "it would never end"
        self._live()
        await asyncio.sleep(0)
        return rows

    async def count(self, filters: Mapping[str, Any]) -> int:
        assert "modifiedBefore" in filters, "eMAG counts only between two dates"
        self.counts += 1
        found = len(self._matching(filters))
        self._live()
        await asyncio.sleep(0)
        return found

    def _add(self, created: datetime, modified: datetime) -> None:
        order_id = 1000 + len(self.rows)
        self.rows[order_id] = Row(order_id, created, modified, 1, text_of_wall(wall_of(modified)))

    def _live(self) -> None:
        self.moment += timedelta(seconds=self.chance.choice([0, 0, 1, self.pace]))
        while self.chance.random() < self.busy / (1 + self.busy):
            if self.chance.random() < 0.4:
                self.arrive()
            elif self.rows:
                self.edit(self.chance.choice(list(self.rows)))

    def _matching(self, filters: Mapping[str, Any]) -> list[Row]:
        after, before = filters["modifiedAfter"], filters.get("modifiedBefore", "9999")
        if before != "9999":
            span = datetime.fromisoformat(before) - datetime.fromisoformat(after)
            assert timedelta(0) <= span <= timedelta(days=28), "eMAG allows a month"
        found = []
        for row in self.rows.values():
            if after < row.text < before or (self.inclusive and row.text in (after, before)):
                found.append(row)
        return found


@dataclass
class Kept:
    """What a walk has kept, as the cache would; `skew` is how wrong our clock is.

    After every answer, what the walk calls reached is held to be kept, unless the server or the clock is `odd`.
    """

    book: OrderBook
    skew: timedelta = timedelta(0)
    odd: bool = False
    versions: dict[int, int] = field(default_factory=dict)
    reached: Reached = field(default_factory=Reached)

    async def keep(self, rows: Sequence[Any], reached: Reached) -> None:
        for row in rows:
            # An answer may be overtaken by another one.
            self.versions[row["id"]] = max(row["version"], self.versions.get(row["id"], 0))
        self.reached = Reached.from_text(reached.as_text())
        self.check()

    def check(self) -> None:
        """Whatever lies within what is reached must have been kept as it is now."""
        if self.odd or self.reached.newest is None or self.reached.oldest is None:
            return
        oldest, newest = text_of_wall(self.reached.oldest), text_of_wall(self.reached.newest)
        for row in self.book.rows.values():
            if oldest <= row.text <= newest:
                assert self.versions.get(row.id) == row.version, (row, self.reached)

    def walk(self) -> ModifiedWalk:
        return ModifiedWalk(
            Reached.from_text(self.reached.as_text()),
            read=self.book.read,
            count=self.book.count,
            keep=self.keep,
            now=lambda: wall_of(self.book.moment + self.skew),
            page_size=self.book.page_size,
        )

    def missing(self) -> set[int]:
        """The orders that the server knows otherwise."""
        return {row.id for row in self.book.rows.values() if self.versions.get(row.id) != row.version}
