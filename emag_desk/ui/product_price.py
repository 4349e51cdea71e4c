"""A price twice: without VAT, as eMAG keeps it, and with VAT, as people think of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import canonical
from emag_desk.domain.money import gross, net, parse_price, plain
from emag_desk.ui.field_editors import Editor, FormContext, Line, hold, mark_wrong
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.widgets import UNIT, PlainLabel

#: eMAG keeps this one with VAT (protocol §4.1), so there is nothing to add.
_WITH_VAT = frozenset({"green_tax"})


class PriceEditor(Editor):
    """Two inputs; whichever is typed in fills the other. The value is always the price without VAT."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.net = self._line("")
        self.gross: Line | None = None
        row = hold(self, self.net, gap=UNIT)
        row.addWidget(PlainLabel(say_label(field.unit), self, tone=Tone.MUTED))
        if field.key not in _WITH_VAT:
            self.gross = self._line(self.tr("with VAT"))
            self.gross.textEdited.connect(self._gross_typed)
            row.addSpacing(UNIT)
            row.addWidget(self.gross)
            row.addWidget(PlainLabel(self.tr("with VAT"), self, tone=Tone.MUTED))
            context.rate_changed.connect(self._show_gross)
        row.addStretch(1)
        self.net.textEdited.connect(self._net_typed)
        self._show_gross()

    def _line(self, part: str) -> Line:
        line = Line(self, most=40, right=True)
        line.setFixedWidth(120)
        self.name(line, part)
        line.submitted.connect(self.done)
        line.left.connect(self._settle)
        return line

    def values(self) -> list[str]:
        text = self.net.text().strip()
        return [canonical(self.field, text)] if text else []

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() != list(values[:1]):
            self.net.setText(values[0] if values else "")
            self._show_gross()

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        mark_wrong(self.net, is_wrong)
        if self.gross is not None:
            mark_wrong(self.gross, is_wrong)

    def set_read_only(self, read_only: bool) -> None:
        for line in (self.net, self.gross):
            if line is not None:
                line.lock(read_only)

    def _settle(self) -> None:
        for value in self.values():
            if value != self.net.text():
                self.net.setText(value)
        if self.gross is not None and not self.gross.hasFocus():
            self._show_gross()

    def _net_typed(self) -> None:
        self._show_gross()
        self.edited.emit()

    def _gross_typed(self, text: str) -> None:
        rate, price = self.context.vat_rate(), _price(text)
        if rate is not None and price is not None:
            self.net.setText(plain(net(price, rate)))
        else:
            self.net.setText(text.strip())
        self.edited.emit()

    def _show_gross(self) -> None:
        """What it costs with VAT; with no rate chosen nobody can tell."""
        if self.gross is None or (self.gross.hasFocus() and self.gross.isModified()):
            return
        rate, price = self.context.vat_rate(), _price(self.net.text())
        self.gross.setEnabled(rate is not None)
        self.gross.setPlaceholderText("" if rate is not None else self.tr("choose VAT"))
        self.gross.setText(f"{gross(price, rate)}" if rate is not None and price is not None else "")


def _price(text: str) -> Decimal | None:
    try:
        return parse_price(text)
    except ValueError:
        return None
