"""Search and filters above the offers: text, chips with counts, saved views."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from emag_desk.domain.offer_facets import CHIP_LABELS, GROUPS, Chip
from emag_desk.domain.queries import OfferCounts
from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.icons import coloured
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.plain import clean
from emag_desk.ui.saved_views import Filter, Narrowing
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


class FilterBar(QWidget):
    """Says `changed` when the operator asks for something else; `counts` fills the chips."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setObjectName("offerSearch")
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(self.tr("Search name, part number, EAN, PNK, ID. Paste several codes at once."))
        self.search.setAccessibleName(self.tr("Search offers"))
        self.search.setMinimumWidth(280)
        self._loupe = QAction(self)
        self.search.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self.tr("Clear the search"), self)
        self._empty.triggered.connect(self.search.clear)
        self._empty.setVisible(False)
        self.search.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.views_button = self._button(self.tr("Views"), "offerViews", self.tr("Saved views"))
        self.views_menu = QMenu(self)
        self.views_button.setMenu(self.views_menu)
        self.views_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_button = self._button(self.tr("Columns"), "offerColumns", self.tr("Choose columns"))
        self.clear_button = self._button(self.tr("Clear filters"), "clearFilters", self.tr("Show all offers again"))
        self.clear_button.clicked.connect(self.clear)
        self._chips: dict[Chip, ChipButton] = {}
        self._accounts: dict[str, ChipButton] = {}
        self._narrowing: Narrowing | None = None
        self._build()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE)
        self._debounce.timeout.connect(self._changed)
        self.search.textEdited.connect(lambda _: self._debounce.start())
        self.search.textChanged.connect(self._text_changed)
        self.search.returnPressed.connect(self._changed)
        self._show_clear()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.search, 1)
        top.addWidget(self.clear_button)
        top.addWidget(self.views_button)
        top.addWidget(self.columns_button)
        self.flow = FlowLayout(gap=6)
        self.staged_chip = ChipButton(self.tr("Staged"), self)
        self.staged_chip.setObjectName("chip-staged")
        self.staged_chip.toggled.connect(self._toggled)
        self.flow.addWidget(self.staged_chip)
        self.narrowing_chip = ChipButton("", self)
        self.narrowing_chip.setObjectName("chip-narrowing")
        self.narrowing_chip.setToolTip(self.tr("Press to show all offers again"))
        self.narrowing_chip.toggled.connect(self._toggled)
        self.narrowing_chip.hide()
        self.flow.addWidget(self.narrowing_chip)
        self.refused_chip = ChipButton(self.tr("Refused"), self)
        self.refused_chip.setObjectName("chip-refused")
        self.refused_chip.setToolTip(self.tr("Offers whose last edit eMAG refused"))
        self.refused_chip.toggled.connect(self._toggled)
        self.refused_chip.hide()
        self.flow.addWidget(self.refused_chip)
        self._account_gap = _gap(self)
        self._account_gap.hide()
        self.flow.addWidget(self._account_gap)
        for group in GROUPS.values():
            self.flow.addWidget(_gap(self))
            for chip in group:
                button = self._chips[chip] = ChipButton(say_label(CHIP_LABELS[chip]), self)
                button.setObjectName(f"chip-{chip}")
                button.toggled.connect(self._toggled)
                self.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self.flow)

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

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        return Filter(
            self.search.text().strip(),
            frozenset(key for key, button in self._accounts.items() if button.isChecked()),
            frozenset(chip for chip, button in self._chips.items() if button.isChecked()),
            self.staged_chip.isChecked(),
            self._narrowing if self.narrowing_chip.isChecked() else None,
            self.refused_chip.isChecked(),
        )

    def show_filter(self, wanted: Filter) -> None:
        """Ask for something, as a saved view or a menu does; says `changed` once."""
        self._debounce.stop()
        chips = [*self._chips.values(), *self._accounts.values()]
        buttons = [*chips, self.staged_chip, self.refused_chip, self.narrowing_chip]
        for widget in (*buttons, self.search):
            widget.blockSignals(True)
        self.search.setText(wanted.text)
        for chip, button in self._chips.items():
            button.setChecked(chip in wanted.chips)
        for key, button in self._accounts.items():
            button.setChecked(key in wanted.accounts)
        self.staged_chip.setChecked(wanted.staged)
        self._show_narrowing(wanted.narrowing)
        self.refused_chip.setChecked(wanted.refused)
        for widget in (*buttons, self.search):
            widget.blockSignals(False)
        self._changed()

    def clear(self) -> None:
        """Ask for everything."""
        self.show_filter(Filter())

    def _show_narrowing(self, narrowing: Narrowing | None) -> None:
        self._narrowing = narrowing
        if narrowing is not None:
            self.narrowing_chip.set_label(clean(narrowing.label, lines=False))
        self.narrowing_chip.setChecked(narrowing is not None)
        self.narrowing_chip.setVisible(narrowing is not None)

    def _toggled(self) -> None:
        self._debounce.stop()
        self._changed()

    def _text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        if not text:  # the button in the field, which does not count as editing
            self._debounce.start()

    def _changed(self) -> None:
        self._debounce.stop()
        if not self.narrowing_chip.isChecked():
            self.narrowing_chip.hide()  # what it stood for is asked for elsewhere
        self._show_clear()
        self._show_refused()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.filter.is_empty)

    # -- what there is ------------------------------------------------------------------------------------------------

    def show_counts(self, counts: OfferCounts) -> None:
        """Fill in how many offers each chip stands for."""
        for chip, button in self._chips.items():
            button.set_count(counts.chips.get(chip, 0))
        for key, button in self._accounts.items():
            button.set_count(counts.accounts.get(key, 0))

    def show_staged(self, count: int, refused: int) -> None:
        """How many offers have staged edits, and of how many eMAG refused the last one."""
        self.staged_chip.set_count(count)
        self.refused_chip.set_count(refused)
        self._show_refused()

    def _show_refused(self) -> None:
        """A chip for the rare case, which must not vanish while it is what the table is narrowed to."""
        self.refused_chip.setVisible(self.refused_chip.count > 0 or self.refused_chip.isChecked())

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
            self.flow.insert(2 + len(self._accounts), button)
        for widget in (*self._accounts.values(), self._account_gap):
            widget.setVisible(len(names) > 1)


def _gap(parent: QWidget) -> QFrame:
    """A thin upright line between two groups of chips."""
    line = QFrame(parent)
    line.setFixedSize(7, 22)
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet("color: palette(mid)")
    return line
