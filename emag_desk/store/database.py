"""Opening a database of ours for writing: private files, WAL, one connection, immediate transactions."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from emag_desk.errors import DamagedStoreError, StoreError
from emag_desk.store.files import create_private

#: Checkpoint after 64 MB of WAL: at the default of 4 MB a pull spends half of its time copying pages back.
WAL_PAGES = 16_384


def open_engine(
    path: Path, *, synchronous: Literal["NORMAL", "FULL"], cache_megabytes: int = 16, wal_pages: int = WAL_PAGES
) -> Engine:
    """An engine with exactly one connection, the only one that writes and checkpoints this file.

    `FULL` means that a committed transaction survives a power cut. Every transaction is `BEGIN IMMEDIATE`. The
    connection may be made on another thread than it is used on, but only one thread may use it at a time.
    Raises StoreError when the file cannot be created, `sqlite3.DatabaseError` when it is not a database.
    """
    create_private(path)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {wal_pages:d}")
        # A large transaction may let the WAL grow; afterwards the file gives its room back.
        connection.execute(f"PRAGMA journal_size_limit = {wal_pages * 4096:d}")
        connection.execute(f"PRAGMA cache_size = {-1024 * cache_megabytes:d}")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = FAST")
        if synchronous == "FULL" and sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def driver_connection(engine: Engine) -> sqlite3.Connection:
    """The engine's one connection as the standard library knows it, for migrations and backups."""
    raw: Any = engine.raw_connection()
    driver: sqlite3.Connection = raw.driver_connection
    raw.close()  # gives it back to the pool, which keeps it open
    return driver


def damage_of(problem: BaseException) -> bool:
    """Whether this error means that the file is not what was written, rather than that it cannot be reached."""
    if isinstance(problem, DBAPIError):
        problem = problem.orig or problem
    # SQLite's "malformed" and "not a database" come as the plain class; locked, full and unreadable as a child of it.
    return isinstance(problem, DamagedStoreError) or type(problem) is sqlite3.DatabaseError


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file into a StoreError, and into DamagedStoreError where it is damaged.

    Errors that speak of our own SQL (constraints, syntax) are bugs and pass through.
    """
    try:
        yield
    except (DBAPIError, sqlite3.DatabaseError) as problem:
        if damage_of(problem):
            raise DamagedStoreError(
                "{path} is damaged.", path=path, remedy="Close eMAG Desk and start it again: it will repair this."
            ) from problem
        cause = problem.orig if isinstance(problem, DBAPIError) else problem
        if isinstance(cause, sqlite3.OperationalError) and (reason := _reason(str(cause))):
            raise StoreError(
                "{path} could not be written: {reason}.",
                path=path,
                reason=reason,
                remedy="Free some disk space or close what else uses the file, and try again.",
            ) from problem
        raise


def _reason(text: str) -> str:
    known = ("disk is full", "disk I/O error", "readonly database", "unable to open database", "database is locked")
    return text if any(part in text for part in known) else ""
