"""One kind of document in the cache, from the writing side: put, changed by confirmed deeds, forgotten."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, Generic

from sqlalchemy import Connection

from emag_desk.domain.clock import Clock
from emag_desk.store.account_numbers import account_number
from emag_desk.store.cache_file import CacheFile
from emag_desk.store.document_writer import DocumentWriter, Key, PutDocuments, index_texts, texts_of
from emag_desk.store.shelf import as_json

#: Documents whose customers are forgotten, or that are deleted, per transaction, so that other work gets its turn.
_AT_ONCE = 1_000
_REMEMBER = (
    "INSERT INTO remembered (account, name, value) VALUES (?, ?, ?) "
    "ON CONFLICT (account, name) DO UPDATE SET value = excluded.value"
)


class DocumentStore(Generic[Key]):
    """The writing side of one kind of document; use it on the store thread only.

    `writer` writes them, `beside` names tables that hold more about an account than its documents.
    """

    writer: ClassVar[type[DocumentWriter[Any]]]
    beside: ClassVar[tuple[str, ...]] = ()

    def __init__(self, file: CacheFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def put(
        self,
        account: str,
        documents: Iterable[Any],
        *,
        forget_before: datetime | None = None,
        remember: Mapping[str, str] | None = None,
    ) -> PutDocuments[Key]:
        """Write documents as eMAG sent them, and facts about the account, in one transaction. Bad ones are reported.

        Documents that cannot have changed since `forget_before` are kept without their customers.
        """
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            before = None if forget_before is None else int(forget_before.timestamp())
            writer = self.writer(connection, number, now=self._now(), forget_before=before)
            report: PutDocuments[Key] = writer.put(documents)
            for name, value in (remember or {}).items():
                connection.exec_driver_sql(_REMEMBER, (number, name, value))
        return report

    def apply(self, account: str, key: Key, changes: Mapping[str, Any]) -> bool:
        """What eMAG confirmed becomes what it last said, until the next read: keys of the document.

        False when the document is not cached, or no longer whole.
        """
        shelf = self.writer.statements.shelf
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            found = connection.exec_driver_sql(
                f'SELECT r.document FROM {shelf.name}_head AS o JOIN {shelf.name}_raw AS r ON r."row" = o."row" '
                f"WHERE o.account = ? AND o.{shelf.key} = ?",
                (number, key),
            ).scalar()
            if found is None:
                return False
            document = {**self.writer.packing.unpacked(found), **changes}
            self.writer(connection, number, now=self._now()).put([document])
        return True

    def forget_customers(self, before: datetime, limit: int = _AT_ONCE) -> int:
        """Delete customers and documents that cannot have changed since `before`; returns of how many.

        At most `limit` at once: call it until it returns less. What was sold, and how it ended, stays. The deleted
        bytes are overwritten.
        """
        sql, shelf = self.writer.statements, self.writer.statements.shelf
        due = f'SELECT "row" FROM {shelf.name}_head WHERE forgotten = 0 AND final_at < ? ORDER BY final_at LIMIT ?'
        with self._overwriting() as connection:
            rows = list(connection.exec_driver_sql(due, (int(before.timestamp()), limit)).scalars())
            if rows:
                texts = texts_of(connection, sql, rows)
                emptied = "".join(f"{name} = '', " for name in shelf.customer)
                where = 'WHERE "row" IN (SELECT value FROM json_each(?))'
                forget = f"UPDATE {shelf.name}_head SET {emptied}forgotten = 1 {where}"
                connection.exec_driver_sql(forget, (as_json(rows),))
                connection.exec_driver_sql(sql.delete("raw"), (as_json(rows),))
                index_texts(connection, sql, texts, texts_of(connection, sql, rows))
        if rows:
            # A part of the full-text index is rewritten: deleted words stand there until then. Only what is committed
            # is merged.
            merge = f"INSERT INTO {shelf.name}_fts ({shelf.name}_fts, rank) VALUES ('merge', -2000)"
            with self._overwriting() as connection:
                connection.exec_driver_sql(merge)
        return len(rows)

    def forget_some(self, connection: Connection, account: int) -> bool:
        """Delete a part of what is kept for an account, by its number; False when nothing was left."""
        sql, shelf = self.writer.statements, self.writer.statements.shelf
        listed = f'SELECT "row" FROM {shelf.name}_head WHERE account = ? LIMIT ?'
        rows = list(connection.exec_driver_sql(listed, (account, _AT_ONCE)).scalars())
        if not rows:
            deleted = [
                connection.exec_driver_sql(f"DELETE FROM {table} WHERE account = ?", (account,)).rowcount
                for table in self.beside
            ]
            return any(deleted)
        index_texts(connection, sql, texts_of(connection, sql, rows), {})
        for table in shelf.tables:
            connection.exec_driver_sql(
                f'DELETE FROM {table} WHERE "row" IN (SELECT value FROM json_each(?))', (as_json(rows),)
            )
        return True

    @contextlib.contextmanager
    def _overwriting(self) -> Iterator[Connection]:
        """A transaction that overwrites what it deletes."""
        with self._file.transaction() as connection:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("PRAGMA secure_delete = OFF")

    def _now(self) -> int:
        return int(self._clock.now().timestamp())
