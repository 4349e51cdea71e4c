"""Reads categories from eMAG into the cache: the list page by page, one template, all values (protocol §4.10)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Account
from emag_desk.domain.categories import CATEGORY_LANGUAGES, Category
from emag_desk.domain.clock import Clock
from emag_desk.errors import InputError, MarketplaceError, Sentence
from emag_desk.store.cache import Cache
from emag_desk.store.categories import VALUES_PER_PAGE, Listing
from emag_desk.store.threads import StoreThread
from emag_desk.sync.pages import Walk, Window, requests_for
from emag_desk.sync.pull_progress import PAUSED, READING, Pace

READ = "category/read"
#: Whatever eMAG answers, a list of values ends somewhere: here are half a million of them.
_MOST_VALUE_PAGES = 2000


def language_code(language: str) -> str:
    """The code of a language as the cache keeps it; empty for the platform's own. Raises InputError."""
    code = language.strip().upper()
    if code and code not in CATEGORY_LANGUAGES:
        raise InputError(
            "eMAG knows no language {language} for categories.",
            language=language,
            remedy="It can be: {all}.",
            all=", ".join(CATEGORY_LANGUAGES),
        )
    return code


@dataclass(frozen=True)
class CategoryProgress:
    """Where a reading stands. `what` is `categories` or `values`, and `done` and `total` count these.

    `total` and `seconds_left` are None while nobody can know. `state` is `reading` or `paused`.
    """

    account: str
    language: str
    what: str = "categories"
    done: int = 0
    total: int | None = None
    page: int = 0
    seconds_left: float | None = None
    state: str = READING


@dataclass
class CategoryPullReport:
    """What reading the list came to. `complete` when every category was met, so that others could go. Times are UTC."""

    account: str
    language: str
    started_at: datetime
    finished_at: datetime | None = None
    categories: int = 0
    pages: int = 0
    gone: int = 0
    resumed: bool = False
    complete: bool = False
    bad: list[tuple[int | None, str]] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)


class CategoryPull:
    """One walk over all categories of an account in one language. `running` pauses it while cleared.

    What was read is kept page by page, and the next pull goes on from there within a day, unless it is to `restart`.
    `allowed_per_second` is how many requests the budget lets through in the long run.
    """

    def __init__(
        self,
        account: Account,
        language: str = "",
        *,
        client: EmagClient,
        cache: Cache,
        thread: StoreThread,
        clock: Clock,
        running: asyncio.Event | None = None,
        allowed_per_second: float = 2.0,
        restart: bool = False,
    ) -> None:
        self._key = account.key
        self._language = language_code(language)
        self._client = client
        self._store = cache.categories
        self._thread = thread
        self._clock = clock
        self._running = running or _set_event()
        self._allowed_per_second = allowed_per_second
        self._restart = restart
        self._pace = Pace(clock)
        self.report = CategoryPullReport(account.key, self._language, clock.now())

    async def run(self, *, progress: Callable[[CategoryProgress], None] = lambda _: None) -> CategoryPullReport:
        """Read everything. Raises MarketplaceError; what was read until then is kept."""
        try:
            begin = self._store.begin_listing
            listing = await self._thread.run(begin, self._key, self._language, restart=self._restart)
            self.report.resumed = listing.resumed
            await self._walk(listing, progress)
        finally:
            self.report.finished_at = self._clock.now()
        return self.report

    async def _walk(self, listing: Listing, progress: Callable[[CategoryProgress], None]) -> None:
        walk = Walk.from_text(listing.position or None)
        before = await self._count()
        ended = False
        while not ended:
            if not self._running.is_set():
                progress(self._progress(walk, before, PAUSED))
                await self._running.wait()
                self._pace.forget()
            window = walk.next_window()
            rows = await self._page(window)
            step = walk.take(window, [_id_of(row) for row in rows])
            if not step.joined:
                continue
            fresh = [rows[place] for place in step.fresh]
            put = self._store.put_page
            position = "" if step.ended else walk.as_text()
            done = await self._thread.run(put, self._key, self._language, listing.number, fresh, position)
            self.report.pages += 1
            self.report.bad += done.bad
            self._pace.mark(walk.reached)
            progress(self._progress(walk, max(before, walk.reached), READING))
            ended = step.ended
        await self._finish(listing, walk, before)

    async def _finish(self, listing: Listing, walk: Walk, before: int) -> None:
        after = await self._count()
        complete = walk.calm and before == after == walk.reached == walk.distinct
        finish = self._store.finish_listing
        self.report.gone = await self._thread.run(finish, self._key, self._language, listing.number, complete=complete)
        self.report.complete, self.report.categories = complete, walk.distinct
        if not complete:
            text = "eMAG's categories changed while they were read; the next reading brings the rest."
            self.report.remarks.append(Sentence(text))

    async def _count(self) -> int:
        await self._running.wait()
        counted = await self._client.count("category", priority=Priority.BACKGROUND)
        return counted.items

    async def _page(self, window: Window) -> list[Any]:
        filters = {"currentPage": window.page, "itemsPerPage": window.size}
        params = _params(self._language)
        rows = await self._client.read(READ, filters, params=params, priority=Priority.BACKGROUND)
        if len(rows) > window.size:
            raise MarketplaceError(
                "eMAG answered {got} categories where {asked} were asked for, so its pages cannot be told apart.",
                cause="UNEXPECTED_ANSWER",
                remedy="Try again later; if it stays, report it with the request log.",
                got=len(rows),
                asked=window.size,
            )
        return rows

    def _progress(self, walk: Walk, total: int, state: str) -> CategoryProgress:
        left = requests_for(total) * (total - walk.reached) / total if total else 0.0
        measured = self._pace.pages_per_second
        rate = min(measured, self._allowed_per_second) if measured else self._allowed_per_second
        return CategoryProgress(
            self._key,
            self._language,
            done=walk.reached,
            total=total,
            page=self.report.pages,
            seconds_left=left / rate if state == READING else None,
            state=state,
        )


