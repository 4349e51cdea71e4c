"""`emag-desk sync`: reads from eMAG into the cache, all accounts side by side."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console
from emag_desk.command_line.progress_lines import ProgressLines
from emag_desk.command_line.session import chosen_accounts, on_desk
from emag_desk.domain.accounts import Account

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.report import SyncResult


def sync(options: argparse.Namespace) -> int:
    """Read what is wanted of every chosen account; 1 when one failed, the others are read all the same."""

    async def job(desk: Desk, console: Console) -> int:
        from emag_desk.sync.report import as_data

        lines = ProgressLines(console)
        accounts = chosen_accounts(desk, options)
        if options.keep and {"offers", "orders", "returns", "invoices"} & set(options.kinds):
            await _categories(desk, accounts, options, console)
            await _keep(desk, options, console)
        results, lists = await asyncio.gather(
            _offers(desk, accounts, options, lines), _lists(desk, accounts, options, console, lines)
        )
        for result in results:
            _say(result, console)
        # After the offers, since these tell which templates matter.
        categories = await _categories(desk, accounts, options, console)
        files = await _archive(desk, results, options, console) if options.archive else []
        told: dict[str, Any] = {"accounts": [as_data(result) for result in results], "files": files}
        told |= {name: found for name, found in {**lists, "categories": categories}.items() if found}
        console.data(told)
        failed = any(result.error for result in results)
        others = [*lists.values(), categories]
        return int(failed or any(result["error"] for found in others for result in found))

    return on_desk(options, job)


async def _offers(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, lines: ProgressLines
) -> list[SyncResult]:
    if "offers" not in options.kinds:
        return []
    jobs = [desk.offers.sync(account, progress=lines.show, restart=options.full) for account in accounts]
    return await asyncio.gather(*jobs)


async def _lists(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, console: Console, lines: ProgressLines
) -> dict[str, list[dict[str, Any]]]:
    """Orders, returns and invoices, one after another: returns look for the orders that they belong to."""
    from emag_desk.command_line.documents import LISTS, sync_documents

    wanted = [job for job in LISTS if job in options.kinds]
    return {job.value: await sync_documents(desk, accounts, job, options, console, lines) for job in wanted}


async def _categories(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, console: Console
) -> list[dict[str, Any]]:
    if "categories" not in options.kinds:
        return []
    from emag_desk.command_line.categories import sync_categories

    return await sync_categories(desk, accounts, options, console)


async def _keep(desk: Desk, options: argparse.Namespace, console: Console) -> None:
    """Pull whatever is due, until somebody ends the program."""
    from emag_desk.command_line.documents import LISTS, watched
    from emag_desk.sync.schedule import AccountFacts
    from emag_desk.sync.scheduler import Scheduler

    async def pull(account: Account) -> None:
        result = await desk.offers.sync(account)
        _say(result, console)
        if options.archive:
            await _archive(desk, [result], options, console)

    async def facts(account: Account) -> AccountFacts:
        now = desk.clock.now()
        known = AccountFacts(account.key, swept_at=now, reference_at=now)
        if "offers" in options.kinds:
            known = await desk.offers.facts(account)
        for documents in (desk.orders, desk.returns, desk.invoices):
            known = await documents.facts(known)
        return known

    def accounts() -> list[Account]:
        return chosen_accounts(desk, options)

    await Scheduler(
        accounts=accounts,
        facts=facts,
        pull=pull,
        pulls={job: watched(desk, job, console) for job in LISTS if job in options.kinds},
        clock=desk.clock,
        changes=desk.changes,
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
