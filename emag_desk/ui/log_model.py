"""The calls of the request log as a table, and one of them as text that may be given away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from emag_desk.domain.calls import LoggedCall
from emag_desk.ui.field_words import outcome_words
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import SIGN_TONES, Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.moments import duration, exact
from emag_desk.ui.plain import clean, plain_tip, redacted_json

Index = QModelIndex | QPersistentModelIndex

_GOOD = frozenset({"confirmed"})
_REMARKED = frozenset({"confirmed_with_notes"})


class LogColumn(IntEnum):
    """The columns, from left to right."""

    TIME = 0
    ACCOUNT = 1
    ENDPOINT = 2
    STATUS = 3
    SECONDS = 4
    OUTCOME = 5
    SIZE = 6
    CORRELATION = 7


_NUMBERS = frozenset({LogColumn.STATUS, LogColumn.SECONDS, LogColumn.SIZE})


def call_sign(call: LoggedCall) -> Sign:
    """How a call went."""
    if call.outcome in _GOOD and not call.error:
        return Sign.PASSED
    if call.outcome in _REMARKED:
        return Sign.WARNING
    if not call.outcome and not call.error:
        return Sign.RUNNING
    return Sign.FAILED


class LogModel(QAbstractTableModel):
    """Shows calls, newest first."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[LoggedCall] = []
        self._names: Mapping[str, str] = {}
        self.use_palette(palette)
        self._headers = (
            self.tr("Time"),
            self.tr("Account"),
            self.tr("Call"),
            self.tr("Status"),
            self.tr("Took"),
            self.tr("Outcome"),
            self.tr("Size"),
            self.tr("Correlation id"),
        )

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._icons = {sign: sign_icon(sign, palette) for sign in Sign}
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}

    def show_calls(self, calls: Sequence[LoggedCall], names: Mapping[str, str]) -> None:
        """Show other calls."""
        self.beginResetModel()
        self._calls, self._names = list(calls), names
        self.endResetModel()

    def at(self, row: int) -> LoggedCall:
        """The call of a row."""
        return self._calls[row]

    def row_of(self, correlation_id: str) -> int:
        """Where a call stands, -1 when it is not shown."""
        return next((row for row, call in enumerate(self._calls) if call.correlation_id == correlation_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        call, column = self._calls[index.row()], LogColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return clean(self._text(call, column), lines=False)
        if role == Qt.ItemDataRole.DecorationRole and column is LogColumn.OUTCOME:
            return self._icons[call_sign(call)]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[self._tone(call, column)]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(call.error if column is LogColumn.OUTCOME and call.error else self._tip(call, column))
        return None

    def _tip(self, call: LoggedCall, column: LogColumn) -> str:
        if column is LogColumn.TIME:
            return exact(call.started_at)
        return f"{call.method} {call.url}" if column is LogColumn.ENDPOINT else self._text(call, column)

    def _text(self, call: LoggedCall, column: LogColumn) -> str:
        match column:
            case LogColumn.TIME:
                return f"{call.started_at.astimezone():%H:%M:%S}"
            case LogColumn.ACCOUNT:
                return self._names.get(call.account, call.account)
            case LogColumn.ENDPOINT:
                return call.endpoint
            case LogColumn.STATUS:
                return "" if call.status is None else str(call.status)
            case LogColumn.SECONDS:
                return "" if call.seconds is None else duration(call.seconds)
            case LogColumn.OUTCOME:
                return self._outcome(call)
            case LogColumn.SIZE:
                return size(call.request_bytes + call.response_bytes)
        return call.correlation_id

    def _outcome(self, call: LoggedCall) -> str:
        words = outcome_words(call.outcome) if call.outcome else self.tr("Under way")
        return f"{words}: {call.error}" if call.error else words

    def _tone(self, call: LoggedCall, column: LogColumn) -> Tone:
        if column in (LogColumn.OUTCOME, LogColumn.STATUS):
            sign = call_sign(call)
            return Tone.NEUTRAL if sign in (Sign.RUNNING, Sign.PASSED) else SIGN_TONES[sign]
        return Tone.NEUTRAL if column is LogColumn.ENDPOINT else Tone.MUTED


def size(count: int) -> str:
    """A number of bytes for people: `640 B`, `1.2 kB`, `3.4 MB`."""
    if count < 1000:
        return f"{show_whole(count)} B"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def support_bundle(call: LoggedCall, request: str, response: str, *, version: str, now: Callable[[], datetime]) -> str:
    """One call as text for a ticket: what was asked and answered, without anything that says who somebody is.

    Slow for megabytes: not for the window's thread.
    """
    parts = (
        f"eMAG Desk {version}, {exact(now())}",
        f"correlation id: {call.correlation_id}",
        f"called: {call.started_at.isoformat(timespec='milliseconds')}",
        f"{call.method} {call.url}",
        f"status: {call.status if call.status is not None else 'none'}",
        f"took: {duration(call.seconds) if call.seconds is not None else 'unknown'}",
        f"outcome: {call.outcome or 'unknown'}",
        *((f"error: {call.error}",) if call.error else ()),
        "",
        "--- request ---",
        redacted_json(request),
        "",
        "--- answer ---",
        redacted_json(response),
        "",
    )
    return clean("\n".join(parts))
