"""How documents of one kind (orders, returns, invoices) lie in the cache: what their tables are called and share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

#: Between part numbers in a column of a head; they may hold spaces.
SEPARATOR = "\x1f"
_MOST_DIGITS = 18


class Shelf(NamedTuple):
    """The tables of one kind of document: `{name}_head`, `_seen`, `_raw`, `_line`, `_past`, `_fts` and view `_text`.

    `key` is the column of the head that tells a document from the others of its account, `texts` are what a search for
    words looks into. A document's past is made of `stands`, whose changes are noticed, and of `dated`, which say when.
    `customer` are the columns that are emptied when a customer is forgotten.
    """

    name: str
    key: str
    texts: tuple[str, ...]
    stands: tuple[str, ...]
    dated: tuple[str, ...] = ()
    customer: tuple[str, ...] = ()

    @property
    def text_columns(self) -> str:
        """The columns of the view and of the full-text index, in SQL."""
        return ", ".join(self.texts)

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that have a row, or several, for a document; the head comes last."""
        return tuple(f"{self.name}_{part}" for part in ("line", "past", "raw", "seen", "head"))

    @property
    def common_tables(self) -> tuple[str, ...]:
        """What creates the tables that look alike for every kind."""
        name = self.name
        return (
            # What reading touches also when nothing changed.
            f"""CREATE TABLE {name}_seen (
                "row" INTEGER PRIMARY KEY,
                content_hash INTEGER NOT NULL,
                read_at INTEGER NOT NULL
            )""",
            # The full JSON as eMAG sent it, zlib-compressed.
            f'CREATE TABLE {name}_raw ("row" INTEGER PRIMARY KEY, document BLOB NOT NULL)',
        )

    @property
    def text_index(self) -> str:
        """What creates the full-text index: kept by the writer and not by triggers, since texts are of several rows."""
        return f"""CREATE VIRTUAL TABLE {self.name}_fts USING fts5(
            {self.text_columns}, content='{self.name}_text', content_rowid='row',
            tokenize='unicode61 remove_diacritics 2'
        )"""


def phone_words(column: str) -> str:
    """SQL for a telephone number as told, in one piece, and as dialled at home: `+40 740 000 001` -> `0740000001`."""
    digits = column
    for sign in (" ", "-", "/", ".", "+"):
        digits = f"replace({digits}, '{sign}', '')"
    return f"CASE {column} WHEN '' THEN '' ELSE {column} || ' ' || {digits} || ' 0' || substr({digits}, -9) END"


def number_of(text: str) -> int | None:
    """The whole number that a text is, as far as SQLite could hold it."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def as_json(numbers: Iterable[int]) -> str:
    """Numbers for SQLite's `json_each`."""
    return f"[{','.join([str(number) for number in numbers])}]"
