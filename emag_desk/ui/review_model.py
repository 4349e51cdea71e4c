"""The table of Review: one row per changed field, a tick box per offer, later what came of each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QPalette

from emag_desk.domain.commands import STATE_LABELS, Command, State
from emag_desk.ui.field_words import NOTHING, field_label, field_value, percent
from emag_desk.ui.language import say, say_label, show_decimal
from emag_desk.ui.marks import SIGN_TONES, Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.review_lines import Concern, ReviewedChange, ReviewLine

Index = QModelIndex | QPersistentModelIndex


class Show(StrEnum):
    """Which changes are listed."""

    ALL = "all"
    PROBLEMS = "problems"
    WARNINGS = "warnings"


class ReviewColumn(IntEnum):
    """The columns, from left to right."""

    OFFER = 0
    ACCOUNT = 1
    FIELD = 2
    OLD = 3
    NEW = 4
    CHANGE = 5
    GROSS = 6
    FINDINGS = 7


STATE_SIGNS = {
    State.DRAFT: Sign.SKIPPED,
    State.QUEUED: Sign.WAITING,
    State.IN_FLIGHT: Sign.RUNNING,
    State.UNKNOWN: Sign.RUNNING,
    State.NEEDS_HUMAN: Sign.WARNING,
    State.CONFIRMED: Sign.PASSED,
    State.CONFIRMED_WITH_NOTES: Sign.WARNING,
    State.REJECTED: Sign.FAILED,
    State.SUPERSEDED: Sign.SKIPPED,
    State.CANCELLED: Sign.SKIPPED,
    State.ABANDONED: Sign.SKIPPED,
}
_CONCERNS = {Show.PROBLEMS: Concern.PROBLEM, Show.WARNINGS: Concern.WARNING}
_NUMBERS = frozenset({ReviewColumn.OLD, ReviewColumn.NEW, ReviewColumn.CHANGE, ReviewColumn.GROSS})


class ReviewRow(NamedTuple):
    """One row: a field of a change; the first of a change also names the offer and has the tick box."""

    change: ReviewedChange
    line: ReviewLine
    first: bool


def review_rows(changes: Iterable[ReviewedChange]) -> list[ReviewRow]:
    """The rows of these changes. For ten thousand of them this is not for the window's thread."""
    return [ReviewRow(change, line, number == 0) for change in changes for number, line in enumerate(change.lines)]


