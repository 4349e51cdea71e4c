"""What SQLAlchemy believes about the tables is what the migrations create."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, MetaData, create_engine
from sqlalchemy.pool import StaticPool

from emag_desk.store import cache_migrations, request_log, tables
from emag_desk.store.migrations import Migration, migrate
from emag_desk.store.offer_columns import OfferColumns


def shape(connection: sqlite3.Connection) -> dict[str, Any]:
    """Columns, keys and indexes of every plain table."""
    found: dict[str, Any] = {}
    listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*_fts*'")
    for (table,) in listed.fetchall():
        columns = [row[1:4] + row[5:] for row in connection.execute(f"PRAGMA table_info({table})")]
        # A primary key over two columns is NOT NULL by itself in one way of writing it, and said so in the other.
        found[table] = [(name, kind, needed or bool(key), bool(key)) for name, kind, needed, key in columns]
        for _, index, unique, origin, _ in connection.execute(f"PRAGMA index_list({table})").fetchall():
            if origin != "pk":
                name = index if origin == "c" else "constraint"
                indexed = [row[2] for row in connection.execute(f"PRAGMA index_info({index})")]
                found[f"{table}: {name}"] = (unique, indexed)
    return found


@pytest.mark.parametrize(
    ("migrations", "metadata"),
    [(cache_migrations.MIGRATIONS, tables.metadata), (request_log.MIGRATIONS, request_log.metadata)],
    ids=["cache", "request log"],
)
def test_the_two_descriptions_agree(migrations: tuple[Migration, ...], metadata: MetaData, tmp_path: Path) -> None:
    migrated = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    migrate(migrated, migrations, 1, None)
    described = sqlite3.connect(":memory:")
    engine: Engine = create_engine("sqlite://", creator=lambda: described, poolclass=StaticPool)
    metadata.create_all(engine)
    created, believed = shape(migrated), shape(described)
    names = [name for name in created if not name.startswith(("order_", "return_", "invoice_"))]
    assert {name: created[name] for name in names} == believed
    engine.dispose()
    described.close()
    migrated.close()


def test_the_writer_fills_every_column_of_an_offer() -> None:
    filled = {"row", "account", "vanished", *OfferColumns._fields}
    assert filled == set(tables.offer.columns.keys())
