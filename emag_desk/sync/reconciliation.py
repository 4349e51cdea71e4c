"""Reconciliation over everything that is known here: collected, compared, and written to a file.

The chain is order, AWB and its cash on delivery, our invoice, eMAG's invoices, storno and the refunds of returns.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_row import Source
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.domain.reconciliation import (
    DIFFERENCE_LABELS,
    Difference,
    DifferenceSum,
    MonthOfCommission,
    OrderFacts,
    commission_differences,
    differences,
    sums,
)
from emag_desk.errors import InputError, Sentence
from emag_desk.store.reader import CacheReader
from emag_desk.store.shelf import number_of
from emag_desk.sync.cells import Cell
from emag_desk.sync.reconciliation_facts import Key, Written, facts_of
from emag_desk.sync.table_file import TableFormat, book_file, table_file
from emag_desk.sync.wall_time import wall_of
from emag_desk.sync.workplace import Workplace

_AT_ONCE = 500
#: eMAG's categories that give commission back (protocol §4.16), and how long after a month its last invoice is written.
_GIVEN_BACK = frozenset({"FCA", "FCSA"})
_BILLED_AFTER = timedelta(days=10)
_ZERO = Decimal(0)


@dataclass(frozen=True)
class Reconciliation:
    """What was found over the orders of a period, `orders` of them, on a day."""

    since: date
    until: date
    today: date
    orders: int
    differences: tuple[Difference, ...] = ()

    @property
    def sums(self) -> list[DifferenceSum]:
        """How many there are of each kind, and what they come to."""
        return sums(self.differences)


class Reconciling:
    """Compares what is known of the orders of any account; asks eMAG nothing."""

    def __init__(self, place: Workplace) -> None:
        self._place = place

    async def see(
        self,
        since: date,
        until: date,
        *,
        accounts: Collection[str] = (),
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> Reconciliation:
        """The differences of the orders created from one day to another (both included), of these accounts or of all.

        `progress` hears of (orders done, orders in all), from another thread. Raises StoreError.
        """
        keys = sorted(accounts or (account.key for account in self._place.accounts()))
        end = datetime.combine(until + timedelta(days=1), time(), BUCHAREST)
        query = OrderQuery(accounts=frozenset(keys), since=datetime.combine(since, time(), BUCHAREST), until=end)
        today = wall_of(self._place.clock.now()).date()
        if not keys:
            return Reconciliation(since, until, today, 0)
        ids = await self._place.readers.run(partial(_ids, query))
        written = await self._written(keys, ids)
        stop = threading.Event()
        try:
            work = partial(_compared, query=query, written=written, today=today, progress=progress, stop=stop)
            orders, found = await self._place.readers.run(work)
        finally:
            stop.set()  # whoever gave up need not wait for the thread
        return Reconciliation(since, until, today, orders, tuple(found))

    async def _written(self, accounts: Sequence[str], ids: Iterable[Key]) -> Written:
        """What only the outbox knows of these orders."""
        outbox, run = self._place.outbox, self._place.thread.run
        invoices: dict[Key, list[OwnInvoice]] = {}
        for record in await run(outbox.invoices.everything, accounts):
            invoice = record.invoice
            invoices.setdefault((invoice.account, invoice.order_id), []).append(invoice)
        awbs: dict[Key, Sequence[Awb]] = {}
        for account in accounts:
            mine = [order_id for key, order_id in ids if key == account]
            for order_id, found in (await run(outbox.awbs.of_orders, account, mine)).items():
                awbs[account, order_id] = found
        commands = sorted({awb.command_id for found in awbs.values() for awb in found if awb.command_id})
        cod: dict[int, Decimal] = {}
        for start in range(0, len(commands), _AT_ONCE):
            for command in await run(outbox.commands, commands[start : start + _AT_ONCE]):
                if (amount := _amount(command.edits.get("cod"))) is not None:
                    cod[command.id] = amount
        return Written(awbs, cod, invoices, await self._percent(accounts))

    async def _percent(self, accounts: Sequence[str]) -> dict[Key, Decimal]:
        """eMAG's commission on offers, as far as it was asked."""
        ids = await self._place.readers.run(
            lambda reader: [(account, number) for account in accounts for number in _returned_offers(reader, account)]
        )
        known = await self._place.thread.run(self._place.outbox.costs.of_offers, ids)
        return {key: cost.commission for key, cost in known.items() if cost.commission is not None}


def _ids(query: OrderQuery, reader: CacheReader) -> list[Key]:
    numbers = reader.orders.numbers(query)
    return [
        (row.account, row.id)
        for start in range(0, len(numbers), _AT_ONCE)
        for row in reader.orders.rows(numbers[start : start + _AT_ONCE])
    ]


