"""A database file is brought up to date completely or not at all, and never by an older program."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from emag_desk.errors import DamagedStoreError, NewerStoreError, StoreError
from emag_desk.store.files import create_private
from emag_desk.store.migrations import Migration, migrate, version_of

ID = 0x1234
FIRST = Migration("parents", ("CREATE TABLE parent (id INTEGER PRIMARY KEY)", "INSERT INTO parent VALUES (1)"))
SECOND = Migration(
    "children",
    (
        "CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent ON DELETE CASCADE)",
        "INSERT INTO child VALUES (1, 1)",
    ),
)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    create_private(tmp_path / "a.db")
    connection = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def tables(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master ORDER BY name")]


def backups(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "backups").glob("*"))


@pytest.fixture
def backup_dir(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


def test_a_new_file_goes_through_every_step(connection: sqlite3.Connection, backup_dir: Path) -> None:
    assert migrate(connection, [FIRST, SECOND], ID, backup_dir) == 2
    assert (tables(connection), version_of(connection)) == (["child", "parent"], 2)
    assert migrate(connection, [FIRST, SECOND], ID, backup_dir) == 0
    assert not list(backup_dir.iterdir()), "there was nothing to lose"


def test_a_copy_from_before_is_kept(connection: sqlite3.Connection, backup_dir: Path, tmp_path: Path) -> None:
    migrate(connection, [FIRST], ID, backup_dir)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("INSERT INTO parent VALUES (2)")
    migrate(connection, [FIRST, SECOND], ID, backup_dir)
    copy = sqlite3.connect(backup_dir / "a-v1.db")
    assert copy.execute("SELECT count(*) FROM parent").fetchone() == (2,), "what is only in the WAL is in the copy"
    assert tables(copy) == ["parent"]
    copy.close()
    if os.name == "posix":
        assert stat.S_IMODE((backup_dir / "a-v1.db").stat().st_mode) == 0o600


def test_only_the_last_copies_are_kept(connection: sqlite3.Connection, backup_dir: Path, tmp_path: Path) -> None:
    steps = [FIRST]
    for number in range(4):
        migrate(connection, steps, ID, backup_dir)
        steps = [*steps, Migration("more", (f"CREATE TABLE more{number} (a)",))]
    assert backups(tmp_path) == ["a-v2.db", "a-v3.db"]


def test_a_step_that_fails_leaves_nothing_behind(connection: sqlite3.Connection, backup_dir: Path) -> None:
    broken = Migration("broken", ("CREATE TABLE half (a)", "CREATE TABLE half (a)"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, [FIRST, broken], ID, backup_dir)
    assert (tables(connection), version_of(connection)) == (["parent"], 1)
    assert not connection.in_transaction
    assert migrate(connection, [FIRST, SECOND], ID, backup_dir) == 1


def test_rebuilding_a_parent_keeps_its_children(connection: sqlite3.Connection, backup_dir: Path) -> None:
    rebuild = Migration(
        "rebuild",
        (
            "CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT)",
            "INSERT INTO new_parent SELECT id, '' FROM parent",
            "DROP TABLE parent",
            "ALTER TABLE new_parent RENAME TO parent",
        ),
    )
    migrate(connection, [FIRST, SECOND, rebuild], ID, backup_dir)
    assert connection.execute("SELECT count(*) FROM child").fetchone() == (1,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,), "enforced again afterwards"


def test_a_step_that_orphans_a_child_is_undone(connection: sqlite3.Connection, backup_dir: Path) -> None:
    migrate(connection, [FIRST, SECOND], ID, backup_dir)
    with pytest.raises(DamagedStoreError, match="break its references"):
        migrate(connection, [FIRST, SECOND, Migration("orphan", ("DELETE FROM parent",))], ID, backup_dir)
    assert connection.execute("SELECT count(*) FROM parent").fetchone() == (1,)


def test_a_newer_file_is_refused_untouched(connection: sqlite3.Connection, backup_dir: Path) -> None:
    migrate(connection, [FIRST, SECOND], ID, backup_dir)
    with pytest.raises(NewerStoreError, match="newer version"):
        migrate(connection, [FIRST], ID, backup_dir)
    assert tables(connection) == ["child", "parent"]


@pytest.mark.parametrize("statement", ["PRAGMA application_id = 99", "CREATE TABLE stranger (a)"])
def test_the_file_of_another_program_is_refused(
    connection: sqlite3.Connection, backup_dir: Path, statement: str
) -> None:
    connection.execute(statement)
    with pytest.raises(DamagedStoreError, match="another program"):
        migrate(connection, [FIRST], ID, backup_dir)


def test_no_room_for_a_copy_is_said_before_anything_happens(
    connection: sqlite3.Connection, backup_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(connection, [FIRST], ID, backup_dir)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10))
    with pytest.raises(StoreError, match="no room"):
        migrate(connection, [FIRST, SECOND], ID, backup_dir)
    assert version_of(connection) == 1
