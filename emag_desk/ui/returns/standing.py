"""What the status bar says of the returns that are shown and selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.language import show_decimal, show_whole
from emag_desk.ui.orders.standing import sums
from emag_desk.ui.returns.actions import ChosenReturns


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnsTab", text)


def in_words(rows: int, chosen: ChosenReturns) -> str:
    """`12 returns · 3 selected · 420.00 RON back`; sums by currency, where all that is selected is at hand."""
    parts = [_tr("1 return") if rows == 1 else _tr("{count} returns").format(count=show_whole(rows))]
    if chosen.rows > 1:
        parts.append(_tr("{count} selected").format(count=show_whole(chosen.rows)))
        if chosen.rows == len(chosen.at_hand):
            told = [(row.currency, row.refund) for row in chosen.at_hand if row.refund is not None]
            for currency, total in sums(told).items():
                parts.append(_tr("{money} back").format(money=f"{show_decimal(total, 2, 2)} {currency}"))
    return "   ·   ".join(parts)
