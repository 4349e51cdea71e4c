"""What changed in a category since it was read before, and which of the cached offers that breaks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from emag_desk.ui.language import say, show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon
from emag_desk.ui.moments import moment
from emag_desk.ui.offer_sections import Sentences
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.widgets import UNIT, Column, EmptyState, heading

if TYPE_CHECKING:
    from emag_desk.errors import Sentence
    from emag_desk.sync.category_changes import CategoryChange

_OFFER = Qt.ItemDataRole.UserRole
#: Offers that are listed one by one; all of them are shown in the offers tab.
_MOST_LISTED = 200
#: Changes of one reading that are told one by one, those that ask something first.
_MOST_TOLD = 60


class Broken(NamedTuple):
    """An offer that no longer fits its category."""

    name: str
    reasons: tuple[Sentence, ...]


def broken_by(changes: Sequence[CategoryChange]) -> dict[int, Broken]:
    """The offers that any of these changes breaks, by their number, each with all its reasons once."""
    found: dict[int, Broken] = {}
    for change in changes:
        for one in change.breaks:
            before = found[one.offer_id].reasons if one.offer_id in found else ()
            new = tuple(reason for reason in one.reasons if reason not in before)
            found[one.offer_id] = Broken(one.name, (*before, *new))
    return found


class PastPane(QStackedWidget):
    """Changes newest first, then the offers. `offers_wanted` carries the ids to show in the offers tab."""

    offers_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.broken: dict[int, Broken] = {}
        self._column = Column(self)
        self._column.setObjectName("pastColumn")
        self.changes = Sentences(self)
        self.changes.setObjectName("categoryChanges")
        self._offers_title = heading("", self)
        self.show_button = QPushButton(self.tr("&Show them in Offers"), self)
        self.show_button.setObjectName("showBrokenButton")
        self.show_button.clicked.connect(self._show_all)
        self.offers = self._build_offers()
        row = QHBoxLayout()
        row.addWidget(self._offers_title, 1)
        row.addWidget(self.show_button)
        rows = self._column.rows
        rows.addWidget(self.changes)
        rows.addSpacing(UNIT)
        rows.addLayout(row)
        rows.addWidget(self.offers)
        self.addWidget(self._column)
        self.addWidget(
            EmptyState(
                self.tr("Nothing changed"),
                self.tr("When eMAG changes this category, what is different at the next reading is shown here."),
                self,
            )
        )
        self.setCurrentIndex(1)

    def _build_offers(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("brokenOffers")
        tree.setAccessibleName(self.tr("Offers that do not fit the category any more"))
        tree.setProperty("roomy", True)
        tree.setProperty("framed", True)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels([self.tr("Number"), self.tr("Offer"), self.tr("Why")])
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(True)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((90, 300)):
            tree.header().resizeSection(column, width)
        tree.setMinimumHeight(200)
        tree.itemActivated.connect(lambda item, _: self.offers_wanted.emit([item.data(0, _OFFER)]))
        return tree

    def show_changes(self, changes: Sequence[CategoryChange], now: datetime) -> None:
        """Show what became of another category, newest first."""
        lines: list[tuple[str, Tone]] = []
        for change in changes:
            lines.append((self.tr("Noticed {when}").format(when=moment(change.noticed_at, now)), Tone.MUTED))
            for one in change.changes[:_MOST_TOLD]:
                lines.append((f"•  {say(one.sentence)}", Tone.BAD if one.demanding else Tone.NEUTRAL))
            if len(change.changes) > _MOST_TOLD:
                more = show_whole(len(change.changes) - _MOST_TOLD)
                lines.append((self.tr("… and {count} more").format(count=more), Tone.MUTED))
        self.changes.show_sentences(lines)
        self.broken = broken_by(changes)
        self._show_offers()
        self.setCurrentIndex(0 if lines else 1)

    def _show_offers(self) -> None:
        broken = self.broken
        self.offers.clear()
        icon = sign_icon(Sign.FAILED, self.palette(), 14)
        for number, one in islice(broken.items(), _MOST_LISTED):
            why = " ".join(say(reason) for reason in one.reasons)
            item = QTreeWidgetItem([str(number), clean(one.name, lines=False), clean(why, lines=False)])
            item.setData(0, _OFFER, number)
            item.setIcon(0, icon)
            item.setToolTip(2, plain_tip(why))
            self.offers.addTopLevelItem(item)
        count = show_whole(len(broken))
        if broken:
            text = self.tr("{count} of your offers do not fit any more. eMAG would refuse them at their next save.")
            self._offers_title.setText(text.format(count=count))
        else:
            self._offers_title.setText(self.tr("All your cached offers of this category still fit."))
        self.offers.setVisible(bool(broken))
        self.show_button.setVisible(bool(broken))

    def _show_all(self) -> None:
        self.offers_wanted.emit(list(self.broken))
