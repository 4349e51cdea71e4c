"""From an `OrderQuery` to the numbers of the cached orders it means, in order.

A folder is a handful of facet numbers, except that of late orders, which depends on the time. Folders that hold few of
many orders are looked up and then sorted; otherwise an index that has the wanted order is walked until enough is found.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple

from emag_desk.domain.order_facets import LATE_BIT, Folder, count, numbers_of
from emag_desk.domain.order_queries import OrderCounts, OrderQuery
from emag_desk.store.order_migration import OPEN, ORDER_TEXT_COLUMNS
from emag_desk.store.search_terms import Terms, phrase, terms_of
from emag_desk.store.word_matcher import WordMatcher

_FIRST = itemgetter(0)
#: Rows looked at one by one before the full-text index is asked: at first, and at most.
_TASTE, _MOST_TASTED = 400, 4_000
_MOST_DIGITS = 18

#: Sorts that walk an index of (column, facet, account).
_INDEXES = {"created": "order_created", "modified": "order_modified", "id": "order_number"}
_SORTS = {
    **{name: f"o.{name}" for name in ("created", "modified", "id", "type", "status", "payment", "total", "lines")},
    **{name: f"o.{name}" for name in ("units", "locker", "ship_by", "late", "cancellation_wanted", "invoice")},
    **{name: f"o.{name} COLLATE NOCASE" for name in ("phone", "city", "part_numbers", "awbs")},
    **{name: f"o.{name}" for name in ("currency", "reason", "finalized_at")},
    "customer": "o.customer_key",
    "read_at": '(SELECT read_at FROM order_seen AS s WHERE s."row" = o."row")',
}
#: Folders that hold few of many orders.
_SMALL = frozenset(
    {Folder.NEW, Folder.IN_PROGRESS, Folder.PREPARED, Folder.LATE, Folder.CANCELLATION_WANTED, Folder.WITHOUT_AWB}
)


class _Source(NamedTuple):
    """Where rows come from: a FROM clause that names `order_head` as `o`, its conditions and their values.

    `words` is set when they come from the full-text index alone.
    """

    tables: str = "order_head AS o"
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    words: str = ""


class OrderSearch:
    """Searches over one read-only connection. `accounts` maps the cache's numbers of accounts to their keys.

    `now` tells which orders are late.
    """

    def __init__(
        self, connection: sqlite3.Connection, accounts: Mapping[int, str], now: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._accounts = accounts
        self._now = now
        self._matcher = WordMatcher(ORDER_TEXT_COLUMNS)

    def close(self) -> None:
        """Give back what the searches used; the connection stays open."""
        self._matcher.close()

    def numbers(self, query: OrderQuery, limit: int = -1) -> array[int]:
        """The rows that match, in order; all of them without a `limit`."""
        found = array("q")
        filters = self._filters(query)
        if filters is None:
            return found
        source = self._source(terms_of(query.text))
        sort, order = self._order(query)
        plain = not source.conditions and not source.values
        index = _INDEXES.get(sort)
        if query.folder in _SMALL:
            tables = "order_head AS o INDEXED BY order_open" if query.folder is Folder.LATE else "order_head AS o"
            walk = _select(tables, filters, order)
        else:
            walk = _select(f"order_head AS o INDEXED BY {index}" if index else "order_head AS o", filters, order)
        if limit > 0 and source.words and index and query.folder not in _SMALL:
            tasted = self._taste(source.words, walk, limit)
            if tasted is not None:
                return tasted
        sql = walk if plain else _select(source.tables, [*source.conditions, *filters], order)
        found.extend(map(_FIRST, self._connection.execute(f"{sql} LIMIT ?", (*source.values, limit))))
        return found

    def counts(self, query: OrderQuery) -> OrderCounts:
        """How many orders match text, dates and type, by folder and by account. Accounts count without their filter."""
        source = self._source(terms_of(query.text))
        conditions = [*source.conditions, *_bounds(query)]
        late = f"o.{OPEN} AND {self._is_late()}"
        # Late ones are counted apart, so that the others are a walk over one index.
        sql = f"SELECT o.account, o.facet, count(*) FROM {source.tables} {{where}} GROUP BY 1, 2"
        found = self._connection.execute(sql.format(where=_where(conditions)), source.values).fetchall()
        overdue = self._connection.execute(sql.format(where=_where([*conditions, late])), source.values).fetchall()
        accounts = {key: 0 for key in self._accounts.values()}
        for number, _, rows in found:
            if number in self._accounts:
                accounts[self._accounts[number]] += rows
        chosen = set(self._account_numbers(query))
        pairs = [(bits, rows) for number, bits, rows in found if number in chosen]
        folders = count(pairs)
        folders[Folder.LATE] = count((bits | LATE_BIT, rows) for number, bits, rows in overdue if number in chosen)[
            Folder.LATE
        ]
        return OrderCounts(sum(rows for _, rows in pairs), folders, accounts)

    # ---- how

    def _taste(self, words: str, walk: str, limit: int) -> array[int] | None:
        """The first rows, found by looking at rows in order; None when too few of them match for that to be quick."""
        rows = self._connection.execute(walk)
        found, tasted = array("q"), 0
        while len(found) < limit:
            numbers = [number for (number,) in rows.fetchmany(_TASTE)]
            if not numbers:
                return found
            tasted += len(numbers)
            sql = 'SELECT t.* FROM json_each(?) AS w CROSS JOIN order_text AS t ON t."row" = w.value'
            matching = self._matcher.matching(self._connection.execute(sql, (_as_json(numbers),)), words)
            found.extend(number for number in numbers if number in matching)
            if len(found) < limit and tasted * limit > _MOST_TASTED * len(found):
                return None
        return found[:limit]

    def _source(self, terms: Terms) -> _Source:
        if terms.codes and (rows := self._rows_of_codes(terms.codes)):
            tables = 'json_each(?) AS wanted CROSS JOIN order_head AS o ON o."row" = wanted.value'
            return _Source(tables, (), (_as_json(rows),))
        if not terms.words:
            return _Source()
        tables = 'order_fts CROSS JOIN order_head AS o ON o."row" = order_fts.rowid'
        return _Source(tables, ("order_fts MATCH ?",), (terms.words,), terms.words)

    def _rows_of_codes(self, codes: Iterable[str]) -> list[int]:
        """The rows that hold one of these as a whole: as number, phone, AWB, or any code of a product."""
        found: dict[int, None] = {}
        for code in codes:
            if code.isascii() and code.isdigit() and len(code) <= _MOST_DIGITS:
                for number in self._accounts:
                    by_id = 'SELECT "row" FROM order_head WHERE account = ? AND id = ?'
                    found.update(dict.fromkeys(map(_FIRST, self._connection.execute(by_id, (number, int(code))))))
            if not any(map(str.isalnum, code)):
                continue
            wanted = f" {code.casefold()} "
            rows = self._connection.execute(
                'SELECT t."row", t.phone, t.codes, t.awbs FROM order_fts '
                'CROSS JOIN order_text AS t ON t."row" = order_fts.rowid WHERE order_fts MATCH ?',
                (f"{{phone codes awbs}} : {phrase(code)}",),
            )
            for row, *texts in rows:
                if wanted in f" {' '.join(texts)} ".casefold():
                    found[row] = None
        return sorted(found)

    def _account_numbers(self, query: OrderQuery) -> list[int]:
        return [number for number, key in self._accounts.items() if not query.accounts or key in query.accounts]

    def _filters(self, query: OrderQuery) -> list[str] | None:
        """The conditions on account, folder, dates and type, as literal numbers; None when nothing can match."""
        conditions = _bounds(query)
        if query.accounts or query.folder in _SMALL:  # the index of facets begins with the account
            numbers = self._account_numbers(query)
            if not numbers:
                return None
            conditions.append(f"o.account IN ({_listed(numbers)})")
        if query.folder is Folder.LATE:
            facets = {bits & ~LATE_BIT for bits in numbers_of(Folder.LATE)}
            conditions += [f"o.facet IN ({_listed(sorted(facets))})", f"o.{OPEN}", self._is_late()]
        elif query.folder not in (None, Folder.ALL):
            facets = {bits & ~LATE_BIT for bits in numbers_of(query.folder)}
            conditions.append(f"o.facet IN ({_listed(sorted(facets))})")
        return conditions

    def _is_late(self) -> str:
        return f"(o.late = 1 OR o.ship_by < {int(self._now().timestamp())})"

    def _order(self, query: OrderQuery) -> tuple[str, str]:
        """The column that is sorted by, and the whole ORDER BY; the newest first unless a column is named."""
        sort = query.sort or "created"
        way = "DESC" if query.descending or not query.sort else "ASC"
        if sort == "account":
            places = sorted(self._accounts, key=lambda number: self._accounts[number])
            cases = " ".join(f"WHEN {number} THEN {place}" for place, number in enumerate(places))
            expression = f"CASE o.account {cases} END" if cases else "o.account"
        elif sort in _SORTS:
            expression = _SORTS[sort]
        else:
            raise ValueError(f"orders cannot be sorted by {sort}")
        if sort in _INDEXES:
            # The rest of the index's columns, so that equal values come in the same order by every plan.
            return sort, f'{expression} {way}, o.facet {way}, o.account {way}, o."row" {way}'
        nothing_last = f"{expression} IS NULL, " if sort in ("ship_by", "finalized_at", "reason") else ""
        return sort, f'{nothing_last}{expression} {way}, o.created DESC, o."row" DESC'


def _bounds(query: OrderQuery) -> list[str]:
    conditions = []
    if query.since is not None:
        conditions.append(f"o.created >= {_seconds(query.since)}")
    if query.until is not None:
        conditions.append(f"o.created < {_seconds(query.until)}")
    if query.type is not None:
        conditions.append(f"o.type = {query.type:d}")
    return conditions


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _select(tables: str, conditions: Sequence[str], order: str) -> str:
    return f'SELECT o."row" FROM {tables} {_where(conditions)} ORDER BY {order}'


def _where(conditions: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join([str(number) for number in numbers])}]"


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))
