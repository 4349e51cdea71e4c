"""Reading what comes by itself, such as orders: what changed since the last time, or everything that eMAG still has."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.accounts import Account
from emag_desk.ui.pull_jobs import AccountJobs
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.ui.progress import ProgressStrip

#: A reading that nobody asked for shows in the strip from so many rows on: every few minutes a line for a moment would
#: only move the table under somebody's hands.
_SHOWN_FROM = 200

Report = TypeVar("Report")


class ArrivingJobs(AccountJobs, Generic[Report]):
    """Reads one kind of rows; `full` readings go back as far as eMAG does. `kind` begins the names of the jobs."""

    pulled = Signal(object, object)  # Account, report: of every reading that came to its end

    def __init__(self, kind: str, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(kind, desk, tasks, strip, parent)
        self._full: set[str] = set()
        self._quiet: set[str] = set()

    # -- what each kind says ------------------------------------------------------------------------------------------

    async def pull(
        self, account: Account, *, full: bool, progress: Callable[[PullProgress], None], running: asyncio.Event
    ) -> Report:
        """Read one account."""
        raise NotImplementedError

    def sentence(self, account: Account, report: Report) -> str:
        """What was read, in words."""
        raise NotImplementedError

    def has_news(self, report: Report) -> bool:
        """Whether a reading that nobody asked for is worth a word."""
        raise NotImplementedError

    def has_trouble(self, report: Report) -> bool:
        """Whether something could not be understood."""
        raise NotImplementedError

    # -- running ------------------------------------------------------------------------------------------------------

    def start(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read what changed of these accounts, as the operator asked; one that is being read is read to its end."""
        self._quiet -= {account.key for account in accounts}
        return super().start(accounts)

    def start_full(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read the whole history of these accounts."""
        self._full |= {account.key for account in accounts}
        return self.start(accounts)

    def is_full(self, account: Account) -> bool:
        """Whether the whole history of an account is wanted."""
        return account.key in self._full

    async def read(self, account: Account) -> None:
        """Read one account because it is due, and wait for the end; says something only when there is something."""
        if account.key in self._declined:
            return
        tasks = super().start([account])
        if tasks:
            self._quiet.add(account.key)
            await asyncio.wait(tasks)

    def show(self, job: str, progress: PullProgress) -> None:
        if progress.account not in self._quiet or progress.offers >= _SHOWN_FROM:
            super().show(job, progress)

    async def work(self, job: str, account: Account, running: asyncio.Event) -> tuple[str, str]:
        try:
            report = await self.pull(
                account,
                full=self.is_full(account),
                progress=lambda progress: self.show(job, progress),
                running=running,
            )
        finally:
            self._full.discard(account.key)
        self.pulled.emit(account, report)
        quiet = account.key in self._quiet and not self.has_news(report)
        return "" if quiet else self.sentence(account, report), "warning" if self.has_trouble(report) else "good"
