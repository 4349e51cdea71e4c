"""What can be given back for a return, and what is: gross, to the smallest coin (protocol §4.15).

The most that goes back for a product is what was paid for its pieces: with their deposits and less their share of the
vouchers, as in `order_money`. The transport is not part of it: eMAG itself judges who pays for that (assumed).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_FLOOR, Decimal

from emag_desk.domain.order_money import places, rounded, totals
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.domain.return_wanted import ReturnWanted, wanted_refund
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return, ReturnLine

_ZERO = Decimal(0)
#: No order is worth more.
MOST = Decimal(999_999_999)


def currency_of(return_: Return, order: Order | None = None, currency: str = "") -> str:
    """The currency of a return: its own, else its order's, else `currency`, which is the account's."""
    return return_.currency or (order.currency if order else "") or currency


def refundable(order: Order, line: ReturnLine, currency: str = "") -> Decimal | None:
    """The most that can go back for a line of a return; None when the order has no such product.

    Pieces that were given back already (their line says 0) count as they were paid.
    """
    lines = [one for one in order.products if _same(one, line)]
    if not lines:
        return None
    currency = order.currency or currency
    alive = order.model_copy(update={"products": [_revived(one, line) for one in order.products]})
    entries = totals(alive, currency).entries
    paid = {one.id: sum((entry.gross for entry in entries if entry.line == one.id), _ZERO) for one in lines}
    pieces = {one.id: one.quantity for one in alive.products}
    # With the same product on several lines nobody knows which piece comes back: the dearest is allowed. Rounded down,
    # so that pieces that come back one by one do not give back more than was paid.
    dearest = max(paid[one.id] * line.quantity / pieces[one.id] for one in lines)
    return max(dearest.quantize(places(currency), ROUND_FLOOR), _ZERO)


def _same(ordered: OrderLine, line: ReturnLine) -> bool:
    if line.product_id and ordered.product_id == line.product_id:
        return True
    return line.product_emag_id is not None and ordered.mkt_id == line.product_emag_id


def _revived(ordered: OrderLine, line: ReturnLine) -> OrderLine:
    if ordered.active or not _same(ordered, line):
        return ordered
    return ordered.model_copy(update={"status": 1, "quantity": max(ordered.quantity, 1)})


def is_money(amount: Decimal, currency: str) -> bool:
    """Whether an amount can be paid: not negative, in whole coins, and not beyond all reason."""
    if not amount.is_finite() or not 0 <= amount <= MOST:
        return False
    return amount == rounded(amount, places(currency))


def money_back(wanted: ReturnWanted, return_: Return) -> Decimal:
    """What goes back when this is done, all products together; nothing unless the return is finalized."""
    if wanted.status != ReturnStatus.FINALIZED:
        return _ZERO
    return total(wanted_refund(wanted, line) for line in return_.lines)


def total(amounts: Iterable[Decimal | None]) -> Decimal:
    """The sum of what is told."""
    return sum((amount for amount in amounts if amount is not None), _ZERO)
