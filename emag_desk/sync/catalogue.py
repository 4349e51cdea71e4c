"""What the desk knows of eMAG's catalogue: categories, their templates and values, and products by their EANs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Limiter, Priority
from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.categories import Category
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock
from emag_desk.errors import InputError
from emag_desk.store.cache import Cache
from emag_desk.store.categories_reader import PastTemplate
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.categories import (
    CategoryProgress,
    CategoryPull,
    CategoryPullReport,
    TemplateReading,
    language_code,
)
from emag_desk.sync.category_changes import CategoryChange, FieldChange, broken_cached_offers, differences
from emag_desk.sync.find_by_eans import FoundProduct, find_by_eans

Tell = Callable[[CategoryProgress], None]


def _say_nothing(_: CategoryProgress) -> None: ...


class CategoryRead(NamedTuple):
    """A category as it was just read, and what changed since it was read before; None when nothing did."""

    category: Category
    change: CategoryChange | None


class Catalogue:
    """Reads the catalogue for any account. `client` and `limiter` give those of an account by its key."""

    def __init__(
        self,
        *,
        client: Callable[[str], Awaitable[EmagClient]],
        limiter: Callable[[str], Limiter],
        cache: Cache,
        thread: StoreThread,
        readers: ReaderThread,
        clock: Clock,
        changes: Changes,
    ) -> None:
        self._client = client
        self._limiter = limiter
        self._cache = cache
        self._thread = thread
        self._readers = readers
        self._clock = clock
        self._changes = changes
        self._listing: set[tuple[str, str]] = set()
        self._reading: dict[tuple[str, str, int], asyncio.Lock] = {}

    async def pull(
        self,
        account: Account,
        language: str = "",
        *,
        progress: Tell = _say_nothing,
        running: asyncio.Event | None = None,
        allowed_per_second: float = 2.0,
        restart: bool = False,
    ) -> CategoryPullReport:
        """Read the list of all categories; see `CategoryPull`. Raises InputError while that is under way already."""
        place = (account.key, language_code(language))
        if place in self._listing:
            raise InputError("The categories of {name} are being read already.", name=account.name)
        self._listing.add(place)
        try:
            pull = CategoryPull(
                account,
                language,
                client=await self._client(account.key),
                cache=self._cache,
                thread=self._thread,
                clock=self._clock,
                running=running,
                allowed_per_second=allowed_per_second,
                restart=restart,
            )
            return await pull.run(progress=progress)
        finally:
            self._listing.discard(place)
            self._changes.announce(Kind.CATEGORIES, Kind.BUDGET)

    async def read(self, account: Account, category_id: int, language: str = "") -> CategoryRead:
        """Read a category into the cache, with the first 256 values of each characteristic."""
        async with self._lock(account, category_id, language):
            reading = await self._template_reading(account, language)
            category, changed = await reading.read(category_id)
        return await self._told(account, category, changed, language)

    async def read_values(
        self,
        account: Account,
        category_id: int,
        characteristic_id: int | None = None,
        language: str = "",
        *,
        progress: Tell = _say_nothing,
        running: asyncio.Event | None = None,
        again: bool = False,
    ) -> CategoryRead | None:
        """Read all values of a characteristic, or of all, into the cache.

        Values that are complete already are read only when asked to `again`: None, then. Whoever asks while another
        one reads the same category waits for that.
        """
        async with self._lock(account, category_id, language):
            if not again and await self._readers.run(_complete(account, category_id, characteristic_id, language)):
                return None
            reading = await self._template_reading(account, language)
            category, changed = await reading.read_values(
                category_id,
                characteristic_id,
                progress=progress,
                running=running,
                priority=Priority.BACKGROUND if characteristic_id is None else Priority.OPERATOR,
            )
        return await self._told(account, category, changed, language)

    async def changes(self, account: Account, category_id: int, language: str = "") -> list[CategoryChange]:
        """The last changes of a category's template, newest first, each with the cached offers that it breaks."""
        code = language_code(language)
        own = code in ("", PLATFORMS[account.platform].country)
        found = []
        for past, different, in_force, today in await self._readers.run(_noticed(account.key, category_id, code)):
            breaks = await broken_cached_offers(
                self._readers, account.key, category_id, in_force, today, same_language=own
            )
            name = str(past.after.get("name") or category_id)
            found.append(CategoryChange(category_id, name, past.replaced_at, different, tuple(breaks)))
        return found

    async def find_by_eans(self, account: Account, eans: Iterable[str]) -> list[FoundProduct]:
        """The products of eMAG's catalogue with these EANs."""
        client = await self._client(account.key)
        try:
            return await find_by_eans(client, self._limiter(account.key), eans)
        finally:
            self._changes.announce(Kind.BUDGET)

    def _lock(self, account: Account, category_id: int, language: str) -> asyncio.Lock:
        return self._reading.setdefault((account.key, language_code(language), category_id), asyncio.Lock())

    async def _template_reading(self, account: Account, language: str) -> TemplateReading:
        client = await self._client(account.key)
        return TemplateReading(account, language, client=client, cache=self._cache, thread=self._thread)

    async def _told(self, account: Account, category: Category, changed: bool, language: str) -> CategoryRead:
        self._changes.announce(Kind.CATEGORIES, Kind.BUDGET)
        found = await self.changes(account, category.id, language) if changed else []
        return CategoryRead(category, found[0] if found else None)


class _Noticed(NamedTuple):
    """A change of a template, what of it asks something of offers to this day, and the template of this day."""

    past: PastTemplate
    different: tuple[FieldChange, ...]
    in_force: list[FieldChange]
    today: dict[str, Any]


def _noticed(account: str, category_id: int, language: str) -> Callable[[CacheReader], list[_Noticed]]:
    """The changes that say something, newest first. What was taken back since then is not in force."""

    def look(reader: CacheReader) -> list[_Noticed]:
        pasts = reader.categories.changes(account, category_id, language)
        found = []
        for past in pasts:
            different = differences(past.before, past.after)
            if different:
                today = pasts[0].after
                standing = {(change.code, change.characteristic_id) for change in differences(past.before, today)}
                in_force = [one for one in different if (one.code, one.characteristic_id) in standing]
                found.append(_Noticed(past, different, in_force, today))
        return found

    return look


def _complete(
    account: Account, category_id: int, characteristic_id: int | None, language: str
) -> Callable[[CacheReader], bool]:
    code = language_code(language)

    def ask(reader: CacheReader) -> bool:
        if characteristic_id is not None:
            return reader.categories.value_count(account.key, category_id, characteristic_id, code).complete
        known = reader.categories.category(account.key, category_id, code) is not None
        return known and not reader.categories.incomplete(account.key, category_id, code)

    return ask
