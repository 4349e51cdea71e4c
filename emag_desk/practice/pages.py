"""Paging and counting, the same for every resource (protocol §1.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, done
from emag_desk.practice.numbers import whole
from emag_desk.practice.switches import Switches

MOST_PER_PAGE = 100
LAST_PAGE = 65_535

Row = TypeVar("Row")


@dataclass(frozen=True)
class Page:
    """One page, counted from 1."""

    number: int
    size: int

    @property
    def start(self) -> int:
        """The place of its first row."""
        return (self.number - 1) * self.size

    def cut(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Its rows; none past the end."""
        return rows[self.start : self.start + self.size]


def page_of(filters: dict[str, Any], most: int = MOST_PER_PAGE) -> Page:
    """`currentPage` and `itemsPerPage`; more rows than `most` are silently capped.

    Raises InputError outside of 1 to 65,535 (the text is assumed).
    """
    number = whole(filters.get("currentPage", 1))
    size = whole(filters.get("itemsPerPage", MOST_PER_PAGE))
    if number is None or not 1 <= number <= LAST_PAGE:
        raise InputError("Invalid value for currentPage")
    if size is None or size < 1:
        raise InputError("Invalid value for itemsPerPage")
    return Page(number, min(size, most))


def count_answer(total: int, page: Page, switches: Switches) -> Answer:
    """`{"noOfItems":"797","noOfPages":"8","itemsPerPage":"100"}` (protocol §2.3)."""
    counts = {"noOfItems": total, "noOfPages": -(-total // page.size), "itemsPerPage": page.size}
    if switches.on("counts_as_strings"):
        return done({name: str(value) for name, value in counts.items()})
    return done(counts)
