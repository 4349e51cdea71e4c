"""The intervals as a table: exact times of Bucharest and the voucher, typed or pasted from a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from emag_desk.domain.date_intervals import MOST_INTERVALS, Interval, check, from_wall, numbered, to_wall
from emag_desk.domain.problems import Problem, refusal
from emag_desk.errors import InputError
from emag_desk.ui.clipboard import from_block
from emag_desk.ui.language import say
from emag_desk.ui.offers.entries import Cell, Entry, EntryColumn, EntryModel
from emag_desk.ui.offers.entry_table import EntryTable

_SHOWN = "%d.%m.%Y %H:%M:%S"
#: As people and spreadsheets write a moment; without a time the first is its day's beginning, the second its end.
_FORMS = (_SHOWN, "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M")
_DAYS = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y")


def _tr(text: str) -> str:
    return QCoreApplication.translate("IntervalList", text)


def read_moment(text: str, *, is_end: bool) -> datetime:
    """A time on the wall in Bucharest as it is typed -> an aware one. Raises InputError."""
    text = " ".join(text.split())
    for form in (*_FORMS, *_DAYS):
        try:
            wall = datetime.strptime(text, form)  # noqa: DTZ007 - the zone comes with `from_wall`
        except ValueError:
            continue
        if form in _DAYS and is_end:
            wall = wall.replace(hour=23, minute=59, second=59)
        return from_wall(wall)
    raise InputError("{text} is no time such as 02.03.2026 10:00.", text=text or "?")


class IntervalList(EntryTable):
    """One row for each interval; `changed` gives them when all can be read."""

    changed = Signal(object)  # tuple[Interval, ...]

    def __init__(self, parent: QWidget) -> None:
        columns = (
            EntryColumn("number", _tr("No."), width=44, right=True),
            EntryColumn("start", _tr("From (Bucharest)"), Cell.TEXT, 168),
            EntryColumn("end", _tr("Until (Bucharest)"), Cell.TEXT, 168),
            EntryColumn("percent", _tr("Voucher %"), Cell.WHOLE, 88),
            EntryColumn("remark", _tr("Remark"), width=200),
        )
        super().__init__("intervalList", _tr("Intervals of the campaign"), EntryModel(columns, parent), parent)
        self.take = self._take
        self.entries.edited.connect(lambda _: self._edited())

    def show_intervals(self, intervals: Sequence[Interval]) -> None:
        """Show these; nobody is told."""
        current = self.currentIndex()
        problems = {problem.key: problem for problem in reversed(check(intervals))}
        self.entries.show_rows(self._entry(one, problems.get(f"interval:{one.index}")) for one in intervals)
        if current.row() < len(intervals):
            self.setCurrentIndex(self.entries.index(max(current.row(), 0), max(current.column(), 0)))

    @staticmethod
    def _entry(one: Interval, problem: Problem | None) -> Entry:
        texts = {
            "start": to_wall(one.start).strftime(_SHOWN),
            "end": to_wall(one.end).strftime(_SHOWN),
            "percent": str(one.voucher_discount),
        }
        found = Entry(one.index, texts, {"number": str(one.index)})
        _remark(found, [problem] if problem else [])
        return found

    def _edited(self) -> None:
        found: list[Interval] = []
        is_whole = True
        for entry in self.entries.rows:
            try:
                start = read_moment(entry.texts.get("start", ""), is_end=False)
                end = read_moment(entry.texts.get("end", ""), is_end=True)
            except InputError as problem:
                is_whole = False
                _remark(entry, [Problem("remark", "moment", problem.sentence)])
                continue
            if (percent := entry.whole("percent")) is None:
                is_whole = False
                _remark(entry, [refusal("remark", "percent", "The voucher is a whole number of percent.")])
                continue
            found.append(Interval(start, end, percent, len(found) + 1))
        if is_whole:
            ordered = numbered(found)
            self.show_intervals(ordered)
            self.changed.emit(ordered)

    def _take(self, text: str) -> bool:
        """A pasted table of start, end and percent takes the place of all intervals."""
        grid = [[cell.strip() for cell in line] for line in from_block(text)]
        grid = [line for line in grid if any(line)]
        if not grid or min(len(line) for line in grid) < 3:
            return False
        if not any(letter.isdigit() for letter in grid[0][0]):  # titles
            grid = grid[1:]
        found: list[Interval] = []
        for line in grid:
            try:
                start, end = read_moment(line[0], is_end=False), read_moment(line[1], is_end=True)
                percent = int(line[2].rstrip("% "))
            except (InputError, ValueError):
                self.said.emit(
                    self.tr("Line {number} is no interval: start, end, percent.").format(number=len(found) + 1)
                )
                return True
            found.append(Interval(start, end, percent, len(found) + 1))
        if len(found) > MOST_INTERVALS:
            self.said.emit(self.tr("A proposal takes up to {count} intervals.").format(count=MOST_INTERVALS))
            return True
        ordered = numbered(found)
        self.show_intervals(ordered)
        self.changed.emit(ordered)
        return True


def _remark(entry: Entry, problems: Sequence[Problem]) -> None:
    entry.problems = tuple(Problem("remark", one.code, one.sentence, one.stops) for one in problems)
    entry.shown["remark"] = " ".join(say(one.sentence) for one in problems)
