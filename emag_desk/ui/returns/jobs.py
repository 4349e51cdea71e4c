"""Reading returns from eMAG: what changed since the last time, or everything that eMAG still has."""

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
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.sync.return_pull import ReturnPullReport
    from emag_desk.ui.progress import ProgressStrip


class ReturnJobs(ArrivingJobs["ReturnPullReport"]):
    """Reads the returns, with the orders and AWBs that belong to them."""

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("returns", desk, tasks, strip, parent)

    def title(self, account: Account) -> str:
        if self.is_full(account):
            return self.tr("All returns of {account}").format(account=account.name)
        return self.tr("Returns of {account}").format(account=account.name)

    async def pull(
        self, account: Account, *, full: bool, progress: Callable[[PullProgress], None], running: asyncio.Event
    ) -> ReturnPullReport:
        return await self._desk.returns.pull(account, full=full, progress=progress, running=running)

    def has_news(self, report: ReturnPullReport) -> bool:
        return bool(report.new or report.bad_rows)

    def has_trouble(self, report: ReturnPullReport) -> bool:
        return bool(report.bad_rows)

    def sentence(self, account: Account, report: ReturnPullReport) -> str:
        text = self.tr("{account}: {returns} returns read, {new} new, {changed} changed.")
        said = [
            text.format(
                account=account.name,
                returns=show_whole(report.read),
                new=show_whole(len(report.new)),
                changed=show_whole(report.changed),
            )
        ]
        if report.bad_rows:
            said.append(self.tr("{count} could not be understood.").format(count=show_whole(report.bad_rows)))
        return " ".join([*said, *(say(remark) for remark in report.remarks)])
