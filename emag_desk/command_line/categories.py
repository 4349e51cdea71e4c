"""`emag-desk sync categories`, `emag-desk export categories` and `emag-desk export template`."""

from __future__ import annotations

import argparse
import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console, in_words
from emag_desk.command_line.session import data_directory
from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError, InputError
from emag_desk.store.reader import CacheReader

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.categories import CategoryProgress
    from emag_desk.sync.category_changes import CategoryChange

#: Broken offers that are named on the terminal; JSON has them all.
_MOST_NAMED = 20


# ---- sync


async def sync_categories(
    desk: Desk, accounts: list[Account], options: argparse.Namespace, console: Console
) -> list[dict[str, Any]]:
    """Read the categories of each account in each language; a failed one is told and does not stop the others."""
    from emag_desk.sync.categories import language_code

    languages = [language_code(language) for language in options.language] or [""]
    done = await asyncio.gather(*(_of_account(desk, account, languages, options, console) for account in accounts))
    return [result for results in done for result in results]


async def _of_account(
    desk: Desk, account: Account, languages: list[str], options: argparse.Namespace, console: Console
) -> list[dict[str, Any]]:
    results = []
    for language in languages:
        result: dict[str, Any] = {"account": account.key, "language": language, "error": "", "templates": []}
        results.append(result)
        try:
            if not options.category:
                await _list(desk, account, language, options, console, result)
            for category in await _wanted(desk, account, options):
                await _template(desk, account, category, language, console, result)
        except DeskError as problem:
            result["error"] = str(problem)
            console.note(f"{account.name}: {problem}")
    return results


async def _list(
    desk: Desk, account: Account, language: str, options: argparse.Namespace, console: Console, result: dict[str, Any]
) -> None:
    report = await desk.pull_categories(
        account, language, progress=partial(_show, console, account), restart=options.full
    )
    console.say(
        f"{account.name}{_in(language)}: {report.categories} categories, {report.gone} gone, {report.pages} pages"
        f"{', went on where it was interrupted' if report.resumed else ''}"
    )
    for remark in report.remarks:
        console.note(f"{account.name}: {remark}")
    for number, reason in report.bad[:10]:
        console.note(f"{account.name}: category {number or 'without id'} could not be kept: {reason}")
    result |= {"categories": report.categories, "gone": report.gone, "complete": report.complete}
    result["bad"] = [{"id": number, "reason": reason} for number, reason in report.bad]


async def _wanted(desk: Desk, account: Account, options: argparse.Namespace) -> list[int]:
    """The categories whose templates are to be read."""
    if options.category or not options.values:
        return list(dict.fromkeys(options.category))
    used = await desk.readers.run(lambda reader: reader.categories.offers_by_category(account.key))
    return sorted(used)


async def _template(
    desk: Desk, account: Account, category: int, language: str, console: Console, result: dict[str, Any]
) -> None:
    """Read one template with all values; one that eMAG does not give is told and does not stop the others."""
    try:
        read = await desk.read_values(
            account, category, language=language, progress=partial(_show, console, account), again=True
        )
    except DeskError as problem:
        result["error"] = str(problem)
        console.note(f"{account.name}: category {category}: {problem}")
        return
    assert read is not None  # it is read whatever the cache holds
    known = await desk.readers.run(lambda reader: reader.categories.all_values(account.key, category, language))
    values = sum(len(texts) for texts, _ in known.values())
    told: dict[str, Any] = {"id": category, "name": read.category.name, "values": values, "changes": []}
    result["templates"].append(told)
    console.say(
        f"{account.name}{_in(language)}: {read.category.name} ({category}), "
        f"{len(read.category.characteristics)} characteristics, {values} values"
    )
    if read.change is not None:
        _say_change(read.change, console)
        told["changes"] = [str(change.sentence) for change in read.change.changes]
        told["breaks"] = [
            {"offer": broken.offer_id, "reasons": [str(reason) for reason in broken.reasons]}
            for broken in read.change.breaks
        ]


