"""Only one process at a time sends from a data directory; the operating system frees the lock of a dead one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from emag_desk.errors import StoreError
from emag_desk.store.files import create_private


class SenderLock:
    """An exclusive lock on a file. The epoch in the outbox guards against everything that a lock cannot."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self, holder: str) -> None:
        """Take the lock, or keep it. Raises StoreError naming the `holder` while another process has it."""
        if self._file is not None:
            return
        create_private(self._path)
        file = os.open(self._path, os.O_RDWR)
        try:
            _lock(file)
        except OSError:
            os.close(file)
            raise StoreError(
                "Another eMAG Desk is sending from this data directory ({holder}).",
                holder=holder or "unknown",
                remedy="What you approve here is sent by it. Close it to send from here.",
            ) from None
        self._file = file

    def release(self) -> None:
        """Let another process have it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
