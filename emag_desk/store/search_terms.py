"""What a search text asks for: a list of codes, or words that begin something."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Between pasted codes. White space alone also stands between the words of a name.
_LIST_SEPARATORS = re.compile(r"[,;\t\r\n]+")


@dataclass(frozen=True)
class Terms:
    """What a search text asks for: `codes` to be looked up exactly first, `words` as a full-text expression."""

    codes: tuple[str, ...] = ()
    words: str = ""


def terms_of(text: str) -> Terms:
    """Read a search text. Several codes are a list; everything else is words that must all begin something."""
    listed = [part.strip() for part in _LIST_SEPARATORS.split(text)]
    codes = [part for part in listed if part]
    if len(codes) < 2:
        codes = text.split()
        if len(codes) < 2 or not all(any(letter.isdigit() for letter in code) for code in codes):
            codes = []
    words = [_prefix(word) for word in _LIST_SEPARATORS.sub(" ", text).split() if any(map(str.isalnum, word))]
    return Terms(tuple(dict.fromkeys(codes)), " AND ".join(words))


def phrase(text: str) -> str:
    """The text as one phrase of a full-text expression, whatever signs it holds."""
    return '"' + text.replace('"', '""').replace("\0", "") + '"'


def _prefix(word: str) -> str:
    return f"{phrase(word)} *"
