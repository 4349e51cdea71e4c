"""Reading orders from eMAG: what changed since the last time, or everything that eMAG still has."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.accounts import Account
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.pull_jobs import AccountJobs
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.order_pull import OrderPullReport
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.ui.progress import ProgressStrip

#: A reading that nobody asked for shows in the strip from so many orders on: every few minutes a line for a moment
#: would only move the table under somebody's hands.
_SHOWN_FROM = 200


class OrderJobs(AccountJobs):
    """Reads the orders; `full` ones go back as far as eMAG does."""

    pulled = Signal(object, object)  # Account, OrderPullReport: of every reading that came to its end

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("orders", desk, tasks, strip, parent)
        self._full: set[str] = set()
        self._quiet: set[str] = set()

    def start(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read what changed of these accounts, as the operator asked; one that is being read is read to its end."""
        self._quiet -= {account.key for account in accounts}
        return super().start(accounts)

    def start_full(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read the whole history of these accounts."""
        self._full |= {account.key for account in accounts}
        return self.start(accounts)

    async def read(self, account: Account) -> None:
        """Read one account because it is due, and wait for the end; says something only when there is something."""
        if account.key in self._declined:
            return
        tasks = super().start([account])
        if tasks:
            self._quiet.add(account.key)
            await asyncio.wait(tasks)

    def title(self, account: Account) -> str:
        if account.key in self._full:
            return self.tr("All orders of {account}").format(account=account.name)
        return self.tr("Orders of {account}").format(account=account.name)

    def show(self, job: str, progress: PullProgress) -> None:
        if progress.account not in self._quiet or progress.offers >= _SHOWN_FROM:
            super().show(job, progress)

    async def work(self, job: str, account: Account, running: asyncio.Event) -> tuple[str, str]:
        try:
            report = await self._desk.orders.pull(
                account,
                full=account.key in self._full,
                progress=lambda progress: self.show(job, progress),
                running=running,
            )
        finally:
            self._full.discard(account.key)
        self.pulled.emit(account, report)
        quiet = account.key in self._quiet and not report.new and not report.bad_rows
        return "" if quiet else self._sentence(account, report), "warning" if report.bad_rows else "good"

    def _sentence(self, account: Account, report: OrderPullReport) -> str:
        text = self.tr("{account}: {orders} orders read, {new} new, {changed} changed.")
        said = [
            text.format(
                account=account.name,
                orders=show_whole(report.orders),
                new=show_whole(len(report.new)),
                changed=show_whole(report.changed),
            )
        ]
        if report.bad_rows:
            said.append(self.tr("{count} could not be understood.").format(count=show_whole(report.bad_rows)))
        return " ".join([*said, *(say(remark) for remark in report.remarks)])
