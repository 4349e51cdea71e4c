"""The numbers of our invoices: series, next number, and starting anew each year.

Here is what a number looks like and which comes next. Who holds the counter gives each number out once: the outbox's
database does so in the transaction that writes the invoice down.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError

YEAR = "{year}"
MOST_PADDING = 10
LARGEST = 10**MOST_PADDING - 1
_LONGEST_PREFIX = 20


@dataclass(frozen=True)
class Series:
    """How numbers are made: `prefix` and the number with at least `padding` digits: `DEMO-0042`.

    `{year}` in the prefix becomes the year of the invoice. `yearly` begins every year at 1. `next_number` is the first
    one that may be given out; with `yearly` it holds for the year `next_year` only (0: for the first year used).
    The prefix names the series: accounts with the same prefix share its numbers.
    """

    prefix: str = ""
    next_number: int = 1
    padding: int = 4
    yearly: bool = False
    next_year: int = 0


class Number(NamedTuple):
    """A number that was given out: the counter's year (0: counts on for ever), the bare number, and what is printed."""

    year: int
    number: int
    text: str


def number_text(series: Series, number: int, year: int) -> str:
    """What is printed: `DEMO-0042`."""
    return f"{series.prefix.replace(YEAR, f'{year:04d}')}{number:0{series.padding}d}"


def next_number(series: Series, last: Mapping[int, int], on: date) -> Number:
    """The number of an invoice written `on` that day, after the `last` one given out per counter's year.

    A number is never given out twice: a lower `next_number` than what comes next does nothing. Raises InputError when
    the series makes no sense or has no numbers left.
    """
    if wrong := next((problem for problem in series_problems(series) if problem.stops), None):
        raise InputError.saying(wrong.sentence)
    year = on.year if series.yearly else 0
    first = not last if series.next_year == 0 else series.next_year == on.year
    floor = series.next_number if first or not series.yearly else 1
    number = max(floor, last.get(year, 0) + 1)
    if number > LARGEST:
        raise InputError("The series {prefix} has no numbers left.", prefix=series.prefix)
    return Number(year, number, number_text(series, number, on.year))


def series_problems(series: Series, *, field: str = "series") -> list[Problem]:
    """What is wrong with a series; `field` begins the keys of the problems."""
    found = []
    bare = series.prefix.replace(YEAR, "")
    if not series.prefix.strip():
        found.append(refusal(f"{field}.prefix", "no_prefix", "An invoice series needs a prefix, such as DEMO-."))
    elif not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 ._/-]*", bare or "-") or len(series.prefix) > _LONGEST_PREFIX:
        text = "The prefix begins with a letter or digit and has at most {most} letters, digits, spaces or . _ / -"
        found.append(refusal(f"{field}.prefix", "prefix", text, most=_LONGEST_PREFIX))
    if not 1 <= series.next_number <= LARGEST:
        text = "The next number must be from 1 to {most}."
        found.append(refusal(f"{field}.next_number", "next_number", text, most=LARGEST))
    if not 1 <= series.padding <= MOST_PADDING:
        text = "The number can have from 1 to {most} digits."
        found.append(refusal(f"{field}.padding", "padding", text, most=MOST_PADDING))
    if series.yearly and YEAR not in series.prefix:
        text = "A series that begins at 1 every year needs {year} in its prefix: else numbers come twice."
        found.append(refusal(f"{field}.prefix", "no_year", text, year=YEAR))
    if bare and bare[-1:].isdigit():
        text = "The prefix ends in a digit: prefix and number run into each other."
        found.append(advice(f"{field}.prefix", "digit", text))
    return found
