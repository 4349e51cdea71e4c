"""Reading orders from eMAG: what changed since the last time, or everything that eMAG still has."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emag_desk.domain.accounts import Account
from emag_desk.ui.language import show_whole
from emag_desk.ui.pull_jobs import AccountJobs
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.order_pull import OrderPullReport
    from emag_desk.ui.progress import ProgressStrip


class OrderJobs(AccountJobs):
    """Reads the orders; `full` ones go back as far as eMAG does."""

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("orders", desk, tasks, strip, parent)
        self._full: set[str] = set()

    def start_full(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read the whole history of these accounts."""
        self._full |= {account.key for account in accounts}
        return self.start(accounts)

    def title(self, account: Account) -> str:
        if account.key in self._full:
            return self.tr("All orders of {account}").format(account=account.name)
        return self.tr("Orders of {account}").format(account=account.name)

    async def work(self, job: str, account: Account, running: asyncio.Event) -> tuple[str, str]:
        full = account.key in self._full
        try:
            report = await self._desk.orders.pull(
                account,
                full=full,
                progress=lambda progress: self.show(job, progress),
                running=running,
            )
        finally:
            self._full.discard(account.key)
        return self._sentence(account, report), "warning" if report.bad_rows else "good"

    def _sentence(self, account: Account, report: OrderPullReport) -> str:
        text = self.tr("{account}: {orders} orders read, {new} new, {changed} changed.")
        return text.format(
            account=account.name,
            orders=show_whole(report.orders),
            new=show_whole(len(report.new)),
            changed=show_whole(report.changed),
        )
