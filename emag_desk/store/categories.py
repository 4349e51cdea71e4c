"""Writing categories into the cache: the list page by page, templates with what they were before, values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from pydantic import ValidationError
from sqlalchemy import Connection

from emag_desk.domain.categories import Category
from emag_desk.domain.clock import Clock
from emag_desk.store.account_numbers import account_number
from emag_desk.store.cache_file import CacheFile
from emag_desk.store.documents import packed, unpacked
from emag_desk.store.folding import folded
from emag_desk.store.plain_offer import MOST
from emag_desk.store.value_lists import Place, delete_lists, distinct, lists_of, sound, write_list

#: An unfinished reading of the list that is older than this starts anew.
_RESUMABLE = timedelta(days=1)
#: Values that eMAG sends at once (protocol §4.10); a list that is shorter is complete.
VALUES_PER_PAGE = 256
#: Former versions of a template that are kept.
_MOST_PAST = 5
#: Value lists deleted per transaction when an account is forgotten.
_FORGOTTEN_AT_ONCE = 200

_PUT_CATEGORY = (
    "INSERT INTO category (account, language, id, parent_id, name, folded, is_allowed, is_ean_mandatory, "
    "is_warranty_mandatory, listing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (account, language, id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, "
    "folded = excluded.folded, is_allowed = excluded.is_allowed, is_ean_mandatory = excluded.is_ean_mandatory, "
    "is_warranty_mandatory = excluded.is_warranty_mandatory, listing = max(listing, excluded.listing)"
)
_PUT_TEMPLATE = (
    "INSERT INTO category_template (account, language, id, document, fetched_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (account, language, id) DO UPDATE SET document = excluded.document, fetched_at = excluded.fetched_at"
)
_TEMPLATE = "SELECT document, fetched_at FROM category_template WHERE account = ? AND language = ? AND id = ?"
_FORGET_PAST = (
    'DELETE FROM category_past WHERE account = ? AND language = ? AND id = ? AND "row" NOT IN ('
    'SELECT "row" FROM category_past WHERE account = ? AND language = ? AND id = ? ORDER BY "row" DESC LIMIT ?)'
)


@dataclass(frozen=True)
class Listing:
    """A walk over the list of categories. `position` is what was handed in with its last page."""

    number: int
    position: str
    started_at: datetime
    resumed: bool


@dataclass
class CategoryReport:
    """What became of the categories handed in: `bad` are those that make no sense, as (id or None, reason)."""

    kept: int = 0
    bad: list[tuple[int | None, str]] = field(default_factory=list)


class CategoryStore:
    """The writing side of categories; use it on the store thread only. An empty language is the platform's own."""

    def __init__(self, file: CacheFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    # ---- the list

    def begin_listing(self, account: str, language: str = "", *, restart: bool = False) -> Listing:
        """Begin to read the list, or go on with a reading that was broken off less than a day ago."""
        now = self._now()
        with self._file.transaction() as connection:
            keys = (account_number(connection, account), _code(language))
            found = connection.exec_driver_sql(
                "SELECT number, started_at, position FROM category_listing WHERE account = ? AND language = ?", keys
            ).first()
            number, started_at, position = found or (0, 0, "")
            if position and not restart and 0 <= now - started_at < _RESUMABLE.total_seconds():
                return Listing(number, position, _moment(started_at), resumed=True)
            connection.exec_driver_sql(
                "INSERT INTO category_listing (account, language, number, started_at, position) VALUES (?, ?, ?, ?, '')"
                " ON CONFLICT (account, language) DO UPDATE SET number = excluded.number, "
                "started_at = excluded.started_at, position = ''",
                (*keys, number + 1, now),
            )
            return Listing(number + 1, "", _moment(now), resumed=False)

    def put_page(
        self, account: str, language: str, listing: int, categories: Iterable[Any], position: str
    ) -> CategoryReport:
        """Write one page of the list and where the walk stands after it, in one transaction."""
        report = CategoryReport()
        with self._file.transaction() as connection:
            number, code = account_number(connection, account), _code(language)
            rows = []
            for document in categories:
                try:
                    rows.append(_columns(number, code, _category(document), listing))
                except ValueError as problem:
                    report.bad.append((_id_of(document), str(problem)))
            if rows:
                connection.exec_driver_sql(_PUT_CATEGORY, rows)
            connection.exec_driver_sql(
                "UPDATE category_listing SET position = ? WHERE account = ? AND language = ? AND number = ?",
                (position, number, code, listing),
            )
            report.kept = len(rows)
        return report

    def finish_listing(self, account: str, language: str, listing: int, *, complete: bool = True) -> int:
        """End a reading of the list; categories that it did not meet go, unless pages were lost. Returns how many."""
        with self._file.transaction() as connection:
            keys = (account_number(connection, account), _code(language))
            gone = 0
            if complete:
                gone = connection.exec_driver_sql(
                    "DELETE FROM category WHERE account = ? AND language = ? AND listing < ?", (*keys, listing)
                ).rowcount
            connection.exec_driver_sql(
                "UPDATE category_listing SET position = '', finished_at = ? "
                "WHERE account = ? AND language = ? AND number = ?",
                (self._now(), *keys, listing),
            )
        return gone

    # ---- templates and values

    def put_template(self, account: str, language: str, document: Mapping[str, Any]) -> bool:
        """Keep a category as a single read told it; returns whether it differs from what was known of it before.

        What it was before is kept, then. Lists of fewer than 256 values are complete with this; of longer ones, values
        that were read before stay until `put_values` brings all of them. Raises ValueError for what is no category.
        """
        category = _category(document)
        with self._file.transaction() as connection:
            place = Place(account_number(connection, account), _code(language), category.id)
            found = connection.exec_driver_sql(_TEMPLATE, tuple(place)).first()
            before = unpacked(found[0]) if found else {}
            changed = found is not None and _meaning(_category(before)) != _meaning(category)
            if changed:
                self._keep_past(connection, place, before)
            row = _columns(place.account, place.language, category, 0)
            connection.exec_driver_sql(_PUT_CATEGORY, row)
            connection.exec_driver_sql(_PUT_TEMPLATE, (*place, packed(_as_json(document)), self._now()))
            first = {one.id: one.values for one in category.characteristics if abs(one.id) <= MOST}
            _put_first(connection, place, first)
        return changed

    def put_values(self, account: str, language: str, category_id: int, lists: Mapping[int, Sequence[str]]) -> bool:
        """Keep all values of some characteristics; returns whether values that were all known before changed.

        The template as it was when it was last read is kept, then, unless it already is.
        """
        with self._file.transaction() as connection:
            place = Place(account_number(connection, account), _code(language), category_id)
            known = lists_of(connection, place)
            changed = False
            for characteristic, values in lists.items():
                texts = distinct(values)
                if characteristic in known and known[characteristic].complete:
                    before = known[characteristic].texts(connection)
                    if before == texts:
                        continue
                    if set(before) != set(texts):
                        self._keep_past_once(connection, place)
                        changed = True
                write_list(connection, place, characteristic, texts, complete=True)
        return changed

    def _keep_past_once(self, connection: Connection, place: Place) -> None:
        """Keep the template with its values, unless what it was at the time of its last read is kept already."""
        found = connection.exec_driver_sql(_TEMPLATE, tuple(place)).first()
        if found is None:
            return
        kept = connection.exec_driver_sql(
            "SELECT 1 FROM category_past WHERE account = ? AND language = ? AND id = ? AND replaced_at >= ?",
            (*place, found[1]),
        ).first()
        if kept is None:
            self._keep_past(connection, place, unpacked(found[0]))

    def _keep_past(self, connection: Connection, place: Place, before: dict[str, Any]) -> None:
        lists = {
            str(number): (kept.texts(connection), kept.complete) for number, kept in lists_of(connection, place).items()
        }
        document = {**before, "characteristics": [_with_values(one, lists) for one in _characteristics(before)]}
        connection.exec_driver_sql(
            "INSERT INTO category_past (account, language, id, document, replaced_at) VALUES (?, ?, ?, ?, ?)",
            (*place, packed(_as_json(document)), self._now()),
        )
        connection.exec_driver_sql(_FORGET_PAST, (*place, *place, _MOST_PAST))

    # ---- forgetting

    def forget_some(self, connection: Connection, account: int) -> bool:
        """Delete a part of what is kept for an account, by its number; False when nothing was left."""
        lists = connection.exec_driver_sql(
            'SELECT "row" FROM value_list WHERE account = ? LIMIT ?', (account, _FORGOTTEN_AT_ONCE)
        )
        numbers = list(lists.scalars())
        if numbers:
            delete_lists(connection, numbers)
            return True
        deleted = 0
        for table in ("category", "category_template", "category_past", "category_listing"):
            deleted += connection.exec_driver_sql(f"DELETE FROM {table} WHERE account = ?", (account,)).rowcount
        return deleted > 0

    def _now(self) -> int:
        return int(self._clock.now().timestamp())


def _put_first(connection: Connection, place: Place, first: Mapping[int, Sequence[str]]) -> None:
    """Write the first values of each characteristic; what was known beyond them stays, though it may be outdated."""
    known = lists_of(connection, place)
    for characteristic, values in first.items():
        texts, is_all = distinct(values), len(values) < VALUES_PER_PAGE
        if characteristic in known:
            before = known[characteristic].texts(connection)
            if before == texts and known[characteristic].complete == is_all:
                continue
            if not is_all:
                if before[: len(texts)] == texts:
                    continue
                if len(before) > len(texts):
                    texts = distinct([*texts, *before])
        write_list(connection, place, characteristic, texts, complete=is_all)
    delete_lists(connection, [kept.number for characteristic, kept in known.items() if characteristic not in first])


# ---- documents


def _category(document: Any) -> Category:
    """A category as it is understood. Raises ValueError for anything else."""
    try:
        category = Category.model_validate(document)
    except (ValidationError, ArithmeticError, RecursionError) as problem:
        first = problem.errors(include_url=False)[0] if isinstance(problem, ValidationError) else None
        where = ".".join(str(part) for part in first["loc"]) if first else ""
        raise ValueError(f"{where}: {first['msg']}" if first else str(problem)) from problem
    if any(abs(number) > MOST for number in (category.id, category.parent_id or 0)):
        raise ValueError("id: the number is too large")
    return category


def _columns(account: int, language: str, category: Category, listing: int) -> tuple[Any, ...]:
    name = sound(category.name)
    flags = (category.is_allowed, category.is_ean_mandatory, category.is_warranty_mandatory)
    # eMAG's roots have no parent, or 0.
    parent = category.parent_id or None
    return (account, language, category.id, parent, name, folded(name), *map(int, flags), listing)


def _id_of(document: Any) -> int | None:
    found = document.get("id") if isinstance(document, Mapping) else None
    return found if type(found) is int else None


def _characteristics(document: Mapping[str, Any]) -> list[Any]:
    found = document.get("characteristics")
    return found if isinstance(found, list) else []


def _with_values(characteristic: Any, lists: Mapping[str, tuple[list[str], bool]]) -> Any:
    if not isinstance(characteristic, dict) or str(characteristic.get("id")) not in lists:
        return characteristic
    values, complete = lists[str(characteristic["id"])]
    return {**characteristic, "values": values, "values_complete": complete}


def _meaning(category: Category) -> tuple[Any, ...]:
    """What a template says, without what is only order: two that mean the same have not changed."""
    characteristics = {
        one.id: (
            *(one.name, one.type_id, one.is_mandatory, one.is_filter, one.allow_new_value),
            *(frozenset(one.tags), frozenset(one.values)),
        )
        for one in category.characteristics
    }
    families = {
        one.id: (one.name, {part.characteristic_id: part.characteristic_family_type_id for part in one.characteristics})
        for one in category.family_types
    }
    flags = (category.is_allowed, category.is_ean_mandatory, category.is_warranty_mandatory)
    return (category.name, flags, characteristics, families)


def _as_json(document: Any) -> bytes:
    try:
        return orjson.dumps(document)
    except orjson.JSONEncodeError as problem:  # numbers over 64 bits, half surrogate pairs
        raise ValueError(f"it cannot be kept: {problem}") from problem


def _code(language: str) -> str:
    return language.strip().upper()


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
