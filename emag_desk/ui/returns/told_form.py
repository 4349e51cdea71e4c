"""What is told of many returns alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from emag_desk.domain.return_plans import ReturnPlan, Told, filled, plan
from emag_desk.domain.return_texts import Snippet, SnippetUse, fill
from emag_desk.domain.return_transitions import DEMAND_LABELS, Demand
from emag_desk.domain.return_wanted import LineWanted
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.returns.at_hand import ReturnAtHand
from emag_desk.ui.returns.snippets import SnippetEdit, Snippets
from emag_desk.ui.widgets import UNIT, PlainLabel

#: What a text for many is filled with, for each of them.
_PLACES = {"product": "{product}", "order": "{order}", "return": "{return}", "customer": "{customer}"}


class ToldForm(QWidget):
    """A diagnostic and a reason for all that have none yet, and whether who wants money gets all that was paid."""

    changed = Signal()

    def __init__(self, status: ReturnStatus, snippets: Snippets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT + 4)
        self._texts: dict[Demand, SnippetEdit] = {}
        for demand, use, asked in (
            (Demand.REJECT_REASON, SnippetUse.REFUSAL, (ReturnStatus.REFUSED,)),
            (
                Demand.DIAGNOSTIC,
                SnippetUse.DIAGNOSTIC,
                (ReturnStatus.RECEIVED, ReturnStatus.FINALIZED, ReturnStatus.REFUSED),
            ),
        ):
            if status in asked:
                label = say_label(DEMAND_LABELS[demand])
                edit = self._texts[demand] = SnippetEdit(f"{demand.value}All", label, use, snippets, _PLACES, self)
                edit.changed.connect(self.changed)
                form.addRow(label, edit)
        self.refund_paid = QCheckBox(self.tr("Give &back all that was paid to who asked for money"), self)
        self.refund_paid.setObjectName("refundPaid")
        self.refund_paid.setChecked(True)
        self.refund_paid.toggled.connect(lambda _: self.changed.emit())
        self.refund_paid.setVisible(status is ReturnStatus.FINALIZED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(form)
        column.addWidget(self.refund_paid)
        if self._texts:
            text = self.tr("Products that have words already keep them. {product} and {order} are filled in.")
            column.addWidget(PlainLabel(text, self, tone=Tone.MUTED, wrap=True))
        self.setVisible(bool(self._texts))

    def show_text(self, demand: Demand, text: str) -> None:
        """Put a text in."""
        self._texts[demand].show_text(text)

    def plans(self, returns: Sequence[ReturnAtHand]) -> list[ReturnPlan | None]:
        """What becomes of each; None where nothing is known of it."""
        return [self._plan(one) for one in returns]

    def _plan(self, one: ReturnAtHand) -> ReturnPlan | None:
        if one.return_ is None:
            return None
        told = Told(
            diagnostic=self._text(Demand.DIAGNOSTIC),
            reject_reason=self._text(Demand.REJECT_REASON),
            refund_paid=self.refund_paid.isChecked(),
        )
        wanted = filled(one.return_, self._status, told, one.order, one.account.currency)
        names = {line.id: line.product_name for line in one.return_.products}
        lines = {number: _filled(line, one.return_, names[number]) for number, line in wanted.lines.items()}
        return plan(one.return_, replace(wanted, lines=lines), one.order, one.account.currency)

    def _text(self, demand: Demand) -> str:
        edit = self._texts.get(demand)
        return edit.text if edit is not None else ""


def _filled(line: LineWanted, return_: Return, product: str) -> LineWanted:
    values = {
        "product": product,
        "order": return_.order_id,
        "return": return_.id,
        "customer": return_.customer_name,
    }

    def text(told: str | None) -> str | None:
        return fill(Snippet("", told), values) if told is not None else None

    return replace(line, diagnostic=text(line.diagnostic), reject_reason=text(line.reject_reason))
