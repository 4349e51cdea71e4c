"""What pulls of orders, returns and invoices have in common: their report, what they tell, and how they wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic

from emag_desk.api.endpoints import Family
from emag_desk.domain.changes import Kind
from emag_desk.errors import Sentence
from emag_desk.store.document_writer import Key, PutDocuments
from emag_desk.sync.pull_progress import PullProgress, UnreadableRow
from emag_desk.sync.pull_telling import Telling
from emag_desk.sync.workplace import PullPlace

_MOST_BAD_KEPT = 1000


@dataclass
class DocumentReport(Generic[Key]):
    """What one pull did. Times are UTC.

    `new` are documents that the cache did not know, `arrived` those of them that came since the last pull and that
    nobody has taken care of yet: what the operator is told of. `first` when nothing was ever pulled before, `complete`
    when everything wanted was read.
    """

    account: str
    started_at: datetime
    finished_at: datetime | None = None
    requests: int = 0
    read: int = 0
    new: list[Key] = field(default_factory=list)
    arrived: list[Key] = field(default_factory=list)
    changed: int = 0
    unchanged: int = 0
    first: bool = False
    complete: bool = False
    bad_rows: int = 0
    bad: list[UnreadableRow] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)

    def add(self, put: PutDocuments[Key], *, arriving: bool) -> None:
        """Count in what became of the documents of one answer."""
        self.read += len(put.new) + put.changed + put.unchanged
        self.new += put.new
        self.changed += put.changed
        self.unchanged += put.unchanged
        if arriving:
            self.arrived += put.unhandled
        self.bad_rows += len(put.bad)
        room = max(0, _MOST_BAD_KEPT - len(self.bad))
        self.bad += [UnreadableRow(row.id, row.reason) for row in put.bad[:room]]


class DocumentPull(Generic[Key]):
    """What a pull holds while it runs: where it works, what it tells, and the report that it fills.

    `what` is the word for the documents in the progress, `kind` is what is announced when some changed.
    """

    def __init__(self, place: PullPlace, report: DocumentReport[Key], *, what: str, family: Family, kind: Kind) -> None:
        self._place = place
        self._account = place.account.key
        self._client = place.client
        self._kind = kind
        self._total = 0
        self._telling = Telling(
            PullProgress(self._account, what=what),
            family=family,
            clock=place.clock,
            limiter=place.limiter,
            running=place.running,
            allowed_per_second=place.allowed_per_second,
        )
        self._report = report

    def _finish(self) -> None:
        self._report.finished_at = self._place.clock.now()
        self._place.changes.announce(self._kind, Kind.BUDGET)

    def _count_in(self, put: PutDocuments[Key], rows: int, *, arriving: bool, per_page: int) -> None:
        """One answer with so many rows was kept: report it, and tell how far we are."""
        self._report.add(put, arriving=arriving)
        if put.new or put.changed:
            self._place.changes.announce(self._kind)
        if not rows:
            return
        self._report.requests += 1
        read = self._report.read
        left = None if not self._total else max(0, self._total - read) / per_page
        self._telling.show_page(read, max(self._total, read) if self._total else None, left, self._report.bad_rows)

    def _expect_more(self, rows: int) -> None:
        """So many more rows were counted. What was read before anything was counted is done."""
        self._total = max(self._total, self._report.read) + rows
        self._telling.expect(self._total)
