"""`emag-desk sync`: reads from eMAG into the cache, all accounts side by side."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console, in_words
from emag_desk.command_line.session import chosen_accounts, on_desk
from emag_desk.domain.accounts import Account
from emag_desk.sync.pull_progress import PAUSED, WAITING, PullProgress

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.report import SyncResult


def sync(options: argparse.Namespace) -> int:
    """Read offers, categories or both of every chosen account; 1 when one failed, the others are read all the same."""

    async def job(desk: Desk, console: Console) -> int:
        from emag_desk.sync.report import as_data

        lines = _ProgressLines(console)
        accounts = chosen_accounts(desk, options)
        if options.keep and "offers" in options.kinds:
            await _categories(desk, accounts, options, console)
            await _keep(desk, options, console)
        results: list[SyncResult] = []
        if "offers" in options.kinds:
            results = await asyncio.gather(
                *(desk.offers.sync(account, progress=lines.show, restart=options.full) for account in accounts)
            )
        for result in results:
            _say(result, console)
        # After the offers, since these tell which templates matter.
        categories = await _categories(desk, accounts, options, console)
        files = await _archive(desk, results, options, console) if options.archive else []
        told = {"accounts": [as_data(result) for result in results], "files": files}
        console.data({**told, "categories": categories} if categories else told)
        return int(any(result.error for result in results) or any(result["error"] for result in categories))

    return on_desk(options, job)


async def _categories(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, console: Console
) -> list[dict[str, Any]]:
    if "categories" not in options.kinds:
        return []
    from emag_desk.command_line.categories import sync_categories

    return await sync_categories(desk, accounts, options, console)


async def _keep(desk: Desk, options: argparse.Namespace, console: Console) -> None:
    """Pull whatever is due, until somebody ends the program."""
    from emag_desk.sync.scheduler import Scheduler

    async def pull(account: Account) -> None:
        result = await desk.offers.sync(account)
        _say(result, console)
        if options.archive:
            await _archive(desk, [result], options, console)

    def accounts() -> list[Account]:
        return chosen_accounts(desk, options)

    await Scheduler(
        accounts=accounts, facts=desk.offers.facts, pull=pull, clock=desk.clock, changes=desk.changes
    ).run_forever()


async def _archive(desk: Desk, results: list[SyncResult], options: argparse.Namespace, console: Console) -> list[str]:
    from emag_desk.sync.report import export_sync_data
    from emag_desk.sync.table_file import TableFormat

    def write(reader):  # type: ignore[no-untyped-def]
        return export_sync_data(reader, results, options.archive, TableFormat(options.format), moment=desk.clock.now())

    files = await desk.readers.run(write)
    for path in files:
        console.say(f"Wrote {path}")
    return [str(path) for path in files]


def _say(result: SyncResult, console: Console) -> None:
    pull = result.pull
    console.say(
        f"{result.account.name}: {pull.offers} offers, {pull.new} new, {pull.changed} changed, "
        f"{pull.vanished} vanished, {pull.bad_rows} unreadable, {pull.pages} pages"
        f"{', went on where it was interrupted' if pull.resumed else ''}"
    )
    for remark in pull.remarks:
        console.note(f"{result.account.name}: {remark}")
    for row in pull.bad[:10]:
        console.note(f"{result.account.name}: offer {row.id or 'without id'} could not be kept: {row.reason}")
    if result.error:
        console.note(f"{result.account.name}: {result.error}")


class _ProgressLines:
    """One line for all accounts."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._latest: dict[str, PullProgress] = {}

    def show(self, account: Account, progress: PullProgress) -> None:
        self._latest[account.name] = progress
        self._console.progress(" | ".join(f"{name}: {_words(state)}" for name, state in self._latest.items()))


def _words(progress: PullProgress) -> str:
    pages = f"page {progress.page}" + (f" of {progress.pages}" if progress.pages else "")
    parts = [pages, f"{progress.offers} offers", f"{progress.per_second:.0f}/s"]
    if progress.seconds_left is not None:
        parts.append(f"{in_words(progress.seconds_left)} left")
    parts.append(f"{progress.headroom:.0%} of the budget free")
    if progress.state in (PAUSED, WAITING):
        parts.append(progress.state)
    return ", ".join(parts)
