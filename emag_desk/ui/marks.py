"""Small drawn signs for how something went, and the colours that go with them, in light and in dark."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from emag_desk.ui.language import say_label
from emag_desk.ui.style import colour, theme_of


class Tone(StrEnum):
    """What a colour means."""

    NEUTRAL = "neutral"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    NOTICE = "notice"
    BAD = "bad"


class Sign(StrEnum):
    """What a mark says."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"
    WAITING = "waiting"
    RUNNING = "running"


_NAMES = {
    Sign.PASSED: "Passed",
    Sign.WARNING: "Warning",
    Sign.FAILED: "Failed",
    Sign.SKIPPED: "Skipped",
    Sign.WAITING: "Waiting",
    Sign.RUNNING: "Running",
}
SIGN_TONES = {
    Sign.PASSED: Tone.GOOD,
    Sign.WARNING: Tone.NOTICE,
    Sign.FAILED: Tone.BAD,
    Sign.SKIPPED: Tone.MUTED,
    Sign.WAITING: Tone.MUTED,
    Sign.RUNNING: Tone.ACCENT,
}


def tone_colour(palette: QPalette, tone: Tone) -> QColor:
    """The colour for words and lines of this tone."""
    theme = theme_of(palette)
    names = {
        Tone.NEUTRAL: theme.text,
        Tone.MUTED: theme.muted,
        Tone.ACCENT: theme.accent,
        Tone.GOOD: theme.good,
        Tone.NOTICE: theme.warn,
        Tone.BAD: theme.bad,
    }
    return colour(names[tone])


def tone_wash(palette: QPalette, tone: Tone) -> QColor:
    """The colour for a surface of this tone, with words of the same tone on it."""
    theme = theme_of(palette)
    names = {
        Tone.NEUTRAL: theme.neutral_soft,
        Tone.MUTED: theme.neutral_soft,
        Tone.ACCENT: theme.accent_soft,
        Tone.GOOD: theme.good_soft,
        Tone.NOTICE: theme.warn_soft,
        Tone.BAD: theme.bad_soft,
    }
    return colour(names[tone])


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with this share (0 to 1) of `other` in it."""
    keep = 1.0 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )


def paint_sign(painter: QPainter, area: QRectF, sign: Sign, ink: QColor, angle: int = 0) -> None:
    """Draw a mark into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / 16.0, area.height() / 16.0)
    if sign in (Sign.WAITING, Sign.RUNNING):
        painter.setPen(QPen(ink, 1.6))
        circle = QRectF(2.5, 2.5, 11, 11)
        if sign is Sign.WAITING:
            painter.drawEllipse(circle)
        else:
            painter.drawArc(circle, -angle * 16, 270 * 16)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        _paint_shape(painter, sign)
        line = QColor(Qt.GlobalColor.white) if ink.lightness() < 150 else QColor("#15181c")
        painter.setPen(QPen(line, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _paint_glyph(painter, sign)
    painter.restore()


def _paint_shape(painter: QPainter, sign: Sign) -> None:
    if sign is not Sign.WARNING:
        painter.drawEllipse(QRectF(1, 1, 14, 14))
        return
    triangle = QPainterPath(QPointF(8, 1.2))
    triangle.lineTo(15.2, 14.4)
    triangle.lineTo(0.8, 14.4)
    triangle.closeSubpath()
    painter.drawPath(triangle)


def _paint_glyph(painter: QPainter, sign: Sign) -> None:
    if sign is Sign.PASSED:
        painter.drawPolyline([QPointF(4.8, 8.3), QPointF(7.1, 10.6), QPointF(11.3, 5.7)])
    elif sign is Sign.FAILED:
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4))
    elif sign is Sign.WARNING:
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6))
        painter.drawPoint(QPointF(8, 12.2))
    else:
        painter.drawLine(QPointF(5, 8), QPointF(11, 8))


def sign_icon(sign: Sign, palette: QPalette, size: int = 16) -> QIcon:
    """The mark as an icon for a list or a table."""
    icon = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap(size * ratio, size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_sign(painter, QRectF(0, 0, size * ratio, size * ratio), sign, tone_colour(palette, SIGN_TONES[sign]))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        icon.addPixmap(pixmap)
    return icon


class Mark(QWidget):
    """A mark on a form; it turns while something runs, unless nobody can see it."""

    def __init__(self, sign: Sign = Sign.WAITING, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._angle, self._sign = size, 0, sign
        self._turn = QTimer(self)
        self._turn.setInterval(80)
        self._turn.timeout.connect(self._step)
        self.setFixedSize(size, size)
        self.show_sign(sign)

    @property
    def sign(self) -> Sign:
        """What it says now."""
        return self._sign

    def show_sign(self, sign: Sign) -> None:
        """Say something else."""
        self._sign = sign
        self.setAccessibleName(say_label(_NAMES[sign]))
        if sign is Sign.RUNNING:
            self._turn.start()
        else:
            self._turn.stop()
        self.update()

    def _step(self) -> None:
        if self.isVisible():
            self._angle = (self._angle + 30) % 360
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = tone_colour(self.palette(), SIGN_TONES[self._sign])
        paint_sign(painter, QRectF(self.rect()), self._sign, ink, self._angle)
        painter.end()
