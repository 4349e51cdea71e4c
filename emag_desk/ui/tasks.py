"""Coroutines started from slots, and dialogs that are waited for without a nested event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog

from emag_desk.errors import DeskError


class Tasks:
    """Starts coroutines from slots: kept alive, one per name (the newest wins), failures shown, cancelled at close.

    `show` is told every `DeskError`; anything else is a bug and goes to the loop's exception handler.
    """

    def __init__(self, show: Callable[[DeskError], None] | None = None) -> None:
        self.show = show
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._to_the_end: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run a coroutine; one that runs under the same name is cancelled first. Right for reads."""
        self.cancel(name)
        if self._closed:  # a timer or a signal that was on its way when the window closed
            coroutine.close()
            coroutine = _nothing()
        task = self._running[name] = asyncio.get_running_loop().create_task(coroutine, name=name)
        task.add_done_callback(self._finished)
        return task

    def save(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run a coroutine that must reach its end: never cancelled, also not at close. Right for writes."""
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._to_the_end.add(task)
        task.add_done_callback(self._finished)
        return task

    def cancel(self, name: str) -> None:
        """Cancel what runs under this name, if anything does."""
        if task := self._running.pop(name, None):
            task.cancel()

    def is_running(self, name: str) -> bool:
        """Whether something started under this name has not ended."""
        return name in self._running

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._to_the_end.discard(task)
        if self._running.get(task.get_name()) is task:
            del self._running[task.get_name()]
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, DeskError) and self.show is not None:
            self.show(error)
        else:
            task.get_loop().call_exception_handler(
                {"message": f"{task.get_name()} failed", "exception": error, "task": task}
            )

    async def saved(self) -> None:
        """Wait until everything started with `save` has ended."""
        while self._to_the_end:
            await asyncio.wait(set(self._to_the_end))

    async def close(self) -> None:
        """Cancel what may be cancelled and wait for all of it. Nothing that is started from then on runs."""
        self._closed = True
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.saved()


async def _nothing() -> None:
    """What runs in place of something that came too late."""


async def ask(dialog: QDialog) -> int:
    """Show a dialog without a nested event loop and wait for its result."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await answer
    finally:
        dialog.hide()  # also when the asking task is cancelled


async def ask_path(dialog: QFileDialog) -> Path | None:
    """Let the operator choose one file; None when the dialog was cancelled. The dialog is deleted."""
    try:
        accepted = await ask(dialog)
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if accepted == QDialog.DialogCode.Accepted and chosen else None
    finally:
        dialog.deleteLater()
