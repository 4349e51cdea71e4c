"""Documents as JSON text, and the number by which a changed text is noticed."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import orjson


def json_of(document: Any) -> tuple[bytes, bool]:
    """A document as JSON, and whether it holds what orjson refuses. Raises ValueError for what JSON cannot hold."""
    try:
        return orjson.dumps(document), False
    except orjson.JSONEncodeError:  # numbers over 64 bits, half surrogate pairs: the standard library escapes them
        return json.dumps(document, separators=(",", ":")).encode(), True


def hash_of(text: bytes) -> int:
    """A number that differs when the text does, as far as SQLite can hold one."""
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big", signed=True)
