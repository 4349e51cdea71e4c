"""Small widgets that every screen shares. Whatever they show is plain text, wherever it came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from emag_desk.ui.marks import Mark, Sign, Tone, blend, tone_colour, tone_wash
from emag_desk.ui.plain import clean, folded, plain_tip

#: The grid: margins and gaps are multiples of it.
UNIT = 8
#: The quieter second line of an item that `TwoLineDelegate` draws.
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 40


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """A font of another size and perhaps weight, whether the given one is measured in points or in pixels."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(round(font.pixelSize() * factor))
    else:
        result.setPointSizeF(font.pointSizeF() * factor)
    if weight is not None:
        result.setWeight(weight)
    return result


class PlainLabel(QLabel):
    """A label that never guesses whether its text is markup. `scale` is relative to the window's font."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.NEUTRAL,
        scale: float = 1.0,
        bold: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._colouring = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if scale != 1.0 or bold:
            self.setFont(scaled(self.font(), scale, QFont.Weight.DemiBold if bold else None))
        self.setText(text)
        self._colour()

    def setText(self, text: str) -> None:
        super().setText(clean(text))

    def setToolTip(self, text: str) -> None:
        super().setToolTip(plain_tip(text))

    def set_tone(self, tone: Tone) -> None:
        """Show the text in the colour of another tone."""
        self._tone = tone
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._colour()

    def _colour(self) -> None:
        if self._tone is Tone.NEUTRAL or self._colouring:
            return
        self._colouring = True
        parent = self.parentWidget()
        palette = QPalette(self.palette())
        source = parent.palette() if parent is not None else palette
        palette.setColor(QPalette.ColorRole.WindowText, tone_colour(source, self._tone))
        self.setPalette(palette)
        self._colouring = False


class ElidedLabel(QWidget):
    """One line of plain text that gives way when there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(parent)
        self._text, self._tone = "", tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = clean(text, lines=False)
        self.setToolTip(plain_tip(self._text))
        self.setAccessibleName(self._text)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(min(metrics.horizontalAdvance(self._text) + 2, 320), metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(tone_colour(self.palette(), self._tone))
        text = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class Pill(QWidget):
    """A status in a word or two, on a surface of its tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = "", tone
        self.setFont(scaled(self.font(), 0.92, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def text(self) -> str:
        """What it says."""
        return self._text

    def show_text(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self._text, self._tone = clean(text, lines=False), tone
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(min(metrics.horizontalAdvance(self._text), 260) + 2 * UNIT, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = Tone.MUTED if self._tone is Tone.NEUTRAL else self._tone
        painter.setBrush(tone_wash(self.palette(), tone))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(tone_colour(self.palette(), self._tone))
        room = self.width() - 2 * UNIT
        text = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()


class Surface(QFrame):
    """A rounded surface in the colour of a tone, for banners and cards."""

    def __init__(self, tone: Tone = Tone.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    def set_tone(self, tone: Tone) -> None:
        """Show another tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = tone_wash(self.palette(), self._tone)
        painter.setPen(blend(wash, tone_colour(self.palette(), self._tone), 0.18))
        painter.setBrush(wash)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


_TONE_SIGNS = {
    Tone.GOOD: Sign.PASSED,
    Tone.NOTICE: Sign.WARNING,
    Tone.BAD: Sign.FAILED,
    Tone.ACCENT: Sign.RUNNING,
    Tone.MUTED: Sign.SKIPPED,
    Tone.NEUTRAL: Sign.SKIPPED,
}


class Banner(Surface):
    """One sentence across a screen, with what can be done about it. Hidden while it has nothing to say."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.NOTICE, parent)
        self._mark = Mark(Sign.WARNING, 18, self)
        self._label = PlainLabel("", self, wrap=True, selectable=True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT + 4, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str, tone: Tone = Tone.NOTICE, *, button: str = "") -> None:
        """Show a sentence, or hide when it is empty."""
        self.set_tone(tone)
        self._mark.show_sign(_TONE_SIGNS[tone])
        self._label.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(text))


class EmptyState(QWidget):
    """What a screen shows when it has nothing: why, and what to do."""

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        button: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = PlainLabel(title, self, scale=1.2, bold=True, wrap=True)
        self._text = PlainLabel(text, self, tone=Tone.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * UNIT, 4 * UNIT, 4 * UNIT, 4 * UNIT)
        column.setSpacing(UNIT)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if button and action is not None:
            self.button = QPushButton(button, self)
            self.button.clicked.connect(action)
            column.addSpacing(UNIT)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._text.setText(text)


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a list item as a title with a quieter line below; both are plain text and give way at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 2 * QFontMetrics(option.font).height() + 2 * UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        title = clean(index.data(Qt.ItemDataRole.DisplayRole) or "", lines=False)
        below = clean(index.data(DETAIL_ROLE) or "", lines=False)
        area = option.rect.adjusted(UNIT + 4, UNIT - 1, -UNIT, 1 - UNIT)
        painter.save()
        medium = scaled(option.font, 1.0, QFont.Weight.Medium)
        for font, tone, text, line in (
            (medium, Tone.NEUTRAL, title, Qt.AlignmentFlag.AlignTop),
            (option.font, Tone.MUTED, below, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(tone_colour(option.palette, tone))
            text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | line), text)
        painter.restore()


class PlainView(QPlainTextEdit):
    """A read-only text of any size: long lines are cut before Qt lays them out, which would take minutes."""

    def __init__(self, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        if fixed:
            self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show_text(self, text: str) -> None:
        """Show a text that nobody has cleaned yet."""
        self.setPlainText(folded(clean(text)))

    def show_prepared(self, text: str) -> None:
        """Show what `plain.pretty_json` or `plain.folded` made, off this thread."""
        self.setPlainText(text)


class Column(QScrollArea):
    """A column of widgets that scrolls up and down only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        self.rows.setSpacing(UNIT)
        # Not an alignment of the rows: Qt would give wrapped texts the height that they have when they are not.
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addStretch(1)
        self.setWidget(self._inside)

    def clear(self) -> None:
        """Take everything out."""
        empty(self.rows)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)


def let_header_ignore_selection(view: QTableView) -> None:
    """To paint a header Qt asks of every cell below whether it is selected: a second for twenty thousand rows."""
    header = view.horizontalHeader()
    header.setSelectionModel(QItemSelectionModel(view.model(), header))


def selected_rows(view: QAbstractItemView) -> list[int]:
    """The rows of a selection from top to bottom. Qt's own `selectedRows` needs a second for twenty thousand."""
    selection = view.selectionModel().selection()
    ranges = [selection.at(number) for number in range(selection.size())]
    return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})


def separator(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line


def heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The title of a section."""
    return PlainLabel(text, parent, bold=True)
