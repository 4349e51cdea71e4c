"""Replaces a file as a whole: whoever opens it sees the old one or the complete new one, also after a power cut."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from emag_desk.errors import InputError

#: On Windows a virus scanner or an indexer may hold the target for a moment.
_PATIENCE_SECONDS = 2.5
_PAUSE_SECONDS = 0.1


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a private temporary file beside `path`, which becomes `path` when the block ends without an exception.

    Raises InputError with the operating system's reason when it cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield temporary
            _to_disk(temporary)
            _replace(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        _to_disk(path.parent)
    except OSError as problem:
        raise InputError(
            "{path} cannot be written: {reason}.",
            path=path,
            reason=problem.strerror or str(problem),
            remedy="Choose another place, or close the program that has the file open.",
        ) from problem


def _to_disk(path: Path) -> None:
    if path.is_dir() and os.name != "posix":
        return  # only POSIX lets a directory be opened
    file = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _replace(temporary: Path, path: Path) -> None:
    for _ in range(int(_PATIENCE_SECONDS / _PAUSE_SECONDS) if os.name == "nt" else 0):
        with contextlib.suppress(PermissionError):
            os.replace(temporary, path)  # noqa: PTH105  (Path.replace, by the name that people look for)
            return
        time.sleep(_PAUSE_SECONDS)
    temporary.replace(path)
