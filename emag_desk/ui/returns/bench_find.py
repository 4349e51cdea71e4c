"""Finds the returns that are meant by what was scanned: an AWB, order, return or product. Blocking: on a worker."""

from __future__ import annotations

from typing import NamedTuple

from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import OPEN_RETURNS
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnLineRow

#: More returns than this that fit a text are not what somebody scanned.
_MOST = 60
#: Couriers print the number of the parcel behind that of the AWB.
_PARCEL = 3


class Found(NamedTuple):
    """The returns that fit, those that still wait first. `exact`: their numbers or codes are just what was scanned."""

    rows: tuple[ReturnRow, ...] = ()
    exact: bool = False

    @property
    def only(self) -> ReturnRow | None:
        """The one that is meant for certain."""
        return self.rows[0] if self.exact and len(self.rows) == 1 else None


def find(reader: CacheReader, text: str) -> Found:
    """Every return that fits. With exact ones among them, the others do not count; with open ones, nor do the ended."""
    text = text.strip()
    if not text:
        return Found()
    rows = _searched(reader, text)
    if not rows and len(text) > _PARCEL + 4 and text[-_PARCEL:].isdecimal():
        rows, text = _searched(reader, text[:-_PARCEL]), text[:-_PARCEL]
    lines = reader.returns.lines_for([row.row for row in rows])
    exact = [row for row in rows if _is_meant(reader, row, lines, text)]
    waiting = [row for row in exact if row.status in OPEN_RETURNS]
    found = waiting or exact or rows
    return Found(tuple(sorted(found, key=lambda row: row.status not in OPEN_RETURNS)), bool(exact))


def _searched(reader: CacheReader, text: str) -> list[ReturnRow]:
    return reader.returns.rows(reader.returns.first(ReturnQuery(text=text), limit=_MOST))


def _is_meant(reader: CacheReader, row: ReturnRow, lines: list[ReturnLineRow], text: str) -> bool:
    if text in (str(row.id), str(row.order_id), *map(str, row.awbs)):
        return True
    if any(text.casefold() in codes_of(line) for line in lines if line.return_row == row.row):
        return True
    return any(awb.number.casefold() == text.casefold() for awb in reader.returns.awbs(row.account, row.awbs))


def codes_of(line: ReturnLineRow) -> set[str]:
    """By what a product of a return can be scanned, without case."""
    codes = (line.product_id, line.part_number, line.part_number_key, *line.ean.split(" "))
    return {code.casefold() for code in codes if code}
