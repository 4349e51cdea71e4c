"""Reading cached categories: the tree, the search, a template, and the values of a characteristic as you type.

Only the standard library. An empty `language` is the platform's own; the others are eMAG's codes (`EN`, `RO`, ...).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from emag_desk.domain.offer_facets import VANISHED_BIT
from emag_desk.store.documents import unpacked
from emag_desk.store.folding import LAST, folded

#: Asks the cache for all rows of a statement; none while there is no cache.
All = Callable[[str, tuple[Any, ...]], list[Any]]

_COLUMNS = (
    'c.id, c.parent_id, c.name, c.is_allowed, c.is_ean_mandatory, c.is_warranty_mandatory, t."row" IS NOT NULL '
    "FROM account AS a JOIN category AS c ON c.account = a.number LEFT JOIN category_template AS t "
    "ON t.account = c.account AND t.language = c.language AND t.id = c.id WHERE a.key = ? AND c.language = ?"
)
_ACCOUNT = "(SELECT number FROM account WHERE key = ?)"
_OFFERS_OF_CATEGORY = (
    f"offer AS o INDEXED BY offer_category WHERE o.category_id = ? AND o.account = {_ACCOUNT} "
    f"AND NOT o.facet & {VANISHED_BIT}"
)
_LIST = (
    'SELECT l."row", l.length, l.complete FROM account AS a JOIN value_list AS l ON l.account = a.number '
    "WHERE a.key = ? AND l.language = ? AND l.category_id = ? AND l.characteristic_id = ?"
)


class CategoryRow(NamedTuple):
    """A category as the tree and the search show it. `has_template` tells whether its characteristics were read."""

    id: int
    parent_id: int | None
    name: str
    is_allowed: bool
    is_ean_mandatory: bool
    is_warranty_mandatory: bool
    has_template: bool


class CachedCategory(NamedTuple):
    """A category as eMAG sent it, with at most the first 256 values of each characteristic, and when (UTC)."""

    document: dict[str, Any]
    fetched_at: datetime


class ListingState(NamedTuple):
    """How the list of categories stands: how many there are, when it was last complete (UTC), and whether a reading
    of it was begun and not ended."""

    categories: int
    finished_at: datetime | None
    under_way: bool


class ValueCount(NamedTuple):
    """How many values of a characteristic are known; more may exist on eMAG until it is `complete`."""

    known: int
    complete: bool


class PastTemplate(NamedTuple):
    """A template before and after it changed (UTC). Documents as eMAG sent them, but with all values known then;
    `values_complete` of a characteristic tells whether those are all."""

    replaced_at: datetime
    before: dict[str, Any]
    after: dict[str, Any]


class CategoriesReader:
    """Categories of the cache, over the connection of the `CacheReader` whose `categories` it is."""

    def __init__(self, rows_of: All) -> None:
        self._all = rows_of

    # ---- the tree

    def tree(self, account: str, language: str = "") -> list[CategoryRow]:
        """All categories, by name; `domain.category_tree.Tree` puts them together."""
        sql = f"SELECT {_COLUMNS} ORDER BY c.folded, c.id"
        return [_row(values) for values in self._all(sql, (account, _code(language)))]

    def search(
        self,
        account: str,
        language: str = "",
        text: str = "",
        *,
        only_allowed: bool = False,
        ean: bool = False,
        warranty: bool = False,
        limit: int = -1,
    ) -> list[CategoryRow]:
        """The categories whose name holds every word, those that begin with the text first; a number finds its id.

        `only_allowed`, `ean` and `warranty` leave only those allowed to this seller, with mandatory EAN, with
        mandatory warranty.
        """
        wanted = folded(text)
        conditions, values = [], [account, _code(language)]
        for word in wanted.split():
            conditions.append("(instr(c.folded, ?) > 0 OR c.id = ?)")
            values += [word, word if word.isascii() and word.isdigit() else ""]
        for asked, column in ((only_allowed, "allowed"), (ean, "ean_mandatory"), (warranty, "warranty_mandatory")):
            if asked:
                conditions.append(f"c.is_{column}")
        where = "".join(f" AND {condition}" for condition in conditions)
        sql = (
            f"SELECT {_COLUMNS}{where} ORDER BY c.id = ? DESC, substr(c.folded, 1, ?) = ? DESC, "
            "instr(' ' || c.folded, ' ' || ?) > 0 DESC, c.folded, c.id LIMIT ?"
        )
        order = (wanted if wanted.isdigit() else "", len(wanted), wanted, wanted, limit)
        return [_row(row) for row in self._all(sql, (*values, *order))]

    def row(self, account: str, category_id: int, language: str = "") -> CategoryRow | None:
        """One category of the list."""
        found = self._all(f"SELECT {_COLUMNS} AND c.id = ?", (account, _code(language), category_id))
        return _row(found[0]) if found else None

    def listing(self, account: str, language: str = "") -> ListingState:
        """How the list of categories stands."""
        counted = self._all(
            "SELECT count(*) FROM account AS a JOIN category AS c ON c.account = a.number "
            "WHERE a.key = ? AND c.language = ?",
            (account, _code(language)),
        )
        state = self._all(
            "SELECT l.finished_at, l.position FROM account AS a JOIN category_listing AS l ON l.account = a.number "
            "WHERE a.key = ? AND l.language = ?",
            (account, _code(language)),
        )
        finished, position = state[0] if state else (None, "")
        return ListingState(
            counted[0][0] if counted else 0, None if finished is None else _moment(finished), bool(position)
        )

    def languages(self, account: str) -> list[str]:
        """The languages in which categories of an account are cached; the platform's own is the empty text."""
        found = self._all(
            "SELECT l.language FROM account AS a JOIN category_listing AS l ON l.account = a.number "
            "WHERE a.key = ? ORDER BY l.language",
            (account,),
        )
        return [language for (language,) in found]

    def offers_by_category(self, account: str) -> dict[int, int]:
        """How many cached offers that have not vanished each category holds."""
        found = self._all(
            "SELECT category_id, count(*) FROM offer INDEXED BY offer_category "
            f"WHERE category_id IS NOT NULL AND account = {_ACCOUNT} AND NOT facet & {VANISHED_BIT} GROUP BY 1",
            (account,),
        )
        return dict(found)

    def offer_count(self, account: str, category_id: int) -> int:
        """How many cached offers that have not vanished a category holds."""
        found = self._all(f"SELECT count(*) FROM {_OFFERS_OF_CATEGORY}", (category_id, account))
        return int(found[0][0]) if found else 0

    def offer_numbers(self, account: str, category_id: int) -> list[int]:
        """The row numbers of the cached offers of a category that have not vanished."""
        sql = f'SELECT o."row" FROM {_OFFERS_OF_CATEGORY} ORDER BY o."row"'
        return [number for (number,) in self._all(sql, (category_id, account))]

    def offer_documents(self, numbers: Sequence[int]) -> list[tuple[int, dict[str, Any]]]:
        """The (id, full JSON) of the offers with these row numbers; ten thousand take a second."""
        found = self._all(
            'SELECT o.id, r.document FROM json_each(?) AS w CROSS JOIN offer AS o ON o."row" = w.value '
            'JOIN offer_raw AS r ON r."row" = o."row"',
            (f"[{','.join(map(str, numbers))}]",),
        )
        return [(number, unpacked(document)) for number, document in found]

    # ---- a template

    def category(self, account: str, category_id: int, language: str = "") -> CachedCategory | None:
        """The template of a category as it was last read; None when it was not."""
        found = self._all(
            "SELECT t.document, t.fetched_at FROM account AS a JOIN category_template AS t ON t.account = a.number "
            "WHERE a.key = ? AND t.language = ? AND t.id = ?",
            (account, _code(language), category_id),
        )
        return CachedCategory(unpacked(found[0][0]), _moment(found[0][1])) if found else None

    def changes(self, account: str, category_id: int, language: str = "") -> list[PastTemplate]:
        """What the template was before each of its last changes, and after it; the newest first."""
        found = self._all(
            "SELECT p.replaced_at, p.document FROM account AS a JOIN category_past AS p ON p.account = a.number "
            'WHERE a.key = ? AND p.language = ? AND p.id = ? ORDER BY p."row" DESC',
            (account, _code(language), category_id),
        )
        if not found:
            return []
        after = self.whole(account, category_id, language)
        changes = []
        for replaced_at, packed in found:
            before = unpacked(packed)
            changes.append(PastTemplate(_moment(replaced_at), before, after))
            after = before
        return changes

    def changed(self, account: str, language: str = "") -> dict[int, datetime]:
        """The categories whose template has changed since it was first read, each with when that was last seen."""
        found = self._all(
            "SELECT p.id, max(p.replaced_at) FROM account AS a JOIN category_past AS p ON p.account = a.number "
            "WHERE a.key = ? AND p.language = ? GROUP BY p.id",
            (account, _code(language)),
        )
        return {number: _moment(replaced_at) for number, replaced_at in found}

    def whole(self, account: str, category_id: int, language: str = "") -> dict[str, Any]:
        """The template with every value that is known, not only the first ones; empty when it was not read.

        `values_complete` of a characteristic tells whether eMAG has no more of them.
        """
        cached = self.category(account, category_id, language)
        if cached is None:
            return {}
        # eMAG writes numbers as texts now and then.
        lists = {str(number): found for number, found in self.all_values(account, category_id, language).items()}
        characteristics = []
        for one in cached.document.get("characteristics") or []:
            number = str(one.get("id")) if isinstance(one, dict) else ""
            if number in lists:
                known, complete = lists[number]
                one = {**one, "values": known, "values_complete": complete}
            characteristics.append(one)
        return {**cached.document, "characteristics": characteristics}

    # ---- values

    def values(
        self,
        account: str,
        category_id: int,
        characteristic_id: int,
        language: str = "",
        text: str = "",
        limit: int = 50,
    ) -> list[str]:
        """The known values that hold every word of `text`, whatever case and marks: those that begin with it first.

        Without a text, the first values in eMAG's order. Takes about a millisecond for a list of 20,000.
        """
        found = self._all(_LIST, (account, _code(language), category_id, characteristic_id))
        if not found:
            return []
        number, wanted = found[0][0], folded(text)
        if not wanted:
            return self._texts("list = ? ORDER BY position LIMIT ?", (number, limit))
        values = self._texts(
            "list = ? AND folded >= ? AND folded < ? ORDER BY folded, position LIMIT ?",
            (number, wanted, wanted + LAST, limit),
        )
        if len(values) < limit:
            words = wanted.split()
            holds = " AND ".join("instr(folded, ?) > 0" for _ in words)
            values += self._texts(
                f"list = ? AND {holds} AND substr(folded, 1, ?) <> ? "
                "ORDER BY instr(' ' || folded, ' ' || ?) = 0, folded, position LIMIT ?",
                (number, *words, len(wanted), wanted, words[0], limit - len(values)),
            )
        return list(dict.fromkeys(values))

    def value_count(self, account: str, category_id: int, characteristic_id: int, language: str = "") -> ValueCount:
        """How many values of a characteristic are known, and whether these are all."""
        found = self._all(_LIST, (account, _code(language), category_id, characteristic_id))
        return ValueCount(found[0][1], bool(found[0][2])) if found else ValueCount(0, complete=False)

    def has_value(
        self, account: str, category_id: int, characteristic_id: int, value: str, language: str = ""
    ) -> bool | None:
        """Whether the list holds exactly this value; None when it is not known and not all were read."""
        found = self._all(_LIST, (account, _code(language), category_id, characteristic_id))
        if not found:
            return None
        number, _, complete = found[0]
        # Told which index to use: without statistics, SQLite would rather walk over the whole list.
        sql = "SELECT value FROM value_text INDEXED BY value_text_folded WHERE list = ? AND folded = ?"
        if (value,) in self._all(sql, (number, folded(value))):
            return True
        return False if complete else None

    def all_values(self, account: str, category_id: int, language: str = "") -> dict[int, tuple[list[str], bool]]:
        """Characteristic -> its known values in eMAG's order, and whether these are all."""
        lists = self._all(
            'SELECT l."row", l.characteristic_id, l.complete FROM account AS a '
            "JOIN value_list AS l ON l.account = a.number WHERE a.key = ? AND l.language = ? AND l.category_id = ?",
            (account, _code(language), category_id),
        )
        return {
            characteristic: (self._texts("list = ? ORDER BY position", (number,)), bool(complete))
            for number, characteristic, complete in lists
        }

    def incomplete(self, account: str, category_id: int, language: str = "") -> list[int]:
        """The characteristics of a category that have more values on eMAG than were read."""
        found = self._all(
            "SELECT l.characteristic_id FROM account AS a JOIN value_list AS l ON l.account = a.number "
            "WHERE a.key = ? AND l.language = ? AND l.category_id = ? AND NOT l.complete ORDER BY 1",
            (account, _code(language), category_id),
        )
        return [number for (number,) in found]

    def _texts(self, condition: str, values: Sequence[Any]) -> list[str]:
        return [text for (text,) in self._all(f"SELECT value FROM value_text WHERE {condition}", tuple(values))]


def _row(values: Sequence[Any]) -> CategoryRow:
    number, parent, name, allowed, ean, warranty, template = values
    return CategoryRow(number, parent, name, bool(allowed), bool(ean), bool(warranty), bool(template))


def _code(language: str) -> str:
    return language.strip().upper()


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
