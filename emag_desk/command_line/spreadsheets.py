"""`emag-desk export offers` and `emag-desk import`: offers to a file, and changes back from one."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from emag_desk.command_line.console import Console
from emag_desk.command_line.session import data_directory, on_desk
from emag_desk.command_line.words import counted
from emag_desk.domain.changes import Kind
from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.import_plan import ImportPlan, RowFinding

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
#: Findings of one kind that are named on the terminal; JSON has them all.
_MOST_NAMED = 50


def export(options: argparse.Namespace) -> int:
    """Write what is cached to a file, or what does not agree with it. Needs neither the wire nor the keyring."""
    if options.kind in ("orders", "returns", "invoices", "reconciliation"):
        from emag_desk.command_line import document_export as documents

        return (documents.export_reconciliation if options.kind == "reconciliation" else documents.export)(options)
    if options.kind != "offers":
        from emag_desk.command_line import categories

        return categories.export(options)
    from emag_desk.sync.export import export_offers
    from emag_desk.sync.table_file import TableFormat, format_of

    console = Console(as_json=options.json)
    table_format = TableFormat(options.format) if options.format else format_of(options.output)
    reader = CacheReader(data_directory(options).cache)
    try:
        report = export_offers(
            reader,
            OfferQuery(text=options.search, accounts=cached_accounts(reader, options), chips=_chips(options.filter)),
            options.columns.split(",") if options.columns else None,
            table_format,
            options.output,
            progress=lambda done, total: console.progress(f"{done} of {total} offers", final=done == total),
            delimiter=DELIMITERS[options.delimiter],
            old_values=options.with_old_values,
        )
    finally:
        reader.close()
    console.say(f"Wrote {report.rows} offers to {report.path}.")
    for cell in report.cut:
        console.note(f"Row {cell.row}: {cell.column} was too long for a cell and was cut.")
    if report.left_out:
        console.note(f"{report.left_out} values belong to warehouses without a column; name them with --columns.")
    console.data(
        {
            "file": str(report.path),
            "rows": report.rows,
            "cut": [{"row": cell.row, "column": cell.column} for cell in report.cut],
            "left_out": report.left_out,
        }
    )
    return 0


def cached_accounts(reader: CacheReader, options: argparse.Namespace) -> frozenset[str]:
    """The account that `--account` names, none for all. Its key is enough; its name is looked up in the settings."""
    if not options.account:
        return frozenset()
    if options.account in reader.accounts():
        return frozenset({options.account})
    import os
    from pathlib import Path

    from emag_desk.settings import SettingsFile

    settings = SettingsFile(data_directory(options).settings, os.environ, Path(".env"))
    settings.load()
    for account in settings.accounts:
        if options.account.casefold() in (account.key.casefold(), account.name.casefold()):
            return frozenset({account.key})
    raise InputError(
        "There is no account {name}.",
        name=options.account,
        remedy="Cached are: {keys}.",
        keys=", ".join(reader.accounts()) or "none",
    )


def _chips(words: Sequence[str]) -> frozenset[Chip]:
    try:
        return frozenset(Chip(word.strip().lower().replace(" ", "_")) for word in words)
    except ValueError:
        raise InputError(
            "There is no filter {filter}.",
            filter=", ".join(words),
            remedy="The filters are: {all}.",
            all=", ".join(Chip),
        ) from None


def import_file(options: argparse.Namespace) -> int:
    """Stage what a file changes; 1 when rows were bad or in conflict, the others are staged all the same."""

    async def job(desk: Desk, console: Console) -> int:
        plan = await _plan(desk, options, console)
        staged = 0
        if plan.edits and not options.dry_run:
            who = desk.settings.preferences.who
            staged = await desk.thread.run(
                partial(desk.outbox.stage, plan.edits, who=who, source=f"import {options.file.name}")
            )
            desk.changes.announce(Kind.COMMANDS)
        _say(plan, staged, options, console)
        return int(bool(plan.bad or plan.conflicts))

    return on_desk(options, job)


async def _plan(desk: Desk, options: argparse.Namespace, console: Console) -> ImportPlan:
    from emag_desk.sync.spreadsheet import plan_import

    stop = threading.Event()

    def work(reader: CacheReader) -> ImportPlan:
        return plan_import(
            reader,
            options.file,
            accounts=desk.accounts,
            account=desk.account(options.account) if options.account else None,
            overwrite_conflicts=options.overwrite_conflicts,
            progress=lambda rows: console.progress(f"{rows} rows read"),
            stopped=stop.is_set,
        )

    try:
        return await desk.readers.run(work)
    finally:
        stop.set()  # after a Ctrl-C the thread must not go on reading


def _say(plan: ImportPlan, staged: int, options: argparse.Namespace, console: Console) -> None:
    what = f"{counted(len(plan.edits), 'change')} of {counted(plan.offers, 'offer')}"
    staged_words = "would be staged" if options.dry_run else "staged; nothing was sent"
    console.say(f"{counted(plan.rows, 'row')}: {what} {staged_words}.")
    console.say(
        f"Rows without a change: {plan.unchanged}; bad rows: {len(plan.bad)}; conflicts: {len(plan.conflicts)}."
    )
    if plan.ignored:
        console.note(f"Columns that are not imported: {', '.join(plan.ignored)}.")
    for title, findings in (
        ("bad", plan.bad),
        ("conflict", plan.conflicts),
        ("staged, but eMAG would refuse it", plan.refusable),
    ):
        for finding in findings[:_MOST_NAMED]:
            console.note(f"{title}: {finding}")
        if len(findings) > _MOST_NAMED:
            console.note(f"... and {len(findings) - _MOST_NAMED} more; --json lists all.")
    console.data(
        {
            "rows": plan.rows,
            "edits": len(plan.edits),
            "offers": plan.offers,
            "staged": staged,
            "unchanged": plan.unchanged,
            "bad": [_as_data(finding) for finding in plan.bad],
            "conflicts": [_as_data(finding) for finding in plan.conflicts],
            "refusable": [_as_data(finding) for finding in plan.refusable],
            "ignored_columns": plan.ignored,
        }
    )


def _as_data(finding: RowFinding) -> dict[str, object]:
    return {"row": finding.row, "sheet": finding.sheet, "problem": str(finding.sentence)}
