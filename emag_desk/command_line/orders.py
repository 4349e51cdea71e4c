"""`emag-desk export orders`."""

from __future__ import annotations

import argparse
from datetime import datetime

from emag_desk.command_line.console import Console
from emag_desk.command_line.session import data_directory
from emag_desk.domain.clock import BUCHAREST, SystemClock
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader


def export(options: argparse.Namespace) -> int:
    """Write cached orders to a file. Needs neither the wire nor the keyring."""
    from emag_desk.command_line.spreadsheets import DELIMITERS, cached_accounts
    from emag_desk.sync.order_sheet import export_orders
    from emag_desk.sync.table_file import TableFormat, format_of

    console = Console(as_json=options.json)
    table_format = TableFormat(options.format) if options.format else format_of(options.output)
    reader = CacheReader(data_directory(options).cache)
    try:
        query = OrderQuery(
            text=options.search,
            accounts=cached_accounts(reader, options),
            folder=_folder(options.filter),
            since=_day(options.since),
            until=_day(options.until),
        )
        report = export_orders(
            reader,
            query,
            options.columns.split(",") if options.columns else None,
            table_format,
            options.output,
            now=SystemClock().now(),
            lines=options.lines,
            progress=lambda done, total: console.progress(f"{done} of {total} orders", final=done == total),
            delimiter=DELIMITERS[options.delimiter],
        )
    finally:
        reader.close()
    console.say(f"Wrote {report.rows} {'lines' if options.lines else 'orders'} to {report.path}.")
    for cell in report.cut:
        console.note(f"Row {cell.row}: {cell.column} was too long for a cell and was cut.")
    cut = [{"row": cell.row, "column": cell.column} for cell in report.cut]
    console.data({"file": str(report.path), "rows": report.rows, "cut": cut})
    return 0


def _folder(words: list[str]) -> Folder | None:
    try:
        folders = [Folder(word.strip().lower().replace(" ", "_").replace("-", "_")) for word in words]
    except ValueError:
        folders = []
    if len(folders) != len(words) or len(folders) > 1:
        raise InputError(
            "There is no folder {folder}.",
            folder=", ".join(words),
            remedy="Orders lie in one of: {all}.",
            all=", ".join(Folder),
        )
    return folders[0] if folders else None


def _day(text: str | None) -> datetime | None:
    """The beginning of a day in Bucharest."""
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=BUCHAREST)
    except ValueError:
        raise InputError("{text} is not a day.", text=text, remedy="Write it as 2026-03-31.") from None
