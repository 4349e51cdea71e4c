"""The cards of the rejection inbox: one per error, with how many products have it and eMAG's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone, tone_colour, tone_wash
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import UNIT, scaled

if TYPE_CHECKING:
    from emag_desk.domain.rejections import ErrorGroup

Index = QModelIndex | QPersistentModelIndex

COUNT_ROLE, WORDS_ROLE, WHERE_ROLE = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))
#: Lines of eMAG's words on a card.
_LINES = 2
#: Longer texts are not laid out for a card.
_MOST_LETTERS = 400


def group_title(group: ErrorGroup) -> str:
    """The field that an error speaks of, in words."""
    if not group.label:
        return QCoreApplication.translate("rejections", "The product as a whole")
    if not group.given and group.label.partition(" ")[0].isdigit():
        text = QCoreApplication.translate("rejections", "Characteristic {number}")
        return text.format(number=clean(group.label, lines=False))
    return clean(group.label if group.given else say_label(group.label), lines=False)


def rounds_words(rounds: int) -> str:
    """How often a product was sent from here."""
    if rounds == 0:
        return QCoreApplication.translate("rejections", "not sent from here yet")
    if rounds == 1:
        return QCoreApplication.translate("rejections", "sent once")
    if rounds == 2:
        return QCoreApplication.translate("rejections", "sent twice")
    text = QCoreApplication.translate("rejections", "sent {count} times")
    return text.format(count=show_whole(rounds))


class GroupModel(QAbstractListModel):
    """The groups, the largest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: list[ErrorGroup] = []
        self._names: Mapping[str, str] = {}

    def show_groups(self, groups: Sequence[ErrorGroup], names: Mapping[str, str]) -> None:
        """Show other groups; `names` are the accounts' names."""
        self.beginResetModel()
        self.groups, self._names = list(groups), names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return group_title(group)
        if role == COUNT_ROLE:
            return show_whole(group.count)
        if role == WORDS_ROLE:
            return clean(group.example, lines=False)
        if role == WHERE_ROLE:
            name = clean(self._names.get(group.account, group.account), lines=False)
            return f"{name} · {rounds_words(group.rounds)}" if group.rounds else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(group.example)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group_title(group)}, {group.count}: {clean(group.example, lines=False)}"
        return None


class GroupDelegate(QStyledItemDelegate):
    """Paints a group as a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(220, (2 + _LINES) * QFontMetrics(option.font).height() + 4 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = QGuiApplication.palette()  # the list itself is transparent, and so would its colours be
        theme = theme_of(palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, 0.5 - UNIT)
        painter.setPen(QPen(colour(theme.accent if selected or focused else theme.line), 1))
        painter.setBrush(colour(theme.accent_soft if selected else theme.raised))
        painter.drawRoundedRect(card, 8, 8)
        inside = card.toRect().adjusted(UNIT + 4, UNIT, -UNIT, -UNIT)
        line = QFontMetrics(option.font).height()
        count = str(index.data(COUNT_ROLE))
        taken = self._count(painter, option.font, palette, inside, count)
        title = QRect(inside.x(), inside.y(), inside.width() - taken, line)
        bold = scaled(option.font, 1.0, QFont.Weight.DemiBold)
        self._text(painter, title, str(index.data()), bold, tone_colour(palette, Tone.NEUTRAL))
        words = inside.adjusted(0, line + 3, 0, -line - 3)
        painter.setPen(tone_colour(palette, Tone.BAD))
        painter.setFont(option.font)
        draw_lines(painter, words, str(index.data(WORDS_ROLE))[:_MOST_LETTERS], _LINES)
        below = QRect(inside.x(), inside.bottom() - line + 1, inside.width(), line)
        self._text(painter, below, str(index.data(WHERE_ROLE)), option.font, tone_colour(palette, Tone.MUTED))
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, text: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _count(self, painter: QPainter, font: QFont, palette: QPalette, inside: QRect, text: str) -> int:
        """The number of products in a pill at the right; returns the room it takes."""
        font = scaled(font, 0.92, QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance(text) + 2 * UNIT, metrics.height() + 4)
        area = QRectF(inside.right() - width + 1, inside.y() - 1, width, metrics.height() + 4)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone_wash(palette, Tone.BAD))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(tone_colour(palette, Tone.BAD))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + UNIT


def draw_lines(painter: QPainter, area: QRect, text: str, most: int) -> None:
    """A text in at most so many lines; the last one gives way at its end."""
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    top = area.y()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        part = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
        if number == most - 1:
            part = metrics.elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.x(), top + metrics.ascent(), part)
        top += metrics.height()
    layout.endLayout()


class GroupList(QListView):
    """The cards below each other. `chosen` tells which one is looked at; None when there is none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(GroupDelegate(self))
        self.setObjectName("rejectionGroups")
        self.setAccessibleName(self.tr("Errors of eMAG, the most frequent first"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("plain", True)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> ErrorGroup | None:
        """The group that is looked at."""
        row = self.currentIndex().row()
        return self.groups.groups[row] if 0 <= row < len(self.groups.groups) else None

    def show_groups(self, groups: Sequence[ErrorGroup], names: Mapping[str, str]) -> None:
        """Show other groups; the one that is looked at stays where it still is, else the first one is."""
        before = self.current()
        same = [
            row
            for row, one in enumerate(groups)
            if before is not None
            and (one.account, one.key, one.pattern) == (before.account, before.key, before.pattern)
        ]
        place = self.verticalScrollBar().value()
        self.groups.show_groups(groups, names)
        if groups:
            self.setCurrentIndex(self.groups.index(same[0] if same else 0))
        else:
            self.chosen.emit(None)
        self.verticalScrollBar().setValue(place)
