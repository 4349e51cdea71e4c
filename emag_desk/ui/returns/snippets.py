"""Texts to start from when a return is judged: those that come with the program and those that the operator kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QWidget

from emag_desk.domain.return_texts import LONGEST_SNIPPET, Snippet, SnippetUse, built_in, fill
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.widgets import UNIT

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_HEIGHT = 62
_LONGEST_ENTRY = 70
_MOST_KEPT = 20


class Snippets:
    """Which texts are offered, for each use; `keep` writes one down."""

    def __init__(
        self, offered: Mapping[SnippetUse, Sequence[Snippet]], keep: Callable[[str, SnippetUse], None]
    ) -> None:
        self._offered, self.keep = offered, keep

    def take_over(self, newer: Snippets) -> None:
        """Offer what another reading found."""
        self._offered = newer._offered

    def of(self, use: SnippetUse) -> Sequence[Snippet]:
        """Those for a use, the operator's own first."""
        return self._offered.get(use, ())

    @classmethod
    async def read(cls, desk: Desk, country: str, keep: Callable[[str, SnippetUse], None]) -> Snippets:
        """Those that were kept, and those that are there from the start in the language of a country."""
        offered: dict[SnippetUse, list[Snippet]] = {}
        for use in SnippetUse:
            kept = await desk.thread.run(desk.outbox.returns.snippets, use.value)
            offered[use] = [Snippet("", text, use) for text in kept[:_MOST_KEPT]]
            offered[use] += [one for one in built_in(country) if one.use is use]
        return cls(offered, keep)


class SnippetEdit(QWidget):
    """A few lines of text, with a button that puts a kept text in. `values` are filled into its places."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        label: str,
        use: SnippetUse,
        snippets: Snippets,
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._use, self._snippets, self._values = use, snippets, values
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(label)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.textChanged.connect(self.changed)
        self.setFocusProxy(self.edit)
        self.button = QToolButton(self)
        self.button.setObjectName(f"{name}Snippets")
        self.button.setText(self.tr("Texts"))
        self.button.setToolTip(self.tr("Put a kept text in, or keep this one"))
        self.button.setProperty("chip", True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.edit.toPlainText().strip()[:LONGEST_SNIPPET]

    def show_text(self, text: str) -> None:
        """Put a text in."""
        self.edit.setPlainText(clean(text))

    def fill_with(self, values: Mapping[str, str]) -> None:
        """What belongs into the places of kept texts from now on."""
        self._values = values

    def insert(self, number: int) -> None:
        """Put the kept text of this number in, counted from 1; nothing where there are not so many."""
        offered = self._snippets.of(self._use)
        if 0 < number <= len(offered):
            self._put(fill(offered[number - 1], self._values))

    def fill_menu(self) -> None:
        """Offer the texts, as they will stand there."""
        self.menu.clear()
        for snippet in self._snippets.of(self._use):
            text = fill(snippet, self._values)
            title = say_label(snippet.title) if snippet.title else text
            short = clean(title if len(title) <= _LONGEST_ENTRY else f"{title[:_LONGEST_ENTRY]}…", lines=False)
            action = self.menu.addAction(short.replace("&", "&&"), partial(self._put, text))
            action.setToolTip(plain_tip(text))
        self.menu.addSeparator()
        keep = self.menu.addAction(self.tr("&Keep this text"), lambda: self._snippets.keep(self.text, self._use))
        keep.setObjectName("keepSnippet")
        keep.setEnabled(bool(self.text))

    def _put(self, text: str) -> None:
        self.show_text(" ".join(filter(None, (self.text, text))))
        self.edit.setFocus()
