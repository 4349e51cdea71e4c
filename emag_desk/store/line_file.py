"""Adds lines to a private text file beside the databases: on the disk at once, and never into a line that broke off."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from emag_desk.errors import StoreError


def add_lines(path: Path, lines: Iterable[str], *, remedy: str) -> None:
    """Add lines; on the disk when this returns. Raises StoreError, with what to do about it."""
    try:
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            # A line that an earlier end cut off must not swallow this one.
            os.write(file, "".join(f"\n{line}\n" for line in lines).encode())
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as problem:
        raise StoreError(
            "{path} could not be written: {reason}.",
            path=path,
            reason=problem.strerror or str(problem),
            remedy=remedy,
        ) from problem
