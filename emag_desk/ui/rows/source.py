"""Brings rows from the cache to a table: searches, counts and pages, all off the window's thread."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.rows.column import R
from emag_desk.ui.rows.model import PAGE, RowModel
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.tasks import Tasks

Q = TypeVar("Q")
Asked = TypeVar("Asked", contravariant=True)

#: How many rows a search shows before it has found all of them.
FIRST = 200
#: Rows per step of a job over many rows.
CHUNK = 2_000
#: Milliseconds between two refreshes while data streams in, and how much longer than the refresh itself to wait.
_PACE, _PACE_FACTOR = 1_000, 4


class Reading(Protocol[R, Asked]):
    """How rows of one kind are found: the part of the cache's reader that knows them."""

    def first(self, query: Asked, limit: int = ...) -> array[int]:
        """The numbers of the first rows of a search, fast."""

    def numbers(self, query: Asked) -> array[int]:
        """The numbers of all rows of a search, in order."""

    def rows(self, numbers: Sequence[int]) -> list[R]:
        """The rows with these numbers, in this order."""

    def counts(self, query: Asked) -> object:
        """How many rows each filter stands for."""


class RowSource(QObject, Generic[R, Q]):
    """Runs the newest query only. `queries` is for what may take long, `pages` for rows that somebody looks at.

    `name` is what the rows are, as in the names of the tasks; `reading` finds the part of the reader that knows them.
    """

    found = Signal(int, bool)  # how many rows are shown, whether these are all
    counted = Signal(object)  # how many rows each filter stands for
    busy = Signal(bool)

    def __init__(
        self,
        name: str,
        reading: Callable[[CacheReader], Reading[R, Q]],
        query: Q,
        table: RowTable[Any],
        threads: tuple[ReaderThread, ReaderThread],
        tasks: Tasks,
    ) -> None:
        super().__init__(table)
        self._name, self._reading = name, reading
        self._model: RowModel[R, Any] = table.rows_
        self._table, self._tasks = table, tasks
        self._queries, self._pages = threads
        self.query = query
        self.is_complete = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._refresh_again)
        self._asked_again = False
        self._model.wanted.connect(self._fetch_pages)

    # -- searching ----------------------------------------------------------------------------------------------------

    def show_first(self, reader: CacheReader) -> None:
        """Fill the table before the first paint, on this thread; the rest follows with `search`."""
        self._model.set_numbers(*self._first(reader, self.query))

    def search(self, query: Q, *, keep_scroll: bool = False) -> None:
        """Show what a query finds: the first rows at once, then all, then the counts. Gives the running one up."""
        self.query = query
        self._pause.stop()
        self._asked_again = False
        self._tasks.start(f"search {self._name}", self._search(query, keep_scroll=keep_scroll))

    async def _search(self, query: Q, *, keep_scroll: bool) -> None:
        self.is_complete = False
        self.busy.emit(True)
        try:
            wanted = self._table.selected_numbers()
            if not keep_scroll:
                numbers, rows = await self._queries.run(lambda reader: self._first(reader, query))
                self._table.show_numbers(numbers, rows, _places(numbers, wanted), keep_scroll=False)
                self.found.emit(len(numbers), False)
            await self._complete(query, wanted, keep_scroll=True)
            self.counted.emit(await self._queries.run(lambda reader: self._reading(reader).counts(query)))
        finally:
            self.busy.emit(False)

    async def _complete(self, query: Q, wanted: frozenset[int], *, keep_scroll: bool) -> None:
        numbers, places = await self._queries.run(lambda reader: self._all(reader, query, wanted))
        while self._table.is_editing:  # an open editor must not vanish under the operator's hands
            await asyncio.sleep(0.1)
        if await asyncio.to_thread(_same, numbers, self._model.numbers):
            self._model.refetch()
        else:
            self._table.show_numbers(numbers, (), places, keep_scroll=keep_scroll)
        self.is_complete = True
        self.found.emit(len(numbers), True)

    # -- refreshing ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The cache changed: show what the query finds now, at most about once a second while data streams in."""
        if self._pause.isActive() or self._tasks.is_running(f"search {self._name}"):
            self._asked_again = True
            if not self._pause.isActive():
                self._pause.start(_PACE)
            return
        self._tasks.start(f"search {self._name}", self._refresh(self.query))

    def _refresh_again(self) -> None:
        if self._asked_again:
            self._asked_again = False
            self.refresh()

    async def _refresh(self, query: Q) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        await self._complete(query, self._table.selected_numbers(), keep_scroll=True)
        self.counted.emit(await self._queries.run(lambda reader: self._reading(reader).counts(query)))
        await self._refreshed()
        self._pause.start(max(_PACE, int((loop.time() - started) * 1000 * _PACE_FACTOR)))

    async def _refreshed(self) -> None:
        """For whoever shows more of the cache than the search."""

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _fetch_pages(self) -> None:
        if not self._tasks.is_running(f"read rows of {self._name}"):
            self._tasks.start(f"read rows of {self._name}", self._read_pages())

    async def _read_pages(self) -> None:
        while (wanted := self._model.take_wanted()) is not None:
            page, numbers = wanted
            self._model.put(page, numbers, await self.rows(numbers))

    async def rows(self, numbers: Sequence[int]) -> list[R]:
        """The rows of these numbers, for a job over a selection."""
        return await self._pages.run(lambda reader: self._reading(reader).rows(numbers))

    async def rows_at(self, positions: Sequence[int]) -> list[tuple[int, R]]:
        """Positions with their offers: those at hand directly, the others read."""
        numbers = [(position, self._model.numbers[position]) for position in positions]
        found: dict[int, R] = {}
        missing = array("q")
        for position, number in numbers:
            offer = self._model.at_hand(position)
            if offer is not None:
                found[number] = offer
            else:
                missing.append(number)
        for start in range(0, len(missing), CHUNK):
            for row in await self.rows(missing[start : start + CHUNK]):
                found[row.row] = row
        return [(position, found[number]) for position, number in numbers if number in found]

    def _first(self, reader: CacheReader, query: Q) -> tuple[array[int], list[R]]:
        reading = self._reading(reader)
        numbers = reading.first(query, limit=FIRST)
        return numbers, reading.rows(numbers[:PAGE])

    def _all(self, reader: CacheReader, query: Q, wanted: frozenset[int]) -> tuple[array[int], dict[int, int]]:
        numbers = self._reading(reader).numbers(query)
        return numbers, _places(numbers, wanted)


def _places(numbers: array[int], wanted: Collection[int]) -> dict[int, int]:
    """Where the wanted numbers stand."""
    if not wanted:
        return {}
    return {number: position for position, number in enumerate(numbers) if number in wanted}


def _same(one: array[int], other: array[int]) -> bool:
    return len(one) == len(other) and one.tobytes() == other.tobytes()


def chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Numbers in steps that leave the thread free for others in between."""
    for start in range(0, len(numbers), CHUNK):
        yield numbers[start : start + CHUNK]
