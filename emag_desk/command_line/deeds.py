"""Actions on orders from the command line: order them, send them, and say what became of each."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console, in_words
from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import Intent
from emag_desk.domain.commands import STATE_LABELS, Command, State
from emag_desk.errors import SettingsError

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.push import PushProgress

_DONE = (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)


@dataclass(frozen=True)
class Deed:
    """What became of one action: its command, or why it was not even ordered."""

    order_id: int
    command: Command | None = None
    why: str = ""

    @property
    def done(self) -> bool:
        """Whether eMAG did it."""
        return self.command is not None and self.command.state in _DONE

    def __str__(self) -> str:
        if self.command is None:
            return f"not ordered: {self.why}"
        said = " ".join(self.command.messages)
        state = "Done" if self.done else STATE_LABELS[self.command.state]
        return f"{state}{f': {said}' if said else ''}"


def told(deed: Deed) -> dict[str, Any]:
    """A deed as JSON."""
    command = deed.command
    return {
        "order": deed.order_id,
        "state": "not_ordered" if command is None else command.state.value,
        "command": None if command is None else command.id,
        "messages": [deed.why] if command is None else list(command.messages),
    }


def total(deeds: Sequence[Deed]) -> str:
    """How many of them were done."""
    return f"{sum(deed.done for deed in deeds)} of {len(deeds)} done."


def one_account(desk: Desk, options: argparse.Namespace) -> Account:
    """The account that `--account` names, or the only one. Raises SettingsError."""
    if options.account:
        return desk.account(options.account)
    if len(desk.accounts) == 1:
        return desk.accounts[0]
    raise SettingsError(
        "Which account these orders belong to is not clear." if desk.accounts else "There is no account yet.",
        remedy="Name one with --account: {names}." if desk.accounts else "Add one in the window.",
        names=", ".join(account.name for account in desk.accounts),
    )


async def carry_out(
    desk: Desk,
    console: Console,
    account: Account,
    intents: Sequence[Intent],
    begun: Sequence[Command] = (),
) -> list[Deed]:
    """Order these actions, send everything that waits for the account, and find out what became of each of them.

    `begun` are actions that were ordered before and only have to be carried on with. What is unclear is read back,
    which takes some minutes. Ending the program at any moment loses nothing: the next run goes on.
    """
    ordered = await desk.actions.order(intents, source="command line") if intents else []
    numbers = [number for number in ordered if isinstance(number, int)]
    report = await desk.push.run_until_empty(
        account.key, progress=partial(_show_progress, console), wait_for_unknown=True
    )
    for why in report.paused.values():
        console.note(f"{account.name}: {why}")
    found = {one.id: one for one in await desk.thread.run(desk.outbox.commands, [*numbers, *(one.id for one in begun)])}
    deeds = [Deed(one.object_id, found.get(one.id, one)) for one in begun]
    for intent, answer in zip(intents, ordered, strict=True):
        if isinstance(answer, int):
            deeds.append(Deed(intent.object_id, found.get(answer)))
        else:
            deeds.append(Deed(intent.object_id, why=str(answer)))
    return deeds


def _show_progress(console: Console, progress: PushProgress) -> None:
    left = f", {in_words(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    doubtful = f", {progress.unknown} being checked" if progress.unknown else ""
    console.progress(f"{progress.sent} of {progress.total} sent{doubtful}{left}")
