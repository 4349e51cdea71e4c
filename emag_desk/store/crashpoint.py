"""Named places where a test may end the process as a power cut would; they do nothing otherwise."""

from __future__ import annotations

import os
import signal

#: `EMAG_DESK_CRASHPOINT=name` ends the process at its first passing, `name:3` at the third.
VARIABLE = "EMAG_DESK_CRASHPOINT"


class _Fuse:
    """Which place is armed, and how many passings are left."""

    def __init__(self, setting: str) -> None:
        self.place, _, number = setting.partition(":")
        self.left = int(number) if number.isdigit() else 1


_fuse = _Fuse(os.environ.get(VARIABLE, ""))


def arm(setting: str) -> None:
    """Arm a place in this process, as the environment variable does; an empty text disarms."""
    global _fuse
    _fuse = _Fuse(setting)


def crashpoint(name: str) -> None:
    """End the process here, at once and without any cleaning up, when this place is armed."""
    if not _fuse.place or name != _fuse.place:
        return
    _fuse.left -= 1
    if _fuse.left <= 0:
        if hasattr(signal, "SIGKILL"):
            os.kill(os.getpid(), signal.SIGKILL)
        os._exit(137)
