"""The bytes of an answer as a document, as eMAG shapes them: strictly JSON, tolerant of everything else."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import orjson

#: A Retry-After beyond this is a mistake (seconds).
LONGEST_RETRY_AFTER = 3600.0
_MESSAGES = 200
_TEXT = 4000
_DEPTH = 12
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_ADDRESS = re.compile(r"\[\s*([0-9A-Fa-f.:]{3,45})\s*\]|\b(\d{1,3}(?:\.\d{1,3}){3})\b")
_TAG = re.compile(r"<[^<>]{0,200}>")


@dataclass(frozen=True)
class Answer:
    """A body as a document. `is_error` is None unless `isError` is a true boolean; `has_flag` whether it is there."""

    document: Any = None
    is_json: bool = False
    is_html: bool = False
    excerpt: str = ""

    @classmethod
    def of(cls, document: Any) -> Answer:
        """An answer from a document, such as one item of `results`."""
        return cls(document, is_json=True)

    @property
    def has_flag(self) -> bool:
        return isinstance(self.document, dict) and "isError" in self.document

    @property
    def is_error(self) -> bool | None:
        flag = self.document.get("isError") if isinstance(self.document, dict) else None
        return flag if isinstance(flag, bool) else None

    @property
    def results(self) -> Any:
        return self.document.get("results") if isinstance(self.document, dict) else None


def parse(body: bytes) -> Answer:
    """Read a body. Broken UTF-8 and half surrogate pairs are replaced rather than losing a whole page for a letter."""
    if not body.strip():
        return Answer()
    try:
        return Answer(orjson.loads(body), is_json=True)
    except orjson.JSONDecodeError:
        text = body.decode("utf-8", "replace")
    if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        try:
            return Answer(orjson.loads(_LONE_SURROGATE.sub(r"\\ufffd", text.lstrip("\ufeff"))), is_json=True)
        except orjson.JSONDecodeError:
            return Answer(excerpt=_excerpt(text))
    start = text[:2000].lower()
    return Answer(is_html="<html" in start or "<!doctype" in start or "<body" in start, excerpt=_excerpt(text))


def _excerpt(text: str) -> str:
    """The beginning of a text for people: without tags, in one line."""
    return " ".join(_TAG.sub(" ", text[:2000]).split())[:200]


def flatten_messages(document: Any) -> tuple[str, ...]:
    """Every text of `messages`, `errors` and `message`, in order, without repetition, whatever their shape (§2.1)."""
    if not isinstance(document, Mapping):
        return ()
    found: dict[str, None] = {}
    for key in ("messages", "message", "errors"):
        for text in _texts(document.get(key), 0):
            found.setdefault(text[:_TEXT])
            if len(found) >= _MESSAGES:
                return tuple(found)
    return tuple(found)


def _texts(value: Any, depth: int) -> Iterator[str]:
    if value in (None, "", [], {}) or isinstance(value, bool) or depth > _DEPTH:
        return
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif isinstance(value, Mapping):
        yield from _mapping_texts(value, depth)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item, depth + 1)
    else:
        yield str(value)


def _mapping_texts(value: Mapping[str, Any], depth: int) -> Iterator[str]:
    """`{"field": "stock", "message": "..."}` reads "stock: ..."."""
    for key in ("message", "text", "error", "description"):
        if value.get(key):
            where = value.get("field") or value.get("code")
            prefix = f"{where}: " if isinstance(where, (str, int)) and not isinstance(where, bool) else ""
            yield from (prefix + text for text in _texts(value[key], depth + 1))
            return
    for item in value.values():
        yield from _texts(item, depth + 1)


def address_seen(messages: tuple[str, ...]) -> str:
    """The address that eMAG saw, where a refusal tells it: `Invalid vendor ip [203.0.113.7]`."""
    for message in messages:
        if " ip" in f" {message.lower()}" and (match := _ADDRESS.search(message)):
            return match[1] or match[2]
    return ""


def retry_after_seconds(value: str | None, now: datetime | None) -> float | None:
    """Seconds of a `Retry-After` header (a number or an HTTP date), between 0 and an hour; None if it says nothing."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        if now is None:
            return None
        try:
            moment = parsedate_to_datetime(value)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            seconds = (moment - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return min(LONGEST_RETRY_AFTER, max(0.0, seconds)) if math.isfinite(seconds) else None
