"""Reading offers from eMAG: one job per account, side by side, each with a line in the progress strip."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.pull import PullProgress, PullReport
    from emag_desk.ui.progress import ProgressStrip

#: Seconds between two repaints of one line, however many pages come in.
_PACE = 0.2


class PullJobs(QObject):
    """Starts, pauses and cancels. Cancelling loses nothing: the next pull goes on where this one stopped."""

    said = Signal(str, str)
    running_changed = Signal(bool)

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._strip = desk, tasks, strip
        self._events: dict[str, asyncio.Event] = {}
        self._painted: dict[str, float] = {}
        self._declined: set[str] = set()
        strip.pause_requested.connect(self._pause)
        strip.resume_requested.connect(self._resume)
        strip.cancel_requested.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether anything is being read."""
        return bool(self._events)

    def start(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read the offers of these accounts, save those that are being read already."""
        started = []
        for account in accounts:
            job = f"pull {account.key}"
            self._declined.discard(account.key)
            if job not in self._events:
                event = self._events[job] = asyncio.Event()
                event.set()
                started.append(self._tasks.start(job, self._pull(job, account, event)))
        self.running_changed.emit(self.running)
        return started

    async def read(self, account: Account) -> None:
        """Read one account because it is due, and wait for the end. A failure is shown, and counted by the desk."""
        for task in self.start([account]):
            await asyncio.wait([task])

    def wanted(self) -> list[Account]:
        """The accounts that may be read without being asked: not those that the operator stopped in this run."""
        return [account for account in self._desk.accounts if account.key not in self._declined]

    async def _pull(self, job: str, account: Account, running: asyncio.Event) -> None:
        title = self.tr("Reading {account}").format(account=account.name)

        def show(progress: PullProgress) -> None:
            now = asyncio.get_running_loop().time()
            settled = progress.state == "reading"
            if settled and now - self._painted.get(job, 0.0) < _PACE:
                return
            self._painted[job] = now
            self._strip.show_pull(job, title, progress, self._desk.clock.now())

        try:
            report = await self._desk.offers.pull(account, progress=show, running=running)
            self.said.emit(self._sentence(account, report), "warning" if report.bad_rows else "good")
        except DeskError as error:
            text = self.tr("{account} was not read to the end; the next pull goes on from there. {problem}")
            self.said.emit(text.format(account=account.name, problem=say_error(error)), "error")
        finally:
            self._events.pop(job, None)
            self._painted.pop(job, None)
            self._strip.finish(job)
            self.running_changed.emit(self.running)

    def _sentence(self, account: Account, report: PullReport) -> str:
        text = self.tr("{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.")
        return text.format(
            account=account.name,
            offers=show_whole(report.offers),
            new=show_whole(report.new),
            changed=show_whole(report.changed),
            gone=show_whole(report.vanished),
        )

    def _pause(self, job: str) -> None:
        if event := self._events.get(job):
            event.clear()

    def _resume(self, job: str) -> None:
        if event := self._events.get(job):
            event.set()

    def cancel(self, job: str) -> None:
        """Stop one job, or all of them when `job` is empty."""
        for name in [name for name in self._events if job in ("", name)]:
            self._declined.add(name.removeprefix("pull "))
            self._tasks.cancel(name)
