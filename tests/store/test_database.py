"""The writing connection: private, in WAL, one transaction at a time from its first statement, and bugs stay bugs."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from emag_desk.errors import DamagedStoreError, StoreError
from emag_desk.store.database import damage_of, driver_connection, open_engine, translated


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "a.db", synchronous="FULL")
    yield engine
    engine.dispose()


def test_pragmas(engine: Engine) -> None:
    connection = driver_connection(engine)
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "wal_autocheckpoint": 16384}
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_the_files_beside_it_are_private_too(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (b)")
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {
        "a.db": 0o600,
        "a.db-wal": 0o600,
        "a.db-shm": 0o600,
    }


def test_a_transaction_holds_the_file_from_its_beginning(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (b)")
    other = sqlite3.connect(tmp_path / "a.db", timeout=0)
    with engine.begin(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("INSERT INTO a VALUES (1)")
    other.close()


def test_what_fails_is_rolled_back_tables_included(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (b)")
        raise ZeroDivisionError
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0


def test_there_is_one_connection(engine: Engine) -> None:
    assert driver_connection(engine) is driver_connection(engine)
    assert engine.connect().connection.driver_connection is driver_connection(engine)


def test_a_bug_in_our_sql_is_not_the_operators_fault(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(DBAPIError), translated(tmp_path), engine.begin() as connection:
        connection.exec_driver_sql("SELECT nonsense")
    with pytest.raises(IntegrityError), translated(tmp_path), engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (b NOT NULL)")
        connection.exec_driver_sql("INSERT INTO a VALUES (NULL)")


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (sqlite3.DatabaseError("database disk image is malformed"), DamagedStoreError),
        (sqlite3.OperationalError("database or disk is full"), StoreError),
        (sqlite3.OperationalError("disk I/O error"), StoreError),
        (sqlite3.OperationalError("attempt to write a readonly database"), StoreError),
        (sqlite3.OperationalError("database is locked"), StoreError),
        (DBAPIError("SELECT", None, sqlite3.DatabaseError("file is not a database")), DamagedStoreError),
    ],
)
def test_what_the_disk_does_is_a_sentence(problem: Exception, kind: type[StoreError], tmp_path: Path) -> None:
    with pytest.raises(StoreError) as raised, translated(tmp_path / "a.db"):
        raise problem
    assert type(raised.value) is kind
    assert "a.db" in str(raised.value)
    assert raised.value.remedy.text
    assert damage_of(problem) is (kind is DamagedStoreError)
