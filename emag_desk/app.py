"""Builds the window and everything behind it by hand, runs the loop, and closes in order: the only wiring.

The window comes first and shows what is cached; the wire, the keyring and the writing side of the stores are loaded
behind it, because their imports cost more than the window itself.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ["QT_API"] = "pyside6"  # qasync would otherwise take whatever binding an Anaconda user has set

import shiboken6
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication

import qasync  # isort: skip  (after PySide6, so that it finds it)

from emag_desk.errors import DeskError
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.collector import Collector
from emag_desk.ui.language import say
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.single_instance import SingleInstance
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.scheduler import Scheduler

#: What runs beside the window once everything is loaded: the demo's set-up, the tour.
Companion = Callable[["MainWindow", "Desk"], Coroutine[Any, Any, None]]


def run(directory: DataDirectory, *, companion: Companion | None = None, keep_fresh: bool = True) -> int:
    """Show the window on a data directory until it is closed; returns the exit status.

    With `keep_fresh` accounts are read as soon as they are due, without being asked.

    Raises StoreError when the directory cannot be used.
    """
    directory.create()
    application = _application()
    instance = SingleInstance(directory.path)
    if not instance.claim():
        return 0
    # Short turns between threads: a page that is being parsed must not hold up a repaint.
    sys.setswitchinterval(0.0005)
    with ExitStack() as reading:
        reader = reading.enter_context(closing(CacheReader(directory.cache)))
        queries, pages = (reading.enter_context(closing(ReaderThread(directory.cache))) for _ in range(2))
        window = MainWindow(directory, reader, queries, pages, Tasks())
        window.practice_wanted.connect(_practise)
        instance.listen(window.come_to_front)
        window.show()
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
                runner.run(_live(window, directory, reading, companion, keep_fresh=keep_fresh))
        finally:
            shiboken6.delete(window)  # with its timers, while there is still an application
            instance.release()
    return 0


def _application() -> QApplication:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("eMAG Desk")
    application.setOrganizationName("eMAG Desk")
    application.setDesktopFileName("emag-desk")
    application.setQuitOnLastWindowClosed(False)
    return application


async def _live(
    window: MainWindow, directory: DataDirectory, reading: ExitStack, companion: Companion | None, *, keep_fresh: bool
) -> None:
    """Load what is behind the window, serve until it is closed, then let a send in progress finish."""
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(4, thread_name_prefix="worker"))
    loop.set_exception_handler(lambda _, context: window.report_bug(context))
    with _reporting_bugs(window), _interruptible(window):
        async with AsyncExitStack() as opened:
            try:
                desk = await _open_desk(directory)
            except DeskError as problem:  # what is cached can still be read
                window.show_error(problem)
                await window.closing.wait()
                window.put_away()
                await window.tasks.close()
                return
            opened.push_async_callback(desk.aclose)
            opened.callback(reading.close)  # before the writer, which tidies up only when nobody reads any more
            await _connect(window, desk)
            working = [asyncio.create_task(desk.push.run_forever(), name="sending")]
            working.append(asyncio.create_task(desk.awbs.keep_asking(), name="late AWB numbers"))
            if keep_fresh:
                working.append(asyncio.create_task(_scheduler(window, desk).run_forever(), name="keeping fresh"))
            if companion is not None:
                working.append(asyncio.create_task(companion(window, desk), name="companion"))
            for task in working:
                task.add_done_callback(_report_failure)
            await window.closing.wait()
            window.put_away()
            await _stop(working[1:])
            await window.tasks.close()
            await desk.push.aclose()
            await _stop(working[:1])


async def _connect(window: MainWindow, desk: Desk) -> None:
    """Bring the window to life and say what the operator should hear of the opening."""
    connected = asyncio.Event()
    window.connected.connect(connected.set)
    window.connect_desk(desk)
    await connected.wait()
    for sentence in desk.notices:
        window.notice.say(say(sentence), "warning")
    # Everything loaded so far lives as long as the program: the collector need not look at it again.
    gc.freeze()
    Collector(window)


def _scheduler(window: MainWindow, desk: Desk) -> Scheduler:
    from emag_desk.sync.schedule import Job
    from emag_desk.sync.scheduler import Scheduler

    jobs, tabs = window.jobs, (window.orders, window.returns, window.invoices)
    readers = [tab.jobs for tab in tabs if tab is not None and tab.jobs is not None]
    assert jobs is not None and len(readers) == len(tabs), "the window is connected"
    orders, returns, invoices = readers
    return Scheduler(
        accounts=jobs.wanted,
        facts=desk.facts,
        pull=jobs.read,
        pulls={Job.ORDERS: orders.read, Job.RETURNS: returns.read, Job.INVOICES: invoices.read},
        clock=desk.clock,
        changes=desk.changes,
    )


def _practise() -> None:
    """Open a second program on the practice marketplace; this one stays as it is."""
    frozen = getattr(sys, "frozen", False)
    arguments = ["--demo"] if frozen else ["-m", "emag_desk", "--demo"]
    QProcess.startDetached(sys.executable, arguments)


async def _open_desk(directory: DataDirectory) -> Desk:
    """Import and open everything behind the window, on a worker thread."""
    module = await asyncio.to_thread(importlib.import_module, "emag_desk.desk")
    desk: Desk = await module.Desk.open(directory, dotenv=Path(".env"))
    return desk


def _report_failure(task: asyncio.Task[Any]) -> None:
    """What runs as long as the program must not end silently."""
    if not task.cancelled() and (error := task.exception()):
        context = {"message": f"{task.get_name()} ended", "exception": error, "task": task}
        task.get_loop().call_exception_handler(context)


async def _stop(tasks: Sequence[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


@contextmanager
def _reporting_bugs(window: MainWindow) -> Iterator[None]:
    """Show what goes wrong in a slot, as the loop shows what goes wrong in a task."""
    before = sys.excepthook
    sys.excepthook = lambda _, error, __: window.report_bug({"message": "unexpected error", "exception": error})
    try:
        yield
    finally:
        sys.excepthook = before


@contextmanager
def _interruptible(window: MainWindow) -> Iterator[None]:
    """Let Ctrl-C and `kill` close the window. Qt sleeps in C, so Python must be woken to notice a signal."""
    before = {number: signal.signal(number, lambda *_: window.leave()) for number in (signal.SIGINT, signal.SIGTERM)}
    waking = QTimer()
    waking.timeout.connect(lambda: None)
    waking.start(200)
    try:
        yield
    finally:
        waking.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
