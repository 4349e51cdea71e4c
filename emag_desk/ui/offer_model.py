"""The offers as a table: their cached rows, the staged edits over them, and what eMAG refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal

from emag_desk.domain.commands import OverlayEntry, Refusal, State
from emag_desk.domain.offer_fields import current, field_of, merged, same
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, problems, warnings
from emag_desk.errors import InputError
from emag_desk.ui.columns import NOTHING_KNOWN, Column, Shown, local_number, show_rate
from emag_desk.ui.language import say, say_label, show_decimal
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.column import Cell
from emag_desk.ui.rows.model import FLAGS, Index, Key, RowModel
from emag_desk.ui.values import read_value

#: A command in one of these states can still be changed freely; the others are on their way.
_LEAVING = frozenset({State.QUEUED, State.IN_FLIGHT, State.UNKNOWN, State.NEEDS_HUMAN})


_EDIT = int(Qt.ItemDataRole.EditRole)
_EDITABLE_FLAGS = FLAGS | Qt.ItemFlag.ItemIsEditable

_NOTHING_WANTED = OverlayEntry({}, State.DRAFT)


class OfferModel(RowModel[OfferRow, Shown]):
    """Says what was typed with `edited`; whoever listens stages it."""

    edited = Signal(str, int, str, str)  # account, offer id, field key, canonical text

    def __init__(self, columns: Sequence[Column], parent: Any = None) -> None:
        super().__init__(columns, NOTHING_KNOWN, parent)
        self.overlay: Mapping[Key, OverlayEntry] = {}
        self.refused: Mapping[Key, Mapping[str, Refusal]] = {}
        self.editable = False

    def set_editable(self, editable: bool) -> None:
        """Whether edits can be staged yet."""
        self.editable = editable

    def effective(self, position: int) -> OfferRow | None:
        """The offer at a position as it will be once the staged edits are accepted."""
        offer = self.at(position)
        return None if offer is None else self.with_edits(offer)

    def with_edits(self, offer: OfferRow) -> OfferRow:
        """An offer as it will be once its staged edits are accepted."""
        entry = self.overlay.get((offer.account, offer.id))
        return offer if entry is None else merged(offer, entry.edits)

    def make_cells(self, row: OfferRow) -> list[Cell]:
        entry = self.overlay.get((row.account, row.id), _NOTHING_WANTED)
        if entry is _NOTHING_WANTED and (row.account, row.id) not in self.refused:
            return super().make_cells(row)
        after, marks = merged(row, entry.edits), self._marks(row, entry)
        return [
            Cell(
                clean(column.text(after, self.shown), lines=False),
                column.number,
                column.tone(after, self.shown) if column.tone else "",
                marks.get(column.field or ("sale_price" if column.key == "gross_price" else ""), ""),
            )
            for column in self.columns
        ]

    def _marks(self, offer: OfferRow, entry: OverlayEntry) -> dict[str, str]:
        marks = dict.fromkeys(self.refusals(offer), "refused")
        marks |= dict.fromkeys(entry.edits, "leaving" if entry.state in _LEAVING else "staged")
        for warning in warnings(offer, entry.edits):
            marks[warning.key] = "warning"
        for problem in problems(offer, entry.edits, self.shown.references.get(offer.account, NO_REFERENCE)):
            marks[problem.key] = "problem"
        return marks

    def refusals(self, offer: OfferRow) -> dict[str, Refusal]:
        """By field: what eMAG refused and does not show by now, where nothing else is staged."""
        key = (offer.account, offer.id)
        staged = self.overlay.get(key, _NOTHING_WANTED).edits
        refused = self.refused.get(key, {})
        return {
            field: refusal
            for field, refusal in refused.items()
            if field not in staged and not same(field, refusal.wanted, current(offer, field))
        }

    def canonical(self, position: int, column: Column) -> str:
        """What an editor starts with: the staged value or what eMAG last said, as canonical text."""
        offer = self.effective(position)
        return (current(offer, column.field) or "") if offer is not None and column.field else ""

    def copied(self, row: OfferRow, column: Column) -> str:
        return super().copied(self.with_edits(row), column)

    # -- Qt -----------------------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, number = index.row(), index.column()
        if role == _EDIT and 0 <= row < len(self.numbers) and 0 <= number < len(self.columns):
            return self.canonical(row, self.columns[number])
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _EDITABLE_FLAGS if self.can_edit(index.row(), index.column()) else FLAGS

    def can_edit(self, position: int, number: int) -> bool:
        """Whether a cell takes an edit: its column does, its row is at hand, and staging is ready."""
        return self.editable and bool(self.columns[number].field) and self.at(position) is not None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        offer = self.at(index.row())
        if role != _EDIT or offer is None or not self.can_edit(index.row(), index.column()):
            return False
        key = self.columns[index.column()].field
        try:
            text = read_value(key, str(value), self.shown.references.get(offer.account, NO_REFERENCE))
        except InputError:
            return False  # the editor said so while it was typed
        self.edited.emit(offer.account, offer.id, key, text)
        return True

    def tool_tip(self, position: int, column: Column, cell: Cell) -> str:
        offer = self.at(position)
        if offer is None:
            return ""
        entry = self.overlay.get((offer.account, offer.id))
        field = column.field or ("sale_price" if column.key == "gross_price" else "")
        if refusal := self.refusals(offer).get(field):
            wanted = show_value(field, refusal.wanted, offer, self.shown)
            return "\n".join([self.tr("eMAG refused {value}").format(value=wanted), *refusal.messages])
        if entry is None or field not in entry.edits:
            return super().tool_tip(position, column, cell)
        old = show_value(field, current(offer, field), offer, self.shown)
        lines = [f"{old} → {show_value(field, entry.edits[field], offer, self.shown)}"]
        reference = self.shown.references.get(offer.account, NO_REFERENCE)
        found = [*problems(offer, entry.edits, reference), *warnings(offer, entry.edits)]
        lines += [say(problem.sentence) for problem in found if problem.key == field]
        if entry.state in _LEAVING:
            lines.append(self.tr("On its way to eMAG"))
        return "\n".join(lines)


def show_value(key: str, text: str | None, offer: OfferRow, shown: Shown) -> str:
    """A canonical value as the operator reads it: a price with this country's marks, a status in words."""
    from emag_desk.domain.offer_fields import STATUS_LABELS

    if text is None:
        return "—"
    kind = field_of(key).kind
    if kind == "price":
        return show_decimal(Decimal(text))
    if kind == "status":
        return say_label(STATUS_LABELS.get(int(text), text))
    if kind == "vat":
        reference = shown.references.get(offer.account)
        rate = reference.vat_rates.get(int(text)) if reference else None
        return show_rate(rate) if rate is not None else f"# {text}"
    return local_number(text)
