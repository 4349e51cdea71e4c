"""Pulls the invoices that eMAG tells of into the cache: its own to the seller, and those it wrote to customers.

They can be asked for by their day only (protocol §4.16), and eMAG may write one later than the day that it bears: so
each pull reads the last weeks again. What changes about an older invoice is not noticed; an invoice should not change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Priority
from emag_desk.domain.changes import Kind
from emag_desk.domain.invoice_row import SOURCE_LABELS, Source
from emag_desk.domain.invoices import page_of
from emag_desk.domain.tolerant import moment_of
from emag_desk.errors import Sentence
from emag_desk.store.invoice_reader import PULLED_AT, reached_name
from emag_desk.sync.day_walk import Answer, Dated, DaysRead, DayWalk
from emag_desk.sync.document_pull import DocumentPull, DocumentReport
from emag_desk.sync.modified_walk import unexpected_answer
from emag_desk.sync.order_pull import BEGINNING, months_before
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.sync.wall_time import wall_of
from emag_desk.sync.workplace import PullPlace

ENDPOINTS = {Source.EMAG: "invoice/read", Source.CUSTOMER: "customer-invoice/read"}
PAGE = 1000
_LONGEST = timedelta(days=31)
#: What is read again each time: eMAG bills a period after it has ended.
AGAIN = timedelta(days=35)
_ANSWERED = ("invoices", "results", "total_results")


@dataclass
class InvoicePullReport(DocumentReport[str]):
    """What one pull of invoices did: see `DocumentReport`."""


class InvoicePull(DocumentPull[str]):
    """One pull of the invoices of one account; cancelling the task stops it.

    The first pull reads those of the last `months`, a `full` one all there are. Customers of invoices that are more
    than so many `days_kept` old are not kept.
    """

    def __init__(self, place: PullPlace, *, months: int, days_kept: int, full: bool = False) -> None:
        now = place.clock.now()
        self.report = InvoicePullReport(place.account.key, now)
        super().__init__(place, self.report, what="invoices", family=Family.OTHER, kind=Kind.INVOICES)
        self._until = (BEGINNING if full else months_before(wall_of(now), months)).date()
        self._forget_before = now - timedelta(days=days_kept)

    async def run(
        self,
        *,
        period: tuple[date, date] | None = None,
        progress: Callable[[PullProgress], None] = lambda _: None,
    ) -> InvoicePullReport:
        """Read what is wanted: the days of a `period` (both included), or what is new and the past.

        Raises MarketplaceError; what was read until then is kept, and `report` tells of it.
        """
        try:
            async with self._telling.telling(progress):
                walks = {source: await self._walk(source) for source in Source}
                for walk in walks.values():
                    if period is None:
                        await walk.catch_up(wall_of(self._place.clock.now()).date(), AGAIN)
                    else:
                        await walk.read_days(*period)
                if period is None:
                    now = self._place.clock.now().isoformat()
                    await self._place.thread.run(self._place.cache.remember, self._account, PULLED_AT, now)
                    for walk in walks.values():
                        await walk.go_back(self._until)
            self.report.complete = not any(walk.short for walk in walks.values())
            self._remark(walks)
        finally:
            self._finish()
        return self.report

    async def _walk(self, source: Source) -> DayWalk:
        name = reached_name(source)
        kept = await self._place.thread.run(self._place.cache.remembered, self._account, name)
        reached = DaysRead.from_text(kept)
        self.report.first |= reached.newest is None
        return DayWalk(
            reached,
            read=partial(self._read, source),
            keep=partial(self._keep, source, name),
            dated=_dated,
            page_size=PAGE,
            longest=_LONGEST,
            planned=self._expect_more,
        )

    async def _read(self, source: Source, first: date, last: date, page: int) -> Answer:
        await self._telling.wait_while_paused()
        days = {"date_start": first.isoformat(), "date_end": last.isoformat()}
        asked = {**days, "itemsPerPage": PAGE, "currentPage": page}
        outcome = await self._client.call(ENDPOINTS[source], asked, priority=Priority.BACKGROUND)
        if not outcome.ok:
            raise outcome.error()
        told = outcome.results
        if isinstance(told, Mapping) and told and not any(name in told for name in _ANSWERED):
            raise unexpected_answer()
        documents, total = page_of(told)
        return Answer(documents, total)

    async def _keep(self, source: Source, name: str, rows: Sequence[Any], reached: DaysRead) -> None:
        cache = self._place.cache
        store = cache.invoices if source is Source.EMAG else cache.customer_invoices
        remember = {name: reached.as_text()}
        put = await self._place.thread.run(
            partial(store.put, self._account, rows, forget_before=self._forget_before, remember=remember)
        )
        self._count_in(put, len(rows), arriving=False, per_page=PAGE)

    def _remark(self, walks: Mapping[Source, DayWalk]) -> None:
        for source, walk in walks.items():
            for first, last in walk.short:
                text = "{kind} from {first} to {last}: eMAG counts more than it lists; the next pull reads them again."
                values = {"kind": Sentence(SOURCE_LABELS[source]), "first": first, "last": last}
                self.report.remarks.append(Sentence(text, values))


def _dated(row: Any) -> Dated:
    """An invoice's number and day; eMAG's days are naive and so stay what they are in Bucharest."""
    if not isinstance(row, Mapping):
        return Dated(id(row), None)
    moment = moment_of(row.get("date"))
    return Dated(row.get("number"), None if moment is None else wall_of(moment).date())
