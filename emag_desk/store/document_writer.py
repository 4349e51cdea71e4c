"""Writing documents of one kind into the cache: what is new, what changed and how, and what is just as it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

import orjson
from sqlalchemy import Connection

from emag_desk.store.documents import Packing
from emag_desk.store.json_text import hash_of, json_of
from emag_desk.store.offer_writer import BadRow
from emag_desk.store.shelf import Shelf, as_json

Key = TypeVar("Key", bound=int | str)


class UnreadableDocument(Exception):
    """A document that means nothing we understand; says why in a few words."""


@dataclass
class PutDocuments(Generic[Key]):
    """What became of the documents handed in: `new` are the numbers of those that are met for the first time.

    `unhandled` are those of the new ones that the seller has to do something about.
    """

    new: list[Key] = field(default_factory=list)
    unhandled: list[Key] = field(default_factory=list)
    changed: int = 0
    unchanged: int = 0
    bad: list[BadRow] = field(default_factory=list)


class Known(NamedTuple):
    """What the cache holds of a document, as far as it decides what to write. `past` begins with what it `stands` for.

    The rest of `past` says when that was.
    """

    row: int
    content_hash: int
    past: tuple[Any, ...]


class Arrived(NamedTuple):
    """A document of an answer with its JSON text and the hash of that."""

    document: Any
    text: bytes
    content_hash: int


class Write(NamedTuple):
    """One document that is to be written, in columns; `forgotten`: without what is known of its customer."""

    row: int
    columns: Any
    lines: Sequence[Any]
    arrived: Arrived
    forgotten: bool


class Statements:
    """The SQL that writes the documents of one shelf.

    `columns` of the head come from the document and `own` from elsewhere; `lines` are all columns of a line but the
    document's row.
    """

    def __init__(self, shelf: Shelf, columns: Sequence[str], lines: Sequence[str], own: Sequence[str] = ()) -> None:
        self.shelf = shelf
        self._head = (*own, *columns)
        self._lines = ("row", *lines)

    @cached_property
    def insert_head(self) -> str:
        """Row, account, forgotten, what is its own, what the document says."""
        return _insert(f"{self.shelf.name}_head", ("row", "account", "forgotten", *self._head))

    @cached_property
    def update_head(self) -> str:
        """Forgotten, what is its own, what the document says, row."""
        changes = ", ".join(f"{name} = ?" for name in ("forgotten", *self._head))
        return f'UPDATE {self.shelf.name}_head SET {changes} WHERE "row" = ?'

    @cached_property
    def put_line(self) -> str:
        """The document's row, and the line."""
        return _insert(f"{self.shelf.name}_line", self._lines)

    @cached_property
    def put_past(self) -> str:
        """Row, when it was noticed, and how it stood."""
        names = ("row", "noticed_at", *self.shelf.stands, *self.shelf.dated)
        return _insert(f"{self.shelf.name}_past", names, "INSERT OR REPLACE")

    @cached_property
    def known(self) -> str:
        """By keys as JSON and the account."""
        name, key = self.shelf.name, self.shelf.key
        past = "".join(f", o.{column}" for column in (*self.shelf.stands, *self.shelf.dated))
        return (
            f'SELECT o.{key}, o."row", s.content_hash{past} FROM json_each(?) AS wanted '
            f"CROSS JOIN {name}_head AS o ON o.account = ? AND o.{key} = wanted.value "
            f'JOIN {name}_seen AS s ON s."row" = o."row"'
        )

    @cached_property
    def texts(self) -> str:
        """What the full-text index has to know, by rows as JSON."""
        return (
            f'SELECT t."row", {self.shelf.text_columns} FROM json_each(?) AS w '
            f'CROSS JOIN {self.shelf.name}_text AS t ON t."row" = w.value'
        )

    def put(self, part: str, columns: Sequence[str]) -> str:
        """Write or replace what lies beside the head."""
        return _insert(f"{self.shelf.name}_{part}", ("row", *columns), "INSERT OR REPLACE")

    def delete(self, part: str) -> str:
        """Delete what lies beside the head, by rows as JSON."""
        return f'DELETE FROM {self.shelf.name}_{part} WHERE "row" IN (SELECT value FROM json_each(?))'


