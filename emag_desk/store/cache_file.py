"""The cache's file: opened, brought up to date, and begun anew when it is damaged, since it can be pulled again."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine

from emag_desk.errors import DamagedStoreError, Sentence
from emag_desk.store.cache_migrations import APPLICATION_ID, MIGRATIONS
from emag_desk.store.database import damage_of, open_engine, translated
from emag_desk.store.files import create_private
from emag_desk.store.migrations import migrate


class CacheFile:
    """One cache file and the connection that writes it. Damage met on the way is remembered in a file beside it."""

    def __init__(self, path: Path, backups: Path) -> None:
        self._path = path
        self._backups = backups
        self._mark = path.with_name(path.name + ".damaged")
        self._engine: Engine | None = None
        self._connection: Connection | None = None

    def open(self) -> Sentence | None:
        """Open the file; a sentence to show when it had to be begun anew. Raises NewerStoreError and StoreError."""
        said = None
        with translated(self._path):
            try:
                if self._mark.exists():
                    raise DamagedStoreError("{path} is damaged.", path=self._path)
                self._bring_up_to_date()
            except (DamagedStoreError, sqlite3.DatabaseError) as problem:
                if not damage_of(problem):
                    raise
                said = self._move_aside()
                self._bring_up_to_date()
            self._engine = open_engine(self._path, synchronous="NORMAL", cache_megabytes=32)
            self._connection = self._engine.connect()
        return said

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing of what is done within. Raises StoreError, and DamagedStoreError for a damaged file."""
        if self._connection is None:
            raise RuntimeError("the cache is not open")
        try:
            with translated(self._path), self._connection.begin():
                yield self._connection
        except DamagedStoreError:
            self.report_damage()
            raise

    def report_damage(self) -> None:
        """Remember that the file is damaged: the next `open` moves it aside."""
        create_private(self._mark)

    def _bring_up_to_date(self) -> None:
        create_private(self._path)
        connection = sqlite3.connect(self._path, timeout=10, isolation_level=None)
        try:
            migrate(connection, MIGRATIONS, APPLICATION_ID, self._backups)
            connection.execute("SELECT key FROM account").fetchall()  # the first thing that reads the list of tables
        finally:
            connection.close()

    def _move_aside(self) -> Sentence:
        target = self._backups / "cache-damaged.db"
        self._backups.mkdir(mode=0o700, exist_ok=True)
        self._path.replace(target)
        for suffix in ("-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        self._mark.unlink(missing_ok=True)
        return Sentence(
            "The local copy of your offers was damaged and has been started anew; the old file is {path}. "
            "Pull the offers again. Your changes are kept elsewhere and are not touched.",
            {"path": target},
        )
