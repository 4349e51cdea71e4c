"""Whether a few texts match a full-text expression, asked of an index in memory.

The cache's own index answers a short beginning such as `5` by merging the lists of every word that begins so, which
takes as long for the first row as for the last. Where most offers match, looking at the offers in the wanted order
until enough of them match is far quicker, as long as both split texts into words alike.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from emag_desk.store.cache_migrations import TEXT_COLUMNS, TOKENIZER


class WordMatcher:
    """An index over the few texts of the moment, in these comma-separated columns."""

    def __init__(self, columns: str = TEXT_COLUMNS) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute(f"CREATE VIRTUAL TABLE few USING fts5({columns}, content='', tokenize='{TOKENIZER}')")
        self._insert = f"INSERT INTO few (rowid, {columns}) VALUES (?, {', '.join('?' for _ in columns.split(','))})"

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()

    def matching(self, texts: Iterable[tuple[object, ...]], expression: str) -> set[int]:
        """The numbers of those rows (number, then a text per column) that match."""
        connection = self._connection
        connection.execute("BEGIN")
        connection.executemany(self._insert, texts)
        found = {number for (number,) in connection.execute("SELECT rowid FROM few WHERE few MATCH ?", (expression,))}
        connection.execute("ROLLBACK")
        return found
