"""From an `OfferQuery` to the numbers of the cached rows it means, in order.

The full-text index finds words and the beginnings of words, numbers and codes; pasted codes are looked up exactly. A
chip is a handful of facet numbers. A sort by a column that has an index walks that index until enough rows are found.
"""

from __future__ import annotations

import re
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Any, NamedTuple

from emag_desk.domain.offer_facets import count, matches
from emag_desk.domain.queries import OfferCounts, OfferQuery
from emag_desk.store.search_terms import Terms, phrase, terms_of
from emag_desk.store.word_matcher import WordMatcher

_FIRST = itemgetter(0)

#: Rows looked at one by one before the full-text index is asked: at first, and at most.
_TASTE, _MOST_TASTED = 400, 4_000

_MOST_DIGITS = 18

#: Sorts that walk an index of (column, facet, account).
_INDEXES = {
    "id": "offer_number",
    "name_key": "offer_name",
    "sale_price": "offer_sale_price",
    "general_stock": "offer_general_stock",
}

_PLAIN_SORTS = frozenset(
    {
        *("id", "category_id", "sale_price", "min_sale_price", "max_sale_price", "recommended_price"),
        *("best_offer_sale_price", "general_stock", "estimated_stock", "status", "vat_id", "validation"),
        *("offer_validation", "doc_errors", "buy_button_rank", "number_of_offers", "ownership", "emag_club"),
        *("vanished", "currency"),
    }
)
_CODE_SORTS = frozenset({"part_number", "part_number_key", "ean", "brand"})
_WAREHOUSE_SORT = re.compile(r"(stock|handling_time):(\d{1,9})")


class _Source(NamedTuple):
    """Where rows come from: a FROM clause that names `offer` as `o`, its conditions and their values.

    `words` is set when they come from the full-text index alone.
    """

    tables: str
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    words: str = ""


