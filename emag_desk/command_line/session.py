"""Runs a job on an opened desk and closes it whatever happens."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from emag_desk.command_line.console import Console
from emag_desk.domain.accounts import Account
from emag_desk.errors import SettingsError
from emag_desk.store.files import DataDirectory, default_path

if TYPE_CHECKING:
    from emag_desk.desk import Desk

Job = Callable[["Desk", Console], Awaitable[int]]


def data_directory(options: argparse.Namespace) -> DataDirectory:
    """The directory that `--data-dir` names, or this user's usual one."""
    return DataDirectory(options.data_dir.expanduser().absolute() if options.data_dir else default_path())


def on_desk(options: argparse.Namespace, job: Job) -> int:
    """Open the desk, do the job, close the desk; returns the exit status.

    Ctrl-C, or being asked to end, cancels the job and lets everything be put away first; raises KeyboardInterrupt then.
    """
    try:
        return asyncio.run(_on_desk(options, job))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _on_desk(options: argparse.Namespace, job: Job) -> int:
    from emag_desk.desk import Desk

    console = Console(as_json=options.json)
    this_task = asyncio.current_task()
    assert this_task is not None
    with contextlib.suppress(NotImplementedError):  # Windows has no SIGTERM that could be caught
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, this_task.cancel)
    desk = await Desk.open(data_directory(options))
    try:
        for notice in desk.notices:
            console.note(str(notice))
        return await job(desk, console)
    finally:
        await desk.aclose()


def chosen_accounts(desk: Desk, options: argparse.Namespace) -> list[Account]:
    """The account that `--account` names, or all of them. Raises SettingsError when there is none."""
    if options.account:
        return [desk.account(options.account)]
    if not desk.accounts:
        raise SettingsError(
            "There is no account yet.",
            remedy="Add one in the window, or set EMAG_USERNAME and EMAG_PASSWORD; emag-desk --demo needs none.",
        )
    return desk.accounts
