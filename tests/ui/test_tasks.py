"""Coroutines started from slots: the newest wins, errors are shown, writes reach their end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from emag_desk.errors import DeskError
from emag_desk.ui.tasks import Tasks, ask

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_newest_of_a_name_wins(run: Run) -> None:
    done: list[int] = []

    async def search(number: int) -> None:
        await asyncio.sleep(0.01)
        done.append(number)

    async def job() -> None:
        tasks = Tasks()
        for number in range(3):
            last = tasks.start("search", search(number))
        await last
        assert done == [2]
        assert not tasks.is_running("search")

    run(job())


def test_an_error_is_shown_and_a_bug_is_reported(run: Run) -> None:
    shown: list[DeskError] = []
    reported: list[Any] = []

    async def fail(error: Exception) -> None:
        raise error

    async def job() -> None:
        loop = asyncio.get_running_loop()
        handler = loop.get_exception_handler()
        loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))
        tasks = Tasks(shown.append)
        bug = ValueError("x")
        tasks.start("one", fail(DeskError("No.")))
        tasks.start("two", fail(bug))
        await asyncio.sleep(0.01)
        assert [str(error) for error in shown] == ["No."]
        assert reported == [bug]
        loop.set_exception_handler(handler)

    run(job())


def test_closing_cancels_reads_and_waits_for_writes(run: Run) -> None:
    ended: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(0.02)
            ended.append(name)
        except asyncio.CancelledError:
            ended.append(f"{name} cancelled")
            raise

    async def job() -> None:
        tasks = Tasks()
        tasks.start("read", work("read"))
        tasks.save("write", work("write"))
        tasks.save("write", work("another write"))
        await asyncio.sleep(0)
        await tasks.close()
        assert sorted(ended) == ["another write", "read cancelled", "write"]
        await tasks.start("read", work("too late"))
        assert "too late" not in ended

    run(job())


def test_a_dialog_is_waited_for_while_others_go_on(run: Run, qtbot: Any) -> None:
    async def job() -> None:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        ticks: list[int] = []

        async def tick() -> None:
            for number in range(3):
                ticks.append(number)
                await asyncio.sleep(0.001)
            QTimer.singleShot(0, dialog.accept)

        other = asyncio.get_running_loop().create_task(tick())
        assert await ask(dialog) == QDialog.DialogCode.Accepted
        await other
        assert ticks == [0, 1, 2]
        assert not dialog.isVisible()

    run(job())


def test_a_dialog_disappears_when_nobody_waits_any_more(run: Run, qtbot: Any) -> None:
    async def job() -> None:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        tasks = Tasks()
        tasks.start("ask", ask(dialog))
        await asyncio.sleep(0.01)
        assert dialog.isVisible()
        await tasks.close()
        assert not dialog.isVisible()

    run(job())
