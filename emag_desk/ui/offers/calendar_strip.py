"""A strip of days on which intervals are drawn, moved and stretched with the mouse or the keys; Bucharest's days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from emag_desk.domain.date_intervals import LEAST_DISCOUNT, Interval
from emag_desk.errors import InputError
from emag_desk.ui.language import say
from emag_desk.ui.offers import calendar_days as days_of
from emag_desk.ui.offers.calendar_paint import BARS, HEIGHT, WIDTH, StripPainter, StripState

#: So near to its end (pixels) a bar is stretched rather than moved.
_GRIP = 7
_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_STEPS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -7, _Key.Key_Down: 7}
_STEPS |= {_Key.Key_PageUp: -28, _Key.Key_PageDown: 28}


class _Drag(NamedTuple):
    """What the pressed mouse does: "new", "move", "start" or "end", from which day on, with which intervals."""

    what: str
    day: date
    number: int
    before: tuple[Interval, ...]


class CalendarStrip(QWidget):
    """Shows and edits intervals. `today` is the first day that makes sense; `discount` is that of new intervals."""

    changed = Signal(object)  # tuple[Interval, ...]
    chosen = Signal(int)  # the number of the interval at the cursor, 0 for none
    said = Signal(str)  # why something was not done; empty when it was

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setToolTip(
            self.tr(
                "Drag over free days for a new interval, drag a bar to move it, its ends to stretch it. Keys: arrows "
                "go, Shift+arrows choose days, Enter adds, Delete takes away, Ctrl+arrows move, Alt+arrows stretch, "
                "+ and - change the voucher."
            )
        )
        self.discount = LEAST_DISCOUNT
        self._today = today
        self._first = today - timedelta(days=today.weekday())
        self._cursor = self._anchor = today
        self._intervals: tuple[Interval, ...] = ()
        self._drag: _Drag | None = None
        self._name()

    # -- what it shows ------------------------------------------------------------------------------------------------

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """What is on it, in the order of time."""
        return self._intervals

    @property
    def cursor_day(self) -> date:
        """The day at which the keys work."""
        return self._cursor

    def show_intervals(self, intervals: Sequence[Interval]) -> None:
        """Show others; nobody is told."""
        self._intervals = tuple(intervals)
        if self._intervals and not any(self._is_seen(days_of.first_day(one)) for one in self._intervals):
            self._scroll_to(days_of.first_day(self._intervals[0]))
        self._name()
        self.update()

    def go(self, day: date) -> None:
        """Let the keys work at another day, and show it."""
        self._cursor = self._anchor = day
        self._scroll_to(day)
        self._told()

    @property
    def selected(self) -> Interval | None:
        """The interval at the cursor."""
        return days_of.at_day(self._intervals, self._cursor)

    def sizeHint(self) -> QSize:
        return QSize(28 * WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * WIDTH, HEIGHT)

    def day_at(self, x: float) -> date:
        """The day at this place."""
        return self._first + timedelta(days=int(x // WIDTH))

    def area(self, day: date) -> QRectF:
        """Where a day's part of the bars is drawn."""
        return QRectF((day - self._first).days * WIDTH, BARS, WIDTH, HEIGHT - BARS)

    def _days(self) -> int:
        return max(self.width() // WIDTH, 1)

    def _is_seen(self, day: date) -> bool:
        return self._first <= day < self._first + timedelta(days=self._days())

    def _scroll_to(self, day: date) -> None:
        if not self._is_seen(day):
            self._first = day - timedelta(days=day.weekday())

    def _told(self) -> None:
        self._name()
        self.update()
        one = self.selected
        self.chosen.emit(one.index if one is not None else 0)

    def _name(self) -> None:
        day = QLocale().toString(QDate(*self._cursor.timetuple()[:3]), QLocale.FormatType.LongFormat)
        one = self.selected
        if one is None:
            text = self.tr("Calendar of the intervals: {day}, free").format(day=day)
        else:
            text = self.tr("Calendar of the intervals: {day}, interval {number}, voucher {percent} %").format(
                day=day, number=one.index, percent=one.voucher_discount
            )
        self.setAccessibleName(text)

    # -- what is done -------------------------------------------------------------------------------------------------

    def _do(self, change: Callable[[], tuple[Interval, ...]]) -> bool:
        """Take a change over and tell; a refusal is said and changes nothing."""
        try:
            found = change()
        except InputError as problem:
            self.said.emit(say(problem.sentence))
            return False
        self.said.emit("")
        self._intervals = found
        self.changed.emit(found)
        self._told()
        return True

    def add(self) -> None:
        """A new interval over the chosen days."""
        first, last = sorted((self._anchor, self._cursor))
        if self._do(lambda: days_of.added(self._intervals, first, last, self.discount)):
            self._anchor = self._cursor

    def remove(self) -> None:
        """Take the interval at the cursor away."""
        if (one := self.selected) is not None:
            self._do(lambda: days_of.removed(self._intervals, one.index))

    def _shift(self, begin: int, end: int) -> None:
        if (one := self.selected) is None:
            return
        if self._do(lambda: days_of.moved(self._intervals, one.index, begin, end)):
            day = self._cursor + timedelta(days=begin or min(end, 0))
            self._cursor = self._anchor = day
            self._scroll_to(day)
            self._told()

    def _change_discount(self, step: int) -> None:
        if (one := self.selected) is not None:
            self._do(lambda: days_of.with_discount(self._intervals, one.index, one.voucher_discount + step))

    # -- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = _Key(event.key()), event.modifiers() & ~_Modifier.KeypadModifier
        if key in _STEPS:
            self._step(_STEPS[key], held)
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self.add()
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.remove()
        elif event.text() in ("+", "-"):
            self._change_discount(1 if event.text() == "+" else -1)
        elif key == _Key.Key_Home:
            self.go(self._today)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int, held: Qt.KeyboardModifier) -> None:
        if held == _Modifier.ControlModifier:
            self._shift(step, step)
        elif held == _Modifier.AltModifier:
            self._shift(0, step)
        else:
            self._cursor += timedelta(days=step)
            if held != _Modifier.ShiftModifier:
                self._anchor = self._cursor
            self._scroll_to(self._cursor)
            self._told()

    # -- the mouse ----------------------------------------------------------------------------------------------------

    def _grip(self, at: QPointF) -> tuple[str, int]:
        """What pressing here would do, and to which interval."""
        one = days_of.at_day(self._intervals, self.day_at(at.x()))
        if one is None or at.y() < BARS:
            return "new", 0
        if at.x() - self.area(days_of.first_day(one)).left() < _GRIP:
            return "start", one.index
        if self.area(days_of.last_day(one)).right() - at.x() < _GRIP:
            return "end", one.index
        return "move", one.index

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        day = self.day_at(event.position().x())
        what, index = self._grip(event.position())
        self._drag = _Drag(what, day, index, self._intervals)
        self._cursor = self._anchor = day
        self._told()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shapes = {"start": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor}
        drag = self._drag
        if drag is None:
            what, _ = self._grip(event.position())
            self.setCursor(shapes.get(what, Qt.CursorShape.ArrowCursor))
            return
        day = self.day_at(event.position().x())
        step = (day - drag.day).days
        self._cursor = day
        if drag.what != "new":
            begin, end = step if drag.what != "end" else 0, step if drag.what != "start" else 0
            # Counted from where the drag began: an interval may pass another one on its way.
            try:
                self._intervals = days_of.moved(drag.before, drag.number, begin, end)
            except InputError:
                return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if drag.what == "new":
            self._anchor = drag.day
            if self._cursor != drag.day or event.position().y() >= BARS:
                self.add()
        elif self._intervals != drag.before:
            self.said.emit("")
            self.changed.emit(self._intervals)
        self._anchor = self._cursor
        self._told()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self._first -= timedelta(days=7 if turned > 0 else -7)
            self.update()
            event.accept()

    # -- painting -----------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        fresh = self._drag is not None and self._drag.what == "new"
        anchor = self._drag.day if fresh and self._drag is not None else self._anchor
        StripPainter(self).paint(
            StripState(
                first=self._first,
                days=self._days(),
                today=self._today,
                cursor=self._cursor,
                chosen=(min(anchor, self._cursor), max(anchor, self._cursor)),
                intervals=self._intervals,
                focused=self.hasFocus(),
            )
        )