def _say_change(change: CategoryChange, console: Console) -> None:
    for one in change.changes:
        console.say(f"  {'!' if one.demanding else '-'} {one.sentence}")
    for broken in change.breaks[:_MOST_NAMED]:
        console.say(f"  breaks offer {broken.offer_id} {broken.name}: {' '.join(map(str, broken.reasons))}")
    if len(change.breaks) > _MOST_NAMED:
        console.say(f"  ... and {len(change.breaks) - _MOST_NAMED} more offers; --json lists all.")


def _show(console: Console, account: Account, progress: CategoryProgress) -> None:
    of_all = f" of {progress.total}" if progress.total is not None else ""
    parts = [f"{account.name}{_in(progress.language)}: {progress.done}{of_all} {progress.what}"]
    if progress.seconds_left is not None:
        parts.append(f"{in_words(progress.seconds_left)} left")
    console.progress(", ".join(parts))


def _in(language: str) -> str:
    return f" ({language})" if language else ""


# ---- export


def export(options: argparse.Namespace) -> int:
    """Write the list of categories, or the template of one, to a file. Needs neither the wire nor the keyring."""
    from emag_desk.command_line.spreadsheets import DELIMITERS
    from emag_desk.sync.categories import language_code
    from emag_desk.sync.table_file import TableFormat, format_of

    console = Console(as_json=options.json)
    table_format = TableFormat(options.format) if options.format else format_of(options.output)
    language = language_code(options.language)
    reader = CacheReader(data_directory(options).cache)
    try:
        account = _account(reader, options)
        write = _write_template if options.kind == "template" else _write_list
        write(reader, account, language, options, table_format, DELIMITERS[options.delimiter], console)
    finally:
        reader.close()
    return 0


def _write_list(
    reader: CacheReader,
    account: str,
    language: str,
    options: argparse.Namespace,
    table_format: Any,
    delimiter: str,
    console: Console,
) -> None:
    from emag_desk.sync.templates import export_categories

    rows = export_categories(reader, account, language, options.output, table_format, delimiter=delimiter)
    console.say(f"Wrote {rows} categories to {options.output}.")
    if not rows:
        console.note("No categories are cached; read them with: emag-desk sync categories")
    console.data({"file": str(options.output), "rows": rows})


def _write_template(
    reader: CacheReader,
    account: str,
    language: str,
    options: argparse.Namespace,
    table_format: Any,
    delimiter: str,
    console: Console,
) -> None:
    from emag_desk.sync.templates import export_template

    if options.category is None:
        raise InputError("Say whose template to write, with --category ID.")
    report = export_template(
        reader, account, options.category, language, options.output, table_format, delimiter=delimiter
    )
    files = [str(path) for path in report.files]
    console.say(f"Wrote {report.columns} columns and {report.values} values to {' and '.join(files)}.")
    if report.incomplete:
        console.note(
            f"Not all values were read of: {', '.join(report.incomplete)}. "
            f"Read them with: emag-desk sync categories --category {options.category}"
        )
    for cell in report.cut:
        console.note(f"Row {cell.row}: {cell.column} was too long for a cell and was cut.")
    console.data({"files": files, "columns": report.columns, "values": report.values, "incomplete": report.incomplete})


def _account(reader: CacheReader, options: argparse.Namespace) -> str:
    """The one account whose categories are meant. Raises InputError when that is not clear."""
    from emag_desk.command_line.spreadsheets import cached_accounts

    found = cached_accounts(reader, options) or frozenset(reader.accounts())
    if len(found) != 1:
        raise InputError(
            "Nothing is cached yet." if not found else "Say whose categories, with --account.",
            remedy="Cached are: {keys}." if found else "Read them with emag-desk sync categories.",
            keys=", ".join(sorted(found)),
        )
    return next(iter(found))
