"""How a calendar strip looks: months, days, and the bars of the intervals below them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from emag_desk.domain.date_intervals import Interval, check, strip
from emag_desk.ui.marks import Tone, tone_colour, tone_wash
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import scaled

#: A day is so many pixels wide; months and days stand above `BARS`.
WIDTH, BARS, HEIGHT = 36, 46, 92
_MONTHS, _INSET = 18, 6
_SATURDAY = 5
_SHORT = QLocale.FormatType.ShortFormat


class StripState(NamedTuple):
    """What is painted: so many days from `first` on, the cursor and the days chosen with it."""

    first: date
    days: int
    today: date
    cursor: date
    chosen: tuple[date, date]
    intervals: tuple[Interval, ...]
    focused: bool


class StripPainter:
    """Paints one strip."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._theme = theme_of(widget.palette())

    def paint(self, state: StripState) -> None:
        """Everything, from back to front."""
        painter = QPainter(self._widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._widget.rect(), colour(self._theme.base))
        days = [state.first + timedelta(days=number) for number in range(state.days + 1)]
        self._days(painter, days, state)
        self._months(painter, days)
        self._bars(painter, state)
        painter.setPen(colour(self._theme.accent if state.focused else self._theme.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self._widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _days(self, painter: QPainter, days: list[date], state: StripState) -> None:
        small = scaled(self._widget.font(), 0.86)
        for number, day in enumerate(days):
            area = QRectF(number * WIDTH, _MONTHS, WIDTH, HEIGHT - _MONTHS)
            if day.weekday() >= _SATURDAY:
                painter.fillRect(area, colour(self._theme.window))
            if state.chosen[0] <= day <= state.chosen[1] and state.focused:
                painter.fillRect(area, colour(self._theme.selection))
            painter.setPen(colour(self._theme.line))
            painter.drawLine(area.topLeft(), area.bottomLeft())
            past = day < state.today
            ink = self._theme.accent if day == state.today else self._theme.faint if past else self._theme.text
            painter.setPen(colour(ink))
            painter.setFont(small)
            letter = QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
            text = f"{letter} {day.day}"
            painter.drawText(QRectF(area.left(), _MONTHS, WIDTH, BARS - _MONTHS), _CENTRE, text)
            if day == state.cursor and state.focused:
                painter.setPen(QPen(colour(self._theme.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _months(self, painter: QPainter, days: list[date]) -> None:
        painter.setFont(scaled(self._widget.font(), 0.86))
        painter.setPen(colour(self._theme.muted))
        for start, end, day in _months(days):
            words = f"{QLocale().standaloneMonthName(day.month)} {day.year}"
            area = QRectF(start * WIDTH + _INSET, 0, (end - start) * WIDTH - _INSET, _MONTHS)
            if QFontMetrics(painter.font()).horizontalAdvance(words) <= area.width():
                painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
            if start:
                painter.drawLine(QPointF(start * WIDTH, 2), QPointF(start * WIDTH, _MONTHS))

    def _bars(self, painter: QPainter, state: StripState) -> None:
        wrong = {problem.key for problem in check(state.intervals) if problem.stops}
        places: dict[int, list[float]] = {}
        for number, stripes in enumerate(strip(state.intervals, state.first, state.days + 1)):
            for stripe in stripes:
                ends = places.setdefault(stripe.number, [number + stripe.since, number + stripe.until])
                ends[1] = number + stripe.until
        for one in state.intervals:
            if one.index not in places:
                continue
            begin, end = places[one.index]
            area = QRectF(begin * WIDTH + 1, BARS + _INSET, (end - begin) * WIDTH - 2, HEIGHT - BARS - 2 * _INSET)
            tone = Tone.BAD if f"interval:{one.index}" in wrong else Tone.ACCENT
            painter.setPen(QPen(tone_colour(self._widget.palette(), tone), 1.2))
            painter.setBrush(tone_wash(self._widget.palette(), tone))
            painter.drawRoundedRect(area, 5, 5)
            words = f"{one.voucher_discount} %"
            painter.setFont(scaled(self._widget.font(), 0.92))
            if QFontMetrics(painter.font()).horizontalAdvance(words) + 4 <= area.width():
                painter.drawText(area, _CENTRE, words)


_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def _months(days: list[date]) -> Iterator[tuple[int, int, date]]:
    """Where each month begins and ends among the days."""
    start = 0
    for number, day in enumerate(days):
        if number + 1 == len(days) or days[number + 1].month != day.month:
            yield start, number + 1, day
            start = number + 1
