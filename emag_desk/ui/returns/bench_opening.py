"""Reads from the cache what the bench shows: the returns that were scanned, and everything of one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.returns import Return
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnLineRow
from emag_desk.ui.returns.at_hand import ReturnAtHand, cached
from emag_desk.ui.returns.bench_find import Found, codes_of, find

if TYPE_CHECKING:
    from emag_desk.desk import Desk


@dataclass(frozen=True)
class Looked:
    """What a scan found; `line_id` is the product that was scanned, where the return is certain."""

    found: Found
    line_id: int | None = None


@dataclass(frozen=True)
class Opened:
    """The return on the bench, as it was read last."""

    at_hand: ReturnAtHand
    return_: Return
    lines: tuple[ReturnLineRow, ...]

    @property
    def row(self) -> ReturnRow:
        """It as the table has it."""
        return self.at_hand.row

    @property
    def country(self) -> str:
        """Where its customer reads a refusal."""
        return PLATFORMS[self.at_hand.account.platform].country

    def line_of(self, text: str) -> int | None:
        """The product of this return that has a code."""
        return line_with(self.lines, text)


def line_with(lines: tuple[ReturnLineRow, ...], text: str) -> int | None:
    """The first line whose product has this code."""
    return next((line.line_id for line in lines if text.strip().casefold() in codes_of(line)), None)


async def look(desk: Desk, text: str) -> Looked:
    """What was scanned; works without eMAG."""

    def job(reader: CacheReader) -> Looked:
        found = find(reader, text)
        if found.only is None:
            return Looked(found)
        return Looked(found, line_with(tuple(reader.returns.lines_for([found.only.row])), text))

    return await desk.readers.run(job)


async def read(desk: Desk, row: ReturnRow) -> Opened:
    """Everything that is cached of a return. Raises InputError when its content is not kept, SettingsError."""
    account = desk.account(row.account)

    def job(reader: CacheReader) -> tuple[ReturnAtHand, tuple[ReturnLineRow, ...]]:
        taken = cached(reader, account, row)
        return taken, tuple(reader.returns.lines_for([taken.row.row]))

    taken, lines = await desk.readers.run(job)
    if taken.return_ is None:
        raise InputError("The details of return {number} are not kept here any more.", number=row.id)
    return Opened(taken, taken.return_, lines)


async def look_again(desk: Desk, opened: Opened) -> Opened:
    """The same return as the cache has it now."""
    return await read(desk, opened.row)
