"""A number kept beside the outbox, so that an older copy of it and a copied directory are noticed.

The outbox counts every sending that must not happen twice, and the same count stands in a small file that no backup of
the outbox contains. A copy that was put back lags behind that file; in a directory that was copied elsewhere, the file
does not know its own place any more. Either way nobody knows what was done since, so nothing of it is sent unasked.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from emag_desk.errors import StoreError
from emag_desk.store.files import create_private

_SIZE = 256
_MACHINE = Path("/etc/machine-id")


class Generation:
    """The count in its second place. The file is written in place: another file under its name is a copy."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def knows(self, generation: int) -> bool:
        """Whether an outbox with this count is the one that last sent from here. Zero never sent anything."""
        kept, here = self._read()
        if kept is None:
            return generation == 0 and not self._path.exists()
        # Ended between the outbox's commit and the writing of the file, the outbox is ahead; a copy lags behind.
        return here and generation >= kept

    def after(self, generation: int) -> int:
        """A count that neither the outbox nor the file has reached, so that every copy of today lags behind it."""
        return max(generation, self._read()[0] or 0) + 1

    def write(self, generation: int) -> None:
        """Keep this count: on the disk when it returns. Raises StoreError when it cannot be written."""
        create_private(self._path)
        try:
            file = os.open(self._path, os.O_RDWR)
            try:
                content = json.dumps({"generation": generation, "place": self._place(file)})
                os.write(file, content.ljust(_SIZE).encode())
                os.fsync(file)
            finally:
                os.close(file)
        except OSError as problem:
            raise StoreError(
                "{path} could not be written: {reason}.",
                path=self._path,
                reason=problem.strerror or str(problem),
                remedy="Free some disk space or close what else uses the file, and try again.",
            ) from problem

    def _read(self) -> tuple[int | None, bool]:
        """The count, None when there is none that can be understood, and whether it was written in this very file."""
        try:
            file = os.open(self._path, os.O_RDONLY)
        except OSError:
            return None, False
        try:
            content = json.loads(os.read(file, 4 * _SIZE))
            return int(content["generation"]), content["place"] == self._place(file)
        except (OSError, ValueError, TypeError, KeyError):
            return None, False
        finally:
            os.close(file)

    def _place(self, file: int) -> str:
        """What tells this very file from a copy of it: where it lies, and which files it and its directory are."""
        directory = self._path.parent.resolve()
        parts = [str(directory), directory.stat().st_ino, os.fstat(file).st_ino, _machine()]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _machine() -> str:
    try:
        return _MACHINE.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
