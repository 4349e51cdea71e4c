"""Every SQL statement is prepared once per process: in tests a store is opened for a moment, thousands of times."""

from __future__ import annotations

from typing import Any

import sqlalchemy
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from emag_desk.store import database

#: More statements than the program has, so that none is thrown out.
_MOST = 5_000


def share() -> None:
    """From now on every engine of this process uses one dialect and what was compiled for it.

    What is executed stays the same: only SQLAlchemy's work of turning `select(...)` into text is not done again.
    """
    with sqlalchemy.create_engine("sqlite://").connect() as connection:  # asks SQLite once what it can do
        dialect = connection.dialect
    compiled: LRUCache[Any, Any] = LRUCache(_MOST)

    def create_engine(*arguments: Any, **options: Any) -> Engine:
        engine = sqlalchemy.create_engine(*arguments, **options)
        engine.dialect = dialect
        engine._compiled_cache = compiled
        return engine

    database.create_engine = create_engine  # type: ignore[assignment]
