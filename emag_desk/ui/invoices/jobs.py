"""Reading eMAG's invoices: what is new since the last time, or everything that is kept."""

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
    from emag_desk.sync.invoice_pull import InvoicePullReport
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.ui.progress import ProgressStrip


class InvoiceJobs(ArrivingJobs["InvoicePullReport"]):
    """Reads eMAG's invoices to the seller and to customers, account by account."""

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("invoices", desk, tasks, strip, parent)

    def title(self, account: Account) -> str:
        if self.is_full(account):
            return self.tr("All invoices of {account}").format(account=account.name)
        return self.tr("Invoices of {account}").format(account=account.name)

    async def pull(
        self, account: Account, *, full: bool, progress: Callable[[PullProgress], None], running: asyncio.Event
    ) -> InvoicePullReport:
        return await self._desk.invoices.pull(account, full=full, progress=progress, running=running)

    def has_news(self, report: InvoicePullReport) -> bool:
        return bool(report.new or report.bad_rows)

    def has_trouble(self, report: InvoicePullReport) -> bool:
        return bool(report.bad_rows)

    def sentence(self, account: Account, report: InvoicePullReport) -> str:
        text = self.tr("{account}: {invoices} invoices read, {new} new, {changed} changed.")
        counts = {"invoices": report.read, "new": len(report.new), "changed": report.changed}
        said = [text.format(account=account.name, **{name: show_whole(count) for name, count in counts.items()})]
        if report.bad_rows:
            said.append(self.tr("{count} could not be understood.").format(count=show_whole(report.bad_rows)))
        return " ".join([*said, *(say(remark) for remark in report.remarks)])
