"""Brings rows from the cache to the offers table: searches, counts and pages, all off the window's thread."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.queries import OfferQuery
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.offer_model import PAGE, OfferModel
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.ui.offer_table import OfferTable

#: How many rows a search shows before it has found all of them.
FIRST = 200
#: Rows per step of a job over many rows.
CHUNK = 2_000
#: Milliseconds between two refreshes while data streams in, and how much longer than the refresh itself to wait.
_PACE, _PACE_FACTOR = 1_000, 4


class Around(NamedTuple):
    """What of the cache does not depend on the search."""

    accounts: list[str]
    warehouses: list[int]
    references: dict[str, Reference]
    empty: bool


class OfferSource(QObject):
    """Runs the newest query only. `queries` is for what may take long, `pages` for rows that somebody looks at."""

    found = Signal(int, bool)  # how many rows are shown, whether these are all
    counted = Signal(object)  # OfferCounts
    surveyed = Signal(object)  # Around
    busy = Signal(bool)

    def __init__(
        self, model: OfferModel, table: OfferTable, queries: ReaderThread, pages: ReaderThread, tasks: Tasks
    ) -> None:
        super().__init__(model)
        self._model, self._table = model, table
        self._queries, self._pages, self._tasks = queries, pages, tasks
        self.query = OfferQuery()
        self.is_complete = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._refresh_again)
        self._asked_again = False
        model.wanted.connect(self._fetch_pages)

    # -- searching ----------------------------------------------------------------------------------------------------

    def show_first(self, reader: CacheReader) -> None:
        """Fill the table before the first paint, on this thread; the rest follows with `search`."""
        numbers = reader.first(self.query, limit=FIRST)
        self._model.set_numbers(numbers, reader.rows(numbers[:PAGE]))

    def search(self, query: OfferQuery, *, keep_scroll: bool = False) -> None:
        """Show what a query finds: the first rows at once, then all, then the counts. Gives the running one up."""
        self.query = query
        self._pause.stop()
        self._asked_again = False
        self._tasks.start("search offers", self._search(query, keep_scroll=keep_scroll))

    async def _search(self, query: OfferQuery, *, keep_scroll: bool) -> None:
        self.is_complete = False
        self.busy.emit(True)
        try:
            wanted = self._table.selected_numbers()
            if not keep_scroll:
                numbers, rows = await self._queries.run(lambda reader: _first(reader, query))
                self._table.show_numbers(numbers, rows, _places(numbers, wanted), keep_scroll=False)
                self.found.emit(len(numbers), False)
            await self._complete(query, wanted, keep_scroll=True)
            self.counted.emit(await self._queries.run(lambda reader: reader.counts(query)))
        finally:
            self.busy.emit(False)

    async def _complete(self, query: OfferQuery, wanted: frozenset[int], *, keep_scroll: bool) -> None:
        numbers, places = await self._queries.run(lambda reader: _all(reader, query, wanted))
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
        if self._pause.isActive() or self._tasks.is_running("search offers"):
            self._asked_again = True
            if not self._pause.isActive():
                self._pause.start(_PACE)
            return
        self._tasks.start("search offers", self._refresh(self.query))

    def _refresh_again(self) -> None:
        if self._asked_again:
            self._asked_again = False
            self.refresh()

    async def _refresh(self, query: OfferQuery) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        await self._complete(query, self._table.selected_numbers(), keep_scroll=True)
        self.counted.emit(await self._queries.run(lambda reader: reader.counts(query)))
        self.surveyed.emit(await self._queries.run(survey))
        self._pause.start(max(_PACE, int((loop.time() - started) * 1000 * _PACE_FACTOR)))

    def look_around(self) -> None:
        """Read accounts, warehouses, VAT rates and handling times."""
        self._tasks.start("look around the cache", self._look_around())

    async def _look_around(self) -> None:
        self.surveyed.emit(await self._pages.run(survey))

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _fetch_pages(self) -> None:
        if not self._tasks.is_running("read offer rows"):
            self._tasks.start("read offer rows", self._read_pages())

    async def _read_pages(self) -> None:
        while (wanted := self._model.take_wanted()) is not None:
            page, numbers = wanted
            self._model.put(page, numbers, await self._pages.run(_rows_of(numbers)))

    async def rows(self, numbers: Sequence[int]) -> list[OfferRow]:
        """The rows of these numbers, for a job over a selection."""
        return await self._pages.run(_rows_of(numbers))

    async def rows_at(self, positions: Sequence[int]) -> list[tuple[int, OfferRow]]:
        """Positions with their offers: those at hand directly, the others read."""
        numbers = [(position, self._model.numbers[position]) for position in positions]
        found: dict[int, OfferRow] = {}
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


def _rows_of(numbers: Sequence[int]) -> Callable[[CacheReader], list[OfferRow]]:
    return lambda reader: reader.rows(numbers)


def _first(reader: CacheReader, query: OfferQuery) -> tuple[array[int], list[OfferRow]]:
    numbers = reader.first(query, limit=FIRST)
    return numbers, reader.rows(numbers[:PAGE])


def _all(reader: CacheReader, query: OfferQuery, wanted: frozenset[int]) -> tuple[array[int], dict[int, int]]:
    numbers = reader.numbers(query)
    return numbers, _places(numbers, wanted)


def _places(numbers: array[int], wanted: Collection[int]) -> dict[int, int]:
    """Where the wanted numbers stand."""
    if not wanted:
        return {}
    return {number: position for position, number in enumerate(numbers) if number in wanted}


def _same(one: array[int], other: array[int]) -> bool:
    return len(one) == len(other) and one.tobytes() == other.tobytes()


def survey(reader: CacheReader) -> Around:
    """Everything around the search, in one go."""
    accounts = reader.accounts()
    references = {account: reader.reference(account) for account in accounts}
    return Around(accounts, reader.warehouses(), references, not reader.first(OfferQuery(), limit=1))


def chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Numbers in steps that leave the thread free for others in between."""
    for start in range(0, len(numbers), CHUNK):
        yield numbers[start : start + CHUNK]
