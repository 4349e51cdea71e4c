"""Work that draws text, on one of Qt's own threads: the fonts of any other thread outlive what they need to go."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QRunnable, QThreadPool

T = TypeVar("T")


class _Work(QRunnable):
    """One job, kept alive until it is over, whoever still waits for it."""

    under_way: ClassVar[set[_Work]] = set()

    def __init__(self, job: Callable[[], Any], answer: asyncio.Future[Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job, self._answer = job, answer
        self._loop = answer.get_loop()
        self.under_way.add(self)

    def run(self) -> None:
        result, problem = None, None
        try:
            result = self._job()
        except Exception as error:  # noqa: BLE001 - whoever waits gets it
            problem = error
        with contextlib.suppress(RuntimeError):  # the loop has ended, and nobody waits any more
            self._loop.call_soon_threadsafe(self._over, result, problem)

    def _over(self, result: Any, problem: Exception | None) -> None:
        self.under_way.discard(self)
        if self._answer.done():
            return
        if problem is not None:
            self._answer.set_exception(problem)
        else:
            self._answer.set_result(result)


async def on_qt_thread(job: Callable[[], T]) -> T:
    """The result of a blocking job; what it raises is raised here."""
    answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    QThreadPool.globalInstance().start(_Work(job, answer))
    return await answer
