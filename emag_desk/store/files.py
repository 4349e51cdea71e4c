"""Where this program keeps its files, and that nobody else may read them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

from emag_desk.errors import StoreError

_PRIVATE_DIRECTORY = 0o700
_PRIVATE_FILE = 0o600

#: AWBs that the outbox could not take, since the disk was full; and the numbers that our invoices have had. Both lie
#: beside the outbox, and no backup of it contains them.
AWB_RECEIVED = "awb-received.txt"
INVOICE_NUMBERS = "invoice-numbers.txt"

#: File systems over a network. SQLite's WAL needs shared memory, which they do not have.
_REMOTE_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "ceph"})


def default_path() -> Path:
    """The data directory of this operating system's user."""
    from platformdirs import user_data_path

    return user_data_path("eMAG Desk", appauthor=False)


def create_private(path: Path) -> bool:
    """Create an empty file that only this user may read; False when it is there already.

    SQLite gives its `-wal` and `-shm` files the mode of the database, so the file must exist before SQLite opens it.
    Raises StoreError when it cannot be created.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE_FILE))
    except FileExistsError:
        return False
    except OSError as problem:
        raise _unusable(path, problem) from problem
    return True


class DataDirectory:
    """The data directory and the names of what is in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.cache = path / "cache.db"
        self.outbox = path / "outbox.db"
        self.logs = path / "log"
        self.temporary = path / "tmp"
        self.backups = path / "backups"
        #: Labels of parcels, for printing again.
        self.labels = path / "labels"
        #: PDFs of our invoices, as they were written.
        self.invoices = path / "invoices"
        #: Photos that were taken on the return bench; nobody else gets them.
        self.photos = path / "photos"
        self.awb_received = path / AWB_RECEIVED
        self.settings = path / "settings.json"
        self.window = path / "window.ini"

    def create(self) -> None:
        """Create what is missing, readable by this user only. Raises StoreError when the place cannot be used."""
        if _is_remote(self.path):
            raise StoreError(
                "The data directory {path} is on a network drive, where a database is not safe.",
                path=self.path,
                remedy="Choose a directory on this computer with --data-dir.",
            )
        kept = (self.labels, self.invoices, self.photos)
        for directory in (self.path, self.logs, self.temporary, self.backups, *kept):
            _create_directory(directory)
        self._try_to_write()
        # Qt keeps the mode of the file that it writes, and would make one that everybody may read.
        if not create_private(self.window) and os.name == "posix":
            self.window.chmod(_PRIVATE_FILE)

    def empty_temporary(self) -> None:
        """Delete what an earlier run left in the temporary directory: labels and exports hold addresses."""
        for path in self.temporary.glob("*"):
            if path.is_file() or path.is_symlink():
                path.unlink(missing_ok=True)

    def _try_to_write(self) -> None:
        probe = self.temporary / "probe"
        probe.unlink(missing_ok=True)
        create_private(probe)
        probe.unlink(missing_ok=True)  # another program may be starting on the same directory


def _create_directory(path: Path) -> None:
    try:
        path.mkdir(mode=_PRIVATE_DIRECTORY, parents=True, exist_ok=True)
        mode = path.stat().st_mode
        if os.name == "posix" and stat.S_IMODE(mode) != _PRIVATE_DIRECTORY:
            path.chmod(_PRIVATE_DIRECTORY)
    except OSError as problem:
        raise _unusable(path, problem) from problem


def _unusable(path: Path, problem: OSError) -> StoreError:
    return StoreError(
        "{path} cannot be used: {reason}.",
        path=path,
        reason=problem.strerror or str(problem),
        remedy="Choose a directory that you may write to with --data-dir.",
    )


def _is_remote(path: Path) -> bool:
    existing = next((place for place in (path, *path.parents) if place.exists()), path)
    if sys.platform == "win32":
        import ctypes

        remote_drive = 4
        drive = existing.resolve().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote_drive
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return _file_system(existing.resolve(), Path("/proc/self/mountinfo").read_text("utf-8")) in (
                _REMOTE_FILE_SYSTEMS
            )
    return False


def _file_system(path: Path, mounts: str) -> str:
    """The type of the file system that holds `path`, from the text of `/proc/self/mountinfo`."""
    best, kind = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = fields[4].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, after.split(" ", 1)[0]
    return kind
