"""What of the cache the offers table shows, and what it needs to know around it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal

from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.queries import OfferQuery
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.offer_table import OfferTable
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.tasks import Tasks


class Around(NamedTuple):
    """What of the cache does not depend on the search."""

    accounts: list[str]
    warehouses: list[int]
    references: dict[str, Reference]
    empty: bool


class OfferSource(RowSource[OfferRow, OfferQuery]):
    """The offers, and the survey of what does not depend on the search."""

    surveyed = Signal(object)  # Around

    def __init__(self, table: OfferTable, queries: ReaderThread, pages: ReaderThread, tasks: Tasks) -> None:
        super().__init__("offers", lambda reader: reader, OfferQuery(), table, (queries, pages), tasks)

    async def _refreshed(self) -> None:
        self.surveyed.emit(await self._queries.run(survey))

    def look_around(self) -> None:
        """Read accounts, warehouses, VAT rates and handling times."""
        self._tasks.start("look around the cache", self._look_around())

    async def _look_around(self) -> None:
        self.surveyed.emit(await self._pages.run(survey))


def survey(reader: CacheReader) -> Around:
    """Everything around the search, in one go."""
    accounts = reader.accounts()
    references = {account: reader.reference(account) for account in accounts}
    return Around(accounts, reader.warehouses(), references, not reader.first(OfferQuery(), limit=1))
