"""The building blocks of the detail pane: sections that fold, facts, links. They are reused from offer to offer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.widgets import UNIT, Pill, PlainLabel


class Section(QWidget):
    """A title that folds what is below it."""

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.content = content
        self._head = QToolButton(self)
        self._head.setText(title)
        self._head.setCheckable(True)
        self._head.setChecked(is_open)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setStyleSheet("font-weight: 500; padding: 3px 4px; background: transparent;")
        self._head.toggled.connect(self._toggle)
        content.setVisible(is_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, UNIT)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._head)
        column.addWidget(content)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._head.isChecked()

    def _toggle(self, is_open: bool) -> None:
        self._head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.content.setVisible(is_open)
        self.toggled.emit(is_open)


class Facts(QWidget):
    """Captions and values in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(UNIT // 2, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT + 4)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts; the labels of the ones before are used again."""
        while len(self._rows) < len(facts):
            caption = PlainLabel("", self, tone=Tone.MUTED)
            value = PlainLabel("", self, wrap=True, selectable=True)
            self._grid.addWidget(caption, len(self._rows), 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, len(self._rows), 1)
            self._rows.append((caption, value))
        for number, (caption, value) in enumerate(self._rows):
            shown = number < len(facts)
            if shown:
                caption.setText(facts[number][0])
                value.setText(facts[number][1])
            caption.setVisible(shown)
            value.setVisible(shown)

    def texts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(caption.text(), value.text()) for caption, value in self._rows if not value.isHidden()]


class Sentences(QWidget):
    """Sentences below each other, each in its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(UNIT // 2, 0, 0, 0)
        self._column.setSpacing(UNIT // 2)

    def show_sentences(self, sentences: Sequence[tuple[str, Tone]]) -> None:
        """Show other sentences."""
        while len(self._labels) < len(sentences):
            label = PlainLabel("", self, wrap=True, selectable=True)
            self._column.addWidget(label)
            self._labels.append(label)
        for number, label in enumerate(self._labels):
            shown = number < len(sentences)
            if shown:
                text, tone = sentences[number]
                label.setText(text)
                label.set_tone(tone)
            label.setVisible(shown)

    def texts(self) -> list[str]:
        """What is shown."""
        return [label.text() for label in self._labels if not label.isHidden()]


class Pills(QWidget):
    """Pills in lines, as many to a line as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: list[Pill] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pills(self, pills: Sequence[tuple[str, Tone]]) -> None:
        """Show other pills."""
        while len(self._pills) < len(pills):
            self._pills.append(Pill("", Tone.NEUTRAL, self))
        for number, pill in enumerate(self._pills):
            if number < len(pills):
                pill.show_text(*pills[number])
            pill.setVisible(number < len(pills))
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def _arrange(self) -> None:
        across, down, height = 0, 0, 0
        for pill in self._pills:
            if pill.isHidden():
                continue
            size = pill.sizeHint()
            if across and across + size.width() > self.width():
                across, down = 0, down + size.height() + UNIT // 2
            pill.setGeometry(across, down, min(size.width(), max(self.width(), 1)), size.height())
            across += size.width() + UNIT // 2
            height = down + size.height()
        if self.height() != height:
            self.setFixedHeight(height)


class Links(QWidget):
    """Addresses as buttons; pressing one asks to open it. No picture is ever loaded."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._addresses: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_links(self, addresses: Sequence[str]) -> None:
        """Show other addresses."""
        self._addresses = list(addresses)
        while len(self._buttons) < len(addresses):
            button = QPushButton(self)
            button.setProperty("flat", True)
            button.setStyleSheet("text-align: left; padding: 2px 4px;")
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._pressed)
            self._column.addWidget(button)
            self._buttons.append(button)
        for number, button in enumerate(self._buttons):
            shown = number < len(addresses)
            if shown:
                text = clean(addresses[number], lines=False)
                button.setText(_short(text).replace("&", "&&"))
                button.setToolTip(plain_tip(text))
                button.setAccessibleName(text)
            button.setVisible(shown)

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.wanted.emit(self._addresses[self._buttons.index(sender)])


def _short(address: str, most: int = 46) -> str:
    """An address with its middle left out: the host and the end tell most."""
    if len(address) <= most:
        return address
    return f"{address[: most // 2]}…{address[-(most // 2) :]}"
