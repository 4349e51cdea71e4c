"""`emag-desk sync orders` and `emag-desk export orders`."""

from __future__ import annotations

import argparse
import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console
from emag_desk.command_line.progress_lines import ProgressLines
from emag_desk.command_line.session import data_directory
from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import BUCHAREST, SystemClock
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.errors import DeskError, InputError
from emag_desk.store.reader import CacheReader

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.orders import OrderPullReport


async def sync_orders(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, console: Console, lines: ProgressLines
) -> list[dict[str, Any]]:
    """Read the orders of accounts side by side; a result each, with an `error` where one failed."""

    async def one(account: Account) -> dict[str, Any]:
        try:
            report = await desk.orders.pull(
                account, full=options.full, progress=lambda progress: lines.show(account, progress)
            )
        except DeskError as problem:
            return {"account": account.key, "error": str(problem)}
        say_orders(account, report, console)
        return as_data(account, report)

    results = await asyncio.gather(*(one(account) for account in accounts))
    for account, result in zip(accounts, results, strict=True):
        if result["error"]:
            console.note(f"{account.name}: {result['error']}")
    return list(results)


def say_orders(account: Account, report: OrderPullReport, console: Console) -> None:
    """One line for what was read of an account's orders, and what was strange about it."""
    console.say(
        f"{account.name}: {report.orders} orders read, {len(report.new)} new, {report.changed} changed, "
        f"{report.bad_rows} unreadable, {report.requests} pages"
    )
    for remark in report.remarks:
        console.note(f"{account.name}: {remark}")
    for row in report.bad[:10]:
        console.note(f"{account.name}: order {row.id or 'without number'} could not be kept: {row.reason}")


def as_data(account: Account, report: OrderPullReport) -> dict[str, Any]:
    """The report as plain data; times are UTC in ISO format."""
    finished = report.finished_at or report.started_at
    return {
        "account": account.key,
        "name": account.name,
        "started_at": report.started_at.isoformat(),
        "finished_at": finished.isoformat(),
        "complete": report.complete,
        "error": "",
        "pages": report.requests,
        "orders": report.orders,
        "new": len(report.new),
        "arrived": report.arrived,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "bad_rows": report.bad_rows,
        "remarks": [str(remark) for remark in report.remarks],
        "bad": [{"id": row.id, "reason": row.reason} for row in report.bad],
    }


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