class DocumentWriter(Generic[Key]):
    """Writes documents of one account within a transaction that the caller has begun. `now` is UTC Unix seconds.

    A document that can have changed last before `forget_before` (Unix seconds) is written without its customer.
    """

    statements: ClassVar[Statements]
    packing: ClassVar[Packing]

    def __init__(self, connection: Connection, account: int, *, now: int, forget_before: int | None = None) -> None:
        self._connection = connection
        self._account = account
        self._now = now
        self._forget_before = forget_before
        head = f"{self.statements.shelf.name}_head"
        self._next_row = 1 + (connection.exec_driver_sql(f'SELECT max("row") FROM {head}').scalar() or 0)

    def put(self, documents: Iterable[Any]) -> PutDocuments[Key]:
        """Write some documents. One that comes twice counts once, as it came last."""
        report: PutDocuments[Key] = PutDocuments()
        arrived = self._arrived(documents, report)
        known = self._known(arrived)
        writes: list[Write] = []
        again: list[int] = []
        for key, one in arrived.items():
            before = known.get(key)
            if before is not None and before.content_hash == one.content_hash:
                again.append(before.row)
                report.unchanged += 1
                continue
            try:
                columns, lines = self.columns_of(one.document)
            except UnreadableDocument as problem:
                report.bad.append(BadRow(key, str(problem)))
                continue
            if before is not None and self.is_older(columns, before):
                report.unchanged += 1  # an answer that was overtaken by another one on its way
                continue
            writes.append(self._write_of(before, columns, lines, one))
            if before is not None:
                report.changed += 1
                continue
            report.new.append(key)
            if self.is_unhandled(columns):
                report.unhandled.append(key)
        self._store(writes, {one.row: one.past for one in known.values()})
        if again:
            seen = f"{self.statements.shelf.name}_seen"
            sql = f'UPDATE {seen} SET read_at = ? WHERE "row" IN (SELECT value FROM json_each(?))'
            self._connection.exec_driver_sql(sql, (self._now, as_json(again)))
        return report

    # ---- what each kind of document knows

    def columns_of(self, document: Any) -> tuple[Any, Sequence[Any]]:
        """The thin columns of a document and its lines. Raises UnreadableDocument."""
        raise NotImplementedError

    def key_of(self, document: Any) -> Key | None:
        """The number of a document that may be unreadable otherwise, if it has one."""
        raise NotImplementedError

    def is_older(self, columns: Any, known: Known) -> bool:
        """Whether a document was told as it stood before what is known, as far as that can be told."""
        return False

    def is_unhandled(self, columns: Any) -> bool:
        """Whether the seller has to do something about a new document."""
        return False

    def heads(self, writes: Sequence[Write]) -> list[tuple[tuple[Any, ...], Any]]:
        """For each write what its head holds: what is its own, and the columns."""
        return [((), write.columns) for write in writes]

    def lines(self, writes: Sequence[Write]) -> list[tuple[Any, ...]]:
        """The lines of all of them, each with the document's row first."""
        return [(write.row, *line) for write in writes for line in write.lines]

    # ---- how

    def _write_of(self, before: Known | None, columns: Any, lines: Sequence[Any], arrived: Arrived) -> Write:
        row = self._next_row if before is None else before.row
        self._next_row += before is None
        final = columns.final_at
        forgotten = self._forget_before is not None and final is not None and final < self._forget_before
        if forgotten:
            columns = columns._replace(**dict.fromkeys(self.statements.shelf.customer, ""))
        return Write(row, columns, lines, arrived, forgotten)

    def _arrived(self, documents: Iterable[Any], report: PutDocuments[Key]) -> dict[Key, Arrived]:
        arrived: dict[Key, Arrived] = {}
        for document in documents:
            key = self.key_of(document)
            try:
                if key is None:
                    key = getattr(self.columns_of(document)[0], self.statements.shelf.key)
                    assert key is not None  # a head always has one
                text, _ = json_of(document)
            except (UnreadableDocument, ValueError, RecursionError) as problem:
                report.bad.append(BadRow(key, str(problem)))
                continue
            arrived.pop(key, None)
            arrived[key] = Arrived(document, text, hash_of(text))
        return arrived

    def _known(self, keys: Iterable[Key]) -> dict[Key, Known]:
        wanted = orjson.dumps(list(keys)).decode()
        found = self._connection.exec_driver_sql(self.statements.known, (wanted, self._account))
        return {row[0]: Known(row[1], row[2], tuple(row[3:])) for row in found}

    def _store(self, writes: Sequence[Write], past: Mapping[int, tuple[Any, ...]]) -> None:
        if not writes:
            return
        execute, sql = self._connection.exec_driver_sql, self.statements
        rows = [write.row for write in writes]
        texts = texts_of(self._connection, sql, [row for row in rows if row in past])
        inserts, updates = [], []
        for write, (own, columns) in zip(writes, self.heads(writes), strict=True):
            values = (int(write.forgotten), *own, *columns)
            if write.row in past:
                updates.append((*values, write.row))
            else:
                inserts.append((write.row, self._account, *values))
        if inserts:
            execute(sql.insert_head, inserts)
        if updates:
            execute(sql.update_head, updates)
        seen = [(write.row, write.arrived.content_hash, self._now) for write in writes]
        execute(sql.put("seen", ("content_hash", "read_at")), seen)
        kept = [(write.row, self.packing.packed(write.arrived.text)) for write in writes if not write.forgotten]
        if kept:
            execute(sql.put("raw", ("document",)), kept)
        if len(kept) < len(writes):
            execute(sql.delete("raw"), (as_json(write.row for write in writes if write.forgotten),))
        execute(sql.delete("line"), (as_json(rows),))
        if lines := self.lines(writes):
            execute(sql.put_line, lines)
        if noticed := self._noticed(writes, past):
            execute(sql.put_past, noticed)
        index_texts(self._connection, sql, texts, texts_of(self._connection, sql, rows))

    def _noticed(self, writes: Sequence[Write], past: Mapping[int, tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        shelf = self.statements.shelf
        found = []
        for row, columns, *_ in writes:
            stands = tuple(getattr(columns, name) for name in shelf.stands)
            if row not in past or past[row][: len(stands)] != stands:
                found.append((row, self._now, *stands, *(getattr(columns, name) for name in shelf.dated)))
        return found


def texts_of(connection: Connection, statements: Statements, rows: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """What the full-text index has to know of documents, by row."""
    found = connection.exec_driver_sql(statements.texts, (as_json(rows),))
    return {row[0]: tuple(row[1:]) for row in found}


def index_texts(
    connection: Connection,
    statements: Statements,
    before: Mapping[int, tuple[str, ...]],
    after: Mapping[int, tuple[str, ...]],
) -> None:
    """Bring the full-text index from one state to the other, touching only what differs."""
    gone = [(row, *texts) for row, texts in before.items() if after.get(row) != texts]
    fresh = [(row, *texts) for row, texts in after.items() if before.get(row) != texts]
    name, columns = f"{statements.shelf.name}_fts", statements.shelf.text_columns
    marks = ", ".join("?" for _ in statements.shelf.texts)
    if gone:
        sql = f"INSERT INTO {name} ({name}, rowid, {columns}) VALUES ('delete', ?, {marks})"
        connection.exec_driver_sql(sql, gone)
    if fresh:
        connection.exec_driver_sql(f"INSERT INTO {name} (rowid, {columns}) VALUES (?, {marks})", fresh)


def _insert(table: str, names: Sequence[str], verb: str = "INSERT") -> str:
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"{verb} INTO {table} ({quoted}) VALUES ({', '.join('?' for _ in names)})"
