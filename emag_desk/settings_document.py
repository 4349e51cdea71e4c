"""The settings file on disk: one JSON object, replaced as a whole, private, never lost."""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

from emag_desk.errors import SettingsError

VERSION = 1
_WINDOWS_PATIENCE_SECONDS = 2.5


class SettingsDocument:
    """Reads and replaces the file. Knows nothing of what the keys mean, except `version`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> tuple[dict[str, Any], SettingsError | None]:
        """The object, and what had to be said about it. A missing file is an empty object.

        A damaged file is kept aside and replaced by nothing, with the sentence that says so. Raises SettingsError when
        a newer eMAG Desk wrote it, or when it cannot be read at all: then nothing may be overwritten.
        """
        try:
            raw = self.path.read_bytes()
        except FileNotFoundError:
            return {}, None
        except OSError as problem:
            raise SettingsError(
                "The settings file {path} cannot be read: {reason}.",
                path=self.path,
                reason=problem.strerror or str(problem),
                remedy="Check who owns the file and whether you may read it.",
            ) from problem
        try:
            document = json.loads(raw)
            if not isinstance(document, dict):
                raise ValueError("not an object")
            version = document.get("version", VERSION)
            if not isinstance(version, int):
                raise ValueError("no version")
        except (ValueError, RecursionError):  # JSONDecodeError and UnicodeDecodeError are ValueErrors
            return {}, self._keep_aside()
        if version > VERSION:
            raise SettingsError(
                "The settings file {path} was written by a newer eMAG Desk (version {version}).",
                path=self.path,
                version=version,
                remedy="Update eMAG Desk, or start it with another --data-dir.",
            )
        return document, None

    def write(self, document: dict[str, Any]) -> None:
        """Replace the file: either the old or the new one is there, also after a power cut. Raises SettingsError."""
        text = json.dumps({**document, "version": VERSION}, ensure_ascii=False, indent=2) + "\n"
        temporary = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.unlink(missing_ok=True)
            descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
                file.flush()
                os.fsync(file.fileno())
            _replace(temporary, self.path)
            _sync_directory(self.path.parent)
        except OSError as problem:
            with contextlib.suppress(OSError):  # the sentence below matters, not the left-over
                temporary.unlink(missing_ok=True)
            raise SettingsError(
                "The settings file {path} cannot be written: {reason}.",
                path=self.path,
                reason=problem.strerror or str(problem),
                remedy="Check the free space and the rights of the folder, then save again.",
            ) from problem

    def _keep_aside(self) -> SettingsError:
        """Move a damaged file to a free name and tell where it went."""
        number = 1
        while (kept := self.path.with_name(f"{self.path.stem}.damaged-{number}{self.path.suffix}")).exists():
            number += 1
        try:
            _replace(self.path, kept)
        except OSError as problem:
            raise SettingsError(
                "The settings file {path} is damaged and cannot be moved aside: {reason}.",
                path=self.path,
                reason=problem.strerror or str(problem),
                remedy="Move the file away yourself, then start again.",
            ) from problem
        return SettingsError(
            "The settings file {path} was damaged. It is kept as {kept}; eMAG Desk starts with empty settings.",
            path=self.path,
            kept=kept.name,
            remedy="Add your accounts again. Their passwords are still in the keyring.",
        )


def _replace(source: Path, target: Path) -> None:
    """`os.replace`, with patience on Windows: a virus scanner may hold a fresh file for a moment."""
    deadline = time.monotonic() + _WINDOWS_PATIENCE_SECONDS
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() >= deadline:
                raise
            time.sleep(0.05)


def _sync_directory(directory: Path) -> None:
    """Make the new name durable; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
