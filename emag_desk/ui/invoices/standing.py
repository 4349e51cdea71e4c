"""What the status bar says of the invoices that are shown and selected."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.invoices.actions import Chosen
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.language import show_whole


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoicesTab", text)


def in_words(rows: int, chosen: Chosen, *, orders: bool) -> str:
    """`128 invoices · 3 selected · 420.00 RON`; sums by currency, where all that is selected is at hand."""
    count = show_whole(rows)
    if orders:
        parts = [_tr("1 order") if rows == 1 else _tr("{count} orders").format(count=count)]
    else:
        parts = [_tr("1 invoice") if rows == 1 else _tr("{count} invoices").format(count=count)]
    if chosen.rows > 1:
        parts.append(_tr("{count} selected").format(count=show_whole(chosen.rows)))
        if chosen.rows == len(chosen.at_hand):
            sums: dict[str, Decimal] = {}
            for paper in chosen.at_hand:
                sums[paper.currency] = sums.get(paper.currency, Decimal(0)) + paper.gross
            parts += [show_money(total, currency) for currency, total in sums.items()]
    return "   ·   ".join(parts)
