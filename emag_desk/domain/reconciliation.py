"""Order <-> AWB <-> invoice <-> commission <-> storno <-> refund: where the money does not agree, and by how much.

Pure: whoever asks brings the facts of each order. What nobody knows is None and is not compared, so that nothing is
claimed that was never read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from emag_desk.domain.order_words import OrderStatus, OrderType, PaymentMode
from emag_desk.domain.reconciliation_facts import (
    DIFFERENCE_LABELS,
    AwbFact,
    Difference,
    DifferenceKind,
    DifferenceSum,
    InvoiceFact,
    MonthOfCommission,
    OrderFacts,
    ReturnFact,
)
from emag_desk.errors import Sentence

__all__ = [
    "DIFFERENCE_LABELS",
    "AwbFact",
    "Difference",
    "DifferenceKind",
    "DifferenceSum",
    "InvoiceFact",
    "MonthOfCommission",
    "OrderFacts",
    "ReturnFact",
    "commission_differences",
    "differences",
    "sums",
]

_ZERO = Decimal(0)
#: Days after which eMAG should have the money that a courier collected, and the seller the invoice written (assumed).
CASH_DAYS, INVOICE_DAYS, REFUND_DAYS = 14, 5, 14


def differences(orders: Iterable[OrderFacts], today: date) -> Iterator[Difference]:
    """Everything that does not agree, order by order. `today` decides what is late."""
    for order in orders:
        for kind, amount, sentence in _of_order(order, today):
            yield Difference(kind, order.account, order.order_id, amount, order.currency, sentence)


def sums(found: Iterable[Difference]) -> list[DifferenceSum]:
    """How many there are of each kind, and their sum; currencies are never added up."""
    added: dict[tuple[DifferenceKind, str, str], DifferenceSum] = {}
    for one in found:
        key = (one.kind, one.account, one.currency)
        so_far = added.get(key) or DifferenceSum(*key, 0, _ZERO)
        added[key] = so_far._replace(differences=so_far.differences + 1, amount=so_far.amount + one.amount)
    kinds = list(DifferenceKind)
    return [added[key] for key in sorted(added, key=lambda key: (key[1], key[2], kinds.index(key[0])))]


class _Finding(NamedTuple):
    kind: DifferenceKind
    amount: Decimal
    sentence: Sentence


def _finding(kind: DifferenceKind, amount: Decimal, text: str, **values: object) -> _Finding:
    shown = {key: f"{value:f}" if isinstance(value, Decimal) else value for key, value in values.items()}
    return _Finding(kind, amount, Sentence(text, shown))


def _of_order(order: OrderFacts, today: date) -> Iterator[_Finding]:
    yield from _invoices(order, today)
    yield from _cash_on_awbs(order)
    yield from _cash(order, today)
    yield from _refunds(order, today)
    yield from _commission(order)


def _invoices(order: OrderFacts, today: date) -> Iterator[_Finding]:
    if order.invoices is None:
        return
    sales = [one for one in order.invoices if not one.reversal_for and one.gross > 0]
    invoiced = sum((one.gross for one in order.invoices), _ZERO)
    standing = [one for one in sales if _left_of(one, order.invoices) > 0]
    if not order.invoices:
        # An attached PDF says that somebody invoiced it, though not over how much.
        if not order.attached and order.left > 0 and _late(order.ended, today, INVOICE_DAYS):
            text = "Finalized on {day} over {total} {currency}, and there is no invoice."
            values = {"day": order.ended, "total": order.left, "currency": order.currency}
            yield _finding(DifferenceKind.INVOICE_MISSING, order.left, text, **values)
    elif len(standing) > 1:
        text = "Invoiced with {numbers}, together {invoiced}; the order comes to {total}."
        numbers = ", ".join(one.number for one in standing)
        values = {"numbers": numbers, "invoiced": invoiced, "total": order.left}
        yield _finding(DifferenceKind.INVOICE_TWICE, order.left - invoiced, text, **values)
    elif invoiced > order.left and sales and _came_back(order):
        text = "The invoices come to {invoiced}, what is left of the order to {total}: a credit note is missing."
        values = {"invoiced": invoiced, "total": order.left}
        yield _finding(DifferenceKind.CREDIT_NOTE_MISSING, order.left - invoiced, text, **values)
    elif invoiced != order.left and _ended(order):
        text = "The invoices come to {invoiced}, the order to {total}."
        values = {"invoiced": invoiced, "total": order.left}
        yield _finding(DifferenceKind.INVOICE_TOTAL, order.left - invoiced, text, **values)


def _left_of(invoice: InvoiceFact, invoices: Iterable[InvoiceFact]) -> Decimal:
    return invoice.gross + sum((one.gross for one in invoices if one.reversal_for == invoice.number), _ZERO)


def _came_back(order: OrderFacts) -> bool:
    """Whether anything of it was given back since."""
    if order.status in (OrderStatus.RETURNED, OrderStatus.CANCELLED):
        return True
    return order.initial is not None and order.initial > order.total


def _ended(order: OrderFacts) -> bool:
    return order.status in (OrderStatus.FINALIZED, OrderStatus.RETURNED, OrderStatus.CANCELLED)


def _late(since: date | None, today: date, days: int) -> bool:
    return since is not None and today - since > timedelta(days=days)


def _cash_on_awbs(order: OrderFacts) -> Iterator[_Finding]:
    known = [awb for awb in order.awbs if awb.cod is not None]
    if not known or len(known) < len(order.awbs) or order.status == OrderStatus.CANCELLED:
        return
    # What went out is what the order came to then: a storno afterwards changes no AWB.
    wanted = order.initial if order.initial is not None else order.total
    due = wanted if order.payment == PaymentMode.CASH else _ZERO
    collected = sum((awb.cod for awb in known if awb.cod is not None), _ZERO)
    if collected != due:
        text = "The courier collects {collected} with {awbs}; the order comes to {due}."
        values = {"collected": collected, "awbs": ", ".join(awb.number for awb in known), "due": due}
        yield _finding(DifferenceKind.COD_TOTAL, due - collected, text, **values)


def _cash(order: OrderFacts, today: date) -> Iterator[_Finding]:
    """Of what eMAG ships itself, it keeps the money, too."""
    if order.payment != PaymentMode.CASH or order.cashed is None or order.type == OrderType.BY_EMAG:
        return
    if order.status not in (OrderStatus.FINALIZED, OrderStatus.RETURNED):
        return
    paid_at_door = order.initial if order.initial is not None else order.total
    if order.cashed == 0:
        # A parcel that nobody took is an order that came back: there is nothing to wait for.
        if order.left > 0 and _late(order.ended, today, CASH_DAYS):
            text = "Finalized on {day}; eMAG has not received the {total} {currency} of the courier yet."
            values = {"day": order.ended, "total": order.left, "currency": order.currency}
            yield _finding(DifferenceKind.CASH_MISSING, order.left, text, **values)
    elif order.cashed not in (paid_at_door, order.left):
        text = "eMAG received {cashed}; the order came to {total}."
        values = {"cashed": order.cashed, "total": paid_at_door}
        yield _finding(DifferenceKind.CASH_SHORT, paid_at_door - order.cashed, text, **values)


def _refunds(order: OrderFacts, today: date) -> Iterator[_Finding]:
    agreed = [one for one in order.returns if one.refund is not None and one.done is not None]
    if not agreed or order.refunded is None:
        return
    promised = sum((one.refund for one in agreed if one.refund is not None), _ZERO)
    returns = ", ".join(str(one.emag_id) for one in agreed)
    if promised > 0 and order.refunded == 0:
        if _late(max(one.done for one in agreed if one.done is not None), today, REFUND_DAYS):
            text = "Return {returns} is finalized with {promised}, and nothing was given back."
            yield _finding(DifferenceKind.REFUND_MISSING, -promised, text, returns=returns, promised=promised)
    elif order.refunded != promised:
        text = "Return {returns} is finalized with {promised}; {refunded} was given back."
        values = {"returns": returns, "promised": promised, "refunded": order.refunded}
        yield _finding(DifferenceKind.REFUND_TOTAL, order.refunded - promised, text, **values)


def _commission(order: OrderFacts) -> Iterator[_Finding]:
    if order.commission is None or order.commission_back is None or order.status != OrderStatus.RETURNED:
        return
    kept = order.commission - order.commission_back
    if kept > 0:
        text = "The order came back, and eMAG keeps {kept} of its commission of {commission} {currency}."
        values = {"kept": kept, "commission": order.commission, "currency": order.currency}
        yield _finding(DifferenceKind.COMMISSION_ON_RETURNED, kept, text, **values)


def commission_differences(
    months: Iterable[MonthOfCommission], *, tolerance: Decimal = Decimal("0.05")
) -> Iterator[Difference]:
    """Months in which eMAG gave back less commission than what came back had cost.

    eMAG's invoices do not name orders, and the expected sum is an estimate: less than `tolerance` (a fraction of it) is
    not told.
    """
    for month in months:
        missing = month.expected - month.credited
        if month.expected > 0 and missing > month.expected * tolerance:
            text = "{month}: {orders} orders came back, with about {expected} of commission; eMAG gave back {credited}."
            found = _finding(
                DifferenceKind.COMMISSION_ON_RETURNED,
                missing,
                text,
                month=f"{month.month:%Y-%m}",
                orders=month.orders,
                expected=month.expected,
                credited=month.credited,
            )
            yield Difference(found.kind, month.account, 0, found.amount, month.currency, found.sentence)
