"""A list of the numbers of our invoices beside the outbox, so that an older copy of it gives none of them out again.

One line of JSON per number, only ever added to; it can be read by people. The outbox's numbers count: its last one is
added where the list lacks it. What the list knows and the outbox lacks was given out by an outbox that is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from emag_desk.errors import StoreError
from emag_desk.store.line_file import add_lines

_REMEDY = "No invoice gets a number before it can be noted there. Free some disk space and try again."


class GivenNumber(NamedTuple):
    """One number of one series; `year` is 0 for a series that counts on for ever."""

    series: str
    year: int
    sequence: int
    number: str


class InvoiceRegister:
    """`invoice-numbers.txt` of a data directory (0600)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read_at: tuple[int, int] | None = None
        self._last: dict[tuple[str, int], int] = {}

    def last(self, series: str, year: int) -> int:
        """The last number of a series in the list; 0 when there is none. Raises StoreError."""
        return self._known().get((series, year), 0)

    def add(self, numbers: Iterable[GivenNumber]) -> None:
        """Add what is not there yet; on the disk when this returns. Raises StoreError."""
        known = self._known()
        lines = [
            json.dumps(one._asdict(), ensure_ascii=False)
            for one in numbers
            if one.sequence > known.get((one.series, one.year), 0)
        ]
        if lines:
            add_lines(self.path, lines, remedy=_REMEDY)

    def _known(self) -> dict[tuple[str, int], int]:
        """The last number of every series; the file is read again only when somebody wrote into it."""
        try:
            state = self.path.stat()
            stamp = (state.st_size, state.st_mtime_ns)
            if stamp != self._read_at:
                self._last = _last_of(self.path.read_text("utf-8", errors="replace"))
                self._read_at = stamp
        except FileNotFoundError:
            self._last, self._read_at = {}, None
        except OSError as problem:
            raise StoreError(
                "{path} could not be read: {reason}.",
                path=self.path,
                reason=problem.strerror or str(problem),
                remedy=_REMEDY,
            ) from problem
        return self._last


def _last_of(text: str) -> dict[tuple[str, int], int]:
    found: dict[tuple[str, int], int] = {}
    for one in map(_entry, text.splitlines()):
        if one is not None:
            found[one.series, one.year] = max(one.sequence, found.get((one.series, one.year), 0))
    return found


def _entry(line: str) -> GivenNumber | None:
    try:
        told = json.loads(line)
        return GivenNumber(str(told["series"]), int(told["year"]), int(told["sequence"]), str(told["number"]))
    except (ValueError, KeyError, TypeError):
        return None
