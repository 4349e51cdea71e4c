"""The sections of a product form, each with how much of it is missing or wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Sign, Tone, paint_sign, tone_colour, tone_wash
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, scaled

_GROUP, _MISSING, _WRONG, _TOTAL = (Qt.ItemDataRole.UserRole + number for number in range(1, 5))


class SectionCount(NamedTuple):
    """A section: how many of its fields are mandatory and empty, wrong, and how many it has."""

    group: str
    title: str
    missing: int
    wrong: int
    total: int


class SectionIndex(QListWidget):
    """Choosing a section asks to go there."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionIndex")
        self.setAccessibleName(self.tr("Sections of the form"))
        self.setProperty("framed", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Counted(self))
        self.setFixedWidth(232)
        self.itemClicked.connect(lambda item: self.wanted.emit(item.data(_GROUP)))
        self.itemActivated.connect(lambda item: self.wanted.emit(item.data(_GROUP)))

    def show_sections(self, sections: Sequence[SectionCount]) -> None:
        """Show these sections; the chosen one stays."""
        if [self.item(row).data(_GROUP) for row in range(self.count())] != [section.group for section in sections]:
            self.clear()
            for section in sections:
                item = QListWidgetItem()
                item.setData(_GROUP, section.group)
                self.addItem(item)
        for row, section in enumerate(sections):
            item = self.item(row)
            item.setText(clean(section.title, lines=False))
            for role, value in ((_MISSING, section.missing), (_WRONG, section.wrong), (_TOTAL, section.total)):
                if item.data(role) != value:
                    item.setData(role, value)
            words = [section.title]
            if section.missing:
                words.append(self.tr("{count} missing").format(count=section.missing))
            if section.wrong:
                words.append(self.tr("{count} to mend").format(count=section.wrong))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))

    def show_group(self, group: str) -> None:
        """Mark the section in sight."""
        for row in range(self.count()):
            if self.item(row).data(_GROUP) == group:
                self.setCurrentRow(row)
                return

    def counts(self) -> dict[str, tuple[int, int]]:
        """(missing, wrong) of each section, as shown."""
        return {
            self.item(row).data(_GROUP): (self.item(row).data(_MISSING), self.item(row).data(_WRONG))
            for row in range(self.count())
        }


class _Counted(QStyledItemDelegate):
    """A section's name, and behind it what is missing (amber) or wrong (red), or that nothing is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # Measured for the medium weight of the chosen one. `boundingRect` with flags crashes PySide now and then.
        metrics = QFontMetrics(scaled(option.font, 1.0, QFont.Weight.Medium))
        lines = 1 + (metrics.horizontalAdvance(str(index.data() or "")) > self._width(option))
        return QSize(120, lines * metrics.height() + 2 * UNIT)

    def _width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        return (widget.width() if isinstance(widget, QWidget) else 232) - 8 * UNIT

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        missing, wrong = int(index.data(_MISSING) or 0), int(index.data(_WRONG) or 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(option.font, 1.0, QFont.Weight.Medium if chosen else QFont.Weight.Normal))
        painter.setPen(tone_colour(option.palette, Tone.NEUTRAL))
        area = option.rect.adjusted(UNIT + 4, 0, -5 * UNIT, 0)
        painter.drawText(area, self._flags(), str(index.data() or ""))
        right = float(option.rect.right() - UNIT)
        middle = float(option.rect.center().y())
        if wrong or missing:
            self._pill(painter, option, right, middle, wrong or missing, Tone.BAD if wrong else Tone.NOTICE)
        else:
            ink = tone_colour(option.palette, Tone.GOOD)
            paint_sign(painter, QRectF(right - 16, middle - 7, 14, 14), Sign.PASSED, ink)
        painter.restore()

    def _pill(
        self, painter: QPainter, option: QStyleOptionViewItem, right: float, middle: float, count: int, tone: Tone
    ) -> None:
        font = scaled(option.font, 0.92, QFont.Weight.Medium)
        text = show_whole(count)
        width = max(22.0, QFontMetrics(font).horizontalAdvance(text) + 14.0)
        area = QRectF(right - width, middle - 9, width, 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone_wash(option.palette, tone))
        painter.drawRoundedRect(area, 9, 9)
        painter.setFont(font)
        painter.setPen(tone_colour(option.palette, tone))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
