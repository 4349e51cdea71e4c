"""What the category screens ask the cache, off the window's thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from emag_desk.domain.accounts import Account
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.category_forest import Flag, Forest, Found

if TYPE_CHECKING:
    from emag_desk.domain.categories import Category
    from emag_desk.store.categories_reader import ValueCount

#: A list of values is never longer than this on screen; the search finds the rest.
MOST_VALUES = 50_000


class Listing(NamedTuple):
    """The categories of an account in a language, and how that list stands."""

    forest: Forest
    finished_at: datetime | None
    under_way: bool
    languages: tuple[str, ...]


class Template(NamedTuple):
    """A category with its characteristics as it was last read, and how many values of each are known."""

    category: Category
    fetched_at: datetime
    counts: dict[int, ValueCount]


class CategorySource:
    """Questions about the cached categories of one account in one language. An empty language is the platform's own."""

    def __init__(self, readers: ReaderThread, account: Account, language: str = "") -> None:
        self._readers = readers
        self.place, self.account, self.language = account, account.key, language

    async def listing(self) -> Listing:
        """All categories, arranged."""

        def look(reader: CacheReader) -> Listing:
            cached = reader.categories
            state = cached.listing(self.account, self.language)
            forest = Forest(cached.tree(self.account, self.language), self.account, self.language)
            return Listing(forest, state.finished_at, state.under_way, tuple(cached.languages(self.account)))

        return await self._readers.run(look)

    async def find(self, forest: Forest, text: str, wanted: Flag) -> Found:
        """Search, and count what the chips stand for."""

        def look(reader: CacheReader) -> Found:
            text_ = text.strip()
            found = reader.categories.search(self.account, self.language, text_) if text_ else None
            return forest.narrowed(None if found is None else [row.id for row in found], wanted)

        return await self._readers.run(look)

    async def template(self, number: int) -> Template | None:
        """A category with its characteristics, None while it was never read."""

        def look(reader: CacheReader) -> Template | None:
            from emag_desk.domain.categories import Category

            cached = reader.categories.category(self.account, number, self.language)
            if cached is None:
                return None
            category = Category.model_validate(cached.document)
            count = reader.categories.value_count
            counts = {one.id: count(self.account, number, one.id, self.language) for one in category.characteristics}
            return Template(category, cached.fetched_at, counts)

        return await self._readers.run(look)

    async def values(self, category: int, characteristic: int, text: str) -> tuple[list[str], ValueCount]:
        """The known values that hold a text, and how many are known at all."""

        def look(reader: CacheReader) -> tuple[list[str], ValueCount]:
            cached, place = reader.categories, (self.account, category, characteristic, self.language)
            return cached.values(*place, text, MOST_VALUES), cached.value_count(*place)

        return await self._readers.run(look)

    async def offers(self, number: int) -> int:
        """How many cached offers the category holds."""

        def look(reader: CacheReader) -> int:
            return reader.categories.offer_count(self.account, number)

        return await self._readers.run(look)
