"""From a query to the numbers of the cached documents it means, in order.

What an index holds in the wanted order is walked until enough is found; where few of many are wanted, these are looked
up and then sorted.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from emag_desk.store.search_terms import Terms, phrase, terms_of
from emag_desk.store.shelf import Shelf, as_json, number_of
from emag_desk.store.word_matcher import WordMatcher

_FIRST = itemgetter(0)
#: Rows looked at one by one before the full-text index is asked: at first, and at most.
_TASTE, _MOST_TASTED = 400, 4_000


class Asked(Protocol):
    """What every query over documents holds."""

    @property
    def text(self) -> str: ...
    @property
    def accounts(self) -> frozenset[str]: ...
    @property
    def sort(self) -> str: ...
    @property
    def descending(self) -> bool: ...


Query = TypeVar("Query", bound=Asked)
Counts = TypeVar("Counts")


class Source(NamedTuple):
    """Where rows come from: a FROM clause that names the head as `o`, its conditions and their values.

    `words` is set when they come from the full-text index alone.
    """

    tables: str
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    words: str = ""


class DocumentSearch(Generic[Query, Counts]):
    """Searches over one read-only connection. `accounts` maps the cache's numbers of accounts to their keys.

    `sorts` gives an SQL expression for each column to sort by; those in `indexes` walk an index of that column and
    `index_rest`. `usual` is the column by which the newest come first, `nothing_last` those that may be empty. `codes`
    are the columns of texts that hold codes, `numbers_in` the columns of the head that hold numbers people look for.
    """

    shelf: ClassVar[Shelf]
    sorts: ClassVar[Mapping[str, str]]
    indexes: ClassVar[Mapping[str, str]]
    index_rest: ClassVar[tuple[str, ...]] = ("facet", "account")
    usual: ClassVar[str]
    nothing_last: ClassVar[frozenset[str]] = frozenset()
    codes: ClassVar[tuple[str, ...]]
    numbers_in: ClassVar[tuple[str, ...]] = ("id",)

    def __init__(self, connection: sqlite3.Connection, accounts: Mapping[int, str]) -> None:
        self._connection = connection
        self._accounts = accounts
        self._matcher = WordMatcher(self.shelf.text_columns)

    def close(self) -> None:
        """Give back what the searches used; the connection stays open."""
        self._matcher.close()

    def numbers(self, query: Query, limit: int = -1) -> array[int]:
        """The rows that match, in order; all of them without a `limit`."""
        found = array("q")
        filters = self._filters(query)
        if filters is None:
            return found
        source = self._source(terms_of(query.text))
        sort, order = self._order(query)
        plain = not source.conditions and not source.values
        few = self._few(query)
        index = self.indexes.get(sort)
        head = f"{self.shelf.name}_head AS o"
        walk = _select(few or (f"{head} INDEXED BY {index}" if index else head), filters, order)
        if limit > 0 and source.words and index and not few:
            tasted = self._taste(source.words, walk, limit)
            if tasted is not None:
                return tasted
        sql = walk if plain else _select(source.tables, [*source.conditions, *filters], order)
        found.extend(map(_FIRST, self._connection.execute(f"{sql} LIMIT ?", (*source.values, limit))))
        return found

    def counts(self, query: Query) -> Counts:
        """How many match, in the parts that matter."""
        raise NotImplementedError

    # ---- what each kind of document knows

    def _bounds(self, query: Query) -> list[str]:
        """The conditions that also hold for counts, as literal SQL."""
        raise NotImplementedError

    def _filters(self, query: Query) -> list[str] | None:
        """All conditions but the text, as literal SQL; None when nothing can match."""
        conditions = self._bounds(query)
        if query.accounts:
            numbers = self._account_numbers(query)
            if not numbers:
                return None
            conditions.append(f"o.account IN ({listed(numbers)})")
        return conditions

    def _few(self, query: Query) -> str | None:
        """Where the rows are looked up when a query asks for few of many; None when an index is to be walked."""
        return None

    # ---- how

    def _account_numbers(self, query: Query) -> list[int]:
        return [number for number, key in self._accounts.items() if not query.accounts or key in query.accounts]

    def _taste(self, words: str, walk: str, limit: int) -> array[int] | None:
        """The first rows, found by looking at rows in order; None when too few of them match for that to be quick."""
        rows = self._connection.execute(walk)
        found, tasted = array("q"), 0
        while len(found) < limit:
            numbers = [number for (number,) in rows.fetchmany(_TASTE)]
            if not numbers:
                return found
            tasted += len(numbers)
            sql = f'SELECT t.* FROM json_each(?) AS w CROSS JOIN {self.shelf.name}_text AS t ON t."row" = w.value'
            matching = self._matcher.matching(self._connection.execute(sql, (as_json(numbers),)), words)
            found.extend(number for number in numbers if number in matching)
            if len(found) < limit and tasted * limit > _MOST_TASTED * len(found):
                return None
        return found[:limit]

    def _source(self, terms: Terms) -> Source:
        name = self.shelf.name
        if terms.codes and (rows := self._rows_of_codes(terms.codes)):
            tables = f'json_each(?) AS wanted CROSS JOIN {name}_head AS o ON o."row" = wanted.value'
            return Source(tables, (), (as_json(rows),))
        if not terms.words:
            return Source(f"{name}_head AS o")
        tables = f'{name}_fts CROSS JOIN {name}_head AS o ON o."row" = {name}_fts.rowid'
        return Source(tables, (f"{name}_fts MATCH ?",), (terms.words,), terms.words)

    def _rows_of_codes(self, codes: Iterable[str]) -> list[int]:
        """The rows that hold one of these as a whole, as a number or among their codes."""
        name = self.shelf.name
        found: dict[int, None] = {}
        for code in codes:
            if (told := number_of(code)) is not None:
                for column in self.numbers_in:
                    sql = f'SELECT "row" FROM {name}_head WHERE account = ? AND {column} = ?'
                    for number in self._accounts:
                        rows = self._connection.execute(sql, (number, told))
                        found.update(dict.fromkeys(map(_FIRST, rows)))
            if not any(map(str.isalnum, code)):
                continue
            wanted = f" {code.casefold()} "
            matching = self._connection.execute(
                f'SELECT t."row", {", ".join(f"t.{column}" for column in self.codes)} FROM {name}_fts '
                f'CROSS JOIN {name}_text AS t ON t."row" = {name}_fts.rowid WHERE {name}_fts MATCH ?',
                (f"{{{' '.join(self.codes)}}} : {phrase(code)}",),
            )
            for row, *texts in matching:
                if wanted in f" {' '.join(texts)} ".casefold():
                    found[row] = None
        return sorted(found)

    def _order(self, query: Query) -> tuple[str, str]:
        """The column that is sorted by, and the whole ORDER BY; the newest first unless a column is named."""
        sort = query.sort or self.usual
        way = "DESC" if query.descending or not query.sort else "ASC"
        if sort == "account":
            places = sorted(self._accounts, key=lambda number: self._accounts[number])
            cases = " ".join(f"WHEN {number} THEN {place}" for place, number in enumerate(places))
            expression = f"CASE o.account {cases} END" if cases else "o.account"
        elif sort in self.sorts:
            expression = self.sorts[sort]
        else:
            raise ValueError(f"{self.shelf.name}s cannot be sorted by {sort}")
        if sort in self.indexes:
            # The rest of the index's columns, so that equal values come in the same order by every plan.
            rest = "".join(f", o.{column} {way}" for column in self.index_rest)
            return sort, f'{expression} {way}{rest}, o."row" {way}'
        nothing_last = f"{expression} IS NULL, " if sort in self.nothing_last else ""
        return sort, f'{nothing_last}{expression} {way}, o.{self.usual} DESC, o."row" DESC'


def _select(tables: str, conditions: Sequence[str], order: str) -> str:
    return f'SELECT o."row" FROM {tables} {where(conditions)} ORDER BY {order}'


def where(conditions: Sequence[str]) -> str:
    """A WHERE clause that wants all of these; none when there are none."""
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def listed(numbers: Iterable[int]) -> str:
    """Numbers within the brackets of an IN."""
    return ",".join(map(str, numbers))


def quoted(text: str) -> str:
    """A text as a literal of SQL."""
    return "'" + text.replace("'", "''").replace("\0", "") + "'"
