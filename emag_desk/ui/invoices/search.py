"""How the rows of the invoices tab are found: eMAG's in the cache, ours among what the outbox told, and orders."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_row import Source
from emag_desk.domain.invoice_totals import Total
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.store.folding import folded
from emag_desk.store.reader import CacheReader
from emag_desk.store.search_terms import terms_of
from emag_desk.ui.invoices.folders import PAYMENT_FOLDERS, PaperFolder
from emag_desk.ui.invoices.papers import (
    Paper,
    PaperKind,
    Placed,
    kind_of,
    number_of,
    of_invoice,
    of_order,
    of_record,
    own_totals,
)
from emag_desk.ui.rows.source import CHUNK

_SOURCES = {PaperKind.EMAG: Source.EMAG, PaperKind.CUSTOMER: Source.CUSTOMER}
#: What each column is called where orders are sorted; the others are not sorted by there.
_ORDER_SORTS = {"date": "finalized_at", "order_id": "id", "party": "customer", "gross": "total", "currency": "currency"}
#: The kinds that a folder shows, in this order.
_KINDS: Mapping[PaperFolder, tuple[PaperKind, ...]] = {
    PaperFolder.ALL: (PaperKind.MINE, PaperKind.EMAG, PaperKind.CUSTOMER),
    PaperFolder.EMAG: (PaperKind.EMAG,),
    PaperFolder.CUSTOMER: (PaperKind.CUSTOMER,),
    PaperFolder.MISSING: (PaperKind.ORDER,),
    PaperFolder.DIFFERENCES: (),
}


@dataclass(frozen=True)
class PaperQuery:
    """What is asked for. `since` and `until` bound the day of the invoice, both included. `sort` is a column's."""

    folder: PaperFolder = PaperFolder.ALL
    text: str = ""
    accounts: frozenset[str] = frozenset()
    category: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class PaperCounts:
    """How many rows each folder, each category of the open folder, and each account has."""

    folders: dict[PaperFolder, int] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)


class Papers:
    """Looks into a cache and at `own`, which are our invoices as they stand on `today`. Runs on a reader's thread."""

    def __init__(self, reader: CacheReader, own: Sequence[InvoiceRecord], today: dt.date) -> None:
        self._reader = reader
        self._own = own
        self._today = today

    # -- what a table of rows asks ------------------------------------------------------------------------------------

    def first(self, query: PaperQuery, limit: int = 200) -> array[int]:
        """The numbers of the first rows of a search, fast."""
        found = array("q")
        for kind in _kinds(query.folder):
            found.extend(self._numbers(kind, query, limit - len(found)))
            if len(found) >= limit:
                break
        return found

    def numbers(self, query: PaperQuery) -> array[int]:
        """The numbers of all rows of a search, in order; kind by kind where a folder has several."""
        found = array("q")
        for kind in _kinds(query.folder):
            found.extend(self._numbers(kind, query, None))
        return found

    def rows(self, numbers: Sequence[int]) -> list[Paper]:
        """The rows with these numbers, in this order."""
        by_kind: dict[PaperKind, list[int]] = {}
        for one in numbers:
            kind, number = kind_of(one)
            by_kind.setdefault(kind, []).append(number)
        found = {paper.row: paper for kind, wanted in by_kind.items() for paper in self._rows(kind, wanted)}
        return [found[number] for number in numbers if number in found]

    def counts(self, query: PaperQuery) -> PaperCounts:
        """How many rows match, by folder, by category of the open folder, and by account."""
        plain = replace(query, category="", sort="")
        told = {source: self._reader.invoices.counts(_told(plain, source)) for source in Source}
        mine = self._mine(replace(plain, folder=PaperFolder.MINE, accounts=frozenset()))
        chosen = [paper for paper in mine if not query.accounts or paper.account in query.accounts]
        folders = {folder: sum(_in_folder(paper, folder) for paper in chosen) for folder in _OF_MINE}
        folders[PaperFolder.EMAG] = told[Source.EMAG].total
        folders[PaperFolder.CUSTOMER] = told[Source.CUSTOMER].total
        folders[PaperFolder.ALL] = folders[PaperFolder.MINE] + sum(counts.total for counts in told.values())
        folders[PaperFolder.MISSING] = len(self._missing(plain, None))
        accounts: Counter[str] = Counter(paper.account for paper in mine)
        for counts in told.values():
            accounts.update(counts.accounts)
        categories = {
            PaperFolder.EMAG: told[Source.EMAG].categories,
            PaperFolder.CUSTOMER: told[Source.CUSTOMER].categories,
        }.get(query.folder, {})
        return PaperCounts(folders, categories, dict(accounts))

    def totals(self, query: PaperQuery) -> list[Total]:
        """What a search comes to per month, category and currency, the oldest month first; orders are not summed up."""
        found: list[Total] = []
        for kind in _kinds(query.folder):
            if source := _SOURCES.get(kind):
                found += self._reader.invoices.totals(_told(query, source))
            elif kind is PaperKind.MINE:
                found += own_totals(self._mine(query))
        return sorted(found, key=lambda total: (total.month or dt.date.min, total.category, total.currency))

    # -- kind by kind -------------------------------------------------------------------------------------------------

    def _numbers(self, kind: PaperKind, query: PaperQuery, limit: int | None) -> Iterable[int]:
        if source := _SOURCES.get(kind):
            invoices, asked = self._reader.invoices, _told(query, source)
            numbers = invoices.numbers(asked) if limit is None else invoices.first(asked, limit)
            return (number_of(kind, number) for number in numbers)
        if kind is PaperKind.MINE:
            return (paper.row for paper in islice(self._mine(query), limit))
        return (number_of(kind, number) for number in self._missing(query, limit))

    def _rows(self, kind: PaperKind, numbers: list[int]) -> Iterable[Paper]:
        if kind in _SOURCES:
            return map(of_invoice, self._reader.invoices.rows(numbers))
        if kind is PaperKind.ORDER:
            return map(of_order, self._reader.orders.rows(numbers))
        wanted = frozenset(numbers)
        return (of_record(record, self._today) for record in self._own if record.id in wanted)

    def _mine(self, query: PaperQuery) -> list[Paper]:
        """Those of ours that match, in order; the newest first where nothing is sorted by."""
        terms = terms_of(query.text)
        codes, words = {folded(code) for code in terms.codes}, folded(query.text).split()
        found = []
        for record in self._own:
            paper = of_record(record, self._today)
            if _in_folder(paper, query.folder) and _in_bounds(paper, query) and _matches(paper, codes, words):
                found.append(paper)
        return _sorted(found, query)

    def _missing(self, query: PaperQuery, limit: int | None) -> array[int]:
        """Finalized orders that have no invoice: none on them, none written here, and none by eMAG."""
        asked = OrderQuery(
            text=query.text,
            accounts=query.accounts,
            folder=Folder.WITHOUT_INVOICE,
            sort=_ORDER_SORTS.get(query.sort, ""),
            descending=query.descending,
            since=_start(query.since),
            until=_start(query.until + dt.timedelta(days=1)) if query.until else None,
        )
        numbers = self._reader.orders.numbers(asked)
        waiting = self._without_invoice(numbers)
        return array("q", waiting if limit is None else islice(waiting, limit))

    def _without_invoice(self, numbers: Sequence[int]) -> Iterator[int]:
        orders, invoices = self._reader.orders, self._reader.invoices
        mine = {row.row for row in orders.orders(self._written()).values()}
        by_emag = bool(invoices.first(InvoiceQuery(source=Source.CUSTOMER), 1))
        for start in range(0, len(numbers), CHUNK):
            found = orders.rows([number for number in numbers[start : start + CHUNK] if number not in mine])
            rows = [row for row in found if row.status == OrderStatus.FINALIZED]
            invoiced = invoices.of_orders((row.account, row.id) for row in rows) if by_emag else {}
            yield from (row.row for row in rows if (row.account, row.id) not in invoiced)

    def _written(self) -> list[tuple[str, int]]:
        """The orders that have an invoice of ours, of which anything still stands."""
        return [
            (record.invoice.account, record.invoice.order_id)
            for record in self._own
            if record.invoice.kind is InvoiceKind.SALES and record.invoice.gross + record.credited > 0
        ]


