"""Blocks of cells as spreadsheets exchange them: tab-separated text with Excel's quoting."""

from __future__ import annotations

from collections.abc import Sequence

#: A cell that begins with one of these would run as a formula when a spreadsheet receives it.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def to_block(rows: Sequence[Sequence[str]]) -> str:
    """Rows of texts -> what a spreadsheet pastes as a block."""
    return "\r\n".join("\t".join(_quoted(text) for text in row) for row in rows)


def _quoted(text: str) -> str:
    if any(mark in text for mark in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def harmless(text: str) -> str:
    """A text from a server that cannot run as a formula; `from_block` takes the apostrophe off again."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def from_block(text: str) -> list[list[str]]:
    """What a spreadsheet copied -> rows of texts. The line end after the last row is not a row."""
    rows: list[list[str]] = [[]]
    cell: list[str] = []
    quoted = False
    position, length = 0, len(text)
    while position < length:
        mark = text[position]
        if quoted:
            if mark != '"':
                cell.append(mark)
            elif text[position + 1 : position + 2] == '"':
                cell.append('"')
                position += 1
            else:
                quoted = False
        elif mark == '"' and not cell:
            quoted = True
        elif mark == "\t":
            rows[-1].append(_unguarded("".join(cell)))
            cell.clear()
        elif mark in "\r\n":
            if text[position : position + 2] == "\r\n":
                position += 1
            rows[-1].append(_unguarded("".join(cell)))
            cell.clear()
            rows.append([])
        else:
            cell.append(mark)
        position += 1
    rows[-1].append(_unguarded("".join(cell)))
    if len(rows) > 1 and rows[-1] == [""]:
        rows.pop()
    return rows


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_STARTS) else text
