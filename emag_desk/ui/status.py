"""The status bar: how many rows, what the selection adds up to, the request budget, and the way to Review."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from emag_desk.ui.icons import coloured
from emag_desk.ui.language import show_decimal, show_whole
from emag_desk.ui.style import colour, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Summed(Protocol):
    """What is said of a selection; see `tabs.offers.Selected`."""

    @property
    def rows(self) -> int: ...
    @property
    def cells(self) -> int: ...
    @property
    def total(self) -> float | None: ...
    @property
    def average(self) -> float | None: ...


class StatusBar(QStatusBar):
    """Shows what it is told."""

    def __init__(self, review: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(6, 3, 6, 3)
        self.rows = self._label("statusRows", self.tr("Offers shown"))
        self.selection = self._label("statusSelection", self.tr("Selection"))
        self.other = self._label("statusOther", self.tr("What this tab shows"))
        self.other.hide()
        self.review = QPushButton(self)
        self.review.setObjectName("reviewButton")
        self.review.setIconSize(QSize(16, 16))
        self.review.clicked.connect(review.trigger)
        self.addWidget(self.rows)
        self.addWidget(self.selection, 1)
        self.addWidget(self.other, 1)
        self.addPermanentWidget(self.review)
        self.show_changes(0)

    def _label(self, name: str, accessible: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(accessible)
        return label

    def add_gauge(self, gauge: QWidget) -> None:
        """Put the budget gauge beside the button."""
        self.insertPermanentWidget(3, gauge)  # after the three labels, before the button

    def show_rows(self, count: int, is_all: bool) -> None:
        """How many rows the table has; while it is still counting, at least so many."""
        if not is_all:
            self.rows.setText(self.tr("Searching…"))
        elif count == 1:
            self.rows.setText(self.tr("1 offer"))
        else:
            self.rows.setText(self.tr("{count} offers").format(count=show_whole(count)))

    def show_selection(self, selected: Summed) -> None:
        """What the selected cells come to."""
        parts = []
        if selected.rows > 1 or selected.cells > 1:
            parts.append(self.tr("{count} selected").format(count=show_whole(selected.rows)))
        if selected.total is not None and selected.average is not None:
            total, average = Decimal(repr(selected.total)), Decimal(repr(selected.average))
            parts.append(self.tr("Sum {value}").format(value=show_decimal(total, 0, 2)))
            parts.append(self.tr("Average {value}").format(value=show_decimal(average, 0, 2)))
        self.selection.setText("   ·   ".join(parts))

    def show_changes(self, count: int) -> None:
        """How many offers have staged changes."""
        if count == 1:
            self.review.setText(self.tr("Review 1 change"))
        else:
            self.review.setText(
                self.tr("Review {count} changes").format(count=show_whole(count)) if count else self.tr("No changes")
            )
        self.review.setEnabled(count > 0)
        self.review.setProperty("primary", count > 0)
        self.review.style().unpolish(self.review)
        self.review.style().polish(self.review)
        self.tint()

    def tint(self) -> None:
        """Draw the icon in the colours of the look."""
        theme = theme_of(self.palette())
        ink = colour(theme.on_accent if self.review.isEnabled() else theme.faint)
        self.review.setIcon(coloured("review", ink, size=16))
