"""The program's own waits made a tenth as long, for tests of a whole desk, command or tour.

As a program, `hurry.py tour --output FOLDER`: a command of `emag-desk` in such a hurry, on a practice marketplace that
lets it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock

from emag_desk.domain.clock import SystemClock
from emag_desk.practice.process import PracticeProcess

_FASTER = 10


@contextmanager
def hurry() -> Iterator[None]:
    """Inside, every SystemClock runs ten times as fast; dates stay right."""
    sleep: Callable[..., object] = SystemClock.sleep
    with (
        mock.patch.object(SystemClock, "monotonic", lambda _: time.monotonic() * _FASTER),
        mock.patch.object(SystemClock, "sleep", lambda clock, seconds: sleep(clock, seconds / _FASTER)),
    ):
        yield


def main() -> int:
    from absent import forget_absent

    from emag_desk import cli

    start = PracticeProcess.start
    forget_absent()
    with hurry(), mock.patch.object(PracticeProcess, "start", lambda **given: start(**{**given, "limits": "off"})):
        return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
