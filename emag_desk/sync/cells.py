"""Text in the cells of spreadsheets: never a formula, never a control character, and the same when it comes back.

The rule for CSV: a text that begins with `=`, `+`, `-`, `@`, a tab or a line break (or their full-width forms, or one
of these behind apostrophes) gets one more apostrophe in front, since Excel and LibreOffice would run it as a formula.
`unguarded` takes exactly one apostrophe away from such a text, so that a round trip changes nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal

#: What a cell can hold.
Cell = str | int | Decimal | None

#: Excel cuts longer texts without a word.
MOST_LETTERS = 32_767

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
#: Not allowed in XML, or half a letter, or no letter at all; tabs and line breaks are fine.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def guarded(text: str) -> str:
    """The text as it is safe in a CSV file."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` made safe, as it was."""
    return text[1:] if _GUARDED.match(text) else text


def clean(text: str) -> str:
    """The text without control characters."""
    return _CONTROL.sub("", text)


def cut(text: str) -> tuple[str, bool]:
    """At most as many letters as a cell may hold, and whether any were lost."""
    # Excel counts UTF-16 units: a letter outside the basic plane counts twice.
    if len(text) * 2 <= MOST_LETTERS or len(text.encode("utf-16-le")) // 2 <= MOST_LETTERS:
        return text, False
    return text.encode("utf-16-le")[: MOST_LETTERS * 2].decode("utf-16-le", "ignore"), True
