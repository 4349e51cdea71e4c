"""The program as a whole: it opens, says what is wrong with its data, and leaves in order."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from emag_desk import demo
from emag_desk.app import run
from emag_desk.store.files import DataDirectory
from emag_desk.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_window_opens_comes_to_life_and_leaves_nothing_behind(data_path: Path) -> None:
    seen: list[bool] = []

    async def look(window: MainWindow, desk: Any) -> None:
        seen.append(window.isVisible() and window.desk is desk)
        window.close()

    hook = sys.excepthook
    assert run(DataDirectory(data_path), companion=look) == 0
    assert seen == [True]
    assert sys.excepthook is hook
    # Whoever closes in order leaves no write-ahead log and may open again.
    assert not list(data_path.glob("*-wal"))
    assert run(DataDirectory(data_path), companion=look) == 0


def test_a_file_of_a_newer_version_is_told_in_a_sentence_and_left_alone(data_path: Path, qtbot: Any) -> None:
    async def close(window: MainWindow, _: Any) -> None:
        window.close()

    run(DataDirectory(data_path), companion=close)
    with sqlite3.connect(data_path / "outbox.db") as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    before = (data_path / "outbox.db").read_bytes()
    told: list[str] = []

    def later(window: MainWindow) -> None:
        show = window.show_error

        def show_and_close(error: Any) -> None:
            show(error)
            told.append(window.notice.text)
            window.close()

        window.show_error = show_and_close  # type: ignore[method-assign]

    init = MainWindow.__init__

    def watched(window: MainWindow, *arguments: Any) -> None:
        init(window, *arguments)
        later(window)

    MainWindow.__init__ = watched  # type: ignore[method-assign]
    try:
        run(DataDirectory(data_path))
    finally:
        MainWindow.__init__ = init  # type: ignore[method-assign]
    assert len(told) == 1 and "newer" in told[0]
    assert (data_path / "outbox.db").read_bytes() == before


def test_closing_in_the_middle_of_a_pull_keeps_what_was_read(data_path: Path) -> None:
    read: list[int] = []

    async def pull_and_leave(window: MainWindow, desk: Any) -> None:
        async with demo.marketplace(offers=2_000) as process:
            await demo.add_accounts(desk, process)
            window.pull()
            while len(window.offers.model.numbers) < 200:
                await asyncio.sleep(0.05)
            window.open_accounts()
            while not window.findChildren(QDialog):
                await asyncio.sleep(0.05)
            read.append(len(window.offers.model.numbers))
            window.close()

    async def look(window: MainWindow, _: Any) -> None:
        read.append(len(window.offers.model.numbers))
        window.close()

    run(DataDirectory(data_path), companion=pull_and_leave, keep_fresh=False)
    run(DataDirectory(data_path), companion=look, keep_fresh=False)
    assert read[1] >= min(read[0], 200)


def test_leaving_with_open_questions_asks_first(data_path: Path) -> None:
    stayed: list[bool] = []

    async def leave(window: MainWindow, _: Any) -> None:
        window.show_attention(2)
        for answer in ("cancelButton", "confirmButton"):
            window.close()
            while (question := window.findChild(QDialog, "confirmDialog")) is None or not question.isVisible():
                await asyncio.sleep(0.02)
            button = question.findChild(QPushButton, answer)
            assert button is not None
            button.click()
            await asyncio.sleep(0.1)
            stayed.append(not window.closing.is_set())

    run(DataDirectory(data_path), companion=leave, keep_fresh=False)
    assert stayed == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_program_that_is_told_to_end_closes_in_order(tmp_path: Path) -> None:
    """`kill` and the end of a session: everything is closed, and the practice marketplace ends with it."""
    place = tmp_path / "tmp"
    place.mkdir()
    program = subprocess.Popen(
        [sys.executable, "-m", "emag_desk", "--demo"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(place)},
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while not list(place.glob("emag-desk-practice-*/cache.db")) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1)
    program.terminate()
    _, said = program.communicate(timeout=30)
    assert program.returncode == 0, said
    assert "Traceback" not in said
    assert not list(place.glob("emag-desk-practice-*"))
