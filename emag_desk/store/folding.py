"""Texts without case and without marks on their letters: what a search as you type compares."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]+")
_SPACES = re.compile(r"\s+")
#: Letters that Unicode does not take apart, as people type them without their marks.
_WHOLE_LETTERS = str.maketrans({"ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae"})
#: After every text that begins with what stands before it.
LAST = "\U0010ffff"


def folded(text: str) -> str:
    """`Școală  Ștefan` -> `scoala stefan`; white space is single and not at the ends."""
    text = _SPACES.sub(" ", text).strip()
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_WHOLE_LETTERS))).casefold()
