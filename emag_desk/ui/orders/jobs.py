"""Reading orders from eMAG: what changed since the last time, or everything that eMAG still has."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emag_desk.domain.accounts import Account
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.rows.jobs import ArrivingJobs
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.order_pull import OrderPullReport
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.ui.progress import ProgressStrip


class OrderJobs(ArrivingJobs["OrderPullReport"]):
    """Reads the orders."""

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("orders", desk, tasks, strip, parent)

    def title(self, account: Account) -> str:
        if self.is_full(account):
            return self.tr("All orders of {account}").format(account=account.name)
        return self.tr("Orders of {account}").format(account=account.name)

    async def pull(
        self, account: Account, *, full: bool, progress: Callable[[PullProgress], None], running: asyncio.Event
    ) -> OrderPullReport:
        return await self._desk.orders.pull(account, full=full, progress=progress, running=running)

    def has_news(self, report: OrderPullReport) -> bool:
        return bool(report.new or report.bad_rows)

    def has_trouble(self, report: OrderPullReport) -> bool:
        return bool(report.bad_rows)

    def sentence(self, account: Account, report: OrderPullReport) -> str:
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
