"""Widgets in reference cycles are destroyed on the window's thread, whoever makes garbage."""

from __future__ import annotations

import gc
import threading
from typing import Any

from PySide6.QtCore import QObject

from emag_desk.ui.collector import Collector


class Cycle(QObject):
    """An object that only the collector can free; it notes the thread on which that happens."""

    freed_on: threading.Thread | None = None

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        Cycle.freed_on = threading.current_thread()


def make_garbage() -> None:
    for _ in range(20_000):
        cycle: list[Any] = []
        cycle.append(cycle)


def test_a_worker_that_makes_garbage_does_not_destroy_a_widget(qapp: Any) -> None:
    collector = Collector()
    try:
        Cycle()
        worker = threading.Thread(target=make_garbage)
        worker.start()
        worker.join()
        assert Cycle.freed_on is None
        collector.look()
        assert Cycle.freed_on is threading.main_thread()
    finally:
        collector.stop()
    assert gc.isenabled()
