"""Bringing a database file up to date: numbered steps, each all or nothing, with a copy kept from before."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from emag_desk.errors import DamagedStoreError, NewerStoreError, StoreError
from emag_desk.store.files import create_private

#: Copies kept per file; older ones go when a new one is made.
_BACKUPS_KEPT = 2


class Migration(NamedTuple):
    """One step: what it is for, and its SQL statements. Its number is its place in the list, from 1."""

    title: str
    statements: tuple[str, ...]


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last step that the file has been through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection,
    migrations: Sequence[Migration],
    application_id: int,
    backup_dir: Path | None,
) -> int:
    """Carry out the steps that the file has not seen yet; returns how many.

    The connection must be in autocommit mode (`isolation_level=None`). Each step is one transaction together with its
    number: a step that fails leaves nothing behind. Raises NewerStoreError for a file with more steps than we know,
    DamagedStoreError for a file of another program or one whose foreign keys do not hold after a step.
    """
    path = _path_of(connection)
    found = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = version_of(connection)
    if version == 0 and found == 0 and _has_tables(connection):
        raise DamagedStoreError("{path} is a database of another program.", path=path)
    if found not in (0, application_id):
        raise DamagedStoreError("{path} is a database of another program.", path=path)
    if version > len(migrations):
        raise NewerStoreError(
            "{path} was written by a newer version of eMAG Desk.",
            path=path,
            remedy="Install the newest version, or choose another data directory.",
        )
    pending = migrations[version:]
    if pending and version and backup_dir is not None:
        back_up(connection, backup_dir, f"{path.stem}-v{version}")
    for number, migration in enumerate(pending, version + 1):
        _apply(connection, number, migration, application_id)
    return len(pending)


def _apply(connection: sqlite3.Connection, number: int, migration: Migration, application_id: int) -> None:
    # Foreign keys are off while a step runs: dropping a parent table would otherwise empty its children. The pragma
    # does nothing inside a transaction, so it stands outside. The check at the end finds what the step broke.
    enforced = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in migration.statements:
            connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DamagedStoreError(
                "{path} could not be brought up to date: step {number} ({title}) would break its references.",
                path=_path_of(connection),
                number=number,
                title=migration.title,
            )
        connection.execute(f"PRAGMA application_id = {application_id:d}")
        connection.execute(f"PRAGMA user_version = {number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute(f"PRAGMA foreign_keys = {enforced:d}")


def back_up(connection: sqlite3.Connection, directory: Path, name: str) -> Path:
    """Copy the whole database, WAL included, to `directory/name.db` (0600). Raises StoreError when there is no room."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    size = pages * int(connection.execute("PRAGMA page_size").fetchone()[0])
    if shutil.disk_usage(directory).free < size + size // 10:
        raise StoreError(
            "There is no room for a copy of {path}: {size} MB are needed.",
            path=_path_of(connection),
            size=size // 1_000_000 + 1,
            remedy="Free some disk space and start again.",
        )
    target = directory / f"{name}.db"
    target.unlink(missing_ok=True)
    create_private(target)
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    _forget_old(directory, name)
    return target


def _forget_old(directory: Path, name: str) -> None:
    prefix = name.rpartition("-v")[0]
    copies = sorted(directory.glob(f"{prefix}-v*.db"), key=lambda path: path.stat().st_mtime_ns)
    for path in copies[:-_BACKUPS_KEPT]:
        path.unlink()


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2] or ":memory:")


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None
