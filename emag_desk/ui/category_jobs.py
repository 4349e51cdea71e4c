"""Reading the categories of an account from eMAG: one job per account and language, each with a line in the strip."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.accounts import Account
from emag_desk.domain.category_tree import CATEGORY_LANGUAGES
from emag_desk.ui.language import say, say_label, show_whole
from emag_desk.ui.moments import time_left
from emag_desk.ui.progress import Progress
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.categories import CategoryProgress
    from emag_desk.ui.progress import ProgressStrip

#: Seconds between two repaints of one line.
_PACE = 0.2


def in_words(account: Account, language: str) -> str:
    """Whose categories, and in which language."""
    name = CATEGORY_LANGUAGES.get(language, "")
    return f"{account.name} · {say_label(name)}" if name else account.name


class CategoryJobs(QObject):
    """Starts, pauses and cancels. Cancelling loses nothing: the next reading goes on where this one stopped."""

    said = Signal(str, str)
    running_changed = Signal(bool)

    def __init__(self, desk: Desk, tasks: Tasks, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._strip = desk, tasks, strip
        self._events: dict[str, asyncio.Event] = {}
        self._painted: dict[str, float] = {}
        self._lines: dict[str, Progress] = {}
        strip.pause_requested.connect(self._pause)
        strip.resume_requested.connect(self._resume)
        strip.cancel_requested.connect(self._cancel)

    @property
    def running(self) -> bool:
        """Whether anything is being read."""
        return bool(self._events)

    def pull(self, account: Account, language: str) -> None:
        """Read the list of all categories in this language, unless that is under way."""
        job = f"categories {account.key} {language}"
        if job not in self._events:
            title = self.tr("Categories of {account}").format(account=in_words(account, language))
            self._begin(job, title, self._pull(job, title, account, language))

    def read_values(self, account: Account, language: str, category: int, name: str) -> None:
        """Read all values of all characteristics of a category, unless that is under way."""
        job = f"values {account.key} {language} {category}"
        if job not in self._events:
            title = self.tr("Values of {category}").format(category=name)
            self._begin(job, title, self._read_values(job, title, account, language, category, name))

    def stop(self) -> None:
        """Stop everything that runs."""
        for job in tuple(self._events):
            self._cancel(job)

    def _begin(self, job: str, title: str, work: Coroutine[Any, Any, None]) -> None:
        event = self._events[job] = asyncio.Event()
        event.set()
        self._paint(job, Progress(title, self.tr("Asking eMAG…")))
        task = self._tasks.start(job, work)
        # Not in a `finally` of the work: a task that is cancelled before its first step has none.
        task.add_done_callback(lambda _: self._end(job))
        self.running_changed.emit(True)

    def _end(self, job: str) -> None:
        self._events.pop(job, None)
        self._painted.pop(job, None)
        self._lines.pop(job, None)
        self._strip.finish(job)
        self.running_changed.emit(self.running)

    async def _pull(self, job: str, title: str, account: Account, language: str) -> None:
        report = await self._desk.pull_categories(
            account, language, progress=lambda progress: self._show(job, title, progress), running=self._events[job]
        )
        text = self.tr("{account}: {count} categories read.")
        words = in_words(account, language)
        said = [text.format(account=words, count=show_whole(report.categories))]
        if report.gone:
            said.append(self.tr("{count} are no longer there.").format(count=show_whole(report.gone)))
        if report.bad:
            said.append(self.tr("{count} could not be read.").format(count=show_whole(len(report.bad))))
        said += [say(remark) for remark in report.remarks]
        self.said.emit(" ".join(said), "good" if report.complete and not report.bad else "warning")

    async def _read_values(
        self, job: str, title: str, account: Account, language: str, category: int, name: str
    ) -> None:
        await self._desk.read_values(
            account,
            category,
            None,
            language,
            progress=lambda progress: self._show(job, title, progress),
            running=self._events[job],
        )
        self.said.emit(self.tr("All values of {category} are here.").format(category=name), "good")

    def _show(self, job: str, title: str, progress: CategoryProgress) -> None:
        now = asyncio.get_running_loop().time()
        paused = progress.state == "paused"
        if not paused and now - self._painted.get(job, 0.0) < _PACE:
            return
        self._painted[job] = now
        parts = [self.tr("Paused")] if paused else []
        done = show_whole(progress.done)
        if progress.what == "values":
            parts.append(self.tr("{done} values").format(done=done))
        elif progress.total:
            text = self.tr("{done} of {total} categories")
            parts.append(text.format(done=done, total=show_whole(progress.total)))
        else:
            parts.append(self.tr("{done} categories").format(done=done))
        share = progress.done / progress.total if progress.total else None
        end = "" if paused else time_left(progress.seconds_left, self._desk.clock.now())
        self._paint(job, Progress(title, " · ".join(parts), share, end, paused))

    def _paint(self, job: str, line: Progress) -> None:
        self._lines[job] = line
        self._strip.show_job(job, line)

    def _pause(self, job: str) -> None:
        if event := self._events.get(job):
            event.clear()
            # At once: the reading itself says so only when the answer on its way is there.
            self._paint(job, replace(self._lines[job], end="", paused=True))

    def _resume(self, job: str) -> None:
        if event := self._events.get(job):
            event.set()
            self._paint(job, replace(self._lines[job], paused=False))

    def _cancel(self, job: str) -> None:
        if job in self._events:
            self._tasks.cancel(job)
