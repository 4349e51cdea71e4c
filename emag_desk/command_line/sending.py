"""`emag-desk push` and `emag-desk outbox`: Review and Send, and the list of what waits, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console, in_words, plain
from emag_desk.command_line.session import on_desk
from emag_desk.command_line.words import change, label
from emag_desk.domain.actions import describe
from emag_desk.domain.commands import PRODUCT, STATE_LABELS, Command
from emag_desk.domain.offer_rules import problems, warnings
from emag_desk.domain.product_words import in_order
from emag_desk.store.reader import CacheReader
from emag_desk.sync.product_checks import ProductChecks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.push import PushProgress


_NOT_CACHED = "this offer is not in the cache, so nothing could be checked."


@dataclass(frozen=True)
class _Reviewed:
    """A staged change with what speaks against it: what eMAG would refuse, and what wants a second look."""

    command: Command
    refused: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def stops(self) -> bool:
        return bool(self.refused)

    @property
    def warns(self) -> bool:
        return bool(self.doubtful)


def push(options: argparse.Namespace) -> int:
    """Approve as asked, send, and say what came of it; 1 when anything is not saved in the end."""

    async def job(desk: Desk, console: Console) -> int:
        account = desk.account(options.account).key if options.account else None
        staged = await _review(desk, account)
        approved = await _approve(desk, staged, options, console)
        report = await desk.push.run_until_empty(
            account, progress=partial(_show_progress, console), wait_for_unknown=not options.no_wait
        )
        for sentence in report.sentences:
            console.say(str(sentence))
        left = len(staged) - approved
        if left:
            console.note(f"{left} changes stay staged.")
        console.data(
            {
                **asdict(report.progress),
                "staged": left,
                "paused": {name: str(why) for name, why in report.paused.items()},
                "refused": [str(sentence) for sentence in report.refused],
                "seconds": round(report.seconds, 3),
            }
        )
        return int(not report.ok)

    return on_desk(options, job)


async def _review(desk: Desk, account: str | None) -> list[_Reviewed]:
    drafts = await desk.thread.run(desk.outbox.drafts, account)
    guardrails = desk.settings.preferences.guardrails

    platforms = {one.key: one.platform for one in desk.accounts}
    today = desk.clock.now().date()

    def look(reader: CacheReader) -> list[_Reviewed]:
        offers = reader.offers((draft.account, draft.object_id) for draft in drafts)
        references = {name: reader.reference(name) for name in {draft.account for draft in drafts}}
        checks = ProductChecks(reader, platforms, today)
        reviewed = []
        for draft in drafts:
            offer = offers.get((draft.account, draft.object_id))
            if draft.kind == PRODUCT:
                reviewed.append(_product(draft, checks))
            elif offer is None:
                reviewed.append(_Reviewed(draft, doubtful=(_NOT_CACHED,)))
            else:
                refused = tuple(str(one) for one in problems(offer, draft.edits, references[draft.account]))
                doubtful = tuple(str(one) for one in warnings(offer, draft.edits, guardrails))
                reviewed.append(_Reviewed(draft, refused, doubtful))
        return reviewed

    return await desk.readers.run(look)


def _product(draft: Command, checks: ProductChecks) -> _Reviewed:
    """A staged product, checked against the template of its category where that is cached."""
    checked = checks.check_command(draft)
    refused = tuple(f"{label(one.key, checked.labels)}: {one}" for one in checked.found if one.stops)
    advice = tuple(
        f"{label(one.key, checked.labels)}: {one}" for one in checked.found if not one.stops and one.key in draft.edits
    )
    return _Reviewed(draft, refused, (*(str(remark) for remark in checked.remarks), *advice), checked.labels)


async def _approve(desk: Desk, staged: Sequence[_Reviewed], options: argparse.Namespace, console: Console) -> int:
    """Approve what may be; returns how many."""
    for item in staged:
        _show(item, console)
    sendable = [item for item in staged if not item.stops]
    if options.yes:
        chosen = sendable
    elif options.approve:
        chosen = [item for item in sendable if not item.warns]
    elif sendable and console.ask(f"Send {len(sendable)} of {len(staged)} staged changes?"):
        chosen = sendable
    else:
        chosen = []
    if not chosen:
        return 0
    return await desk.thread.run(desk.outbox.approve, [item.command.id for item in chosen])


def _show(item: _Reviewed, console: Console) -> None:
    command = item.command
    console.say(f"{command.account} {command.object_id} {command.title}")
    for key in in_order(command.edits) if command.kind == PRODUCT else command.edits:
        console.say(f"  {label(key, item.labels):<22} {change(command, key)}")
    for problem in item.refused:
        console.say(f"  refused by eMAG: {problem}")
    for problem in item.doubtful:
        console.say(f"  look twice: {problem}")


def _show_progress(console: Console, progress: PushProgress) -> None:
    left = f", {in_words(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    doubtful = f", {progress.unknown} being checked" if progress.unknown else ""
    console.progress(f"{progress.sent} of {progress.total} changes sent{doubtful}{left}")


def outbox(options: argparse.Namespace) -> int:
    """List what is staged, waiting or in doubt, or the ledger."""

    async def job(desk: Desk, console: Console) -> int:
        account = desk.account(options.account).key if options.account else None
        if options.all:
            commands = await desk.thread.run(partial(desk.outbox.ledger, account=account, limit=options.limit))
        else:
            commands = await desk.thread.run(desk.outbox.open_commands, account)
        rows = [
            (
                command.id,
                STATE_LABELS[command.state],
                command.account,
                command.object_id,
                _wanted(command),
                " ".join(command.messages),
            )
            for command in commands
        ]
        if rows:
            console.table(("number", "state", "account", "object", "change", "remarks"), rows)
        else:
            console.say("Nothing is staged, waiting or in doubt." if not options.all else "The ledger is empty.")
        console.data([_as_data(command) for command in commands])
        return 0

    return on_desk(options, job)


def _wanted(command: Command) -> str:
    """What a command wants, in one line."""
    if command.is_action:
        return " ".join(str(sentence) for sentence in describe(command)) or command.kind
    return ", ".join(f"{key} {change(command, key)}" for key in command.edits)


def _as_data(command: Command) -> dict[str, Any]:
    return {
        "id": command.id,
        "state": command.state,
        "account": command.account,
        "kind": command.kind,
        "order" if command.is_action else "offer": command.object_id,
        "title": plain(command.title),
        "edits": dict(command.edits),
        "base": dict(command.base),
        "who": command.who,
        "source": command.source,
        "created_at": command.created_at.isoformat(),
        "updated_at": command.updated_at.isoformat(),
        "attempts": command.attempts,
        "messages": list(command.messages),
        "reverts": command.reverts,
    }
