"""The search field above a table, its chips and buttons: what every tab with a table of rows has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.icons import coloured
from emag_desk.ui.language import show_whole
from emag_desk.ui.style import colour, theme_of

#: Milliseconds of silence after which a search starts.
DEBOUNCE = 120


class ChipButton(QToolButton):
    """One filter that is on or off, with how many offers it stands for."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._count = label, -1
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show()

    def set_label(self, label: str) -> None:
        """Call it something else."""
        if label != self._label:
            self._label = label
            self._show()

    def set_count(self, count: int) -> None:
        """How many offers match; negative while nobody knows."""
        if count != self._count:
            self._count = count
            self._show()

    @property
    def count(self) -> int:
        """How many offers match, negative while nobody knows."""
        return self._count

    def _show(self) -> None:
        text = self._label if self._count < 0 else f"{self._label}  {show_whole(self._count)}"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)


class SearchWords(NamedTuple):
    """What the bar calls things: `kind` begins the names of its widgets."""

    kind: str
    placeholder: str
    name: str
    clear: str


class SearchBar(QWidget):
    """Says `changed` when the operator asks for something else. What is asked for is up to each kind of rows."""

    changed = Signal()

    def __init__(self, words: SearchWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setObjectName(f"{words.kind}Search")
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(words.placeholder)
        self.search.setAccessibleName(words.name)
        self.search.setMinimumWidth(280)
        self._loupe = QAction(self)
        self.search.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self.tr("Clear the search"), self)
        self._empty.triggered.connect(self.search.clear)
        self._empty.setVisible(False)
        self.search.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.views_button = self._button(self.tr("Views"), f"{words.kind}Views", self.tr("Saved views"))
        self.views_menu = QMenu(self)
        self.views_button.setMenu(self.views_menu)
        self.views_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_button = self._button(self.tr("Columns"), f"{words.kind}Columns", self.tr("Choose columns"))
        self.clear_button = self._button(self.tr("Clear filters"), f"{words.kind}ClearFilters", words.clear)
        self.clear_button.clicked.connect(lambda: self.clear())
        self._accounts: dict[str, ChipButton] = {}
        self._accounts_after = 0  # how many widgets stand before the accounts, less one
        self._top = QHBoxLayout()
        self._top.setSpacing(6)
        self._top.addWidget(self.search, 1)
        for button in (self.clear_button, self.views_button, self.columns_button):
            self._top.addWidget(button)
        self.flow = FlowLayout(gap=6)
        self._account_gap = gap(self)
        self._account_gap.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(8)
        column.addLayout(self._top)
        column.addLayout(self.flow)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE)
        self._debounce.timeout.connect(self.ask)
        self.search.textEdited.connect(lambda _: self._debounce.start())
        self.search.textChanged.connect(self._text_changed)
        self.search.returnPressed.connect(self.ask)

    def _button(self, text: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def tint(self) -> None:
        """Draw the icons in the colours of the look."""
        theme = theme_of(self.palette())
        self._loupe.setIcon(coloured("search", colour(theme.faint), size=18))
        self._empty.setIcon(coloured("close", colour(theme.muted), size=18))
        for button, name in (
            (self.views_button, "view"),
            (self.columns_button, "columns"),
            (self.clear_button, "close"),
        ):
            button.setIcon(coloured(name, colour(theme.muted), size=18))

    def account_filter(self) -> frozenset[str]:
        """The accounts that are asked for; none means all."""
        return frozenset(key for key, button in self._accounts.items() if button.isChecked())

    def is_empty(self) -> bool:
        """Whether everything is asked for."""
        raise NotImplementedError

    def clear(self) -> None:
        """Ask for everything."""
        raise NotImplementedError

    def ask(self) -> None:
        """What is asked for changed, or is wanted at once."""
        self._debounce.stop()
        self.show_clear()
        self.changed.emit()

    def show_clear(self) -> None:
        """Offer to clear the filters while there are any."""
        self.clear_button.setVisible(not self.is_empty())

    def _toggled(self) -> None:
        self.ask()

    def _text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        if not text:  # the button in the field, which does not count as editing
            self._debounce.start()

    def show_accounts(self, names: Mapping[str, str]) -> None:
        """One chip per account when there are several; a menu would hide what is chosen."""
        for key in [key for key in self._accounts if key not in names]:
            button = self._accounts.pop(key)
            self.flow.removeWidget(button)
            button.deleteLater()
        for key, name in names.items():
            if key in self._accounts:
                self._accounts[key].set_label(name)
                continue
            button = self._accounts[key] = ChipButton(name, self)
            button.setObjectName(f"account-{key}")
            button.toggled.connect(self._toggled)
            self.flow.insert(self._accounts_after + len(self._accounts), button)
        for widget in (*self._accounts.values(), self._account_gap):
            widget.setVisible(len(names) > 1)


def gap(parent: QWidget) -> QFrame:
    """A thin upright line between two groups of chips."""
    line = QFrame(parent)
    line.setFixedSize(7, 22)
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet("color: palette(mid)")
    return line
