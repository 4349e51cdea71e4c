"""What the command line writes where: results on stdout, progress and remarks on stderr."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TextIO

from emag_desk.domain.clock import SystemClock

#: Without a terminal, progress is a plain line at most this often (seconds).
_QUIET = 10.0
#: On a terminal, the one progress line is drawn again at most this often (seconds).
_REDRAW = 0.1


def plain(text: object) -> str:
    """Text from a server or a file, safe for a terminal: control characters become spaces."""
    return "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") else letter for letter in str(text)
    )


class Console:
    """Writes lines, tables, JSON and progress. `as_json` keeps stdout for one JSON document."""

    def __init__(
        self,
        out: TextIO | None = None,
        err: TextIO | None = None,
        *,
        as_json: bool = False,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.as_json = as_json
        self._monotonic = monotonic or SystemClock().monotonic
        self._drawn = False
        self._last_progress = -1e9

    def say(self, text: str = "") -> None:
        """A line of the result; not with JSON."""
        if not self.as_json:
            self._clear()
            self.out.write(plain(text) + "\n")
            self.out.flush()

    def data(self, value: Any) -> None:
        """The result as JSON; only with JSON."""
        if self.as_json:
            self._clear()
            json.dump(value, self.out, ensure_ascii=False, indent=2, default=_as_json)
            self.out.write("\n")
            self.out.flush()

    def note(self, text: str) -> None:
        """A line for the person watching."""
        self._clear()
        self.err.write(plain(text) + "\n")
        self.err.flush()

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[object]], *, indent: str = "") -> None:
        """Columns as wide as their longest cell; the last one runs free."""
        cells = [[plain(cell) for cell in row] for row in (headings, *rows)]
        widths = [max(len(row[column]) for row in cells) for column in range(len(headings))]
        for row in cells:
            self.say(indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def progress(self, text: str, *, final: bool = False) -> None:
        """How it goes: one line that is drawn over on a terminal, a plain line now and then elsewhere."""
        terminal = self.err.isatty()
        now = self._monotonic()
        if not final and now - self._last_progress < (_REDRAW if terminal else _QUIET):
            return
        self._last_progress = now
        text = plain(text)
        if not terminal:
            self.err.write(text + "\n")
        else:
            width = shutil.get_terminal_size().columns - 1
            self.err.write(f"\r\x1b[2K{text[:width]}")
            self._drawn = True
            if final:
                self._clear(keep=True)
        self.err.flush()

    def ask(self, question: str) -> bool:
        """Whether the person at the terminal agrees. False without a terminal."""
        if not (sys.stdin.isatty() and self.err.isatty()):
            return False
        self._clear()
        self.err.write(f"{plain(question)} [y/N] ")
        self.err.flush()
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    def _clear(self, *, keep: bool = False) -> None:
        """End the progress line, so that what follows starts on a line of its own."""
        if self._drawn:
            self.err.write("\n" if keep else "\r\x1b[2K")
            self.err.flush()
            self._drawn = False


def speak_utf8() -> None:
    """Make the standard streams write any letter: Windows consoles and redirected files default to a code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(encoding="utf-8", errors="replace")


def say_error(text: str) -> None:
    """Why a command ended without doing what it should."""
    sys.stderr.write(f"emag-desk: {plain(text)}\n")


def in_words(seconds: float | None) -> str:
    """A span of time as people say it: `45 s`, `1 min 10 s`, `2 h 5 min`; empty for None."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _as_json(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if hasattr(value, "_asdict"):
        return value._asdict()
    return str(value)
