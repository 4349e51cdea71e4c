"""The operator's own texts for diagnostics and refusals, as the preferences edit them; they hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.return_texts import LONGEST_SNIPPET, SNIPPET_USE_LABELS, SnippetUse
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_TEXT = Qt.ItemDataRole.UserRole


class KeptTexts(QWidget):
    """A list for each use; the text below is the chosen one, to be changed, or a new one."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.use = QComboBox(self)
        self.use.setObjectName("keptTextUse")
        self.use.setAccessibleName(self.tr("What the texts are for"))
        for use, label in SNIPPET_USE_LABELS.items():
            self.use.addItem(say_label(label), use.value)
        self.use.currentIndexChanged.connect(lambda _: self._read())
        self.list = QListWidget(self)
        self.list.setObjectName("keptTexts")
        self.list.setAccessibleName(self.tr("Kept texts"))
        self.list.setProperty("framed", True)
        self.list.setMinimumHeight(110)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("keptText")
        self.edit.setAccessibleName(self.tr("Text"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(72)
        self.edit.textChanged.connect(self._judge)
        self.new_button = self._button("newKeptText", self.tr("Keep as &new"), self.add)
        self.change_button = self._button("changeKeptText", self.tr("C&hange"), self.change)
        self.delete_button = self._button("deleteKeptText", self.tr("De&lete"), self.delete)
        note = self.tr("{product}, {order}, {return} and {customer} are filled in. Kept texts come first in the lists.")
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.new_button, self.change_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for widget in (self.use, self.list, self.edit):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(PlainLabel(note, self, tone=Tone.MUTED, wrap=True))
        self._read()

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    @property
    def _use(self) -> SnippetUse:
        return SnippetUse(self.use.currentData())

    @property
    def _typed(self) -> str:
        return self.edit.toPlainText().strip()[:LONGEST_SNIPPET]

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_TEXT)) if item is not None else ""

    def _read(self) -> None:
        self._tasks.start(f"kept texts {id(self)}", self._fill(self._use))

    async def _fill(self, use: SnippetUse) -> None:
        texts = await self._desk.thread.run(self._desk.outbox.returns.snippets, use.value)
        self.list.clear()
        for text in texts:
            item = QListWidgetItem(clean(text, lines=False), self.list)
            item.setData(_TEXT, text)
            item.setToolTip(plain_tip(text))
        self._judge()

    def _show(self) -> None:
        if chosen := self._chosen():
            self.edit.setPlainText(chosen)
        self._judge()

    def _judge(self) -> None:
        chosen, typed = self._chosen(), self._typed
        self.new_button.setEnabled(bool(typed) and typed != chosen)
        self.change_button.setEnabled(bool(chosen) and bool(typed) and typed != chosen)
        self.delete_button.setEnabled(bool(chosen))

    def add(self) -> None:
        """Keep what stands below as another text."""
        self._tasks.save("keep text", self._write(self._use, "", self._typed))

    def change(self) -> None:
        """Keep what stands below in place of the chosen text."""
        self._tasks.save("keep text", self._write(self._use, self._chosen(), self._typed))

    def delete(self) -> None:
        """No longer offer the chosen text; it stays below until something else is chosen."""
        self._tasks.save("keep text", self._write(self._use, self._chosen(), ""))

    async def _write(self, use: SnippetUse, old: str, new: str) -> None:
        returns = self._desk.outbox.returns
        if new:
            await self._desk.thread.run(returns.use_snippet, new, use.value)
        if old:
            await self._desk.thread.run(returns.forget_snippet, old, use.value)
        await self._fill(use)
