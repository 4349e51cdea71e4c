"""What is told of one product of a return: what was found, why it is refused, what goes back."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from emag_desk.domain.problems import Problem, refusal
from emag_desk.domain.return_texts import SnippetUse
from emag_desk.domain.return_transitions import DEMAND_LABELS, Demand
from emag_desk.domain.return_wanted import LineWanted
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.columns import reason_words
from emag_desk.ui.returns.snippets import SnippetEdit, Snippets
from emag_desk.ui.widgets import UNIT, PlainLabel

_AMOUNT_WIDTH = 130


class LineForm(QWidget):
    """One product. `most` is what was paid for it, gross in `currency`; None where that is not known."""

    changed = Signal()

    def __init__(
        self,
        return_: Return,
        line: ReturnLine,
        labels: ProblemLabels,
        snippets: Snippets,
        money_of: tuple[Decimal | None, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line = line
        self._most, self._currency = money_of
        values = {
            "product": line.product_name,
            "order": str(return_.order_id),
            "return": str(return_.id),
            "customer": return_.customer_name,
        }
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(UNIT + 4)
        self._form.setVerticalSpacing(UNIT // 2 + 2)
        self._cells: dict[Demand, QWidget] = {}
        self.diagnostic = self._text(Demand.DIAGNOSTIC, SnippetUse.DIAGNOSTIC, snippets, values)
        self.reject_reason = self._text(Demand.REJECT_REASON, SnippetUse.REFUSAL, snippets, values)
        self.diagnostic.show_text(line.diagnostic)
        self.reject_reason.show_text(line.reject_reason)
        self.refund = AmountEdit(f"refund-{line.id}", say_label(DEMAND_LABELS[Demand.REFUND]), self)
        self.refund.setFixedWidth(_AMOUNT_WIDTH)
        self.refund.textChanged.connect(lambda _: self.changed.emit())
        self._before_after()
        for demand, field in (
            (Demand.REJECT_REASON, self.reject_reason),
            (Demand.DIAGNOSTIC, self.diagnostic),
            (Demand.REFUND, self._refund_row),
        ):
            cell = self._cells[demand] = labels.below(field, f"{demand.value}:{line.id}")
            self._form.addRow(say_label(DEMAND_LABELS[demand]), cell)
        self._lay_out()

    def _text(self, demand: Demand, use: SnippetUse, snippets: Snippets, values: dict[str, str]) -> SnippetEdit:
        label = say_label(DEMAND_LABELS[demand])
        edit = SnippetEdit(f"{demand.value}-{self.line.id}", label, use, snippets, values, self)
        edit.changed.connect(self.changed)
        return edit

    def _before_after(self) -> None:
        self._refund_row = QWidget(self)
        row = QHBoxLayout(self._refund_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        before = money(self.line.refund_value, self._currency) if self.line.refund_value is not None else "–"
        row.addWidget(PlainLabel(f"{before}  →", self._refund_row))
        row.addWidget(self.refund)
        row.addWidget(PlainLabel(clean(self._currency, lines=False), self._refund_row))
        if self._most is not None:
            text = self.tr("paid: {money}").format(money=money(self._most, self._currency))
            row.addWidget(PlainLabel(text, self._refund_row, tone=Tone.MUTED))
        row.addStretch(1)

    def _lay_out(self) -> None:
        line = self.line
        name = self.tr("{count} × {name}").format(count=show_whole(line.quantity), name=line.product_name)
        words = [reason_words(line.return_reason)] if line.return_reason is not None else []
        if line.observations.strip():
            words.append(self.tr("The customer: {text}").format(text=clean(line.observations, lines=False)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, UNIT)
        column.setSpacing(UNIT // 2)
        column.addWidget(PlainLabel(clean(name, lines=False), self, bold=True, wrap=True))
        if words:
            column.addWidget(PlainLabel("\n".join(words), self, tone=Tone.MUTED, wrap=True))
        column.addLayout(self._form)

    def show_demands(self, demands: frozenset[Demand]) -> None:
        """Ask for these, and for nothing else."""
        for demand, cell in self._cells.items():
            self._form.setRowVisible(cell, demand in demands)

    def is_asked(self, demand: Demand) -> bool:
        """Whether it is asked for."""
        return self._form.isRowVisible(self._cells[demand])

    def begin(self, told: LineWanted | None) -> None:
        """Start with what was typed elsewhere, as on the bench."""
        if told is not None and told.diagnostic is not None:
            self.diagnostic.show_text(told.diagnostic)
        if told is not None and told.reject_reason is not None:
            self.reject_reason.show_text(told.reject_reason)

    def show_refund(self, amount: Decimal | None) -> None:
        """Put an amount in."""
        self.refund.show_amount(amount)

    @property
    def wanted(self) -> LineWanted:
        """What stands in the fields, where it differs from what eMAG has."""
        refund = self.refund.amount if self.is_asked(Demand.REFUND) else None
        return LineWanted(
            diagnostic=self._told(Demand.DIAGNOSTIC, self.diagnostic, self.line.diagnostic),
            reject_reason=self._told(Demand.REJECT_REASON, self.reject_reason, self.line.reject_reason),
            refund=None if refund == self.line.refund_value else refund,
        )

    def _told(self, demand: Demand, edit: SnippetEdit, before: str) -> str | None:
        return edit.text if self.is_asked(demand) and edit.text != before.strip() else None

    def problems(self) -> list[Problem]:
        """What stands in a field and is no amount."""
        if not self.is_asked(Demand.REFUND) or not self.refund.is_wrong:
            return []
        return [refusal(f"refund:{self.line.id}", "number", "This is no amount.")]

    def first_field(self) -> QWidget:
        """Where to begin."""
        fields: list[tuple[Demand, QWidget]] = [
            (Demand.REJECT_REASON, self.reject_reason),
            (Demand.DIAGNOSTIC, self.diagnostic),
            (Demand.REFUND, self.refund),
        ]
        return next((field for demand, field in fields if self.is_asked(demand)), self)
