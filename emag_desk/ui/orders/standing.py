"""What the status bar says of the orders that are shown and selected."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.language import show_decimal, show_whole
from emag_desk.ui.orders.actions import Chosen


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrdersTab", text)


def sums(amounts: Iterable[tuple[str, Decimal]]) -> dict[str, Decimal]:
    """Amounts added up by their currency."""
    found: dict[str, Decimal] = {}
    for currency, amount in amounts:
        found[currency] = found.get(currency, Decimal(0)) + amount
    return found


def in_words(rows: int, chosen: Chosen) -> str:
    """`128 orders · 3 selected · 420.00 RON`; sums by currency, where all that is selected is at hand."""
    parts = [_tr("1 order") if rows == 1 else _tr("{count} orders").format(count=show_whole(rows))]
    if chosen.rows > 1:
        parts.append(_tr("{count} selected").format(count=show_whole(chosen.rows)))
        if chosen.rows == len(chosen.at_hand):
            totals = sums((order.currency, order.total) for order in chosen.at_hand)
            parts += [f"{show_decimal(total, 2, 2)} {currency}" for currency, total in totals.items()]
    return "   ·   ".join(parts)
