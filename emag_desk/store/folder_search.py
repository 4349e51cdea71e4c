"""Searches over documents that lie in folders: each folder is a handful of facet numbers.

Some folders also depend on the clock: what is late, or due soon. The facets that the cache keeps do not know of that,
so these are asked for with a condition of their own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from emag_desk.store.document_search import Asked, Counts, DocumentSearch, Source, listed, where
from emag_desk.store.search_terms import terms_of

Folder = TypeVar("Folder", bound=StrEnum)


class InFolder(Asked, Protocol):
    """A query that may ask for one folder, a span of time and who ships."""

    @property
    def folder(self) -> StrEnum | None: ...
    @property
    def since(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def type(self) -> int | None: ...


Query = TypeVar("Query", bound=InFolder)


class Clocked(NamedTuple):
    """What makes a folder depend on the time: the bit of the facet that is not kept, and what stands for it in SQL."""

    bit: int
    condition: str


@dataclass(frozen=True)
class Folders(Generic[Folder]):
    """The folders of one kind of document, as its facets know them. `stale` are all bits that are not kept."""

    all: Folder
    numbers_of: Callable[[Folder], list[int]]
    count: Callable[[Iterable[tuple[int, int]]], dict[Folder, int]]
    stale: int


class FolderSearch(DocumentSearch[Query, Counts], Generic[Query, Counts, Folder]):
    """`small` are folders that hold few of many documents. `now` tells what is late."""

    folders: ClassVar[Folders[Any]]
    small: ClassVar[frozenset[StrEnum]]
    counted: ClassVar[Callable[..., Any]]

    def __init__(
        self, connection: sqlite3.Connection, accounts: Mapping[int, str], now: Callable[[], datetime]
    ) -> None:
        super().__init__(connection, accounts)
        self._now = now

    def counts(self, query: Query) -> Counts:
        """How many match text, dates and type, by folder and by account. Accounts count without their filter."""
        source = self._source(terms_of(query.text))
        bounds = self._bounds(query)
        found = self._grouped(source, bounds)
        accounts = {key: 0 for key in self._accounts.values()}
        for number, _, rows in found:
            if number in self._accounts:
                accounts[self._accounts[number]] += rows
        chosen = set(self._account_numbers(query))
        pairs = [(bits, rows) for number, bits, rows in found if number in chosen]
        folders = self.folders.count(pairs)
        # These are counted apart, so that the others are a walk over one index.
        for folder, clocked in self._clocked().items():
            grouped = self._grouped(source, [*bounds, clocked.condition])
            marked = [(bits | clocked.bit, rows) for number, bits, rows in grouped if number in chosen]
            folders[folder] = self.folders.count(marked)[folder]
        counts: Counts = type(self).counted(sum(rows for _, rows in pairs), folders, accounts)
        return counts

    def _clocked(self) -> Mapping[StrEnum, Clocked]:
        """The folders that depend on the time, as it is now."""
        raise NotImplementedError

    def _filters(self, query: Query) -> list[str] | None:
        conditions = super()._filters(query)
        if conditions is None or query.folder is None or query.folder == self.folders.all:
            return conditions
        if query.folder in self.small and not query.accounts:  # the index of facets begins with the account
            conditions.append(f"o.account IN ({listed(self._accounts)})")
        facets = {bits & ~self.folders.stale for bits in self.folders.numbers_of(query.folder)}
        conditions.append(f"o.facet IN ({listed(sorted(facets))})")
        if clocked := self._clocked().get(query.folder):
            conditions.append(clocked.condition)
        return conditions

    def _few(self, query: Query) -> str | None:
        return f"{self.shelf.name}_head AS o" if query.folder in self.small else None

    def _bounds(self, query: Query) -> list[str]:
        conditions = []
        if query.since is not None:
            conditions.append(f"o.{self.usual} >= {int(query.since.timestamp())}")
        if query.until is not None:
            conditions.append(f"o.{self.usual} < {int(query.until.timestamp())}")
        if query.type is not None:
            conditions.append(f"o.type = {query.type:d}")
        return conditions

    def _grouped(self, source: Source, conditions: list[str]) -> list[tuple[int, int, int]]:
        sql = f"SELECT o.account, o.facet, count(*) FROM {source.tables} {where([*source.conditions, *conditions])}"
        return self._connection.execute(f"{sql} GROUP BY 1, 2", source.values).fetchall()