def _returned_offers(reader: CacheReader, account: str) -> set[int]:
    """The offers of orders that came back: only their commission is compared."""
    numbers = reader.orders.numbers(OrderQuery(accounts=frozenset({account}), folder=Folder.RETURNED))
    found: set[int] = set()
    for start in range(0, len(numbers), _AT_ONCE):
        for line in reader.orders.lines_for(numbers[start : start + _AT_ONCE], gone=True):
            if (number := number_of(line.product_id)) is not None:
                found.add(number)
    return found


def _compared(
    reader: CacheReader,
    *,
    query: OrderQuery,
    written: Written,
    today: date,
    progress: Callable[[int, int], None],
    stop: threading.Event,
) -> tuple[int, list[Difference]]:
    numbers = reader.orders.numbers(query)
    found: list[Difference] = []
    back = _CameBack()
    for start in range(0, len(numbers), _AT_ONCE):
        if stop.is_set():
            raise InputError("The reconciliation was stopped.")
        part = numbers[start : start + _AT_ONCE]
        facts = list(facts_of(reader, part, written))
        found += differences(facts, today)
        back.add(facts, {(row.account, row.id): row.modified for row in reader.orders.rows(part)})
        progress(min(start + _AT_ONCE, len(numbers)), len(numbers))
    found += commission_differences(back.months(reader, today))
    return len(numbers), found


class _CameBack:
    """Orders that came back, by the month in which they did, with their commission as far as it is known."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, date, str], tuple[int, Decimal]] = {}

    def add(self, facts: Iterable[OrderFacts], changed: dict[Key, datetime | None]) -> None:
        """Count in some orders; `changed` is when eMAG last changed each."""
        for one in facts:
            moment = changed.get((one.account, one.order_id))
            if one.status == OrderStatus.RETURNED and one.commission is not None and moment is not None:
                month = moment.astimezone(BUCHAREST).date().replace(day=1)
                orders, expected = self._found.get((one.account, month, one.currency), (0, _ZERO))
                self._found[one.account, month, one.currency] = (orders + 1, expected + one.commission)

    def months(self, reader: CacheReader, today: date) -> list[MonthOfCommission]:
        """The months that are over and billed, with what eMAG's invoices gave back in them."""
        found = []
        for (account, month, currency), (orders, expected) in sorted(self._found.items()):
            end = (month + timedelta(days=32)).replace(day=1) - timedelta(days=1)
            since = reader.invoices.read_since(account, Source.EMAG)
            if since is None or since > month or end + _BILLED_AFTER > today:
                continue
            asked = InvoiceQuery(accounts=frozenset({account}), source=Source.EMAG, since=month, until=end)
            given = [one for one in reader.invoices.totals(asked) if one.category in _GIVEN_BACK]
            credited = -sum((one.net for one in given if one.currency == currency and one.net < 0), _ZERO)
            found.append(MonthOfCommission(account, month, currency, orders, expected, credited))
        return found


def _amount(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None


DIFFERENCE_COLUMNS = ("account", "order_id", "kind", "difference", "amount", "currency", "said")
SUM_COLUMNS = ("account", "kind", "difference", "differences", "amount", "currency")


def export_reconciliation(
    found: Reconciliation,
    path: Path,
    table_format: TableFormat = TableFormat.XLSX,
    *,
    words: Callable[[Sentence], str] = str,
    delimiter: str = ",",
) -> int:
    """Write the differences, and in a workbook their sums on a second sheet; returns how many. Blocking: on a worker.

    `words` says a sentence in the operator's language. Raises InputError for a place that cannot be written.
    """

    def difference(one: Difference) -> list[Cell]:
        label = words(Sentence(DIFFERENCE_LABELS[one.kind]))
        return [
            one.account,
            one.order_id or None,
            one.kind.value,
            label,
            one.amount,
            one.currency,
            words(one.sentence),
        ]

    if table_format is not TableFormat.XLSX:
        with table_file(path, DIFFERENCE_COLUMNS, table_format, delimiter=delimiter) as table:
            for one in found.differences:
                table.add(difference(one))
        return len(found.differences)
    with book_file(path, "Differences", DIFFERENCE_COLUMNS) as book:
        for one in found.differences:
            book.add(difference(one))
        book.begin("Sums", SUM_COLUMNS)
        for total in found.sums:
            label = words(Sentence(DIFFERENCE_LABELS[total.kind]))
            book.add([total.account, total.kind.value, label, total.differences, total.amount, total.currency])
    return len(found.differences)