class TemplateReading:
    """Reads the template of one category, and all values of its characteristics, for one account and language."""

    def __init__(
        self, account: Account, language: str, *, client: EmagClient, cache: Cache, thread: StoreThread
    ) -> None:
        self._key = account.key
        self._language = language_code(language)
        self._client = client
        self._store = cache.categories
        self._thread = thread

    async def read(self, category_id: int, *, priority: Priority = Priority.OPERATOR) -> tuple[Category, bool]:
        """Read a category with the first 256 values of each characteristic; tells whether it changed.

        Raises MarketplaceError, also when eMAG knows no such category.
        """
        document = await self._page(category_id, 1, priority)
        try:
            changed = await self._thread.run(self._store.put_template, self._key, self._language, document)
        except ValueError as problem:
            raise _no_category(problem) from problem
        return Category.model_validate(document), changed

    async def read_values(
        self,
        category_id: int,
        characteristic_id: int | None = None,
        *,
        progress: Callable[[CategoryProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
        priority: Priority = Priority.BACKGROUND,
    ) -> tuple[Category, bool]:
        """Read a category and then page after page of values: until one characteristic has all, or every one.

        Each page holds the values of all characteristics, and what comes along is kept, too (protocol §4.10). Tells
        whether anything changed. Raises MarketplaceError.
        """
        category, changed = await self.read(category_id, priority=priority)
        growing = {
            one.id: list(dict.fromkeys(one.values))
            for one in category.characteristics
            if len(one.values) >= VALUES_PER_PAGE
        }
        known = {number: set(values) for number, values in growing.items()}
        page = 1
        while growing and (characteristic_id is None or characteristic_id in growing):
            if running is not None and not running.is_set():
                progress(self._progress(known, page, PAUSED))
                await running.wait()
            page += 1
            answer = _values(await self._page(category_id, page, priority))
            ended: dict[int, list[str]] = {}
            for number in tuple(growing):
                values = answer.get(number, [])
                fresh = [value for value in dict.fromkeys(values) if value not in known[number]]
                growing[number] += fresh
                known[number].update(fresh)
                # A page without anything new: eMAG does not page this list, or begins it anew.
                if len(values) < VALUES_PER_PAGE or not fresh or page >= _MOST_VALUE_PAGES:
                    ended[number] = growing.pop(number)
            if ended:
                put = self._store.put_values
                changed |= await self._thread.run(put, self._key, self._language, category_id, ended)
            progress(self._progress(known, page, READING))
        return category, changed

    def _progress(self, known: Mapping[int, set[str]], page: int, state: str) -> CategoryProgress:
        done = sum(len(values) for values in known.values())
        return CategoryProgress(self._key, self._language, "values", done, page=page, state=state)

    async def _page(self, category_id: int, page: int, priority: Priority) -> dict[str, Any]:
        filters = {"id": category_id, "valuesCurrentPage": page, "valuesPerPage": VALUES_PER_PAGE}
        rows = await self._client.read(READ, filters, params=_params(self._language), priority=priority)
        for row in rows:
            if isinstance(row, dict) and str(row.get("id")) == str(category_id):
                return row
        raise MarketplaceError(
            "eMAG has no category {category}.", cause="NOT_FOUND", category=category_id, remedy="Read the list anew."
        )


def _params(language: str) -> dict[str, str] | None:
    return {"language": language.lower()} if language else None


def _values(document: Mapping[str, Any]) -> dict[int, list[str]]:
    """Characteristic -> its values on this page."""
    try:
        category = Category.model_validate(document)
    except ValueError as problem:
        raise _no_category(problem) from problem
    return {one.id: one.values for one in category.characteristics}


def _no_category(problem: ValueError) -> MarketplaceError:
    return MarketplaceError(
        "eMAG's answer about a category makes no sense: {reason}.",
        cause="UNEXPECTED_ANSWER",
        remedy="Report it with the request log.",
        reason=str(problem).splitlines()[0],
    )


def _id_of(row: Any) -> int | None:
    value = row.get("id") if isinstance(row, dict) else None
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event