#: The folders that hold our invoices only.
_OF_MINE = (PaperFolder.MINE, *PAYMENT_FOLDERS, PaperFolder.NOT_ON_ORDER)


def _kinds(folder: PaperFolder) -> tuple[PaperKind, ...]:
    return _KINDS.get(folder, (PaperKind.MINE,))


def _told(query: PaperQuery, source: Source) -> InvoiceQuery:
    return InvoiceQuery(
        text=query.text,
        accounts=query.accounts,
        source=source,
        category=query.category,
        since=query.since,
        until=query.until,
        sort=query.sort if query.sort not in ("account", "status", "left", "placed") else "",
        descending=query.descending,
    )


def _start(day: dt.date | None) -> dt.datetime | None:
    return dt.datetime(day.year, day.month, day.day, tzinfo=BUCHAREST) if day else None


def _in_folder(paper: Paper, folder: PaperFolder) -> bool:
    if folder in PAYMENT_FOLDERS:
        return paper.status is PAYMENT_FOLDERS[folder]
    if folder is PaperFolder.NOT_ON_ORDER:
        return paper.placed in (Placed.NO, Placed.REFUSED)
    return True


def _in_bounds(paper: Paper, query: PaperQuery) -> bool:
    if query.accounts and paper.account not in query.accounts:
        return False
    day = paper.date or dt.date.min
    return (query.since is None or day >= query.since) and (query.until is None or day <= query.until)


def _matches(paper: Paper, codes: set[str], words: list[str]) -> bool:
    if not words:
        return True
    named = {folded(paper.number), str(paper.order_id), folded(paper.reversal_for)} - {""}
    if codes:
        return bool(named & codes)
    record = paper.mine
    lines = record.invoice.lines if record else ()
    text = folded(" ".join([*named, paper.party, *(f"{line.name} {line.sku}" for line in lines)]))
    return all(word in text for word in words)


def _value(name: str) -> Callable[[Paper], Any]:
    if name == "status":
        order = {status: place for place, status in enumerate(PAYMENT_FOLDERS.values())}
        return lambda paper: None if paper.status is None else order[paper.status]
    if name == "party":
        return lambda paper: folded(paper.party)
    return lambda paper: getattr(paper, name)


def _sorted(papers: list[Paper], query: PaperQuery) -> list[Paper]:
    newest = sorted(papers, key=lambda paper: (paper.date or dt.date.min, paper.row), reverse=True)
    if not query.sort:
        return newest
    value = _value(query.sort)
    known = [paper for paper in newest if value(paper) is not None]
    unknown = [paper for paper in newest if value(paper) is None]
    return [*sorted(known, key=value, reverse=query.descending), *unknown]
