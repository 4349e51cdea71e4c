"""What a customer has paid for an order so far, and so what a cancellation gives back (protocol §4.13)."""

from __future__ import annotations

from decimal import Decimal

from emag_desk.domain.order_money import Totals
from emag_desk.domain.orders import Order

_ZERO = Decimal(0)


def paid(order: Order, totals: Totals) -> Decimal:
    """Gross, in the order's currency: what was collected online and at the door, less what went back already.

    eMAG does not always tell the amount of an online payment; then a paid order counts as paid in full (assumed).
    """
    online = order.cashed_co
    if online is None:
        online = totals.gross if order.payment_status == 1 and not order.is_cash else _ZERO
    return max(online + (order.cashed_cod or _ZERO) - (order.refunded_amount or _ZERO), _ZERO)
