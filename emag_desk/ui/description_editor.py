"""The description of a product: written as on paper, as HTML, or looked at as buyers will see it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTextBrowser, QTextEdit, QToolButton, QWidget

from emag_desk.domain.description import from_plain_text, removed, sanitised
from emag_desk.domain.field import Field
from emag_desk.ui.description_html import written_html
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.field_editors import LINE, Editor, FormContext, hold, stack
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel

_HEIGHT = 240
#: A longer description is edited as HTML only: laying it out would hold the window.
_MOST_WRITTEN = 60_000
#: What writing on paper would lose.
_BEYOND_PAPER = re.compile(r"<(table|img|blockquote|hr)\b", re.IGNORECASE)
#: Milliseconds of silence before what was typed is written down as HTML.
_TYPING = 120


class Paper(QTextEdit):
    """A page to write on. Whatever is pasted comes in its basic form; nothing is ever fetched."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasHtml():
            self.insertHtml(sanitised(source.html()[: 4 * _MOST_WRITTEN], images=False))
        elif source.hasText():
            self.textCursor().insertText(source.text())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class Preview(QTextBrowser):
    """Shows a description without fetching anything and without following links."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class DescriptionEditor(Editor):
    """Three views of one HTML text. The text stays as it came until it is typed into."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._html, self._shown_in, self._filling = "", -1, False
        self._read_only = False
        self.paper = Paper(self)
        self.paper.setTabChangesFocus(True)
        self.source = QPlainTextEdit(self)
        self.source.setTabChangesFocus(True)
        self.preview = Preview(self)
        self.preview.anchorClicked.connect(lambda url: context.open_link(url.toString()))
        self.views = QStackedWidget(self)
        for view, part in (
            (self.paper, self.tr("text")),
            (self.source, "HTML"),
            (self.preview, self.tr("preview")),
        ):
            self.name(view, part)
            self.views.addWidget(view)
        self.views.setFixedHeight(_HEIGHT)
        self._notice = PlainLabel("", self, tone=Tone.NOTICE, wrap=True)
        self._notice.setObjectName("descriptionNotice")
        self._notice.hide()
        column = stack(self)
        column.addWidget(self._build_bar())
        column.addWidget(self.views)
        column.addWidget(self._notice)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._timer.timeout.connect(self._take_paper)
        self.paper.textChanged.connect(self._paper_typed)
        self.source.textChanged.connect(self._source_typed)
        self.paper.currentCharFormatChanged.connect(self._show_look)
        for keys, run in (("Ctrl+B", self.bold), ("Ctrl+I", self.italic), ("Ctrl+U", self.underlined)):
            shortcut(self.paper, keys, run)
        self.show_view(0)

    def _build_bar(self) -> QWidget:
        bar = QWidget(self)
        row = hold(bar)
        self._tabs: list[QToolButton] = []
        for number, text in enumerate((self.tr("Text"), self.tr("HTML"), self.tr("Preview"))):
            button = self._button(bar, text, f"view {number}", partial(self.show_view, number))
            button.setProperty("chip", True)
            button.setCheckable(True)
            self._tabs.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self._looks: list[QToolButton] = []
        for text, name, tip, run in (
            ("B", "bold", self.tr("Bold (Ctrl+B)"), self.bold),
            ("I", "italic", self.tr("Italic (Ctrl+I)"), self.italic),
            ("U", "underlined", self.tr("Underlined (Ctrl+U)"), self.underlined),
            ("H", "heading", self.tr("Heading"), self.heading),
            ("•", "bullets", self.tr("Bullets"), lambda: self.listed(QTextListFormat.Style.ListDisc)),
            ("1.", "numbers", self.tr("Numbers"), lambda: self.listed(QTextListFormat.Style.ListDecimal)),
            ("⟲", "plain", self.tr("Without any formatting"), self.plain),
        ):
            button = self._button(bar, text, name, run)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFixedWidth(LINE)
            if name in ("bold", "italic", "underlined"):
                button.setCheckable(True)
                look = QFont(button.font())
                look.setBold(name == "bold")
                look.setItalic(name == "italic")
                look.setUnderline(name == "underlined")
                button.setFont(look)
            self._looks.append(button)
            row.addWidget(button)
        return bar

    def _button(self, bar: QWidget, text: str, name: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(bar)
        button.setText(text)
        button.setObjectName(f"description {name}")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda _=False: run())
        return button

    # Values

    def values(self) -> list[str]:
        if self._timer.isActive():
            self._take_paper()
        html = self._html.strip()
        return [html] if html else []

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() != list(values[:1]):
            self._html, self._shown_in = (values[0] if values else ""), -1
            self.show_view(1 if self._needs_html() else self.views.currentIndex())

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.source.setReadOnly(read_only)
        self.paper.setReadOnly(read_only)
        for button in self._looks:
            button.setEnabled(not read_only)
        if read_only:
            self.show_view(2)

    def stops(self) -> list[QWidget]:
        return [self.views.currentWidget() or self.paper]

    def line_height(self) -> int:
        return LINE

    def _needs_html(self) -> bool:
        return len(self._html) > _MOST_WRITTEN or bool(_BEYOND_PAPER.search(self._html))

    # Views

    def show_view(self, number: int) -> None:
        """0 to write, 1 for the HTML, 2 as buyers see it."""
        if self._timer.isActive():
            self._take_paper()
        self._filling = True
        if number == 0 and self._shown_in != 0:
            self.paper.setHtml(sanitised(self._html, images=False) if len(self._html) <= _MOST_WRITTEN else "")
        elif number == 1 and self._shown_in != 1:
            self.source.setPlainText(_in_lines(self._html))
        elif number == 2:
            self.preview.setHtml(sanitised(self._html[: 4 * _MOST_WRITTEN], images=False))
        self._filling = False
        if number != 2:
            self._shown_in = number
        self.views.setCurrentIndex(number)
        self.paper.setReadOnly(self._read_only or self._needs_html())
        for place, button in enumerate(self._tabs):
            button.setChecked(place == number)
        for button in self._looks:
            button.setVisible(number == 0)
        self._show_notice()

    def _show_notice(self) -> None:
        gone = removed(self._html)
        text = ""
        if self.views.currentIndex() == 0 and self._needs_html():
            text = self.tr("This description holds tables, images or very much text: edit it as HTML.")
        elif gone:
            names = clean(", ".join(gone[:6]), lines=False)
            text = self.tr("The preview leaves out what eMAG does not show: {names}.").format(names=names)
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    # Writing

    def _paper_typed(self) -> None:
        if not self._filling and not self.paper.isReadOnly():
            self._timer.start()

    def _take_paper(self) -> None:
        self._timer.stop()
        self._html = written_html(self.paper.document())
        self._shown_in = 0
        self._show_notice()
        self.edited.emit()

    def _source_typed(self) -> None:
        if not self._filling:
            text = self.source.toPlainText()
            self._html = text if "<" in text else from_plain_text(text)
            self._shown_in = 1
            self._show_notice()
            self.edited.emit()

    def bold(self) -> None:
        """The selected words stand out, or no longer do."""
        look = QTextCharFormat()
        is_bold = self.paper.fontWeight() >= QFont.Weight.DemiBold
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.paper.mergeCurrentCharFormat(look)

    def italic(self) -> None:
        """The selected words lean, or no longer do."""
        look = QTextCharFormat()
        look.setFontItalic(not self.paper.fontItalic())
        self.paper.mergeCurrentCharFormat(look)

    def underlined(self) -> None:
        """The selected words are underlined, or no longer are."""
        look = QTextCharFormat()
        look.setFontUnderline(not self.paper.fontUnderline())
        self.paper.mergeCurrentCharFormat(look)

    def heading(self) -> None:
        """The paragraph becomes a heading, or an ordinary one again."""
        cursor = self.paper.textCursor()
        block, look = cursor.blockFormat(), QTextCharFormat()
        level = 0 if block.headingLevel() else 3
        block.setHeadingLevel(level)
        look.setFontWeight(QFont.Weight.Bold if level else QFont.Weight.Normal)
        cursor.beginEditBlock()
        cursor.setBlockFormat(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(look)
        cursor.endEditBlock()

    def listed(self, style: QTextListFormat.Style) -> None:
        """The selected paragraphs become a list, or paragraphs again."""
        cursor = self.paper.textCursor()
        current = cursor.currentList()
        if current is not None and current.format().style() == style:
            block = cursor.blockFormat()
            block.setObjectIndex(-1)
            block.setIndent(0)
            cursor.setBlockFormat(block)
        else:
            cursor.createList(style)

    def plain(self) -> None:
        """The selected words without any look."""
        cursor = self.paper.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())

    def _show_look(self, look: QTextCharFormat) -> None:
        bold, italic, underlined = self._looks[:3]
        bold.setChecked(look.fontWeight() >= QFont.Weight.DemiBold)
        italic.setChecked(look.fontItalic())
        underlined.setChecked(look.fontUnderline())

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT + LINE + UNIT)


def _in_lines(html: str) -> str:
    """One element of a block to a line: a text view lays out one endless line in minutes."""
    if "\n" in html[:500] or len(html) < 300:
        return html
    return re.sub(r"(</(?:p|h[1-6]|ul|ol|li|div|table|tr)>)(?=<)", r"\1\n", html)
