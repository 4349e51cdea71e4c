"""A small picture of a sheet of four labels: click the place where the first label goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from emag_desk.ui.marks import Tone, blend, tone_colour, tone_wash
from emag_desk.ui.style import colour, theme_of

_PLACES = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}


class SheetPicture(QWidget):
    """Places 1 to 4, as they are counted; used-up ones are grey. Arrow keys and digits choose as well."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPicture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._place = 1
        self._name()

    @property
    def place(self) -> int:
        """Where the first label goes."""
        return self._place

    def choose(self, place: int) -> None:
        """Let the first label go to another place."""
        if 1 <= place <= _PLACES and place != self._place:
            self._place = place
            self._name()
            self.update()
            self.chosen.emit(place)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("First label at place {place} of the sheet").format(place=self._place))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(106, 149)

    def area(self, place: int) -> QRectF:
        """Where a place is drawn."""
        width, height = (self.width() - 10) / 2, (self.height() - 10) / 2
        column, row = (place - 1) % 2, (place - 1) // 2
        return QRectF(4 + column * (width + 2), 4 + row * (height + 2), width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(1, _PLACES + 1):
            if self.area(place).contains(event.position()):
                self.choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple("1234"):
            self.choose(int(event.text()))
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.choose(self._place + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        painter.setPen(colour(theme.accent if self.hasFocus() else theme.line))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        for place in range(1, _PLACES + 1):
            self._paint_place(painter, place)
        painter.end()

    def _paint_place(self, painter: QPainter, place: int) -> None:
        tone = Tone.MUTED if place < self._place else Tone.ACCENT
        wash, ink = tone_wash(self.palette(), tone), tone_colour(self.palette(), tone)
        first = place == self._place
        painter.setPen(ink if first else blend(wash, ink, 0.25))
        painter.setBrush(blend(wash, ink, 0.18) if first else wash)
        area = self.area(place)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(ink)
        words = "–" if place < self._place else str(place - self._place + 1)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
