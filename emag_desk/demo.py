"""The practice marketplace and the accounts that sell on it: what `--demo` and the tour start with."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.files import DataDirectory

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.main_window import MainWindow

#: Enough offers per platform to look like a shop, few enough to be read in ten seconds at eMAG's pace.
_OFFERS = 2_000

#: Orders that arrive on each platform: now and then one to be told of, not so many that nobody can keep up.
_ORDERS_PER_HOUR = 20

#: The platforms on which the demo sells, and what its accounts are called.
_SHOPS = {"emag-ro": "Practice RO", "emag-bg": "Practice BG", "emag-hu": "Practice HU"}


def new_directory() -> DataDirectory:
    """A data directory that nobody has used: a practice marketplace forgets everything when it ends."""
    return DataDirectory(Path(tempfile.mkdtemp(prefix="emag-desk-practice-")))


def forget(directory: DataDirectory) -> None:
    """Remove what `new_directory` made."""
    shutil.rmtree(directory.path, ignore_errors=True)


@asynccontextmanager
async def marketplace(*, offers: int, seed: int = 1, orders_per_hour: float = 0) -> AsyncIterator[PracticeProcess]:
    """A practice marketplace with eMAG's own limits, for as long as the block runs."""
    process = await asyncio.to_thread(
        PracticeProcess.start, offers=offers, seed=seed, limits="449", orders_per_hour=orders_per_hour
    )
    try:
        yield process
    finally:
        try:
            await asyncio.to_thread(process.stop)
        except asyncio.CancelledError:  # perhaps before a thread was free for it: then nobody else would stop it
            process.stop()
            raise


async def add_accounts(desk: Desk, process: PracticeProcess) -> list[Account]:
    """Make the demo's accounts known; their passwords are kept for this run only."""
    accounts = [
        Account(
            key=f"practice-{code.removeprefix('emag-')}",
            name=name,
            platform=PLATFORMS[code].code,
            base_url=process.url(code),
            username=process.username,
        )
        for code, name in _SHOPS.items()
    ]
    for account in accounts:
        await desk.save_account(account, process.password, remember=False)
    return accounts


def run() -> int:
    """Open the window on a fresh practice marketplace, which ends with it; returns the exit status."""
    from emag_desk.app import run as run_window

    async def practise(window: MainWindow, desk: Desk) -> None:
        async with marketplace(offers=_OFFERS, orders_per_hour=_ORDERS_PER_HOUR) as process:
            await add_accounts(desk, process)  # they are read as soon as they are known
            await asyncio.Event().wait()

    directory = new_directory()
    try:
        return run_window(directory, companion=practise)
    finally:
        forget(directory)
