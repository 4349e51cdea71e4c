"""A list of the numbers of our invoices beside the outbox, so that an older copy of it gives none of them out again.

One line of JSON per number, only ever added to; it can be read by people. The outbox's numbers count: its last one is
added where the list lacks it. What the list knows and the outbox lacks was given out by an outbox that is gone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from emag_desk.errors import StoreError


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
        if not lines:
            return
        try:
            file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                # A line that an earlier end cut off must not swallow this one.
                os.write(file, "".join(f"\n{line}\n" for line in lines).encode())
                os.fsync(file)
            finally:
                os.close(file)
        except OSError as problem:
            raise self._trouble("{path} could not be written: {reason}.", problem) from problem

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
            raise self._trouble("{path} could not be read: {reason}.", problem) from problem
        return self._last

    def _trouble(self, text: str, problem: OSError) -> StoreError:
        remedy = "No invoice gets a number before it can be noted there. Free some disk space and try again."
        return StoreError(text, path=self.path, reason=problem.strerror or str(problem), remedy=remedy)


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