class OfferSearch:
    """Searches over one read-only connection.

    `accounts` maps the cache's small account numbers to their keys, for which `vat_rates` gives fractions by VAT id.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        accounts: Mapping[int, str],
        vat_rates: Callable[[str], Mapping[int, Decimal]],
    ) -> None:
        self._connection = connection
        self._accounts = accounts
        self._vat_rates = vat_rates
        self._matcher = WordMatcher()
        self._last_only: tuple[frozenset[tuple[str, int]], int, list[int]] = (frozenset(), -1, [])

    def close(self) -> None:
        """Give back what the searches used; the connection stays open."""
        self._matcher.close()

    def first(self, query: OfferQuery, limit: int) -> array[int]:
        """The first rows of what `numbers` gives."""
        return self._numbers(query, limit)

    def numbers(self, query: OfferQuery) -> array[int]:
        """All rows that match, in order."""
        return self._numbers(query, -1)

    def counts(self, query: OfferQuery) -> OfferCounts:
        """How many rows match text and category, by chip and account. Chips and `only` are not applied."""
        source = self._source(terms_of(query.text), None)
        conditions = [*source.conditions, *_in_category(query)]
        found = self._connection.execute(
            f"SELECT o.account, o.facet, count(*) FROM {source.tables} {_where(conditions)} GROUP BY 1, 2",
            source.values,
        ).fetchall()
        accounts = {key: 0 for key in self._accounts.values()}
        for number, _, rows in found:
            if number in self._accounts:
                accounts[self._accounts[number]] += rows
        chosen = set(self._account_numbers(query))
        pairs = [(bits, rows) for number, bits, rows in found if number in chosen]
        return OfferCounts(sum(rows for _, rows in pairs), count(pairs), accounts)

    # ---- how

    def _numbers(self, query: OfferQuery, limit: int) -> array[int]:
        source = self._source(terms_of(query.text), query.only)
        filters = self._filters(query)
        found = array("q")
        if filters is None:
            return found
        sort, order = self._order(query, source)
        if query.category is None and limit > 0 and source.words and (not sort or sort in _INDEXES):
            tasted = self._taste(source.words, self._in_order(sort, order, filters), limit)
            if tasted is not None:
                return tasted
        if not source.conditions and not source.values and query.category is None:
            sql = self._in_order(sort, order, filters)
        else:
            sql = _select(source.tables, [*source.conditions, *filters], order)
        found.extend(map(_FIRST, self._connection.execute(f"{sql} LIMIT ?", (*source.values, limit))))
        return found

    def _in_order(self, sort: str, order: str, filters: Sequence[str]) -> str:
        """The query for all rows that pass the filters, by the index that has them in order where there is one."""
        if sort in _INDEXES:
            return _select(f"offer AS o INDEXED BY {_INDEXES[sort]}", filters, order)
        # Without a filter, the narrowest table that is in the order of the rows.
        return _select("offer AS o" if sort or filters else "offer_seen AS o", filters, order)

    def _taste(self, words: str, in_order: str, limit: int) -> array[int] | None:
        """The first rows, found by looking at rows in order; None when too few of them match for that to be quick."""
        rows = self._connection.execute(in_order.replace("offer_fts.rowid", 'o."row"'))
        found, tasted = array("q"), 0
        while len(found) < limit:
            numbers = [number for (number,) in rows.fetchmany(_TASTE)]
            if not numbers:
                return found
            tasted += len(numbers)
            listed = f"[{','.join(map(str, numbers))}]"
            sql = 'SELECT t.* FROM json_each(?) AS w CROSS JOIN offer_text AS t ON t."row" = w.value'
            matching = self._matcher.matching(self._connection.execute(sql, (listed,)), words)
            found.extend(number for number in numbers if number in matching)
            if len(found) < limit and tasted * limit > _MOST_TASTED * len(found):
                return None
        return found[:limit]

    def _source(self, terms: Terms, only: frozenset[tuple[str, int]] | None) -> _Source:
        by_code = self._rows_of_codes(terms.codes) if terms.codes else []
        if by_code:
            terms = Terms(terms.codes)
        if only is None and not by_code:
            if not terms.words:
                return _Source("offer AS o")
            tables = 'offer_fts CROSS JOIN offer AS o ON o."row" = offer_fts.rowid'
            return _Source(tables, ("offer_fts MATCH ?",), (terms.words,), terms.words)
        rows = by_code
        if only is not None:
            among = self._rows_of(only)
            rows = sorted(set(among).intersection(by_code)) if by_code else among
        tables = 'json_each(?) AS wanted CROSS JOIN offer AS o ON o."row" = wanted.value'
        values: tuple[Any, ...] = (_as_json(rows),)
        if not terms.words:
            return _Source(tables, (), values)
        condition = 'o."row" IN (SELECT rowid FROM offer_fts WHERE offer_fts MATCH ?)'
        return _Source(tables, (condition,), (*values, terms.words))

    def _rows_of_codes(self, codes: Iterable[str]) -> list[int]:
        """The rows whose id, EAN, part number or PNK is one of these."""
        found: dict[int, None] = {}
        for code in codes:
            if code.isascii() and code.isdigit() and len(code) <= _MOST_DIGITS:
                for number in self._accounts:
                    by_id = 'SELECT "row" FROM offer WHERE account = ? AND id = ?'
                    found.update(dict.fromkeys(map(_FIRST, self._connection.execute(by_id, (number, int(code))))))
            if not any(map(str.isalnum, code)):
                continue
            folded = code.casefold()
            rows = self._connection.execute(
                'SELECT o."row", o.part_number, o.part_number_key, o.ean FROM offer_fts '
                'CROSS JOIN offer AS o ON o."row" = offer_fts.rowid WHERE offer_fts MATCH ?',
                (f"{{part_number part_number_key ean}} : {phrase(code)}",),
            )
            for row, part_number, key, eans in rows:
                if folded in (part_number.casefold(), key.casefold()) or code in eans.split(" "):
                    found[row] = None
        return sorted(found)

    def _rows_of(self, pairs: frozenset[tuple[str, int]]) -> list[int]:
        """The rows of these (account, id); remembered, since a large set is asked for several times in a row."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if self._last_only[:2] != (pairs, version):
            self._last_only = (pairs, version, self._looked_up(pairs))
        return self._last_only[2]

    def _looked_up(self, pairs: Iterable[tuple[str, int]]) -> list[int]:
        by_account: dict[str, list[int]] = {}
        for key, offer_id in pairs:
            by_account.setdefault(key, []).append(offer_id)
        found: list[int] = []
        sql = (
            'SELECT o."row" FROM json_each(?) AS wanted CROSS JOIN offer AS o ON o.account = ? AND o.id = wanted.value'
        )
        for number, key in self._accounts.items():
            if ids := by_account.get(key):
                found.extend(map(_FIRST, self._connection.execute(sql, (_as_json(ids), number))))
        return found

    def _account_numbers(self, query: OfferQuery) -> list[int]:
        return [number for number, key in self._accounts.items() if not query.accounts or key in query.accounts]

    def _filters(self, query: OfferQuery) -> list[str] | None:
        """The conditions on account, facet and category, as literal numbers; None when nothing can match."""
        conditions = _in_category(query)
        if query.accounts:
            numbers = self._account_numbers(query)
            if not numbers:
                return None
            conditions.append(f"o.account IN ({_listed(numbers)})")
        if query.chips:
            facets = {bits for _, bits in self._pairs() if matches(bits, query.chips)}
            if not facets:
                return None
            conditions.append(f"o.facet IN ({_listed(sorted(facets))})")
        return conditions

    def _pairs(self) -> list[tuple[int, int]]:
        """Every (account, facet) that occurs: one step into the index for each, however many offers there are."""
        found: list[tuple[int, int]] = []
        step = "SELECT facet FROM offer WHERE account = ? AND facet > ? ORDER BY facet LIMIT 1"
        for account in self._accounts:
            facet = -1
            while (row := self._connection.execute(step, (account, facet)).fetchone()) is not None:
                facet = row[0]
                found.append((account, facet))
        return found

    def _order(self, query: OfferQuery, source: _Source) -> tuple[str, str]:
        """The column that is sorted by, empty for the order in which the offers were pulled, and the whole ORDER BY."""
        way = "DESC" if query.descending else "ASC"
        if not query.sort:
            # The full-text index gives its own row numbers in order, one by one.
            return "", f"offer_fts.rowid {way}" if source.words else f'o."row" {way}'
        column, expression = self._sorted_by(query.sort)
        # The rest of the index's columns, so that equal values come in the same order by every plan.
        return column, f'{expression} {way}, o.facet {way}, o.account {way}, o."row" {way}'

    def _sorted_by(self, sort: str) -> tuple[str, str]:
        if sort == "name":
            return "name_key", "o.name_key"
        if sort == "stock":
            sort = "general_stock"
        if sort in _PLAIN_SORTS:
            return sort, f"o.{sort}"
        if sort in _CODE_SORTS:
            return sort, f"o.{sort} COLLATE NOCASE"
        if sort == "account":
            places = sorted(self._accounts, key=lambda number: self._accounts[number])
            cases = " ".join(f"WHEN {number} THEN {place}" for place, number in enumerate(places))
            return sort, f"CASE o.account {cases} END" if cases else "o.account"
        if sort == "handling_time":
            return sort, "CAST(substr(o.handling_time, instr(o.handling_time, ':') + 1) AS INTEGER)"
        if sort == "gross_price":
            return sort, self._gross_price()
        if sort == "fetched_at":
            return sort, '(SELECT fetched_at FROM offer_seen AS s WHERE s."row" = o."row")'
        if (warehouse := _WAREHOUSE_SORT.fullmatch(sort)) is not None:
            return sort, f"json_extract(o.{warehouse[1]}, '$.\"{warehouse[2]}\"')"
        raise ValueError(f"offers cannot be sorted by {sort}")

    def _gross_price(self) -> str:
        """The price with VAT in whole numbers; nothing where the rate is not known, as in the table."""
        rates = {number: self._vat_rates(key) for number, key in self._accounts.items()}
        cases = [
            f"WHEN o.account = {number} AND o.vat_id = {vat_id} THEN o.sale_price * {round((1 + rate) * 10_000)}"
            for number, known in rates.items()
            for vat_id, rate in known.items()
        ]
        return f"CASE {' '.join(cases)} END" if cases else "o.sale_price"


def _in_category(query: OfferQuery) -> list[str]:
    # A category holds few of many offers: walking all of them in some order would look at each for nothing.
    return [] if query.category is None else [f"o.category_id = {query.category:d}"]


def _select(tables: str, conditions: Iterable[str], order: str) -> str:
    return f'SELECT o."row" FROM {tables} {_where(conditions)} ORDER BY {order}'


def _as_json(numbers: Iterable[int]) -> str:
    # Not `map`: a hundred thousand numbers in one call of C would keep the window's thread waiting.
    return f"[{','.join([str(number) for number in numbers])}]"


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))


def _where(conditions: Iterable[str]) -> str:
    joined = " AND ".join(conditions)
    return f"WHERE {joined}" if joined else ""
