"""The values that characteristics accept, as rows of the cache."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from emag_desk.store.folding import folded


class Place(NamedTuple):
    """The template that lists belong to: the account's number, the language's code, the category's id."""

    account: int
    language: str
    category: int


class KeptList(NamedTuple):
    """A list by its number. `complete` tells whether eMAG has no more values than these."""

    number: int
    complete: bool

    def texts(self, connection: Connection) -> list[str]:
        """Its values in eMAG's order."""
        sql = "SELECT value FROM value_text WHERE list = ? ORDER BY position"
        return list(connection.exec_driver_sql(sql, (self.number,)).scalars())


def lists_of(connection: Connection, place: Place) -> dict[int, KeptList]:
    """Characteristic -> its list, of all characteristics of a template."""
    found = connection.exec_driver_sql(
        'SELECT characteristic_id, "row", complete FROM value_list '
        "WHERE account = ? AND language = ? AND category_id = ?",
        tuple(place),
    )
    return {characteristic: KeptList(number, bool(complete)) for characteristic, number, complete in found}


def write_list(
    connection: Connection, place: Place, characteristic: int, values: Sequence[str], *, complete: bool
) -> None:
    """Put these distinct values in the place of what was there."""
    number = connection.exec_driver_sql(
        "INSERT INTO value_list (account, language, category_id, characteristic_id, length, complete) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, language, category_id, characteristic_id) "
        'DO UPDATE SET length = excluded.length, complete = excluded.complete RETURNING "row"',
        (*place, characteristic, len(values), int(complete)),
    ).scalar_one()
    connection.exec_driver_sql("DELETE FROM value_text WHERE list = ?", (number,))
    if values:
        connection.exec_driver_sql(
            "INSERT INTO value_text (list, position, value, folded) VALUES (?, ?, ?, ?)",
            [(number, position, value, folded(value)) for position, value in enumerate(values)],
        )


def delete_lists(connection: Connection, numbers: Sequence[int]) -> None:
    """Delete lists with their values."""
    listed = (f"[{','.join(map(str, numbers))}]",)
    connection.exec_driver_sql("DELETE FROM value_text WHERE list IN (SELECT value FROM json_each(?))", listed)
    connection.exec_driver_sql('DELETE FROM value_list WHERE "row" IN (SELECT value FROM json_each(?))', listed)


def distinct(values: Iterable[str]) -> list[str]:
    """The values as they can be kept, each once."""
    return list(dict.fromkeys(sound(value) for value in values))


def sound(text: str) -> str:
    """Half a surrogate pair is no text that a file could hold: it becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
