"""PySide6 must not lose references to None and True on this interpreter: 6.12.0 aborts Python 3.11 that way."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

CALLS = 2_000
#: Other code may hold a few references more or less in the meantime.
NOISE = 50


class Sender(QObject):
    """Something with a signal."""

    happened = Signal(bool)


def drift(call: Callable[[], object]) -> dict[str, int]:
    """By how many references None, True and False changed over many calls."""
    for _ in range(10):
        call()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    return dict(zip(("None", "True", "False"), (b - a for a, b in zip(before, after, strict=True)), strict=True))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["set text", "connect and disconnect", "emit", "start and stop a timer"])
def test_calls_into_qt_keep_the_reference_counts(name: str) -> None:
    label, sender, timer = QLabel(), Sender(), QTimer()

    def slot(_value: bool) -> None:
        return None

    def connect_and_disconnect() -> None:
        sender.happened.connect(slot)
        sender.happened.disconnect(slot)

    def start_and_stop() -> None:
        timer.start(1_000_000)
        timer.stop()

    calls: dict[str, Callable[[], object]] = {
        "set text": lambda: label.setText("x"),
        "connect and disconnect": connect_and_disconnect,
        "emit": lambda: sender.happened.emit(True),
        "start and stop a timer": start_and_stop,
    }
    assert all(abs(change) <= NOISE for change in drift(calls[name]).values()), drift(calls[name])
