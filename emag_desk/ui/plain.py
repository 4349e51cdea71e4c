"""Text from a server, made safe to look at: no markup, no control characters, no endless lines."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

#: A text view lays out one line of a million characters in minutes, the same text in lines of this length at once.
LONGEST_LINE = 200

#: Characters that turn the direction of what follows; a name may use them to show something else than it is.
_DIRECTION = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F}

#: Parts of names of JSON fields whose values say who somebody is, or that let somebody in.
_PERSONAL = (
    "name_of", "customer", "email", "phone", "address", "street", "iban", "bank", "contact", "receiver", "sender",
    "billing", "shipping_contact", "shipping_phone", "shipping_street", "shipping_postal", "legal_",
    "registration_number", "password", "authorization", "token", "secret", "username",
)  # fmt: skip
#: Fields that look personal by name but say nothing about a person.
_HARMLESS = frozenset({"customer_type", "address_id", "shipping_tax", "shipping_tax_voucher_split"})
#: Objects in which every text is personal.
_PERSONAL_OBJECTS = frozenset({"customer", "receiver", "sender"})
MASK = "•••"


def clean(text: object, *, lines: bool = True) -> str:
    """A text without anything invisible that could mislead: control characters become visible signs.

    `lines` keeps line breaks and tabs; without it they become spaces, as a table cell needs.
    """
    value = text if isinstance(text, str) else str(text)
    if value.isprintable():
        return value
    return "".join(_clean_characters(value.replace("\r\n", "\n"), lines))


def _clean_characters(text: str, lines: bool) -> Iterator[str]:
    for character in text:
        code = ord(character)
        if character in "\n\t":
            yield character if lines else " "
        elif code < 0x20:
            yield chr(0x2400 + code)  # the picture of that control character
        elif code == 0x7F:
            yield "\u2421"
        elif code in _DIRECTION or unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn"}:
            yield "\ufffd"
        else:
            yield character


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text; Qt would render tags in it otherwise."""
    if not text:
        return ""
    return "<span>" + html.escape(clean(text)).replace("\n", "<br>") + "</span>"


def folded(text: str, width: int = LONGEST_LINE) -> str:
    """The same text with its long lines cut into pieces of `width` characters."""
    return "\n".join(
        line[start : start + width] for line in text.split("\n") for start in range(0, max(len(line), 1), width)
    )


def pretty_json(text: str) -> str:
    """A body for reading: indented when it is JSON, else as it came; clean and folded. Slow for megabytes."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return folded(clean(text))
    return folded(clean(json.dumps(value, indent=2, ensure_ascii=False)))


def redacted_json(text: str) -> str:
    """A body that may be given away: every field that says who somebody is has its value masked.

    A body that is not JSON could hold anything anywhere, so only its length is told.
    """
    if not text.strip():
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return f"({len(text)} characters that are not JSON: left out)"
    return clean(json.dumps(_redacted(value), indent=2, ensure_ascii=False))


def _redacted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _redacted_field(str(key).lower(), item) for key, item in value.items()}
    if isinstance(value, list):
        return [_redacted(item) for item in value]
    return _without_addresses(value) if isinstance(value, str) else value


def _redacted_field(key: str, value: Any) -> Any:
    if key in _PERSONAL_OBJECTS:
        return _masked(value)
    if key not in _HARMLESS and any(part in key for part in _PERSONAL):
        return _masked(value)
    return _redacted(value)


def _masked(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _masked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_masked(item) for item in value]
    return MASK if value not in (None, "", 0, False) else value


_EMAIL = re.compile(r"[^\s@<>\"',;]+@[^\s@<>\"',;]+\.[^\s@<>\"',;]+")


def _without_addresses(text: str) -> str:
    return _EMAIL.sub(MASK, text)


_SPACES = re.compile(r"\s+")


class _TextOnly(HTMLParser):
    """Keeps the words of a description and where its blocks begin; drops scripts and styles with their content."""

    _BLOCKS = frozenset({"p", "div", "br", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"})
    _SILENT = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self._SILENT
        if tag in self._BLOCKS:
            self._pieces.append("\n")
        if tag == "li":
            self._pieces.append("• ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SILENT and self._silent:
            self._silent -= 1
        if tag in self._BLOCKS:
            self._pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._pieces.append(_SPACES.sub(" ", data))

    def text(self) -> str:
        lines = [" ".join(line.split()) for line in "".join(self._pieces).split("\n")]
        return "\n".join(line for line in lines if line)


def html_to_text(source: str) -> str:
    """The words of an HTML text, entity-encoded or not (eMAG sends descriptions either way), without any markup."""
    text = html.unescape(source) if "&lt;" in source else source
    reader = _TextOnly()
    reader.feed(text)
    reader.close()
    return folded(clean(reader.text()))
