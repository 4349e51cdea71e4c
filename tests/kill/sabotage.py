"""Programs that are wrong in a known way, to show that the comparisons see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any
from unittest import mock

from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.store import outbox_sending
from emag_desk.sync import push_account
from emag_desk.sync.actions import lane


@contextmanager
def sabotaged(kind: str) -> Iterator[None]:
    """Inside, this program and its forks are `honest`, `repeat` or `forget`."""
    with ExitStack() as wrongs:
        if kind == "repeat":
            # Whatever has no clear answer is simply sent again, as most programs do after a timeout.
            for module in (push_account, lane):
                wrongs.enter_context(mock.patch.object(module, "aftermath", _blind(module.aftermath)))
        elif kind == "forget":
            # What was in flight when the program died is taken for done.
            wrongs.enter_context(mock.patch.object(outbox_sending, "take_over", _believing(outbox_sending.take_over)))
        yield


def _blind(aftermath: Any) -> Any:
    def again(given: Any) -> Any:
        unclear = isinstance(given, Outcome) and given.verdict is Verdict.UNKNOWN
        return replace(given, verdict=Verdict.THROTTLED) if unclear else given

    return lambda *given, **more: aftermath(*map(again, given), **more)


def _believing(take_over: Any) -> Any:
    def believe(connection: Any, *arguments: Any) -> int:
        connection.exec_driver_sql("UPDATE command SET state = 'confirmed' WHERE state = 'in_flight'")
        taken: int = take_over(connection, *arguments)
        return taken

    return believe
