"""A folder that a web server or a syncing program publishes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from emag_desk.domain.publishing import FolderTarget
from emag_desk.errors import PublishError

_READABLE = 0o644  # the web server is usually somebody else


class Folder:
    """Files beside each other in one folder, which is never created: a network drive may just not be connected."""

    def __init__(self, target: FolderTarget) -> None:
        self._folder = Path(target.folder)

    @property
    def where(self) -> str:
        return str(self._folder)

    async def put(self, name: str, pdf: bytes) -> None:
        if not self._folder.is_dir():
            raise PublishError(
                "The folder {folder} is not there.",
                folder=self.where,
                remedy="Connect the drive, or choose another folder in the publishing settings.",
            )
        # A web server must never hand out half a file, so it appears under its name as a whole.
        temporary = self._folder / f".{name}.part"
        try:
            descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, _READABLE)
            with os.fdopen(descriptor, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._folder / name)
        except OSError as problem:
            with contextlib.suppress(OSError):  # the sentence below matters, not the left-over
                temporary.unlink(missing_ok=True)
            raise _refused(self.where, problem) from problem

    async def remove(self, name: str) -> None:
        try:
            (self._folder / name).unlink(missing_ok=True)
        except OSError as problem:
            raise _refused(self.where, problem) from problem


def _refused(folder: str, problem: OSError) -> PublishError:
    return PublishError(
        "The folder {folder} cannot be written to: {reason}.",
        folder=folder,
        reason=problem.strerror or str(problem),
        remedy="Check the free space and the rights of the folder.",
    )
