"""Reading cached documents of one kind: what a tab shows. Only the standard library, as the rest of the reader."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from emag_desk.store.document_search import Counts, DocumentSearch, Query
from emag_desk.store.documents import Packing
from emag_desk.store.shelf import Shelf, as_json

Row = TypeVar("Row")


class Opened(Protocol):
    """The connection that a `CacheReader` has open."""

    def __call__(self) -> sqlite3.Connection | None: ...


class DocumentReader(Generic[Row, Query, Counts]):
    """The documents of one kind in the cache.

    `columns` are those of the head (as `o`) and of what was seen (as `s`) that make a row, after the row's number and
    its account's. `pulled` is the name under which the cache remembers when a pull last came to its end. `opened` gives
    the connection or None, `accounts` the accounts of the file that is open.
    """

    shelf: ClassVar[Shelf]
    packing: ClassVar[Packing]
    columns: ClassVar[str]
    pulled: ClassVar[str]

    def __init__(self, opened: Opened, accounts: Mapping[int, str]) -> None:
        self._opened = opened
        self._accounts = accounts
        self._search_open: tuple[sqlite3.Connection, DocumentSearch[Query, Counts]] | None = None

    def close(self) -> None:
        """Give back what searches used."""
        if self._search_open is not None:
            self._search_open[1].close()
            self._search_open = None

    # ---- rows

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """The documents with these row numbers, in this order; a number that is not there any more is skipped."""
        source = f'json_each(?) AS w CROSS JOIN {self.shelf.name}_head AS o ON o."row" = w.value {self._seen}'
        return [row for _, row in self._found(source, (as_json(numbers),))]

    def documents(self, numbers: Sequence[int]) -> dict[int, dict[str, Any]]:
        """The full JSON of the documents with these row numbers, as far as it is there."""
        found = self._all(
            f'SELECT r."row", r.document FROM json_each(?) AS w '
            f'CROSS JOIN {self.shelf.name}_raw AS r ON r."row" = w.value',
            (as_json(numbers),),
        )
        return {row: self.packing.unpacked(document) for row, document in found}

    # ---- searches

    def first(self, query: Query, limit: int = 200) -> array[int]:
        """The row numbers of the first documents of a search, fast."""
        search = self._search()
        return array("q") if search is None else search.numbers(query, limit)

    def numbers(self, query: Query) -> array[int]:
        """The row numbers of all documents of a search, in order."""
        search = self._search()
        return array("q") if search is None else search.numbers(query)

    def counts(self, query: Query) -> Counts:
        """How many match a search, by what the tab shows beside the list. What these are is not applied themselves."""
        search = self._search()
        return self._nothing() if search is None else search.counts(query)

    def pulled_at(self, account: str) -> datetime | None:
        """When a pull of the account's documents last came to its end (UTC)."""
        kept = self._remembered(account, self.pulled)
        return datetime.fromisoformat(kept) if kept else None

    # ---- what each kind of document knows

    def _row(self, account: str, values: tuple[Any, ...]) -> Row:
        """A row from its number, its account's and `columns`."""
        raise NotImplementedError

    def _nothing(self) -> Counts:
        """The counts of an empty cache."""
        raise NotImplementedError

    def _searching(self, connection: sqlite3.Connection) -> DocumentSearch[Query, Counts]:
        """What searches over a connection."""
        raise NotImplementedError

    # ---- how

    @property
    def _seen(self) -> str:
        return f'JOIN {self.shelf.name}_seen AS s ON s."row" = o."row"'

    def _one(self, account: str, key: int | str) -> Row | None:
        """A document by its key."""
        head = f"{self.shelf.name}_head AS o ON o.account = a.number AND o.{self.shelf.key} = ?"
        found = self._found(f"account AS a CROSS JOIN {head} {self._seen} WHERE a.key = ?", (key, account))
        return next((row for _, row in found), None)

    def _by_numbers(self, keys: Iterable[tuple[str, int]], column: str, order: str = "") -> Iterator[tuple[str, Row]]:
        """The documents whose `column` holds one of these numbers of their account, each with its account."""
        by_account: dict[str, list[int]] = {}
        for account, number in keys:
            by_account.setdefault(account, []).append(number)
        head = f"{self.shelf.name}_head AS o ON o.account = a.number AND o.{column} = w.value"
        source = f"account AS a CROSS JOIN json_each(?) AS w CROSS JOIN {head} {self._seen} WHERE a.key = ? {order}"
        for account, numbers in by_account.items():
            yield from self._found(source, (as_json(dict.fromkeys(numbers)), account))

    def _document(self, account: str, key: int | str) -> dict[str, Any]:
        """The full JSON of a document as eMAG sent it; empty when it is not cached, or its customer is forgotten."""
        name = self.shelf.name
        found = self._all(
            f"SELECT r.document FROM account AS a CROSS JOIN {name}_head AS o "
            f'ON o.account = a.number AND o.{self.shelf.key} = ? JOIN {name}_raw AS r ON r."row" = o."row" '
            "WHERE a.key = ?",
            (key, account),
        )
        return self.packing.unpacked(found[0][0]) if found else {}

    def _past(self, account: str, key: int | str) -> list[Any]:
        """How a document stood each time a change was noticed, oldest first: when that was, `stands`, `dated`."""
        name = self.shelf.name
        columns = "".join(f", p.{column}" for column in (*self.shelf.stands, *self.shelf.dated))
        return self._all(
            f"SELECT p.noticed_at{columns} FROM account AS a CROSS JOIN {name}_head AS o "
            f'ON o.account = a.number AND o.{self.shelf.key} = ? JOIN {name}_past AS p ON p."row" = o."row" '
            "WHERE a.key = ? ORDER BY p.noticed_at",
            (key, account),
        )

    def _lines(self, numbers: Sequence[int], columns: str, condition: str = "") -> list[Any]:
        """The lines of the documents with these row numbers, document by document."""
        return self._all(
            f'SELECT l."row", {columns} FROM json_each(?) AS w '
            f'CROSS JOIN {self.shelf.name}_line AS l ON l."row" = w.value {condition} ORDER BY w.key, l.place',
            (as_json(numbers),),
        )

    def _found(self, source: str, values: tuple[Any, ...]) -> list[tuple[str, Row]]:
        found = self._all(f'SELECT o."row", o.account, {self.columns} FROM {source}', values)
        accounts = self._accounts
        return [(accounts[one[1]], self._row(accounts[one[1]], one)) for one in found if one[1] in accounts]

    def _all(self, sql: str, values: tuple[Any, ...]) -> list[Any]:
        connection = self._opened()
        return [] if connection is None else connection.execute(sql, values).fetchall()

    def _remembered(self, account: str, name: str) -> str:
        found = self._all(
            "SELECT r.value FROM remembered AS r JOIN account AS a ON a.number = r.account "
            "WHERE a.key = ? AND r.name = ?",
            (account, name),
        )
        return str(found[0][0]) if found else ""

    def _search(self) -> DocumentSearch[Query, Counts] | None:
        connection = self._opened()
        if connection is None:
            return None
        if self._search_open is None or self._search_open[0] is not connection:
            self.close()
            self._search_open = (connection, self._searching(connection))
        return self._search_open[1]


def moment(seconds: int | None) -> datetime | None:
    """A time of the cache, UTC."""
    return None if seconds is None else sure(seconds)


def sure(seconds: int) -> datetime:
    """A time of the cache that is always there, UTC."""
    return datetime.fromtimestamp(seconds, UTC)
