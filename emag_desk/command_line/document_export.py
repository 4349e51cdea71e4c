"""`emag-desk export` of orders, returns, invoices and the reconciliation."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from emag_desk.command_line.console import Console
from emag_desk.command_line.session import data_directory, on_desk
from emag_desk.domain.clock import BUCHAREST, SystemClock
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.document_sheet import Target
    from emag_desk.sync.export import ExportReport

_Folder = TypeVar("_Folder", bound=StrEnum)


def export(options: argparse.Namespace) -> int:
    """Write cached documents to a file. Needs neither the wire nor the keyring."""
    from emag_desk.command_line.spreadsheets import DELIMITERS
    from emag_desk.sync.document_sheet import Target
    from emag_desk.sync.table_file import TableFormat, format_of

    console = Console(as_json=options.json)
    reader = CacheReader(data_directory(options).cache)
    target = Target(
        options.output,
        TableFormat(options.format) if options.format else format_of(options.output),
        options.columns.split(",") if options.columns else None,
        DELIMITERS[options.delimiter],
        lambda done, total: console.progress(f"{done} of {total} {options.kind}", final=done == total),
    )
    try:
        report = _WRITERS[options.kind](reader, options, target)
    finally:
        reader.close()
    console.say(f"Wrote {report.rows} {'lines' if options.lines else options.kind} to {report.path}.")
    for cell in report.cut:
        console.note(f"Row {cell.row}: {cell.column} was too long for a cell and was cut.")
    cut = [{"row": cell.row, "column": cell.column} for cell in report.cut]
    console.data({"file": str(report.path), "rows": report.rows, "cut": cut})
    return 0


def _orders(reader: CacheReader, options: argparse.Namespace, to: Target) -> ExportReport:
    from emag_desk.command_line.spreadsheets import cached_accounts
    from emag_desk.domain.order_facets import Folder
    from emag_desk.domain.order_queries import OrderQuery
    from emag_desk.sync.order_sheet import export_orders

    query = OrderQuery(
        text=options.search,
        accounts=cached_accounts(reader, options),
        folder=_folder(Folder, options),
        since=_midnight(options.since),
        until=_midnight(options.until),
    )
    return export_orders(
        reader,
        query,
        to.columns,
        to.table_format,
        to.path,
        now=SystemClock().now(),
        lines=options.lines,
        progress=to.progress,
        delimiter=to.delimiter,
    )


def _returns(reader: CacheReader, options: argparse.Namespace, to: Target) -> ExportReport:
    from emag_desk.command_line.spreadsheets import cached_accounts
    from emag_desk.domain.return_facets import ReturnFolder
    from emag_desk.domain.return_queries import ReturnQuery
    from emag_desk.sync.return_sheet import export_returns

    query = ReturnQuery(
        text=options.search,
        accounts=cached_accounts(reader, options),
        folder=_folder(ReturnFolder, options),
        since=_midnight(options.since),
        until=_midnight(options.until),
    )
    return export_returns(reader, query, to, lines=options.lines)


def _invoices(reader: CacheReader, options: argparse.Namespace, to: Target) -> ExportReport:
    from emag_desk.command_line.spreadsheets import cached_accounts
    from emag_desk.domain.invoice_queries import InvoiceQuery
    from emag_desk.sync.invoice_sheet import export_invoices

    if len(options.filter) > 1:
        raise InputError("Invoices can be filtered by one category.", remedy="Name it once, such as --filter FC.")
    until = _day(options.until)
    query = InvoiceQuery(
        text=options.search,
        accounts=cached_accounts(reader, options),
        category=options.filter[0] if options.filter else "",
        since=_day(options.since),
        until=None if until is None else until - timedelta(days=1),
    )
    return export_invoices(reader, query, to, lines=options.lines)


_WRITERS: dict[str, Callable[[CacheReader, argparse.Namespace, Target], ExportReport]] = {
    "orders": _orders,
    "returns": _returns,
    "invoices": _invoices,
}


def export_reconciliation(options: argparse.Namespace) -> int:
    """Compare what is known of orders and write what does not agree to a file. Asks eMAG nothing."""

    async def job(desk: Desk, console: Console) -> int:
        from emag_desk.command_line.spreadsheets import DELIMITERS
        from emag_desk.sync import reconciliation
        from emag_desk.sync.table_file import TableFormat, format_of

        today = desk.clock.now().astimezone(BUCHAREST).date()
        until = _day(options.until) or today + timedelta(days=1)
        found = await desk.reconciliation.see(
            _day(options.since) or today - timedelta(days=90),
            until - timedelta(days=1),
            accounts={desk.account(options.account).key} if options.account else (),
            progress=lambda done, total: console.progress(f"{done} of {total} orders", final=done == total),
        )
        table_format = TableFormat(options.format) if options.format else format_of(options.output)
        write = partial(
            reconciliation.export_reconciliation,
            found,
            options.output,
            table_format,
            delimiter=DELIMITERS[options.delimiter],
        )
        rows = await desk.readers.run(lambda _: write())
        console.say(f"Wrote {rows} differences of {found.orders} orders to {options.output}.")
        for one in found.sums:
            console.say(f"{one.account}: {one.differences} x {one.kind.value}, together {one.amount} {one.currency}")
        console.data({"file": str(options.output), "rows": rows, "orders": found.orders})
        return 0

    return on_desk(options, job)


def _folder(folders: type[_Folder], options: argparse.Namespace) -> _Folder | None:
    words: list[str] = options.filter
    try:
        found = [folders(word.strip().lower().replace(" ", "_").replace("-", "_")) for word in words]
    except ValueError:
        found = []
    if len(found) != len(words) or len(found) > 1:
        raise InputError(
            "There is no folder {folder}.",
            folder=", ".join(words),
            remedy="What is written lies in one of: {all}.",
            all=", ".join(folders),
        )
    return found[0] if found else None


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise InputError("{text} is not a day.", text=text, remedy="Write it as 2026-03-31.") from None


def _midnight(text: str | None) -> datetime | None:
    """The beginning of a day in Bucharest."""
    day = _day(text)
    return None if day is None else datetime(day.year, day.month, day.day, tzinfo=BUCHAREST)
