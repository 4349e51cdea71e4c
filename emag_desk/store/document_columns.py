"""What all columns made from documents have in common: checked numbers, sound texts, seconds, and sentences why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from pydantic import ValidationError

from emag_desk.store.document_writer import UnreadableDocument
from emag_desk.store.plain_offer import MOST

#: Texts that are kept in a thin row are cut here: no name or number is longer.
_LONGEST = 500

_Columns = TypeVar("_Columns")
_Line = TypeVar("_Line")


def checked(read: Callable[[], tuple[_Columns, list[_Line]]]) -> tuple[_Columns, list[_Line]]:
    """The head and the lines that `read` makes of a document. Raises UnreadableDocument for one that is too strange."""
    try:
        columns, lines = read()
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UnreadableDocument(f"{where}: {first['msg']}" if where else first["msg"]) from problem
    except (ArithmeticError, RecursionError) as problem:
        raise UnreadableDocument(f"a number is out of range: {problem}") from problem
    _refuse_large([columns, *lines])
    return columns, lines


def _refuse_large(tuples: Iterable[Any]) -> None:
    for values in tuples:
        for name, value in zip(values._fields, values, strict=True):
            if type(value) is int and abs(value) > MOST:
                raise UnreadableDocument(f"{name}: the number is too large")


def whole_key(document: Any, name: str) -> int | None:
    """The number under a key of a document, where it is one that can be kept."""
    found = document.get(name) if isinstance(document, dict) else None
    if isinstance(found, str) and found.isascii() and found.isdigit():
        found = int(found)
    return found if type(found) is int and abs(found) <= MOST else None


def seconds(moment: datetime | None) -> int | None:
    """A moment as the cache keeps it."""
    return None if moment is None else int(moment.timestamp())


def sound(text: str) -> str:
    """Cut, and without half surrogate pairs, which pass JSON but are no text that a file could hold."""
    text = text[:_LONGEST].replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
