"""The private directory of labels: they hold names and addresses, so only this user reads them, and not for ever."""

from __future__ import annotations

import contextlib
import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from emag_desk.domain.clock import Clock
from emag_desk.domain.issued_awb import Awb
from emag_desk.sync.atomic_file import replacing

#: How long a label can be printed again without asking eMAG.
KEPT_FOR = timedelta(days=30)


class KeptLabels:
    """Labels as files, by account, parcel and format. Raises InputError where something cannot be written."""

    def __init__(self, directory: Path, temporary: Path, clock: Clock) -> None:
        self._directory = directory
        self._temporary = temporary
        self._clock = clock

    def get(self, awb: Awb, format_name: str) -> bytes:
        """A label that was kept, empty when there is none."""
        path = self._path(awb, format_name)
        try:
            return path.read_bytes()
        except OSError:  # not there, or not to be read: fetched once more is as good
            return b""

    def put(self, awb: Awb, format_name: str, content: bytes) -> None:
        """Keep a label; its age counts from now."""
        path = self._path(awb, format_name)
        self._write(path, content)
        now = self._clock.now().timestamp()
        os.utime(path, (now, now))

    def put_temporary(self, name: str, content: bytes) -> Path:
        """Write a file that is deleted when the program starts again."""
        path = self._temporary / quote(name, safe=" ")
        self._write(path, content)
        return path

    def prune(self) -> int:
        """Delete what was kept long enough; returns how many."""
        oldest = (self._clock.now() - KEPT_FOR).timestamp()
        gone = 0
        for path in self._directory.glob("*"):
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest:
                    path.unlink()
                    gone += 1
        return gone

    def _path(self, awb: Awb, format_name: str) -> Path:
        ending = "zpl" if format_name == "ZPL" else "pdf"
        return self._directory / f"{quote(awb.account, safe='')}-{awb.emag_id}-{format_name.lower()}.{ending}"

    def _write(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(path) as part:
            part.write_bytes(content)
