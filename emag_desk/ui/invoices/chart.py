"""A drawing of sums by month: one bar for each category, upwards for what is charged, downwards for what comes back."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from emag_desk.ui.language import show_decimal
from emag_desk.ui.marks import blend
from emag_desk.ui.plain import plain_tip
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import scaled

_LEFT, _RIGHT, _TOP, _BOTTOM = 64.0, 10.0, 10.0, 22.0
_STEPS = 4
#: Nothing is drawn thinner than that.
_THINNEST = 2.0


class Bar(NamedTuple):
    """One bar. `month` is the first day of its month, `series` its place among the colours; `words` is its tool tip."""

    month: dt.date
    series: int
    amount: Decimal
    words: str


class BarChart(QWidget):
    """Draws bars month by month; point at one to read it. Beside it stands a table for those who use keys only."""

    pointed = Signal(object)  # the month under the mouse when it is pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._months: list[dt.date] = []
        self._series = 0
        self._chosen: dt.date | None = None
        self.setObjectName("invoiceChart")
        self.setMouseTracking(True)
        self.setMinimumSize(260, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Draw others; `name` is what they show, for those who cannot see them."""
        self._bars = bars
        self._series = max((bar.series for bar in bars), default=-1) + 1
        self._months = _all_months([bar.month for bar in bars])
        self._chosen = None
        self.setAccessibleName(name)
        self.update()

    def choose(self, month: dt.date | None) -> None:
        """Show which month the table speaks of."""
        if month != self._chosen:
            self._chosen = month
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    # -- where things stand -------------------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _range(self) -> tuple[float, float, float]:
        """The lowest and the highest line of the scale, and how far they are apart."""
        amounts = [float(bar.amount) for bar in self._bars]
        low, high = min([0.0, *amounts]), max([0.0, *amounts])
        step = nice_step((high - low) / _STEPS)
        return step * math.floor(low / step), step * math.ceil(high / step), step

    def _place(self, amount: float) -> float:
        low, high, _ = self._range()
        area = self._area()
        return area.bottom() - (amount - low) / (high - low or 1.0) * area.height()

    def _slot(self, month: dt.date) -> QRectF:
        area = self._area()
        width = area.width() / max(len(self._months), 1)
        return QRectF(area.left() + self._months.index(month) * width, area.top(), width, area.height())

    def bar_rect(self, bar: Bar) -> QRectF:
        """Where a bar stands."""
        slot = self._slot(bar.month)
        room = min(slot.width() * 0.76, 34.0 * self._series)
        width = max(room / max(self._series, 1), _THINNEST)
        left = slot.center().x() - room / 2 + bar.series * width
        zero, end = self._place(0.0), self._place(float(bar.amount))
        return QRectF(left, min(zero, end), max(width - 1.0, 1.0), max(abs(zero - end), _THINNEST / 2))

    # -- drawing ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._bars:
            self._draw_scale(painter)
            self._draw_months(painter)
            painter.setPen(Qt.PenStyle.NoPen)
            for bar in self._bars:
                ink = series_colour(self.palette(), bar.series)
                painter.fillRect(self.bar_rect(bar), ink)
            painter.setPen(QPen(colour(theme_of(self.palette()).muted), 1.0))
            zero = round(self._place(0.0)) + 0.5
            painter.drawLine(QPointF(self._area().left(), zero), QPointF(self._area().right(), zero))
        painter.end()

    def _draw_scale(self, painter: QPainter) -> None:
        theme, area = theme_of(self.palette()), self._area()
        low, high, step = self._range()
        painter.setFont(scaled(self.font(), 0.88))
        at = low
        while at <= high + step / 2:
            y = round(self._place(at)) + 0.5
            painter.setPen(QPen(colour(theme.line), 1.0))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colour(theme.muted))
            label = QRectF(0, y - 9, _LEFT - 8, 18)
            painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), _short(at))
            at += step

    def _draw_months(self, painter: QPainter) -> None:
        theme, area = theme_of(self.palette()), self._area()
        metrics = QFontMetrics(painter.font())
        widest = metrics.horizontalAdvance("00.0000") + 8
        each = max(1, round(widest / max(area.width() / len(self._months), 1.0) + 0.49))
        for place, month in enumerate(self._months):
            slot = self._slot(month)
            if month == self._chosen:
                painter.fillRect(slot, blend(colour(theme.base), colour(theme.accent), 0.14))
            if place % each == 0:
                painter.setPen(colour(theme.muted))
                label = QRectF(slot.center().x() - widest / 2, area.bottom() + 4, widest, 16)
                painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), f"{month:%m.%Y}")

    # -- pointing -----------------------------------------------------------------------------------------------------

    def bar_at(self, place: QPointF) -> Bar | None:
        """The bar under the mouse; a thin one is caught a little beside it."""
        found = [bar for bar in self._bars if self.bar_rect(bar).adjusted(-1, -4, 2, 4).contains(place)]
        return min(found, key=lambda bar: abs(self.bar_rect(bar).center().x() - place.x()), default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position())
        if bar is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(bar.words), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position())
        if bar is not None:
            self.pointed.emit(bar.month)


def nice_step(rough: float) -> float:
    """1, 2 or 5 times a power of ten, not below what is asked for."""
    if rough <= 0:
        return 1.0
    power = 1.0
    while power * 10 <= rough:
        power *= 10
    while power > rough:
        power /= 10
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)


def series_colour(palette: QPalette, series: int) -> QColor:
    """The colour of a category, in the order in which they stand."""
    theme = theme_of(palette)
    inks = (theme.accent, theme.bad, theme.good, theme.warn, theme.info, theme.muted)
    ink = colour(inks[series % len(inks)])
    return ink if series < len(inks) else blend(ink, colour(theme.base), 0.45)


def _all_months(found: Sequence[dt.date]) -> list[dt.date]:
    """Every month from the first to the last, those without a bar as well."""
    if not found:
        return []
    first, last = min(found), max(found)
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [dt.date(number // 12, number % 12 + 1, 1) for number in numbers]


def _short(amount: float) -> str:
    whole = abs(amount) >= 10 or amount == int(amount)
    return show_decimal(Decimal(str(round(amount, 0 if whole else 2))), 0, 2)
