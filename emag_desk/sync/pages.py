"""Walks through pages of a list that changes meanwhile, and notices when rows moved from one page to another.

eMAG's pages have no marker of where one ended: when a row before the reading position disappears, all rows after it
move up, and the first row of the next page is never read (protocol §1.6). So each page asked for begins a few rows
before the last one ended. A row of the pages just read must be found in it; then everything behind that row is in it
as well, and nothing lies between. The price is one request in eight.
"""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 100
_LEAST_ROWS = 80
#: How far a request gets on average, since windows overlap by what the page sizes happen to allow.
_ROWS_PER_REQUEST = 87.5
#: How many pages are remembered, to find the way after many rows were added before the reading position.
_REMEMBERED_PAGES = 20


@dataclass(frozen=True)
class Window:
    """One page as eMAG counts: `page` from 1, `size` rows each."""

    page: int
    size: int

    @property
    def start(self) -> int:
        """How many rows lie before it."""
        return (self.page - 1) * self.size

    @property
    def end(self) -> int:
        """How many rows lie before its end."""
        return self.page * self.size


def window_from(row: int) -> Window:
    """The window that begins at or before the row with this number (from 0) and reaches furthest.

    Only a page number and a page size can be asked for, so the right start is found by trying sizes.
    """
    if row <= 0:
        return Window(1, MOST_ROWS)
    sizes = range(_LEAST_ROWS, MOST_ROWS + 1)
    return max((Window(row // size + 1, size) for size in sizes), key=lambda window: (window.end, -window.size))


def requests_for(rows: int) -> int:
    """About how many requests it takes to walk over so many rows."""
    if rows <= MOST_ROWS:
        return 1
    return 1 + math.ceil((rows - MOST_ROWS) / _ROWS_PER_REQUEST)


@dataclass(frozen=True)
class Step:
    """What a page did to the walk: `fresh` are the places of its rows that were not read before."""

    joined: bool
    fresh: tuple[int, ...] = ()
    ended: bool = False


class Walk:
    """Where the reading stands. Give it every page in the order of its windows.

    `reached` counts the rows before the reading position, `distinct` the different rows read, `calm` tells whether
    no row has moved under the walk so far.
    """

    def __init__(self) -> None:
        self.reached = 0
        self.distinct = 0
        self.calm = True
        self._last: int | None = None
        self._recent: deque[frozenset[int]] = deque(maxlen=_REMEMBERED_PAGES)
        self._back = 0

    def next_window(self) -> Window:
        """What to ask for next: it overlaps what was read, further after a page that did not join."""
        return window_from(self.reached - 1 - self._back)

    @staticmethod
    def window_after(window: Window) -> Window:
        """What follows a window that is still on its way, when it comes back full."""
        return window_from(window.end - 1)

    def take(self, window: Window, ids: Sequence[int | None]) -> Step:
        """Add a page, given as the ids of its rows (None for a row without one). Not joined: read further back."""
        known = [place for place, offer in enumerate(ids) if offer is not None and self._knows(offer)]
        if window.start > 0 and not known:
            self.calm = False
            self._back = max(MOST_ROWS, self._back * 2)
            return Step(joined=False)
        self._notice_moves(window, ids)
        fresh = tuple(place for place, offer in enumerate(ids) if offer is None or not self._knows(offer))
        self._back = 0
        self.reached = window.start + len(ids)
        self.distinct += len(fresh)
        self._last = ids[-1] if ids else None
        self._recent.append(frozenset(offer for offer in ids if offer is not None))
        return Step(joined=True, fresh=fresh, ended=len(ids) < window.size)

    def _knows(self, offer: int) -> bool:
        return any(offer in page for page in reversed(self._recent))

    def _notice_moves(self, window: Window, ids: Sequence[int | None]) -> None:
        if self._last is None:
            return
        place = self.reached - 1 - window.start
        if not 0 <= place < len(ids) or ids[place] != self._last:
            self.calm = False

    def as_text(self) -> str:
        """What is needed to go on after a restart."""
        recent = sorted(self._recent[-1]) if self._recent else []
        return json.dumps([self.reached, self.distinct, self.calm, self._last, recent], separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str | None) -> Walk:
        """The walk that `as_text` wrote; from the beginning when there is nothing to go on from."""
        walk = cls()
        if text:
            walk.reached, walk.distinct, walk.calm, walk._last, recent = json.loads(text)
            walk._recent.append(frozenset(recent))
        return walk
