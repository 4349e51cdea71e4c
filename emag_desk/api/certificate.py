"""Whose certificate a server shows, in words, read from its bytes (X.509 in DER) without trusting it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

_COMMON_NAME = bytes.fromhex("550403")
_ORGANISATION = bytes.fromhex("55040a")
_SEQUENCE, _SET, _OID, _UTC_TIME, _VERSION, _BMP_STRING = 0x30, 0x31, 0x06, 0x17, 0xA0, 0x1E


@dataclass(frozen=True)
class Certificate:
    """Who it is for, who signed it, until when it holds (UTC), and its SHA-256 fingerprint."""

    subject: str
    issuer: str
    expires_at: datetime
    fingerprint: str


def describe(der: bytes) -> Certificate:
    """Read a certificate. Raises ValueError when the bytes are none."""
    try:
        fields = list(_children(next(_children(_only(der)))[1]))
        if fields[0][0] == _VERSION:
            del fields[0]
        _, _, (_, issuer), (_, validity), (_, subject) = fields[:5]
        _, (kind, until) = list(_children(validity))[:2]
        return Certificate(_name(subject), _name(issuer), _time(kind, until), hashlib.sha256(der).hexdigest())
    except (IndexError, StopIteration, UnicodeDecodeError) as problem:
        raise ValueError("not a certificate") from problem


def _only(der: bytes) -> bytes:
    kind, content = next(_children(der))
    if kind != _SEQUENCE:
        raise ValueError("not a certificate")
    return content


def _children(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The (tag, content) pairs of a DER value."""
    position = 0
    while position < len(data):
        kind, length = data[position], data[position + 1]
        position += 2
        if length & 0x80:
            size = length & 0x7F
            length = int.from_bytes(data[position : position + size], "big")
            position += size
        if position + length > len(data):
            raise ValueError("cut short")
        yield kind, data[position : position + length]
        position += length


def _name(data: bytes) -> str:
    """The common name and the organisation: `*.emag.ro (Dante International SA)`."""
    found: dict[bytes, str] = {}
    for _, group in _children(data):
        for _, pair in _children(group):
            (_, key), (kind, value) = list(_children(pair))[:2]
            found.setdefault(key, value.decode("utf-16-be" if kind == _BMP_STRING else "utf-8", "replace"))
    common, organisation = found.get(_COMMON_NAME, ""), found.get(_ORGANISATION, "")
    return f"{common} ({organisation})" if common and organisation else common or organisation or "nobody"


def _time(kind: int, value: bytes) -> datetime:
    text = value.decode("ascii").rstrip("Z")
    if kind == _UTC_TIME:  # two digits of the year: 50 to 99 belong to the last century
        text = ("19" if text[:2] >= "50" else "20") + text
    return datetime.strptime(text, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
