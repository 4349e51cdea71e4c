"""The left side of the bench: the returns that may be meant, and the one on the bench with its products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.return_dossier import CONDITION_LABELS, Condition
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import return_type_label
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.returns.bench_draft import BenchDraft
from emag_desk.ui.returns.bench_opening import Opened
from emag_desk.ui.returns.columns import status_words, time_left
from emag_desk.ui.widgets import DETAIL_ROLE, UNIT, PlainLabel, TwoLineDelegate

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_DATA = Qt.ItemDataRole.UserRole
_LEAST = 260


class BenchSide(QWidget):
    """Choosing: first the return, then the product."""

    return_chosen = Signal(object)  # ReturnRow
    line_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setMinimumWidth(_LEAST)
        self.found = self._list("benchFound", self.tr("Returns that may be meant"))
        self.found.itemActivated.connect(lambda item: self.return_chosen.emit(item.data(_DATA)))
        self.found.itemClicked.connect(lambda item: self.return_chosen.emit(item.data(_DATA)))
        self.head = PlainLabel("", self, bold=True, wrap=True, scale=1.15)
        self.head.setObjectName("benchReturn")
        self.facts = PlainLabel("", self, tone=Tone.MUTED, wrap=True, selectable=True)
        self.facts.setObjectName("benchFacts")
        self.lines = self._list("benchLines", self.tr("Products that come back"))
        self.lines.currentItemChanged.connect(self._line_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT)
        for widget in (self.found, self.head, self.facts, self.lines):
            column.addWidget(widget)
        column.setStretchFactor(self.found, 1)
        column.setStretchFactor(self.lines, 1)
        self.clear()

    def _list(self, name: str, caption: str) -> QListWidget:
        found = QListWidget(self)
        found.setObjectName(name)
        found.setAccessibleName(caption)
        found.setProperty("framed", True)
        found.setItemDelegate(TwoLineDelegate(found))
        return found

    def clear(self) -> None:
        """Nothing is on the bench."""
        self.found.clear()
        self.lines.clear()
        for widget in (self.found, self.head, self.facts, self.lines):
            widget.hide()
        self.hide()

    def show_found(self, rows: Sequence[ReturnRow]) -> None:
        """Offer these; arrows and Enter, or a click."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(clean(f"{row.id} · {row.customer}", lines=False))
            parts = (str(row.order_id), status_words(row.status), row.products)
            item.setData(DETAIL_ROLE, " · ".join(part for part in parts if part))
            item.setData(_DATA, row)
            item.setToolTip(plain_tip(item.data(DETAIL_ROLE)))
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.show()
        self.show()

    def show_return(self, opened: Opened, draft: BenchDraft) -> None:
        """Show what is known of a return, and its products."""
        self.clear()
        row, now = opened.row, self._desk.clock.now()
        self.head.setText(clean(f"{row.id} · {status_words(row.status)}", lines=False))
        facts = [
            self.tr("Order {number}").format(number=row.order_id),
            clean(row.customer, lines=False),
            self.tr("wants: {what}").format(what=say_label(return_type_label(row.return_type))),
            time_left(row, now),
            self.tr("as read {time}").format(time=moment(row.read_at, now)),
        ]
        self.facts.setText("\n".join(fact for fact in facts if fact))
        for line in opened.return_.lines:
            text = self.tr("{count} × {name}").format(count=show_whole(line.quantity), name=line.product_name)
            item = QListWidgetItem(clean(text, lines=False))
            item.setData(_DATA, line.id)
            item.setToolTip(plain_tip(text))
            self.lines.addItem(item)
            self.mark(draft.note(line.id))
        for widget in (self.head, self.facts, self.lines):
            widget.show()
        self.show()

    def mark(self, note: BenchNote) -> None:
        """Say below a product what is noted of it."""
        for number in range(self.lines.count()):
            item = self.lines.item(number)
            if item.data(_DATA) != note.line:
                continue
            parts = []
            if note.condition in tuple(Condition):
                parts.append(say_label(CONDITION_LABELS[Condition(note.condition)]))
            if note.photos:
                parts.append(self.tr("{count} photos").format(count=show_whole(len(note.photos))))
            item.setData(DETAIL_ROLE, " · ".join(parts) or self.tr("nothing noted yet"))

    def choose_line(self, line_id: int) -> None:
        """Go to a product."""
        for number in range(self.lines.count()):
            if self.lines.item(number).data(_DATA) == line_id:
                self.lines.setCurrentRow(number)
                self.line_chosen.emit(line_id)

    def step(self, by: int) -> None:
        """Go to the next product, or to the one before."""
        number = self.lines.currentRow() + by
        if 0 <= number < self.lines.count():
            self.lines.setCurrentRow(number)

    def _line_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.line_chosen.emit(item.data(_DATA))