class ReviewModel(QAbstractTableModel):
    """Knows lines, ticks and outcomes; reads nothing by itself.

    A change without findings is ticked at once; one with warnings only when the operator ticks it, which is how a
    guardrail is acknowledged; one that eMAG would refuse cannot be ticked.
    """

    ticked_changed = Signal()

    def __init__(self, account_names: Mapping[str, str], palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = account_names
        self._changes: list[ReviewedChange] = []
        self._all_rows: list[ReviewRow] = []
        self._rows: list[ReviewRow] = []
        self._ticked: set[int] = set()
        self._outcomes: dict[int, Command] | None = None
        self._show, self._text = Show.ALL, ""
        self.use_palette(palette)
        self._headers = (
            self.tr("Offer"),
            self.tr("Account"),
            self.tr("Field"),
            self.tr("Old"),
            self.tr("New"),
            self.tr("Change"),
            self.tr("With VAT"),
            self.tr("Findings"),
        )

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._palette = palette
        self._icons: dict[Sign, QIcon] = {sign: sign_icon(sign, palette) for sign in Sign}
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}

    # What is shown

    def show_changes(
        self, changes: Sequence[ReviewedChange], rows: list[ReviewRow] | None = None, *, keep_ticks: bool = False
    ) -> None:
        """Show other changes, whose rows may have been made already.

        With `keep_ticks` what the operator ticked or not stays; only new ones get a default.
        """
        known = {change.command.id for change in self._changes} if keep_ticks else set()
        ids = {change.command.id for change in changes if change.concern is not Concern.PROBLEM}
        clean_ones = {change.command.id for change in changes if change.concern is Concern.NONE}
        self._ticked = (self._ticked & ids) | (clean_ones - known)
        self._changes = list(changes)
        self._outcomes = None
        self._all_rows = review_rows(changes) if rows is None else rows
        self._rebuild()

    def show_outcomes(self, sent: Collection[int]) -> None:
        """From now on show only these changes, and what came of each."""
        self._changes = [change for change in self._changes if change.command.id in sent]
        self._all_rows = [row for row in self._all_rows if row.change.command.id in sent]
        self._outcomes = {}
        self._show, self._text = Show.ALL, ""
        self._rebuild()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, ReviewColumn.FINDINGS, ReviewColumn.FINDINGS)

    def put_outcomes(self, commands: Iterable[Command]) -> None:
        """Take in how these commands stand; repaints the column of results once."""
        if self._outcomes is None:
            return
        self._outcomes.update({command.id: command for command in commands})
        if self._rows:
            first = self.index(0, ReviewColumn.FINDINGS)
            self.dataChanged.emit(first, self.index(len(self._rows) - 1, ReviewColumn.FINDINGS))

    @property
    def outcomes(self) -> dict[int, Command]:
        """How the sent commands stand, as far as known; empty while reviewing."""
        return self._outcomes or {}

    @property
    def shows_outcomes(self) -> bool:
        """Whether results are shown rather than a review."""
        return self._outcomes is not None

    def narrow(self, show: Show, text: str = "") -> None:
        """List only some of the changes: by concern, and by words in the offer's name or its id."""
        self._show, self._text = show, text.strip().casefold()
        self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        concern, text = _CONCERNS.get(self._show), self._text
        self._rows = self._all_rows
        if concern is not None:
            self._rows = [row for row in self._rows if row.change.concern is concern]
        if text:
            self._rows = [row for row in self._rows if text in row.change.searched]
        self.endResetModel()

    # What is ticked

    @property
    def changes(self) -> list[ReviewedChange]:
        """All changes, listed or not."""
        return self._changes

    def ticked(self) -> list[ReviewedChange]:
        """The changes that would be sent."""
        return [change for change in self._changes if change.command.id in self._ticked]

    def at(self, row: int) -> ReviewedChange:
        """The change that a row belongs to."""
        return self._rows[row].change

    def detail(self, row: int) -> str:
        """Everything found about one row, or what came of it, in full."""
        return self._tip(self._rows[row], ReviewColumn.FINDINGS)

    def tick(self, changes: Iterable[ReviewedChange], ticked: bool) -> None:
        """Tick or untick changes; those that eMAG would refuse stay out."""
        for change in changes:
            if not ticked:
                self._ticked.discard(change.command.id)
            elif change.concern is not Concern.PROBLEM:
                self._ticked.add(change.command.id)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked_changed.emit()

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Result")
                if section == ReviewColumn.FINDINGS and self.shows_outcomes
                else self._headers[section]
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and index.column() == ReviewColumn.OFFER and self._can_tick(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _can_tick(self, row: ReviewRow) -> bool:
        return row.first and not self.shows_outcomes and row.change.concern is not Concern.PROBLEM

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._can_tick(self._rows[index.row()]):
            return False
        self.tick([self._rows[index.row()].change], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ReviewColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is ReviewColumn.OFFER and self._can_tick(row):
            return Qt.CheckState.Checked if row.change.command.id in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column is ReviewColumn.FINDINGS:
            sign = self._sign(row)
            return self._icons[sign] if sign else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[self._tone(row, column)]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row, column))
        return None

    def _text_of(self, row: ReviewRow, column: ReviewColumn) -> str:
        change, line = row.change, row.line
        match column:
            case ReviewColumn.OFFER:
                return (
                    clean(f"{change.command.object_id}  ·  {change.command.title or NOTHING}", lines=False)
                    if row.first
                    else ""
                )
            case ReviewColumn.ACCOUNT:
                name = self._names.get(change.command.account, change.command.account)
                return clean(name, lines=False) if row.first else ""
            case ReviewColumn.FIELD:
                return clean(line.label, lines=False) if line.label else field_label(line.key)
            case ReviewColumn.OLD:
                return field_value(line.key, line.old, change.reference.vat_rates)
            case ReviewColumn.NEW:
                return field_value(line.key, line.new, change.reference.vat_rates)
            case ReviewColumn.CHANGE:
                return "" if line.percent is None else percent(line.percent)
            case ReviewColumn.GROSS:
                return self._gross(change, line)
        return self._findings(row)

    def _gross(self, change: ReviewedChange, line: ReviewLine) -> str:
        if line.gross_new is None:
            return ""
        old = "" if line.gross_old is None else f"{show_decimal(line.gross_old)} → "
        return clean(f"{old}{show_decimal(line.gross_new)} {change.currency}".rstrip(), lines=False)

    def _findings(self, row: ReviewRow) -> str:
        if not self.shows_outcomes:
            return clean("  ".join(say(text) for text in (*row.line.problems, *row.line.warnings)), lines=False)
        if not row.first:
            return ""
        command = self.outcomes.get(row.change.command.id)
        if command is None:
            return say_label(STATE_LABELS[State.QUEUED])
        label = self.tr("Taken back") if command.state is State.DRAFT else say_label(STATE_LABELS[command.state])
        # "Updated successfully" for every offer would only hide the answers that say something.
        messages = () if command.state is State.CONFIRMED else command.messages
        return clean("  ".join((label, *messages)), lines=False)

    def _sign(self, row: ReviewRow) -> Sign | None:
        if self.shows_outcomes:
            command = self.outcomes.get(row.change.command.id)
            return STATE_SIGNS[command.state if command else State.QUEUED] if row.first else None
        return {Concern.PROBLEM: Sign.FAILED, Concern.WARNING: Sign.WARNING}.get(row.line.concern)

    def _tone(self, row: ReviewRow, column: ReviewColumn) -> Tone:
        if column in (ReviewColumn.OLD, ReviewColumn.ACCOUNT, ReviewColumn.GROSS):
            return Tone.MUTED
        if column is ReviewColumn.FINDINGS:
            sign = self._sign(row)
            return SIGN_TONES[sign] if sign not in (None, Sign.RUNNING) else Tone.NEUTRAL
        if column is ReviewColumn.OFFER and row.change.concern is Concern.PROBLEM and not self.shows_outcomes:
            return Tone.MUTED
        return Tone.NEUTRAL

    def _tip(self, row: ReviewRow, column: ReviewColumn) -> str:
        if column is ReviewColumn.FINDINGS and not self.shows_outcomes:
            return "\n".join(say(text) for text in (*row.line.problems, *row.line.warnings))
        if column is ReviewColumn.OFFER and self._can_tick(row):
            return self.tr("Ticked changes are sent. An offer's changes leave together.")
        return self._text_of(row, column)
