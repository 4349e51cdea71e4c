"""Paints the cells of the offers table with as little as possible per cell, and opens their editors."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emag_desk.domain.offer_fields import field_of
from emag_desk.domain.offer_rules import NO_REFERENCE, Guardrails, problems, warnings
from emag_desk.errors import InputError
from emag_desk.ui.cell_editor import ChoiceEditor, TextEditor, Verdict, status_choices, vat_choices
from emag_desk.ui.columns import local_number
from emag_desk.ui.language import say
from emag_desk.ui.offer_model import Cell, Index, OfferModel
from emag_desk.ui.style import ROW_HEIGHT, Theme, colour, theme_of
from emag_desk.ui.values import read_value

_PADDING = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus


class OfferDelegate(QStyledItemDelegate):
    """One instance paints and edits every cell of one table."""

    stepped = Signal(int, int)  # rows, columns to move after a commit
    refused = Signal(str)  # a text that could not be read was left behind

    def __init__(self, model: OfferModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.guardrails = Guardrails()
        self.set_palette(parent.palette())

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        theme = self._theme = theme_of(palette)
        self._line, self._text, self._faint = colour(theme.line), colour(theme.text), colour(theme.faint)
        self._selection, self._accent = colour(theme.selection), colour(theme.accent)
        self._pills = {
            "good": (colour(theme.good), colour(theme.good_soft)),
            "warn": (colour(theme.warn), colour(theme.warn_soft)),
            "bad": (colour(theme.bad), colour(theme.bad_soft)),
            "neutral": (colour(theme.muted), colour(theme.neutral_soft)),
        }
        self._marks = _mark_colours(theme)

    # -- painting -----------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = index.column()
        text = self._model.cells(index.row())[column].text
        return QSize(QFontMetrics(option.font).horizontalAdvance(text) + 2 * _PADDING + 10, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = self._model.cells(index.row())[index.column()]
        text, number, tone, mark = cell
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

    # -- editing ------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        kind = field_of(column.field).kind
        offer = self._model.offer(index.row())
        rates = self._model.shown.references.get(offer.account, NO_REFERENCE).vat_rates if offer else {}
        editor: QWidget
        if kind == "status" or (kind == "vat" and rates):
            choices = status_choices() if kind == "status" else vat_choices(rates)
            box = ChoiceEditor(parent, choices)
            box.activated.connect(lambda: self._commit(box, 0, 0))
            QTimer.singleShot(0, box, box.showPopup)
            editor = box
        else:
            position = index.row()
            editor = TextEditor(parent, lambda text: self._verdict(position, column.field, text))
        editor.setAccessibleName(column.header())
        return editor

    def _verdict(self, position: int, key: str, text: str) -> Verdict:
        """What is wrong with a text typed into a field of the offer at a position."""
        offer = self._model.offer(position)
        if offer is None:
            return Verdict()
        reference = self._model.shown.references.get(offer.account, NO_REFERENCE)
        try:
            value = read_value(key, text, reference)
        except InputError as error:
            return Verdict("wrong", say(error.sentence) if text else self.tr("Type a value, or press Esc"))
        entry = self._model.overlay.get((offer.account, offer.id))
        edits = {**(entry.edits if entry else {}), key: value}
        found = problems(offer, edits, reference)
        if found:
            found.sort(key=lambda problem: problem.key != key)
            return Verdict("problem", say(found[0].sentence))
        remarks = [warning for warning in warnings(offer, edits, self.guardrails) if warning.key == key]
        return Verdict("warning", say(remarks[0].sentence)) if remarks else Verdict()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = self._model.canonical(index.row(), self._model.columns[index.column()])
        if isinstance(editor, ChoiceEditor):
            editor.choose(text)
        elif isinstance(editor, TextEditor) and not editor.text():  # rows that arrive meanwhile do not undo typing
            editor.setText(local_number(text))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceEditor):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        elif isinstance(editor, TextEditor):
            if editor.is_readable:
                model.setData(index, editor.text())
            else:
                self.refused.emit(editor.verdict.text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            step = _step(event, arrows=isinstance(editor, TextEditor))
            if step is not None:
                if isinstance(editor, TextEditor) and not editor.is_readable:
                    return True  # the bubble says why
                self._commit(editor, *step)
                return True
        return super().eventFilter(editor, event)

    def _commit(self, editor: QWidget, rows: int, columns: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if rows or columns:
            self.stepped.emit(rows, columns)


def _step(event: QKeyEvent, *, arrows: bool) -> tuple[int, int] | None:
    """Where a key leads after a commit, as (rows, columns)."""
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    key = event.key()
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return (-1, 0) if back else (1, 0)
    if key == Qt.Key.Key_Tab:
        return (0, 1)
    if key == Qt.Key.Key_Backtab:
        return (0, -1)
    if arrows and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return (-1, 0) if key == Qt.Key.Key_Up else (1, 0)
    return None


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
