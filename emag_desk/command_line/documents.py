"""`emag-desk sync` of orders, returns and invoices: read side by side, said in one line per account."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console
from emag_desk.command_line.progress_lines import ProgressLines
from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError
from emag_desk.sync.schedule import Job

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.document_pull import DocumentReport

#: What is read as lists, in the order in which it is read, with the word for one of them.
LISTS: Mapping[Job, str] = {Job.ORDERS: "order", Job.RETURNS: "return", Job.INVOICES: "invoice"}

_Pull = Callable[..., Coroutine[Any, Any, "DocumentReport[Any]"]]


def pull_of(desk: Desk, job: Job) -> _Pull:
    """What reads a list of an account."""
    pulls: dict[Job, _Pull] = {
        Job.ORDERS: desk.orders.pull,
        Job.RETURNS: desk.returns.pull,
        Job.INVOICES: desk.invoices.pull,
    }
    return pulls[job]


def watched(desk: Desk, job: Job, console: Console) -> Callable[[Account], Coroutine[Any, Any, None]]:
    """What reads a list again and again, and says only what is worth it."""

    async def pull(account: Account) -> None:
        try:
            report = await pull_of(desk, job)(account)
        except DeskError as problem:
            console.note(f"{account.name}: {problem}")
            raise
        if report.new or report.changed or report.bad_rows:
            say_documents(account, report, job, console)

    return pull


async def sync_documents(
    desk: Desk,
    accounts: list[Account],
    job: Job,
    options: argparse.Namespace,
    console: Console,
    lines: ProgressLines,
) -> list[dict[str, Any]]:
    """Read a list of accounts side by side; a result each, with an `error` where one failed."""

    async def one(account: Account) -> dict[str, Any]:
        try:
            report = await pull_of(desk, job)(
                account, full=options.full, progress=lambda progress: lines.show(account, progress)
            )
        except DeskError as problem:
            return {"account": account.key, "error": str(problem)}
        say_documents(account, report, job, console)
        return as_data(account, report, job)

    results = await asyncio.gather(*(one(account) for account in accounts))
    for account, result in zip(accounts, results, strict=True):
        if result["error"]:
            console.note(f"{account.name}: {result['error']}")
    return list(results)


def say_documents(account: Account, report: DocumentReport[Any], job: Job, console: Console) -> None:
    """One line for what was read of an account, and what was strange about it."""
    console.say(
        f"{account.name}: {report.read} {job} read, {len(report.new)} new, {report.changed} changed, "
        f"{report.bad_rows} unreadable, {report.requests} pages"
    )
    for remark in report.remarks:
        console.note(f"{account.name}: {remark}")
    for row in report.bad[:10]:
        console.note(f"{account.name}: {LISTS[job]} {row.id or 'without number'} could not be kept: {row.reason}")


def as_data(account: Account, report: DocumentReport[Any], job: Job) -> dict[str, Any]:
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
        job.value: report.read,
        "new": len(report.new),
        "arrived": report.arrived,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "bad_rows": report.bad_rows,
        "remarks": [str(remark) for remark in report.remarks],
        "bad": [{"id": row.id, "reason": row.reason} for row in report.bad],
    }
