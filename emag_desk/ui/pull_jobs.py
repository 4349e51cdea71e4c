"""Reading from eMAG account by account: one job each, side by side, with a line in the progress strip."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.pull import PullReport
    from emag_desk.sync.pull_progress import PullProgress
    from emag_desk.ui.progress import ProgressStrip

#: Seconds between two repaints of one line, however many pages come in.
_PACE = 0.2


def _tr(text: str) -> str:
    return QCoreApplication.translate("PullJobs", text)


class AccountJobs(QObject):
    """Starts, pauses and cancels. Cancelling loses nothing: the next pull goes on where this one stopped.

    `kind` begins the names of the jobs; what is read and how it is told is up to each kind.
    """

    said = Signal(str, str)
    running_changed = Signal(bool)

    def __init__(self, kind: str, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = kind
        self._desk, self._tasks, self._strip = desk, tasks, strip
        self._events: dict[str, asyncio.Event] = {}
        self._painted: dict[str, float] = {}
        self._declined: set[str] = set()
        strip.pause_requested.connect(self._pause)
        strip.resume_requested.connect(self._resume)
        strip.cancel_requested.connect(self.cancel)

    # -- what each kind says ------------------------------------------------------------------------------------------

    def title(self, account: Account) -> str:
        """What the line in the strip is called."""
        raise NotImplementedError

    async def work(self, job: str, account: Account, running: asyncio.Event) -> tuple[str, str]:
        """Read one account, calling `show` now and then; what to say at the end (or nothing), and in which tone."""
        raise NotImplementedError

    # -- running ------------------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether anything is being read."""
        return bool(self._events)

    def start(self, accounts: Sequence[Account]) -> list[asyncio.Task[None]]:
        """Read these accounts, save those that are being read already."""
        started = []
        for account in accounts:
            job = self._job(account)
            self._declined.discard(account.key)
            if job not in self._events:
                event = self._events[job] = asyncio.Event()
                event.set()
                task = self._tasks.start(job, self._run(job, account, event))
                # Not in a `finally` of the work: a task that is cancelled before its first step has none.
                task.add_done_callback(partial(self._end, job))
                started.append(task)
        self.running_changed.emit(self.running)
        return started

    async def read(self, account: Account) -> None:
        """Read one account because it is due, and wait for the end. A failure is shown, and counted by the desk."""
        for task in self.start([account]):
            await asyncio.wait([task])

    def wanted(self) -> list[Account]:
        """The accounts that may be read without being asked: not those that the operator stopped in this run."""
        return [account for account in self._desk.accounts if account.key not in self._declined]

    def _job(self, account: Account) -> str:
        return f"{self._kind} {account.key}"

    def show(self, job: str, progress: PullProgress) -> None:
        """Show in the strip how a job stands, when its turn has come; a pause at once."""
        now = asyncio.get_running_loop().time()
        if progress.state == "reading" and now - self._painted.get(job, 0.0) < _PACE:
            return
        self._painted[job] = now
        account = next((one for one in self._desk.accounts if self._job(one) == job), None)
        if account is not None:
            self._strip.show_pull(job, self.title(account), progress, self._desk.clock.now())

    async def _run(self, job: str, account: Account, running: asyncio.Event) -> None:
        try:
            text, tone = await self.work(job, account, running)
            if text:
                self.said.emit(text, tone)
        except DeskError as error:
            text = self.tr("{account} was not read to the end; the next pull goes on from there. {problem}")
            self.said.emit(text.format(account=account.name, problem=say_error(error)), "error")

    def _end(self, job: str, _: asyncio.Task[None]) -> None:
        self._events.pop(job, None)
        self._painted.pop(job, None)
        self._strip.finish(job)
        self.running_changed.emit(self.running)

    def _pause(self, job: str) -> None:
        if event := self._events.get(job):
            event.clear()

    def _resume(self, job: str) -> None:
        if event := self._events.get(job):
            event.set()

    def cancel(self, job: str) -> None:
        """Stop one job, or all of them when `job` is empty."""
        for name in [name for name in self._events if job in ("", name)]:
            self._declined.add(name.removeprefix(f"{self._kind} "))
            self._tasks.cancel(name)


class PullJobs(AccountJobs):
    """Reads the offers."""

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__("pull", desk, tasks, strip, parent)

    def title(self, account: Account) -> str:
        return _tr("Reading {account}").format(account=account.name)

    async def work(self, job: str, account: Account, running: asyncio.Event) -> tuple[str, str]:
        report = await self._desk.offers.pull(
            account,
            progress=lambda progress: self.show(job, progress),
            running=running,
        )
        return self._sentence(account, report), "warning" if report.bad_rows else "good"

    def _sentence(self, account: Account, report: PullReport) -> str:
        text = _tr("{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.")
        return text.format(
            account=account.name,
            offers=show_whole(report.offers),
            new=show_whole(report.new),
            changed=show_whole(report.changed),
            gone=show_whole(report.vanished),
        )
