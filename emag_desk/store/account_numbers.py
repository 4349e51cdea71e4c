"""The small number by which the cache's tables name an account."""

from __future__ import annotations

from sqlalchemy import Connection, Insert, insert, select

from emag_desk.store import tables


def account_number(connection: Connection, key: str) -> int:
    """The number of an account; an account that is met for the first time gets one."""
    found = connection.execute(select(tables.account.c.number).where(tables.account.c.key == key)).scalar()
    if found is None:
        found = new_key(connection, insert(tables.account).values(key=key))
    return int(found)


def new_key(connection: Connection, statement: Insert) -> int:
    """Insert one row; returns its key."""
    key = connection.execute(statement).inserted_primary_key
    assert key is not None  # a single INSERT always has one
    return int(key[0])
