"""A small drawing of an offer's days: our price, the best price on the market, and when we had the buy button."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from emag_desk.domain.money import from_units
from emag_desk.domain.queries import OfferDay
from emag_desk.ui.language import show_decimal
from emag_desk.ui.marks import Tone, tone_colour
from emag_desk.ui.plain import plain_tip

_MARGIN = 4.0


class Sparkline(QWidget):
    """Draws the daily history; hover a day to read it. Lines are one pixel wide, which is also the quickest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[OfferDay] = ()
        self.setObjectName("sparkline")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[OfferDay]) -> None:
        """Draw other days, oldest first."""
        self._days = days
        self.setAccessibleName(self.tr("Price history of {count} days").format(count=len(days)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - 6)
        for tone, values in (
            (Tone.MUTED, [day.best_offer_sale_price for day in self._days]),
            (Tone.ACCENT, [day.sale_price for day in self._days]),
        ):
            self._draw(painter, area, values, tone)
        self._draw_wins(painter, area)
        painter.end()

    def _range(self) -> tuple[int, int]:
        prices = [
            price for day in self._days for price in (day.sale_price, day.best_offer_sale_price) if price is not None
        ]
        return (min(prices), max(prices)) if prices else (0, 0)

    def _place(self, number: int) -> float:
        """Where a day stands, 0 to 1: by the calendar, since only days on which something changed are kept."""
        first, last = date.fromisoformat(self._days[0].day), date.fromisoformat(self._days[-1].day)
        span = (last - first).days
        return (date.fromisoformat(self._days[number].day) - first).days / span if span else 1.0

    def _draw(self, painter: QPainter, area: QRectF, values: Sequence[int | None], tone: Tone) -> None:
        low, high = self._range()
        points: list[QPointF] = []
        for number, value in enumerate(values):
            if value is None:
                continue
            share = 0.5 if high == low else (value - low) / (high - low)
            point = QPointF(area.left() + self._place(number) * area.width(), area.bottom() - share * area.height())
            if points:
                points.append(QPointF(point.x(), points[-1].y()))  # a price holds until the day it changes
            points.append(point)
        painter.setPen(QPen(tone_colour(self.palette(), tone), 1.0))
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        elif points:
            painter.drawLine(QPointF(area.left(), points[0].y()), QPointF(area.right(), points[0].y()))

    def _draw_wins(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone_colour(self.palette(), Tone.GOOD))
        for number, day in enumerate(self._days):
            if day.buy_button_rank == 1:
                painter.drawEllipse(
                    QPointF(area.left() + self._place(number) * area.width(), area.bottom() + 6), 1.6, 1.6
                )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._days:
            return
        share = (event.position().x() - _MARGIN) / max(self.width() - 2 * _MARGIN, 1.0)
        number = min(range(len(self._days)), key=lambda day: abs(self._place(day) - share))
        QToolTip.showText(event.globalPosition().toPoint(), plain_tip(self._words(self._days[number])), self)

    def _words(self, day: OfferDay) -> str:
        lines = [day.day]
        if day.sale_price is not None:
            lines.append(self.tr("our price {price}").format(price=show_decimal(from_units(day.sale_price))))
        if day.best_offer_sale_price is not None:
            lines.append(
                self.tr("best price {price}").format(price=show_decimal(from_units(day.best_offer_sale_price)))
            )
        if day.buy_button_rank is not None:
            lines.append(self.tr("rank {rank}").format(rank=day.buy_button_rank))
        return "\n".join(lines)
