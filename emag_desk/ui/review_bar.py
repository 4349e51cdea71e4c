"""The top of Review: how many changes there are, which of them to list, a search."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QWidget

from emag_desk.ui.language import show_whole
from emag_desk.ui.review_model import Show
from emag_desk.ui.widgets import UNIT, PlainLabel


class ReviewBar(QWidget):
    """A heading, three chips with counts, a search field; `narrowed` when the operator wants to see others."""

    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(self.tr("Reading what is staged…"), self, bold=True, scale=1.2)
        self.heading.setObjectName("reviewHeading")
        self.search = QLineEdit(self)
        self.search.setObjectName("reviewSearch")
        self.search.setPlaceholderText(self.tr("Find an offer by name or id"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("search", True)
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(lambda: self.narrowed.emit())
        self._chips = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.heading, 1)
        for number, show in enumerate(Show):
            chip = QToolButton(self)
            chip.setObjectName(f"{show.value}Chip")
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            self._chips.addButton(chip, number)
            row.addWidget(chip)
        self._chips.button(0).setChecked(True)
        self._chips.idClicked.connect(lambda _: self.narrowed.emit())
        row.addSpacing(UNIT)
        row.addWidget(self.search)
        self.show_counts({})

    @property
    def show_only(self) -> Show:
        """Which changes are to be listed."""
        return list(Show)[self._chips.checkedId()]

    def show_counts(self, counts: Mapping[Show, int]) -> None:
        """Write on each chip how many changes it stands for."""
        words = {
            Show.ALL: self.tr("All  {count}"),
            Show.PROBLEMS: self.tr("Problems  {count}"),
            Show.WARNINGS: self.tr("Warnings  {count}"),
        }
        for number, show in enumerate(Show):
            chip = self._chips.button(number)
            chip.setText(words[show].format(count=show_whole(counts.get(show, 0))))
            chip.setEnabled(show is Show.ALL or bool(counts.get(show)))

    def show_heading_only(self) -> None:
        """There is nothing to choose any more: results are shown."""
        self.search.hide()
        for chip in self._chips.buttons():
            chip.hide()
