"""Paints the cells of a table of rows with as little as possible per cell: texts, pills, marks, placeholders."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emag_desk.ui.rows.model import Index, RowModel
from emag_desk.ui.style import ROW_HEIGHT, Theme, colour, theme_of

_PADDING = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus


class RowDelegate(QStyledItemDelegate):
    """One instance paints every cell of one table."""

    def __init__(self, model: RowModel[Any, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.set_palette(parent.palette())

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        theme = theme_of(palette)
        self._line, self._text, self._faint = colour(theme.line), colour(theme.text), colour(theme.faint)
        self._selection, self._accent = colour(theme.selection), colour(theme.accent)
        self._pills = {
            "good": (colour(theme.good), colour(theme.good_soft)),
            "warn": (colour(theme.warn), colour(theme.warn_soft)),
            "bad": (colour(theme.bad), colour(theme.bad_soft)),
            "neutral": (colour(theme.muted), colour(theme.neutral_soft)),
            "info": (colour(theme.info), colour(theme.info_soft)),
            "accent": (colour(theme.accent), colour(theme.accent_soft)),
        }
        self._marks = _mark_colours(theme)

    # -- painting -----------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = index.column()
        text = self._model.cells(index.row())[column].text
        return QSize(QFontMetrics(option.font).horizontalAdvance(text) + 2 * _PADDING + 10, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text, number, tone, mark = self._model.cells(index.row())[index.column()]
        rect: QRect = option.rect
        selected = bool(option.state & _SELECTED)
        if mark:
            painter.fillRect(rect, self._marks[mark][1])
        if selected:
            painter.fillRect(rect, self._marks[mark][2] if mark else self._selection)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._line)
        if mark:
            self._paint_corner(painter, rect, self._marks[mark][0])
        if tone:
            if tone == "placeholder":
                self._paint_placeholder(painter, rect, index.row() + index.column())
            else:
                self._paint_pill(painter, rect, text, tone, option)
        elif text:
            painter.setPen(self._marks[mark][3] if mark else self._text)
            if number:
                painter.drawText(rect.adjusted(_PADDING, 0, -_PADDING, 0), _RIGHT, text)
            else:
                self._paint_text(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), text, option)
        if option.state & _FOCUSED:
            painter.setPen(QPen(self._accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    @staticmethod
    def _paint_text(painter: QPainter, rect: QRect, text: str, option: QStyleOptionViewItem) -> None:
        if len(text) * 9 > rect.width():  # shorter ones fit: measuring costs as much as drawing
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, text)

    @staticmethod
    def _paint_corner(painter: QPainter, rect: QRect, ink: QColor) -> None:
        right, top = rect.right() + 1, rect.top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygon([QPoint(right - 7, top), QPoint(right, top), QPoint(right, top + 7)]))

    def _paint_pill(self, painter: QPainter, rect: QRect, text: str, tone: str, option: QStyleOptionViewItem) -> None:
        if not text:
            return
        ink, surface = self._pills[tone]
        room = rect.width() - 2 * _PADDING - 14
        text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(option.fontMetrics.horizontalAdvance(text), room) + 16
        pill = QRectF(rect.x() + 6, rect.y() + 4.5, width, rect.height() - 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(ink)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_placeholder(self, painter: QPainter, rect: QRect, seed: int) -> None:
        width = (rect.width() - 2 * _PADDING) * (45 + seed * 37 % 40) // 100
        painter.fillRect(rect.x() + _PADDING, rect.center().y() - 3, width, 6, self._line)


def _mark_colours(theme: Theme) -> dict[str, tuple[QColor, QColor, QColor, QColor]]:
    """Per mark: its corner, its surface, its surface when selected, its text."""
    selection = colour(theme.selection)

    def row(ink: str, surface: str, text: str) -> tuple[QColor, QColor, QColor, QColor]:
        soft = colour(surface)
        mixed = QColor(
            (soft.red() + selection.red()) // 2,
            (soft.green() + selection.green()) // 2,
            (soft.blue() + selection.blue()) // 2,
        )
        return colour(ink), soft, mixed, colour(text)

    return {
        "staged": row(theme.staged_mark, theme.staged, theme.text),
        "warning": row(theme.warn, theme.staged, theme.warn),
        "problem": row(theme.bad, theme.bad_soft, theme.bad),
        "leaving": row(theme.info, theme.info_soft, theme.info),
        "refused": row(theme.bad, theme.bad_soft, theme.text),
    }
